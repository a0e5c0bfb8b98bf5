// SPDX-License-Identifier: Apache-2.0
// Lines, columns and slices of a Text.
#include "asterism/text.hpp"

#include "support/catch.hpp"

#include <chrono>
#include <string>

using asterism::ByteRange;
using asterism::Position;
using asterism::Text;

TEST_CASE("an empty text has no lines, and its beginning is line 1 column 1", "[extract]") {
  const Text text("empty.md", "");
  CHECK(text.line_count() == 0);
  CHECK(text.line(1).empty());
  CHECK(text.line_start(1) == 0);
  CHECK(text.line_of(0) == 1);
  CHECK(text.position(0) == Position{1, 1});
}

TEST_CASE("a final line end does not begin another line", "[extract]") {
  CHECK(Text("a", "one\ntwo\n").line_count() == 2);
  CHECK(Text("a", "one\ntwo").line_count() == 2);
  CHECK(Text("a", "\n").line_count() == 1);
  CHECK(Text("a", "\n\n\n").line_count() == 3);
}

TEST_CASE("lines come without their line ends", "[extract]") {
  const Text text("a", "one\n\nthree");
  CHECK(text.line(1) == "one");
  CHECK(text.line(2).empty());
  CHECK(text.line(3) == "three");
}

TEST_CASE("lines that are not there are empty and begin at the end of the text", "[extract]") {
  const Text text("a", "one\ntwo\n");
  for (const std::uint32_t line : {0U, 3U, 4U, 0xFFFFFFFFU}) {
    CHECK(text.line(line).empty());
    CHECK(text.line_start(line) == 8);
  }
}

TEST_CASE("a line end belongs to the line that it ends", "[extract]") {
  const Text text("a", "one\ntwo\n");
  CHECK(text.line_of(0) == 1);
  CHECK(text.line_of(3) == 1);
  CHECK(text.line_of(4) == 2);
  CHECK(text.line_of(7) == 2);
  CHECK(text.line_of(800) == 2);
}

TEST_CASE("columns count characters, not bytes", "[extract]") {
  const Text text("a", "x\n\xF0\x9F\x93\x9C \xC3\xA9toile\n");
  CHECK(text.position(2) == Position{2, 1});
  CHECK(text.position(6) == Position{2, 2});
  CHECK(text.position(7) == Position{2, 3});
  CHECK(text.position(9) == Position{2, 4});
}

TEST_CASE("positions behind the end are the end", "[extract]") {
  const Text text("a", "abc");
  CHECK(text.position(3) == Position{1, 4});
  CHECK(text.position(1000) == Position{1, 4});
}

TEST_CASE("slices are cut at the end of the text", "[extract]") {
  const Text text("a", "hello world");
  CHECK(text.slice(ByteRange{6, 5}) == "world");
  CHECK(text.slice(ByteRange{6, 500}) == "world");
  CHECK(text.slice(ByteRange{0, 0}).empty());
  CHECK(text.slice(ByteRange{500, 5}).empty());
  CHECK(text.slice(ByteRange{11, 0xFFFFFFFFU}).empty());
}

TEST_CASE("every byte of a text lies on the line that line_of says", "[extract]") {
  std::string content;
  for (int line = 0; line < 50; ++line) content += std::string(static_cast<std::size_t>(line % 7), 'x') + '\n';
  for (int line = 0; line < 50; ++line) content += std::string(static_cast<std::size_t>(line * 97 % 1900), 'x') + '\n';
  content += std::string(1300, '\n');
  const Text text("a", content);
  REQUIRE(text.line_count() == 1400);
  for (std::uint32_t offset = 0; offset < content.size(); ++offset) {
    const std::uint32_t line = text.line_of(offset);
    REQUIRE(text.line_start(line) <= offset);
    REQUIRE(offset <= text.line_start(line) + text.line(line).size());
  }
}

TEST_CASE("characters are counted whatever their length in bytes", "[extract]") {
  using asterism::count_characters;
  CHECK(count_characters("") == 0);
  CHECK(count_characters("plain") == 5);
  CHECK(count_characters("\xC3\xA9") == 1);
  CHECK(count_characters("\xE2\x82\xAC\xF0\x9F\x8C\x90") == 2);
  CHECK(count_characters("e\xCC\x81") == 2);
}

TEST_CASE("columns of a long line are those of a short one", "[extract]") {
  std::string content = "first\n";
  for (int i = 0; i < 4000; ++i) content += i % 3 == 0 ? "kite" : i % 3 == 1 ? "é" : "🪁";
  content += "\nlast é line\n";
  const Text text("a", content);
  std::uint32_t column = 1;
  for (std::uint32_t offset = 6; text.line_of(offset) == 2; ++offset) {
    const bool begins = static_cast<signed char>(content[offset]) >= -64;
    REQUIRE(text.position(offset) == asterism::Position{2, column});
    column += begins ? 1 : 0;
  }
  CHECK(text.position(static_cast<std::uint32_t>(content.size()) - 2) == asterism::Position{3, 11});
  CHECK(text.position(static_cast<std::uint32_t>(content.size()) + 9).line == 3);
}

TEST_CASE("a hundred thousand places on one line are found in time", "[extract]") {
  const Text text("a", std::string(5000000, 'x') + "\n");
  const auto begin = std::chrono::steady_clock::now();
  for (std::uint32_t place = 0; place < 5000000; place += 50) REQUIRE(text.position(place).column == place + 1);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(40));
}
