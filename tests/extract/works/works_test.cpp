// SPDX-License-Identifier: Apache-2.0
// Which entries are readings of one work, and what identifies it.
#include "works/works.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"
#include "titles/title_likeness.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

std::vector<Work> works_of(std::string_view markdown) { return corpus_of(markdown).works; }

Strings keys_of(std::string_view markdown) {
  Strings keys;
  for (const Work& work : works_of(markdown)) keys.push_back(work.key);
  return keys;
}

std::string stem(std::string_view title) { return std::string(title_stem(title).stem); }

}  // namespace

TEST_CASE("the numbers of chapters and lectures are no part of a title's stem", "[extract]") {
  CHECK(stem("The Kite Book, Chapter 3") == "The Kite Book");
  CHECK(stem("The Kite Book (Chapters 4-6)") == "The Kite Book");
  CHECK(stem("The Kite Book: Ch. 7 and 8") == "The Kite Book");
  CHECK(stem("Kite Course - Lecture 2") == "Kite Course");
  CHECK(stem("Kite Course, Weeks 1–3") == "Kite Course");
  CHECK(stem("The Kite Book pp. 10-20") == "The Kite Book");
  CHECK(stem("Das Drachenbuch, Kapitel 3") == "Das Drachenbuch");
  CHECK(title_stem("The Kite Book, Chapter 3").is_part);
}

TEST_CASE("titles that name no part are their own stem", "[extract]") {
  for (const std::string_view title : {"Kites", "Chapter 3", "A Chapter of Kites", "Part and whole", "", "Kites 2"}) {
    INFO(title);
    CHECK(stem(title) == title);
    CHECK_FALSE(title_stem(title).is_part);
  }
}

TEST_CASE("versions and mirrors of a paper are one work with all its readings", "[extract]") {
  const auto works = works_of(
      "2024-07-02\n\n- [Kites](https://arxiv.org/pdf/2101.00001v3)\n\n2024-07-01\n\n"
      "- [Kites](https://arxiv.org/abs/2101.00001v1)\n- [Kites](https://huggingface.co/papers/2101.00001)\n");
  REQUIRE(works.size() == 1);
  CHECK(works[0].key == "arxiv:2101.00001");
  CHECK(works[0].kind == NodeKind::paper);
  CHECK(works[0].readings == std::vector<std::uint32_t>{1, 2, 0});  // by date, then place
  CHECK(works[0].url == "https://arxiv.org/abs/2101.00001v1");
  CHECK(works[0].ids == std::vector<std::pair<std::string, std::string>>{{"arxiv", "2101.00001"}});
}

TEST_CASE("a work with several identifiers has the strongest as key and keeps all", "[extract]") {
  const auto works = works_of(
      "- [Kites and wind](https://doi.org/10.1000/x) [[arxiv](https://arxiv.org/abs/2101.00001)]\n"
      "- [Kites and wind](https://openreview.net/forum?id=Ab)\n");
  REQUIRE(works.size() == 1);
  CHECK(works[0].key == "arxiv:2101.00001");
  CHECK(works[0].ids == std::vector<std::pair<std::string, std::string>>{
                            {"arxiv", "2101.00001"}, {"doi", "10.1000/x"}, {"openreview", "Ab"}});
}

TEST_CASE("a video beside a paper does not identify it", "[extract]") {
  const auto works = works_of(
      "- [Kites and wind](https://a.org/1) [video](https://youtu.be/abc)\n- [A talk on kites](https://youtu.be/abc)\n");
  CHECK(works.size() == 2);
}

TEST_CASE("chapters of one book are one work named by its stem", "[extract]") {
  const auto works = works_of(
      "- [The Kite Book, Chapter 1](https://a.org/kite.pdf)\n- [The Kite Book, Chapters "
      "2-3](https://a.org/kite.pdf)\n");
  REQUIRE(works.size() == 1);
  CHECK(works[0].title == "The Kite Book");
  CHECK(works[0].readings.size() == 2);
}

