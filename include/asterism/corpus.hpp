// SPDX-License-Identifier: Apache-2.0
// What the entries are about: works with their names, the references between them, topics and projects.
#pragma once

#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"
#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

enum class WorkId : std::uint32_t {};
enum class TopicId : std::uint32_t {};

/// What one or more entries are about. `key` is its identity in every run and export.
struct Work {
  std::string key;
  NodeKind kind = NodeKind::work;
  std::string title;
  std::string label;                                     ///< short name, else the title cut short
  std::string url;                                       ///< empty: none
  std::vector<std::pair<std::string, std::string>> ids;  ///< e.g. {"arxiv", "2203.14465"}, sorted
  std::vector<std::string> aliases;                      ///< names that notes may use, best first
  std::vector<std::uint32_t> readings;                   ///< indices into `Log::entries`, by date, then place
  std::optional<PartialDate> published;
};

/// A short name and what it stands for, where the log says so. `work`: none for a concept that is no entry.
struct ShortName {
  std::string name;
  std::string long_form;  ///< empty: not said
  std::optional<WorkId> work;
  SourceId source{};
  ByteRange place;
  std::string_view rule;  ///< a constant such as `title.colon`
};

/// A place in `from` that points to `to`. Range: `confidence` (0, 1].
struct Reference {
  WorkId from{};
  WorkId to{};
  Relation relation = Relation::mentions;
  float confidence = 1;
  Evidence evidence;
};

/// A name that notes use like a work's but that no entry carries, or that two works share.
struct OpenName {
  std::string name;
  std::vector<Evidence> places;
  std::vector<WorkId> candidates;  ///< empty: no entry; two or more: ambiguous
};

/// A work that entries link to by an identifier of its own (arXiv, DOI …) though no entry is about it.
struct LinkedWork {
  std::string key;    ///< as of a `Work`
  std::string title;  ///< what the first link with a name shows; empty: all show addresses or labels
  std::string url;    ///< of the first link
  std::vector<Evidence> places;
};

/// A canonical keyword. `key` is `topic:` + comparison form of the label.
struct Topic {
  std::string key;
  std::string label;
  std::vector<std::string> aliases;  ///< other surface forms, most frequent first
  std::optional<TopicId> broader;    ///< the topic it is part of
  std::optional<Evidence> broader_evidence;
};

/// That `work` is about `topic`. Range: `weight` (0, 1]; comparable across works.
struct Membership {
  WorkId work{};
  TopicId topic{};
  float weight = 0;
  Evidence evidence;
};

/// Experiments that live in one folder or series.
struct Project {
  std::string key;
  std::string label;
  std::string title;
  std::vector<std::pair<WorkId, Evidence>> members;
};

/// The log and everything found in it. Works, topics and projects are sorted by key.
struct Corpus {
  Log log;
  std::vector<Work> works;
  std::vector<ShortName> short_names;
  std::vector<Reference> references;
  std::vector<OpenName> open_names;
  std::vector<Topic> topics;
  std::vector<Membership> memberships;  ///< by work, then weight downwards
  std::vector<Project> projects;
};

enum class TopicScope : std::uint8_t { shared, all };

struct CorpusOptions {
  /// `shared` leaves out topics that one work alone uses. Default: shared, as such topics link nothing.
  TopicScope topics = TopicScope::shared;
  /// How many threads may analyse entries at once. Default: 1; any number gives the same Corpus.
  unsigned threads = 1;
  /// What the author says about works, names and topics. Default: nothing.
  CorpusRules given = {};
};

/// Finds works, names, references, topics and projects in `log`.
/// Cost: O(n log n) in the bytes of the log. Empty input: an empty Corpus.
Corpus build_corpus(Log log, const CorpusOptions& options, Diagnostics& diagnostics);

/// The works of no entry that titles and notes link to, by key; web pages without an identifier are not told from
/// other pages and left out. Cost: O(links log links).
std::vector<LinkedWork> find_linked_works(const Corpus& corpus);

/// What a URL or path identifies.
struct Identity {
  std::string key;          ///< `arxiv:2203.14465`, `doi:10.1000/x`, `url:host/path`, `path:projects/x`
  std::string_view scheme;  ///< a constant: `arxiv`, `doi`, `url`, `path` …
  /// What follows the scheme. Borrows: from `key`.
  std::string_view value() const { return std::string_view(key).substr(scheme.size() + 1); }
};

/// The work that `url` points to: arXiv abs, pdf, versions and mirrors are one, DOI links are the DOI, web links
/// lose scheme, `www.`, tracking parameters, fragment and a final slash. None for an empty `url` or an anchor.
std::optional<Identity> identify(std::string_view url);

}  // namespace asterism
