// SPDX-License-Identifier: Apache-2.0
// Titles in a line or paragraph of their own above their addresses.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a paragraph above an address is its title where two are so", "[extract]") {
  const Log log = log_of(
      "# Kites\n\n## All\n\nKite2kite Wiki\n\nhttps://a.org/1\n\nTraining of "
      "kites\n\nhttps://a.org/2\nhttps://a.org/3\n\n"
      "A Guide to Kites for All\n\nhttps://a.org/4\n");
  CHECK(titles_of(log) == Strings{"Kite2kite Wiki", "Training of kites", "A Guide to Kites for All"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/4"});
  CHECK(log.entries.at(1).other_urls == Strings{"https://a.org/3"});
}

TEST_CASE("a line above an address is its title where two are so", "[extract]") {
  const Log log =
      log_of("## All\n\nKite2kite Wiki\nhttps://a.org/1\nThey fly.\n\nOnline Training of Kites\n<https://a.org/2>\n");
  CHECK(titles_of(log) == Strings{"Kite2kite Wiki", "Online Training of Kites"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(notes_of(log, log.entries.at(0)) == Strings{"They fly."});
}

TEST_CASE("prose above an address is no title", "[extract]") {
  CHECK(finds_nothing("## All\n\nThe guide I used:\nhttps://a.org/1\n\nIt went well then.\nhttps://a.org/2\n"));
  CHECK(finds_nothing("## All\n\nthe guide I used\nhttps://a.org/1\n\nit went well then\nhttps://a.org/2\n"));
  CHECK(finds_nothing("## All\n\nA Guide to Kites\nhttps://a.org/1\n\nWe sailed.\n\nWe rowed.\n"));
}

TEST_CASE("names of topics above several addresses each are no titles", "[extract]") {
  const Strings all = {"https://a.org/1", "https://a.org/2", "https://a.org/3", "https://a.org/4"};
  const std::string sails = "\nhttps://a.org/1\nhttps://a.org/2\n\n";
  const std::string oars = "\nhttps://a.org/3\nhttps://a.org/4\n";
  CHECK(titles_of(log_of("## All\n\nKite Sails" + sails + "Oars" + oars)) == all);
  CHECK(titles_of(log_of("## All\n\nSails of Small Kites" + sails + "Oars of Small Boats" + oars)) == all);
}

TEST_CASE("what leads to an address, or is no more than a name, is no title", "[extract]") {
  const auto section = [](const std::string& first, const std::string& second) {
    return log_of("## All\n\n" + first + "\nhttps://a.org/1\n\n" + second + "\nhttps://a.org/2\n");
  };
  CHECK(section("Today I Flew", "Also Interesting").entries.empty());
  CHECK(section("Mended the kite today", "Flew New Kites").entries.empty());
  CHECK(section("Ann Roe", "Ben Doe").entries.empty());
  CHECK(section("HN", "Twitter").entries.empty());
}

TEST_CASE("a title and its address quoted below each heading are a work", "[extract]") {
  const Log log = log_of(
      "# [A] Flying at dawn\n> How kites fly at dawn | Kite Letters\n[https://a.org/1](https://a.org/1)\n\n- They "
      "do.\n\n"
      "# [B]\n\n>Boats and their sails\nhttps://a.org/2\n\nA remark.\n\n# [B]\n\n> Reels of oak\n> https://a.org/3\n");
  CHECK(titles_of(log) == Strings{"How kites fly at dawn", "Boats and their sails", "Reels of oak"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
  CHECK(notes_of(log, log.entries.at(1)) == Strings{"A remark."});
  CHECK(finds_nothing("# A\n> How kites fly\nhttps://a.org/1\n\n# B\n> They fly.\n"));
}

TEST_CASE("a link above an address is its own title", "[extract]") {
  const Log log = log_of(
      "## All\n\n[Kite Wiki](https://a.org/1)\nhttps://a.org/2\n\n[Boat Wiki](https://a.org/3)\nhttps://a.org/4\n");
  CHECK(titles_of(log).at(0) == "Kite Wiki");
  CHECK(urls_of(log).at(0) == "https://a.org/1");
}

TEST_CASE("a label link alone is the address of the numbered heading above it, as a field is", "[extract]") {
  const auto page = [](const std::string& link) {
    const std::string below =
        "\n**A Title in Bold**\n- Author: Ann Doe (1988)\n- " + link + "\n- **Idea**: it flies\n\n";
    return log_of("# Papers\n\n### 1. Kites" + below + "### 2. Boats" + below + "### 3. Oars" + below);
  };
  CHECK(titles_of(page("[Link](https://a.org/1)")) == Strings{"Kites", "Boats", "Oars"});
  CHECK(urls_of(page("[Link](https://a.org/1)")).back() == "https://a.org/1");
  CHECK(titles_of(page("[How Kites Fly](https://a.org/1)")).front() == "How Kites Fly");
  CHECK(titles_of(page("[code](https://a.org/1)")) != Strings{"Kites", "Boats", "Oars"});
  CHECK(titles_of(page("[How Kites Fly](https://a.org/1)\n- [link](https://a.org/2)")).front() == "How Kites Fly");
}
