// SPDX-License-Identifier: Apache-2.0
// Visible text and the source bytes it comes from.
#include "markdown/inlines.hpp"

#include "extract/blocks.hpp"
#include "support/catch.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Links = std::vector<std::pair<std::string, std::string>>;

/// Checks that the last block of `source` shows `shown`, and that each of `words` leads back to its own place, which
/// `source` marks with a `^` in front. The marks are taken out before reading.
void check_places(std::string source, const std::string& shown, const std::vector<std::string>& words) {
  std::vector<std::size_t> places;
  for (std::size_t at = source.find('^'); at != std::string::npos; at = source.find('^', at)) {
    places.push_back(at);
    source.erase(at, 1);
  }
  INFO(source);
  const Tree tree = tree_of(source);
  REQUIRE_FALSE(tree.blocks.empty());
  const std::size_t last = tree.blocks.size() - 1;
  CHECK(tree.shown(last) == shown);
  REQUIRE(places.size() == words.size());
  const Visible visible_words = visible(tree.log, tree.blocks[last].text);
  std::size_t from = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t at = visible_words.text.find(words[i], from);
    REQUIRE(at != std::string::npos);
    INFO(words[i]);
    CHECK(visible_words.source_offset(static_cast<std::uint32_t>(at)) == places[i]);
    from = at + words[i].size();
  }
}

}  // namespace

TEST_CASE("plain words lead back to their bytes", "[extract]") {
  check_places("^one ^two ^one", "one two one", {"one", "two", "one"});
  check_places("- ^one\n  ^two\n", "one\ntwo", {"one", "two"});
}

TEST_CASE("the text of a link goes on in the next line", "[extract]") {
  check_places("- [^one\n  ^two](u)\n  ^three\n", "one two\nthree", {"one", "two", "three"});
}

TEST_CASE("emphasis marks are not shown and do not move what follows", "[extract]") {
  check_places("*^a* ^a **^b** ^b __^c__ ^c", "a a b b c c", {"a", "a", "b", "b", "c", "c"});
  check_places("***^deep*** ^deep", "deep deep", {"deep", "deep"});
  const Tree tree = tree_of("x *soft* **hard**");
  CHECK(tree.spans(0, SpanKind::emphasis) == std::vector<std::string>{"soft"});
  CHECK(tree.spans(0, SpanKind::strong) == std::vector<std::string>{"hard"});
}

TEST_CASE("the words of a link's address and title are not taken for the text", "[extract]") {
  check_places("[^Kite](Kite.pdf \"Kite\") ^Kite", "Kite Kite", {"Kite", "Kite"});
  check_places("[^Kite](<a Kite.pdf>) ^Kite", "Kite Kite", {"Kite", "Kite"});
  check_places("[^Kite](a_(Kite)_b) ^Kite", "Kite Kite", {"Kite", "Kite"});
  check_places("![^Kite](Kite.png) ^Kite", "Kite Kite", {"Kite", "Kite"});
  check_places("<span title=\"Kite\">^Kite</span> ^Kite", "Kite Kite", {"Kite", "Kite"});
  check_places("- x\n<b class=\"Kite\">^Kite</b> ^Kite", "x\nKite Kite", {"Kite", "Kite"});
}

TEST_CASE("reference links lead to their definition, before or behind", "[extract]") {
  const Tree tree = tree_of("[a]: /first\n[a]: /second\n\n[x][a], [A][], [a] and [no][b]\n\n[c]: /late 'T'\n");
  REQUIRE(tree.blocks.size() == 1);
  CHECK(tree.shown(0) == "x, A, a and [no][b]");
  CHECK(tree.links(0) == Links{{"x", "/first"}, {"A", "/first"}, {"a", "/first"}});
  check_places("[^Kite][Kite] ^Kite\n\n[kite]: /k", "Kite Kite", {"Kite", "Kite"});
}

TEST_CASE("bare addresses are links without the punctuation of their sentence", "[extract]") {
  const Tree tree = tree_of("See https://a.org/x, (http://b.org/y_(z)) and https://c.org/q?r=1.");
  CHECK(tree.links(0) == Links{{"https://a.org/x", "https://a.org/x"},
                               {"http://b.org/y_(z)", "http://b.org/y_(z)"},
                               {"https://c.org/q?r=1", "https://c.org/q?r=1"}});
  CHECK(tree_of("http:// and https or httpx://a.org").links(0).empty());
}

