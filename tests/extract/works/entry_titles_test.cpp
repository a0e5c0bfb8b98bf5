// SPDX-License-Identifier: Apache-2.0
// Titles of entries and of works before works hold their own.
#include "works/entry_titles.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>

using namespace asterism;
using namespace asterism::test;

TEST_CASE("entry titles are what the log shows, also where markup cuts them", "[extract]") {
  const Log log = log_of(
      "- [Kites](https://a.org/1)\n- [Kites *of* silk &amp; paper](https://a.org/2)\n- [Привет](https://a.org/3)\n");
  const EntryTitles titles(log);
  REQUIRE(titles.size() == 3);
  CHECK(titles[0] == "Kites");
  CHECK(titles[1] == "Kites of silk & paper");
  CHECK(titles[2] == "Привет");
  const std::string& content = log.texts.front().content();
  CHECK(titles[0].data() == content.data() + content.find("Kites"));  // no copy
}

TEST_CASE("a work has the title of its first reading, and one in parts their stem", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [The Kite Book, Chapter 1](https://a.org/kite.pdf)\n- [The Kite Book, Chapter 2](https://a.org/kite.pdf)\n"
      "- [Sails, Chapter 3](https://a.org/sails)\n");
  const EntryTitles titles(corpus.log);
  REQUIRE(corpus.works.size() == 2);
  CHECK(title_of(corpus.works[0], titles) == "The Kite Book");
  CHECK(title_of(corpus.works[1], titles) == "Sails, Chapter 3");
  for (const Work& work : corpus.works) CHECK(work.title == title_of(work, titles));
}

TEST_CASE("a work has the first address that a reading of it has", "[extract]") {
  const Corpus corpus =
      corpus_of("- [A](https://a.org/1)\n- Paper Kites of Japan\n- [Paper kites of Japan](https://a.org/2)\n");
  REQUIRE(corpus.works.size() == 2);
  CHECK(url_of(corpus.works[1], corpus.log) == "https://a.org/2");
  CHECK(corpus.works[1].url == "https://a.org/2");
  const Corpus without = corpus_of("- [A](https://a.org/1)\n- [B](https://a.org/2)\n- Paper Kites of Japan\n");
  CHECK(without.works[0].url.empty());
  CHECK(url_of(without.works[0], without.log).empty());
}
