// SPDX-License-Identifier: Apache-2.0
// Text that was saved twice comes back; text that was not stays as it is.
#include "text/mojibake.hpp"

#include "support/catch.hpp"
#include "text/code_pages.hpp"
#include "text/unicode.hpp"

#include "asterism/text.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// What happens to bytes that the code page does not define.
enum class Undefined { kept, lost, replaced };

/// The character that a program shows for `byte`; 0 when the page has none.
char32_t shown(std::uint8_t byte, CodePage page) {
  if (byte < 0x80) return byte;
  if (is_undefined(page, byte)) return 0;
  for (char32_t character = 0x2122; character > 0; --character) {
    if (bytes_of(character)[static_cast<std::size_t>(page)] == byte) return character;
  }
  return 0;
}

std::vector<char32_t> table(CodePage page) {
  std::vector<char32_t> characters;
  for (int byte = 0; byte < 256; ++byte) characters.push_back(shown(static_cast<std::uint8_t>(byte), page));
  return characters;
}

/// UTF-8 `text` as it is after being read in `page` and saved as UTF-8.
std::string damaged(std::string_view text, CodePage page, Undefined undefined = Undefined::kept) {
  static const std::vector<char32_t> tables[] = {table(CodePage::windows_1252), table(CodePage::windows_1254)};
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<std::uint8_t>(c);
    const char32_t character = tables[static_cast<std::size_t>(page)][byte];
    if (character != 0) {
      append_utf8(result, character);
    } else if (undefined != Undefined::lost) {
      append_utf8(result, undefined == Undefined::kept ? byte : kReplacement);
    }
  }
  return result;
}

std::string repaired(std::string_view text) {
  const std::optional<Repair> repair = repair_double_encoding(text);
  return repair ? repair->text : std::string(text);
}

constexpr CodePage kPages[] = {CodePage::windows_1252, CodePage::windows_1254};

const std::vector<std::string> kTexts = {
    "- \U0001F4DC: papers\n- \U0001F9EA: code\n- \U0001F310: anything else\n",
    "It\u2019s \u201Cfine\u201D \u2013 isn\u2019t it\u2026\n",
    "Le caf\u00E9 d\u00E9j\u00E0 vu co\u00FBte 3\u00A0\u20AC, \u00C0 la carte\n",
    "Stra\u00DFe, M\u00FCller, \u00C4rger und \u00D6l\n",
    "\u011Een\u00E7lik \u015Fark\u0131s\u0131, \u0130zmir\n",
    "Ti\u1EBFng Vi\u1EC7t c\u00F3 d\u1EA5u\n",
    "\u041C\u0438\u0440 \u0438 \u0442\u0440\u0443\u0434, \u0451\u043B\u043A\u0430\n",
    "\u5F37\u5316\u5B66\u7FD2\u306E\u8AD6\u6587\u3092\u8AAD\u3080\u3002\n",
    "\uAC15\uD654\uD559\uC2B5 \uB17C\uBB38\uC744 \uC77D\uB294\uB2E4\n",
    "x \u2208 \u211D, \u03B5 \u2264 \u03B4, \u2207f \u2192 0\n",
    "\u2705 done \u26A0\uFE0F careful \U0001F468\u200D\U0001F4BB me\n",
    "\u010Cesk\u00FD k\u016F\u0148, \u0141\u00F3d\u017A\n",
};

}  // namespace

TEST_CASE("code pages match bytes and characters one to one", "[extract]") {
  for (const CodePage page : kPages) {
    std::size_t defined = 0;
    for (int byte = 0x80; byte < 256; ++byte) {
      const char32_t character = shown(static_cast<std::uint8_t>(byte), page);
      if (character == 0) continue;
      ++defined;
      CHECK(bytes_of(character)[static_cast<std::size_t>(page)] == byte);
    }
    CHECK(defined == (page == CodePage::windows_1252 ? 123U : 121U));
  }
  CHECK(bytes_of(U'\u20AC') == PageBytes{0x80, 0x80});
  CHECK(bytes_of(U'\u0178') == PageBytes{0x9F, 0x9F});
  CHECK(bytes_of(U'\u017E') == PageBytes{0x9E, kNoByte});
  CHECK(bytes_of(U'\u011F') == PageBytes{kNoByte, 0xF0});
  CHECK(bytes_of(U'\u00F0') == PageBytes{0xF0, kNoByte});
  CHECK(bytes_of(U'\u4E2D') == PageBytes{kNoByte, kNoByte});
}

