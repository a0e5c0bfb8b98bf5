// SPDX-License-Identifier: Apache-2.0
// Knows signs, shortcodes, checkboxes and numbers in front of titles.
#include "titles/decoration.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/cited_identifiers.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Signs that authors use as marks: neither letter, digit, blank nor the punctuation of running text.
bool is_sign(char32_t c) {
  return c >= 0x80 && c != U'¡' && c != U'¿' && c != U'…' && !encloses(c) && !is_letter(c) && !is_digit(c) &&
         !is_blank(c) && !(c >= 0x2010 && c <= 0x201f) && !(c >= 0x3000 && c <= 0x303f) &&
         !(c >= 0xff00 && c <= 0xffef);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t c = decode_code_point(text, next);
    if (!is_blank(c) && !is_ignorable(c)) break;
    at = next;
  }
  return at;
}

/// "[12] A. Author, …": the length of the number of a bibliography at the beginning of `text`, or 0. A year is none.
std::size_t reference_number_length(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  if (!text.starts_with('[')) return 0;
  const std::size_t close = text.find_first_not_of("0123456789", 1);
  const bool number = close != std::string_view::npos && close > 1 && close <= most_digits + 1;
  return number && text.substr(close).starts_with("] ") ? close + 1 : 0;
}

/// "2024. 5. 6.": whether a dated line begins `text` as Koreans write it, whose year no list would count to.
bool begins_with_spaced_year(std::string_view text) {
  constexpr std::size_t year_digits = 4;
  constexpr std::string_view stop = ". ";
  const std::size_t behind = year_digits + stop.size();
  return text.size() > behind && text.find_first_not_of("0123456789") == year_digits &&
         text.substr(year_digits).starts_with(stop) && is_ascii_digit(text[behind]);
}

/// `[ ]`, `[x]`, `1)`, `(2)`, `3.`, `[4]`, `[1706.03762]`: the length of such a counter at `at`, or 0.
std::size_t counter_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("[ ]") || rest.starts_with("[x]") || rest.starts_with("[X]")) return 3;
  if (const std::size_t number = reference_number_length(rest); number > 0) return number;
  if (const std::size_t number = skip_number_of_page(rest, 0); number > 0) return number;
  if (begins_with_spaced_year(rest)) return 0;
  std::size_t i = rest.starts_with("(") ? 1 : 0;
  const std::size_t digits = i;
  while (i < rest.size() && rest[i] >= '0' && rest[i] <= '9' && i - digits < 4) ++i;
  if (i == digits || i >= rest.size()) return 0;
  const bool closed = rest[i] == ')' || (digits == 0 && rest[i] == '.' && i + 1 < rest.size() && rest[i + 1] == ' ');
  return closed ? i + 1 : 0;
}

/// `:scroll:`
std::size_t shortcode_length(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != ':') return 0;
  std::size_t i = at + 1;
  while (i < text.size() && ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '0' && text[i] <= '9') ||
                             text[i] == '_' || text[i] == '+' || text[i] == '-')) {
    ++i;
  }
  return i < text.size() && text[i] == ':' && i > at + 2 ? i + 1 - at : 0;
}

/// What must stand behind "TODO" where it is no part of a title: a colon, or a blank will do behind a checkbox.
enum class StatusEnd : std::uint8_t { colon, blank };

/// What is still to be done about a title, in front of its colon, as `comparison_key` has it.
constexpr std::array kStatusLabels = std::to_array<std::string_view>(
    {"wip",           "tbr",         "todo",      "to do",    "to read",   "want to read", "zu lesen",
     "noch zu lesen", "noch lesen",  "à lire",    "por leer", "para leer", "a ler",        "para ler",
     "da leggere",    "к прочтению", "прочитать", "待读",     "待讀",      "想读",         "読みたい"});

/// "To read: A title": how long the label is that `text` begins with, its colon included; 0: there is none.
std::size_t status_label_length(std::string_view text) {
  constexpr std::size_t longest = 28;  // bytes
  const std::string_view front = text.substr(0, longest);
  const std::size_t ascii = front.find(':');
  const std::size_t colon = std::min(ascii, front.find("："));
  if (colon == std::string_view::npos || colon == 0) return 0;
  const std::string_view label = without_end(front.substr(0, colon), " ");
  if (!contains(kStatusLabels, comparison_key(label))) return 0;
  const std::size_t end = colon + (colon == ascii ? 1 : std::string_view("：").size());
  const bool ends = end < text.size() && (colon != ascii || text[end] == ' ');
  return ends && text.find_first_not_of(" \n", end) != std::string_view::npos ? end : 0;
}

/// "TODO: A title", "[ ] TODO A title": what is still to be done about it.
std::size_t status_length(std::string_view text, std::size_t at, StatusEnd needed) {
  for (const std::string_view word : {"TODO", "TBR", "WIP"}) {
    if (!text.substr(at).starts_with(word)) continue;
    const std::size_t colon = at + word.size();
    const bool has_colon = colon < text.size() && text[colon] == ':';
    const std::size_t end = colon + (has_colon ? 1 : 0);
    const bool ends = has_colon || needed == StatusEnd::blank;
    return ends && end < text.size() && text[end] == ' ' ? end - at : 0;
  }
  return status_label_length(text.substr(at));
}

/// "» A title": a quotation mark that nothing stands in is a mark.
std::size_t lone_quote_length(std::string_view text, std::size_t at) {
  for (const std::string_view sign : {"» ", "› "}) {
    if (text.substr(at).starts_with(sign)) return sign.size() - 1;
  }
  return 0;
}

std::size_t sign_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t c = decode_code_point(text, next);
    if (!is_sign(c) && !(end > at && is_ignorable(c))) break;
    end = next;
  }
  return end - at;
}

}  // namespace

std::size_t mark_length(std::string_view text, std::size_t at) {
  return std::max(sign_length(text, at), shortcode_length(text, at));
}

std::size_t skip_decoration(std::string_view text, std::size_t at, std::string& mark) {
  StatusEnd needed = StatusEnd::colon;
  for (;;) {
    at = skip_blanks(text, at);
    const std::size_t sign = std::max(mark_length(text, at), lone_quote_length(text, at));
    if (sign != 0 && mark.empty()) mark = std::string(text.substr(at, sign));
    const std::size_t length = sign != 0 ? sign : std::max(counter_length(text, at), status_length(text, at, needed));
    if (length == 0) return at;
    if (text[at] == '[') needed = StatusEnd::blank;
    at += length;
  }
}

std::size_t skip_section_number(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t end = 0; at < text.size() && is_ascii_digit(text[at]); at = end + 1) {
    end = text.find_first_not_of("0123456789", at);
    const bool part = end != std::string_view::npos && text[end] == '.' && end - at <= 2;  // a year is none
    if (!part) return 0;
  }
  return at > 0 && at < text.size() && text[at] == ' ' ? at + 1 : 0;
}

}  // namespace asterism
