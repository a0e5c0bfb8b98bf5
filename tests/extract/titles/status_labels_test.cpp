// SPDX-License-Identifier: Apache-2.0
// Labels in front of titles that say what is still to be done, and lines that say when it was read or where it came
// out.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("what is still to be done is no part of a title", "[extract]") {
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- TODO: Kites and Tails\n")) == Strings{"A", "Kites and Tails"});
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- [ ] TODO Kites and Tails\n")) == Strings{"A", "Kites and Tails"});
  CHECK(titles_of(log_of("## TODO App in Rust\n[Paper](https://a.org/1)\n")) == Strings{"TODO App in Rust"});
  CHECK(titles_of(log_of("## 2024-05-01: WIP limits considered\nText.\n")) == Strings{"WIP limits considered"});
}

TEST_CASE("a label that says that a work is to be read is no part of its title", "[extract]") {
  for (const std::string label : {"To read: ", "to-read: ", "Todo: ", "Zu lesen: ", "À lire : ", "想读："}) {
    INFO(label);
    CHECK(titles_of(log_of("- [A](https://a.org/1)\n- " + label + "Kites and Tails\n")) ==
          Strings{"A", "Kites and Tails"});
    CHECK(titles_of(log_of("- " + label + "Kites of Old [pdf](https://a.org/1)\n")) == Strings{"Kites of Old"});
  }
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- To Read: or Not: A Kite\n")).back() == "or Not: A Kite");
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- To Read a Kite: A Study\n")).back() == "To Read a Kite: A Study");
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- To Read: how to fly\n")) == Strings{"A", "how to fly"});
  CHECK(titles_of(log_of("- [A](https://a.org/1)\n- To do: fly a kite\n")) == Strings{"A"});
}

TEST_CASE("a day of the beginning or end of reading is no entry, and no title", "[extract]") {
  const std::string links = "- [A](https://a.org/1)\n- [B](https://a.org/2)\n";
  const std::string books = "# Books read\n\n- Keels by Ann Roe\n- Oars by Ben Doe\n- Masts by Cid Poe\n";
  for (const std::string item :
       {"Start: 2024-05-01", "Finished on May 2, 2024", "Last updated: May 2024", "Inicio: 1.5.2024"}) {
    INFO(item);
    CHECK(titles_of(log_of(links + "- " + item + "\n")) == Strings{"A", "B"});
    CHECK(titles_of(log_of(books + "- " + item + "\n")) == Strings{"Keels", "Oars", "Masts"});
  }
  CHECK(titles_of(log_of(books + "- The Start: 2024\n")).back() == "The Start: 2024");
}

TEST_CASE("a venue and its year alone are no title", "[extract]") {
  const std::string links = "- [A](https://a.org/1)\n- [B](https://a.org/2)\n";
  for (const std::string item : {"NeurIPS 2023", "ICML'21 (oral)", "Accepted at ICLR 2020", "(CVPR 2019)"}) {
    INFO(item);
    CHECK(titles_of(log_of(links + "- " + item + "\n")) == Strings{"A", "B"});
  }
  for (const std::string item : {"COCO 2017", "NeurIPS 2023 in Review", "In Search of Kites 2019"}) {
    INFO(item);
    CHECK(titles_of(log_of(links + "- " + item + "\n")) == Strings{"A", "B", item});
  }
  CHECK(titles_of(log_of("Legend: 📚 book, 🎤 talk\n\n- 🎤 NeurIPS 2023\n")) == Strings{"NeurIPS 2023"});
}
