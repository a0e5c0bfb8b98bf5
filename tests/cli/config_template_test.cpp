// SPDX-License-Identifier: Apache-2.0
// A configuration made for a log can be read back, as it is and with its comments switched on.
#include "config_template.hpp"

#include "commands.hpp"
#include "config_file.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include "asterism/error.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <stdlib.h>

using namespace asterism;

namespace {

constexpr const char* kLog =
    "# Stones \"and\" \\bridges\n\nLegend:\n- 📜: papers # all\n- 📰: blog posts\n\n06/25/2024\n"
    "- 📜 [Basalt: a Stone Model](https://arxiv.org/abs/2401.00005)\n"
    "- 📜 [Basalt: a Bridge Model](https://arxiv.org/abs/2401.00006)\n"
    "- 📰 [Stone news](https://stones.example.org/news)\n    - Extends Basalt\n"
    "- 📰 [The news of the stones](https://stones.example.org/one)\n"
    "- 📜 [The news of the stones](https://arxiv.org/abs/2401.00007)\n";

/// `text` without the `# ` in front of keys.
std::string switched_on(const std::string& text) {
  std::istringstream lines(text);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    const bool key = line.starts_with("# ") && line.find(" = ") != std::string::npos;
    out += (key ? line.substr(2) : line) + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a configuration made for a log names it and says nothing else", "[cli]") {
  const Config config = parse_config(make_config({"notes", "li\"b\\.bib"}, test::corpus_of(kLog)), "asterism.toml");
  CHECK(config.inputs == std::vector<std::filesystem::path>{"notes", "li\"b\\.bib"});
  CHECK(config.log.title.empty());
  CHECK(config.log.marks.empty());
  CHECK(config.corpus.aliases.empty());
}

TEST_CASE("the comments of a made configuration are a configuration", "[cli]") {
  const Config config = parse_config(switched_on(make_config({}, test::corpus_of(kLog))), "asterism.toml");
  CHECK(config.log.title == "Stones \"and\" \\bridges");
  CHECK(config.log.order == DayMonthOrder::month_first);
  REQUIRE(config.log.marks.size() == 2);
  CHECK(config.log.marks[0].kind == NodeKind::paper);
  REQUIRE(config.corpus.aliases.size() == 1);
  CHECK(config.corpus.aliases[0].name == "Basalt");
  CHECK(config.corpus.same.size() == 1);
}

TEST_CASE("strings of any kind can be written as TOML", "[cli]") {
  const std::string hostile = "a\"b\\c\nd\te\x01\x7f — é 📜 # ]";
  const Config config = parse_config("[log]\ntitle = " + toml_string(hostile), "asterism.toml");
  CHECK(config.log.title == hostile);
}

TEST_CASE("init writes a configuration once, and again only by force", "[cli]") {
  std::string folder = (std::filesystem::temp_directory_path() / "asterism-init-XXXXXX").string();
  REQUIRE(mkdtemp(folder.data()) != nullptr);
  std::ofstream(folder + "/log.md") << kLog;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Streams streams{.in = in, .out = out, .err = err};
  InitCommand command;
  command.request.inputs = {folder + "/log.md"};
  command.output = folder + "/asterism.toml";
  CHECK(run(command, streams) == ExitCode::done);
  CHECK(out.str().find("5 entries, 1 date, legend of 2 marks, 0 lines not read\n") != std::string::npos);
  CHECK_THROWS_AS(run(command, streams), OutputError);
  command.overwriting = Overwriting::allowed;
  CHECK(run(command, streams) == ExitCode::done);
  std::ifstream written(command.output);
  std::stringstream text;
  text << written.rdbuf();
  CHECK(parse_config(text.str(), "asterism.toml").inputs == std::vector<std::filesystem::path>{"log.md"});
  std::filesystem::remove_all(folder);
}
