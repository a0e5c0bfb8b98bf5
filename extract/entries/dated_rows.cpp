// SPDX-License-Identifier: Apache-2.0
// The dates of rows: which cells date the reading of a work, and are no ratings.
#include "entries/entry_reader.hpp"
#include "entries/table_columns.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// "5/12", "3/3": a date without a year, or as well a rating or a part of something.
bool is_fraction(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  const std::size_t slash = text.find('/');
  const std::string_view part = text.substr(0, slash);
  if (slash == std::string_view::npos || slash == 0 || slash > 2) return false;
  const std::string_view whole = text.substr(slash + 1);
  const bool numbers = part.find_first_not_of(digits) == std::string_view::npos &&
                       whole.find_first_not_of(digits) == std::string_view::npos;
  const bool more = part.size() != whole.size() ? part.size() < whole.size() : part <= whole;
  return numbers && !whole.empty() && whole.size() <= 2 && more;
}

}  // namespace

/// In a column that no head calls so, "5/12" is a date if at least half of its cells are such, and one of them can be
/// nothing else: "12/5", "3 May".
void EntryReader::find_dated_columns(std::uint32_t table, TableColumns& columns) const {
  std::vector<std::size_t> filled;
  std::vector<std::size_t> fractions;
  std::vector<std::size_t> others;  // dates that are no fractions
  for (std::uint32_t row = table + 1; row < blocks_[table].end; row = blocks_[row].end) {
    std::size_t column = 0;
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end, ++column) {
      if (filled.size() == column) {
        for (auto* counts : {&filled, &fractions, &others}) counts->push_back(0);
      }
      const Passage& passage = blocks_[cell].text;
      if (blocks_[row].level == 1 || passage.segment_count == 0 || columns.date_in(column) != DateColumn::any) continue;
      ++filled[column];
      const bool fraction = is_fraction(visible_text(log_, passage));
      fractions[column] += fraction ? 1U : 0U;
      others[column] += !fraction && date_line(log_, passage, context_.order) ? 1U : 0U;
    }
  }
  columns.holds_dates.resize(std::max(filled.size(), columns.holds_dates.size()));
  for (std::size_t i = 0; i < filled.size(); ++i) {
    const bool holds = others[i] > 0 && (fractions[i] + others[i]) * 2 >= filled[i];
    columns.holds_dates[i] = columns.holds_dates[i] || holds;
  }
}

/// The date of a row: of its cells that are dates, the one that best says when the work was read.
std::optional<DateSpan> EntryReader::date_of_row(const std::vector<std::uint32_t>& cells,
                                                 const std::vector<TitleLine>& lines,
                                                 const TableColumns& columns) const {
  std::optional<DateSpan> date;
  DateColumn best = DateColumn::aside;  // that, and when it was published, is no day of reading
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (is_linked(lines[i]) || columns.date_in(i) >= best) continue;
    DateOrder order = context_.order;
    order.is_called_date = columns.date_in(i) != DateColumn::any;
    const auto found = date_line(log_, blocks_[cells[i]].text, order);
    if (!found || found->first.month == 0) continue;
    const bool open = found->first.year == 0 && !columns.may_date_by_fraction(i);
    if (open && is_fraction(visible_text(log_, blocks_[cells[i]].text))) continue;
    date = found;
    best = columns.date_in(i);
  }
  return date;
}

}  // namespace asterism