TEST_CASE("a scroll read as windows-1254 is a scroll again", "[extract]") {
  const std::optional<Repair> repair = repair_double_encoding("- \u011F\u0178\u201C\u0153: papers\n");
  REQUIRE(repair.has_value());
  CHECK(repair->text == "- \U0001F4DC: papers\n");
  CHECK(repair->page == CodePage::windows_1254);
  CHECK(repair->runs == 1);
  CHECK(repair->first == 2);
}

TEST_CASE("the same scroll read as windows-1252 comes back too", "[extract]") {
  const std::optional<Repair> repair = repair_double_encoding("- \u00F0\u0178\u201C\u0153: papers\n");
  REQUIRE(repair.has_value());
  CHECK(repair->text == "- \U0001F4DC: papers\n");
  CHECK(repair->page == CodePage::windows_1252);
}

TEST_CASE("text in any language comes back from either page", "[extract]") {
  for (const std::string& text : kTexts) {
    for (const CodePage page : kPages) CHECK(repaired(damaged(text, page)) == text);
  }
}

TEST_CASE("text that was read as ISO 8859-1 comes back", "[extract]") {
  for (const std::string& text : kTexts) {
    std::string read;
    for (const char byte : text) append_utf8(read, static_cast<unsigned char>(byte));
    CHECK(repaired(read) == text);
  }
}

TEST_CASE("text in any language that is not damaged stays as it is", "[extract]") {
  std::string all;
  for (const std::string& text : kTexts) {
    CHECK_FALSE(repair_double_encoding(text).has_value());
    all += text;
  }
  CHECK_FALSE(repair_double_encoding(all).has_value());
}

TEST_CASE("text damaged several times is repaired as often", "[extract]") {
  for (const std::string& text : kTexts) {
    const std::string twice = damaged(damaged(text, CodePage::windows_1252), CodePage::windows_1252);
    CHECK(repaired(twice) == text);
    CHECK(repaired(damaged(twice, CodePage::windows_1254)) == text);
  }
}

TEST_CASE("letters that damage made and that were decomposed later are composed first", "[extract]") {
  CHECK(repaired("- g\u0306Y\u0308\u201C\u0153: papers\n") == "- \U0001F4DC: papers\n");
  CHECK(repaired("cafA\u0303\u00A9\n") == "caf\u00E9\n");
}

TEST_CASE("decomposed text that is not damaged stays decomposed", "[extract]") {
  CHECK_FALSE(repair_double_encoding("cafe\u0301 de\u0301ja\u0300 vu \u201Cici\u201D\n").has_value());
}

TEST_CASE("a mark that lost a byte becomes the usual one that fits", "[extract]") {
  for (const std::string_view mark :
       {"\U0001F310", "\U0001F4DD", "\U0001F50D", "\U0001F44D", "\U0001F3C6", "\u2B50", "\u25CF"}) {
    const std::string text = "- " + std::string(mark) + " one\n- " + std::string(mark) + " two\n";
    for (const CodePage page : kPages) {
      for (const Undefined undefined : {Undefined::lost, Undefined::replaced}) {
        CHECK(repaired(damaged(text, page, undefined)) == text);
      }
    }
  }
}

TEST_CASE("a closing quotation mark comes back though its last byte is lost", "[extract]") {
  CHECK(repaired("the \u00E2\u20AC\u0153odd\u00E2\u20AC one") == "the \u201Codd\u201D one");
  CHECK(repaired("the \u00E2\u20AC\u0153odd\u00E2\u20AC\uFFFD one") == "the \u201Codd\u201D one");
}

TEST_CASE("emoji joined without width come back though the joiner lost a byte", "[extract]") {
  const std::string text = "- \U0001F468\u200D\U0001F4BB: code\n";
  CHECK(repaired(damaged(text, CodePage::windows_1254, Undefined::lost)) == text);
}

TEST_CASE("a character that lost a byte and could be many becomes one U+FFFD", "[extract]") {
  const std::string text = "\u5F37\u5316\u5B66\u7FD2\u306E\u8AD6\u6587\n\u3042\u3044\u3046\n";
  const std::optional<Repair> repair = repair_double_encoding(damaged(text, CodePage::windows_1252, Undefined::lost));
  REQUIRE(repair.has_value());
  CHECK(count_characters(repair->text) == count_characters(text));
  CHECK(repair->unreadable > 0);
  CHECK(repair->text.find("\u8AD6\u6587") != std::string::npos);
}

