// SPDX-License-Identifier: Apache-2.0
// Builds small corpora for tests: works, references, topics and projects by key, with a log written to match.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism::test {

/// A work and its one entry; `day` is the date of that entry, `file` the source it stands in.
struct WorkSpec {
  std::string key;
  std::string title;
  std::string label = {};  ///< empty: the title
  NodeKind kind = NodeKind::paper;
  std::vector<std::string> aliases = {};
  std::string url = {};
  std::vector<std::pair<std::string, std::string>> ids = {};
  std::optional<DateSpan> date = {};
  std::string note = {};
  std::string file = "log.md";
};

struct ReferenceSpec {
  std::string from;
  std::string to;
  Relation relation = Relation::mentions;
  std::string quote;         ///< becomes a note of `from`; the same quote again is the same place
  std::string mention = {};  ///< words of `quote`; empty: all of it
  float confidence = 0.8F;
  Rule rule = Rule::cue;  ///< `mentions` are found by name
};

/// Collects what is said about a log and writes it down in the order that the contract asks for.
class CorpusBuilder {
 public:
  CorpusBuilder& work(WorkSpec spec);
  /// A further entry about the work `key`.
  CorpusBuilder& reading(std::string key, std::string title, std::optional<DateSpan> date);
  CorpusBuilder& refer(ReferenceSpec spec);
  /// Says that `work` is about the topic labelled `topic`.
  CorpusBuilder& about(std::string work, std::string topic, float weight = 0.5F, Rule rule = Rule::topic_note);
  CorpusBuilder& alias(std::string topic, std::string alias);
  CorpusBuilder& narrower(std::string topic, std::string broader);
  CorpusBuilder& member(std::string project, std::string work);
  Corpus build() const;

 private:
  struct About {
    std::string work;
    std::string topic;
    float weight;
    Rule rule;
  };
  struct ReadingSpec {
    std::string key;
    std::string title;
    std::optional<DateSpan> date;
  };
  friend class CorpusWriter;

  std::vector<WorkSpec> works_;
  std::vector<ReadingSpec> readings_;
  std::vector<ReferenceSpec> references_;
  std::vector<About> abouts_;
  std::vector<std::pair<std::string, std::string>> aliases_;
  std::vector<std::pair<std::string, std::string>> narrower_;
  std::vector<std::pair<std::string, std::string>> members_;
};

/// `2024-07-25` as a single day.
DateSpan on(int year, unsigned month, unsigned day);

/// An entry on lines `first` to `last` of the first source.
Reading lines(std::uint32_t first, std::uint32_t last);

/// The node of `graph` with `key`; fails the test where there is none.
const Node& node(const Graph& graph, std::string_view key);
NodeId id(const Graph& graph, std::string_view key);
/// The edge of `graph` between two keys, if there is one.
const Edge* edge(const Graph& graph, std::string_view source, std::string_view target, Relation relation);
/// The keys of `nodes`.
std::vector<std::string> keys(const Graph& graph, std::span<const NodeId> nodes);
/// The words that `evidence` quotes.
std::string quote(const Graph& graph, const Evidence& evidence);

}  // namespace asterism::test
