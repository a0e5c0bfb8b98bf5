// SPDX-License-Identifier: Apache-2.0
// Inputs made to be slow: endless lines, deep nesting, thousands of links in one note. All must stay near linear.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <chrono>
#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

/// Far more than a linear reading takes even under sanitizers, far less than a quadratic one.
constexpr std::chrono::seconds kLimit{40};

std::string repeat(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

/// The corpus of `markdown`, which must be there within the limit.
Corpus timed_corpus(std::string_view markdown) {
  const auto begin = std::chrono::steady_clock::now();
  Corpus corpus = corpus_of(markdown);
  CHECK(std::chrono::steady_clock::now() - begin < kLimit);
  return corpus;
}

}  // namespace

TEST_CASE("nesting ten thousand deep and more harms neither the reading nor what follows", "[extract]") {
  const std::string after = "\n\n# Next\n\n- [Kites](https://a.org/kites)\n";
  for (const std::string& deep :
       {repeat("- ", 10000), repeat("> ", 10000), repeat("> - ", 5000), repeat("1. ", 10000), repeat("> ", 300000)}) {
    const Corpus corpus = timed_corpus(deep + "[Deep](https://a.org/deep)" + after);
    REQUIRE_FALSE(corpus.log.entries.empty());
    CHECK(title_of(corpus.log, corpus.log.entries.back()) == "Kites");
  }
}

TEST_CASE("an entry is found as deep as people nest their lists", "[extract]") {
  const Corpus corpus = timed_corpus(repeat("- ", 20) + "[Deep](https://a.org/deep)\n");
  REQUIRE(corpus.log.entries.size() == 1);
  CHECK(title_of(corpus.log, corpus.log.entries[0]) == "Deep");
}

TEST_CASE("notes a thousand deep belong to their entry", "[extract]") {
  std::string staircase = "- [Kites](https://a.org/kites)\n";
  for (std::size_t depth = 1; depth < 1000; ++depth) staircase += std::string(2 * depth, ' ') + "- x\n";
  const Corpus corpus = timed_corpus(staircase);
  REQUIRE(corpus.log.entries.size() == 1);
  CHECK(corpus.log.entries[0].notes.size() == 999);
}

TEST_CASE("a line of ten megabytes is one note", "[extract]") {
  const std::string words = repeat("kite ", 2000000);
  const Corpus corpus = timed_corpus("- [One](https://a.org/1)\n  - " + words + "\n- [Two](https://a.org/2)\n");
  REQUIRE(corpus.log.entries.size() == 2);
  REQUIRE(corpus.log.entries[0].notes.size() == 1);
  CHECK(visible_text(corpus.log, corpus.log.entries[0].notes[0]).size() == words.size() - 1);
}

TEST_CASE("a note full of links, addresses or entities is read in time", "[extract]") {
  const std::string head = "- [One](https://a.org/1)\n- [Two](https://a.org/2)\n  - ";
  const Corpus links = timed_corpus(head + repeat("[x](https://a.org/1) *y* ", 50000) + "\n");
  CHECK(links.references.size() == 50000);
  timed_corpus(head + repeat("https://b.org/page ", 100000) + "\n");
  timed_corpus(head + repeat("<https://b.org/page> ", 100000) + "\n");
  timed_corpus(head + repeat("a &amp; *b* \\* ", 100000) + "\n");
  timed_corpus(head + "https://b.org/" + repeat(")", 1000000) + "\n");
}

TEST_CASE("endless titles are read in time", "[extract]") {
  for (const std::string_view word : {"word ", "A: ", "via kites ", "(AB) "}) {
    const Corpus corpus = timed_corpus("- [" + repeat(word, 200000) + "](https://a.org/1)\n");
    CHECK(corpus.works.size() == 1);
  }
}

TEST_CASE("marks that never close are read in time", "[extract]") {
  const std::string head = "- [One](https://a.org/1)\n  - ";
  for (const std::string_view mark :
       {"[", "![[", "[a](", "*a **b ", "x (A ", "<a href=\"", "<b>x", "`` ` ", "]({{ x "}) {
    CHECK(timed_corpus(head + repeat(mark, 100000) + "\n").log.entries.size() == 1);
  }
}

TEST_CASE("many entries of one address or one title are read in time", "[extract]") {
  std::string one_address;
  std::string one_title;
  for (int i = 0; i < 20000; ++i) {
    const std::string number = std::to_string(i);
    one_address += "- [Kites of sort " + number + "](https://a.org/same)\n";
    one_title += "- [A note on paper kites](https://a.org/" + number + ")\n";
  }
  CHECK(timed_corpus(one_address).works.size() == 1);
  CHECK(timed_corpus(one_title).works.size() == 1);
}

