// SPDX-License-Identifier: Apache-2.0
// What dates are made of: numbers, words and the punctuation between them.
#pragma once

#include "dates/calendar_words.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A number, a word (a unit such as 年 ends one), or any other character.
enum class TokenKind : std::uint8_t { number, word, mark };

/// A piece of a text at bytes [begin, end).
struct Token {
  TokenKind kind = TokenKind::mark;
  std::uint32_t value = 0;   // of a number
  std::uint32_t digits = 0;  // of a number
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string word;  // case folded; of a mark: its bytes
  CalendarWord calendar;
  bool spaced = false;  // white space stands before it
};

/// The tokens of `text`, without blanks. Cost: O(bytes).
std::vector<Token> tokenize_dates(std::string_view text);

/// The month that `word`, case folded, names, 1 … 12; 0: none.
std::uint8_t month_called(std::string_view word);
/// The month that `token` names, 1 … 12; 0: none.
std::uint8_t month_of(const Token& token);
/// Whether a date line may hold `token` beside its date: punctuation, weekdays, counters such as "Week".
bool is_filler(const Token& token);
/// Whether dates may have the year `token`: 1900 to 2099.
bool is_year(const Token& token);
/// Whether `token` has the form of a year outside of these.
bool is_odd_year(const Token& token);
bool is_day(const Token& token);
/// "3 hours", "1.5 hours": whether token `number` stands in front of what it counts.
bool counts_hours(const std::vector<Token>& tokens, std::size_t number);

/// Whether token `i` belongs to a time of day: "10:30".
bool is_time(const std::vector<Token>& tokens, std::size_t i);

}  // namespace asterism
