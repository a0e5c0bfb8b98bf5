// SPDX-License-Identifier: Apache-2.0
// Where in a file the reader is: the headings above, and the date that holds there.
#pragma once

#include "dates/dates.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// What a heading does for what stands below it.
/// `title`: it is an entry, a date with words, or the title of the file.
enum class HeadingRole : std::uint8_t { topic, title, date, year, passive };

struct ScopeHeading {
  std::uint8_t level = 0;
  std::string text;
  HeadingRole role = HeadingRole::topic;
  std::int16_t year = 0;  ///< 0: says none
};

/// The headings above and the date that holds. Without a year in a date, that of the headings, of the file's name or
/// of the date before is taken.
class Scope {
 public:
  /// `file_year`: what the name of the file or a folder says; 0: nothing.
  explicit Scope(std::int16_t file_year) : file_year_(file_year) {}

  void enter(ScopeHeading heading);
  /// `date` holds in the section of level `level` that begins here, but for the sections in it that have their own.
  void set_date(const DateSpan& date, std::uint8_t level);
  /// `date` is a line of its own and holds until the next date, or until the section ends.
  void begin_day(const DateSpan& date);
  /// What a date line said of what stands below it ends here.
  void end_day();
  /// The dates that held in `before` hold again.
  void restore_dates(const Scope& before) { dates_ = before.dates_; }
  /// `date` with the year that it must mean here, where one can be known.
  DateSpan dated(DateSpan date) const;

  /// The date that holds here: of the innermost section that has one.
  std::optional<DateSpan> date() const;
  /// The date that holds where a heading of `level` stands.
  std::optional<DateSpan> date_above(std::uint8_t level) const;
  /// The year of publication that a heading names.
  std::optional<PartialDate> published() const;
  /// Whether `year`, which a heading names, is one of reading: a heading that names no other year says so, or the
  /// `title` of the file.
  bool is_year_of_reading(std::int16_t year, std::string_view title) const;
  bool is_passive() const;
  /// Whether what is passive here only lists what the log holds.
  bool is_contents() const;
  /// Whether a heading names a programme or calendar, in which days tell nothing.
  bool is_programme() const;
  /// Says that the heading entered last is no topic.
  void set_title() { headings_.back().role = HeadingRole::title; }
  const std::vector<ScopeHeading>& headings() const { return headings_; }
  /// The level of the section that a date line without a heading holds in.
  std::uint8_t level() const { return headings_.empty() ? std::uint8_t{1} : headings_.back().level; }
  /// The place of the heading path in `log.sections`, where it is added when it is new.
  std::uint32_t section(Log& log);

 private:
  struct HeldDate {
    DateSpan date;
    std::uint8_t level = 0;
    bool is_line = false;
  };

  void hold(const HeldDate& held);

  std::vector<ScopeHeading> headings_;
  std::vector<HeldDate> dates_;  // the innermost last
  std::int16_t file_year_ = 0;
  PartialDate known_;  // the last date with a year
  std::optional<std::uint32_t> section_;
};

}  // namespace asterism
