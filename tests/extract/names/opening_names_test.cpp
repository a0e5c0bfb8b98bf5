// SPDX-License-Identifier: Apache-2.0
// Names that notes open with, that stand in front of titles, and that links to pages show.
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
Strings names_in(const std::string& entry, const std::string& note = "Extends KiteNet.") {
  return names_of(corpus_of(entry + "- [Kites of Lead](https://a.org/2)\n  - " + note + "\n"));
}

/// An entry whose first note is `note`.
std::string noted(const std::string& note) { return "- [Tails of Silk](https://a.org/1)\n  - " + note + "\n"; }

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

TEST_CASE("a work is called by the name with which its first note opens alone", "[extract]") {
  const Strings kite{"KiteNet note.opening"};
  CHECK(names_in(noted("KiteNet. Flies without a tail.")) == kite);
  CHECK(names_in(noted("KiteNet - flies without a tail")) == kite);
  CHECK(names_in(noted("**KiteNet** – flies without a tail")) == kite);
  CHECK(names_in("- [Tails of Silk](https://a.org/1) - KiteNet. Flies without a tail.\n") == kite);
  CHECK(names_in(noted("Kite-4b. Flies without a tail."), "Faster than Kite-4b") == Strings{"Kite-4b note.opening"});
}

TEST_CASE("what a note opens with is no name without evidence", "[extract]") {
  CHECK(names_in(noted("KiteNet. Flies without a tail."), "Extends nothing.").empty());  // nobody uses it
  CHECK(names_in(noted("KiteNet flies without a tail.")).empty());
  CHECK(names_in(noted("KiteNet: flies without a tail.")).empty());
  CHECK(names_in(noted("KiteNet.js flies without a tail.")).empty());
  CHECK(names_in(noted("A note. KiteNet. Flies.")).empty());
  CHECK(names_in(noted("Kites. They fly."), "Extends Kites.").empty());
  CHECK(names_in(noted("KTN. They fly."), "Extends KTN.").empty());  // may be a field
  CHECK(names_in(noted("GitHub. They fly."), "On GitHub, too.").empty());
  CHECK(names_in(noted("NeurIPS - they fly."), "At NeurIPS, too.").empty());
  CHECK(names_in(noted("KiteNet. Flies."), "KiteNet. Flies, too.").empty());  // what several open with
  CHECK(names_in("- [MoonSail: Tails of Silk](https://a.org/1)\n  - KiteNet. Beaten here.\n") ==
        Strings{"MoonSail title.colon"});
  CHECK(names_in("- 2024-05-01\n  - Flew all day\n    - KiteNet. Flew well.\n").empty());
}

TEST_CASE("a name in bold before a dash in front of a linked title is that of the work", "[extract]") {
  CHECK(names_in("- **KiteNet** - [Tails of Silk](https://a.org/1)\n") == Strings{"KiteNet note.opening"});
  CHECK(names_in("- **OpenAI** - [Tails of Silk](https://a.org/1)\n", "From OpenAI").empty());
  CHECK(names_in("- **NEW** - [Tails of Silk](https://a.org/1)\n", "A NEW kite").empty());
  CHECK(names_in("- **KiteNet** - [Tails of Silk](https://a.org/1)\n", "Extends nothing").empty());
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
