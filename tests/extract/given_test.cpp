// SPDX-License-Identifier: Apache-2.0
// What the author says outside the log goes before what rules find.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <string>

using namespace asterism;
using namespace asterism::test;

namespace {

constexpr const char* kLog =
    "2024-07-02\n"
    "- [Basalt: a Stone Model](https://arxiv.org/abs/2401.00005)\n"
    "    - Uses wet drilling for hard stone\n"
    "- [Deep quarries of the north](https://arxiv.org/abs/2401.00006)\n"
    "    - Extends the stone model to quarries, uses Slate\n"
    "- [Slate roofs](https://roofs.example.org/slate)\n"
    "    - Extends Basalt; wet drilling again\n";

struct Answer {
  Corpus corpus;
  Diagnostics diagnostics;
};

Answer answer(std::string_view markdown, CorpusRules rules) {
  Answer result;
  rules.file = "asterism.toml";
  Log log = log_of({{"log.md", std::string(markdown)}}, result.diagnostics);
  result.corpus = build_corpus(std::move(log), {.given = std::move(rules)}, result.diagnostics);
  return result;
}

const Topic* find_topic(const Corpus& corpus, std::string_view label) {
  const auto found =
      std::find_if(corpus.topics.begin(), corpus.topics.end(), [&](const Topic& t) { return t.label == label; });
  return found == corpus.topics.end() ? nullptr : &*found;
}

/// The keys of the works about the topic called `label`.
std::vector<std::string> works_about(const Corpus& corpus, std::string_view label) {
  std::vector<std::string> keys;
  for (const Membership& each : corpus.memberships) {
    if (corpus.topics.at(static_cast<std::size_t>(each.topic)).label == label) {
      keys.push_back(work(corpus, each.work).key);
    }
  }
  return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("a given alias is found in notes and means its work alone", "[extract]") {
  CorpusRules rules;
  rules.aliases = {{"the stone model", "Basalt: a Stone Model", 3}, {"Slate", "arxiv:2401.00006", 4}};
  const Corpus corpus = answer(kLog, rules).corpus;
  const auto found = references_between(corpus, "arxiv:2401.00006", "arxiv:2401.00005");
  REQUIRE(found.size() == 1);
  CHECK(found[0].relation == Relation::extends);
  CHECK(mention_of(corpus, found[0].evidence) == "the stone model");
  CHECK(references_between(corpus, "arxiv:2401.00006", "url:roofs.example.org/slate").empty());
  const auto& aliases = find_work(corpus, "arxiv:2401.00005")->aliases;
  CHECK(std::find(aliases.begin(), aliases.end(), "the stone model") != aliases.end());
}

TEST_CASE("an alias for a work that is not there is a warning at its line", "[extract]") {
  CorpusRules rules;
  rules.aliases = {{"X", "Marble", 3}, {"Y", "", 4}};
  rules.topics.forced = {{"stone", {"https://nowhere.example.org"}, 9}};
  rules.same = {{{"Basalt: a Stone Model", "Chalk"}, 12}};
  const Diagnostics diagnostics = answer(kLog, rules).diagnostics;
  REQUIRE(diagnostics.size() == 4);
  CHECK(to_string(diagnostics[0]) == "asterism.toml:12: warning: no work is 'Chalk'");
  CHECK(to_string(diagnostics[1]) == "asterism.toml:3: warning: no work is 'Marble'");
  CHECK(to_string(diagnostics[3]) == "asterism.toml:9: warning: no work is 'https://nowhere.example.org'");
}

TEST_CASE("an alias that fits two works is a warning that names them", "[extract]") {
  const std::string log = "- [Granite one](https://a.example.org/1)\n- [Granite two](https://a.example.org/2)\n";
  CorpusRules rules;
  rules.aliases = {{"G", "Granite", 2}};
  const Diagnostics diagnostics = answer(log, rules).diagnostics;
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message == "'Granite' fits 2 works");
  CHECK(diagnostics[0].hint == "it may be url:a.example.org/1, url:a.example.org/2");
}

TEST_CASE("an ignored name refers to nothing but stays the name of its work", "[extract]") {
  CorpusRules rules;
  REQUIRE_FALSE(
      references_between(answer(kLog, rules).corpus, "url:roofs.example.org/slate", "arxiv:2401.00005").empty());
  rules.ignored = {"basalt"};
  const Corpus corpus = answer(kLog, rules).corpus;
  CHECK(references_between(corpus, "url:roofs.example.org/slate", "arxiv:2401.00005").empty());
  CHECK(find_work(corpus, "arxiv:2401.00005")->label == "Basalt");
}

TEST_CASE("works that the author calls one are one", "[extract]") {
  CorpusRules rules;
  rules.same = {{{"Deep quarries", "https://roofs.example.org/slate"}, 2}};
  const Corpus corpus = answer(kLog, rules).corpus;
  CHECK(keys_of(corpus) == Keys{"arxiv:2401.00005", "arxiv:2401.00006"});
  CHECK(find_work(corpus, "arxiv:2401.00006")->readings.size() == 2);
}

TEST_CASE("works that the author tells apart are two whatever they share", "[extract]") {
  const std::string log =
      "- [Granite rocks of old](https://a.example.org/x)\n- [Granite rocks of old, revised](https://a.example.org/x)\n";
  CHECK(answer(log, {}).corpus.works.size() == 1);
  CorpusRules rules;
  rules.distinct = {{{"Granite rocks of old", "Granite rocks of old, revised"}, 2}};
  CHECK(answer(log, rules).corpus.works.size() == 2);
  rules.same = rules.distinct;
  CHECK(answer(log, rules).corpus.works.size() == 2);
}

TEST_CASE("a merged topic holds the works of all its words", "[extract]") {
  const std::string log =
      "- [On wet drilling](https://a.example.org/1)\n- [More wet drilling](https://a.example.org/2)\n"
      "- [The hydro borer](https://a.example.org/3)\n- [A quiet hydro borer](https://a.example.org/4)\n";
  CorpusRules rules;
  rules.topics.merged = {{"water drilling", {"wet drilling", "hydro borer"}, 2}};
  const Corpus corpus = answer(log, rules).corpus;
  CHECK(works_about(corpus, "water drilling") ==
        Keys{"url:a.example.org/1", "url:a.example.org/2", "url:a.example.org/3", "url:a.example.org/4"});
  CHECK(find_topic(corpus, "wet drilling") == nullptr);
  const auto& aliases = find_topic(corpus, "water drilling")->aliases;
  CHECK(std::find(aliases.begin(), aliases.end(), "wet drilling") != aliases.end());
}

TEST_CASE("topics can be renamed, forbidden and forced", "[extract]") {
  CHECK(find_topic(answer(kLog, {}).corpus, "wet drilling") != nullptr);
  CorpusRules rules;
  rules.topics.renamed = {{"hydraulics", {"Wet-Drilling"}, 2}};
  const Corpus renamed = answer(kLog, rules).corpus;
  CHECK(find_topic(renamed, "wet drilling") == nullptr);
  REQUIRE(find_topic(renamed, "hydraulics") != nullptr);
  CHECK(find_topic(renamed, "hydraulics")->key == "topic:hydraulics");

  rules = {};
  rules.topics.forbidden = {"wet drilling"};
  CHECK(find_topic(answer(kLog, rules).corpus, "wet drilling") == nullptr);

  rules = {};
  rules.topics.forced = {{"masonry", {"Slate roofs", "arxiv:2401.00005"}, 2}};
  const Corpus forced = answer(kLog, rules).corpus;
  CHECK(works_about(forced, "masonry") == Keys{"arxiv:2401.00005", "url:roofs.example.org/slate"});
  for (const Membership& each : forced.memberships) {
    if (forced.topics[static_cast<std::size_t>(each.topic)].label != "masonry") continue;
    CHECK(each.weight == 1.0F);
    CHECK(each.evidence.rule == Rule::topic_given);
    CHECK_FALSE(quote_of(forced, each.evidence).empty());
  }
}

TEST_CASE("renaming a topic that is not there is a warning", "[extract]") {
  CorpusRules rules;
  rules.topics.renamed = {{"b", {"no such thing"}, 7}};
  const Diagnostics diagnostics = answer(kLog, rules).diagnostics;
  REQUIRE(diagnostics.size() == 1);
  CHECK(to_string(diagnostics[0]) == "asterism.toml:7: warning: no topic is 'no such thing'");
}

TEST_CASE("keywords of entries are topics of the highest weight, quoted where they stand", "[extract]") {
  Diagnostics diagnostics;
  Log log = log_of({{"log.md", kLog}}, diagnostics);
  log.entries[0].keywords = {"hard stone", "2024"};
  log.entries[2].keywords = {"Hard-Stones", "Wet drilling"};
  const Corpus corpus = build_corpus(std::move(log), {}, diagnostics);
  CHECK(works_about(corpus, "hard stone") == Keys{"arxiv:2401.00005", "url:roofs.example.org/slate"});
  CHECK(find_topic(corpus, "2024") == nullptr);
  const auto heaviest = std::find_if(corpus.memberships.begin(), corpus.memberships.end(),
                                     [](const Membership& each) { return each.weight == 1.0F; });
  REQUIRE(heaviest != corpus.memberships.end());
  CHECK(quote_of(corpus, heaviest->evidence) == "hard stone");
}

TEST_CASE("a keyword is quoted as a word, not from the inside of another one", "[extract]") {
  const std::string page = "---\ntitle: Drills that explain\ntags: [ai]\n---\nThey explain.\n";
  Diagnostics diagnostics;
  const Corpus corpus = build_corpus(log_of({{"notes/a.md", page}, {"README.md", "# Notes\n"}}, diagnostics),
                                     {.topics = TopicScope::all}, diagnostics);
  const auto given = std::find_if(corpus.memberships.begin(), corpus.memberships.end(),
                                  [](const Membership& each) { return each.evidence.rule == Rule::topic_given; });
  REQUIRE(given != corpus.memberships.end());
  CHECK(given->evidence.mention.begin == page.find("[ai]") + 1);
}

TEST_CASE("a keyword that a heading gives is quoted there", "[extract]") {
  const std::string text =
      "# Stones\nAll on wet drilling.\n## Wet drilling\n- [Slate](https://a.example.org/1) splits\n- "
      "[Granite](https://a.example.org/2) wears\n";
  Diagnostics diagnostics;
  const Corpus corpus = build_corpus(log_of({{"log.md", text}}, diagnostics), {.topics = TopicScope::all}, diagnostics);
  std::size_t given = 0;
  for (const Membership& each : corpus.memberships) {
    if (each.evidence.rule != Rule::topic_given) continue;
    CHECK(each.evidence.mention.begin == text.find("Wet drilling"));
    ++given;
  }
  CHECK(given == 2);
}

TEST_CASE("an element with a name is no heading that gives a keyword", "[extract]") {
  const std::string text =
      "# Stones\n## Wet drilling\n<hr id=\"here\" title=\"wet drilling\">\n\n- [Slate](https://a.example.org/1) "
      "splits\n"
      "- [Granite](https://a.example.org/2) wears\n";
  Diagnostics diagnostics;
  const Corpus corpus = build_corpus(log_of({{"log.md", text}}, diagnostics), {.topics = TopicScope::all}, diagnostics);
  std::size_t given = 0;
  for (const Membership& each : corpus.memberships) {
    if (each.evidence.rule != Rule::topic_given) continue;
    CHECK(each.evidence.mention.begin == text.find("Wet drilling"));
    ++given;
  }
  CHECK(given == 2);
}

TEST_CASE("marks, title and order of dates can be given", "[extract]") {
  Diagnostics diagnostics;
  const std::string text = "# Heading\n\n05/06/2024\n- 🪨 [Slate](https://roofs.example.org/slate)\n";
  ReadOptions options;
  options.given = {.title = "Stones", .order = DayMonthOrder::day_first, .marks = {{"🪨", NodeKind::book, 1}}};
  const Log log = read_log({{"log.md", text}}, options, diagnostics);
  CHECK(log.title == "Stones");
  REQUIRE(log.entries.size() == 1);
  CHECK(log.entries[0].kind == NodeKind::book);
  CHECK(to_string(log.entries[0].date.value()) == "2024-06-05");
  CHECK(diagnostics.empty());
}

TEST_CASE("dates in notes are read in the order of the log", "[extract]") {
  Diagnostics diagnostics;
  const std::string text =
      "05/06/2024\n- [Granite: a Book](https://a.example.org/1)\n\n06/05/2024\n- [Granite: a "
      "Film](https://a.example.org/2)\n"
      "\n25/06/2024\n- [Slate roofs](https://a.example.org/3)\n    - Extends Granite from 05/06\n";
  const Corpus corpus = build_corpus(read_log({{"log.md", text}}, {}, diagnostics), {}, diagnostics);
  REQUIRE(corpus.references.size() == 1);
  CHECK(work(corpus, corpus.references[0].to).key == "url:a.example.org/1");
}
