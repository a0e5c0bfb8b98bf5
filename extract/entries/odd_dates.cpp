// SPDX-License-Identifier: Apache-2.0
// Headings and lines that look like dates and cannot be read as one: what they say of what stands below, and reports.
#include "dates/short_years.hpp"
#include "entries/entry_reader.hpp"
#include "text/passages.hpp"

#include <string>
#include <string_view>

namespace asterism {

/// Says where a heading or a line as short as a date has a day that the calendar does not have, or a year that cannot
/// be or be told.
void EntryReader::report_date(const Passage& passage, std::uint32_t line_number) {
  if (source_size(log_, passage) > kLongestDateLine) return;
  const std::string text = visible_text(log_, passage);
  const auto report = [&](std::string_view what, std::string_view date, std::string_view hint) {
    diagnostics_.push_back({Severity::warning, file_text().name(), line_number, 0,
                            std::string(what) + " '" + std::string(date) + "'", std::string(hint)});
  };
  const auto part = [&](const FoundDate& date) {
    return std::string_view(text).substr(date.begin, date.end - date.begin);
  };
  constexpr std::string_view below = "what stands below has no date, or that of the section around it";
  if (const auto date = find_odd_year(text)) return report("no year of a log in", part(*date), below);
  if (const auto date = find_impossible_date(text)) return report("no such day", part(*date), below);
  report_untold_year(text, line_number);
}

void EntryReader::report_untold_year(std::string_view text, std::uint32_t line_number) {
  const auto date = find_untold_year(text, context_.order);
  if (!date) return;
  diagnostics_.push_back({Severity::warning, file_text().name(), line_number, 0,
                          "the year may be first or last in '" + std::string(*date) + "'",
                          "write it with four digits"});
}

/// The same of a date in front of the link of `item`, which shows `text`.
void EntryReader::report_untold_year(const ListItem& item, std::string_view text) {
  if (item.title.date) return;
  report_untold_year(text.substr(0, item.title.title_begin), blocks_[item.paragraph].first_line);
}

bool EntryReader::is_impossible_day(const Passage& passage) const {
  return source_size(log_, passage) <= kLongestDateLine && is_impossible_date_line(visible_text(log_, passage));
}

/// Begins a day whose date cannot be, at heading or paragraph `block`: where there were days before, it is one.
void EntryReader::begin_impossible_day(std::uint32_t block, std::uint8_t level) {
  close_sections(level, block);
  scope_.end_day();
  if (log_.date_counts.front() > 0)
    open_sections_.push_back({level, block, log_.entries.size(), scope_.date(), scope_.section(log_)});
}

}  // namespace asterism
