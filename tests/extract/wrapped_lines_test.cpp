// SPDX-License-Identifier: Apache-2.0
// Breaks of lines: which are only those of an editor.
#include "markdown/wrapped_lines.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

const std::string kLong = "I thought about the shape of the hull and how to draw it with several pens";

}  // namespace

TEST_CASE("the title of a day goes on behind a break of an editor", "[extract]") {
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + kLong + "\nat once. Then it rained.\n")) ==
        Strings{kLong + " at once."});
  CHECK(titles_of(log_of("## 2024-05-01\n\n- Bent the keel of the new boat in another way than before, by\n"
                         "  steam and water.\n- Rested\n")) ==
        Strings{"Bent the keel of the new boat in another way than before, by steam and water."});
  CHECK(titles_of(log_of("# May 2024\n- 2024-05-01: " + kLong + "\n  at once. Rain.\n- 2024-05-02: Rested.\n")) ==
        Strings{kLong + " at once.", "Rested."});
}

TEST_CASE("a short line, or one that ends by itself, does not go on", "[extract]") {
  const auto title = [](const std::string& text) { return titles_of(log_of("## 2024-05-01\n\n" + text)).at(0); };
  CHECK(title("Sewed sails\nand went home\n") == "Sewed sails");
  CHECK(title(kLong + "  \nat once\n") == kLong);
  CHECK(title(kLong + "<br>\nat once\n") == kLong);
  CHECK(title(kLong + "\nThen it rained\n") == kLong);
}

TEST_CASE("where a file wraps its lines, a capital goes on with a sentence, and a label does not", "[extract]") {
  const std::string wrapped = "## 2024-05-01\n\n" + kLong + "\nat once.\n\n";
  const std::string file = wrapped + wrapped + wrapped + "## 2024-05-02\n\n" + kLong + "\n";
  CHECK(titles_of(log_of(file + "Ann has.\n")).back() == kLong + " Ann has.");
  CHECK(titles_of(log_of(file + "Mood: fine.\n")).back() == kLong);
}

TEST_CASE("only what is long enough is wrapped", "[extract]") {
  CHECK(is_wrapped(kLong, "at once", LineBreaks::any));
  CHECK_FALSE(is_wrapped(kLong + ".", "at once", LineBreaks::any));
  CHECK_FALSE(is_wrapped(kLong, "Then", LineBreaks::any));
  CHECK(is_wrapped(kLong, "Then", LineBreaks::wrapped));
  CHECK_FALSE(is_wrapped(kLong + kLong, "at once", LineBreaks::any));
  CHECK_FALSE(is_wrapped("Sewed sails", "and went home", LineBreaks::wrapped));
}
