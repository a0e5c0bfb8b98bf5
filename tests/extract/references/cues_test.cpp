// SPDX-License-Identifier: Apache-2.0
// The table of cue phrases, row by row, and how far cues reach.
#include "references/cues.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The cue for the first `NAME` in `text`.
std::optional<FoundCue> cue_in(std::string_view text, CueSide where = CueSide::before) {
  Lexicon lexicon;
  const std::vector<Word> words = split_words(text, lexicon);
  const FormId name = lexicon.intern("NAME");
  const auto place = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.form == name; });
  REQUIRE(place != words.end());
  const auto first = static_cast<std::uint32_t>(place - words.begin());
  return CueFinder(lexicon).find(words, 0, first, first + 1, where);
}

std::string relation_in(std::string_view text, CueSide where = CueSide::before) {
  const auto cue = cue_in(text, where);
  return cue ? std::string(to_string(cue->relation)) : "none";
}

std::vector<Cue> all_cues() {
  std::vector<Cue> all(entry_cues().begin(), entry_cues().end());
  for (const auto rows : {forward_cues(), translated_cues(), translated_forward_cues()}) {
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return all;
}

bool speaks_of_mention(const Cue& cue) {
  const auto is_row = [&](const Cue& row) { return row.phrase == cue.phrase && row.side == cue.side; };
  const auto rows = forward_cues();
  const auto translated = translated_forward_cues();
  return std::any_of(rows.begin(), rows.end(), is_row) || std::any_of(translated.begin(), translated.end(), is_row);
}

std::string with_name(std::string_view example, std::string_view name) {
  std::string text(example);
  text.replace(text.find("NAME"), 4, name);
  return text;
}

}  // namespace

TEST_CASE("every row of the table finds its relation in its example", "[extract]") {
  for (const Cue& row : all_cues()) {
    INFO(row.phrase << " -- " << row.example);
    REQUIRE(row.example.find("NAME") != std::string_view::npos);
    CHECK(is_reference(row.relation));
    CHECK(row.strength >= 1);
    CHECK(row.strength <= 3);
    CHECK(relation_in(row.example, row.side == CueSide::title ? CueSide::title : CueSide::before) ==
          to_string(row.relation));
  }
}

TEST_CASE("every row types a reference of a log, and its evidence is the phrase", "[extract]") {
  for (const Cue& row : all_cues()) {
    // A title that begins with a name and a colon is called so itself.
    const bool called = row.example.starts_with("NAME:");
    const std::string text = (called ? "On " : "") + with_name(row.example, "ZePhyr");
    INFO(row.phrase << " -- " << text);
    const std::string markdown =
        row.side == CueSide::title
            ? "- [ZePhyr: Sails of Silk](https://a.org/sail)\n- [" + text + "](https://a.org/reader)\n"
            : "- [ZePhyr: Sails of Silk](https://a.org/sail)\n- [Reader](https://a.org/reader)\n  - " + text + "\n";
    const Corpus corpus = corpus_of(markdown);
    const bool passive = speaks_of_mention(row);
    const auto found = passive ? references_between(corpus, "url:a.org/sail", "url:a.org/reader")
                               : references_between(corpus, "url:a.org/reader", "url:a.org/sail");
    REQUIRE(found.size() == 1);
    CHECK(to_string(found[0].relation) == to_string(row.relation));
    CHECK(found[0].evidence.rule == Rule::cue);
    CHECK(mention_of(corpus, found[0].evidence) == "ZePhyr");
    CHECK(text.find(quote_of(corpus, found[0].evidence)) != std::string::npos);
    CHECK(quote_of(corpus, found[0].evidence).find("ZePhyr") != std::string::npos);
  }
}

TEST_CASE("no two rows of the table are the same", "[extract]") {
  const std::vector<Cue> rows = all_cues();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = i + 1; j < rows.size(); ++j) {
      CHECK_FALSE((rows[i].phrase == rows[j].phrase && rows[i].side == rows[j].side));
    }
  }
}

TEST_CASE("without a cue there is none", "[extract]") {
  CHECK(relation_in("NAME") == "none");
  CHECK(relation_in("They ponder NAME at length") == "none");
}

TEST_CASE("a word that goes on behind a hyphen is no cue", "[extract]") {
  CHECK(relation_in("Match-Net and NAME") == "none");
  CHECK(relation_in("Faster-than-sound NAME") == "none");
  CHECK(relation_in("Floats faster than sound and NAME") == "outperforms");
  CHECK(relation_in("A follow-up to NAME") == "extends");
  CHECK(relation_in("Built - on a whim - on NAME") == "extends");
}

TEST_CASE("the word that opens a tag is no cue", "[extract]") {
  CHECK(relation_in("As said {% cite NAME %}") == "none");
  CHECK(relation_in("Extends {% cite NAME %}") == "extends");
  CHECK(relation_in("40 % cite NAME") == "related_to");
}

TEST_CASE("cues fold case and plural", "[extract]") {
  CHECK(relation_in("EXTENDS NAME") == "extends");
  CHECK(relation_in("extend NAME") == "extends");
  CHECK(relation_in("Follow up to NAME") == "extends");
}

TEST_CASE("cues do not reach over the end of a sentence", "[extract]") {
  CHECK(relation_in("It extends boats. NAME is fine") == "none");
  CHECK(relation_in("It extends boats; NAME is fine") == "none");
  CHECK(relation_in("NAME is fine. Style matters") == "none");
  CHECK(relation_in("Kites vs. NAME") == "compares_with");
  CHECK(relation_in("Extends: NAME") == "extends");
}

TEST_CASE("cues reach over a few words only", "[extract]") {
  CHECK(relation_in("Extends the very idea of NAME") == "extends");
  CHECK(relation_in("Extends one two three four five six seven NAME") == "none");
  CHECK(relation_in("with one two NAME") == "none");
}

TEST_CASE("the stronger cue wins, then the nearer, then the longer", "[extract]") {
  CHECK(relation_in("Outperforms all with NAME") == "outperforms");
  CHECK(relation_in("Beats what extends NAME") == "extends");
  CHECK(relation_in("Compared with NAME") == "compares_with");
  CHECK(relation_in("Similar to NAME") == "similar_to");
  CHECK(relation_in("Much more stable than NAME") == "outperforms");
  CHECK(relation_in("More data-efficient than NAME") == "outperforms");
  CHECK(relation_in("More of all the boats than NAME") == "compares_with");
}

TEST_CASE("a bare preposition says nothing in a title", "[extract]") {
  CHECK(relation_in("Boats with NAME", CueSide::title) == "none");
  CHECK(relation_in("Boats with NAME") == "uses");
  CHECK(relation_in("Improving NAME", CueSide::title) == "extends");
  CHECK(relation_in("NAME: A Tutorial", CueSide::title) == "surveys");
  CHECK(relation_in("NAME: A Tutorial") == "none");
}

TEST_CASE("a found cue is the words of its phrase", "[extract]") {
  Lexicon lexicon;
  const std::string_view text = "Clearly a natural extension of NAME";
  const std::vector<Word> words = split_words(text, lexicon);
  const auto cue = CueFinder(lexicon).find(words, 0, 5, 6, CueSide::before);
  REQUIRE(cue.has_value());
  CHECK(cue->begin == 3);
  CHECK(cue->end == 5);
  CHECK(cue->strength == 3);
  CHECK_FALSE(CueFinder(lexicon).find(words, 4, 5, 6, CueSide::before).has_value());
}
