// SPDX-License-Identifier: Apache-2.0
// Sums by number, where few of many numbers occur.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace asterism {

/// Positive amounts added up by number. Clearing costs what was added, not the range of numbers.
class Tally {
 public:
  explicit Tally(std::size_t range) : sums_(range, 0.0) {}

  /// Range: `amount` > 0.
  void add(std::uint32_t number, double amount) {
    if (sums_[number] == 0.0) numbers_.push_back(number);
    sums_[number] += amount;
  }
  double operator[](std::uint32_t number) const { return sums_[number]; }
  /// The numbers with an amount, in the order they first came.
  const std::vector<std::uint32_t>& numbers() const noexcept { return numbers_; }
  void clear() {
    for (const std::uint32_t number : numbers_) sums_[number] = 0.0;
    numbers_.clear();
  }

 private:
  std::vector<double> sums_;
  std::vector<std::uint32_t> numbers_;
};

}  // namespace asterism
