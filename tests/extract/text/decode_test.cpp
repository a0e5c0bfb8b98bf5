// SPDX-License-Identifier: Apache-2.0
// Bytes of any kind become valid UTF-8 text with plain line ends.
#include "support/catch.hpp"
#include "text/unicode.hpp"

#include "asterism/text.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

using namespace asterism;

namespace {

struct Decoded {
  std::string content;
  Diagnostics diagnostics;
};

Decoded decoded(std::string bytes) {
  Decoded result;
  result.content = decode("log.md", std::move(bytes), result.diagnostics).content();
  return result;
}

std::string in_utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

bool is_clean(std::string_view text) {
  return valid_utf8(text) == text && text.find('\0') == std::string_view::npos &&
         text.find('\r') == std::string_view::npos;
}

/// The same numbers on every machine (a linear congruential generator).
class Numbers {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state_ >> 33) % limit;
  }

 private:
  std::uint64_t state_ = 20240725;
};

}  // namespace

TEST_CASE("clean text comes through byte for byte and without a remark", "[extract]") {
  for (const std::string text :
       {"", "plain\n", "two\nlines", "tab\there\fform feed\n",
        "\u011Ealatasaray'\u0131n \u015Eark\u0131s\u0131, \u0130zmir\n",
        "\u00C7a d\u00E9j\u00E0 \u00E9t\u00E9 \u00AB vu \u00BB \u2014 na\u00EFf\u2026\n", "zero-width\u200Djoiner\n",
        "\U0001F4DC \u5F37\u5316\u5B66\u7FD2 \uAC15\uD654\uD559\uC2B5 \u043C\u0438\u0440\n"}) {
    const Decoded result = decoded(text);
    CHECK(result.content == text);
    CHECK(result.diagnostics.empty());
  }
}

TEST_CASE("what looks alike is spelled alike: composed letters, plain blanks, nothing invisible", "[extract]") {
  CHECK(decoded("e\u0301t\u00e9\n").content == "\u00e9t\u00e9\n");
  CHECK(decoded("\u1100\u1161\u11a8\n").content == "\uac01\n");  // Hangul from its letters
  CHECK(decoded("a\u00a0b\u202fc\n").content == "a b c\n");
  CHECK(decoded("one\n- \u200b[Title](u)\n").content == "one\n- [Title](u)\n");
  CHECK(decoded("\u212b and \uf9dc\n").content == "\u00c5 and \u9686\n");
  CHECK(decoded("e\u0301\u00a0x").diagnostics.empty());
}

TEST_CASE("byte order marks are no part of the text", "[extract]") {
  CHECK(decoded("\xEF\xBB\xBFtext").content == "text");
  CHECK(decoded("\xEF\xBB\xBF\xEF\xBB\xBFtext").content == "text");
  CHECK(decoded("\xEF\xBB\xBF").content.empty());
  CHECK(decoded("te\xEF\xBB\xBFxt").content == "text");
  CHECK(decoded("\xEF\xBB\xBFtext").diagnostics.empty());
}

TEST_CASE("every kind of line end becomes one line feed", "[extract]") {
  CHECK(decoded("a\r\nb\r\n").content == "a\nb\n");
  CHECK(decoded("a\rb\r").content == "a\nb\n");
  CHECK(decoded("a\r\n\r\nb").content == "a\n\nb");
  CHECK(decoded("a\n\rb\r\r\nc").content == "a\n\nb\n\nc");
  CHECK(decoded("a\r\nb\rc\n").diagnostics.empty());
}

TEST_CASE("UTF-16 is decoded with and without a byte order mark", "[extract]") {
  const std::u16string_view text = u"A \u00E9\u4E2D \U0001F4DC log\r\nwith two lines\n";
  const std::string expected = "A \u00E9\u4E2D \U0001F4DC log\nwith two lines\n";
  for (const bool big_endian : {false, true}) {
    const std::string mark = in_utf16(u"\uFEFF", big_endian);
    CHECK(decoded(mark + in_utf16(text, big_endian)).content == expected);
    CHECK(decoded(in_utf16(text, big_endian)).content == expected);
    CHECK(decoded(mark + in_utf16(text, big_endian)).diagnostics.empty());
    CHECK(decoded(mark).content.empty());
  }
}

TEST_CASE("what is broken in UTF-16 becomes U+FFFD and is reported once", "[extract]") {
  const std::string bytes = "\xFF\xFE" + in_utf16(u"ab\ncd", false) + std::string("\x00\xD8", 2) +
                            in_utf16(u"x", false) + std::string("\x00\xDC", 2) + "!";
  const Decoded result = decoded(bytes);
  CHECK(result.content == "ab\ncd\uFFFDx\uFFFD\uFFFD");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(to_string(result.diagnostics[0]) == "log.md:2:3: warning: 3 pieces of invalid UTF-16 replaced by U+FFFD");
}

