// SPDX-License-Identifier: Apache-2.0
// Texts in large pieces.
#include "words/text_arena.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace asterism;

namespace {

std::string text_of(std::size_t i) { return std::string(i % 301, 'x') + std::to_string(i); }

}  // namespace

TEST_CASE("kept texts stay where they are when more come and when their arena is moved", "[extract]") {
  TextArena arena;
  std::vector<std::string_view> kept;
  for (std::size_t i = 0; i < 5000; ++i) kept.push_back(arena.keep(text_of(i)));
  const std::string huge(1U << 20U, 'y');
  const std::string_view kept_huge = arena.keep(huge);
  TextArena all;
  const std::string_view own = all.keep("own");
  all.take(std::move(arena));
  for (std::size_t i = 0; i < kept.size(); ++i) CHECK(kept[i] == text_of(i));
  CHECK(kept_huge == huge);
  CHECK(own == "own");
  CHECK(all.keep("") == "");
}

TEST_CASE("an arena that was cleared keeps texts again", "[extract]") {
  TextArena arena;
  arena.clear();
  for (std::size_t i = 0; i < 5000; ++i) arena.keep(text_of(i));
  arena.clear();
  CHECK(arena.keep("again") == "again");
}
