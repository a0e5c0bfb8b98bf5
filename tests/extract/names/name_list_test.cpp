// SPDX-License-Identifier: Apache-2.0
// Joining lists of names.
#include "names/name_list.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace asterism;

namespace {

std::vector<std::string> texts_of(const Names& names) {
  std::vector<std::string> texts;
  for (const WorkName& name : names.names) texts.emplace_back(name.text);
  return texts;
}

}  // namespace

TEST_CASE("a list goes on behind another one, and what notes may bend is still told apart", "[extract]") {
  Lexicon lexicon;
  split_words("twisting", lexicon);
  NameList list(1);
  list.add(0, "rope twisters", "title.colon");
  NameList more;
  more.add(1, "Kite", "title.colon");
  more.add(1, "boat builders", "title.colon");  // bent: "boat building", which no text has
  more.add_short({"KT", "kite", WorkId(1), SourceId(0), {}, "title.colon"});
  list.append(more);
  CHECK(more.names().empty());
  const Names all = list.take(lexicon);
  CHECK(texts_of(all) == std::vector<std::string>{"rope twisting", "rope twisters", "Kite", "boat builders"});
  REQUIRE(all.short_names.size() == 1);
  CHECK(all.short_names[0].name == "KT");
}
