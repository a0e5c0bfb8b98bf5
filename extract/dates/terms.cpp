// SPDX-License-Identifier: Apache-2.0
// The table of seasons and terms.
#include "dates/terms.hpp"

#include "dates/date_tokens.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace asterism {

bool is_term(std::string_view word) {
  constexpr std::array terms = std::to_array<std::string_view>(
      {"winter", "spring",         "summer",         "fall",      "autumn",   "frühling", "frühjahr", "sommer",
       "herbst", "sommersemester", "wintersemester", "printemps", "été",      "automne",  "hiver",    "primavera",
       "verano", "otoño",          "invierno",       "estate",    "autunno",  "inverno",  "verão",    "outono",
       "весна",  "лето",           "осень",          "зима",      "semester", "term",     "semestre"});
  return contains(terms, word);
}

namespace {

/// Winters, and terms of a year and the next ("Fall 2023/24"), are parts of two years.
bool is_of_two_years(std::string_view word) {
  constexpr std::array winters =
      std::to_array<std::string_view>({"winter", "wintersemester", "hiver", "invierno", "inverno", "зима"});
  return contains(winters, word);
}

/// The year of the season or term that `part` is.
std::int16_t year_of_part(std::string_view part) {
  constexpr std::size_t most_tokens = 3;  // "Fall semester 2024"
  const std::vector<Token> tokens = tokenize_dates(part);
  if (tokens.size() < 2 || tokens.size() > most_tokens) return 0;
  const Token& word = tokens[tokens.size() - 2];
  const bool named = word.kind == TokenKind::word && is_term(word.word) && is_year(tokens.back());
  if (!named ||
      std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return is_of_two_years(token.word); }))
    return 0;
  return static_cast<std::int16_t>(tokens.back().value);
}

}  // namespace

std::int16_t year_of_term(std::string_view text) {
  std::int16_t year = 0;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = std::min({text.size(), text.find('\n', at), text.find(", ", at), text.find(" - ", at), text.find(" | ", at)});
    const std::int16_t found = year_of_part(text.substr(at, end - at));
    if (found == 0) continue;
    if (year != 0 && year != found) return 0;
    year = found;
  }
  return year;
}

}  // namespace asterism
