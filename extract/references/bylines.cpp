// SPDX-License-Identifier: Apache-2.0
// Reads what stands before and behind a title, as written, for authors and a year.
#include "references/bylines.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Bytes before or behind a title in which authors are looked for.
constexpr std::size_t kLongestByline = 160;

/// A first look, for most lines: a year may stand in `text`. `find_first_of` would call a function for each byte.
bool may_hold_year(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char before = text[i - 1];
    if ((before == '2' && text[i] == '0') || (before == '1' && (text[i] == '9' || text[i] == '8'))) return true;
  }
  return false;
}

/// Without the signs of emphasis.
std::string plain(std::string_view text) {
  std::string out(text);
  out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == '*' || c == '_' || c == '`'; }), out.end());
  return out;
}

/// The first byte of `text` from `at` on that begins a letter; addresses of links are passed over.
std::size_t find_letter(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (text.substr(at).starts_with("](")) {
      at = std::min(text.find(')', at), text.size());
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = decode_code_point(text, at);
    if (is_letter(c)) return begin;
  }
  return text.size();
}

std::optional<Citation> citation_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("by ")) at += 3;
  auto citation = parse_citation(text.substr(at));
  if (!citation || (citation->authors.size() < 2 && !citation->shortened)) return std::nullopt;  // "Nature 2019"
  citation->end += at;
  return citation;
}

/// "**, Doe et al. (2019). [pdf](…)": where the text goes on with a word, its author speaks of another work.
std::optional<Citation> citation_behind(std::string_view text) {
  if (!may_hold_year(text)) return std::nullopt;
  const std::string shown = plain(text);
  auto citation = citation_at(shown, find_letter(shown, 0));
  if (!citation) return std::nullopt;
  std::size_t next = std::min(shown.find_first_not_of(' ', citation->end), shown.size());
  const bool ends = next == shown.size() || std::string_view(".,:;").find(shown[citation->end - 1]) < 4;
  return ends || !is_letter(decode_code_point(shown, next)) ? citation : std::nullopt;
}

/// "- Doe & Roe (2019). **": nothing else stands before the title.
std::optional<Citation> citation_before(std::string_view text) {
  if (!may_hold_year(text)) return std::nullopt;
  const std::string shown = plain(text);
  auto citation = citation_at(shown, find_letter(shown, 0));
  return citation && find_letter(shown, citation->end) == shown.size() ? citation : std::nullopt;
}

}  // namespace

std::optional<Citation> find_byline(const Log& log, const Entry& entry) {
  if (entry.title.segment_count == 0) return std::nullopt;
  const std::string_view text = log.texts[static_cast<std::size_t>(entry.title.source)].content();
  const Segment& first = log.pools.segments[entry.title.first_segment];
  const Segment& last = log.pools.segments[entry.title.first_segment + entry.title.segment_count - 1];
  const std::string_view behind = text.substr(last.begin + last.length, kLongestByline);
  if (auto citation = citation_behind(behind.substr(0, behind.find('\n')))) return citation;
  const std::size_t from = first.begin - std::min<std::size_t>(first.begin, kLongestByline);
  const std::string_view before = text.substr(from, first.begin - from);
  const std::size_t line_end = before.rfind('\n');
  if (line_end == std::string_view::npos && from > 0) return std::nullopt;
  return citation_before(before.substr(line_end + 1));
}

}  // namespace asterism
