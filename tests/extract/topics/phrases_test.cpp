// SPDX-License-Identifier: Apache-2.0
// Candidate phrases: where they begin and end, what they nest in, and when two are one.
#include "topics/phrases.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>

using namespace asterism;

namespace {

using Strings = std::vector<std::string>;

struct Found {
  std::vector<PhrasePlace> places;
  Strings texts;
};

Found find(std::string_view text, std::string_view known = {}) {
  Lexicon lexicon;
  const std::vector<Word> words = split_words(text, lexicon);
  PhraseFinder finder(lexicon);
  if (!known.empty()) finder.add_known(known);
  SentencePhrases phrases;
  finder.find(words, phrases);
  Found found{phrases.places, {}};
  for (const PhrasePlace& place : found.places) {
    const Word& last = words[place.last - 1];
    const std::size_t begin = words[place.first].begin;
    found.texts.emplace_back(text.substr(begin, last.begin + lexicon.text(last.form).size() - begin));
  }
  return found;
}

Strings phrases_of(std::string_view text, std::string_view known = {}) { return find(text, known).texts; }

PhraseHash hash_of(std::string_view text) {
  const Found found = find(text);
  REQUIRE_FALSE(found.places.empty());
  return found.places.front().hash;
}

}  // namespace

TEST_CASE("names with a year are phrases", "[extract]") {
  for (const std::string name : {"wmt2014", "imagenet2012", "Conll2003", "COCO2017"}) {
    CHECK(phrases_of(name) == Strings{name});
  }
}

TEST_CASE("noun phrases and their parts that end in a noun are candidates, longest first", "[extract]") {
  CHECK(phrases_of("the silk yarn brake") ==
        Strings{"silk yarn brake", "silk yarn", "silk", "yarn brake", "yarn", "brake"});
  CHECK(phrases_of("we quickly walked to it").empty());
}

TEST_CASE("only the whole phrase is free", "[extract]") {
  const Found found = find("the silk kite");
  REQUIRE(found.texts.front() == "silk kite");
  CHECK(found.places.front().nesting == Nesting::free);
  for (std::size_t i = 1; i < found.places.size(); ++i) CHECK(found.places[i].nesting == Nesting::nested);
}

TEST_CASE("words that only praise do not begin a phrase", "[extract]") {
  CHECK(phrases_of("a novel kite") == Strings{"kite"});
  CHECK(phrases_of("the main silk kite").front() == "silk kite");
}

TEST_CASE("general words of research are no phrase alone", "[extract]") {
  CHECK(phrases_of("the method") == Strings{});
  CHECK(phrases_of("the kite method").front() == "kite method");
}

TEST_CASE("spellings of one phrase have one hash", "[extract]") {
  CHECK(hash_of("wind tunnel") == hash_of("Wind-Tunnels"));
  CHECK(hash_of("wind tunnel") == hash_of("WindTunnel"));
  CHECK(hash_of("wind tunnel") != hash_of("wind funnel"));
}

TEST_CASE("two nouns with \"of\" between them are a phrase", "[extract]") {
  const Found found = find("mixtures of kites");
  const auto joined = std::find(found.texts.begin(), found.texts.end(), "mixtures of kites");
  REQUIRE(joined != found.texts.end());
  CHECK(found.places[static_cast<std::size_t>(joined - found.texts.begin())].nesting == Nesting::joined);
  CHECK(hash_of("mixture-of-kites") == found.places[static_cast<std::size_t>(joined - found.texts.begin())].hash);
}

TEST_CASE("a phrase spelled out elsewhere is found whatever its words are", "[extract]") {
  const Strings found = phrases_of("they sail on wind at dawn", "sail on wind");
  CHECK(std::find(found.begin(), found.end(), "sail on wind") != found.end());
}

TEST_CASE("names of one letter and bare sizes are no phrases", "[extract]") {
  CHECK(phrases_of("X").empty());
  CHECK(phrases_of("8B").empty());
  CHECK(phrases_of("S4") == Strings{"S4"});
}

TEST_CASE("a phrase table numbers phrases in order of first sight", "[extract]") {
  PhraseTable table;
  CHECK(table.intern(77) == 0);
  CHECK(table.intern(5) == 1);
  CHECK(table.intern(77) == 0);
  for (PhraseHash hash = 100; hash < 20100; ++hash) table.intern(hash);
  CHECK(table.size() == 20002);
  CHECK(table.find(5) == 1U);
  CHECK_FALSE(table.find(6).has_value());
}

TEST_CASE("terms in Han, Katakana and Hangul are candidates, function words and verbs are none", "[extract]") {
  CHECK(phrases_of("凧の骨組みを改良する") == Strings{"骨組", "改良"});
  CHECK(phrases_of("画像データ") == Strings{"画像データ", "画像"});
  CHECK(phrases_of("我们使用风筝的轻骨架") == Strings{"风筝", "轻骨架"});
  CHECK(phrases_of("새로운 연날리기는 바람") == Strings{"연날리기는 바람", "연날리기는", "바람"});
  CHECK(phrases_of("이것을 했다").empty());
}
