// SPDX-License-Identifier: Apache-2.0
// Tells the rest of a title from what is said of it.
#include "titles/title_continuations.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/credit_lines.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/scripts.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace asterism {
namespace {

/// "**Kites** in the wind": words behind a mark that go on with its sentence.
bool goes_on_sentence(std::string_view behind) {
  constexpr std::size_t most_words = 20;
  if (behind.size() < 2 || behind[0] != ' ' || behind[1] < 'a' || behind[1] > 'z') return false;
  const std::size_t words = count_words(behind);
  return !behind.starts_with(" by ") && words >= 2 && words <= most_words &&
         behind.find(". ") == std::string_view::npos;
}

/// How many words of `text` have `shortest` bytes or more and begin with a small letter.
std::size_t count_small_words(std::string_view text, std::size_t shortest) {
  std::size_t count = 0;
  for (std::size_t at = text.find_first_not_of(": "); at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const bool lower = text[at] >= 'a' && text[at] <= 'z';
    if (lower && end - at >= shortest) ++count;
    at = end + 1;
  }
  return count;
}

/// Units: bytes. A shorter word, such as "with", may have no capital in a title.
constexpr std::size_t kShortestCapital = 5;

/// ": What It Does with a Kite": capitals but for short words, and a hyphen or a short word such as "of", which names
/// of people have not.
bool is_title_case(std::string_view text) {
  constexpr std::size_t most_names = 4;
  text = without_end(text, " ,.;([");
  if (text.find_first_of(",&") != std::string_view::npos || text.find(" and ") != std::string_view::npos) return false;
  if (count_small_words(text, kShortestCapital) > 0) return false;
  const bool joined = text.find('-') != std::string_view::npos || count_small_words(text, 1) > 0;
  return joined || count_words(text) > most_names;
}

}  // namespace

bool is_set_off(std::string_view text, std::size_t end) {
  if (text[end - 1] == '.' || text[end - 1] == ',') return true;
  const std::string_view behind = text.substr(find_behind(text, " ", end));
  constexpr std::array signs = std::to_array<std::string_view>({",", ".", ";", "|", "(", "\n", "- ", "–", "—"});
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return behind.starts_with(sign); });
}

bool goes_on_title(std::string_view between) {
  constexpr std::size_t most_words = 20;
  if (!between.starts_with(": ") || between.find(". ") != std::string_view::npos) return false;
  std::size_t at = 2;
  const std::size_t words = count_words(between);
  return is_upper(decode_code_point(between, at)) && words >= 3 && words <= most_words;
}

bool goes_on_name(std::string_view name, std::string_view behind) {
  constexpr std::size_t longest_name = 5;  // words
  const std::size_t words = count_words(name);
  if (words <= 2) return goes_on_title(behind) || goes_on_sentence(behind);
  return words <= longest_name && goes_on_title(behind) && is_title_case(behind);
}

bool names_quoted(std::string_view name, std::string_view quoted) {
  constexpr std::size_t longest_name = 2;  // words
  if (quoted.starts_with(name)) return true;
  const std::size_t words = count_words(name);
  return words == 0 || (words <= longest_name && is_in_title_case(quoted));  // else a remark
}

bool is_whole_title(std::string_view before, std::size_t begin, std::size_t end) {
  constexpr std::size_t fewest_words = 3;
  const std::string_view name = before.substr(begin, end - begin);
  if (before.substr(end - 1, 2).find(':') <= 1 || !is_set_off(before, end) || is_dated_venue(name)) return false;
  if (count_words(name) >= fewest_words && !are_names(name)) return true;
  const std::string_view behind = before.substr(end);
  const std::int16_t year = publication_year(behind);
  return year != 0 && credits_in(behind.substr(0, behind.find(std::to_string(year)) + 4)) == Credits::clear;
}

bool goes_on_in_bold(std::string_view lead) {
  constexpr std::size_t fewest = 3;           // words
  constexpr std::size_t fewest_capitals = 2;  // "I read the **Title**" has one
  const std::string_view shown = without_end(lead, " ");
  if (shown.empty() || shown.back() < 'a' || shown.back() > 'z' || are_names(lead)) return false;
  const std::size_t words = count_words(lead);
  std::size_t at = lead.find_first_not_of(' ');
  return words >= fewest && is_upper(decode_code_point(lead, at)) && count_small_words(lead, kShortestCapital) == 0 &&
         words >= count_small_words(lead, 1) + fewest_capitals;
}

}  // namespace asterism
