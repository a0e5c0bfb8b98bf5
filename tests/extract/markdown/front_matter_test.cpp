// SPDX-License-Identifier: Apache-2.0
// Fields above the text of a file, and what is none.
#include "markdown/front_matter.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;

namespace {

FrontMatter front_of(const std::string& content, Diagnostics& diagnostics) {
  return read_front_matter(Text("note.md", content), diagnostics);
}

}  // namespace

TEST_CASE("YAML between dashes gives fields with one or more values", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front = front_of("---\nTitle: \"A: B\"\ntags: [x, y]\nnested: {a: 1}\n---\nText\n", diagnostics);
  CHECK(front.end == 50);
  CHECK(front.value({"title"}) == "A: B");
  CHECK(front.values({"tags"}) == std::vector<std::string>{"x", "y"});
  CHECK_FALSE(front.value({"nested", "author"}));
  CHECK(diagnostics.empty());
}

TEST_CASE("TOML between plus signs gives fields, those of tables as well", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front =
      front_of("+++\ntitle = 'A'\ndate = 2024-05-06\n[taxonomies]\ntags = ['x']\n+++\n", diagnostics);
  CHECK(front.value({"title"}) == "A");
  CHECK(front.value({"date"}) == "2024-05-06");
  CHECK(front.value({"tags"}) == "x");
  CHECK(diagnostics.empty());
}

TEST_CASE("front matter that is no YAML is one warning, and its plain lines count", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front =
      front_of("---\ntitle: One: Two\nlink: https://example.org\n\t- [\n---\nText\n", diagnostics);
  CHECK(front.value({"title"}) == "One: Two");
  CHECK(front.value({"link"}) == "https://example.org");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message.starts_with("front matter is no YAML: "));
}

TEST_CASE("front matter that is no YAML may have lists, one value on each line", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front =
      front_of("---\ntitle: @Kites\nalias:\n- Silk\n  - \"Old Silk\"\nmaker: [[Ann]], [[Ben]]\nempty:\n---\n- Text\n",
               diagnostics);
  CHECK(front.values({"alias"}) == std::vector<std::string>{"Silk", "Old Silk"});
  CHECK(front.value({"maker"}) == "[[Ann]], [[Ben]]");
  CHECK(front.value({"title"}) == "@Kites");
  CHECK_FALSE(front.value({"empty"}));
}

TEST_CASE("lines of fields at the beginning are front matter where one is the title", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front =
      front_of("Title: Kites: a Survey\nDate: 2024-05-06\nTags: silk\n\nText: here\n", diagnostics);
  CHECK(front.value({"title"}) == "Kites: a Survey");
  CHECK(front.value({"date"}) == "2024-05-06");
  CHECK(front.end == 51);
  CHECK(front_of("title:: Kites\nalias:: Silk", diagnostics).value({"alias"}) == "Silk");
  CHECK(front_of("Date: 2024-05-06\nPlace: hill\n\nText\n", diagnostics).end == 0);
  CHECK(front_of("Title: Kites\nand a sentence.\n\nText\n", diagnostics).end == 0);
  CHECK(front_of("Title: Kites\n\nText\n", diagnostics).end == 0);
  CHECK(front_of("Title: Kites\nLink: [pdf](https://a.org)\n", diagnostics).end == 0);
}

TEST_CASE("first lines behind a percent sign are the title, the authors and the date", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front = front_of("% Kites: a Survey\n% Ann Roe\n% 2024-05-06\n\nText\n", diagnostics);
  CHECK(front.value({"title"}) == "Kites: a Survey");
  CHECK(front.value({"author"}) == "Ann Roe");
  CHECK(front.value({"date"}) == "2024-05-06");
  CHECK(front.end == 41);
  const FrontMatter linked = front_of("% Kites\n% https://a.org/1\n% a remark\n% tags\nText\n", diagnostics);
  CHECK(linked.value({"url"}) == "https://a.org/1");
  CHECK_FALSE(linked.value({"author"}));
  CHECK(front_of("%Kites\n\nText\n", diagnostics).end == 0);
  CHECK(front_of("% https://a.org/1\n\nText\n", diagnostics).end == 0);
  CHECK(front_of("Text\n% Kites\n", diagnostics).end == 0);
}

