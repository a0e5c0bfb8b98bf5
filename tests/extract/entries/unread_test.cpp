// SPDX-License-Identifier: Apache-2.0
// Lines that look like entries but were not read are kept with the reason.
#include "entries/unread.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Lines = std::vector<std::pair<std::uint32_t, UnreadReason>>;

Lines unread_in(std::string_view markdown) {
  Lines lines;
  for (const UnreadLine& line : log_of(markdown).unread) lines.emplace_back(line.line, line.reason);
  return lines;
}

}  // namespace

TEST_CASE("items that are no entries for what stands around their link are reported", "[extract]") {
  CHECK(unread_in("- [One](https://a.example.org/1)\n"
                  "- I read with pleasure. Some days ago they wrote about [the model of hard "
                  "stones](https://a.example.org/2) there\n"
                  "- [Three](https://a.example.org/3)\n") == Lines{{2, UnreadReason::late_link}});
}

TEST_CASE("items without a link are reported beside entries, and nowhere else", "[extract]") {
  const std::string entry = "- [One](https://a.example.org/1)\n";
  const std::string sentence = "- This is no title. It is two sentences\n";
  CHECK(unread_in(entry + sentence) == Lines{{2, UnreadReason::too_long}});
  CHECK(unread_in(entry + "- Milk\n- Bread\n") == Lines{{2, UnreadReason::no_link}, {3, UnreadReason::no_link}});
  CHECK(unread_in("- Milk\n- Bread\n").empty());
}

TEST_CASE("what is read is not reported, nor are notes, dates, legends and tables of contents", "[extract]") {
  CHECK(
      unread_in("# Log\n\n- [Papers](#papers)\n- [Posts](#posts)\n\nLegend:\n- 📜: papers\n- 📰: posts\n\n"
                "- 07/02/2024\n    - 📜 [One](https://a.example.org/1)\n        - see [that](https://a.example.org/2)\n"
                "\nSome words with [a link](https://a.example.org/3) in them\n")
          .empty());
}

TEST_CASE("an item with a sign of the legend that gives no title is reported", "[extract]") {
  CHECK(unread_in("Legend: \U0001F4DC paper, \U0001F9EA run\n\n- \U0001F9EA Ran it. so so\n- Milk. And bread\n") ==
        Lines{{3, UnreadReason::too_long}});
  CHECK(unread_in("Legend: \U0001F4DC paper, \U0001F9EA run\n\n- \U0001F4DC [One](https://a.example.org/1)\n- Milk\n"
                  "- \U0001F9EA Ran it. so so\n") == Lines{{4, UnreadReason::no_link}, {5, UnreadReason::too_long}});
}

TEST_CASE("a paragraph in an introduction is set aside, whatever stands behind its link", "[extract]") {
  CHECK(unread_in("# Kites\n\n[One](https://a.example.org/1) - a site\n\n[Two](https://a.example.org/2) is one.\n") ==
        Lines{{3, UnreadReason::set_aside}, {5, UnreadReason::sentence}});
}

TEST_CASE("short prose of a day with entries and rows set aside are reported for what they are", "[extract]") {
  CHECK(unread_in("## 2024-05-02\nIt rained a lot.\n\n- [One](https://a.example.org/1)\n") ==
        Lines{{2, UnreadReason::loose}});
  CHECK(unread_in("## License\n| Name | Link |\n|--|--|\n| [One](https://a.example.org/1) | x |\n") ==
        Lines{{4, UnreadReason::set_aside}});
}

TEST_CASE("a list of titles of which nothing is read is reported once", "[extract]") {
  const std::string books = "- Long Keels by Ann Roe\n- Deep Hulls by Ben Doe\n- Oars\n";
  CHECK(unread_in("# Boats\n" + books) == Lines{{2, UnreadReason::list}});
  CHECK(unread_in("# Books\n" + books).empty());
  CHECK(unread_in("# Boats\n- *Long Keels*, Ann Roe\n- *Deep Hulls*, Ben Doe\n- Oars\n") ==
        Lines{{2, UnreadReason::list}});
  const std::string titles = "- Long Keels in Practice\n- On Deep Hulls\n- Oars and Their Makers\n";
  CHECK(unread_in("# Log\n## Papers\n" + titles) == Lines{{3, UnreadReason::list}});
  CHECK(unread_in("# Log\n## Boats\n" + titles).empty());
}

TEST_CASE("lists of other things than titles are not reported", "[extract]") {
  CHECK(unread_in("# Boats\n- Long Keels by Ann Roe\n- Deep Hulls by Ben Doe\n").empty());
  CHECK(unread_in("# Boats\n- Went by train\n- Rowed by night\n- Slept by the lake\n").empty());
  CHECK(unread_in("# Boats\n- Kiln - Red Glaze\n- Paris - New York\n- Rust - Ownership Rules\n").empty());
  CHECK(unread_in("# Boats\n## Changelog\n- Sails by Ann Roe\n- Oars by Ben Doe\n- Knots by Cleo Poe\n").empty());
  CHECK(unread_in("## Reading\n- Read chapter three.\n- Some more of it\n- the end\n").empty());
  CHECK(unread_in("# Log\n- [One](https://a.example.org/1)\n  - Long Keels by Ann Roe\n  - Deep Hulls by Ben Doe\n"
                  "  - Oars by Cleo Poe\n")
            .empty());
}

TEST_CASE("a table with a column of titles of which nothing is read is reported once", "[extract]") {
  CHECK(unread_in("| Title | Pages |\n|--|--|\n| Long Keels | 300 |\n| Deep Hulls | 200 |\n") ==
        Lines{{1, UnreadReason::table}});
  CHECK(unread_in("| Title | Author |\n|--|--|\n| Long Keels | Ann Roe |\n| Oars | Ben Doe |\n").empty());
  CHECK(unread_in("| Rate | Loss |\n|--|--|\n| 3 | 300 |\n| 4 | 200 |\n").empty());
  CHECK(unread_in("| Work | Hours |\n|--|--|\n| Sewed sails | 3 |\n| Carved oars | 2 |\n").empty());
  CHECK(unread_in("| Paper | Pages |\n|--|--|\n| TBD | 300 |\n| - | 200 |\n| 3 | 100 |\n").empty());
}
