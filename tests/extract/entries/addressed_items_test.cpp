// SPDX-License-Identifier: Apache-2.0
// Lists of titles in front of addresses.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

TEST_CASE("words in front of an address are titles in a list of such", "[extract]") {
  const std::string titles =
      "- [x] Kites over the Northern Coast https://arxiv.org/abs/2401.00001\n"
      "- [ ] Boats and Their Sails https://arxiv.org/abs/2401.00002\n";
  const auto listed = [&](const std::string& item) { return titles_of(log_of(titles + item + "\n")).back(); };
  CHECK(listed("- [ ] A study of the ropes that hold the sails https://a.org/3.pdf") ==
        "A study of the ropes that hold the sails");
  CHECK(listed("- KeelNet: keels for all weathers https://a.org/3") == "KeelNet: keels for all weathers");
  CHECK(listed("- It is long. Read it again https://a.org/3") != "It is long. Read it again");
  CHECK(listed("- see also the long thread https://a.org/3") != "see also the long thread");
}

TEST_CASE("words in front of an address are remarks in a list of these", "[extract]") {
  const Log log = log_of(
      "- Found it on the forum https://a.org/1\n- Ask them about it https://a.org/2\n"
      "- Kites over the Northern Coast https://arxiv.org/abs/2401.00001\n");
  CHECK(titles_of(log) ==
        std::vector<std::string>{"https://a.org/1", "https://a.org/2", "Kites over the Northern Coast"});
}

TEST_CASE("words in title case in front of addresses are titles beside one that leads to a paper", "[extract]") {
  const std::string paper = "- Reeds, not Oars: Towards Quiet Hulls https://a.org/4.pdf\n";
  const Log log = log_of(
      "- Keelhouse: A Distributed Store of Hulls https://a.org/1\n- Use of Twine at the Northern Yard https://a.org/2\n"
      "- Masts, Keels, and Oars https://a.org/3 https://a.org/talk\n" +
      paper);
  CHECK(titles_of(log) == std::vector<std::string>{"Keelhouse: A Distributed Store of Hulls",
                                                   "Use of Twine at the Northern Yard", "Masts, Keels, and Oars",
                                                   "Reeds, not Oars: Towards Quiet Hulls"});
  CHECK(log.entries.at(2).url == "https://a.org/3");
  CHECK(log.entries.at(2).other_urls == std::vector<std::string>{"https://a.org/talk"});
  CHECK(titles_of(log_of("- Found it on the forum https://a.org/1\n- They told us of it https://a.org/2\n" + paper))
            .front() == "https://a.org/1");
}

TEST_CASE("a word with a colon in front of an address is a name beside a title of several", "[extract]") {
  const std::string names = "- Keelwork: https://keelwork.org/\n- KiteGraph: https://a.org/kitegraph\n";
  CHECK(titles_of(log_of(names + "- Northern Kite Engine: https://a.org/3\n")) ==
        std::vector<std::string>{"Keelwork", "KiteGraph", "Northern Kite Engine"});
  CHECK(titles_of(log_of(names + "- https://a.org/3\n")).front() == "https://keelwork.org/");
  for (const char* item :
       {"Friday: https://a.org/3", "Update: https://a.org/4", "Ann: https://a.org/5", "Kites: https://kites.org/a"}) {
    INFO(item);
    CHECK(titles_of(log_of(names + "- " + item + "\n- Northern Kite Engine: https://a.org/6\n"))
              .at(2)
              .starts_with("https"));
  }
  CHECK(titles_of(log_of(names + "- Code: https://a.org/4\n- Northern Kite Engine: https://a.org/3\n")).at(2) !=
        "Code");
}

TEST_CASE("words in title case in front of any address are its title, others in a list of such", "[extract]") {
  using Strings = std::vector<std::string>;
  CHECK(titles_of(log_of("- Kite Nets https://a.org/1\n- Rope Nets in Ponds, https://a.org/2\n")) ==
        Strings{"Kite Nets", "Rope Nets in Ponds"});
  const std::string phrases =
      "- Kite nets for flying\n  https://a.org/1\n- Rope nets in ponds\n  https://a.org/2\n"
      "- Silk sails at sea\n  https://a.org/3\n";
  CHECK(titles_of(log_of(phrases)) == Strings{"Kite nets for flying", "Rope nets in ponds", "Silk sails at sea"});
  CHECK(titles_of(log_of(phrases.substr(0, phrases.find("- Silk")))) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(titles_of(log_of(phrases + "- They sent us this https://a.org/4\n")).back() == "https://a.org/4");
  CHECK(titles_of(log_of("- Paper link: https://a.org/1\n- Link to the code: https://a.org/2\n")) ==
        Strings{"https://a.org/1", "https://a.org/2"});
}
