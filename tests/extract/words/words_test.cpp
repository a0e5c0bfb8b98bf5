// SPDX-License-Identifier: Apache-2.0
// Words: where they begin and end, how they are written, and how they fold.
#include "words/words.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The words of `text`, joined by blanks.
std::string split(std::string_view text) {
  Lexicon lexicon;
  std::string out;
  for (const Word& word : split_words(text, lexicon)) {
    out.append(out.empty() ? "" : " ").append(lexicon.text(word.form));
    CHECK(text.substr(word.begin).substr(0, lexicon.text(word.form).size()) == lexicon.text(word.form));
  }
  return out;
}

Shape shape(std::string_view form) {
  Lexicon lexicon;
  return lexicon.shape(lexicon.intern(form));
}

std::string key(std::string_view form) {
  Lexicon lexicon;
  return std::string(lexicon.key_text(lexicon.key(lexicon.intern(form))));
}

/// The words of the notes of the only entry of `markdown`, as they stand in the source.
std::vector<std::string> note_words(std::string_view markdown) {
  const Log log = log_of(markdown);
  const Words words = read_words(log);
  std::vector<std::string> found;
  for (const Sentence& sentence : words.sentences) {
    if (sentence.note == 0) continue;
    for (std::uint32_t i = 0; i < sentence.word_count; ++i) {
      const Word& word = words.words[sentence.first_word + i];
      const auto length = static_cast<std::uint32_t>(words.lexicon.text(word.form).size());
      found.push_back(slice(log, SourceId{}, {word.begin, length}));
      CHECK(found.back() == words.lexicon.text(word.form));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("text is cut into words and single symbols", "[extract]") {
  CHECK(split("Kites fly, don't they?") == "Kites fly , don ' t they ?");
  CHECK(split("GPT-4 (x86) a/b c_d") == "GPT - 4 ( x86 ) a / b c _ d");
  CHECK(split("  \t\n").empty());
  CHECK(split("QuIP#") == "QuIP #");
  CHECK(split("3.14") == "3 . 14");
}

TEST_CASE("letters of any script make words, marks and joiners stay inside", "[extract]") {
  CHECK(split("été naïve Ωmega Ёлка") == "été naïve Ωmega Ёлка");
  CHECK(split("e\u0301te\u0301") == "e\u0301te\u0301");
  CHECK(split("soft\u00ADware zero\u200Bwidth") == "soft\u00ADware zero\u200Bwidth");
  CHECK(split("a\u00A0b\u3000c") == "a b c");
  CHECK(split("\U0001F4DC scroll – dash") == "\U0001F4DC scroll – dash");
}

TEST_CASE("a character that was lost cuts no word", "[extract]") {
  CHECK(split("K\uFFFDnig flies \uFFFD kites") == "K\uFFFDnig flies \uFFFD kites");
}

TEST_CASE("a change of script ends a word, and so does a function word in Han", "[extract]") {
  CHECK(split("凧の研究") == "凧 の 研究");
  CHECK(split("論文GPT4です") == "論文 GPT4 です");
  CHECK(split("データ拡張をする、らーめん") == "データ 拡張 をする 、 らーめん");
  CHECK(split("使用风筝的轻骨架") == "使用 风筝 的 轻骨架");
  CHECK(split("연 날리기") == "연 날리기");
  CHECK(split("KITE를 쓴 2번째") == "KITE 를 쓴 2 번째");
}

TEST_CASE("a Korean particle is no part of what words are compared by", "[extract]") {
  CHECK(key("데이터를") == key("데이터"));
  CHECK(key("바람에서는") == key("바람"));
  CHECK(key("그림으로") == key("그림"));
  CHECK(key("결과") == "결과");      // two syllables
  CHECK(key("전문가") == "전문가");  // behind a consonant "가" is no particle
}

TEST_CASE("words have the shape they are written in", "[extract]") {
  CHECK(shape("kite") == Shape::lower);
  CHECK(shape("Kite") == Shape::capitalised);
  CHECK(shape("A") == Shape::capitalised);
  CHECK(shape("DPO") == Shape::upper);
  CHECK(shape("SAEs") == Shape::upper);
  CHECK(shape("STaR") == Shape::mixed);
  CHECK(shape("x86") == Shape::mixed);
  CHECK(shape("iPad") == Shape::mixed);
  CHECK(shape("H2O") == Shape::mixed);
  CHECK(shape("2024") == Shape::number);
  CHECK(shape("#") == Shape::symbol);
  CHECK(shape("Été") == Shape::capitalised);
  CHECK(shape("ÉTÉ") == Shape::upper);
}

TEST_CASE("spellings of one word have one key", "[extract]") {
  CHECK(key("Kites") == key("kite"));
  CHECK(key("SAEs") == key("sae"));
  CHECK(key("CVs") == key("CV"));
  CHECK(key("ROIs") == key("ROI"));
  CHECK(key("e\u0301te\u0301") == key("\u00e9t\u00e9"));
  CHECK(key("\uFF2B\uFF49\uFF54\uFF45") == key("kite"));  // full width
  CHECK(key("Straße") == key("STRASSE"));
  CHECK(key("kite") != key("kit"));
}

TEST_CASE("English plurals lose their ending, other words keep their s", "[extract]") {
  CHECK(singular("autoencoders") == "autoencoder");
  CHECK(singular("policies") == "policy");
  CHECK(singular("boxes") == "box");
  CHECK(singular("searches") == "search");
  CHECK(singular("losses") == "loss");
  CHECK(singular("databases") == "database");
  CHECK(singular("hypotheses") == "hypothesis");
  CHECK(singular("analyses") == "analysis");
  CHECK(singular("matrices") == "matrix");
  CHECK(singular("indices") == "index");
  CHECK(singular("prices") == "price");
  for (const std::string_view word : {"loss", "bias", "corpus", "analysis", "series", "gas", "is", "s", "", "kite"}) {
    INFO(word);
    CHECK(singular(word) == (word == "bias" ? "bia" : word));
  }
}

TEST_CASE("a lexicon gives one id for each form, in order of first sight", "[extract]") {
  Lexicon lexicon;
  CHECK(lexicon.intern("b") == 0);
  CHECK(lexicon.intern("a") == 1);
  CHECK(lexicon.intern("b") == 0);
  for (int i = 0; i < 20000; ++i) lexicon.intern("form" + std::to_string(i));
  CHECK(lexicon.form_count() == 20002);
  CHECK(lexicon.text(lexicon.intern("form12345")) == "form12345");
  CHECK(lexicon.text(0) == "b");
  CHECK(lexicon.find_key("form777").has_value());
  CHECK_FALSE(lexicon.find_key("absent").has_value());
  CHECK(lexicon.form_count() == 20002);
}

TEST_CASE("words of notes stand where they stand in the source", "[extract]") {
  using Strings = std::vector<std::string>;
  const std::string head = "- [A](https://a.org/1)\n  - ";
  CHECK(note_words(head + "**Kites** fly\n    *high* \\[x\\]\n") == Strings{"Kites", "fly", "high", "[", "x", "]"});
  CHECK(note_words(head + "R&amp;D [up](https://b.org) été\n").size() == 5);
}

TEST_CASE("addresses and code blocks give no words, short code does", "[extract]") {
  using Strings = std::vector<std::string>;
  const std::string head = "- [A](https://a.org/1)\n  - ";
  CHECK(note_words(head + "see https://b.org/kite now\n") == Strings{"see", "now"});
  CHECK(note_words(head + "call `fly` now\n") == Strings{"call", "fly", "now"});
  CHECK(note_words(head + "x\n\n    ```\n    fly()\n    ```\n") == Strings{"x"});
}

TEST_CASE("sentences in a fence without a language are words of the note", "[extract]") {
  const auto words = [](const std::string& fence, const std::string& text) {
    return note_words("- [A](https://a.org/1)\n\n  " + fence + "\n  " + text + "\n  ```\n").size();
  };
  const std::string prose = "It builds on the kite of silk, which is lighter than it was.";
  CHECK(words("```", prose) > 12);
  CHECK(words("```text", prose) == 0);
  CHECK(words("```", "It builds on silk.") == 0);
  CHECK(words("```", "git add the kite of silk which is lighter than it was") == 0);
  CHECK(words("```", "Step 160: loss=0.0441 (best) Step 170: loss=0.0442 Step 180: loss=0.0443 done.") == 0);
}

TEST_CASE("words count the entries that hold them, not how often", "[extract]") {
  const Log log = log_of("- [Kites](https://a.org/1)\n  - kite and KITE\n- [Boats](https://a.org/2)\n  - no kites\n");
  const Words words = read_words(log);
  CHECK(words.entries_with_key.at(words.lexicon.find_key("kite").value()) == 2);
  CHECK(words.entries_with_key.at(words.lexicon.find_key("boat").value()) == 1);
}