TEST_CASE("a few NUL bytes do not make a text UTF-16", "[extract]") {
  const Decoded result = decoded(std::string("one\0two\nthree\0\0", 15));
  CHECK(result.content == "one\uFFFDtwo\nthree\uFFFD\uFFFD");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(to_string(result.diagnostics[0]) == "log.md:1:4: warning: 3 NUL characters replaced by U+FFFD");
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD and are reported once, by the first", "[extract]") {
  const Decoded result = decoded("fine\r\n\u00E9 \xFF\xFE caf\xE9\n\xE2\x82");
  CHECK(result.content == "fine\n\u00E9 \uFFFD\uFFFD caf\uFFFD\n\uFFFD");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(to_string(result.diagnostics[0]) == "log.md:2:3: warning: 4 pieces of invalid UTF-8 replaced by U+FFFD");
  CHECK(result.diagnostics[0].hint == "save the file as UTF-8");
}

TEST_CASE("one broken piece is reported in the singular", "[extract]") {
  const Decoded result = decoded("\u00E0 caf\xE9 noir");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(to_string(result.diagnostics[0]) == "log.md:1:6: warning: 1 piece of invalid UTF-8 replaced by U+FFFD");
}

TEST_CASE("a text without one character of UTF-8 is read as Windows-1252", "[extract]") {
  const Decoded result = decoded("# Caf\xE9\n- \x93K\xF6nig\x94 \x96 5 \x80\n");
  CHECK(result.content == "# Caf\u00E9\n- \u201CK\u00F6nig\u201D \u2013 5 \u20AC\n");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(to_string(result.diagnostics[0]) == "log.md:1:6: warning: no UTF-8: read as windows-1252");
  CHECK(result.diagnostics[0].hint == "save the file as UTF-8");
}

TEST_CASE("a cut character, an undefined byte, a control or a byte order mark is no Windows-1252", "[extract]") {
  for (const std::string_view bytes : {"caf\xE9 \xE2\x82", "caf\xE9 \x81", "caf\xE9 \x02",
                                       "\xEF\xBB\xBF"
                                       "caf\xE9"}) {
    CHECK(decoded(std::string(bytes)).content.starts_with("caf\uFFFD"));
  }
}

TEST_CASE("a file of other bytes is said to be no text, once", "[extract]") {
  std::string bytes = "kite";
  for (int i = 0; i < 20; ++i) bytes += std::string("\0\xFF\x80 a", 5);
  const Decoded result = decoded(bytes);
  CHECK(is_clean(result.content));
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(to_string(result.diagnostics[0]) ==
        "log.md: warning: looks like no text: 20 NUL characters and 40 pieces of invalid UTF-8");
  CHECK(result.diagnostics[0].hint == "leave it out of the log");
}

TEST_CASE("the name of a text is the one given", "[extract]") {
  Diagnostics diagnostics;
  CHECK(decode("notes/2024.md", "x", diagnostics).name() == "notes/2024.md");
}

TEST_CASE("every single byte and every pair of bytes decodes to clean text", "[extract]") {
  for (int first = 0; first < 256; ++first) {
    const std::string one(1, static_cast<char>(first));
    REQUIRE(is_clean(decoded(one).content));
    for (int second = 0; second < 256; ++second) {
      const std::string content = decoded(one + static_cast<char>(second)).content;
      REQUIRE(is_clean(content));
      REQUIRE(decoded(content).content == content);
    }
  }
}

TEST_CASE("random bytes decode to clean text that decodes to itself", "[extract]") {
  Numbers numbers;
  for (int round = 0; round < 4000; ++round) {
    std::string bytes;
    const std::uint32_t length = numbers.below(200);
    // Every second round from few values, so that characters and line ends form now and then.
    const std::string_view few = "\xF0\x9F\x93\x9C\xC3\xA9\xE2\x80\r\n\0aA \xEF\xBB\xBF`";
    for (std::uint32_t at = 0; at < length; ++at) {
      const auto any = static_cast<char>(numbers.below(256));
      bytes += round % 2 == 0 ? any : few[numbers.below(static_cast<std::uint32_t>(few.size()))];
    }
    const std::string content = decoded(bytes).content;
    REQUIRE(is_clean(content));
    REQUIRE(decoded(content).content == content);
    REQUIRE(decoded(content).diagnostics.empty());
  }
}

TEST_CASE("random characters of the code pages decode to text that decodes to itself", "[extract]") {
  Numbers numbers;
  const std::u32string_view letters =
      U"\u00C3\u00A9\u011F\u0178\u201C\u0153\u00E2\u20AC\u2122\u00C2\u00A0\uFFFD\u00D0\u009D x`\n";
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    const std::uint32_t length = numbers.below(60);
    for (std::uint32_t at = 0; at < length; ++at) {
      append_utf8(text, letters[numbers.below(static_cast<std::uint32_t>(letters.size()))]);
    }
    const std::string content = decoded(text).content;
    REQUIRE(is_clean(content));
    REQUIRE(decoded(content).content == content);
  }
}

TEST_CASE("ten megabytes on one line are no trouble", "[extract]") {
  const std::size_t size = 10'000'000;
  for (const std::string_view piece : {"x", "\xC3\xA9", "\xFF", "\xC3\x83\xC2\xA9", "\r", "e\xCC\x81", "\xE2\x82"}) {
    std::string bytes;
    bytes.reserve(size + piece.size());
    while (bytes.size() < size) bytes += piece;
    const auto start = std::chrono::steady_clock::now();
    const Decoded result = decoded(std::move(bytes));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
    CHECK(is_clean(result.content));
    CHECK(result.diagnostics.size() <= 1);
  }
}
