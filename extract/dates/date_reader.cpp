// SPDX-License-Identifier: Apache-2.0
// Reads dates from tokens: which form stands at a place, what joins two, and what makes a number none.
#include "dates/date_reader.hpp"

#include "words/word_search.hpp"

#include <array>

namespace asterism {
namespace {

/// A cheap first look: whether any form begins with `token`. Most words are none of the calendar.
bool may_begin_date(const Token& token) {
  if (token.kind != TokenKind::word) return token.kind == TokenKind::number;
  return token.calendar.role != CalendarRole::none || token.word == "q" || token.word == "第";
}

}  // namespace

bool exists(PartialDate date) {
  if (date.month > 12 || date.day > 31) return false;
  if (date.day == 0) return true;
  PartialDate leap = date;
  if (leap.year == 0) leap.year = 2000;
  return first_day(leap).has_value();
}

std::optional<DateReader::Match> DateReader::at(std::size_t place) const {
  return glued_before(place) ? std::nullopt : read(place);
}

/// A date, or two joined by a dash or a word such as "to".
std::optional<DateReader::Match> DateReader::range_at(std::size_t place) const {
  std::optional<Match> first = at(place);
  if (!first) return first;
  const std::size_t next = place + first->tokens;
  if (!joins(next)) return first;
  if (is_counted(place) && first->span.first != first->span.last) return std::nullopt;  // "Week 3 - 5 May to 18 May"
  // "06/21-06/25": a date line may join its dates without blanks; in prose that would be two fractions, but for days
  // with their years.
  std::optional<Match> second = end_as_begun(place, next + 1);
  const bool whole = first->span.last.year != 0 && first->span.last.day != 0;
  if (!second) second = context_ == DateContext::line || whole ? read(next + 1) : at(next + 1);
  if (second && context_ == DateContext::prose && second->span.last.year == 0 && glued_before(next + 1)) second.reset();
  if (!second) return first;
  PartialDate begin = first->span.first;
  PartialDate end = second->span.last;
  const int wrap = end.month < begin.month ? 1 : 0;  // "28 Dec - 3 Jan 2025" begins in 2024
  if (begin.year == 0 && end.year != 0) begin.year = static_cast<std::int16_t>(end.year - wrap);
  if (end.year == 0 && begin.year != 0) end.year = static_cast<std::int16_t>(begin.year + wrap);
  if (begin.year != 0 && end.year != 0 && last_day(end) < first_day(begin)) return first;
  return Match{{begin, end}, next + 1 + second->tokens - place};
}

/// "09.10" or "10" at `p` behind "2021.09.06~", which is at `begin`: month and day in the order of the first date.
std::optional<DateReader::Match> DateReader::end_as_begun(std::size_t begin, std::size_t p) const {
  const Token* month = token(p);
  const bool full = mark(begin + 1, "-/.") && mark(begin + 3, tokens_[begin + 1].word);
  if (!full || !is_year(tokens_[begin]) || month == nullptr || !is_day(*month)) return std::nullopt;
  PartialDate end{0, 0, 0};
  std::size_t used = 1;
  if (mark(p + 1, tokens_[begin + 1].word) && tight_number(p + 2) && is_day(tokens_[p + 2])) {
    end.month = static_cast<std::uint8_t>(month->value);
    end.day = static_cast<std::uint8_t>(tokens_[p + 2].value);
    used = 3;
  } else if (context_ == DateContext::line && mark(p - 1, "~") && token(p + 1) == nullptr) {
    end.month = static_cast<std::uint8_t>(tokens_[begin + 2].value);
    end.day = static_cast<std::uint8_t>(month->value);
  }
  const bool ends = end.month != 0 && exists(end) && !mark(p + used, "-/.") && !glued_after(p + used);
  return ends ? std::optional(Match{{end, end}, used}) : std::nullopt;
}

std::optional<DateReader::Match> DateReader::read(std::size_t place) const {
  if (place >= tokens_.size() || !may_begin_date(tokens_[place])) return std::nullopt;
  for (const auto form :
       {&DateReader::iso_week, &DateReader::calendar_week, &DateReader::week_of_year, &DateReader::year_first,
        &DateReader::compact, &DateReader::cjk, &DateReader::short_year_first, &DateReader::quarter,
        &DateReader::months_of_year, &DateReader::slash_and_dash, &DateReader::numeric, &DateReader::spaced_year_first,
        &DateReader::spaced_dots, &DateReader::day_month, &DateReader::month_between, &DateReader::month_day,
        &DateReader::month_or_year}) {
    std::optional<Match> match = (this->*form)(place);
    if (match && exists(match->span.first) && exists(match->span.last) && !is_glued(place + match->tokens, *match) &&
        (match->span.last.year != 0 || odd_year_behind(place + match->tokens) == 0)) {
      return match;
    }
  }
  return std::nullopt;
}

bool DateReader::mark(std::size_t place, std::string_view marks) const {
  const Token* found = token(place);
  return found != nullptr && found->kind == TokenKind::mark && !found->spaced && found->word.size() == 1 &&
         marks.find(found->word) != std::string_view::npos;
}

bool DateReader::joins(std::size_t place) const {
  const Token* found = token(place);
  if (found == nullptr) return false;
  constexpr std::array joints = std::to_array<std::string_view>(
      {"-", "–", "—", "~", "～", "to", "until", "through", "bis", "till", "から", "부터"});
  if (contains(joints, found->word)) return true;
  // French, Spanish and Portuguese: too short words for prose.
  constexpr std::array on_lines = std::to_array<std::string_view>({"→", "au", "al", "a"});
  return context_ == DateContext::line && contains(on_lines, found->word);
}

/// "Day 3": whether the word before counts with the number.
bool DateReader::is_counted(std::size_t place) const {
  const CalendarRole before = place > 0 ? tokens_[place - 1].calendar.role : CalendarRole::none;
  return is_series(before);
}

/// "Day 3": whether the number counts days, in front of all. Weeks have no dates but theirs: "Week 1 - 7 May".
bool DateReader::is_number_of_day(std::size_t place) const {
  return place == 1 && tokens_[0].calendar.role == CalendarRole::day_series;
}

/// A number inside a longer thing (`v1.2.3`, `a/06/21`, `10.1000/12`) is no date.
bool DateReader::glued_before(std::size_t place) const {
  const Token* here = token(place);
  if (here == nullptr || place == 0 || here->spaced) return false;
  const Token& before = tokens_[place - 1];
  if (before.kind != TokenKind::mark) return here->kind != TokenKind::word && before.kind == TokenKind::word;
  const bool tight = !before.spaced && place >= 2;
  return tight && std::string_view("./-_:=#").find(before.word) != std::string_view::npos && before.word != ":" &&
         tokens_[place - 2].end == before.begin;
}

/// Whether what stands at `place` belongs to the number that `match` ends with. Behind a day of a year, scripts without
/// blanks between words go on at once: "2024.05.03周报".
bool DateReader::is_glued(std::size_t place, const Match& match) const {
  constexpr unsigned char first_unspaced = 0xe2;  // of the bytes that letters of these scripts begin with
  const Token* after = token(place);
  const bool day = match.span.last.day != 0 && match.span.last.year != 0;
  const bool unspaced = after != nullptr && after->kind == TokenKind::word &&
                        static_cast<unsigned char>(after->word.front()) > first_unspaced;
  return glued_after(place) && !(day && unspaced);
}

bool DateReader::glued_after(std::size_t place) const {
  const Token* after = token(place);
  if (after == nullptr || after->spaced || place == 0) return false;
  if (after->kind != TokenKind::mark) return tokens_[place - 1].kind == after->kind || after->kind == TokenKind::word;
  const Token* beyond = token(place + 1);
  const bool tight = beyond != nullptr && !beyond->spaced && beyond->kind != TokenKind::mark;
  return tight && std::string_view("/.%_=").find(after->word) != std::string_view::npos;
}

}  // namespace asterism
