// SPDX-License-Identifier: Apache-2.0
// The table of seasons and terms.
#include "dates/terms.hpp"

#include "dates/date_tokens.hpp"
#include "words/word_search.hpp"

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

std::int16_t year_of_term(std::string_view text) {
  std::int16_t year = 0;
  const std::vector<Token> tokens = tokenize_dates(text);
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (!is_year(tokens[i]) || tokens[i - 1].kind != TokenKind::word || !is_term(tokens[i - 1].word)) continue;
    const auto found = static_cast<std::int16_t>(tokens[i].value);
    if (year != 0 && year != found) return 0;
    year = found;
  }
  return year;
}

}  // namespace asterism