TEST_CASE("chapters on pages of their own are one work, too, whatever their addresses", "[extract]") {
  const auto works = works_of(
      "- [The Kite Book, Chapter 1](https://a.org/kite/1)\n- [The Kite Book, Chapter 2](https://a.org/kite/2)\n"
      "- [The Kite Book - Chapter 3](https://a.org/kite/3)\n");
  REQUIRE(works.size() == 1);
  CHECK(works[0].key == "title:the kite book");
}

TEST_CASE("one address with clearly different titles is two works with distinct keys", "[extract]") {
  const auto works = works_of(
      "2024-07-01\n\n- [Paper kites of old Japan](https://a.org/x)\n\n2024-07-02\n\n- [Sailing boats in winter "
      "storms](https://a.org/x)\n");
  REQUIRE(works.size() == 2);
  CHECK(works[0].key == "url:a.org/x");
  CHECK(works[0].title == "Paper kites of old Japan");
  CHECK(works[1].key == "url:a.org/x#sailing boats in winter storms");
}

TEST_CASE("of works with one short title each has a key of its own", "[extract]") {
  CHECK(keys_of("- \U0001F9EA: runs\n- \U0001F4DC: papers\n\n---\n\n- \U0001F9EA Sails\n- \U0001F9EA Sails\n"
                "- \U0001F9EA Sails\n- \U0001F9EA Sails\n") ==
        Strings{"title:sails", "title:sails#sails", "title:sails#sails+2", "title:sails#sails+3"});
}

TEST_CASE("one address with titles that share their words is one work", "[extract]") {
  CHECK(keys_of("- [Paper kites of old Japan](https://a.org/x)\n- [Kites of paper (Japan)](https://a.org/x/)\n") ==
        Strings{"url:a.org/x"});
}

TEST_CASE("a title that is part of another under one address is one work, unless a sign or number makes it another",
          "[extract]") {
  CHECK(works_of("- [K-Net](https://a.org/x)\n- [Sailing with KNet](https://a.org/x)\n").size() == 1);
  CHECK(works_of("- [Kite](https://a.org/x)\n- [Kite++](https://a.org/x)\n").size() == 2);
  CHECK(works_of("- [Kite](https://a.org/x)\n- [Kite2](https://a.org/x)\n").size() == 2);
}

TEST_CASE("a title inside a word of another is no part of it", "[extract]") {
  CHECK(works_of("- [Rain](https://a.org/x)\n- [Training sails at sea](https://a.org/x)\n").size() == 2);
  CHECK(works_of("- [Rain](https://a.org/x)\n- [Rainbows at sea](https://a.org/x)\n").size() == 2);
  CHECK(works_of("- [Rain](https://a.org/x)\n- [Training for rain](https://a.org/x)\n").size() == 1);
  CHECK(works_of("- [Kite](https://a.org/x)\n- [Kites at sea](https://a.org/x)\n").size() == 1);
  CHECK(works_of("- [凧揚げ](https://a.org/x)\n- [冬の凧揚げの本](https://a.org/x)\n").size() == 1);
}

TEST_CASE("one title at two addresses is one work", "[extract]") {
  CHECK(keys_of("- [Paper Kites of Japan](https://a.org/x)\n- [paper kites of japan](https://b.org/y)\n") ==
        Strings{"url:a.org/x"});
  CHECK(keys_of("- [Paper kites of Japan](https://a.org/x)\n- Paper kites of Japan\n") == Strings{"url:a.org/x"});
}

TEST_CASE("one title with two identifiers of one sort is two works", "[extract]") {
  CHECK(keys_of("- [Paper kites of Japan](https://arxiv.org/abs/2101.00001)\n- [Paper kites of "
                "Japan](https://arxiv.org/abs/2202.00002)\n") == Strings{"arxiv:2101.00001", "arxiv:2202.00002"});
}

