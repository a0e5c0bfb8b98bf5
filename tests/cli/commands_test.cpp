// SPDX-License-Identifier: Apache-2.0
// Commands as plain values, on logs from a string.
#include "commands.hpp"

#include "support/catch.hpp"

#include "asterism/error.hpp"

#include <algorithm>
#include <set>
#include <sstream>

using namespace asterism;

namespace {

constexpr const char* kLog =
    "2024-07-02\n"
    "- [Copper lanterns](https://arxiv.org/abs/2401.00001)\n"
    "- [Granite bridges](https://arxiv.org/abs/2401.00002)\n";

/// A program's standard streams, with a log on standard input.
class Desk {
 public:
  explicit Desk(const std::string& input) : in_(input) {}
  Streams& streams() { return streams_; }
  std::string out() const { return out_.str(); }
  std::string err() const { return err_.str(); }

 private:
  std::istringstream in_;
  std::ostringstream out_;
  std::ostringstream err_;
  Streams streams_{.in = in_, .out = out_, .err = err_};
};

Request log_on_standard_input() {
  Request request;
  request.inputs = {"-"};
  return request;
}

}  // namespace

TEST_CASE("a command answers the value that tests or options make", "[cli]") {
  Desk desk(kLog);
  ListCommand command;
  command.request = log_on_standard_input();
  command.presentation = {.format = ListFormat::keys, .limit = 1};
  CHECK(run(command, desk.streams()) == ExitCode::done);
  CHECK(desk.out() == "arxiv:2401.00001\n");
  CHECK(desk.err().empty());
}

TEST_CASE("words and values give the same answer", "[cli]") {
  Desk by_words(kLog);
  CHECK(run_program({"list", "-i", "-", "-f", "jsonl", "--kind", "paper"}, by_words.streams()) == ExitCode::done);
  Desk by_value(kLog);
  ListCommand command;
  command.request = log_on_standard_input();
  command.request.selection.kinds = {NodeKind::paper};
  command.presentation.format = ListFormat::jsonl;
  run(command, by_value.streams());
  CHECK(by_words.out() == by_value.out());
  CHECK(by_words.out().find("Granite bridges") != std::string::npos);
}

TEST_CASE("a relative that the filters drop does not use up the limit", "[cli]") {
  const std::string log =
      "Legend:\n- 📜: papers\n- 📰: blog posts\n\n2024-07-02\n"
      "- 📜 [Basalt: a Stone Model](https://arxiv.org/abs/2401.00005)\n"
      "- 📜 [Deep quarries](https://arxiv.org/abs/2401.00006)\n    - Extends Basalt to quarries\n"
      "- 📰 [Stone news](https://stones.example.org/news)\n    - Mentions Basalt\n";
  const auto related = [&](std::vector<NodeKind> kinds) {
    Desk desk(log);
    RelatedCommand command;
    command.request = log_on_standard_input();
    command.request.selection.kinds = std::move(kinds);
    command.name = "Basalt";
    command.presentation = {.format = ListFormat::keys, .limit = 1};
    run(command, desk.streams());
    return desk.out();
  };
  CHECK(related({NodeKind::post}) == "url:stones.example.org/news\n");
  CHECK(related({NodeKind::paper}) == "arxiv:2401.00006\n");
}

TEST_CASE("requests that contradict themselves are refused before the log is read", "[cli]") {
  Desk desk("");
  RelatedCommand command;
  command.request.inputs = {"no such file"};
  CHECK_THROWS_AS(run(command, desk.streams()), UsageError);
  command.name = "a";
  command.batch = "b";
  CHECK_THROWS_AS(run(command, desk.streams()), UsageError);
  ExportCommand unknown_ending;
  unknown_ending.request.inputs = {"no such file"};
  unknown_ending.document.output = "graph.yaml";
  CHECK_THROWS_AS(run(unknown_ending, desk.streams()), UsageError);
  CHECK(desk.out().empty());
}

TEST_CASE("each row of the command table has its own name and a one-line summary", "[cli]") {
  std::set<std::string_view> names;
  for (const Command& command : commands()) {
    CHECK(names.insert(command.name).second);
    CHECK_FALSE(command.summary.empty());
    CHECK(command.summary.find('\n') == std::string_view::npos);
  }
}
