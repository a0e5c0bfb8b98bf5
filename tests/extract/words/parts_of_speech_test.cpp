// SPDX-License-Identifier: Apache-2.0
// Parts of speech: what WordNet and endings say of words, and what their neighbours decide.
#include "words/parts_of_speech.hpp"

#include "support/catch.hpp"
#include "words/function_words.hpp"
#include "words/word_search.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// The tags of `text`, one letter a word: n noun, a adjective, - hyphen, . outside.
std::string tags_of(std::string_view text) {
  Lexicon lexicon;
  const std::vector<Word> words = split_words(text, lexicon);
  std::vector<Tag> tags;
  Tagger(lexicon).tag(words, tags);
  std::string out;
  for (const Tag tag : tags) out += ".an-"[static_cast<std::size_t>(tag)];
  return out;
}

}  // namespace

TEST_CASE("WordNet says how common a word is as which part of speech", "[extract]") {
  CHECK(use_of("kite").use.listed);
  CHECK(use_of("kite").use.noun > 0);
  CHECK(use_of("hour").use.noun > use_of("kite").use.noun);
  CHECK(use_of("spatial").use.adjective > 0);
  CHECK(use_of("quickly").use.adverb);
  CHECK(use_of("walk").use.verb > use_of("walk").use.noun);
}

TEST_CASE("inflected words have what their base form has", "[extract]") {
  CHECK(use_of("walked").verb_form == VerbForm::past);
  CHECK(use_of("mapped").verb_form == VerbForm::past);
  CHECK(use_of("shown").verb_form == VerbForm::past);
  CHECK(use_of("making").verb_form == VerbForm::ing);
  CHECK(use_of("applies").verb_form == VerbForm::third_person);
  CHECK(use_of("hours").use.noun == use_of("hour").use.noun);
}

TEST_CASE("endings speak for words that WordNet lacks", "[extract]") {
  CHECK(use_of("autoencoder").use.noun == 1);
  CHECK(use_of("kitewise").use.noun + use_of("kitewise").use.verb > 0);
  CHECK(use_of("kitological").use.adjective > 0);
  CHECK(use_of("kitologically").use.adverb);
  CHECK(use_of("kitified").verb_form == VerbForm::past);
  CHECK_FALSE(use_of("kitological").use.listed);
}

TEST_CASE("noun phrases are told from the verbs around them", "[extract]") {
  CHECK(tags_of("we show that kites measure the wind") == "...n..n");
  CHECK(tags_of("they walk to the large tunnel") == "....an");
  CHECK(tags_of("the walk was long") == ".n.a");
  CHECK(tags_of("spatial maps quickly grew") == "an..");
}

TEST_CASE("a participle is an adjective before a noun and a verb elsewhere", "[extract]") {
  CHECK(tags_of("the trained sailor") == ".an");
  CHECK(tags_of("sailors were trained") == "n..");
  CHECK(tags_of("a kite tested on land") == ".n..n");
  CHECK(tags_of("Trained a sailor") == "..n");
}

TEST_CASE("an -ing form is a noun where it is one by itself", "[extract]") {
  CHECK(tags_of("training") == "n");
  CHECK(tags_of("involving kites") == ".n");
  CHECK(tags_of("the embeddings and their embedding") == ".n..n");
}

TEST_CASE("hyphens join words into one", "[extract]") {
  CHECK(tags_of("out-of-sample kites") == "a-a-nn");
  CHECK(tags_of("kites - boats") == "n.n");
}

TEST_CASE("names are nouns, numbers and identifiers are nothing", "[extract]") {
  CHECK(tags_of("DPO and AT in 2024") == "n.n..");
  CHECK(tags_of("roofs X0010938 of H2O") == "n..n");
}

TEST_CASE("function words of other languages are no nouns of English", "[extract]") {
  // German, French and Spanish could not be read without these.
  const std::vector<std::string_view> needed = {"die", "mit", "las",  "los", "con",   "per",   "pour",   "est",
                                                "den", "des", "muss", "nun", "seine", "elles", "celles", "toutes"};
  for (const FunctionWords& row : function_words()) {
    for (const std::string_view word : blank_words(row.words)) {
      if (word.size() < 3 || contains(needed, word)) continue;
      INFO(row.language << ": " << word);
      CHECK((use_of(word).use.noun == 0 || !use_of(word).use.listed));
    }
  }
}
