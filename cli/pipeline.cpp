// SPDX-License-Identifier: Apache-2.0
// read_files → read_log → build_corpus → build_graph.
#include "pipeline.hpp"

#include "inputs.hpp"
#include "messages.hpp"

#include "asterism/error.hpp"

#include <algorithm>
#include <forward_list>
#include <memory>
#include <string>
#include <thread>
#include <utility>

namespace asterism {
namespace {

/// Warnings shown before it is left at their number: a screen's worth.
constexpr std::size_t kMostWarnings = 20;

/// Where `graph` lasts until the program ends. It is never taken apart: that is a thirtieth of the time of an export
/// from many files, for memory that the system takes back all at once.
Graph& keep(Graph graph) {
  static auto& kept = *std::make_unique<std::forward_list<Graph>>().release();  // found through it: no leak
  return kept.emplace_front(std::move(graph));
}

/// Throws: UsageError where --until ends before --since begins.
void require_days_between(const Selection& selection) {
  if (!selection.since || !selection.until) return;
  const auto begin = first_day(*selection.since);
  const auto end = last_day(*selection.until);
  if (!begin || !end || *begin <= *end) return;
  throw UsageError("--until " + to_string(*selection.until) + " is before --since " + to_string(*selection.since),
                   "give the earlier date to --since");
}

}  // namespace

unsigned thread_count(const Request& request) {
  if (request.threads) return static_cast<unsigned>(std::min<std::size_t>(*request.threads, 1024));
  return std::max(1U, std::thread::hardware_concurrency());
}

Corpus read_corpus(const Request& request, TopicScope topics, Streams& streams, Diagnostics& diagnostics) {
  require_days_between(request.selection);
  const unsigned threads = thread_count(request);
  Sources sources = choose_sources(request, streams.in);
  std::vector<RawFile> files = read_files(sources.inputs, streams.in, diagnostics, threads);
  ReadOptions reading{.threads = threads, .given = std::move(sources.config.log)};
  reading.folder = folder_name(sources.inputs);
  Log log = read_log(std::move(files), reading, diagnostics);
  CorpusOptions options{.topics = topics, .threads = threads, .given = std::move(sources.config.corpus)};
  return build_corpus(std::move(log), options, diagnostics);
}

Corpus load_corpus(const Request& request, TopicScope topics, Streams& streams) {
  Diagnostics diagnostics;
  Corpus corpus = read_corpus(request, topics, streams, diagnostics);
  print_warnings(diagnostics, kMostWarnings, streams);
  const auto& texts = corpus.log.texts;
  if (corpus.log.entries.empty() && !texts.empty()) {
    print_no_entries(texts.size() == 1 ? texts[0].name() : std::to_string(texts.size()) + " files", streams);
  }
  require_clean(diagnostics, request.strictness);
  return corpus;
}

Graph& load_graph(const Request& request, GraphOptions options, Streams& streams) {
  options.threads = thread_count(request);
  return keep(build_graph(load_corpus(request, options.topics, streams), options));
}

void require_clean(const Diagnostics& diagnostics, Strictness strictness) {
  if (strictness == Strictness::tolerant) return;
  const auto count = std::count_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::warning;
  });
  if (count == 0) return;
  const std::string warnings = count == 1 ? " warning" : " warnings";
  throw InputError("the log has " + std::to_string(count) + warnings, "fix them, or leave out --strict");
}

}  // namespace asterism
