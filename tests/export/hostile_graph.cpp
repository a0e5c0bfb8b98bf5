// SPDX-License-Identifier: Apache-2.0
// A graph made of texts that break careless writers.
#include "graph_builder.hpp"

#include <string>
#include <vector>

namespace asterism::test {

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts{
      "plain",
      "a \"quoted\" word",
      "ends in a backslash \\",
      "ends in two \\\\",
      "\\N \\G \\E \\T \\L \\l \\n",
      "\\\"",
      "<b>bold</b> & <i>",
      "AT&T &amp; &#65; &eacute; &;",
      "]]> <![CDATA[ <!-- -->",
      "<",
      "</script>",
      "control \x01\x02\x1f\x7f characters",
      "tab\tand  two blanks",
      "emoji 👩‍🔬 🧭 ✨",
      "שלום, عالم, mixed with English",
      "知識グラフと研究ログの長い題名をここに書く",
      "line\u2028and\u2029paragraph separators",
      "noncharacters \uFFFE \uFFFF",
      "{a|b|<c>}",
      "graph",
      "strict digraph { a -> b }",
      "// no comment",
      "# neither",
      "100% %5 %",
      "1.5",
      "-.5e3",
      "NaN",
      "INFOCOM",
      "null",
      "a;b;c",
      "e\u0301\u0301\u0301 combining",
      std::string(10'000, 'x'),
      std::string(40'000, 'y'),
      std::string(40'000, 'y') + "z",
      "word " + std::string(3'000, '\\') + " \"" + std::string(500, '"'),
  };
  return texts;
}

Graph hostile_graph() {
  const std::vector<std::string>& texts = hostile_texts();
  GraphBuilder builder("hostile \\ \"title\" <&> \x01");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Node& node = builder.add(i % 5 == 0 ? NodeKind::topic : NodeKind::paper, texts[i], texts[i]);
    node.title = texts[i];
    node.aliases = {texts[i], "x"};
    node.url = "https://example.org/?q=" + texts[i] + "&r=\"<'>\\";
    node.ids = {{"doi", texts[i]}};
    node.community = static_cast<std::uint32_t>(i % 14);
  }
  for (std::size_t i = 1; i < texts.size(); ++i) {
    builder.connect({.source = texts[i],
                     .target = texts[i - i % 5],
                     .relation = i % 5 == 0 ? Relation::related_to : Relation::about,
                     .weight = 0.1F,
                     .quote = texts[i].substr(0, texts[i].find('\n'))});
  }
  builder.name_community(1, texts[2]);
  builder.name_community(2, texts[7]);
  return builder.build();
}

}  // namespace asterism::test
