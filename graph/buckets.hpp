// SPDX-License-Identifier: Apache-2.0
// Items dealt out by number: in order where only short runs are left to sort.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace asterism {

/// The places of `count` items by the number each has.
class Buckets {
 public:
  /// `number_of(place)` is below `range`. Cost: O(count + range).
  template <typename NumberOf>
  Buckets(std::size_t count, std::size_t range, const NumberOf& number_of) : first_(range + 1, 0), places_(count) {
    for (std::size_t place = 0; place < count; ++place) ++first_[number_of(place) + 1];
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t place = 0; place < count; ++place) {
      places_[next[number_of(place)]++] = static_cast<std::uint32_t>(place);
    }
  }

  /// The places of the items that have `number`, in order until the caller sorts them.
  std::span<std::uint32_t> of(std::size_t number) {
    return {places_.data() + first_[number], places_.data() + first_[number + 1]};
  }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<std::uint32_t> places_;
};

}  // namespace asterism
