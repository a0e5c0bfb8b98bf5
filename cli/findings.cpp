// SPDX-License-Identifier: Apache-2.0
// Duplicates, ambiguous names and dead links.
#include "findings.hpp"

#include "first_look.hpp"
#include "local_links.hpp"

#include "asterism/graph.hpp"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace asterism {
namespace {

const Entry& entry_of(const Corpus& corpus, std::uint32_t reading) { return corpus.log.entries[reading]; }

const std::string& file_of(const Corpus& corpus, SourceId source) { return corpus.log.texts[index(source)].name(); }

std::string place_of(const Corpus& corpus, const Entry& entry) {
  return file_of(corpus, entry.source) + ":" + std::to_string(entry.line);
}

Finding finding_at(const Corpus& corpus, std::string_view sort, const Entry& entry, std::string message) {
  return {sort, {.file = file_of(corpus, entry.source), .line = entry.line, .message = std::move(message), .hint = {}}};
}

/// What two readings share where one repeats the other: title and day, or section where no day is known, as lists name
/// a work again under another topic.
using Repeat = std::tuple<std::string, std::optional<DateSpan>, std::uint32_t>;

Repeat repeat_of(const Corpus& corpus, const Entry& entry) {
  const bool day = entry.date && entry.date->first.day != 0 && entry.date->first == entry.date->last;
  return {comparison_key(visible_text(corpus.log, entry.title)), entry.date, day ? 0U : entry.section};
}

/// Readings of `work` that repeat an earlier one.
void append_repeated(const Corpus& corpus, const Work& work, std::vector<Finding>& findings) {
  if (work.readings.size() < 2) return;  // most
  std::map<Repeat, const Entry*> seen;
  for (const std::uint32_t reading : work.readings) {
    const Entry& entry = entry_of(corpus, reading);
    const auto [first, is_new] = seen.emplace(repeat_of(corpus, entry), &entry);
    if (is_new) continue;
    const std::string where = place_of(corpus, *first->second);
    findings.push_back(finding_at(corpus, "duplicate", entry, "'" + work.label + "' stands at " + where + " already"));
  }
}

/// `it may be A, B or 3 more`.
std::string candidates_hint(const Corpus& corpus, const OpenName& name) {
  constexpr std::size_t most_named = 3;
  const std::size_t count = name.candidates.size();
  const std::size_t named = count <= most_named ? count : most_named - 1;
  std::string hint = "it may be ";
  for (std::size_t place = 0; place < named; ++place) {
    if (place > 0) hint += place + 1 == count ? " or " : ", ";
    hint += corpus.works[index(name.candidates[place])].key;
  }
  return named == count ? hint : hint + " or " + std::to_string(count - named) + " more";
}

}  // namespace

std::vector<Finding> find_unread_lines(const Corpus& corpus) {
  std::vector<Finding> findings;
  for (const UnreadLine& line : corpus.log.unread) {
    findings.push_back({"unread",
                        {.severity = Severity::note,
                         .file = file_of(corpus, line.source),
                         .line = line.line,
                         .message = "looks like an entry but was not read: " + std::string(explain(line.reason)),
                         .hint = {}}});
  }
  return findings;
}

std::vector<Finding> find_duplicates(const Corpus& corpus) {
  std::vector<Finding> findings;
  std::map<std::string, const Work*> by_title;
  for (const Work& work : corpus.works) {
    append_repeated(corpus, work, findings);
    if (work.readings.empty() || work.title.empty()) continue;
    const auto [first, is_new] = by_title.emplace(comparison_key(work.title), &work);
    if (is_new) continue;
    const std::string where = place_of(corpus, entry_of(corpus, first->second->readings.front()));
    findings.push_back(finding_at(corpus, "duplicate", entry_of(corpus, work.readings.front()),
                                  "'" + work.label + "' has the title of another work, at " + where));
    findings.back().diagnostic.hint = first->second->key + " and " + work.key + " count as two works";
  }
  return findings;
}

std::vector<Finding> find_ambiguous_names(const Corpus& corpus) {
  std::vector<Finding> findings;
  for (const OpenName& name : corpus.open_names) {
    if (name.candidates.size() < 2) continue;
    const std::string hint = candidates_hint(corpus, name);
    for (const Evidence& place : name.places) {
      const Text& text = corpus.log.texts[index(place.source)];
      const Position position = text.position(place.mention.begin);
      findings.push_back(
          {"ambiguous_name",
           {.file = text.name(),
            .line = position.line,
            .column = position.column,
            .message = "'" + name.name + "' is a name of " + std::to_string(name.candidates.size()) + " works",
            .hint = hint}});
    }
  }
  return findings;
}

namespace {

/// The links of a note of an entry to files that are not there, but for `own`, those of the entry itself. What holds a
/// brace is filled in by the program that shows the page.
void append_dead_links(const Corpus& corpus, const Passage& note, const std::set<std::string_view>& own,
                       const std::vector<std::filesystem::path>& roots, std::vector<Finding>& findings) {
  const Text& text = corpus.log.texts[index(note.source)];
  std::optional<Visible> shown;  // few notes have a dead link
  for (std::uint32_t i = 0; i < note.span_count; ++i) {
    const Span& span = corpus.log.pools.spans[note.first_span + i];
    const std::string_view url = target_of(corpus.log, span);
    if (span.kind != SpanKind::link || span.end <= span.begin || url.find('{') != std::string_view::npos) continue;
    const std::optional<std::string> path = local_path(url);
    if (!path || leads_somewhere(*path, text.name(), roots)) continue;
    if (own.contains(url)) continue;  // the cell of a row that holds its link is a note as well
    if (!shown) shown = visible(corpus.log, note);
    const Position position = text.position(shown->source_offset(span.begin));
    findings.push_back({"dead_link",
                        {.severity = Severity::warning,
                         .file = text.name(),
                         .line = position.line,
                         .column = position.column,
                         .message = "no file '" + *path + "'",
                         .hint = {}}});
  }
}

}  // namespace

std::vector<Finding> find_dead_links(const Corpus& corpus, const std::vector<std::filesystem::path>& roots) {
  std::vector<Finding> findings;
  for (const Entry& entry : corpus.log.entries) {
    std::vector<std::string> urls = {entry.url};
    urls.insert(urls.end(), entry.other_urls.begin(), entry.other_urls.end());
    for (const std::string& url : urls) {
      const std::optional<std::string> path = local_path(url);
      if (!path || leads_somewhere(*path, file_of(corpus, entry.source), roots)) continue;
      findings.push_back(finding_at(corpus, "dead_link", entry, "no file '" + *path + "'"));
    }
    const std::set<std::string_view> own(urls.begin(), urls.end());
    for (const Passage& note : entry.notes) append_dead_links(corpus, note, own, roots, findings);
  }
  return findings;
}

}  // namespace asterism
