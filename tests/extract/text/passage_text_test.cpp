// SPDX-License-Identifier: Apache-2.0
// The visible text of passages that are one run of the source, and of those that are not.
#include "text/passage_text.hpp"

#include "extract/blocks.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

/// The source of what the first block shows as `word`.
std::string source_of(std::string_view markdown, std::string_view word) {
  const Tree tree = tree_of(markdown);
  const PassageText shown(tree.log, tree.blocks.at(0).text);
  CHECK(shown.text() == tree.shown(0));
  const std::size_t at = shown.text().find(word);
  const ByteRange range = shown.source(at, at + word.size());
  CHECK(shown.source_offset(at) == range.begin);
  return std::string(tree.log.texts.front().slice(range));
}

}  // namespace

TEST_CASE("a passage leads back to its source", "[extract]") {
  CHECK(source_of("plain words only\n", "words") == "words");
  CHECK(source_of("some *marked* words\n", "marked") == "marked");
  CHECK(source_of("some *marked* words\n", "marked words") == "marked* words");
  CHECK(source_of("salt &amp; pepper\n", "& pepper") == "&amp; pepper");
  CHECK(source_of("salt &amp; pepper\n", "pepper") == "pepper");
  CHECK(source_of("привет *мир* ёж\n", "мир") == "мир");
}
