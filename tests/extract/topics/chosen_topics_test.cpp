// SPDX-License-Identifier: Apache-2.0
// From chosen topics to memberships.
#include "topics/chosen_topics.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace asterism;

namespace {

constexpr std::uint32_t kWorks = 5000;  // more than fit into one block

/// A log of works with one entry each, which has a title in the first file and a note in the second.
Log make_log() {
  Log log;
  log.texts = {Text("titles.md", "kites\n"), Text("notes.md", "ropes\n")};
  log.entries.resize(kWorks);
  for (Entry& entry : log.entries) entry.notes.push_back({.source = SourceId(1)});
  return log;
}

}  // namespace

TEST_CASE("chosen topics become memberships in their order, each topic once for a work", "[extract]") {
  const Log log = make_log();
  std::vector<Sentence> sentences;
  PhraseIndex index;
  ChosenTopics chosen;
  for (std::uint32_t work = 0; work < kWorks; ++work) {
    index.sentences.push_back({.sentence = 2 * work, .work = work});
    index.sentences.push_back({.sentence = 2 * work + 1, .work = work});
    sentences.push_back({.entry = work, .note = 0});
    sentences.push_back({.entry = work, .note = 1});
    chosen.add({{0, 0.9F, 2 * work, {0, 5}}, {2, 0.8F, 2 * work, {0, 4}}, {3, 0.7F, 2 * work + 1, {1, 4}}});
  }
  CHECK(chosen.held(5) == std::vector<bool>{true, false, true, true, false});

  const std::vector<Membership> memberships = chosen.take(log, sentences, index, {1, 7, 1, 0, 7}, 3);
  REQUIRE(memberships.size() == 2 * kWorks);  // phrases 0 and 2 are one topic
  for (std::uint32_t work = 0; work < kWorks; ++work) {
    const Membership& first = memberships[2 * work];
    const Membership& second = memberships[2 * work + 1];
    CHECK(first.work == WorkId(work));
    CHECK(first.topic == TopicId(1));
    CHECK(first.weight == 0.9F);
    CHECK(first.evidence == Evidence{SourceId(0), {0, 5}, {0, 5}, Rule::topic_title});
    CHECK(second.work == WorkId(work));
    CHECK(second.topic == TopicId(0));
    CHECK(second.evidence == Evidence{SourceId(1), {1, 4}, {1, 4}, Rule::topic_note});
  }
  CHECK(chosen.take(log, sentences, index, {}).empty());
}

TEST_CASE("without chosen topics there are no memberships", "[extract]") {
  ChosenTopics chosen;
  CHECK(chosen.held(0).empty());
  CHECK(chosen.take(Log(), {}, PhraseIndex(), {}).empty());
}
