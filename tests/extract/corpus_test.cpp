// SPDX-License-Identifier: Apache-2.0
// From Markdown to Corpus: one small log through all steps, and what holds for every corpus.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

constexpr std::string_view kLog = R"(# Workshop diary

- 📜: papers
- 🧪: experiments

## 2024-07-02

- 📜 [GUST: Gentle Update of Sail Trim](https://arxiv.org/abs/2401.00002v2)
  - Extends KEEL with a soft penalty.
  - Trains a sail controller on wind tunnel data.
- 🧪 [Trained a sail controller with GUST](projects/regatta/train.py)
  - Used the setup of KEEL; wind tunnel (WT) data only.

## 2024-07-01

- 📜 [Keel Estimation by Echo Lines (KEEL)](https://arxiv.org/abs/2301.00001)
  - A sail controller for small boats
- 🧪 [Built a wind tunnel](projects/regatta/tunnel.py)
- 📜 [GUST: Gentle Update of Sail Trim](https://arxiv.org/pdf/2401.00002)
  - Second half
)";

/// Everything of a corpus in one text, so that two can be compared.
std::string describe(const Corpus& corpus) {
  std::string out;
  for (const Work& w : corpus.works) {
    out += w.key + "|" + std::string(to_string(w.kind)) + "|" + w.title + "|" + w.label + "|" + w.url;
    for (const std::string& alias : w.aliases) out += "|" + alias;
    for (const std::uint32_t reading : w.readings) out += "|" + title_of(corpus.log, corpus.log.entries.at(reading));
    out += "\n";
  }
  for (const Reference& r : corpus.references) {
    out += work(corpus, r.from).key + ">" + work(corpus, r.to).key + std::string(to_string(r.relation)) +
           quote_of(corpus, r.evidence) + "\n";
  }
  for (const Topic& topic : corpus.topics) {
    out += topic.key + "|" + topic.label;
    for (const std::string& alias : topic.aliases) out += "|" + alias;
    out += "\n";
  }
  for (const Membership& m : corpus.memberships) {
    out += work(corpus, m.work).key + "~" + corpus.topics.at(static_cast<std::size_t>(m.topic)).key +
           std::to_string(m.weight) + "\n";
  }
  for (const Project& project : corpus.projects) out += project.key + std::to_string(project.members.size()) + "\n";
  return out;
}

bool lies_on_one_line(const Corpus& corpus, const Evidence& evidence) {
  const Text& text = corpus.log.texts.at(static_cast<std::size_t>(evidence.source));
  const std::uint32_t mention_end = evidence.mention.begin + evidence.mention.length;
  const std::uint32_t quote_end = evidence.quote.begin + evidence.quote.length;
  return evidence.quote.begin <= evidence.mention.begin && mention_end <= quote_end && evidence.mention.length > 0 &&
         quote_end <= text.content().size() && text.slice(evidence.quote).find('\n') == std::string_view::npos;
}

}  // namespace

TEST_CASE("an empty log makes an empty corpus", "[extract]") {
  const Corpus corpus = corpus_of("");
  CHECK(corpus.works.empty());
  CHECK(corpus.references.empty());
  CHECK(corpus.topics.empty());
  CHECK(corpus.memberships.empty());
  CHECK(corpus.short_names.empty());
  CHECK(corpus.projects.empty());
  Diagnostics diagnostics;
  CHECK(corpus_of(log_of(std::vector<RawFile>{}, diagnostics)).works.empty());
}

TEST_CASE("a small log goes through all steps", "[extract]") {
  const Corpus corpus = corpus_of(kLog);
  CHECK(keys_of(corpus) == std::vector<std::string>{"arxiv:2301.00001", "arxiv:2401.00002",
                                                    "path:projects/regatta/train.py",
                                                    "path:projects/regatta/tunnel.py"});
  const Work* gust = find_work(corpus, "arxiv:2401.00002");
  REQUIRE(gust != nullptr);
  CHECK(gust->kind == NodeKind::paper);
  CHECK(gust->label == "GUST");
  CHECK(gust->readings == std::vector<std::uint32_t>{4, 0});
  CHECK(find_work(corpus, "arxiv:2301.00001")->label == "KEEL");
  CHECK(find_work(corpus, "path:projects/regatta/train.py")->kind == NodeKind::experiment);

  const auto extends = references_between(corpus, "arxiv:2401.00002", "arxiv:2301.00001");
  REQUIRE(extends.size() == 1);
  CHECK(extends[0].relation == Relation::extends);
  CHECK(quote_of(corpus, extends[0].evidence) == "Extends KEEL");
  CHECK(references_between(corpus, "path:projects/regatta/train.py", "arxiv:2401.00002").size() == 1);
  CHECK(references_between(corpus, "path:projects/regatta/train.py", "arxiv:2301.00001").size() == 1);

  REQUIRE(corpus.projects.size() == 1);
  CHECK(corpus.projects[0].key == "project:projects/regatta");
  CHECK(corpus.projects[0].members.size() == 2);
  const auto topic = std::find_if(corpus.topics.begin(), corpus.topics.end(),
                                  [](const Topic& t) { return t.key == "topic:sail controller"; });
  CHECK(topic != corpus.topics.end());
}

TEST_CASE("works, topics and projects are sorted by key, and no key is there twice", "[extract]") {
  const Corpus corpus = corpus_of(kLog);
  std::vector<std::string> keys = keys_of(corpus);
  CHECK(std::is_sorted(keys.begin(), keys.end()));
  std::vector<std::string> topics;
  for (const Topic& topic : corpus.topics) topics.push_back(topic.key);
  CHECK(std::is_sorted(topics.begin(), topics.end()));
  keys.insert(keys.end(), topics.begin(), topics.end());
  CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == keys.size());
}