TEST_CASE("nothing is guessed where undefined bytes were kept", "[extract]") {
  const std::string text = damaged("\U0001F310 \u201Cquoted\u201D \u2013 and\n", CodePage::windows_1252);
  const std::optional<Repair> repair = repair_double_encoding(text + "caf\u00E9\u201D\n");
  REQUIRE(repair.has_value());
  CHECK(repair->guessed == 0);
  CHECK(repair->text == "\U0001F310 \u201Cquoted\u201D \u2013 and\ncaf\u00E9\u201D\n");
}

TEST_CASE("one quoted example of damage among real accents stays", "[extract]") {
  for (const std::string text :
       {"When \u00E9 shows as \u00C3\u00A9 the file was saved twice.\n",
        "Na\u00EFve readers turn `\u00E2\u20AC\u2122` into noise.\n",
        "\u00DCber Kodierung: aus \u201E\u00E4\u201C wird \u00C3\u00A4, aus \u00F6 wird \u00C3\u00B6.\n",
        "Damage such as `\u011F\u0178\u201C\u0153` is undone: \U0001F4DC\n"}) {
    CHECK(repaired(text) == text);
  }
}

TEST_CASE("a list of quoted examples among some real accents stays", "[extract]") {
  std::string text = "What d\u00E9j\u00E0 vu looks like:\n";
  for (int line = 0; line < 12; ++line) text += "- `\u00C3\u00A9`\n";
  text.insert(text.size() / 2, "and \u00E7a\n");
  CHECK(repaired(text) == text);
}

TEST_CASE("one damaged word in a text without any other accents is repaired", "[extract]") {
  CHECK(repaired("A caf\u00C3\u00A9 somewhere\n") == "A caf\u00E9 somewhere\n");
  CHECK(repaired("the `\u00CE\u00B5` neighbourhood\n") == "the `\u03B5` neighbourhood\n");
}

TEST_CASE("accents and signs that happen to stand together are no damage", "[extract]") {
  for (const std::string text :
       {"un caf\u00E9\u00A0\u00BB\n", "\u00AB\u00A0\u00E0\u00A0\u00BB et \u00AB\u00A0\u00E9\u00A0\u00BB\n",
        "Spa\u00DF\u2026\n", "5\u00D7\u201310\u00D7 faster, 2\u00D7\u00BD\n",
        "10 \u00C5\u00B2, 4 \u00C5\u00B3 and 5 \u00C5\u201310 \u00C5\n", "S\u00E3o Paulo, a\u00E7\u00E3o, n\u00E3o\n",
        "voc\u00EA\u2026\u201D\n", "Nr. 1\u00BA \u2013 2\u00AA\n", "\u00C3\n", "\u00E9\uFFFD\n", "\u00A0\u00AD\n"}) {
    CHECK_FALSE(repair_double_encoding(text).has_value());
  }
}

TEST_CASE("a damaged half of a file is repaired and the clean half stays", "[extract]") {
  std::string clean;
  std::string expected;
  std::string text;
  for (int line = 0; line < 30; ++line) {
    clean += "- \U0001F4DC caf\u00E9 \u201C" + std::to_string(line) + "\u201D\n";
  }
  for (const CodePage page : kPages) {
    CHECK(repaired(damaged(clean, page) + clean) == clean + clean);
    CHECK(repaired(clean + damaged(clean, page)) == clean + clean);
  }
}

TEST_CASE("blanks that an editor put beside a damaged mark do not hide it", "[extract]") {
  CHECK(repaired("\u011F\u0178\u201C\u0153\u00A0Title\n") == "\U0001F4DC\u00A0Title\n");
}

TEST_CASE("no line is added or lost by a repair", "[extract]") {
  const std::string text = "one \u2028 two\n\n\u0085 three\n\U0001F310\n";
  const std::string result = repaired(damaged(text, CodePage::windows_1252));
  CHECK(result == text);
}

TEST_CASE("decoding tells once what was repaired", "[extract]") {
  Diagnostics diagnostics;
  const Text text = decode("log.md", "plain\n- \u011F\u0178\u201C\u0153 a\n- \u011F\u0178\u0152 b\n", diagnostics);
  CHECK(text.content() == "plain\n- \U0001F4DC a\n- \U0001F310 b\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(to_string(diagnostics[0]) ==
        "log.md:2:3: note: UTF-8 that was read as windows-1254 and saved again: repaired 2 places, "
        "1 character with a lost byte guessed");
}

TEST_CASE("a damaged byte order mark is no part of the text either", "[extract]") {
  Diagnostics diagnostics;
  const Text text = decode("log.md", "\u00EF\u00BB\u00BFcaf\u00C3\u00A9\n", diagnostics);
  CHECK(text.content() == "caf\u00E9\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].severity == Severity::note);
  CHECK(diagnostics[0].line == 1);
}