TEST_CASE("a table of a hundred thousand rows is read in time", "[extract]") {
  const Corpus corpus =
      timed_corpus("| Paper | Link |\n|---|---|\n" + repeat("| **A Title** - note | [x](u) |\n", 100000));
  CHECK(corpus.log.entries.size() == 100000);
}

TEST_CASE("a paragraph of a hundred thousand lines, wikilinks or anchors is read in time", "[extract]") {
  CHECK(timed_corpus("# A\n\n## B\n\n" + repeat("[A Title](https://a.org/1) - note\n", 50000)).log.entries.size() ==
        50000);
  timed_corpus("- [One](https://a.org/1)\n  - " + repeat("[[page|shown]] **x** ", 100000) + "\n");
  timed_corpus("# A\n\n## B\n\n" + repeat("<a name='x'></a>[1] A citation\n\n", 50000));
}

TEST_CASE("raw HTML nested deep or never closed is read in time", "[extract]") {
  for (const std::string_view tag :
       {"<ul><li>", "<table><tr><td>", "<b>", "<a href='u'>", "&uuml;", "a < b ", "a & b ", "<h2>x"}) {
    timed_corpus("<div>\n" + repeat(tag, 100000) + "\n</div>\n");
  }
}

TEST_CASE("many headings that may repeat a title are read in time", "[extract]") {
  std::string text = "# Log\n\n";
  for (int i = 0; i < 20000; ++i) {
    const std::string number = std::to_string(i);
    text += "## Some Title " + number + "\n\n- [Entry " + number + "](https://a.org/" + number + ")\n\n";
  }
  CHECK(timed_corpus(text).log.entries.size() == 20000);
}

TEST_CASE("a line of nothing but addresses of a code host is read in time", "[extract]") {
  const auto begin = std::chrono::steady_clock::now();
  Diagnostics diagnostics;
  const std::string deep = "[x](https://github.com/a/b/blob/main/" + repeat("d/", 200000) + "kites.md)";
  const Corpus corpus = corpus_of(log_of({{"kites.md", "- [One](https://a.org/1)\n  - " + deep + "\n"},
                                          {"hosts.md", repeat("github.com/", 200000) + "\n"}},
                                         diagnostics));
  CHECK(std::chrono::steady_clock::now() - begin < kLimit);
  CHECK(corpus.works.size() >= 1);
}

TEST_CASE("thousands of links called by an author are looked up in time", "[extract]") {
  const std::string entries = "- [Sails](https://a.org/1)\n- [Masts](https://a.org/2)\n  - ";
  const Corpus corpus = timed_corpus(entries + repeat("[Doe et al.](https://a.org/1) 2019 x ", 40000) + "\n");
  CHECK(corpus.references.size() >= 40000);
}

TEST_CASE("thousands of works of one author are told apart in time", "[extract]") {
  std::string log;
  for (int i = 0; i < 40000; ++i) {
    const std::string number = std::to_string(i);
    log += "- [Doe et al. 2019 - Sails cut to size " + number + "](https://a.org/" + number +
           ")\n  - like Doe et al. 2019 and Doe et al. 2020\n";
  }
  CHECK(timed_corpus(log + "- [Doe et al. 2020](https://b.org/1)\n").works.size() == 40001);
}

TEST_CASE("a day of one long paragraph and many short ones is read in time", "[extract]") {
  const std::string day = "## 2024-01-02\n\n";
  CHECK(timed_corpus(day + repeat("kites ", 50000) + "x:\n\n" + repeat("a\n\n", 50000)).log.entries.size() == 1);
  CHECK(timed_corpus(day + repeat("To do:\n\n", 50000) + "Flew kites.\n").log.entries.size() == 1);
}

TEST_CASE("thousands of slugs beside an endless title are compared in time", "[extract]") {
  std::string title;
  for (int i = 0; i < 100000; ++i) title += "kite" + std::to_string(i) + " ";
  std::string log = "- [" + title + "](https://a.org/title)\n";
  for (int i = 0; i < 20000; ++i) {
    const std::string slug =
        "kite" + std::to_string(i) + "_kite" + std::to_string(i + 1) + "_kite" + std::to_string(i + 2);
    log += "- [" + slug + "](https://a.org/" + slug + ")\n";
  }
  CHECK(timed_corpus(log).works.size() == 20001);
}

