// SPDX-License-Identifier: Apache-2.0
// Where the headings above an entry say a keyword.
#pragma once

#include "asterism/log.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

class HeadingPlaces {
 public:
  explicit HeadingPlaces(const Log& log) : log_(log) {}

  /// `keyword` in the nearest heading above `entry` that says it, where one of its section does; none: it is no word of
  /// them. Cost: O(headings between) for each section and keyword.
  std::optional<ByteRange> find(const Entry& entry, std::string_view keyword);

 private:
  std::optional<ByteRange> look_up(const Entry& entry, std::string_view keyword);

  const Log& log_;
  std::vector<std::pair<SourceId, std::uint32_t>> lines_;  // of headings, made when first asked
  std::map<std::pair<std::uint32_t, std::string>, std::optional<ByteRange>> known_;  // by section and keyword
};

}  // namespace asterism
