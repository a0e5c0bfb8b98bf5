// SPDX-License-Identifier: Apache-2.0
// Tells subtitles behind quotation marks from bylines, venues and remarks by their capitals.
#include "titles/title_quotes.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/wide_citations.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// Units: words.
constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kMostWords = 20;
/// Units: bytes. Shorter words may be small in titles.
constexpr std::size_t kShortestLongWord = 5;

/// Words that name where works come out.
bool is_venue_word(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"journal", "proceedings", "proc", "conference", "transactions", "trans", "workshop", "letters", "symposium",
       "magazine", "annals", "review", "reviews", "press", "university", "bulletin", "advances", "preprint"});
  const std::string key = comparison_key(word);
  return contains(words, without_end(key, ".,"));
}

}  // namespace

bool goes_on_behind_quotes(std::string_view quoted, std::string_view behind) {
  const bool colon = behind.starts_with(": ");
  const bool asks = !quoted.empty() && (quoted.back() == '?' || quoted.back() == '!');
  if (!colon && !(asks && behind.starts_with(' '))) return false;
  behind.remove_prefix(colon ? 2 : 1);
  behind = behind.substr(0, behind.find_first_of(",.([\n"));
  if (are_names(behind)) return false;
  std::size_t words = 0;
  bool capital = false;  // of the last word
  for (std::size_t at = 0; (at = behind.find_first_not_of(' ', at)) != std::string_view::npos;) {
    const std::size_t end = std::min(behind.find(' ', at), behind.size());
    const std::string_view word = behind.substr(at, end - at);
    std::size_t next = at;
    const char32_t first = decode_code_point(behind, next);
    if (is_digit(first) || is_venue_word(word)) return false;
    const bool must = words == 0 || word.size() >= kShortestLongWord;
    capital = is_upper(first);
    if ((must && !capital) || ++words > kMostWords) return false;
    at = end;
  }
  return words >= kFewestWords && capital;
}

bool is_wide_title(std::string_view lead, std::string_view behind) {
  std::size_t at = 0;
  if (begins_east_asian(behind) && script_of(decode_code_point(behind, at)) == Script::hiragana) return false;
  const std::size_t size = without_end(lead, " ").size();
  if (size == 0) return true;
  const auto citation = parse_wide_citation(lead);
  return citation ? citation->end == size : parse_wide_citation(std::string(lead) + std::string(behind)).has_value();
}

}  // namespace asterism
