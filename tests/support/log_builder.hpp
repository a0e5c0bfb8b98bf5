// SPDX-License-Identifier: Apache-2.0
// Logs and corpora from Markdown held in memory, and short ways to look into them.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/log.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism::test {

/// The log that `files` are; remarks go to `diagnostics`.
inline Log log_of(std::vector<RawFile> files, Diagnostics& diagnostics) {
  return read_log(std::move(files), ReadOptions{}, diagnostics);
}

/// The log that one file with `markdown` is.
inline Log log_of(std::string_view markdown) {
  Diagnostics diagnostics;
  return log_of({{"log.md", std::string(markdown)}}, diagnostics);
}

/// Whether no rule finds an entry of `log`, whatever its outline has.
inline bool finds_nothing(const Log& log) { return log.entries.empty() || log.by_outline; }
/// The same of a log of one file with `markdown`.
inline bool finds_nothing(std::string_view markdown) { return finds_nothing(log_of(markdown)); }

inline Corpus corpus_of(Log log, const CorpusOptions& options = {}) {
  Diagnostics diagnostics;
  return build_corpus(std::move(log), options, diagnostics);
}

/// The corpus of a log of one file with `markdown`.
inline Corpus corpus_of(std::string_view markdown, const CorpusOptions& options = {}) {
  return corpus_of(log_of(markdown), options);
}

inline std::string title_of(const Log& log, const Entry& entry) { return visible_text(log, entry.title); }

/// The titles of all entries, in their order.
inline std::vector<std::string> titles_of(const Log& log) {
  std::vector<std::string> titles;
  for (const Entry& entry : log.entries) titles.push_back(title_of(log, entry));
  return titles;
}

/// The addresses of all entries, in their order.
inline std::vector<std::string> urls_of(const Log& log) {
  std::vector<std::string> urls;
  for (const Entry& entry : log.entries) urls.push_back(entry.url);
  return urls;
}

/// The dates of all entries as ISO text, in their order; "-": none.
inline std::vector<std::string> dates_of(const Log& log) {
  std::vector<std::string> dates;
  for (const Entry& entry : log.entries) dates.push_back(entry.date ? to_string(*entry.date) : "-");
  return dates;
}

/// The visible notes of `entry`.
inline std::vector<std::string> notes_of(const Log& log, const Entry& entry) {
  std::vector<std::string> notes;
  for (const Passage& note : entry.notes) notes.push_back(visible_text(log, note));
  return notes;
}

/// The keys of all works, in their order.
inline std::vector<std::string> keys_of(const Corpus& corpus) {
  std::vector<std::string> keys;
  for (const Work& work : corpus.works) keys.push_back(work.key);
  return keys;
}

inline const Work& work(const Corpus& corpus, WorkId id) { return corpus.works.at(static_cast<std::size_t>(id)); }

/// The work with `key`; null: none.
inline const Work* find_work(const Corpus& corpus, std::string_view key) {
  const auto found =
      std::find_if(corpus.works.begin(), corpus.works.end(), [&](const Work& w) { return w.key == key; });
  return found == corpus.works.end() ? nullptr : &*found;
}

/// The references from the work keyed `from` to the one keyed `to`, in their order.
inline std::vector<Reference> references_between(const Corpus& corpus, std::string_view from, std::string_view to) {
  std::vector<Reference> found;
  for (const Reference& reference : corpus.references) {
    if (work(corpus, reference.from).key == from && work(corpus, reference.to).key == to) found.push_back(reference);
  }
  return found;
}

/// The bytes of the source that `range` covers.
inline std::string slice(const Log& log, SourceId source, ByteRange range) {
  return std::string(log.texts.at(static_cast<std::size_t>(source)).slice(range));
}

inline std::string quote_of(const Corpus& corpus, const Evidence& evidence) {
  return slice(corpus.log, evidence.source, evidence.quote);
}

inline std::string mention_of(const Corpus& corpus, const Evidence& evidence) {
  return slice(corpus.log, evidence.source, evidence.mention);
}

}  // namespace asterism::test
