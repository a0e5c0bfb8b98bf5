// SPDX-License-Identifier: Apache-2.0
// Authors and year on the line of a title.
#include "support/catch.hpp"

#include "asterism/citation.hpp"
#include "asterism/text.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// Who wrote what stands in the second line, `line`, of a text, and when; empty: not said.
std::vector<std::string> cited(std::string_view line, std::string_view title) {
  const Text text("log.md", "- Roe & Moe (1998)\n" + std::string(line) + "\nPoe & Coe (2000)\n");
  const auto citation = find_citation(text, 2, title);
  if (!citation) return {};
  std::vector<std::string> all = citation->authors;
  all.push_back(std::to_string(citation->year));
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("authors and year stand in a title or beside it", "[extract]") {
  CHECK(cited("- [On Kites](https://a.org/1), Doe & Roe (1999)", "On Kites") == Strings{"Doe", "Roe", "1999"});
  CHECK(cited("- Doe & Roe (1999). [On Kites](https://a.org/1)", "On Kites") == Strings{"Doe", "Roe", "1999"});
  CHECK(cited("- **On Kites**, Doe et al. (1999)", "On Kites") == Strings{"Doe", "1999"});
  CHECK(cited("- On Kites, by Doe (1999)", "On Kites, by Doe (1999)") == Strings{"Doe", "1999"});
}

TEST_CASE("what other lines cite is not said of a title", "[extract]") {
  CHECK(cited("- [On Kites](https://a.org/1)", "On Kites").empty());
  CHECK(cited("- [On Kites](https://a.org/1), as Doe & Roe (1999) showed", "On Kites").empty());
  CHECK(cited("- [On Kites](https://a.org/1), Doe & Roe (1999)", "On Masts").empty());
}