TEST_CASE("an address goes on with letters of any script, not with wide punctuation", "[extract]") {
  for (const std::string address :
       {"https://ja.wikipedia.org/wiki/佐々木小次郎", "https://a.org/〇〇主義", "https://a.org/〆切",
        "https://a.org/风筝（玩具）", "https://a.org/けいおん！の凧"}) {
    for (const char* const behind :
         {"", "。", "，很好", "；", "：", "？", "！", "　x", "）", "】", "」x", "、x", "．"}) {
      INFO(behind);
      CHECK(tree_of("（" + address + behind).links(0) == Links{{address, address}});
    }
  }
  const std::string page = "https://a.org/4";
  for (const char* const behind : {"？很好", "！很好", "（很好）", "；很好", "　很好"}) {
    INFO(behind);
    CHECK(tree_of(page + behind).links(0) == Links{{page, page}});
  }
}

TEST_CASE("an address inside a link, an image or code is no second link", "[extract]") {
  CHECK(tree_of("<https://a.org>").links(0) == Links{{"https://a.org", "https://a.org"}});
  CHECK(tree_of("[https://a.org](https://b.org)").links(0) == Links{{"https://a.org", "https://b.org"}});
  CHECK(tree_of("`https://a.org`").links(0).empty());
  CHECK(tree_of("**https://a.org**").links(0) == Links{{"https://a.org", "https://a.org"}});
}

TEST_CASE("HTML links are links, and br ends a line", "[extract]") {
  const Tree tree = tree_of("See <a href=\"https://a.org/?x=1&amp;y=2\">the page</a>.<br>Next<br/>Last");
  CHECK(tree.shown(0) == "See the page.\nNext\nLast");
  CHECK(tree.links(0) == Links{{"the page", "https://a.org/?x=1&y=2"}});
  check_places("^one<br>^two <!-- two -->^two", "one\ntwo two", {"one", "two", "two"});
}

TEST_CASE("an HTML link that is never closed links nothing", "[extract]") {
  CHECK(tree_of("x <a href=\"y\">z").links(0).empty());
  CHECK(tree_of("x </a> z").shown(0) == "x  z");
}

TEST_CASE("a tag that is never closed leaves the markup around it", "[extract]") {
  const Tree tree = tree_of("[Kites <s>and <i>tails](https://a.org/1) of **silk <b>and** yarn\n");
  REQUIRE(tree.links(0).size() == 1);
  CHECK(tree.links(0)[0].first == "Kites and tails");
  CHECK(tree.spans(0, SpanKind::deleted).empty());
  CHECK(tree.spans(0, SpanKind::strong) == std::vector<std::string>{"silk and"});
  CHECK(tree_of("[Masts <a href=\"https://b.org/x\">and tails](https://a.org/3)\n").links(0) ==
        Links{{"Masts and tails", "https://a.org/3"}});
  const Tree bold = tree_of("**Kites of silk <b>and rope** in the wind");
  CHECK(bold.spans(0, SpanKind::strong) == std::vector<std::string>{"Kites of silk and rope"});
}

TEST_CASE("tags that are closed late or never leave the link around them", "[extract]") {
  const Links kites{{"Kites", "u"}};
  CHECK(tree_of("<a href=\"u\"><i>Kites</a> of silk").links(0) == kites);
  CHECK(tree_of("<a href=\"u\"><code>Kites</a> of silk").links(0) == kites);
  CHECK(tree_of("<a href=\"u\"><i>Kites</a></i> of silk").links(0) == kites);
  CHECK(tree_of("<b><a href=\"u\">Kites</b></a> of silk").links(0) == kites);
  CHECK(tree_of("<a href=\"u\">*Kites</a> of* silk").links(0).empty());
}

TEST_CASE("code shows what stands between its marks", "[extract]") {
  check_places("`^Kite` ^Kite ``^a ` z`` ^b", "Kite Kite a ` z b", {"Kite", "Kite", "a", "b"});
  const Tree tree = tree_of("a `b  c` d");
  CHECK(tree.spans(0, SpanKind::code) == std::vector<std::string>{"b  c"});
  check_places("`\\*^k&amp;` ^k", "\\*k&amp; k", {"k", "k"});
}

TEST_CASE("code over several lines leads back to each of them", "[extract]") {
  check_places("> - x `^one\n>   ^two` ^two\n", "x one two two", {"one", "two", "two"});
}

