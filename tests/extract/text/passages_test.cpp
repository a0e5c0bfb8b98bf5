// SPDX-License-Identifier: Apache-2.0
// Parts of passages.
#include "text/passages.hpp"

#include "extract/blocks.hpp"
#include "support/catch.hpp"

#include <string>

using namespace asterism;
using namespace asterism::test;

TEST_CASE("a part of a passage leads to the same bytes as the whole", "[extract]") {
  Tree tree = tree_of("x &amp; [Kites *and* wind](u) `z`\nmore");
  const Passage whole = tree.blocks[0].text;
  const std::string text = tree.shown(0);
  for (std::uint32_t begin = 0; begin <= text.size(); ++begin) {
    for (auto end = begin; end <= text.size(); ++end) {
      const Passage part = sub_passage(tree.log, whole, begin, end);
      const Visible shown = visible(tree.log, part);
      const std::string cut = text.substr(begin, end - begin);
      const std::size_t first = cut.find_first_not_of(" \n");
      const std::string wanted =
          first == std::string::npos ? "" : cut.substr(first, cut.find_last_not_of(" \n") + 1 - first);
      REQUIRE(shown.text == wanted);
      if (wanted.empty()) continue;
      const auto at = begin + static_cast<std::uint32_t>(first);
      REQUIRE(shown.source_offset(0) == visible(tree.log, whole).source_offset(at));
      for (std::uint32_t i = 0; i < part.span_count; ++i) {
        const Span& span = tree.log.pools.spans[part.first_span + i];
        REQUIRE(span.begin < span.end);
        REQUIRE(span.end <= shown.text.size());
      }
    }
  }
}
