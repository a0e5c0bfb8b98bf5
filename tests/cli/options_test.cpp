// SPDX-License-Identifier: Apache-2.0
// Declaring and reading options.
#include "options.hpp"

#include "support/catch.hpp"

#include <array>
#include <sstream>

using namespace asterism;

namespace {

enum class Shade : std::uint8_t { light, dark };
constexpr std::array kShades = std::to_array<NamedValue<Shade>>({{"light", Shade::light}, {"dark", Shade::dark}});

/// What a small command with one of each sort of option was told.
struct Told {
  std::optional<std::string> name;
  std::vector<std::string> inputs;
  std::optional<std::size_t> limit;
  Shade shade = Shade::light;
  Shade flagged = Shade::light;
  std::string out;
  bool ran = false;
};

Told told(const Words& words) {
  Told result;
  OptionSet options("demo", "what it is for");
  options.usage("[OPTION…] NAME");
  options.argument("NAME", "what to look at", result.name);
  options.repeated({"-i,--input", "LOG", "a log"}, [&](const std::string& word) { result.inputs.push_back(word); });
  options.number({"-n,--limit", "N", "rows"}, result.limit);
  options.choice({"--shade", "SHADE", "light or dark"}, std::span<const NamedValue<Shade>>(kShades), result.shade);
  options.flag({"--dark", "", "be dark"}, result.flagged, Shade::dark);
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Streams streams{.in = in, .out = out, .err = err};
  result.ran = options.parse(words, streams);
  result.out = out.str();
  return result;
}

/// The message and hint of the UsageError that `words` cause.
std::string complaint(const Words& words) {
  try {
    told(words);
  } catch (const UsageError& error) {
    return std::string(error.what()) + " | " + error.hint();
  }
  return "none";
}

}  // namespace

TEST_CASE("options may stand anywhere and be written short, long or joined", "[cli]") {
  for (const Words& words : {Words{"A", "-n", "5"}, {"-n5", "A"}, {"--limit", "5", "A"}, {"A", "--limit=5"}}) {
    const Told result = told(words);
    CHECK(result.name == "A");
    CHECK(result.limit == 5U);
  }
}

TEST_CASE("a repeated option keeps all values and leaves the arguments alone", "[cli]") {
  const Told result = told({"-i", "a", "-i", "-", "A", "--input=b"});
  CHECK(result.inputs == std::vector<std::string>{"a", "-", "b"});
  CHECK(result.name == "A");
}

TEST_CASE("the last value of a single option counts", "[cli]") {
  CHECK(told({"-n", "3", "-n", "4", "A"}).limit == 4U);
  CHECK(told({"--shade", "dark"}).shade == Shade::dark);
  CHECK(told({"--dark"}).flagged == Shade::dark);
}

TEST_CASE("a name may have any characters", "[cli]") {
  for (const std::string name : {"[a, b]", "{}", "", "-", "He said \"x\"", "a=b", "%s%n", "50 %", "x\ty", "知識"}) {
    CHECK(told({name}).name == name);
  }
  for (const std::string name : {"-x", "--help", "--", "++", "-n"}) CHECK(told({"--", name}).name == name);
}

TEST_CASE("help is made from the declarations and stops the command", "[cli]") {
  const Told result = told({"A", "--help"});
  CHECK_FALSE(result.ran);
  CHECK(result.out.find("asterism demo: what it is for\n") == 0);
  CHECK(result.out.find("usage: asterism demo [OPTION…] NAME\n") != std::string::npos);
  CHECK(result.out.find("\n  -n, --limit N            rows\n") != std::string::npos);
  CHECK(result.out.find("\n      --dark               be dark\n") != std::string::npos);
}

TEST_CASE("mistakes name what was typed and what was meant", "[cli]") {
  CHECK(complaint({"--limt", "5"}) == "unknown option '--limt' for 'asterism demo' | did you mean '--limit'?");
  CHECK(complaint({"--limt=5"}) == "unknown option '--limt' for 'asterism demo' | did you mean '--limit'?");
  CHECK(complaint({"-x"}) == "unknown option '-x' for 'asterism demo' | put -- before a name that begins with '-'");
  CHECK(complaint({"A", "B"}) == "unexpected argument 'B' for 'asterism demo' | quote a name that has blanks in it");
  CHECK(complaint({"-n"}) == "option --limit needs a value | see 'asterism demo --help'");
  CHECK(complaint({"--limit=", "A"}) == "option --limit needs a value | see 'asterism demo --help'");
  CHECK(complaint({"-n", "0"}) == "'0' is no value for --limit | a whole number from 1");
  CHECK(complaint({"-n", "-5"}) == "'-5' is no value for --limit | a whole number from 1");
  CHECK(complaint({"-n", "5x"}) == "'5x' is no value for --limit | a whole number from 1");
  CHECK(complaint({"-n", "99999999999999999999"}) ==
        "'99999999999999999999' is no value for --limit | a whole number from 1");
  CHECK(complaint({"--shade", "drak"}) == "unknown shade 'drak' | did you mean 'dark'? one of light, dark");
  CHECK(complaint({"--shade", "blue"}) == "unknown shade 'blue' | one of light, dark");
}

TEST_CASE("a required argument is asked for by name", "[cli]") {
  std::string name;
  OptionSet options("demo", "what it is for");
  options.argument("NAME", "what to look at", name);
  std::istringstream in;
  std::ostringstream out;
  Streams streams{.in = in, .out = out, .err = out};
  CHECK_THROWS_WITH(options.parse({}, streams), "'asterism demo' needs NAME");
}
