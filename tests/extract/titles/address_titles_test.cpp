// SPDX-License-Identifier: Apache-2.0
// Titles beside addresses in the open, and what else stands there.
#include "titles/address_titles.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

constexpr std::string_view kPage = "https://a.org/x";
constexpr std::string_view kPaper = "https://arxiv.org/abs/2401.00001";

/// What `lead` calls the address behind it; "-": nothing.
std::string title_in(std::string_view lead, std::string_view url = kPage) {
  const auto begin = title_before_address(lead, 0, url);
  return begin ? std::string(lead.substr(*begin)) : "-";
}

using Strings = std::vector<std::string>;

/// The title of the one entry of a list item with an address and `rest` behind it.
std::string title_with(const std::string& rest) {
  const Log log = log_of("- https://a.org/1" + rest + "\n");
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries.front().url == "https://a.org/1");
  return title_of(log, log.entries.front());
}

}  // namespace

TEST_CASE("words in front of an address are its title where their form says so", "[extract]") {
  CHECK(title_in("Boats at Sea ", kPaper) == "Boats at Sea ");
  CHECK(title_in("Paper: Boats at sea ") == "Boats at sea ");
  CHECK(title_in("Read: Boats at Sea ") == "Boats at Sea ");
  CHECK(title_in("Boats at Sea, ") == "Boats at Sea, ");
  CHECK(title_in("Boats at Sea\n") == "Boats at Sea\n");
}

TEST_CASE("words in bold in front of an address are its title where no label is so called", "[extract]") {
  const auto titled = [](std::string_view bold, std::string_view joint) {
    return title_before_address(std::string(bold) + std::string(joint), bold.size(), kPage).has_value();
  };
  CHECK(titled("Boats at sea", ", "));
  CHECK(titled("Boats at sea", " "));
  CHECK_FALSE(titled("Boats", ", "));
  CHECK_FALSE(titled("Project page", ", "));
  CHECK_FALSE(titled("See also", " "));
  CHECK_FALSE(titled("Boats at sea", " were built at "));
}

TEST_CASE("a dash joins words of any script and case to an address", "[extract]") {
  for (const std::string_view lead : {"boats at sea - ", "דגים ואוניות - ", "Code: The Hidden Language - "}) {
    INFO(lead);
    CHECK(title_in(lead) == lead);
  }
  CHECK(title_in("Link to paper - ") == "-");
}

TEST_CASE("remarks and labels in front of an address are no title", "[extract]") {
  for (const std::string_view lead :
       {"See also ", "Docs at ", "Boats at Sea ", "Live Demo ", "Lien : ", "Great article!\n", "See also\n",
        "What We Did.\n", "Boats at Sea\nAnn Roe\n", "Code: The Hidden Language ", "Note: this breaks ",
        "Read: chapter 3 ", "Video: Part 2 ", "Then we looked at all the boats in the harbour, "}) {
    INFO(lead);
    CHECK(title_in(lead) == "-");
  }
  for (const std::string_view lead : {"Found it on Reddit ", "Kites at Sea Thread ", "\"Kites\" by Ann Roe "}) {
    INFO(lead);
    CHECK(title_in(lead, kPaper) == "-");
  }
}

TEST_CASE("what is in bold before an address is its title, but for labels", "[extract]") {
  const auto title_of_item = [](const std::string& lead) {
    return titles_of(log_of("- " + lead + " <https://a.org/1>\n"));
  };
  CHECK(title_of_item("**Boats at Sea** - Ann Roe, Ben Doe, 2006. Cited: 30. PDF:") == Strings{"Boats at Sea"});
  CHECK(title_of_item("**Boats**: A History of Sails - Ann Roe, Ben Doe:") ==
        Strings{"Boats: A History of Sails - Ann Roe, Ben Doe"});
  CHECK(title_of_item("A **Bold** History of Sails, Masts and Oars:") ==
        Strings{"A Bold History of Sails, Masts and Oars"});
  CHECK(title_of_item("**Boats** - Ann Roe, Ben Doe, 2006. PDF:") == Strings{"Boats"});
  CHECK(title_of_item("**Boats with Sails** - The Long Version:") == Strings{"Boats with Sails"});
}

