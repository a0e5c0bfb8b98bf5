// SPDX-License-Identifier: Apache-2.0
// What pointers mean: from "the paper above", "yesterday", "the entry of May 3" to entries.
#pragma once

#include "references/neighbours.hpp"
#include "references/numbered_headings.hpp"
#include "references/pointers.hpp"
#include "words/words.hpp"

#include "asterism/log.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace asterism {

class PointedEntries {
 public:
  /// Cost: O(n log n) in the entries.
  PointedEntries(const Log& log, const std::vector<std::uint32_t>& work_of_entry, const Words& words,
                 const NumberedHeadings& numbered);

  /// The entry that `pointer` in `sentence` means; several only where it is a plural or a range of days, none where
  /// several would do. Of the entries of a day, in the same file if it has any, it is the one of the noun's kind, else
  /// the one whose title shares most words with what stands around the pointer; where no word is shared, a day that is
  /// a heading. A vague pointer
  /// ("yesterday") needs one of the last two, and a vague "above" stays in its list. A day without a year is the last
  /// such day before the entry, or else the next. Cost: O(entries of the day).
  std::vector<Neighbour> find(const Sentence& sentence, const Pointer& pointer) const;

 private:
  using Entries = std::vector<std::uint32_t>;
  using Day = std::chrono::sys_days;

  std::optional<Neighbour> beside(const Sentence& sentence, const Pointer& pointer) const;
  void learn_days();
  Entries entries_on(const Sentence& sentence, Day day) const;
  Entries entries_under(const Sentence& sentence, const Pointer& pointer) const;
  std::optional<Day> last_day_before(const Sentence& sentence, Day day) const;
  std::optional<Day> day_in_log(const Sentence& sentence, PartialDate date) const;
  void add_meant(const Sentence& sentence, const Pointer& pointer, const Entries& entries,
                 std::vector<Neighbour>& found) const;
  Entries fitting(const Sentence& sentence, const Pointer& pointer, const Entries& entries) const;
  Entries likest(const Sentence& sentence, const Pointer& pointer, const Entries& entries) const;
  std::set<KeyId> words_near(const Sentence& sentence, const Pointer& pointer) const;
  std::size_t shared_words(std::uint32_t entry, const std::set<KeyId>& near) const;

  const Log& log_;
  const std::vector<std::uint32_t>& work_of_entry_;
  const Words& words_;
  const NumberedHeadings& numbered_;
  const Neighbours neighbours_;
  std::map<Day, Entries> by_day_;
  std::vector<const Sentence*> titles_;  // by entry
};

}  // namespace asterism
