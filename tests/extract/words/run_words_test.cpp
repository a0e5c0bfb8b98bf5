// SPDX-License-Identifier: Apache-2.0
// The names of runs, and the first look that spares most texts the rest.
#include "words/run_words.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace asterism;

TEST_CASE("a first look at how a text begins lets the name of every run pass", "[extract]") {
  for (const std::string_view text : {"Experiment 3b: slower", "Run 7 - again", "Run #7: again", "实验3：慢"}) {
    CAPTURE(text);
    REQUIRE(run_name_end(text, 0) != 0);
    for (std::size_t size = 1; size <= text.size(); ++size) CHECK(may_begin_with_run(text.substr(0, size)));
  }
}

TEST_CASE("a first look sees that most texts begin with no name of a run", "[extract]") {
  for (const std::string_view text : {"\U0001F4DCTitle 3", "\U0001F9EA", "07/25/2024", "Attention Is All You Need",
                                      "ExperimentsWithoutAnyBlankInside"}) {
    CAPTURE(text);
    CHECK_FALSE(may_begin_with_run(text));
  }
}

TEST_CASE("a heading with one run is its name, unless it speaks of it", "[extract]") {
  CHECK(names_run("Kiln, run 7"));
  CHECK(names_run("Experiment 3: slower"));
  CHECK_FALSE(names_run("Run 1 vs run 2"));
  CHECK_FALSE(names_run("Changes since run 1"));
}

TEST_CASE("a heading that begins with a run may tell of another", "[extract]") {
  for (const std::string_view text :
       {"Run 3: as run 2, but wetter", "Experiment 5 - since run 4 cracked", "Experiment 6: trial 1",
        "Run 2 with run 1 weights", "Run 3 from run 2 checkpoint", "Run 4 same as run 2", "Run 5 repeats run 3",
        "Run 8 (run 7 without salt)", "Trial 2: 5 to 15 g", "Versuch 4: wie Versuch 3", "Ablation 2 vs baseline",
        "Clay to sand: run 3"}) {
    CAPTURE(text);
    CHECK(names_run(text));
  }
  for (const std::string_view text :
       {"Run 1 and run 2", "Runs: run 1 vs 2", "Between run 1 and run 2", "Changes since the run 1", "Run 1 to run 2",
        "Run 1 → run 2", "Run 1, run 2, run 3", "Comparing run 1 with run 2", "Versuch 1 gegen Versuch 2"}) {
    CAPTURE(text);
    CHECK_FALSE(names_run(text));
  }
}

TEST_CASE("the short word for an experiment and a number may be a function", "[extract]") {
  for (const std::string_view text : {"exp03", "exp012: slower", "Exp12: slower", "Experiment3", "run2"}) {
    CAPTURE(text);
    CHECK(names_run(text));
  }
  CHECK_FALSE(names_run("exp2"));
  CHECK(is_run_label("exp2"));  // of three such, each is a run
  CHECK_FALSE(is_run_label("log2"));
}

TEST_CASE("the word for a run is found in any case and behind a line, but in no other word", "[extract]") {
  for (const std::string_view word : {"run", "опыт", "опыта", "эксперименте", "экспериментами"}) {
    CAPTURE(word);
    CHECK(find_run_word(word) == 0);
  }
  CHECK(find_run_word("salt_run") == 5);
  for (const std::string_view word : {"опытный", "опытные", "экспериментатор", "saltrun", "run_salt"}) {
    CAPTURE(word);
    CHECK(find_run_word(word) == std::string_view::npos);
  }
}
