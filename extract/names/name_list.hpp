// SPDX-License-Identifier: Apache-2.0
// Names of works as they are found, and which source of a name says how much.
#pragma once

#include "names/short_names.hpp"

#include "asterism/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// The source of a name that `rule` finds in a title that stands in a citation.
const NameSource& cited_source(std::string_view rule);

class NameList {
 public:
  NameList() = default;
  /// Room for the names that as many `works` have as a rule. What is not needed costs nothing.
  explicit NameList(std::size_t works);
  /// Adds `text` as a name of `work`, found as `rule` says, and how notes may bend it.
  void add(std::uint32_t work, std::string_view text, std::string_view rule);
  /// Adds a row of `aliases`.
  void add_short(ShortName name) { found_.short_names.push_back(std::move(name)); }
  /// Adds those of `more` behind the own ones. `more` is empty afterwards and keeps its room.
  void append(NameList& more);
  const std::vector<WorkName>& names() const { return found_.names; }
  /// All of them, but for bent ones that no text with `lexicon` can hold. They are gone afterwards.
  Names take(const Lexicon& lexicon);

 private:
  Names found_;
  std::vector<std::uint32_t> bent_;  // which of the names
};

}  // namespace asterism
