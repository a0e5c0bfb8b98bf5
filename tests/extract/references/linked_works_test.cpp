// SPDX-License-Identifier: Apache-2.0
// Works that entries link to though none is about them.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The linked works of a log, each as "key=title:places".
std::string linked_in(const Corpus& corpus) {
  std::string out;
  for (const LinkedWork& work : find_linked_works(corpus)) {
    out.append(out.empty() ? "" : ", ").append(work.key).append("=").append(work.title);
    out.append(":").append(std::to_string(work.places.size()));
  }
  return out;
}

std::string linked_in(std::string_view log) { return linked_in(corpus_of(std::string(log))); }

}  // namespace

TEST_CASE("works that notes and prose link to and no entry is about are found", "[extract]") {
  CHECK(
      linked_in("## 2024-03-01\n\nRead the [Sail Nets](https://arxiv.org/abs/2401.00011) paper today, it is long.\n") ==
      "arxiv:2401.00011=Sail Nets:1");
  CHECK(linked_in("- [Sails of Silk](https://a.org/sail)\n  - see [pdf](https://arxiv.org/pdf/2401.00011v2)\n"
                  "  - and [Sail Nets](https://arxiv.org/abs/2401.00011) again\n") == "arxiv:2401.00011=Sail Nets:2");
  CHECK(linked_in("- [Sails of Silk](https://a.org/sail)\n  - see https://doi.org/10.1000/x1\n") ==
        "doi:10.1000/x1=:1");
}

TEST_CASE("links to entries and to pages without an identifier are no linked works", "[extract]") {
  CHECK(linked_in("- [Sails of Silk](https://arxiv.org/abs/2401.00011) [[pdf](https://arxiv.org/pdf/2401.00011)]\n"
                  "- [Kites](https://a.org/kite)\n  - as [here](https://arxiv.org/abs/2401.00011v1)\n"
                  "  - [a page](https://b.org/page), [a file](notes/x.md), [top](#top)\n")
            .empty());
}

TEST_CASE("a field of an entry is no gap, and what only points names none", "[extract]") {
  CHECK(linked_in("- [Kites](https://a.org/kite)\n  - Published: https://doi.org/10.1000/x1\n").empty());
  CHECK(linked_in("- [Kites](https://a.org/kite)\n  - as [their earlier work](https://doi.org/10.1000/x1) says\n") ==
        "doi:10.1000/x1=:1");
}

TEST_CASE("what a linked work is quoted by stands at its place", "[extract]") {
  const Corpus corpus = corpus_of(
      std::string("- [Kites](https://a.org/kite)\n  - the &amp; of [Sail *Nets*](https://arxiv.org/abs/2401.00011)\n"));
  const auto works = find_linked_works(corpus);
  REQUIRE(works.size() == 1);
  REQUIRE(works[0].places.size() == 1);
  CHECK(works[0].title == "Sail Nets");
  CHECK(quote_of(corpus, works[0].places[0]).starts_with("Sail"));
}
