// SPDX-License-Identifier: Apache-2.0
// Names that links to pages show.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The short names of the works of `corpus`, as `name rule`.
Strings names_of(const Corpus& corpus) {
  Strings names;
  for (const ShortName& name : corpus.short_names) {
    if (name.work) names.push_back(name.name + " " + std::string(name.rule));
  }
  return names;
}

/// Those of a log with `entry` and another entry with `note`.
Strings names_in(const std::string& entry, const std::string& note) {
  return names_of(corpus_of(entry + "- [Kites of Lead](https://a.org/2)\n  - " + note + "\n"));
}

/// The names of three files, of which the last has `note`.
Strings names_of_files(std::string_view note) {
  const std::string head = "---\ntitle: ";
  const std::string link = "\nurl: https://arxiv.org/abs/2401.0000";
  Diagnostics diagnostics;
  return names_of(corpus_of(log_of({{"lead.md", head + "Kites of Lead" + link + "1\n---\nHeavy.\n"},
                                    {"tails-of-silk.md", head + "Tails of Silk" + link + "2\n---\nLight.\n"},
                                    {"wood.md", head + "Masts" + link + "3\n---\n" + std::string(note) + "\n"}},
                                   diagnostics)));
}

}  // namespace

TEST_CASE("what a note opens with and what stands before a title in bold is no name", "[extract]") {
  for (const std::string opening : {"ImageNet - 84.5% top-1", "PyTorch. Code is clean", "LeCun. The classic talk",
                                    "AdamW. lr 1e-4", "GPT-4o - as a judge"}) {
    CHECK(names_in("- [Tails of Silk](https://a.org/1)\n  - " + opening + "\n", "Uses ImageNet, PyTorch").empty());
  }
  CHECK(names_in("- **LeCun** - [Tails of Silk](https://a.org/1)\n", "A talk by LeCun").empty());
}

TEST_CASE("a work is called what wikilinks to its page show", "[extract]") {
  CHECK(names_of_files("Extends [[tails-of-silk|KiteNet]].") == Strings{"KiteNet link.label"});
  CHECK(names_of_files("Extends [[tails-of-silk|TOS]], again [[tails-of-silk|TOS]].")[0] == "TOS link.label");
  CHECK(names_of_files("Extends [[tails-of-silk|this]] and [[lead|that]].").empty());
  CHECK(names_of_files("Extends [[tails-of-silk|PDF]].").empty());
  CHECK(names_of_files("Extends [[tails-of-silk]].").empty());
  CHECK(names_of_files("Extends [[tails-of-silk|KiteNet]] and [[lead|KiteNet]].").empty());
  CHECK(names_of_files("Extends [[no-such-page|KiteNet]].").empty());
}