TEST_CASE("the only file of notes with a title is about the address that an item has for it", "[extract]") {
  const RawFile list{"README.md", "- Paper Kites of Japan [[pdf](https://arxiv.org/abs/2101.00001)]\n"};
  const RawFile note{"kites.md", "# Paper Kites of Japan\nThey fly.\n"};
  const auto keys = [](std::vector<RawFile> files) {
    Diagnostics diagnostics;
    return keys_of(corpus_of(log_of(std::move(files), diagnostics)));
  };
  CHECK(keys({list, note}) == Strings{"arxiv:2101.00001"});
  CHECK(keys({note, list}) == Strings{"arxiv:2101.00001"});
  const RawFile other{"old/kites.md", "# Paper Kites of Japan\nThey flew.\n"};
  CHECK(keys({list, note, other}).size() == 3);
  const RawFile two{"README.md", list.bytes + "- Paper Kites of Japan [[pdf](https://arxiv.org/abs/2202.00002)]\n"};
  CHECK(keys({two, note}).size() == 3);
  const RawFile trial{"README.md", "- [Paper Kites of Japan](projects/kites)\n- [Tin](https://example.org/tin)\n"};
  CHECK(keys({trial, note}).size() == 3);
}

TEST_CASE("short and common titles join nothing", "[extract]") {
  CHECK(works_of("- [Kites](https://a.org/x)\n- [Kites](https://b.org/y)\n").size() == 2);
  CHECK(works_of("- [Notes](https://a.org/x)\n- [Notes](https://a.org/y)\n").size() == 2);
}

TEST_CASE("experiments in one folder are one work only under one title", "[extract]") {
  const auto works = works_of(
      "- [Trained a kite](projects/kite)\n- [Flew the kite](projects/kite)\n- [Trained a kite](projects/kite/)\n");
  REQUIRE(works.size() == 2);
  CHECK(works[0].key == "path:projects/kite");
  CHECK(works[0].title == "Trained a kite");
  CHECK(works[0].readings.size() == 2);
  CHECK(works[1].key == "path:projects/kite#flew the kite");
}

TEST_CASE("one title in two folders is two works", "[extract]") {
  CHECK(works_of("- [Trained a paper kite](projects/a)\n- [Trained a paper kite](projects/b)\n").size() == 2);
}

TEST_CASE("an entry without a link is known by its title", "[extract]") {
  CHECK(keys_of("- [A](https://a.org/1)\n- [B](https://a.org/2)\n- Paper Kites of Japan\n- Paper kites of JAPAN\n") ==
        Strings{"title:paper kites of japan", "url:a.org/1", "url:a.org/2"});
}

TEST_CASE("a work has the first kind that is known", "[extract]") {
  const auto works = works_of(
      "- [Paper kites of Japan](https://a.org/x)\n- [Paper kites of Japan](https://a.org/x)\n\n## Books\n\n- [Paper "
      "kites of Japan](https://a.org/x)\n");
  REQUIRE(works.size() == 1);
  CHECK(works[0].kind == NodeKind::book);
}

TEST_CASE("keys do not depend on the order of entries", "[extract]") {
  const Strings keys = keys_of(
      "- [Paper kites](https://a.org/x)\n- [Paper boats](https://a.org/y)\n- [Tin "
      "toys](https://arxiv.org/abs/2101.00001)\n");
  CHECK(keys == keys_of("- [Tin toys](https://arxiv.org/abs/2101.00001)\n- [Paper boats](https://a.org/y)\n- [Paper "
                        "kites](https://a.org/x)\n"));
  CHECK(std::is_sorted(keys.begin(), keys.end()));
}

TEST_CASE("an entry that shows its address is a reading of the work that another names", "[extract]") {
  const auto works = works_of("- https://a.org/kites\n- seen [Silk Sails at Sea](https://a.org/kites)\n");
  REQUIRE(works.size() == 1);
  CHECK(works[0].title == "Silk Sails at Sea");
}
