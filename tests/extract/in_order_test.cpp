// SPDX-License-Identifier: Apache-2.0
// Parts made at once and taken in order.
#include "../../parallel/in_order.hpp"

#include "support/catch.hpp"

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

using namespace asterism;

namespace {

std::vector<std::size_t> taken(std::size_t count, unsigned threads) {
  std::vector<std::size_t> order;
  in_order<std::size_t>(
      count, threads, [](std::size_t i, std::size_t& part) { part = i; },
      [&](const std::size_t& part) { order.push_back(part); });
  return order;
}

}  // namespace

TEST_CASE("parts are taken in order, each once, whatever the number of threads", "[extract]") {
  for (const std::size_t count : {0U, 1U, 2U, 3U, 17U, 1000U}) {
    std::vector<std::size_t> wanted(count);
    std::iota(wanted.begin(), wanted.end(), std::size_t{0});
    for (const unsigned threads : {0U, 1U, 2U, 3U, 8U, 64U}) CHECK(taken(count, threads) == wanted);
  }
}

TEST_CASE("a part comes back with its memory once it was taken", "[extract]") {
  for (const unsigned threads : {1U, 2U, 4U}) {
    std::atomic<std::size_t> fresh = 0;  // parts that came to be made without memory
    in_order<std::string>(
        100, threads,
        [&](std::size_t, std::string& part) {
          fresh += part.capacity() < 1000 ? 1U : 0U;
          part.assign(1000, 'x');
        },
        [](const std::string& part) { REQUIRE(part.size() == 1000); });
    CHECK(fresh >= 1);
    CHECK(fresh <= 2 * threads);
  }
}

TEST_CASE("what making or taking a part throws ends the loop", "[extract]") {
  for (const unsigned threads : {1U, 2U, 4U}) {
    std::vector<std::size_t> order;
    const auto take = [&](const std::size_t& part) { order.push_back(part); };
    const auto make = [](std::size_t i, std::size_t& part) {
      if (i == 5) throw std::runtime_error("five");
      part = i;
    };
    CHECK_THROWS_WITH((in_order<std::size_t>(100, threads, make, take)), "five");
    CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4});
    const auto refuse = [](const std::size_t& part) {
      if (part == 3) throw std::runtime_error("three");
    };
    CHECK_THROWS_WITH((in_order<std::size_t>(
                          100, threads, [](std::size_t i, std::size_t& part) { part = i; }, refuse)),
                      "three");
  }
}
