// SPDX-License-Identifier: Apache-2.0
// Options that all commands share.
#include "request.hpp"

#include "support/catch.hpp"

#include <sstream>

using namespace asterism;

namespace {

struct Asked {
  Request request;
  Presentation presentation;
};

Asked asked(const Words& words) {
  Asked result;
  OptionSet options("demo", "what it is for");
  declare_presentation(options, result.presentation);
  declare_request(options, result.request);
  std::istringstream in;
  std::ostringstream out;
  Streams streams{.in = in, .out = out, .err = out};
  options.parse(words, streams);
  return result;
}

}  // namespace

TEST_CASE("dates are read with the precision they have", "[cli]") {
  CHECK(parse_iso_date("2024") == PartialDate{.year = 2024});
  CHECK(parse_iso_date("2024-07") == PartialDate{.year = 2024, .month = 7});
  CHECK(parse_iso_date("2024-07-25") == PartialDate{.year = 2024, .month = 7, .day = 25});
  CHECK(parse_iso_date("2024-02-29") == PartialDate{.year = 2024, .month = 2, .day = 29});
}

TEST_CASE("what is no date is not guessed", "[cli]") {
  for (const char* word : {"", "24", "2024-", "2024-7", "2024-13", "2024-00", "2024-07-00", "2024-02-30", "07/25/2024",
                           "2024-07-25x", "20240725", "-024", "+024", "0000", "2024-07/25", "2024 07", "2024--1"}) {
    CAPTURE(word);
    CHECK_FALSE(parse_iso_date(word));
  }
}

TEST_CASE("filters may be lists, repeated, or both", "[cli]") {
  const Selection selection = asked({"--kind", "paper,post", "--kind=book", "--relation", "uses", "--topic", "a, b",
                                     "--topic", "c", "--since", "2024", "--until", "2024-07"})
                                  .request.selection;
  CHECK(selection.kinds == std::vector<NodeKind>{NodeKind::paper, NodeKind::post, NodeKind::book});
  CHECK(selection.relations == std::vector<Relation>{Relation::uses});
  CHECK(selection.topics == std::vector<std::string>{"a, b", "c"});
  CHECK(selection.since == PartialDate{.year = 2024});
  CHECK(selection.until == PartialDate{.year = 2024, .month = 7});
}

TEST_CASE("a filter's mistakes are answered with what is allowed", "[cli]") {
  CHECK_THROWS_WITH(asked({"--kind", "papper"}), "unknown kind 'papper'");
  CHECK_THROWS_WITH(asked({"--kind", "paper,"}), "unknown kind ''");
  CHECK_THROWS_WITH(asked({"--relation", "likes"}), "unknown relation 'likes'");
  CHECK_THROWS_WITH(asked({"--since", "yesterday"}), "'yesterday' is no date for --since");
  CHECK_THROWS_WITH(asked({"-f", "xml"}), "unknown format 'xml'");
  CHECK_THROWS_WITH(asked({"--color", "green"}), "unknown color 'green'");
}

TEST_CASE("without options nothing is filtered, cut or strict", "[cli]") {
  const Asked plain = asked({});
  CHECK(plain.request.selection == Selection{});
  CHECK(plain.request.strictness == Strictness::tolerant);
  CHECK_FALSE(plain.presentation.limit);
  CHECK_FALSE(plain.presentation.format);
}
