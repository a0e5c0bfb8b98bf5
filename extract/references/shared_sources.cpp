// SPDX-License-Identifier: Apache-2.0
// Finds pages that the notes of exactly two works link to.
#include "files/link_targets.hpp"
#include "links/links.hpp"
#include "markdown/struck_text.hpp"
#include "references/pointed_references.hpp"
#include "text/passages.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

/// A link in a note.
struct CitedLink {
  std::uint32_t entry = 0;
  const Passage* note = nullptr;
  const Span* span = nullptr;
};

/// Parts of a diary: the page that two of them link to is what both are about. Items of a list may cite one data set
/// and have nothing else in common.
bool is_diary_part(const Entry& entry) { return entry.form == EntryForm::heading; }

/// What leads to a certain page, not to a whole site, a profile or a search.
bool is_certain_page(const Link& link) {
  if (link.host.empty()) return false;
  const auto parts = std::count(link.path.begin(), link.path.end(), '/');
  const bool code = is_host(link.host, "github.com") || is_host(link.host, "gitlab.com");
  return !link.path.empty() && (code ? parts >= 2 : parts >= 1);
}

using Pages = std::vector<std::vector<CitedLink>>;

/// The links in notes of a diary by the page that they lead to, the pages in the order of their first link.
Pages pages_of(const Log& log) {
  Pages pages;
  std::unordered_map<std::string, std::size_t> places;  // looked up only
  for (std::uint32_t i = 0; i < log.entries.size(); ++i) {
    if (!is_diary_part(log.entries[i])) continue;
    for (const Passage& note : log.entries[i].notes) {
      const StruckText struck(log, note);
      for (const Span& span : spans_of(log, note)) {
        const std::string_view url = target_of(log, span);
        if (span.kind != SpanKind::link || span.end <= span.begin || !url.starts_with("http")) continue;
        if (struck.holds(span.begin)) continue;
        const auto link = parse_link(url);
        const auto page = link && is_certain_page(*link) ? identify(url) : std::nullopt;
        if (!page) continue;
        const std::size_t place = places.try_emplace(page->key, pages.size()).first->second;
        if (place == pages.size()) pages.emplace_back();
        pages[place].push_back({i, &note, &span});
      }
    }
  }
  return pages;
}

/// The first link to the page of `links` that another work has than the first; none for one work, or three.
const CitedLink* second_work(const std::vector<CitedLink>& links, const std::vector<std::uint32_t>& work_of_entry) {
  const std::uint32_t first = work_of_entry[links.front().entry];
  const CitedLink* second = nullptr;
  for (const CitedLink& link : links) {
    const std::uint32_t work = work_of_entry[link.entry];
    if (work == first || (second != nullptr && work == work_of_entry[second->entry])) continue;
    if (second != nullptr) return nullptr;
    second = &link;
  }
  return second;
}

}  // namespace

std::vector<Reference> find_shared_sources(const ReferenceInput& input) {
  const Pages pages = pages_of(input.log);
  if (pages.empty()) return {};
  const LinkTargets targets(input.log, input.works, input.work_of_entry);
  std::vector<Reference> found;
  for (const std::vector<CitedLink>& links : pages) {
    const CitedLink* later = second_work(links, input.work_of_entry);
    if (later == nullptr) continue;
    const SourceId source = later->note->source;
    if (targets.work_at(source, target_of(input.log, *later->span))) continue;
    const Visible shown = visible(input.log, *later->note);
    const std::uint32_t begin = shown.source_offset(later->span->begin);
    const std::uint32_t end = shown.source_offset(later->span->end - 1) + 1;
    if (end <= begin) continue;
    const ByteRange range{begin, end - begin};
    found.push_back({WorkId(input.work_of_entry[later->entry]),
                     WorkId(input.work_of_entry[links.front().entry]),
                     Relation::related_to,
                     0.5F,
                     {source, range, range, Rule::link}});
  }
  return found;
}

}  // namespace asterism
