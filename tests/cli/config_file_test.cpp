// SPDX-License-Identifier: Apache-2.0
// `asterism.toml` becomes a plain value, and mistakes in it are named with their place.
#include "config_file.hpp"

#include "support/catch.hpp"

#include "asterism/error.hpp"

#include <array>
#include <string>

using namespace asterism;

namespace {

Config parse(std::string_view text) { return parse_config(text, "asterism.toml"); }

struct Mistake {
  std::string message;
  std::string hint;
};

Mistake mistake_in(std::string_view text) {
  try {
    parse(text);
  } catch (const UsageError& error) {
    return {error.what(), error.hint()};
  }
  return {};
}

}  // namespace

TEST_CASE("a configuration is read table by table", "[cli]") {
  const Config config = parse(R"(# what no rule can know
[log]
inputs = ["log.md", "library.bib"]
title = "Stones"
order = "day-first"

[marks]
"📜" = "paper"

[aliases]
Basalt = "arxiv:2401.00005"
Agate = "Deep quarries"

[same]
"Deep quarries" = "https://stones.example.org/quarries"

[distinct]
"Granite" = ["Granite++", "Granite 2"]

[ignore]
names = ["Stone"]

[topics]
forbid = ["thing"]
[topics.merge]
"stone bridge" = ["bridges", "SB"]
[topics.rename]
"stones" = "rock"
[topics.force]
"quarrying" = ["Basalt: a Stone Model"]
)");
  CHECK(config.inputs == std::vector<std::filesystem::path>{"log.md", "library.bib"});
  CHECK(config.log.title == "Stones");
  CHECK(config.log.order == DayMonthOrder::day_first);
  REQUIRE(config.log.marks.size() == 1);
  CHECK(config.log.marks[0].mark == "📜");
  CHECK(config.log.marks[0].kind == NodeKind::paper);
  const CorpusRules& rules = config.corpus;
  CHECK(rules.file == "asterism.toml");
  REQUIRE(rules.aliases.size() == 2);
  CHECK(rules.aliases[0].name == "Basalt");
  CHECK(rules.aliases[0].work == "arxiv:2401.00005");
  CHECK(rules.aliases[0].line == 11);
  CHECK(rules.same.at(0).works == std::vector<std::string>{"Deep quarries", "https://stones.example.org/quarries"});
  CHECK(rules.distinct.at(0).works == std::vector<std::string>{"Granite", "Granite++", "Granite 2"});
  CHECK(rules.ignored == std::vector<std::string>{"Stone"});
  CHECK(rules.topics.forbidden == std::vector<std::string>{"thing"});
  CHECK(rules.topics.merged.at(0).label == "stone bridge");
  CHECK(rules.topics.merged.at(0).words == std::vector<std::string>{"bridges", "SB"});
  CHECK(rules.topics.renamed.at(0).label == "rock");
  CHECK(rules.topics.renamed.at(0).words == std::vector<std::string>{"stones"});
  CHECK(rules.topics.forced.at(0).words == std::vector<std::string>{"Basalt: a Stone Model"});
}

TEST_CASE("an empty configuration says nothing", "[cli]") {
  const Config config = parse("\n# nothing\n");
  CHECK(config.inputs.empty());
  CHECK(config.log.marks.empty());
  CHECK_FALSE(config.log.order);
}

TEST_CASE("mistakes in a configuration are named with line and column", "[cli]") {
  struct Row {
    const char* text;
    const char* message;
    const char* hint;
  };
  const std::array rows = std::to_array<Row>({
      {"[log]\ntitel = \"x\"", "asterism.toml:2:1: unknown key 'titel'", "did you mean 'title'?"},
      {"[topic]\nA = \"b\"", "asterism.toml:1:2: unknown table 'topic'", "did you mean 'topics'?"},
      {"[log]\ntitle = 3", "asterism.toml:2:9: 'title' must be a string, but is of type integer", ""},
      {"log = \"x\"", "asterism.toml:1:7: 'log' must be a table, but is of type string", ""},
      {"[log]\ninputs = [1]",
       "asterism.toml:2:11: 'inputs' must be a string or an array of strings, but is of type "
       "integer",
       ""},
      {"[log]\norder = \"us\"", "asterism.toml:2:9: unknown order 'us'", "one of day-first, month-first"},
      {"[marks]\n\"x\" = \"papr\"", "asterism.toml:2:7: unknown kind 'papr'", "did you mean 'paper'?"},
      {"[marks]\n\"x\" = \"topic\"", "asterism.toml:2:7: unknown kind 'topic'",
       "one of paper, post, book, resource, video, experiment, work"},
      {"[aliases]\nA = \"\"", "asterism.toml:2:5: 'A' is empty", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Mistake mistake = mistake_in(row.text);
    CHECK(mistake.message == row.message);
    CHECK(mistake.hint == row.hint);
  }
}

TEST_CASE("what is no TOML is a mistake at its place", "[cli]") {
  CHECK(mistake_in("[log]\ntitle = \n").message.starts_with("asterism.toml:2:"));
  for (const char* text :
       {"[,log]", "[)log]", "[#log]\n", "[[,log]]", "a = { , }", "a = { ,b=1 }", "=", ",", "[", "[]"}) {
    CAPTURE(text);
    CHECK(mistake_in(text).message.starts_with("asterism.toml:"));
  }
  CHECK(mistake_in("[log]\ntitle = \"a\"\n[ ,marks]\n").message == "asterism.toml:3:3: a table needs a name");
  CHECK(mistake_in("[log\n").message.starts_with("asterism.toml:1:"));
  CHECK(mistake_in("[log]\ntitle = \"a\"\ntitle = \"b\"\n").message.starts_with("asterism.toml:3:"));
}
