// SPDX-License-Identifier: Apache-2.0
// `asterism check`: what may be a mistake in the log, one row each.
#include "commands.hpp"
#include "filter.hpp"
#include "findings.hpp"
#include "inputs.hpp"
#include "local_links.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace asterism {
namespace {

constexpr std::array kColumns = std::to_array<ListingColumn>({
    place_column(place_text),
    word_column("severity"),
    {.field = "finding", .shown_in = ShownIn::tsv},
    {.field = "message"},
    {.field = "hint"},
});

std::string_view to_string(Severity severity) { return severity == Severity::warning ? "warning" : "note"; }

Json finding_row(const Finding& finding) {
  const Diagnostic& diagnostic = finding.diagnostic;
  Json row;
  put(row, "file", diagnostic.file);
  if (diagnostic.line > 0) row["line"] = diagnostic.line;
  if (diagnostic.column > 0) row["column"] = diagnostic.column;
  row["severity"] = std::string(to_string(diagnostic.severity));
  row["finding"] = std::string(finding.sort);
  row["message"] = diagnostic.message;
  put(row, "hint", diagnostic.hint);
  return row;
}

void append(std::vector<Finding> more, std::vector<Finding>& findings) {
  findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// All findings, by place.
std::vector<Finding> findings_in(const Corpus& corpus, const std::vector<std::filesystem::path>& inputs,
                                 const Diagnostics& diagnostics) {
  std::vector<Finding> findings;
  for (const Diagnostic& diagnostic : diagnostics) findings.push_back({"log", diagnostic});
  append(find_unread_lines(corpus), findings);
  append(find_duplicates(corpus), findings);
  append(find_ambiguous_names(corpus), findings);
  append(find_dead_links(corpus, link_roots(inputs)), findings);
  const auto order = [](const Finding& finding) {
    const Diagnostic& at = finding.diagnostic;
    return std::tie(at.file, at.line, at.column, finding.sort, at.message);
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& left, const Finding& right) { return order(left) < order(right); });
  return findings;
}

/// Whether `filter` keeps the line of `finding`; what concerns a whole file is always kept.
bool keeps(const LineFilter& filter, const Corpus& corpus, const Finding& finding) {
  const std::vector<Text>& texts = corpus.log.texts;
  for (std::size_t source = 0; source < texts.size(); ++source) {
    if (texts[source].name() == finding.diagnostic.file && finding.diagnostic.line > 0) {
      return filter.keeps(SourceId(source), finding.diagnostic.line);
    }
  }
  return true;
}

}  // namespace

void declare(OptionSet& options, CheckCommand& command) {
  options.usage("[OPTION…]");
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.nothing_found_means("there are findings");
  options.example("asterism check", "unknown marks, bad dates, duplicates, dead links, ambiguous names");
  options.example("asterism check -f json", "the same for a program");
}

ExitCode run(const CheckCommand& command, Streams& streams) {
  Diagnostics diagnostics;
  const Corpus corpus = read_corpus(command.request, TopicScope::shared, streams, diagnostics);
  const std::vector<std::filesystem::path> inputs = choose_sources(command.request, streams.in).inputs;
  const LineFilter filter(corpus, command.request.selection);
  Listing listing({.rows = "findings", .key = place_text, .columns = kColumns}, command.presentation, streams);
  for (const Finding& finding : findings_in(corpus, inputs, diagnostics)) {
    if (keeps(filter, corpus, finding)) listing.add(finding_row(finding));
  }
  const bool clean = listing.finish() == ExitCode::nothing_found;
  require_clean(diagnostics, command.request.strictness);
  return clean ? ExitCode::done : ExitCode::nothing_found;
}

}  // namespace asterism
