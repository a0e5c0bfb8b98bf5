// SPDX-License-Identifier: Apache-2.0
// Tables and raw HTML as blocks.
#include "extract/blocks.hpp"
#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Strings texts_of(const Tree& tree, BlockKind kind) {
  Strings texts;
  for (std::size_t i = 0; i < tree.blocks.size(); ++i) {
    if (tree.blocks[i].kind == kind) texts.push_back(tree.shown(i));
  }
  return texts;
}

std::size_t count(const Tree& tree, BlockKind kind) { return texts_of(tree, kind).size(); }

}  // namespace

TEST_CASE("a table has rows and cells, and its head is marked", "[extract]") {
  const Tree tree = tree_of("| A | B |\n|---|:-:|\n| one | **two** |\n| x \\| y | [l](u) |\n");
  CHECK(texts_of(tree, BlockKind::cell) == Strings{"A", "B", "one", "two", "x | y", "l"});
  CHECK(count(tree, BlockKind::row) == 3);
  CHECK(tree.blocks[1].level == 1);
  CHECK(tree.blocks[4].level == 0);
  CHECK(tree.blocks[4].first_line == 3);
  CHECK(tree.blocks[0].end == tree.blocks.size());
}

TEST_CASE("markup that opens in one cell does not reach the next", "[extract]") {
  const Tree tree = tree_of("| A | B |\n|---|---|\n| **one | two** |\n| 1) *x | `y |\n");
  CHECK(texts_of(tree, BlockKind::cell) == Strings{"A", "B", "**one", "two**", "1) *x", "`y"});
}

TEST_CASE("lines above a table's head stay a paragraph", "[extract]") {
  const Tree tree = tree_of("Some *words*\n| A | B |\n|---|---|\n| 1 | 2 |\n");
  CHECK(texts_of(tree, BlockKind::paragraph) == Strings{"Some words"});
  CHECK(texts_of(tree, BlockKind::cell) == Strings{"A", "B", "1", "2"});
}

TEST_CASE("bars in text, and a line of dashes without as many cells, make no table", "[extract]") {
  CHECK(count(tree_of("a | b\nc | d\n"), BlockKind::table) == 0);
  CHECK(count(tree_of("a | b | c\n|---|---|\n"), BlockKind::table) == 0);
}

TEST_CASE("tables may stand in items and quotes, and use definitions of the document", "[extract]") {
  const Tree item = tree_of("- x\n\n  | A |\n  |---|\n  | [t][1] |\n\n[1]: https://example.org\n");
  CHECK(texts_of(item, BlockKind::cell) == Strings{"A", "t"});
  CHECK(item.links(item.blocks.size() - 1) ==
        std::vector<std::pair<std::string, std::string>>{{"t", "https://example.org"}});
  CHECK(texts_of(tree_of("> | A |\n> |---|\n> | b |\n"), BlockKind::cell) == Strings{"A", "b"});
}

TEST_CASE("what a cell shows is tied to its place", "[extract]") {
  const Tree tree = tree_of("| Head |\n|---|\n| a **word** here |\n");
  CHECK(place_of(tree, 4, "word") == tree.source().find("word"));
  CHECK(place_of(tree, 4, "here") == tree.source().find("here"));
}

TEST_CASE("raw HTML gives the blocks that it shows", "[extract]") {
  const Tree tree = tree_of(
      "<h2 id=\"top\">A <b>head</b></h2>\n<ul>\n<li>one &amp; <a "
      "href=\"u?a=1&amp;b=2\">two</a>\n<li>three</li>\n</ul>\n"
      "<table><tr><th>A</th></tr><tr><td>b</td></tr></table>\n");
  CHECK(texts_of(tree, BlockKind::heading) == Strings{"A head"});
  CHECK(tree.blocks[0].level == 2);
  CHECK(texts_of(tree, BlockKind::paragraph) == Strings{"one & two", "three"});
  CHECK(texts_of(tree, BlockKind::cell) == Strings{"A", "b"});
  REQUIRE(tree.log.pools.anchors.size() == 1);
  CHECK(tree.log.pools.anchors[0].name == "top");
}

TEST_CASE("comments, scripts and what is never closed show nothing wrong", "[extract]") {
  CHECK(texts_of(tree_of("<!-- <h2>no</h2> -->\n"), BlockKind::html) == Strings{""});
  CHECK(texts_of(tree_of("<script>\nvar a = '<h2>no</h2>';\n</script>\n"), BlockKind::heading).empty());
  CHECK(texts_of(tree_of("<STYLE>\nh2 { x: y }\n</STYLE>\n<h2>a</h2>\n"), BlockKind::heading) == Strings{"a"});
  CHECK(texts_of(tree_of("<script>\na\n</Script>\n<h2>a</h2>\n"), BlockKind::heading) == Strings{"a"});
  CHECK(texts_of(tree_of("<ul><li><b>open <a href='u'>link\n"), BlockKind::paragraph) == Strings{"open link"});
  CHECK(count(tree_of("</ul></li></td>\n<p\n"), BlockKind::heading) == 0);
}

TEST_CASE("wikilinks show their alias or the page's name", "[extract]") {
  const Tree tree = tree_of("See [[folder/Some Page]], [[Other|that *one*]] and [[x](y)].\n");
  CHECK(tree.shown(0) == "See Some Page, that one and [x].");
  CHECK(tree.links(0) == std::vector<std::pair<std::string, std::string>>{
                             {"Some Page", "wikilink:folder/Some Page"}, {"that one", "wikilink:Other"}, {"x", "y"}});
  CHECK(place_of(tree, 0, "Page") == tree.source().find("Page"));
  CHECK(place_of(tree, 0, "that") == tree.source().find("that"));
  CHECK(tree_of("See [that]({{< relref \"page.md\" >}}).\n").shown(0) == "See that.");
  CHECK(tree_of("See [that]({% post_url 2024-05-06-kites %}).\n").shown(0) == "See that.");
  CHECK(tree_of("See [that]({{ site.baseurl }}{% link _posts/2024-05-06-kites.md %}).\n").shown(0) == "See that.");
  CHECK(tree_of("See [that]({% include kites.html %}).\n").shown(0) == "See [that]({% include kites.html %}).");
  CHECK(tree_of("`[[code]]` and [[]] and [[a\nb]]\n").shown(0) == "[[code]] and [[]] and [[a\nb]]");
}
