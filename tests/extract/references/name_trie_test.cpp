// SPDX-License-Identifier: Apache-2.0
// Matching many names in a text at once.
#include "references/name_trie.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

std::vector<WorkName> names_of(const std::vector<std::string>& texts) {
  static constexpr NameSource source{"title.colon", 0, 1};
  std::vector<WorkName> names;
  for (const std::string& text : texts) names.push_back({text, &source, 0, NameClass::phrase});
  return names;
}

/// The names that begin at word `first` of `text`, shortest first, joined by semicolons.
std::string matches(const std::vector<std::string>& texts, std::string_view text, std::uint32_t first = 0) {
  Lexicon lexicon;
  const std::vector<WorkName> names = names_of(texts);
  const std::vector<Word> words = split_words(text, lexicon);
  const NameTrie trie(names, lexicon);
  std::vector<NameMatch> found;
  trie.match(words, first, lexicon, found);
  std::string out;
  for (const NameMatch& match : found) {
    CHECK(match.first == first);
    CHECK(match.last > first);
    CHECK(match.last <= words.size());
    for (std::uint32_t n = match.name; n != NameTrie::kNoName; n = trie.next_name(n)) {
      out.append(out.empty() ? "" : "; ").append(names[n].text);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("names are found where they begin, shortest first", "[extract]") {
  CHECK(matches({"paper kite", "paper", "kite"}, "paper kite boat") == "paper; paper kite");
  CHECK(matches({"paper kite", "paper", "kite"}, "paper kite boat", 1) == "kite");
  CHECK(matches({"paper kite", "paper", "kite"}, "paper kite boat", 2).empty());
  CHECK(matches({"paper kite boat"}, "paper kite").empty());
}

TEST_CASE("case, plural and hyphens do not matter to matching", "[extract]") {
  CHECK(matches({"Paper-Kite"}, "paper kites") == "Paper-Kite");
  CHECK(matches({"paper kite"}, "PAPER-KITE") == "paper kite");
  CHECK(matches({"GPT-4"}, "GPT 4") == "GPT-4");
}

TEST_CASE("other symbols do matter", "[extract]") {
  CHECK(matches({"QuIP#", "QuIP"}, "QuIP# is") == "QuIP; QuIP#");
  CHECK(matches({"QuIP#"}, "QuIP is").empty());
  CHECK(matches({"a/b"}, "a b").empty());
}

TEST_CASE("names that go on from one another are found in whatever order they come", "[extract]") {
  std::vector<std::string> names = {"paper kite", "paper kite boat", "paper kite boat sails"};
  const std::string all = "paper kite; paper kite boat; paper kite boat sails";
  do {
    CHECK(matches(names, "paper kite boat sails away") == all);
    CHECK(matches(names, "paper kite boat and") == "paper kite; paper kite boat");
    CHECK(matches(names, "paper - kite - boat -") == "paper kite; paper kite boat");
  } while (std::next_permutation(names.begin(), names.end()));
  CHECK(matches({"paper kite boat", "paper kite boat", "paper kite oar"}, "paper kite boat") ==
        "paper kite boat; paper kite boat");
  CHECK(matches({"paper kite boat", "paper kite oar", "paper kite boat"}, "paper kite boat") ==
        "paper kite boat; paper kite boat");
}

TEST_CASE("what more than 32 works are called by is no name, but what goes on from it is", "[extract]") {
  std::vector<std::string> names(33, "paper kite");
  CHECK(matches(names, "paper kite boat").empty());
  names.emplace_back("paper kite boat");
  CHECK(matches(names, "paper kite boat") == "paper kite boat");
  names.assign(33, "paper kite boat");
  names.emplace_back("paper kite");
  CHECK(matches(names, "paper kite boat") == "paper kite");
}

TEST_CASE("several works may have one name, in rising order", "[extract]") {
  CHECK(matches({"Sky", "kite", "SKY", "sky"}, "sky") == "Sky; SKY; sky");
}

TEST_CASE("no names match nothing, and names without words are never found", "[extract]") {
  CHECK(matches({}, "sky").empty());
  CHECK(matches({"", "-"}, "- sky").empty());
}

TEST_CASE("thousands of names are told apart", "[extract]") {
  std::vector<std::string> names;
  for (int i = 0; i < 5000; ++i) names.push_back("kite number " + std::to_string(i));
  CHECK(matches(names, "kite number 4321 flies") == "kite number 4321");
  CHECK(matches(names, "kite number 5000").empty());
}

TEST_CASE("words touch when nothing stands between them", "[extract]") {
  Lexicon lexicon;
  const std::vector<Word> words = split_words("a-b c", lexicon);
  CHECK(touches(words, 0, lexicon));
  CHECK(touches(words, 1, lexicon));
  CHECK_FALSE(touches(words, 2, lexicon));
  CHECK_FALSE(touches(words, 3, lexicon));
}
