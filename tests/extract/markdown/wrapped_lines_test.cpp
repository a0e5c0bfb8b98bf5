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
  CHECK(titles_of(log_of("## 2024-05-01\n\n" + kLong + "\nat once. Then it rained.\n\n" + kLong + "\nby night.\n"))
            .at(0) == kLong + " at once.");
  CHECK(titles_of(log_of("## 2024-05-01\n\n- Bent the keel of the new boat in another way than before, by\n"
                         "  steam and water.\n- Rested\n")) ==
        Strings{"Bent the keel of the new boat in another way than before, by steam and water."});
  CHECK(titles_of(log_of("# May 2024\n- 2024-05-01: " + kLong + "\n  at once. Rain.\n- 2024-05-02: " + kLong +
                         "\n  by night.\n")) == Strings{kLong + " at once.", kLong + " by night."});
}

TEST_CASE("lines that no one width explains say something of their own", "[extract]") {
  const std::string first = "Read the first half of the study on kites and their tails";
  const std::string second = "Finished all of the second half of the study on kites and their tails";
  CHECK(titles_of(log_of("## 2024-05-01\n" + first + "\nwent to bed early\n\n## 2024-05-02\n" + second +
                         "\nwent out\n")) == Strings{first, second});
  CHECK(titles_of(log_of("## 2024-05-01\n" + second + "\nwent to bed early\n")) == Strings{second});
}

TEST_CASE("paragraphs with stops show that lines of several widths were broken", "[extract]") {
  const std::string first = "Read the first half of the study on kites and their tails";
  const std::string second = "Finished all of the second half of the study on kites and their tails";
  CHECK(titles_of(log_of("## 2024-05-01\n" + first + "\nonce more.\n\n## 2024-05-02\n" + second +
                         "\nin bed.\n\n## 2024-05-03\n" + second + " and\nreels.\n")) ==
        Strings{first + " once more.", second + " in bed.", second + " and reels."});
}

TEST_CASE("labels and authors do not go on with a line", "[extract]") {
  const std::string wrapped = "## 2024-05-01\n\n" + kLong + "\nat once.\n\n";
  const std::string file = wrapped + wrapped + wrapped + "## 2024-05-02\n\n" + kLong;
  CHECK(titles_of(log_of(file + "\nread: a study of kites\n")).back() == kLong);
  CHECK(titles_of(log_of(file + "\nby Ann Roe\n")).back() == kLong);
  CHECK(titles_of(log_of(file + "\nby hand.\n")).back() == kLong + " by hand.");
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
  CHECK(is_wrapped(kLong, "at once", LineBreaks::small));
  CHECK_FALSE(is_wrapped(kLong, "at once", LineBreaks::any));
  CHECK(is_wrapped(kLong + " of", "oak", LineBreaks::any));
  CHECK_FALSE(is_wrapped(kLong + ".", "at once", LineBreaks::small));
  CHECK_FALSE(is_wrapped(kLong, "Then", LineBreaks::small));
  CHECK(is_wrapped(kLong, "Then", LineBreaks::wrapped));
  CHECK_FALSE(is_wrapped(kLong + kLong, "at once", LineBreaks::small));
  CHECK_FALSE(is_wrapped("Sewed sails", "and went home", LineBreaks::wrapped));
}