TEST_CASE("endless titles of one address are compared in time", "[extract]") {
  const std::string sail = repeat("ab", 1000000);
  const std::string log =
      "- [" + sail + "c](https://a.org/1)\n- [" + sail.substr(sail.size() / 2) + "d](https://a.org/1)\n";
  CHECK(timed_corpus(log).works.size() == 2);
}

TEST_CASE("a line of links, and markup around lines of them, are cut in time", "[extract]") {
  timed_corpus("- Read: " + repeat("[A](https://a.org/1), ", 100000) + "[B](https://a.org/2)\n");
  const std::string lines = repeat("[A Title](https://a.org/1) - note\n", 50000);
  CHECK(timed_corpus("# A\n\n## B\n\n**x\n" + lines + "x**\n").log.entries.size() == 50000);
  timed_corpus("# A\n\n## B\n\n" +
               repeat("A Title of Kites\n[paper](https://a.org/1) | [code](https://b.org/1)\n", 50000));
}

TEST_CASE("a cell of thousands of keywords and a heading of months are read in time", "[extract]") {
  std::string words;
  for (int i = 0; i < 200000; ++i) words += "kite" + std::to_string(i) + ",";
  timed_corpus("| Paper | Tags |\n|---|---|\n| [One](https://a.org/1) | " + words + " |\n");
  timed_corpus("# " + repeat("13月 ", 100000) + "\n\n- [One](https://a.org/1)\n");
}

TEST_CASE("thousands of works with one short title get their keys in time", "[extract]") {
  const std::string log = "Legend: 🧪 run, 📜 paper\n\n" + repeat("- 🧪 Sails\n", 20000);
  CHECK(timed_corpus(log).works.size() == 20000);
}

TEST_CASE("endless legends and labels are read in time", "[extract]") {
  std::string marks = "Legend:";
  for (int i = 0; i < 50000; ++i) marks += " :m" + std::to_string(i) + "x: good,";
  timed_corpus(marks + "\n\n" + repeat("- 📜📜📜📜📜📜 [One](https://a.org/1)\n", 10000));
  timed_corpus("Legend: " + repeat("📜 paper\n", 100000) + "\n- [One](https://a.org/1)\n");
  timed_corpus("Legend: 📜 paper, 🎥" + repeat("\xef\xb8\x8f", 300000) + " video\n\n- [One](https://a.org/1)\n");
  timed_corpus("- [[" + repeat("(", 1000000) + "x](https://a.org/1)]\n");
}

TEST_CASE("lines of tags that are never closed, or never opened, are read in time", "[extract]") {
  timed_corpus(repeat("a <i>\n", 150000));
  timed_corpus(repeat("<i>", 100000) + repeat("a </b>\n", 100000));
  timed_corpus("[" + repeat("<a href=\"u\">a\n", 50000) + "](https://a.org/1)\n");
}

TEST_CASE("thousands of authors in front matter are told apart in time", "[extract]") {
  const std::string authors = "authors: Ann Doe" + repeat(" and Ben Roe", 100000) + "\n";
  Diagnostics diagnostics;
  const auto begin = std::chrono::steady_clock::now();
  corpus_of(log_of({{"kites.md", "---\ntitle: Kites\nyear: 2019\n" + authors + "---\nThey fly.\n"},
                    {"boats.md", "# Boats\n\nAs Doe et al. (2019) say.\n"}},
                   diagnostics));
  CHECK(std::chrono::steady_clock::now() - begin < kLimit);
}

TEST_CASE("a work of thousands of notes that refer to another is read in time", "[extract]") {
  std::string notes = "- [Sail Trim Networks](https://arxiv.org/abs/2401.00001)\n- [Kites](https://a.org/kites)\n";
  for (int i = 0; i < 80000; ++i) notes += "  - note " + std::to_string(i) + " extends Sail Trim Networks\n";
  CHECK(timed_corpus(notes).references.size() >= 80000);
  const std::string line = repeat("It extends Sail Trim Networks. ", 80000);
  CHECK(timed_corpus("- [Sail Trim Networks](https://arxiv.org/abs/2401.00001)\n- [Kites](https://a.org/kites)\n  - " +
                     line + "\n")
            .references.size() >= 10000);
}

TEST_CASE("a paragraph of linked titles, each on a line, is read in time", "[extract]") {
  timed_corpus(repeat("[Silk Yarn Brakes Again](https://a.org/1)\n", 100000));
}