TEST_CASE("entities show one character and leave the words around in place", "[extract]") {
  check_places("^A &amp; ^B &lt;^x&gt; caf&eacute; ^z &#x1F600; ^y", "A & B <x> caf\u00e9 z \U0001F600 y",
               {"A", "B", "x", "z", "y"});
  check_places("AT&T; ^R&amp;amp; ^D", "AT&T; R&amp; D", {"R", "D"});
  check_places("&ngE; ^after", "\u2267\u0338 after", {"after"});
  const Tree tree = tree_of("x &amp; y");
  CHECK(place_of(tree, 0, "&") == 2);
}

TEST_CASE("backslash escapes are not shown and move nothing", "[extract]") {
  check_places("\\*^a\\* \\[^b\\] ^c\\_d \\\\ ^e \\q ^f", "*a* [b] c_d \\ e \\q f", {"a", "b", "c", "e", "f"});
}

TEST_CASE("hard breaks and indentation are not shown", "[extract]") {
  check_places("^one  \n^two\\\n   ^three", "one\ntwo\nthree", {"one", "two", "three"});
  check_places("- ^a\n      ^b\n\t^c\n", "a\nb\nc", {"a", "b", "c"});
}

TEST_CASE("lazy lines lead back to where they stand", "[extract]") {
  check_places("> - a\n*^b*^b b **c\n c** ^d\n", "a\nbb b c\nc d", {"b", "b", "d"});
  check_places("- x\n*^a*^a a", "x\naa a", {"a", "a"});
  check_places("1. x\n>no\n\n> q\n^lazy *^q*", "q\nlazy q", {"lazy", "q"});
}

TEST_CASE("tabs count as one byte", "[extract]") {
  check_places("-\t^a\t^b\n", "a\tb", {"a", "b"});
  check_places("-\ta\n\n\t^b *^c*\n", "b c", {"b", "c"});
}

TEST_CASE("letters of several bytes lead back to their first byte", "[extract]") {
  check_places("^\u00e9t\u00e9 **^\u00e9t\u00e9** \U0001F4DC ^\u6771\u4eac *^\u6771*",
               "\u00e9t\u00e9 \u00e9t\u00e9 \U0001F4DC \u6771\u4eac \u6771",
               {"\u00e9t\u00e9", "\u00e9t\u00e9", "\u6771\u4eac", "\u6771"});
}

TEST_CASE("images show their alternative text and are no links", "[extract]") {
  const Tree tree = tree_of("![a [b](u) c](p.png) [![i](q.png)](w)");
  CHECK(tree.shown(0) == "a b c i");
  CHECK(tree.spans(0, SpanKind::image) == std::vector<std::string>{"a b c", "i"});
  CHECK(tree.links(0) == Links{{"b", "u"}, {"i", "w"}});
}

TEST_CASE("a link that a program shows as what it leads to shows its address", "[extract]") {
  const Tree tree = tree_of("@[card](https://a.org/b?c=1&d=2)\n@[tweet](https://a.org/e) and more");
  CHECK(tree.shown(0) == "https://a.org/b?c=1&d=2\nhttps://a.org/e and more");
  CHECK(tree.links(0) ==
        Links{{"https://a.org/b?c=1&d=2", "https://a.org/b?c=1&d=2"}, {"https://a.org/e", "https://a.org/e"}});
  const Tree film = tree_of("@[youtube](kite123)");
  CHECK(film.links(0).empty());
  CHECK(film.spans(0, SpanKind::image) == std::vector<std::string>{"youtube"});
  const Tree other = tree_of("ask @[ann](https://a.org/ann) and\n@[Ann Roe](https://a.org/ann)");
  CHECK(other.shown(0) == "ask @ann and\n@Ann Roe");
}

TEST_CASE("an image of a paper was to be a link", "[extract]") {
  const Tree tree =
      tree_of("![A Kite](https://arxiv.org/abs/2401.00001) ![f](https://a.org/f.pdf) ![](https://doi.org/10.1000/a)");
  CHECK(tree.links(0) == Links{{"A Kite", "https://arxiv.org/abs/2401.00001"}});
  const Tree badge = tree_of("[![A Kite](https://arxiv.org/abs/2401.00001)](https://a.org/b)");
  CHECK(badge.links(0) == Links{{"A Kite", "https://a.org/b"}});
}
