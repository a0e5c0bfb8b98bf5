// SPDX-License-Identifier: Apache-2.0
// Table of the words that begin remarks, and the count of capitals.
#include "titles/remarks.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "words/parts_of_speech.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace asterism {
namespace {

/// Shorter words are small in titles, too. Units: bytes.
constexpr std::size_t kShortWord = 3;

/// What people did and with whom, in front of their names.
constexpr std::array kRemarkBegins = std::to_array<std::string_view>({
    "talked ",          "spoke ",        "met ",         "went ",         "visited ",       "emailed ",
    "called ",          "helped ",       "attended ",    "discussed ",    "chat with ",     "call with ",
    "lunch with ",      "dinner with ",  "coffee with ", "meeting with ", "talk with ",     "treffen mit ",
    "mittagessen mit ", "gespräch mit ", "appel avec ",  "réunion avec ", "déjeuner avec ", "rencontré ",
    "reunión con ",     "llamada con ",  "comida con ",  "reunião com ",  "almoço com ",    "riunione con ",
    "pranzo con ",      "встреча с ",    "созвон с ",
});

/// Words of more than three letters that titles write small.
constexpr std::array kPrepositions = std::to_array<std::string_view>({
    "with",    "from",   "into",    "over",   "about",  "under",   "upon",   "than",  "through", "between",
    "without", "toward", "towards", "versus", "beyond", "against", "within", "after", "before",  "eine",
    "einer",   "eines",  "einem",   "einen",  "über",   "unter",   "ohne",   "gegen", "durch",   "nach",
    "oder",    "dans",   "pour",    "avec",   "sans",   "entre",   "sous",   "para",  "como",    "desde",
    "hacia",   "sobre",  "della",   "delle",  "degli",  "nella",   "dalla",
});

bool is_preposition(std::string_view word) { return contains(kPrepositions, word); }

/// The place of the first letter or digit of `word`; its size: it has none.
std::size_t first_sign(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_code_point(word, at);
    if (is_letter(c) || is_digit(c)) return begin;
  }
  return word.size();
}

bool begins_upper(std::string_view word) {
  std::size_t at = first_sign(word);
  return at < word.size() && is_upper(decode_code_point(word, at));
}

/// "PyTorch", "GPT-4", "word2vec": a capital or digit behind the first letter.
bool is_name_like(std::string_view word) {
  std::size_t at = first_sign(word);
  if (at == word.size() || !is_letter(decode_code_point(word, at))) return false;
  while (at < word.size()) {
    const char32_t c = decode_code_point(word, at);
    if (is_upper(c) || is_digit(c)) return true;
  }
  return false;
}

/// Whether `c` is a letter of a script that has capitals: it is one, or folds from one.
bool has_case(char32_t c) {
  return is_upper(c) || (c >= U'a' && c <= U'z') || (c >= 0xDF && c < 0x590) || (c >= 0x1E00 && c < 0x2000);
}

bool begins_like_remark(std::string_view text) {
  const std::string key = comparison_key(text.substr(0, 40));
  return std::any_of(kRemarkBegins.begin(), kRemarkBegins.end(),
                     [&](std::string_view begin) { return key.starts_with(begin); });
}

/// ", 2019. A remark": whether a year of publication follows a title, and nothing that goes on with it.
bool begins_with_year(std::string_view rest) {
  constexpr std::size_t end = std::string_view(", 2019").size();
  if (!rest.starts_with(", ") || rest.size() < end || !is_publication_year(rest, 2)) return false;
  return rest.size() == end || std::string_view(".,;:)]\n").find(rest[end]) != std::string_view::npos;
}

/// Whether `word`, in front of a stop, is an initial, or short for a title or name: "C", "St", "Dr", but not "Ok".
bool is_short_form(std::string_view word) {
  constexpr std::array forms =
      std::to_array<std::string_view>({"Dr", "Mr", "Ms", "St", "Mt", "Fr", "Ph", "Th", "Ch", "Yu", "Ya"});
  return (word.size() == 1 && is_ascii_upper(word[0])) || contains(forms, word);
}

}  // namespace

bool ends_sentence_inside(std::string_view text) {
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    const std::size_t before = text.substr(0, at).find_last_of(" (.");
    if (!is_short_form(text.substr(before + 1, at - before - 1))) return true;  // npos + 1 is 0
  }
  return false;
}

std::size_t count_title_words(std::string_view text) {
  std::size_t words = 0;
  std::size_t signs = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    const bool wide = c >= 0x2e80 && c < 0xe000;
    const bool letter = is_letter(c) || is_digit(c);
    signs += wide && letter ? 1U : 0U;
    words += letter && !wide && !inside ? 1U : 0U;
    inside = letter && !wide;
  }
  return words + (signs + 1) / 2;
}

bool is_title_like(std::string_view text) {
  const auto words = std::count(text.begin(), text.end(), ' ') + 1;
  return !text.empty() && words <= 30 && !ends_sentence_inside(text);
}

bool begins_small(std::string_view text) {
  const std::string_view word = text.substr(0, text.find(' '));
  std::size_t at = first_sign(word);
  if (at == word.size()) return false;
  const char32_t c = decode_code_point(word, at);
  return is_letter(c) && has_case(c) && !is_upper(c) && !is_name_like(word);
}

bool begins_with_case(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    if (is_letter(c)) return has_case(c);
  }
  return true;
}

bool is_in_title_case(std::string_view text) {
  if (!begins_with_case(text)) return true;
  if (begins_like_remark(text)) return false;
  std::size_t capitals = 0;
  std::size_t small = 0;
  bool first = true;
  for_each_blank_word(text, [&](std::string_view word) {
    const bool name = is_name_like(word);
    if (name || (!first && begins_upper(word))) {
      ++capitals;
    } else if (!first && word.size() > kShortWord && first_sign(word) < word.size() &&
               !is_preposition(without_end(word, ".,:;!?)"))) {
      ++small;
    }
    first = false;
  });
  return capitals > small + (begins_small(text) ? 1U : 0U);
}

std::size_t find_gap(std::string_view title) {
  if (!is_title_like(title)) return title.find("  ");
  for (std::size_t at = title.find("  "); at != std::string_view::npos; at = title.find("  ", at)) {
    const std::string_view before = title.substr(0, at);
    const std::string_view word = before.substr(before.rfind(' ') + 1);
    const bool goes_on = before.ends_with(':') || (use_of(word).roles & WordRole::closed) != 0;
    if (!goes_on) return at;
    at = find_behind(title, " ", at);
  }
  return std::string_view::npos;
}

bool ends_sentence(std::string_view line) {
  return !line.empty() && std::string_view(".!?").find(line.back()) != std::string_view::npos &&
         !line.ends_with("et al.");
}

bool is_note_start(std::string_view rest) {
  const std::size_t first = rest.find_first_not_of(" \t*_");
  if (first == std::string_view::npos) return true;
  rest.remove_prefix(first);
  if (rest.size() >= 2 && rest.front() == '-') return rest[1] == ' ' || rest[1] == '-';
  for (const std::string_view sign : {":", "–", "—", "(", "[", "|", "//", "："}) {
    if (rest.starts_with(sign)) return true;
  }
  return begins_wide_remark(rest) || begins_with_year(rest) || rest.starts_with("by ") || rest == "." || rest == ",";
}

}  // namespace asterism