TEST_CASE("a property with links says nothing, but others beside it do", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front = front_of(
      "title:: Kites\nlinks:: [library](app://1), [web](https://a.org/1)\ndoi:: 10.1000/k\n\nText\n", diagnostics);
  CHECK(front.value({"doi"}) == "10.1000/k");
  CHECK_FALSE(front.value({"links"}));
  CHECK(front_of("title: Kites\npaper: [pdf](https://a.org/1)\n\nText\n", diagnostics).fields.empty());
}

TEST_CASE("of front matter that is no YAML no value is taken whose end is missing", "[extract]") {
  Diagnostics diagnostics;
  const FrontMatter front =
      front_of("---\naliases: [Kite\ntags: \"wind\ntitle: Kites' Tails\nlink: https://example.org\n---\n", diagnostics);
  CHECK(front.values({"aliases", "tags"}).empty());
  CHECK(front.value({"title"}) == "Kites' Tails");
  CHECK(front.value({"link"}) == "https://example.org");
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("a day in front matter that does not exist is a warning at its line", "[extract]") {
  Diagnostics diagnostics;
  front_of("---\ntitle: Tails of 2023-04-31\ndate: 2023-04-31\n---\n", diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].line == 3);
  CHECK(diagnostics[0].message == "no such day '2023-04-31'");
}

TEST_CASE("front matter that is no TOML is one warning, whatever its tables are called", "[extract]") {
  for (const char* table : {"[,x]", "[)x]", "[#x", "[[,x]]"}) {
    CAPTURE(table);
    Diagnostics diagnostics;
    front_of("+++\ntitle = 'A'\n" + std::string(table) + "\n+++\n", diagnostics);
    CHECK(diagnostics.size() == 1);
  }
}

TEST_CASE("a rule, a list of dashes and an open fence are no front matter", "[extract]") {
  Diagnostics diagnostics;
  CHECK(front_of("---\n\nText below a rule\n\n---\n", diagnostics).end == 0);
  CHECK(front_of("---\ntitle: never closed\n", diagnostics).end == 0);
  CHECK(front_of("Text\n---\ntitle: A\n---\n", diagnostics).end == 0);
  CHECK(front_of("", diagnostics).end == 0);
  CHECK(diagnostics.empty());
}

TEST_CASE("front matter says in many words where a work is and when it was read", "[extract]") {
  const auto entry_of = [](const std::string& fields) {
    Diagnostics diagnostics;
    const std::string page = "---\ntitle: Kites of Silk\n" + fields + "---\nThey fly.\n";
    const Log log = asterism::test::log_of({{"kites.md", page}, {"README.md", "# Notes\n"}}, diagnostics);
    REQUIRE(log.entries.size() == 1);
    const Entry& entry = log.entries[0];
    return entry.url + " " + (entry.date ? to_string(*entry.date) : "-");
  };
  const std::string both = "https://example.org/k 2024-05-06";
  CHECK(entry_of("source_url: https://example.org/k\ndate_consumed: 2024-05-06\n") == both);
  CHECK(entry_of("annotation-target: https://example.org/k\ndate: 2024-05-06\n") == both);
  CHECK(entry_of("external-link: https://example.org/k\nfinished: 2024-05-06\n") == both);
  CHECK(entry_of("website: https://example.org/k\ndateRead: 2024-05-06\n") == both);
  CHECK(entry_of("链接: https://example.org/k\n阅读日期: 2024-05-06\n") == both);
  CHECK(entry_of("url: https://example.org/k\nread: true\nadded: 2024-05-06\n") == both);
  CHECK(entry_of("url: https://example.org/k\ndate: 2024-01-01\ncompleted: 2024-05-06\n") == both);
  CHECK(entry_of("canonical: https://example.org/k\ncover_url: https://example.org/k.png\npublished: 2024-05-06\n") ==
        " -");
}
