// SPDX-License-Identifier: Apache-2.0
// Cuts text into tokens.
#include "dates/date_tokens.hpp"

#include "text/unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <utility>

namespace asterism {
namespace {

void read_number(std::string_view text, Token& token) {
  token.kind = TokenKind::number;
  while (token.end < text.size() && is_ascii_digit(text[token.end]) && token.digits < 9) {
    token.value = token.value * 10 + static_cast<std::uint32_t>(text[token.end++] - '0');
    ++token.digits;
  }
  const std::string_view suffix = text.substr(token.end, 2);
  const bool ordinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th" || suffix == "er" ||
                       suffix == "º" || suffix == "ª";
  if (!ordinal) return;
  std::size_t after = token.end + 2;
  if (after >= text.size() || !is_letter(decode_code_point(text, after))) token.end += 2;
}

bool is_unit(char32_t c) { return c == U'年' || c == U'月' || c == U'日' || c == U'년' || c == U'월' || c == U'일'; }

/// Where the word that begins at `at` ends: behind the first unit in it, if that begins no weekday such as 日曜日.
std::size_t word_end(std::string_view text, std::size_t at) {
  constexpr std::size_t weekday_size = std::string_view("日曜日").size();
  std::size_t end = at;
  for (std::size_t probe = at; probe < text.size();) {
    const char32_t character = decode_code_point(text, probe);
    if (!is_letter(character)) break;
    end = probe;
    if (!is_unit(character)) continue;
    const std::string_view word = text.substr(at, weekday_size);
    return calendar_word(word).role == CalendarRole::weekday ? at + word.size() : end;
  }
  return end;
}

}  // namespace

std::vector<Token> tokenize_dates(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(8);  // a date has fewer
  bool spaced = false;
  for (std::size_t at = 0; at < text.size();) {
    Token token;
    token.begin = token.end = at;
    token.spaced = spaced;
    std::size_t next = at;
    const char32_t first = decode_code_point(text, next);
    if (is_ascii_digit(text[at])) {
      read_number(text, token);
    } else if (is_letter(first)) {
      token.kind = TokenKind::word;
      token.end = word_end(text, at);
      token.word = comparison_key(text.substr(at, token.end - at));
      token.calendar = calendar_word(token.word);
    } else {
      token.end = next;
      token.word = std::string(text.substr(at, next - at));
    }
    at = token.end;
    spaced = is_blank(first);
    if (!spaced) tokens.push_back(std::move(token));
  }
  return tokens;
}

std::uint8_t month_called(std::string_view word) {
  const CalendarWord found = calendar_word(word);
  return found.role == CalendarRole::month ? found.number : std::uint8_t{0};
}

std::uint8_t month_of(const Token& token) {
  return token.calendar.role == CalendarRole::month ? token.calendar.number : std::uint8_t{0};
}

bool is_filler(const Token& token) {
  if (token.kind == TokenKind::mark) return true;
  return token.calendar.role != CalendarRole::none && token.calendar.role != CalendarRole::month;
}

bool is_year(const Token& token) {
  return token.kind == TokenKind::number && token.digits == 4 && token.value >= 1900 && token.value <= 2099;
}

bool is_odd_year(const Token& token) { return token.kind == TokenKind::number && token.digits == 4 && !is_year(token); }

bool is_day(const Token& token) {
  return token.kind == TokenKind::number && token.digits <= 2 && token.value >= 1 && token.value <= 31;
}

bool counts_hours(const std::vector<Token>& tokens, std::size_t number) {
  std::size_t next = number + 1;
  while (next < tokens.size() && next < number + 3 && tokens[next].kind != TokenKind::word) ++next;
  return next < tokens.size() && tokens[next].calendar.role == CalendarRole::unit;
}

bool is_time(const std::vector<Token>& tokens, std::size_t i) {
  const auto pairs = [&](std::size_t colon, std::size_t other) {
    return other < tokens.size() && tokens[colon].word == ":" && !tokens[std::max(colon, other)].spaced &&
           tokens[other].kind == TokenKind::number && tokens[other].digits <= 2;
  };
  return tokens[i].digits <= 2 && (pairs(i + 1, i + 2) || (i > 1 && pairs(i - 1, i - 2) && !tokens[i].spaced));
}

}  // namespace asterism
