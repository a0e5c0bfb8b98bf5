// SPDX-License-Identifier: Apache-2.0
// Keys that several entries have.
#include "works/shared_keys.hpp"

#include "support/catch.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace asterism;

using Shared = std::vector<std::pair<std::string, std::vector<std::uint32_t>>>;

TEST_CASE("keys that several entries have come in order, each with its entries as they stand", "[extract]") {
  Shared found;
  for_each_shared_key(
      {{"c", 0}, {"b", 4}, {"a", 1}, {"b", 2}, {"d", 3}, {"a", 5}},
      [&](std::string_view key, const std::vector<std::uint32_t>& entries) { found.emplace_back(key, entries); });
  CHECK(found == Shared{{"a", {1, 5}}, {"b", {4, 2}}});
}

TEST_CASE("where nothing is shared, or nothing is there, no key comes", "[extract]") {
  const auto fail = [](std::string_view, const std::vector<std::uint32_t>&) { FAIL("no key is shared"); };
  for_each_shared_key({}, fail);
  for_each_shared_key({{"a", 0}, {"b", 1}}, fail);
}
