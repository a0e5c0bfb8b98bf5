// SPDX-License-Identifier: Apache-2.0
// What the dates of a log say about each other: the order of day and month, and missing years.
#include "date_tokens.hpp"
#include "dates.hpp"

namespace asterism {

int order_evidence(std::string_view text) {
  if (text.find('/') == std::string_view::npos) return 0;
  const std::vector<Token> tokens = tokenize_dates(text);
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const bool shaped = is_day(tokens[i]) && is_day(tokens[i + 2]) && tokens[i + 1].word == "/";
    if (!shaped || (i > 0 && tokens[i - 1].word == "/")) continue;
    if (tokens[i].value > 12 && tokens[i + 2].value <= 12) return 1;
    if (tokens[i + 2].value > 12 && tokens[i].value <= 12) return -1;
  }
  return 0;
}

DateSpan with_year(DateSpan date, std::int16_t year) {
  if (date.first.year == 0) date.first.year = year;
  if (date.last.year == 0) {
    const bool wraps = date.last.month < date.first.month;
    date.last.year = static_cast<std::int16_t>(date.first.year + (wraps ? 1 : 0));
  }
  return date;
}

}  // namespace asterism
