// SPDX-License-Identifier: Apache-2.0
// Which acronyms a log uses, and in how many entries.
#include "names/acronym_uses.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

std::uint32_t entries_with(const std::string& key, std::string_view markdown) {
  const AcronymUses uses(read_words(log_of(markdown)));
  const AcronymUse* use = uses.find(key);
  return use == nullptr ? 0 : use->entries;
}

}  // namespace

TEST_CASE("an acronym is counted once for each entry, in the singular", "[extract]") {
  const std::string_view log = "- [Kites](https://a.org/k)\n  - a PKO, and PKOs\n- [Boats](https://a.org/b)\n  - PKO\n";
  CHECK(entries_with("pko", log) == 2);
  const AcronymUses uses(read_words(log_of(log)));
  REQUIRE(uses.find("pko") != nullptr);
  CHECK(uses.find("pko")->acronym == "PKO");
  CHECK(uses.find("pko")->sentences.size() == 2);
}

TEST_CASE("words, numbers and two letters are no acronyms", "[extract]") {
  const std::string_view log = "- [Kites](https://a.org/k)\n  - Boats and 1234 of PK, but MoK, a LoKA\n";
  for (const char* none : {"boats", "1234", "pk"}) CHECK(entries_with(none, log) == 0);
  CHECK(entries_with("mok", log) == 1);
  CHECK(entries_with("loka", log) == 1);
}

TEST_CASE("acronyms are told by their first two letters", "[extract]") {
  const AcronymUses uses(read_words(log_of("- [Kites](https://a.org/k)\n  - with PKO\n")));
  CHECK(uses.begin_with('p', 'k'));
  CHECK_FALSE(uses.begin_with('k', 'p'));
  CHECK_FALSE(AcronymUses().begin_with('p', 'k'));
  CHECK(AcronymUses().find("pko") == nullptr);
}
