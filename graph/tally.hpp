// SPDX-License-Identifier: Apache-2.0
// Sums by number, where few of many numbers occur.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace asterism {

/// Positive amounts added up by number. Clearing costs what was added, not the range of numbers.
class Tally {
 public:
  explicit Tally(std::size_t range) : sums_(range, 0.0), numbers_(range + 1) {}

  /// Range: `amount` > 0.
  void add(std::uint32_t number, double amount) {
    assert(amount > 0 && count_ < numbers_.size());
    // Written down in any case and counted if new: measures spend their time here, and a branch costs more.
    numbers_[count_] = number;
    count_ += sums_[number] <= 0.0 ? 1U : 0U;
    sums_[number] += amount;
  }
  double operator[](std::uint32_t number) const { return sums_[number]; }
  /// The numbers with an amount, in the order they first came.
  std::span<const std::uint32_t> numbers() const noexcept { return {numbers_.data(), count_}; }
  void clear() {
    for (const std::uint32_t number : numbers()) sums_[number] = 0.0;
    count_ = 0;
  }
  /// Calls `use(number, amount)` for each number with an amount, in that order, and clears all in the same go.
  template <typename Use>
  void drain(const Use& use) {
    for (const std::uint32_t number : numbers()) use(number, std::exchange(sums_[number], 0.0));
    count_ = 0;
  }

 private:
  std::vector<double> sums_;
  std::vector<std::uint32_t> numbers_;  ///< `count_` of them, and room for the rest
  std::size_t count_ = 0;
};

}  // namespace asterism
