// SPDX-License-Identifier: Apache-2.0
// What the heads of a table say about its columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// What a date in a column dates, best first: the end of reading, a day, something, its beginning; what is none of
/// reading: another event ("Due") or nothing at all ("Rating"), the work.
enum class DateColumn : std::uint8_t { end, day, any, begin, aside, publication };

/// The columns of a table by what they hold; one that is not there has the number of heads.
struct TableColumns {
  std::size_t title = 0;
  std::size_t authors = 0;
  std::size_t published = 0;
  std::size_t keywords = 0;
  std::size_t listed = 0;  ///< of titles that need no link beside them; decided by the cells, not by the heads
  std::size_t rating = 0;
  std::size_t status = 0;
  std::size_t deeds = 0;            ///< what was done
  std::size_t addresses = 0;        ///< of the works, each another; decided by the cells, too
  bool names_works = false;         ///< the head of the titles says so: "Paper", not "Name"
  bool names_texts = false;         ///< the same, and what else has titles is not called so: "Paper", not "Title"
  bool names_source = false;        ///< a head is one of venues or identifiers
  bool guesses_title = false;       ///< no head is one of titles; `title` may be a list's ("Papers I read")
  bool are_fields = false;          ///< the rows are the fields of one work; decided by the cells, too
  bool names_date = false;          ///< a head says that the column holds dates
  std::vector<DateColumn> dates;    ///< what a date in each column would date
  std::vector<bool> holds_dates;    ///< whether "5/12" in each column is a date; decided by the cells, too
  std::vector<bool> holds_labels;   ///< whether all links of each column have one text ("View"); decided by the cells
  std::vector<bool> names_people;   ///< whether each column says who presented or wrote the work
  std::vector<bool> dates_reading;  ///< whether dates in each column say that its works are read
  std::vector<std::string_view>
      prefixes;  ///< of what bare identifiers in each column are: "arxiv:", "doi:"; empty: none

  /// What a date in `column` dates, also where it has no head.
  DateColumn date_in(std::size_t column) const;
  /// Whether "5/12" in `column`, which may be a part of something, is a date.
  bool may_date_by_fraction(std::size_t column) const;
  /// Whether dates in `column` say that its works are read: not "Due", nor "From" and "To".
  bool may_date_reading(std::size_t column) const;
  /// Whether no title stands in `column`: its cells only say what their links lead to, or who presents the work.
  bool holds_no_title(std::size_t column) const;
  /// The prefix of identifiers in `column`; empty: there is none, or no head.
  std::string_view prefix_in(std::size_t column) const;
};

/// The columns whose heads, as `comparison_key` has them, are `heads`.
TableColumns name_columns(const std::vector<std::string>& heads);

}  // namespace asterism