TEST_CASE("what is in bold before an address may be a part of its title, a name, a venue or a number", "[extract]") {
  for (const std::string lead :
       {"Boats** in the Rain and Snow", "New** Boats in the Rain", "Ann Roe** - Boats in the Rain",
        "Ann Roe and Ben Doe** - Boats in the Rain", "ICLR** Boats in the Rain", "Boat-3** - Sails in the Rain",
        "Week 3**, Boats in the Rain", "Boats in the Rain** and Other Weather"}) {
    std::string title = lead;
    title.erase(title.find("**"), 2);
    CHECK(titles_of(log_of("- **" + lead + " <https://arxiv.org/abs/2101.00001>\n")) == Strings{title});
  }
}

TEST_CASE("a title may follow an address in the open", "[extract]") {
  CHECK(title_with(" - A Title") == "A Title");
  CHECK(title_with(": How to Fly a Kite") == "How to Fly a Kite");
  CHECK(title_with(" | How to Fly a Kite | twice") == "How to Fly a Kite");
  CHECK(title_with(" How to Fly a Kite – well made") == "How to Fly a Kite");
  CHECK(title_with(" – \"how to fly\" by Ann Roe") == "how to fly");
  CHECK(titles_of(log_of("- <https://a.org/1>: Kites over the Sea\n")) == Strings{"Kites over the Sea"});
  CHECK(titles_of(log_of("- Watched https://a.org/1 - Kites over the Sea\n")) == Strings{"Kites over the Sea"});
}

TEST_CASE("what follows the title behind an address is its note", "[extract]") {
  const Log log = log_of("- https://a.org/1 - How to Fly a Kite - well made [pdf](https://a.org/1.pdf)\n");
  REQUIRE(titles_of(log) == Strings{"How to Fly a Kite"});
  CHECK(notes_of(log, log.entries.front()) == Strings{"- well made pdf"});
}

TEST_CASE("a note behind an address is no title", "[extract]") {
  for (const std::string note :
       {" - good", " - Ann Roe", " - worth the day", " good read on Kites", " - Talked to Ben Doe",
        " - It flies. It does.", " - 很好", " (A Good Title)", " [pdf](https://a.org/1.pdf)"}) {
    CHECK(title_with(note) == "https://a.org/1");
  }
}

TEST_CASE("two capitals, or a script without them, in front of a paper's address are its title", "[extract]") {
  CHECK(title_in("Kite Hierarchy ", kPaper) == "Kite Hierarchy ");
  CHECK(title_in("残差学習 ", kPaper) == "残差学習 ");
  CHECK(title_in("Kite Hierarchy ") == "-");
}

TEST_CASE("a word of reading in small letters is no part of the title behind it", "[extract]") {
  CHECK(title_in("read On the Dangers of Stochastic Kites ", kPaper) == "On the Dangers of Stochastic Kites ");
  CHECK(title_in("read it on the train ", kPaper) == "-");
}

TEST_CASE("a dash makes no title of a remark", "[extract]") {
  CHECK(title_in("see also - ") == "-");
  CHECK(title_in("I read this today - ") == "-");
  CHECK(title_in("See Boats Sail - ") == "See Boats Sail - ");
}

TEST_CASE("a line above authors and venue is the title of the address below", "[extract]") {
  const auto title = [](const std::string_view lead) { return lead.substr(0, title_above_credits(lead)); };
  CHECK(title("Kites of Silk\nAnn Roe, Ben Doe\nICT 2023\n") == "Kites of Silk");
  CHECK(title("Kites of silk and what they do\nAnn Roe, Ben Doe\n") == "Kites of silk and what they do");
  CHECK(title("Kites of Silk\nthey fly over water\n") == "");
  CHECK(title("Kites of Silk\n") == "");
  CHECK(title("Sent by:\nAnn Roe, Ben Doe\n") == "");
  const Log log = log_of("1. **Kites of Silk**  \n   Ann Roe, Ben Doe  \n   *ICT 2023*  \n   https://a.org/1\n");
  CHECK(titles_of(log) == Strings{"Kites of Silk"});
  CHECK(log.entries.front().published == PartialDate{2023, 0, 0});
}

TEST_CASE("words that only say that an address follows are no title", "[extract]") {
  CHECK(title_in("The two papers are located here: ") == "-");
  CHECK(title_in("The two papers: ") == "The two papers: ");
  CHECK(title_in("Wish You Were Here: ") == "Wish You Were Here: ");
}
