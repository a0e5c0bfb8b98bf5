// SPDX-License-Identifier: Apache-2.0
// Escaping: whatever goes in, the document stays whole and the text comes back.
#include "escape.hpp"

#include "labels.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

using namespace asterism;

namespace {

/// Texts made of the pieces that writers trip over; the same ones in every run.
class TextMaker {
 public:
  std::string next() {
    static const char* const kPieces[] = {"\\",   "\"", "&", "<", ">", "]]>",  "&amp;", "\\N",
                                          "\n",   "\t", " ", "a", "é", "\x01", "\\n",   "\u2028",
                                          "🧭", "知", "'", "%", ";", "--"};
    std::string text;
    const std::uint32_t length = below(12);
    for (std::uint32_t i = 0; i < length; ++i) text += kPieces[below(std::size(kPieces))];
    return text;
  }

  std::string next_bytes() {
    std::string bytes;
    const std::uint32_t length = below(20);
    for (std::uint32_t i = 0; i < length; ++i) bytes += static_cast<char>(static_cast<unsigned char>(below(256)));
    return bytes;
  }

 private:
  std::uint32_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state_ >> 33U) % static_cast<std::uint32_t>(limit);
  }

  std::uint64_t state_ = 42;
};

std::string json_of(const std::string& text) {
  std::string out;
  append_json(out, text);
  return out;
}

std::string xml_of(const std::string& text) {
  std::string out;
  append_xml(out, text);
  return out;
}

std::string without_xml_escapes(std::string xml) {
  for (const auto& [escape, plain] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}) {
    const std::string wanted = escape;
    for (std::size_t at = xml.find(wanted); at != std::string::npos; at = xml.find(wanted, at + 1)) {
      xml.replace(at, wanted.size(), plain);
    }
  }
  return xml;
}

}  // namespace

TEST_CASE("any text comes back from a JSON string", "[export]") {
  TextMaker texts;
  for (int i = 0; i < 2000; ++i) {
    const std::string text = texts.next();
    CHECK(nlohmann::json::parse(json_of(text)) == text);
  }
}

TEST_CASE("any bytes make a valid JSON string", "[export]") {
  TextMaker texts;
  for (int i = 0; i < 2000; ++i) CHECK(nlohmann::json::accept(json_of(texts.next_bytes())));
}

TEST_CASE("any text comes back from XML on one line", "[export]") {
  TextMaker texts;
  for (int i = 0; i < 2000; ++i) {
    const std::string text = texts.next();
    const std::string xml = xml_of(text);
    CHECK(without_xml_escapes(xml) == single_line(text));
    CHECK(xml.find('<') == std::string::npos);
    CHECK(xml.find("]]>") == std::string::npos);
    if (is_plain_xml(text)) CHECK(xml == text);
  }
}

TEST_CASE("words with one blank between each two are plain XML, and nothing else is", "[export]") {
  for (const std::string_view plain : {"", "word", "two words", "a b c", "\"quoted\" 'words', [and] ~more"}) {
    CHECK(is_plain_xml(plain));
    CHECK(xml_of(std::string(plain)) == plain);
  }
  for (const std::string_view odd :
       {" ", " front", "end ", "two  blanks", "a\tb", "a\nb", "a & b", "<b>", "x > y", "caf\u00e9", "\x7f", "a\x01"}) {
    CHECK(!is_plain_xml(odd));
  }
  // Long texts are looked at in pieces: what is odd counts wherever it stands.
  for (std::size_t before = 1; before < 40; ++before) {
    const std::string words(before, 'a');
    CHECK(is_plain_xml(words + " b " + words));
    for (const std::string_view odd : {"&", "  ", "\n", "\xc3\xa9"})
      CHECK(!is_plain_xml(words + std::string(odd) + words));
  }
}

TEST_CASE("any text without controls comes back from a DOT attribute", "[export]") {
  TextMaker texts;
  for (int i = 0; i < 2000; ++i) {
    std::string text = texts.next();
    const std::string value = dot_text(text);
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '\x01' || c == '\t'; }), text.end());
    CHECK(text_of_dot(value) == text);
    // An odd number of backslashes at the end would swallow the closing quote.
    const std::size_t last = value.find_last_not_of('\\');
    const std::size_t backslashes = value.size() - (last == std::string::npos ? 0 : last + 1);
    CHECK(backslashes % 2 == 0);
  }
}

TEST_CASE("DOT labels keep ampersands from becoming characters", "[export]") {
  CHECK(dot_label("AT&T") == "AT&T");
  CHECK(dot_label("&eacute; &#65; &amp;") == "&amp;eacute; &amp;#65; &amp;amp;");
  CHECK(dot_tooltip("a\\N") == "a\u2216N");
}

TEST_CASE("links lose what breaks pictures and what should not run", "[export]") {
  CHECK(dot_url("https://e.org/?a=1&b=\"2'\"", UrlForm::markup) == "https://e.org/?a=1&amp;b=%222%27%22");
  CHECK(dot_url("https://e.org/?a=1&b=2", UrlForm::plain) == "https://e.org/?a=1&b=2");
  CHECK(dot_url("https://e.org/é \\", UrlForm::markup) == "https://e.org/%C3%A9%20%5C");
  CHECK(dot_url("projects/rl_gym", UrlForm::markup) == "projects/rl_gym");
  CHECK(dot_url("JavaScript:alert(1)", UrlForm::markup).empty());
  CHECK(dot_url("data:text/html,x", UrlForm::plain).empty());
}

TEST_CASE("DOT names keep ordinary keys as they are", "[export]") {
  CHECK(dot_name("arxiv:2203.14465") == "arxiv:2203.14465");
  CHECK(dot_name("url:e.org/a%20b?x=1&y=2") == "url:e.org/a%20b?x=1&y=2");
  CHECK(dot_name("ends in \\") == "escaped:ends in %5C");
  CHECK(dot_name("") == "escaped:");
}
