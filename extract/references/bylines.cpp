// SPDX-License-Identifier: Apache-2.0
// Reads what stands before and behind a title, as written, for authors and a year.
#include "references/bylines.hpp"

#include "markdown/front_matter.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_authors.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
  std::string out = with_latin_et_al(text);
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

/// Whether `text`, which cites, begins with a name and its initial: "Doe, A. (2019)".
bool begins_with_cited_name(std::string_view text) {
  const std::size_t comma = text.find(", ");
  return comma != std::string_view::npos && comma + 3 < text.size() && text[comma + 3] == '.' && comma < text.find('(');
}

std::optional<Citation> citation_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("by ")) at += 3;
  auto citation = parse_citation(text.substr(at));
  if (!citation) return std::nullopt;
  const bool one = citation->authors.size() < 2 && !citation->shortened;
  if (one && !begins_with_cited_name(text.substr(at))) return std::nullopt;  // "Nature 2019"
  citation->end += at;
  return citation;
}

/// "**, Doe et al. (2019). [pdf](…)": where the text goes on with a word, its author speaks of another work.
std::optional<Citation> citation_behind(std::string_view text) {
  if (!may_hold_year(text)) return std::nullopt;
  const std::string shown = plain(text);
  auto citation = citation_at(shown, find_letter(shown, 0));
  if (!citation) return std::nullopt;
  std::size_t next = find_behind(shown, " ", citation->end);
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

/// `names` at each `sign`, without the signs.
std::vector<std::string_view> split_at(std::string_view names, std::string_view sign) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= names.size();) {
    const std::size_t end = std::min(names.find(sign, begin), names.size());
    parts.push_back(names.substr(begin, end - begin));
    begin = end + sign.size();
  }
  return parts;
}

/// `names` with ";" for words and "," for East Asian signs between persons.
std::string with_signs(std::string_view names) {
  constexpr std::array signs =
      std::to_array<std::pair<std::string_view, char>>({{" and ", ';'}, {" & ", ';'}, {"，", ','}, {"、", ','}});
  std::string out;
  for (std::size_t at = 0; at < names.size();) {
    const auto sign = std::find_if(signs.begin(), signs.end(),
                                   [&](const auto& row) { return names.substr(at).starts_with(row.first); });
    out += sign == signs.end() ? names[at] : sign->second;
    at += sign == signs.end() ? 1 : sign->first.size();
  }
  return out;
}

/// "Roe" of "Ann Roe" and "Roe AB"; empty: the part is initials.
std::string_view surname_of(std::string_view name) {
  const std::vector<std::string_view> words = blank_words(name);
  const auto is_initials = [](std::string_view word) {
    return word.ends_with('.') ||
           (word.size() < 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
  };
  const auto last = std::find_if_not(words.rbegin(), words.rend(), is_initials);
  return last == words.rend() ? std::string_view() : *last;
}

/// Adds the surnames of `names` to `citation`: "Ann Doe, Ben Roe and Cy Moe", "Doe, Ann; Roe, Ben", "Doe et al.".
void add_authors(std::string names, Citation& citation) {
  constexpr std::string_view others = " et al";
  if (const std::size_t shortened = names.find(others); shortened != std::string::npos) {
    citation.shortened = true;
    names.resize(shortened);
  }
  names.erase(std::remove_if(names.begin(), names.end(), [](char c) { return c == '[' || c == ']' || c == '"'; }),
              names.end());
  names = with_signs(names);
  for (const std::string_view part : split_at(names, ";")) {
    std::vector<std::string_view> persons = split_at(part, ",");
    if (persons.size() == 2 && blank_words(persons[0]).size() == 1) persons.pop_back();  // "Doe, Ann"
    for (const std::string_view person : persons) {
      if (const std::string_view surname = surname_of(person); !surname.empty()) citation.authors.emplace_back(surname);
    }
  }
}

/// The authors and the year beside the title at bytes [begin, end) of `text`, on its line.
std::optional<Citation> byline_around(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view behind = text.substr(end, kLongestByline);
  if (auto citation = citation_behind(behind.substr(0, behind.find('\n')))) return citation;
  const std::size_t from = begin - std::min(begin, kLongestByline);
  const std::string_view before = text.substr(from, begin - from);
  const std::size_t line_end = before.rfind('\n');
  if (line_end == std::string_view::npos && from > 0) return std::nullopt;
  return citation_before(before.substr(line_end + 1));
}

}  // namespace

std::optional<Citation> find_byline(const Log& log, const Entry& entry) {
  if (entry.title.segment_count == 0) return std::nullopt;
  const Segment& first = log.pools.segments[entry.title.first_segment];
  const Segment& last = log.pools.segments[entry.title.first_segment + entry.title.segment_count - 1];
  return byline_around(log.texts[static_cast<std::size_t>(entry.title.source)].content(), first.begin,
                       last.begin + last.length);
}

std::optional<Citation> find_citation(const Text& text, std::uint32_t line, std::string_view title) {
  if (auto citation = find_citation(title)) return citation;
  const std::size_t place = text.line(line).find(title);  // not where markup stands in it
  if (place == std::string_view::npos) return std::nullopt;
  const std::size_t begin = text.line_start(line) + place;
  return byline_around(text.content(), begin, begin + title.size());
}

std::optional<Citation> find_front_byline(const Log& log, const Entry& entry) {
  if (entry.form != EntryForm::file || !entry.published) return std::nullopt;
  Diagnostics reported;  // when the file was read
  const FrontMatter front = read_front_matter(log.texts[static_cast<std::size_t>(entry.source)], reported);
  Citation citation;
  citation.year = entry.published->year;
  for (std::string& names : front.values({"authors", "author"})) add_authors(std::move(names), citation);
  const bool several = citation.authors.size() > 1 || (citation.shortened && !citation.authors.empty());
  return several ? std::optional(std::move(citation)) : std::nullopt;
}

}  // namespace asterism
