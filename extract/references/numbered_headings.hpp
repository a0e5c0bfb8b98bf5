// SPDX-License-Identifier: Apache-2.0
// Headings that count: "Day 8", "Week 3 - Sails", "June 10 (Tag 4)".
#pragma once

#include "words/words.hpp"

#include "asterism/log.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace asterism {

/// What stands below a heading up to the next one of its level or above: lines [begin, end) of a file.
struct NumberedPart {
  SourceId source{};
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class NumberedHeadings {
 public:
  /// Only words of calendars, courses and plans count ("day", "lecture", "sprint"), and only before three numbers or
  /// more: "Llama 2" is a name. Cost: O(n log n) in the headings.
  NumberedHeadings(const Log& log, const Lexicon& lexicon);
  /// The words that headings count with. Order: by id.
  const std::vector<KeyId>& words() const { return words_; }
  /// The part that a note in `source` means by `word` and `number`: one of its own file, else a file that begins so.
  /// None where several would do. Cost: O(log n).
  std::optional<NumberedPart> find(SourceId source, KeyId word, std::uint32_t number) const;

 private:
  struct Heading {
    SourceId source{};
    std::uint32_t line = 0;
    std::uint32_t number = 0;
    std::uint32_t end = 0;  // the line of the next heading of its level or above
    bool operator==(const Heading&) const = default;
  };
  /// What counts with one word.
  struct Count {
    std::vector<Heading> headings;                          // by file, then number
    std::map<std::uint32_t, std::vector<Heading>> opening;  // by number: those that begin a file
  };

  static bool counts_before(const Heading& a, const Heading& b);

  std::map<KeyId, Count> counts_;
  std::vector<KeyId> words_;
};

}  // namespace asterism
