// SPDX-License-Identifier: Apache-2.0
// Keeps headings and dates while a file is walked.
#include "entries/scope.hpp"

#include "words/section_words.hpp"

#include <algorithm>
#include <utility>

namespace asterism {

void Scope::enter(ScopeHeading heading) {
  while (!headings_.empty() && headings_.back().level >= heading.level) headings_.pop_back();
  // A year heading also ends what a line says.
  while (!dates_.empty() &&
         (dates_.back().level >= heading.level || (dates_.back().is_line && heading.role == HeadingRole::year)))
    dates_.pop_back();
  headings_.push_back(std::move(heading));
  section_.reset();
}

void Scope::set_date(const DateSpan& date, std::uint8_t level) {
  while (!dates_.empty() && (dates_.back().level >= level || dates_.back().is_line)) dates_.pop_back();
  hold({dated(date), level, false});
}

void Scope::end_day() {
  if (!dates_.empty() && dates_.back().is_line) dates_.pop_back();
}

void Scope::begin_day(const DateSpan& date) {
  end_day();
  hold({dated(date), level(), true});
}

void Scope::hold(const HeldDate& held) {
  dates_.push_back(held);
  if (held.date.first.year != 0) known_ = held.date.last;
}

std::optional<DateSpan> Scope::date() const {
  return dates_.empty() ? std::nullopt : std::optional(dates_.back().date);
}

std::optional<DateSpan> Scope::date_above(std::uint8_t level) const {
  const auto held = std::find_if(dates_.rbegin(), dates_.rend(), [&](const HeldDate& h) { return h.level < level; });
  return held == dates_.rend() ? std::nullopt : std::optional(held->date);
}

DateSpan Scope::dated(DateSpan date) const {
  if (date.first.year != 0) return date;
  for (auto heading = headings_.rbegin(); heading != headings_.rend(); ++heading) {
    if (heading->year != 0) return with_year(date, heading->year);
  }
  if (known_.year != 0) {
    // Logs run forwards or backwards: from December to January the year changes.
    const int months = date.first.month - known_.month;
    const int turn = months <= -10 ? 1 : months >= 10 ? -1 : 0;
    return with_year(date, static_cast<std::int16_t>(known_.year + turn));
  }
  return file_year_ == 0 ? date : with_year(date, file_year_);
}

std::optional<PartialDate> Scope::published() const {
  for (auto heading = headings_.rbegin(); heading != headings_.rend(); ++heading) {
    if (heading->role == HeadingRole::year) return PartialDate{heading->year, 0, 0};
  }
  return std::nullopt;
}

bool Scope::is_year_of_reading(std::int16_t year, std::string_view title) const {
  return tells_years_of_reading(title) ||
         std::any_of(headings_.begin(), headings_.end(), [year](const ScopeHeading& heading) {
           return (heading.year == 0 || heading.year == year) && tells_years_of_reading(heading.text);
         });
}

bool Scope::is_passive() const {
  return std::any_of(headings_.begin(), headings_.end(),
                     [](const ScopeHeading& heading) { return heading.role == HeadingRole::passive; });
}

bool Scope::is_contents() const {
  return std::all_of(headings_.begin(), headings_.end(), [](const ScopeHeading& heading) {
    return heading.role != HeadingRole::passive || is_contents_section(heading.text);
  });
}

bool Scope::is_programme() const {
  return std::any_of(headings_.begin(), headings_.end(),
                     [](const ScopeHeading& heading) { return names_calendar(heading.text); });
}

std::uint32_t Scope::section(Log& log) {
  if (section_) return *section_;
  std::vector<std::string> path;
  for (const ScopeHeading& heading : headings_) {
    if (heading.role != HeadingRole::date) path.push_back(heading.text);
  }
  if (path.empty()) return *(section_ = 0);
  log.sections.push_back(std::move(path));
  return *(section_ = static_cast<std::uint32_t>(log.sections.size() - 1));
}

}  // namespace asterism