TEST_CASE("every entry is a reading of exactly one work", "[extract]") {
  const Corpus corpus = corpus_of(kLog);
  std::vector<int> seen(corpus.log.entries.size());
  for (const Work& w : corpus.works) {
    CHECK_FALSE(w.readings.empty());
    for (const std::uint32_t reading : w.readings) ++seen.at(reading);
  }
  CHECK(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

TEST_CASE("all evidence lies on one line, the mention inside the quote", "[extract]") {
  const Corpus corpus = corpus_of(kLog);
  for (const Reference& reference : corpus.references) CHECK(lies_on_one_line(corpus, reference.evidence));
  for (const Membership& membership : corpus.memberships) CHECK(lies_on_one_line(corpus, membership.evidence));
  for (const Project& project : corpus.projects) {
    for (const auto& [id, evidence] : project.members) CHECK(lies_on_one_line(corpus, evidence));
  }
}

TEST_CASE("memberships are sorted by work and weight, each within its range", "[extract]") {
  const Corpus corpus = corpus_of(kLog);
  CHECK_FALSE(corpus.memberships.empty());
  std::set<std::tuple<WorkId, TopicId>> pairs;
  for (std::size_t i = 0; i < corpus.memberships.size(); ++i) {
    const Membership& membership = corpus.memberships[i];
    CHECK(membership.weight > 0);
    CHECK(membership.weight <= 1);
    CHECK(pairs.emplace(membership.work, membership.topic).second);
    if (i == 0) continue;
    const Membership& before = corpus.memberships[i - 1];
    CHECK((before.work < membership.work || (before.work == membership.work && before.weight >= membership.weight)));
  }
}

TEST_CASE("the same log gives the same corpus again, with any number of threads", "[extract]") {
  const std::string once = describe(corpus_of(kLog));
  CHECK(once == describe(corpus_of(kLog)));
  for (const unsigned threads : {2U, 5U}) {
    Diagnostics diagnostics;
    Log log = read_log({{"log.md", std::string(kLog)}}, ReadOptions{.threads = threads}, diagnostics);
    CHECK(describe(build_corpus(std::move(log), CorpusOptions{.threads = threads}, diagnostics)) == once);
  }
}

/// A log that is cut into several parts wherever threads share work: entries with names, definitions, references,
/// pointers, a table and raw HTML.
std::string long_log() {
  std::string log = "# Yard log\n\n";
  for (int i = 0; i < 3000; ++i) {
    const std::string number = std::to_string(i);
    const std::string name = "Sail" + number;
    if (i % 10 == 0) log += "## 2024-0" + std::to_string(1 + i % 9) + "-1" + std::to_string(i / 10 % 10) + "\n\n";
    log += "- [" + name + ": Gentle update of keel " + number + "](https://example.org/" + number + ")\n";
    log += "  - Extends Sail" + std::to_string(i * 7 % 3000) + ", unlike Hull-" + std::to_string(i % 50) + " in form\n";
    log += "  - adds wind tunnel " + number + " (WT) to trim control " + std::to_string(i % 40) + "\n";
    if (i % 10 == 9)
      log += "\n| Paper | Notes |\n|---|---|\n| [Boat " + number + "](https://b.org/" + number + ") | a |\n\n";
    if (i % 100 == 99)
      log += "<div id=\"at" + number + "\">\n<p>[x]</p>\n</div>\n\n```\ncode " + number + "\n\n- no entry\n```\n\n";
  }
  return log;
}

TEST_CASE("a long log gives the same corpus with any number of threads", "[extract]") {
  const std::string log = long_log();
  std::string once;
  for (const unsigned threads : {1U, 0U, 2U, 5U}) {
    Diagnostics diagnostics;
    Log read =
        read_log({{"log.md", log}, {"other.md", log.substr(0, 5000)}}, ReadOptions{.threads = threads}, diagnostics);
    const Corpus corpus = build_corpus(std::move(read), CorpusOptions{.threads = threads}, diagnostics);
    if (threads == 1) {
      once = describe(corpus);
      CHECK(corpus.references.size() > 2000);
      CHECK(corpus.memberships.size() > 3000);
    }
    CHECK(describe(corpus) == once);
  }
}

TEST_CASE("keys of works do not depend on the order of files", "[extract]") {
  const RawFile a{"a.md", "- [GUST: Sail Trim](https://a.org/1)\n  - uses KEEL\n"};
  const RawFile b{"b.md", "- [KEEL: Echo Lines](https://a.org/2)\n  - like GUST\n"};
  Diagnostics diagnostics;
  const Corpus forwards = corpus_of(log_of({a, b}, diagnostics));
  const Corpus backwards = corpus_of(log_of({b, a}, diagnostics));
  CHECK(keys_of(forwards) == keys_of(backwards));
  CHECK(forwards.references.size() == 2);
  CHECK(backwards.references.size() == 2);
  CHECK(references_between(backwards, "url:a.org/1", "url:a.org/2").size() == 1);
}

TEST_CASE("odd input is read without complaint", "[extract]") {
  for (const std::string_view text :
       {"- [](https://a.org/1)\n", "- []()\n", "- [x]()\n- [y](#z)\n", "- \n- \n", "- ![i](p.png)\n",
        "- [\u200B](https://a.org/1)\n", "# \n\n- [x](https://a.org/1)\n  -\n", "- <https://a.org>\n  - <!-- x -->\n",
        "- [x](https://a.org/1)\n  - ```\n    y\n    ```\n", "- **\n", "- (\n- )\n- [\n- ]\n- :\n",
        "- [Kites 2019 - -](https://a.org/1)\n",
        "- [Kites 2019 - ,](https://a.org/1)\n- [Kites (2019) - --](b.md)\n"}) {
    INFO(text);
    const Corpus corpus = corpus_of(text);
    for (const Work& w : corpus.works) CHECK_FALSE(w.key.empty());
    CHECK(corpus.log.entries.size() >= corpus.works.size());
  }
}

TEST_CASE("evidence of a topic stays on one line though its words do not", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Alpha one](https://a.example.org/1)\n    - about a granite\n      quarry here\n"
      "- [Beta two](https://a.example.org/2)\n    - about granite quarries\n");
  REQUIRE_FALSE(corpus.memberships.empty());
  for (const Membership& each : corpus.memberships) {
    CHECK(quote_of(corpus, each.evidence).find('\n') == std::string::npos);
    CHECK_FALSE(quote_of(corpus, each.evidence).empty());
  }
}
