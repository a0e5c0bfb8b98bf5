// SPDX-License-Identifier: Apache-2.0
// Builds small corpora for tests: works, references, topics and projects by key, with a log written to match.
#include "graph/corpus_builder.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <map>

namespace asterism::test {

/// Writes entries with their notes and remembers where the words stand.
class CorpusWriter {
 public:
  explicit CorpusWriter(const CorpusBuilder& builder) : builder_(builder) {}

  Corpus write() {
    corpus_.log.title = "Test log";
    corpus_.log.sections.emplace_back();
    number_things();
    for (const WorkSpec& work : builder_.works_) write_work(work);
    for (const auto& reading : builder_.readings_) {
      write_entry(builder_.works_.front().file, reading.title, reading.date, works_.at(reading.key));
    }
    write_members();
    for (auto& [name, text] : texts_) {
      corpus_.log.texts.emplace_back(name, text);
      corpus_.log.date_counts.push_back(1);
    }
    sort_memberships();
    return std::move(corpus_);
  }

 private:
  static std::string topic_key(const std::string& label) { return "topic:" + comparison_key(label); }

  void number_things() {
    std::map<std::string, std::string> topics;
    for (const auto& about : builder_.abouts_) topics.emplace(topic_key(about.topic), about.topic);
    for (const auto& [key, label] : topics) {
      topics_[key] = TopicId{static_cast<std::uint32_t>(corpus_.topics.size())};
      corpus_.topics.push_back({.key = key, .label = label, .aliases = {}, .broader = {}, .broader_evidence = {}});
    }
    for (const auto& [label, alias] : builder_.aliases_) topic(label).aliases.push_back(alias);
    std::vector<std::string> keys;
    for (const WorkSpec& work : builder_.works_) keys.push_back(work.key);
    std::sort(keys.begin(), keys.end());
    for (const std::string& key : keys) {
      works_[key] = WorkId{static_cast<std::uint32_t>(corpus_.works.size())};
      corpus_.works.emplace_back().key = key;
    }
    for (const WorkSpec& work : builder_.works_) texts_[work.file];
  }

  Topic& topic(const std::string& label) { return corpus_.topics[index(topics_.at(topic_key(label)))]; }

  SourceId source(const std::string& file) const {
    return SourceId{static_cast<std::uint32_t>(std::distance(texts_.begin(), texts_.find(file)))};
  }

  ByteRange append(const std::string& file, const std::string& words) {
    std::string& text = texts_[file];
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    return {begin, static_cast<std::uint32_t>(words.size())};
  }

  std::uint32_t line(const std::string& file) const {
    const std::string& text = texts_.at(file);
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  }

  ByteRange write_note(const std::string& file, const std::string& words) {
    append(file, "    - ");
    const ByteRange place = append(file, words);
    append(file, "\n");
    corpus_.log.entries.back().last_line = line(file) - 1;
    return place;
  }

  void write_entry(const std::string& file, const std::string& title, std::optional<DateSpan> date, WorkId work) {
    Entry entry;
    entry.source = source(file);
    entry.line = entry.last_line = line(file);
    entry.date = date;
    append(file, "- ");
    const ByteRange place = append(file, title);
    append(file, "\n");
    entry.title = {.source = entry.source,
                   .first_segment = static_cast<std::uint32_t>(corpus_.log.pools.segments.size()),
                   .segment_count = 1};
    corpus_.log.pools.segments.push_back({.begin = place.begin, .length = place.length});
    corpus_.works[index(work)].readings.push_back(static_cast<std::uint32_t>(corpus_.log.entries.size()));
    corpus_.log.entries.push_back(std::move(entry));
  }

  void write_work(const WorkSpec& spec) {
    Work& work = corpus_.works[index(works_.at(spec.key))];
    work.kind = spec.kind;
    work.title = spec.title;
    work.label = spec.label.empty() ? spec.title : spec.label;
    work.aliases = spec.aliases;
    work.url = spec.url;
    work.ids = spec.ids;
    write_entry(spec.file, spec.title, spec.date, works_.at(spec.key));
    corpus_.log.entries.back().url = spec.url;
    if (!spec.note.empty()) write_note(spec.file, spec.note);
    write_references(spec);
    write_topics(spec);
  }

  void write_references(const WorkSpec& spec) {
    std::map<std::string, ByteRange> places;
    for (const ReferenceSpec& reference : builder_.references_) {
      if (reference.from != spec.key) continue;
      if (places.count(reference.quote) == 0) places[reference.quote] = write_note(spec.file, reference.quote);
      const ByteRange quote = places[reference.quote];
      ByteRange mention = quote;
      if (!reference.mention.empty()) {
        mention.begin += static_cast<std::uint32_t>(reference.quote.find(reference.mention));
        mention.length = static_cast<std::uint32_t>(reference.mention.size());
      }
      corpus_.references.push_back(
          {.from = works_.at(reference.from),
           .to = works_.at(reference.to),
           .relation = reference.relation,
           .confidence = reference.confidence,
           .evidence = {source(spec.file), quote, mention,
                        reference.relation == Relation::mentions ? Rule::name : reference.rule}});
    }
  }

