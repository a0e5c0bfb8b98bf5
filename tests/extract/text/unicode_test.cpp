// SPDX-License-Identifier: Apache-2.0
// Code points as UTF-8, their categories, and the form in which texts are compared.
#include "text/unicode.hpp"

#include "support/catch.hpp"

#include "asterism/text.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

TEST_CASE("every Unicode character survives writing and reading", "[extract]") {
  for (char32_t character = 1; character <= 0x10FFFF; ++character) {
    if (character >= 0xD800 && character <= 0xDFFF) continue;
    std::string bytes;
    append_utf8(bytes, character);
    std::size_t offset = 0;
    REQUIRE(decode_code_point(bytes, offset) == character);
    REQUIRE(offset == bytes.size());
    const Utf8Piece piece = utf8_piece(bytes, 0);
    REQUIRE(piece.valid);
    REQUIRE(piece.length == bytes.size());
  }
}

TEST_CASE("what is no Unicode character is written as U+FFFD", "[extract]") {
  for (const char32_t character : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
    std::string bytes;
    append_utf8(bytes, character);
    CHECK(bytes == kReplacementUtf8);
  }
}

TEST_CASE("a character cut off by the end of a text is U+FFFD", "[extract]") {
  const std::string_view cut = "a\xE2\x82";
  std::size_t offset = 1;
  CHECK(decode_code_point(cut, offset) == kReplacement);
  CHECK(offset == cut.size());
}

TEST_CASE("ill-formed bytes become one U+FFFD for each maximal subpart", "[extract]") {
  const std::string r(kReplacementUtf8);
  CHECK(valid_utf8("plain \xE2\x82\xAC") == "plain \xE2\x82\xAC");
  CHECK(valid_utf8("a\x80z") == "a" + r + "z");
  CHECK(valid_utf8("\xE2\x82z") == r + "z");
  CHECK(valid_utf8("\xF0\x9F\x93") == r);
  CHECK(valid_utf8("\xC0\xAF") == r + r);
  CHECK(valid_utf8("\xE0\x80\xAF") == r + r + r);
  CHECK(valid_utf8("\xED\xA0\x80") == r + r + r);
  CHECK(valid_utf8("\xF4\x90\x80\x80") == r + r + r + r);
  // The example of the Unicode Standard, table 3-11.
  CHECK(valid_utf8("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41") == r + r + r + r + "A");
}

TEST_CASE("the first byte that is not ASCII is found wherever it stands", "[extract]") {
  for (std::size_t length = 0; length < 40; ++length) {
    for (std::size_t place = 0; place < length; ++place) {
      std::string text(length, 'x');
      REQUIRE(find_non_ascii(text, place) == length);
      text[place] = '\x80';
      REQUIRE(find_non_ascii(text, 0) == place);
    }
  }
}

TEST_CASE("letters, digits and capitals are told apart in every script", "[extract]") {
  for (const char32_t letter : U"aZ\u00E9\u0411\u03B1\u4E2D\uAC00\u3042\u05D0") {
    if (letter != 0) CHECK(is_letter(letter));
  }
  for (const char32_t other : U"1 -_'\u0301\u00D7\u2019\U0001F4DC") CHECK_FALSE(is_letter(other));
  CHECK(is_digit(U'7'));
  CHECK(is_digit(U'\u0663'));
  CHECK_FALSE(is_digit(U'\u00B2'));
  CHECK(is_upper(U'Q'));
  CHECK(is_upper(U'\u0130'));
  CHECK_FALSE(is_upper(U'q'));
  CHECK_FALSE(is_upper(U'\u00DF'));
  CHECK(is_mark(U'\u0301'));
  CHECK_FALSE(is_mark(U'e'));
}

