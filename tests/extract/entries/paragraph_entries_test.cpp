// SPDX-License-Identifier: Apache-2.0
// Which paragraphs are entries.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("three paragraphs with links or citations below the only title are a list", "[extract]") {
  const std::string list =
      "# Kites\n\n[A Kite of Cells](https://a.org/1), 2019. It flies.\n\n[A Reel](https://a.org/2) - of oak\n\n"
      "Roe, B. (2020). On twine. Journal of Twine. https://a.org/3\n\n";
  CHECK(urls_of(log_of(list)) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
  CHECK(urls_of(log_of(list + "## Silk\n\nIt is light.\n")).size() == 3);
  const Log marked = log_of(
      "# Kites\n\n\U0001F4DC [A Kite](https://a.org/1), 2019.\n\n\U0001F4DC [A Reel](https://a.org/2), 2019.\n\n"
      "\U0001F4DC [Twine](https://a.org/3), 2019.\n");
  CHECK(urls_of(marked).size() == 3);
}

TEST_CASE("paragraphs below several titles are a list where most of them are works", "[extract]") {
  const std::string kites =
      "# Kites\n\n**A Kite of Cells (WINDCON2019)**  \n*Ann Roe, Ben Doe*  \n[[paper](https://a.org/1)]  \n\n"
      "**Why Do Kites Fly?**  \n*Cy Moe*  \n[[paper](https://a.org/2)]  \n[[code](https://github.com/a/b)]  \n\n";
  const std::string reels = "# Reels\n\n**A Reel of Oak**  \n[[paper](https://a.org/3)]  \n\n";
  const Log log = log_of(kites + reels);
  CHECK(titles_of(log) == Strings{"A Kite of Cells", "Why Do Kites Fly?", "A Reel of Oak"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
  CHECK(finds_nothing(kites + "# Reels\n\nThey are of oak.\n"));  // two works in all
  CHECK(finds_nothing(
      kites + "# Reels\n\n**See you there!**  \n[[zoom](https://a.org/4)] [[map](https://a.org/5)]\n"));  // an event
  const std::string event = "**Questions?**  \n[[mail](https://a.org/6)] [[form](https://a.org/7)]\n";
  CHECK(titles_of(log_of("## Reels\n\n**Why Reels?**  \n[[pdf](https://a.org/3)]\n\n" + event)) ==
        Strings{"Why Reels?"});
  CHECK(titles_of(log_of(kites + reels + "# 2024-05-01\n\nSewed a sail.\n")) == Strings{"Sewed a sail."});
}

TEST_CASE("lines that lead to notes which the log does not hold are entries where paragraphs list works", "[extract]") {
  const std::string list = "## Silk\n[A Kite of Cells](notes/cells.md)  \n[Twine](notes/twine.md)  \n\n";
  const std::string more =
      "## Wood\n[A Reel of Oak](notes/reel.md)  \n[How to help](CONTRIBUTING.md)\n[On other "
      "kites](README.zh.md)\n\n[Ann Roe](people/ann.md)\nsewed "
      "it.\n";
  CHECK(urls_of(log_of(list + more)) == Strings{"notes/cells.md", "notes/reel.md"});
  CHECK(finds_nothing(list + "## Wood\n\nOaks are old.\n"));  // one paragraph, maybe a menu
  CHECK(urls_of(log_of(list + more + "\n[Old Oars](https://a.org/1)\n")) == Strings{"https://a.org/1"});
}

TEST_CASE("paragraphs with links above a log introduce it", "[extract]") {
  const std::string links =
      "# Kite Club\n\n[Documentation of the kites](https://a.org/1) - new\n\n[Sponsor page of ours]"
      "(https://a.org/2) - silk\n\n[Mailing list archive](https://a.org/3) - read it\n\n";
  CHECK(urls_of(log_of(links + "## 2024-05-01\n\n- [B](https://a.org/4)\n")) == Strings{"https://a.org/4"});
  CHECK(titles_of(log_of(links + "## 2024-05-01\n\nSewed a sail.\n")) == Strings{"Sewed a sail."});
  const std::string items = "- [B](https://a.org/4)\n- [C](https://a.org/5)\n- [D](https://a.org/6)\n";
  CHECK(urls_of(log_of(links + "## Silk\n\n" + items)).size() == 6);
  CHECK(urls_of(log_of(links + "## Silk\n\n" + items + "- [E](https://a.org/7)\n")).size() == 4);
}

TEST_CASE("other paragraphs with links below the title introduce the log", "[extract]") {
  const std::string two = "# Kites\n\n[Home](https://a.org/1)\n\n[Chat](https://a.org/2)\n\n";
  CHECK(urls_of(log_of(two + "## Silk\n\n[B](https://a.org/4)\n")) == Strings{"https://a.org/4"});
  const std::string more = two + "[Shop](https://a.org/3)\n\nWe\n\nfly\n\nall\n\nday.\n\n";
  CHECK(finds_nothing(more));
}

TEST_CASE("a title that is broken over two lines is one title", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n[A Kite of\nMany Cells](https://a.org/1)\n[Twine](https://a.org/2)\n\n- [A Reel\n  for Twine]"
      "(https://a.org/3)\n- A Bridle\n  of Silk ([pdf](https://a.org/4))\n");
  CHECK(titles_of(log) == Strings{"A Kite of Many Cells", "Twine", "A Reel for Twine", "A Bridle of Silk"});
  CHECK(log.entries.at(1).line == 5);
}

TEST_CASE("a paragraph may be a title whose address is still to come", "[extract]") {
  const Log log = log_of(
      "## Kites\n\n[A Kite of Cells](https://a.org/1)\n\n[A Kite of Silk]()\n\n[Here]()\n\n[Paper title]()\n\n"
      "[A kite]() flew away.\n");
  CHECK(titles_of(log) == Strings{"A Kite of Cells", "A Kite of Silk"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", ""});
}

TEST_CASE("paragraphs that begin with addresses are entries where a section lists them", "[extract]") {
  const Log log = log_of(
      "## Kites\n\nhttps://a.org/1\n\nBook: Kites and Wind\n\nhttps://a.org/2 , how to fly one\n\n"
      "## Reels\n\nhttps://a.org/3 is a shop.\n\n## Silk\n\nIt is\n\nhttps://a.org/6\n\nas light "
      "as\n\nhttps://a.org/7\n\n"
      "and as\n\n```\nstrong\n```\n\n## Twine\n\nhttps://a.org/4\nhttps://a.org/5 - strong\n");
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/4", "https://a.org/5"});
  CHECK(notes_of(log, log.entries.at(1)) == Strings{", how to fly one"});
}

TEST_CASE("a day that is one address is an entry with that address", "[extract]") {
  const Log log =
      log_of("## 2024-07-01\n\nhttps://a.org/1 - a note\n\n## 2024-07-02\n\nhttps://a.org/2\n\nWe flew it.\n");
  CHECK(titles_of(log) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", ""});
  CHECK(notes_of(log, log.entries.at(0)) == Strings{"- a note"});
}

TEST_CASE("a number in a section that is a month is a day", "[extract]") {
  const Log log = log_of(
      "## 2024-06\n\n9\n\n[A Kite of Cells](https://a.org/1)\n\n30\n\nWe flew it.\n\n31\n\n"
      "## Kites\n\n7\n\n[A Reel of Twine](https://a.org/2)\n");
  REQUIRE(titles_of(log) == Strings{"A Kite of Cells", "We flew it.", "A Reel of Twine"});
  CHECK(to_string(*log.entries[0].date) == "2024-06-09");
  CHECK(to_string(*log.entries[1].date) == "2024-06-30");
  CHECK(!log.entries[2].date);
}

TEST_CASE("a paragraph in bold is the title of the label links in one below", "[extract]") {
  const Log log = log_of(
      "# Kites\n\n**A Preface**\n\n[`pdf`](https://a.org/0)\n\n## Kites\n\n**(1) Cells and Silk**\n\n"
      "A. Doe, B. Roe, 1994\n\n[`REVIEW`](reviews/cells.md) | [`PAPER`](https://a.org/1)\n\n"
      "**Twine**\n\n`Review` | [Paper](https://a.org/2)\n\n**Remarks:**\n\n[pdf](https://a.org/3)\n\n"
      "**Reels**\n\nSee [a shop](https://a.org/4) for them.\n\n**Bridles**\n\n**Tails**\n\n[pdf](https://a.org/5)\n");
  CHECK(titles_of(log) == Strings{"Cells and Silk", "Twine", "Tails"});
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/5"});
  CHECK(notes_of(log, log.entries.at(0)).front() == "A. Doe, B. Roe, 1994");
}

TEST_CASE("full-width brackets and colons behind a link go on with no sentence", "[extract]") {
  const Log log = log_of(
      "## "
      "文章\n\n1、[甲](https://a.org/1)（英文）\n\n[乙](https://a.org/2)【推荐】\n\n[丙](https://a.org/3)，作者李四。"
      "\n\n[丁](https://a.org/4)，是一篇好文章。\n\n[戊](https://a.org/5)是一篇好文章。\n");
  CHECK(urls_of(log) == Strings{"https://a.org/1", "https://a.org/2", "https://a.org/3"});
}

TEST_CASE("full-width brackets in a sentence begin no remark", "[extract]") {
  CHECK(finds_nothing(
      "## "
      "記録\n\n[甲社](https://a.org/1)（東京）は新しい凧を発表した。\n\n[乙](https://a.org/2)（笑）と言った。\n\n"
      "[丙](https://a.org/3)，作者很多，但他是最好的。\n\n[丁](https://a.org/4)，作者很多。\n"));
  CHECK(log_of("## 記録\n\n[甲](https://a.org/1)（英文）。短い。\n\n[乙](https://a.org/2)，作者：李四，王五。\n")
            .entries.size() == 2);
}

TEST_CASE("a dash and a link below a quotation say whose it is", "[extract]") {
  const std::string quoted = "## Quotes\n\n> A kite rises against the wind.\n\n-- [Ann Author](https://a.org/1)\n";
  CHECK(finds_nothing(quoted));
  CHECK(finds_nothing("## Quotes\n\n> Kites rise.\n\n— [Ann Author](https://a.org/1), *The Kite Book*\n"));
}

TEST_CASE("a dash and a link that are no source of a quotation are an entry", "[extract]") {
  const std::string quote = "## Kites\n\n> A kite rises against the wind.\n\n";
  const std::string prose = "## 2024-05-06\n\nRead today.\n\n";
  const std::string silk = "— [Silk](https://a.org/1)\n";
  const std::string cotton = "— [Cotton](https://a.org/2)\n";
  CHECK(urls_of(log_of(quote + silk + cotton)) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(urls_of(log_of(quote + silk + "\n" + cotton)) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(urls_of(log_of(quote + "-- [Silk](https://a.org/1): it is light.\n")) == Strings{"https://a.org/1"});
  CHECK(urls_of(log_of(prose + silk)) == Strings{"https://a.org/1"});
  CHECK(urls_of(log_of(prose + silk + cotton)) == Strings{"https://a.org/1", "https://a.org/2"});
  CHECK(log_of("## Kites\n\n— [Silk](https://a.org/1)\n\n— [Cotton](https://a.org/2)\n").entries.size() == 2);
}

TEST_CASE("a wide mark that ends a sentence ends an address", "[extract]") {
  CHECK(urls_of(log_of("- https://a.org/页面！很好\n")) == Strings{"https://a.org/页面"});
}

TEST_CASE("a sentence that only says that a link was read is an entry where links in front are entries", "[extract]") {
  const std::string others = "## 2024-05-06\n\n[A Kite](https://a.org/1)\n\n[A Reel](https://a.org/2) - of oak\n\n";
  const auto read = [&](const std::string& text) { return urls_of(log_of(others + text + "\n")).size() == 3; };
  CHECK(read("Read [On Twine](https://a.org/3) properly."));
  CHECK(read("Finished [On Twine](https://a.org/3) today."));
  CHECK(read("Finally read [On Twine](https://a.org/3)!"));
  CHECK_FALSE(read("Read [this](https://a.org/3) today."));
  CHECK_FALSE(read("See [On Twine](https://a.org/3) today."));
  CHECK_FALSE(read("Read [On Twine](https://a.org/3) before you sew the first sail of silk."));
  CHECK_FALSE(read("Read [On Twine](https://a.org/3) and [On Silk](https://a.org/4)."));
  CHECK(urls_of(log_of("## Kites\n\n[A Kite](https://a.org/1)\n\nRead [On Twine](https://a.org/3) first.\n")).size() ==
        1);
}

TEST_CASE("a sentence that begins in bold or italics is no title", "[extract]") {
  CHECK(finds_nothing("# Log\n\n## Kites\n\n*Today* I went to see the [code](https://a.org/1). It was nice.\n"));
  CHECK(finds_nothing("# Log\n\n## Kites\n\n**Morning:** [code](https://a.org/1). It was nice.\n"));
  CHECK(titles_of(log_of("# Log\n\n## 2024-05-02\n\n**Kites at Dawn** [pdf](https://a.org/1). It was nice.\n")) ==
        std::vector<std::string>{"Kites at Dawn"});
}

TEST_CASE("two backslashes behind a link break the line", "[extract]") {
  const Log log = log_of(
      "## Links\n\n[Kites at Dawn](https://example.org/k) \\\\\nexample.org\n\n"
      "[Boats](https://example.org/b) \\\\\nexample.org\n");
  CHECK(titles_of(log) == std::vector<std::string>{"Kites at Dawn", "Boats"});
}

TEST_CASE("an address is all of its day also above a quote that tells of it", "[extract]") {
  const Log log = log_of(
      "## 2024-09\n\nhttps://a.org/1\n> It flies.\n\n## 2024-10\n\nhttps://a.org/2\n\n> It swims.\n\nAnd more.\n");
  CHECK(urls_of(log) == Strings{"https://a.org/1", ""});
}

TEST_CASE("a list below a title in bold may hold its authors beside its links", "[extract]") {
  const std::string links = "  - [[arXiv](https://arxiv.org/abs/2401.00001)], [[code](https://a.org/2)]\n";
  const Log log = log_of("## Kites\n\n:star: **Kites of Silk and Paper**\n" + links + "  - Roe et al.; Kite Lab\n");
  CHECK(titles_of(log) == Strings{"Kites of Silk and Paper"});
  CHECK(urls_of(log) == Strings{"https://arxiv.org/abs/2401.00001"});
  CHECK(titles_of(log_of("## Kites\n\n**Links of our club**\n" + links + "  - Made of silk\n")) !=
        Strings{"Links of our club"});
  CHECK(finds_nothing("## Kites\n\n**Sent by friends**\n  - Roe et al.; Kite Lab\n"));
  CHECK(titles_of(log_of("## Kites\n\n**Papers**\n" + links + "  - Roe et al.; Kite Lab\n")) != Strings{"Papers"});
  const std::string two = links + "  - Roe et al.; Kite Lab\n" + links + "  - Doe et al.; Boat Lab\n";
  CHECK(titles_of(log_of("## Kites\n\n**Papers of our club**\n" + two)) != Strings{"Papers of our club"});
}