  void write_topics(const WorkSpec& spec) {
    for (const auto& about : builder_.abouts_) {
      if (about.work != spec.key) continue;
      const ByteRange place = write_note(spec.file, about.topic);
      const Evidence evidence{source(spec.file), place, place, about.rule};
      corpus_.memberships.push_back({works_.at(spec.key), topics_.at(topic_key(about.topic)), about.weight, evidence});
      for (const auto& [narrower, broader] : builder_.narrower_) {
        if (narrower != about.topic || topic(narrower).broader) continue;
        topic(narrower).broader = topics_.at(topic_key(broader));
        topic(narrower).broader_evidence = evidence;
      }
    }
  }

  void write_members() {
    std::map<std::string, Project> projects;
    for (const auto& [name, key] : builder_.members_) {
      Project& project = projects[name];
      project.key = "project:" + name;
      project.label = name;
      project.title = "Project " + name;
      const WorkId work = works_.at(key);
      const Entry& entry = corpus_.log.entries[corpus_.works[index(work)].readings.front()];
      const Segment& title = corpus_.log.pools.segments[entry.title.first_segment];
      const ByteRange place{title.begin, title.length};
      project.members.emplace_back(work, Evidence{entry.source, place, place, Rule::project_path});
    }
    for (auto& [name, project] : projects) corpus_.projects.push_back(std::move(project));
  }

  void sort_memberships() {
    std::stable_sort(corpus_.memberships.begin(), corpus_.memberships.end(),
                     [](const Membership& a, const Membership& b) {
                       return a.work != b.work ? a.work < b.work : a.weight > b.weight;
                     });
  }

  const CorpusBuilder& builder_;
  Corpus corpus_;
  std::map<std::string, std::string> texts_;
  std::map<std::string, WorkId> works_;
  std::map<std::string, TopicId> topics_;
};

CorpusBuilder& CorpusBuilder::work(WorkSpec spec) {
  works_.push_back(std::move(spec));
  return *this;
}

CorpusBuilder& CorpusBuilder::reading(std::string key, std::string title, std::optional<DateSpan> date) {
  readings_.push_back({std::move(key), std::move(title), date});
  return *this;
}

CorpusBuilder& CorpusBuilder::refer(ReferenceSpec spec) {
  references_.push_back(std::move(spec));
  return *this;
}

CorpusBuilder& CorpusBuilder::about(std::string work, std::string topic, float weight, Rule rule) {
  abouts_.push_back({std::move(work), std::move(topic), weight, rule});
  return *this;
}

CorpusBuilder& CorpusBuilder::alias(std::string topic, std::string alias) {
  aliases_.emplace_back(std::move(topic), std::move(alias));
  return *this;
}

CorpusBuilder& CorpusBuilder::narrower(std::string topic, std::string broader) {
  narrower_.emplace_back(std::move(topic), std::move(broader));
  return *this;
}

CorpusBuilder& CorpusBuilder::member(std::string project, std::string work) {
  members_.emplace_back(std::move(project), std::move(work));
  return *this;
}

Corpus CorpusBuilder::build() const { return CorpusWriter(*this).write(); }

DateSpan on(int year, unsigned month, unsigned day) {
  const PartialDate date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                         static_cast<std::uint8_t>(day)};
  return {date, date};
}

Reading lines(std::uint32_t first, std::uint32_t last) {
  Reading reading;
  reading.line = first;
  reading.last_line = last;
  return reading;
}

NodeId id(const Graph& graph, std::string_view key) {
  const std::optional<NodeId> found = find_node(graph, key);
  INFO(key);
  REQUIRE(found);
  return *found;
}

const Node& node(const Graph& graph, std::string_view key) { return graph.nodes[index(id(graph, key))]; }

const Edge* edge(const Graph& graph, std::string_view source, std::string_view target, Relation relation) {
  const auto found = std::find_if(graph.edges.begin(), graph.edges.end(), [&](const Edge& candidate) {
    return graph.nodes[index(candidate.source)].key == source && graph.nodes[index(candidate.target)].key == target &&
           candidate.relation == relation;
  });
  return found == graph.edges.end() ? nullptr : &*found;
}

std::vector<std::string> keys(const Graph& graph, std::span<const NodeId> nodes) {
  std::vector<std::string> found;
  found.reserve(nodes.size());
  for (const NodeId place : nodes) found.push_back(graph.nodes[index(place)].key);
  return found;
}

std::string quote(const Graph& graph, const Evidence& evidence) {
  return std::string(graph.sources[index(evidence.source)].slice(evidence.quote));
}

}  // namespace asterism::test
