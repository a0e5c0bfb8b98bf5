// SPDX-License-Identifier: Apache-2.0
// Finds neighbours by place and in time.
#include "references/neighbours.hpp"

#include <algorithm>
#include <cstddef>

namespace asterism {
namespace {

constexpr std::uint32_t kReach = 3;  // entries to pass over for one of the right kind
constexpr float kPassedOver = 0.8F;  // share of one that is not the very next

}  // namespace

std::optional<std::chrono::sys_days> single_day(const Entry& entry) {
  if (!entry.date || entry.date->first != entry.date->last || entry.date->first.day == 0) return std::nullopt;
  return first_day(entry.date->first);
}

Neighbours::Neighbours(const Log& log, const std::vector<std::uint32_t>& work_of_entry)
    : log_(log),
      work_of_entry_(work_of_entry),
      files_(log.texts.size()),
      run_of_(log.entries.size()),
      newest_first_(log.texts.size()) {
  std::vector<std::int64_t> falls(log.texts.size());  // how much oftener the date goes back from one run to the next
  for (std::uint32_t i = 0; i < log.entries.size(); ++i) {
    const Entry& entry = log.entries[i];
    const auto source = static_cast<std::size_t>(entry.source);
    const bool same_file = i > 0 && log.entries[i - 1].source == entry.source;
    if (!same_file) files_[source] = {i, i};
    files_[source].end = i + 1;
    if (!same_file || log.entries[i - 1].date != entry.date) runs_.push_back({i, i});
    runs_.back().end = i + 1;
    run_of_[i] = static_cast<std::uint32_t>(runs_.size() - 1);
    const auto day = single_day(entry);
    const auto before = same_file ? single_day(log.entries[i - 1]) : std::nullopt;
    if (day && before && *day != *before) falls[source] += *day < *before ? 1 : -1;
  }
  for (std::size_t source = 0; source < falls.size(); ++source) newest_first_[source] = falls[source] > 0;
}

bool Neighbours::fits(std::uint32_t entry, std::uint32_t other, std::optional<NodeKind> kind) const {
  const NodeKind own = log_.entries[other].kind;
  return work_of_entry_[entry] != work_of_entry_[other] && (!kind || own == *kind || own == NodeKind::work);
}

/// Of `among`, beginning at its upper or lower end.
std::optional<Neighbour> Neighbours::nearest(std::uint32_t entry, EntryRun among, bool downwards,
                                             std::optional<NodeKind> kind) const {
  const std::uint32_t size = std::min(kReach, among.end - among.begin);
  for (std::uint32_t k = 0; k < size; ++k) {
    const std::uint32_t other = downwards ? among.begin + k : among.end - 1 - k;
    if (fits(entry, other, kind)) return Neighbour{other, k == 0 ? 1.0F : kPassedOver};
  }
  return std::nullopt;
}

std::optional<Neighbour> Neighbours::in_time(std::uint32_t entry, bool later, std::optional<NodeKind> kind) const {
  const EntryRun run = runs_[run_of_[entry]];
  const EntryRun rest = later ? EntryRun{entry + 1, run.end} : EntryRun{run.begin, entry};
  if (const auto found = nearest(entry, rest, later, kind)) return found;
  const auto source = static_cast<std::size_t>(log_.entries[entry].source);
  const bool down = later != newest_first_[source];  // where the next run in time stands
  if (down ? run.end >= files_[source].end : run.begin == files_[source].begin) return std::nullopt;
  return nearest(entry, runs_[down ? run_of_[entry] + 1 : run_of_[entry] - 1], later, kind);
}

std::optional<Neighbour> Neighbours::find(std::uint32_t entry, Direction direction,
                                          std::optional<NodeKind> kind) const {
  const EntryRun file = entries_of(log_.entries[entry].source);
  switch (direction) {
    case Direction::above:
      return nearest(entry, {file.begin, entry}, false, kind);
    case Direction::below:
      return nearest(entry, {entry + 1, file.end}, true, kind);
    case Direction::previous:
    case Direction::previous_two:
      return in_time(entry, false, kind);
    case Direction::next:
      return in_time(entry, true, kind);
    default:
      return std::nullopt;
  }
}

std::optional<Neighbour> Neighbours::in_list(std::uint32_t entry, Direction direction) const {
  const EntryRun file = entries_of(log_.entries[entry].source);
  const bool down = direction == Direction::below;
  if (down ? entry + 1 == file.end : entry == file.begin) return std::nullopt;
  const std::uint32_t other = down ? entry + 1 : entry - 1;
  const Entry& here = log_.entries[entry];
  const bool listed = here.form == EntryForm::item || here.form == EntryForm::row;
  const bool together = here.form == log_.entries[other].form && here.section == log_.entries[other].section;
  return listed && together && fits(entry, other, std::nullopt) ? std::optional(Neighbour{other, 1}) : std::nullopt;
}

}  // namespace asterism
