// SPDX-License-Identifier: Apache-2.0
// Names that are concepts rather than works: which of their mentions are references all the same.
#pragma once

#include "names/short_names.hpp"

#include "asterism/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace asterism {

/// How a mention that became a reference is written.
struct WrittenMention {
  std::uint32_t reference = 0;
  std::uint32_t name = 0;
  std::uint8_t strength = 0;  ///< of the cue; 3 also for a date
  bool modified = false;      ///< "Vision Transformers" for "Transformers"
  std::uint32_t from = 0;     ///< the work whose entry it stands in
};

/// Collects the mentions of all names, and then tells which are no references. Words that many entries use are a
/// concept, not a name ("Transformers", "Deep Learning"), and so are names made of generic words alone: they refer to
/// the work only where a verb or a date says so. What the log writes with a capital alone ("Eureka"), what holds digits
/// or inner capitals is a name however often it comes, and whole titles of four words more often than others.
class ConceptFilter {
 public:
  ConceptFilter(const std::vector<WorkName>& names, std::size_t works, const Lexicon& lexicon,
                const std::vector<bool>& in_lower_case);
  /// Takes note of a mention. Mentions come by entry.
  void add(const WrittenMention& mention);
  /// `references` without those that mean a concept. Cost: O(references).
  std::vector<Reference> keep_works(const std::vector<Reference>& references) const;

 private:
  bool is_always_name(const WorkName& name) const;

  const std::vector<WorkName>& names_;
  const std::vector<bool>& lower_case_;  // by key: the log writes it in small letters, too
  const Lexicon& lexicon_;
  std::size_t many_;  // entries; what more of them use is a concept
  std::vector<WrittenMention> mentions_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> sources_;  // name -> works that use it; looked up only
};

}  // namespace asterism
