// SPDX-License-Identifier: Apache-2.0
// Finds wikilinks in visible text and takes their brackets and paths out of it.
#include "markdown/wikilinks.hpp"

#include "text/passages.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace asterism {
namespace {

constexpr std::size_t kLongestWikilink = 400;

struct Wikilink {
  std::size_t begin = 0;  // of the brackets
  std::size_t end = 0;
  std::size_t shown_begin = 0;
  std::size_t shown_end = 0;
  std::string target;
};

std::vector<Wikilink> find_wikilinks(std::string_view text) {
  std::vector<Wikilink> found;
  for (std::size_t at = text.find("[["); at != std::string_view::npos; at = text.find("[[", at + 2)) {
    const std::size_t end = text.find_first_of("[]\n", at + 2);
    if (end == std::string_view::npos || end == at + 2 || end - at > kLongestWikilink) continue;
    if (text.substr(end, 2) != "]]") continue;
    const std::string_view inside = text.substr(at + 2, end - at - 2);
    const std::size_t bar = inside.find('|');
    Wikilink link{at, end + 2, at + 2, end, std::string(inside.substr(0, bar))};
    while (!link.target.empty() && link.target.back() == '\\') link.target.pop_back();  // `\|` inside tables
    if (bar != std::string_view::npos) {
      link.shown_begin = at + 2 + bar + 1;
    } else if (const std::size_t slash = inside.rfind('/'); slash != std::string_view::npos) {
      link.shown_begin = at + 2 + slash + 1;
    }
    if (link.shown_begin < link.shown_end && !link.target.empty()) found.push_back(std::move(link));
  }
  return found;
}

/// The page that a template calls for: `< relref "page.md" >` of Hugo, `% post_url 2024-05-06-kites %` and
/// `% link _posts/2024-05-06-kites.md %` of Jekyll. Empty: none.
std::string_view called_page(std::string_view call) {
  const std::size_t first = call.find('"');
  const std::size_t last = call.rfind('"');
  if (first != std::string_view::npos && last > first + 1 && call.substr(0, first).find("ref") < first)
    return call.substr(first + 1, last - first - 1);
  for (const std::string_view tag : {"% post_url ", "% link "}) {
    const std::size_t at = call.find(tag);
    if (at == std::string_view::npos) continue;
    const std::string_view page = call.substr(at + tag.size());
    return page.substr(0, page.find_first_of(" %"));
  }
  return {};
}

/// `[shown]({{< relref "page.md" >}})`: how site generators link pages; CommonMark takes it for text.
void find_called_pages(std::string_view text, std::vector<Wikilink>& found) {
  for (std::size_t at = text.find("]({"); at != std::string_view::npos; at = text.find("]({", at + 3)) {
    const std::size_t first_byte = at - std::min(at, kLongestWikilink);
    const std::size_t bracket = text.substr(first_byte, at - first_byte).rfind('[');
    const std::size_t length = text.substr(at + 3, kLongestWikilink + 3).find("})");
    if (bracket == std::string_view::npos || length == std::string_view::npos) continue;
    const std::size_t open = first_byte + bracket;
    const std::string_view call = text.substr(at + 3, length);
    const std::string_view page = called_page(call);
    if (open + 1 >= at || page.empty() || call.find('\n') != std::string_view::npos) continue;
    found.push_back({open, at + 3 + length + 2, open + 1, at, std::string(page)});
  }
}

/// How many bytes are hidden before each wikilink.
std::vector<std::size_t> hidden_before(const std::vector<Wikilink>& links) {
  std::vector<std::size_t> hidden;
  std::size_t gone = 0;
  for (const Wikilink& link : links) {
    hidden.push_back(gone);
    gone += (link.shown_begin - link.begin) + (link.end - link.shown_end);
  }
  return hidden;
}

/// Where offset `at` of the text ends up when what is hidden before it goes. Cost: O(log links).
std::uint32_t moved(const std::vector<Wikilink>& links, const std::vector<std::size_t>& hidden, std::size_t at) {
  const auto next = std::upper_bound(links.begin(), links.end(), at,
                                     [](std::size_t offset, const Wikilink& link) { return offset <= link.begin; });
  if (next == links.begin()) return static_cast<std::uint32_t>(at);
  const auto number = static_cast<std::size_t>(next - links.begin()) - 1;
  const Wikilink& link = links[number];
  std::size_t gone = hidden[number] + std::min(at, link.shown_begin) - link.begin;
  if (at > link.shown_end) gone += std::min(at, link.end) - link.shown_end;
  return static_cast<std::uint32_t>(at - gone);
}

/// Takes out those that lie in links or code, and what begins inside another one.
void drop_covered(const Pools& pools, const Passage& passage, std::vector<Wikilink>& links) {
  std::vector<std::pair<std::size_t, std::size_t>> closed;
  for (std::size_t i = passage.first_span; i < pools.spans.size(); ++i) {
    const Span& span = pools.spans[i];
    if (span.kind == SpanKind::link || span.kind == SpanKind::code) closed.emplace_back(span.begin, span.end);
  }
  std::sort(closed.begin(), closed.end());
  std::vector<Wikilink> kept;
  auto next = closed.begin();
  std::size_t covered_to = 0;
  for (Wikilink& link : links) {
    for (; next != closed.end() && next->first < link.end; ++next) covered_to = std::max(covered_to, next->second);
    const bool nested = !kept.empty() && link.begin < kept.back().end;
    if (covered_to <= link.begin && !nested) kept.push_back(std::move(link));
  }
  links = std::move(kept);
}

void keep_shown(Pools& pools, Passage& passage, const std::vector<Wikilink>& links) {
  std::vector<std::pair<std::size_t, std::size_t>> kept;
  std::size_t from = 0;
  for (const Wikilink& link : links) {
    kept.emplace_back(from, link.begin);
    kept.emplace_back(link.shown_begin, link.shown_end);
    from = link.end;
  }
  kept.emplace_back(from, std::string::npos);
  std::vector<Segment> segments;
  std::size_t shown = 0;
  auto range = kept.begin();
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) {
    const Segment& segment = pools.segments[passage.first_segment + i];
    const std::size_t end = shown + shown_bytes(segment);
    for (; range != kept.end(); ++range) {
      const std::size_t low = std::max(shown, range->first);
      const std::size_t high = std::min(end, range->second);
      if (low < high && segment.replacement != 0) segments.push_back(segment);
      if (low < high && segment.replacement == 0) {
        segments.push_back(
            {segment.begin + static_cast<std::uint32_t>(low - shown), static_cast<std::uint32_t>(high - low), 0});
      }
      if (range->second > end) break;
    }
    shown = end;
  }
  pools.segments.resize(passage.first_segment);
  pools.segments.insert(pools.segments.end(), segments.begin(), segments.end());
  passage.segment_count = static_cast<std::uint32_t>(segments.size());
}

}  // namespace

void read_wikilinks(const Text& text, Pools& pools, Passage& passage) {
  const std::string shown = visible_text(text, pools, passage);
  std::vector<Wikilink> links = find_wikilinks(shown);
  find_called_pages(shown, links);
  std::sort(links.begin(), links.end(), [](const Wikilink& a, const Wikilink& b) { return a.begin < b.begin; });
  drop_covered(pools, passage, links);
  if (links.empty()) return;
  keep_shown(pools, passage, links);
  const std::vector<std::size_t> hidden = hidden_before(links);
  for (std::size_t i = passage.first_span; i < pools.spans.size(); ++i) {
    pools.spans[i].begin = moved(links, hidden, pools.spans[i].begin);
    pools.spans[i].end = moved(links, hidden, pools.spans[i].end);
  }
  for (const Wikilink& link : links) {
    Span span{SpanKind::link, moved(links, hidden, link.shown_begin), moved(links, hidden, link.shown_end), {}};
    const std::string target = std::string(kWikilinkScheme) + link.target;
    span.target = {static_cast<std::uint32_t>(pools.targets.size()), static_cast<std::uint32_t>(target.size())};
    pools.targets.append(target);
    pools.spans.push_back(span);
  }
}

}  // namespace asterism