TEST_CASE("blanks, hyphens and invisible characters are known", "[extract]") {
  for (const char32_t blank : {U' ', U'\t', U'\n', U'\u00A0', U'\u2003', U'\u3000', U'\u2028'}) CHECK(is_blank(blank));
  CHECK_FALSE(is_blank(U'\u200B'));
  for (const char32_t gone : {U'\u200B', U'\u200D', U'\uFEFF', U'\u00AD', U'\uFE0F', U'\u200E'}) {
    CHECK(is_ignorable(gone));
  }
  CHECK_FALSE(is_ignorable(U'x'));
  for (const char32_t hyphen : {U'-', U'_', U'\u2010', U'\u2015', U'\u2212'}) CHECK(is_hyphen(hyphen));
  CHECK_FALSE(is_hyphen(U'+'));
}

TEST_CASE("folding one character keeps it one character", "[extract]") {
  CHECK(fold(U'A') == U'a');
  CHECK(fold(U'a') == U'a');
  CHECK(fold(U'\u00C9') == U'\u00E9');
  CHECK(fold(U'\u0416') == U'\u0436');
  CHECK(fold(U'\u00DF') == U'\u00DF');
  CHECK(fold(U'\u4E2D') == U'\u4E2D');
}

TEST_CASE("a letter and a mark compose where Unicode has one character for them", "[extract]") {
  CHECK(compose(U'e', U'\u0301') == U'\u00E9');
  CHECK(compose(U'g', U'\u0306') == U'\u011F');
  CHECK(compose(U'q', U'\u0301') == 0);
}

TEST_CASE("each ASCII character has its key wherever it stands among others", "[extract]") {
  for (std::size_t place = 0; place < 17; ++place) {
    for (char c = 1; c > 0 && c < 127; ++c) {
      std::string text = "AbcdefghIjklmnopQ";
      text[place] = c;
      std::string key = ascii_lower(text);
      const bool separates = c == ' ' || (c >= '\t' && c <= '\r') || c == '-' || c == '_';
      if (separates) key[place] = ' ';
      if (separates && (place == 0 || place == 16)) key.erase(place, 1);
      CHECK(comparison_key(text) == key);
      if (separates && place > 0) CHECK(comparison_key(text.insert(place, "  ")) == key);
    }
  }
}

TEST_CASE("texts compare without regard to case, hyphens and blanks", "[extract]") {
  CHECK(comparison_key("Sparse Auto-Encoder") == "sparse auto encoder");
  CHECK(comparison_key("sparse_auto  encoder ") == "sparse auto encoder");
  CHECK(comparison_key("\tSparse\u00A0Auto\u2011Encoder") == "sparse auto encoder");
  CHECK(comparison_key("Auto \u2014 Encoder") == "auto encoder");
  CHECK(comparison_key("x \u2212 y") == "x y");
  CHECK(comparison_key("-- _ --").empty());
  CHECK(comparison_key("").empty());
}

TEST_CASE("texts compare by what they look like, not by how they are encoded", "[extract]") {
  CHECK(comparison_key("cafe\u0301") == comparison_key("CAF\u00C9"));
  CHECK(comparison_key("\uFF2C\uFF2C\uFF2D\uFF0D\uFF11") == "llm 1");
  CHECK(comparison_key("\uFB01ne") == "fine");
  CHECK(comparison_key("Stra\u00DFe") == "strasse");
  CHECK(comparison_key("re\u00ADward\u200B mo\uFEFFdel") == "reward model");
  CHECK(comparison_key("\u270F\uFE0F") == "\u270F");
  CHECK(comparison_key("\u5F37\u5316\u5B66\u7FD2") == "\u5F37\u5316\u5B66\u7FD2");
}

TEST_CASE("the comparison form of a comparison form is itself", "[extract]") {
  for (const std::string_view text : {"Mixed-Case Words", "CAF\u00C9 \u2014 na\u00EFve", "\u0130stanbul",
                                      "\uFF21\u3000\u0411", "\u1E9E \u2126 \u212B \u00BD", "a\u200Db\u00A0c"}) {
    const std::string key = comparison_key(text);
    CHECK(comparison_key(key) == key);
  }
}

TEST_CASE("bytes that are no UTF-8 still have a comparison form", "[extract]") {
  CHECK_FALSE(comparison_key("ab\xFF").empty());
  CHECK(comparison_key("ab\xFF") == comparison_key("ab\xFF"));
}
