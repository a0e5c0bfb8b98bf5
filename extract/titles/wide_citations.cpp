// SPDX-License-Identifier: Apache-2.0
// Reads surnames between the signs that part them.
#include "titles/wide_citations.hpp"

#include "text/unicode.hpp"
#include "titles/title_parts.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace asterism {
namespace {

/// Units: characters. Given names may stand behind; a longer row is a word of the sentence.
constexpr std::size_t kLongestSurname = 4;

constexpr std::array kEtAl = std::to_array<std::string_view>({"ら", "他", "ほか", "等", "et al.", "et al"});

/// The surname that `text` begins with, and takes it off.
std::string_view take_surname(std::string_view& text) {
  std::size_t end = 0;
  for (std::size_t characters = 0; end < text.size() && characters <= kLongestSurname; ++characters) {
    std::size_t next = end;
    if (script_of(decode_code_point(text, next)) != Script::han) break;
    if (end > 0 && is_wide_et_al(text.substr(end, next - end))) break;
    end = next;
  }
  const std::string_view name = text.substr(0, end);
  text.remove_prefix(end);
  return name;
}

bool begins_with_surname(std::string_view text) {
  std::size_t at = 0;
  return begins_east_asian(text) && script_of(decode_code_point(text, at)) == Script::han &&
         !is_wide_et_al(text.substr(0, at));
}

/// Takes the first of `signs` that `text` begins with off it.
template <std::size_t N>
bool take(std::string_view& text, const std::array<std::string_view, N>& signs) {
  const auto sign = std::find_if(signs.begin(), signs.end(), [&](std::string_view s) { return text.starts_with(s); });
  if (sign != signs.end()) text.remove_prefix(sign->size());
  return sign != signs.end();
}

/// Units: characters. Full names, and such in Katakana.
constexpr std::size_t kLongestName = 24;

/// How long the name in Han or Katakana is that `text` begins with.
std::size_t name_length(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t characters = 0; end < text.size() && characters <= kLongestName; ++characters) {
    std::size_t next = end;
    const Script script = script_of(decode_code_point(text, next));
    if (script != Script::han && script != Script::katakana) break;
    end = next;
  }
  return end;
}

}  // namespace

bool is_wide_et_al(std::string_view word) { return contains(kEtAl, word); }

std::optional<Citation> parse_wide_citation(std::string_view text) {
  constexpr std::array joints = std::to_array<std::string_view>({"・", "、", "，", "と"});
  constexpr std::array signs = std::to_array<std::string_view>({" ", "(", "（", "、", "，", ",", "["});
  constexpr std::array ends = std::to_array<std::string_view>({")", "）", "]"});
  constexpr std::size_t year_size = 4;
  const std::string_view whole = text;
  Citation citation;
  do {
    const std::string_view name = take_surname(text);
    if (name.empty() || count_characters(name) > kLongestSurname) return std::nullopt;
    citation.authors.emplace_back(name);
  } while (take(text, joints) && begins_with_surname(text));
  citation.shortened = take(text, kEtAl);
  while (take(text, signs)) continue;
  if (!is_year(text.substr(0, year_size)) || !(citation.shortened || citation.authors.size() > 1)) return std::nullopt;
  citation.year = static_cast<std::int16_t>(number_of(text.substr(0, year_size)));
  text.remove_prefix(year_size);
  if (text.starts_with("年")) text.remove_prefix(std::string_view("年").size());
  if (!take(text, ends)) return std::nullopt;  // "北京、上海、2019年" is no citation
  citation.end = whole.size() - text.size();
  return citation;
}

std::optional<WideCitationLine> parse_wide_citation_line(std::string_view line) {
  constexpr std::array joints = std::to_array<std::string_view>({"・", "、", "，", ", ", ","});
  constexpr std::array opens = std::to_array<std::string_view>({".(", ". (", "．(", " (", "(", "（", "．（"});
  constexpr std::array closes = std::to_array<std::string_view>({")", "）"});
  constexpr std::array stops = std::to_array<std::string_view>({"．", "。", "."});
  constexpr std::size_t fewest = 4;  // characters of a title
  if (!begins_east_asian(line)) return std::nullopt;
  std::string_view text = line;
  do {
    const std::size_t name = name_length(text);
    if (name == 0) return std::nullopt;
    text.remove_prefix(name);
  } while (take(text, joints));
  take(text, kEtAl);
  if (!take(text, opens) || !is_year(text.substr(0, 4))) return std::nullopt;
  WideCitationLine cited;
  cited.year = static_cast<std::int16_t>(number_of(text.substr(0, 4)));
  text.remove_prefix(4);
  if (!take(text, closes) || !take(text, stops)) return std::nullopt;
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const std::size_t end = std::min({text.find("．"), text.find("。"), text.find(". "), text.size()});
  // Words in front of a year may be anything; prose behind them has no number, or a stop at its end.
  const bool venue = text.find_first_of("0123456789", end) != std::string_view::npos && !text.ends_with("。");
  if (count_characters(text.substr(0, end)) < fewest || !venue) return std::nullopt;
  cited.begin = line.size() - text.size();
  cited.end = cited.begin + end;
  return cited;
}

}  // namespace asterism
