// SPDX-License-Identifier: Apache-2.0
// `asterism related`: works related to one, or to each of a batch of names.
#include "commands.hpp"
#include "filter.hpp"
#include "names.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/error.hpp"
#include "asterism/graph.hpp"
#include "asterism/log.hpp"
#include "asterism/measures.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>
#include <sstream>

namespace asterism {
namespace {

constexpr std::size_t kUsualLimit = 10;
/// Reasons in a table row: what fits on a line.
constexpr std::size_t kReasonsShown = 3;

/// What answers are made from. Borrows: the graph and the request.
class Library {
 public:
  Library(const Graph& graph, const RelatedCommand& command)
      : graph_(graph),
        relations_(command.request.selection.relations),
        filter_(graph, command.request.selection),
        relatedness_(graph),
        limit_(command.presentation.limit.value_or(kUsualLimit)),
        // What the filters drop must not use up the limit.
        ranked_(command.request.selection == Selection{} ? limit_ : graph.nodes.size()) {}
  const Graph& graph() const { return graph_; }
  /// Rows for the works related to `query`, best first.
  Json rows(NodeId query) const;

 private:
  bool keeps(const RelatedWork& related) const;

  const Graph& graph_;
  const std::vector<Relation>& relations_;
  Filter filter_;
  Relatedness relatedness_;
  std::size_t limit_;
  std::size_t ranked_;
};

/// A work passes a filter by relation when one of the reasons for it is such a relation.
bool Library::keeps(const RelatedWork& related) const {
  const auto wanted = [&](const Reason& reason) {
    return std::any_of(relations_.begin(), relations_.end(),
                       [&](Relation relation) { return to_string(relation) == reason.part; });
  };
  if (!relations_.empty() && std::none_of(related.why.begin(), related.why.end(), wanted)) return false;
  return filter_.keeps(related.node);
}

Json reason_rows(const std::vector<Reason>& reasons) {
  Json rows = Json::array();
  for (const Reason& reason : reasons) {
    Json row;
    row["part"] = reason.part;
    row["score"] = shortened(reason.score);
    put(row, "text", reason.text);
    rows.push_back(std::move(row));
  }
  return rows;
}

Json Library::rows(NodeId query) const {
  Json rows = Json::array();
  for (const RelatedWork& related : relatedness_.rank(query, {.limit = ranked_})) {
    if (rows.size() == limit_) break;
    if (!keeps(related)) continue;
    const Node& node = graph_.nodes[index(related.node)];
    Json row = node_row(node);
    row["score"] = shortened(related.score);
    row["readings"] = reading_rows(graph_, node);
    row["why"] = reason_rows(related.why);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// `extends: builds on the idea of X; topic: reward model`.
std::string reasons_text(const Json& row) {
  std::string text;
  std::size_t shown = 0;
  for (const Json& reason : row.at("why")) {
    if (shown++ == kReasonsShown) break;
    if (!text.empty()) text += "; ";
    text += field_text(reason, "part");
    if (const std::string words = field_text(reason, "text"); !words.empty()) text += ": " + words;
  }
  return text;
}

constexpr std::array kColumns = std::to_array<ListingColumn>({
    {.field = "label"},
    number_column("score"),
    word_column("kind"),
    {.field = "date", .text = first_date_text, .cutting = Cutting::never},
    {.field = "why", .text = reasons_text},
    id_column(),
});

ExitCode answer_one(const RelatedCommand& command, const Library& library, Streams& streams) {
  const Json rows = library.rows(find_named(library.graph(), *command.name));
  if (choose_format(command.presentation, streams) == ListFormat::jsonl) {
    streams.out << to_line({{"query", *command.name}, {"related", rows}}) << '\n';
    return rows.empty() ? ExitCode::nothing_found : ExitCode::done;
  }
  Listing listing({.rows = "related",
                   .key = id_text,
                   .columns = kColumns,
                   .none = "nothing is related to it",
                   .notice = EmptyNotice::to_all},
                  command.presentation, streams);
  listing.head("query", *command.name);
  for (const Json& row : rows) listing.add(row);
  return listing.finish();
}

/// The answer to one line of a batch: a name that means nothing or several things gets an `error`, not an end.
Json batch_answer(const Library& library, const std::string& name) {
  const std::vector<NodeId> found = look_up(library.graph(), name, LookupScope::all);
  Json answer = {{"query", name}, {"related", Json::array()}};
  if (found.size() == 1) {
    answer["related"] = library.rows(found.front());
  } else if (found.empty()) {
    answer["error"] = "not found";
  } else {
    answer["error"] = "ambiguous";
    for (const NodeId node : found) answer["candidates"].push_back(library.graph().nodes[index(node)].key);
  }
  return answer;
}

ExitCode answer_lines(const Library& library, std::istream& lines, Streams& streams) {
  ExitCode code = ExitCode::nothing_found;
  std::string line;
  while (std::getline(lines, line)) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    const Json answer = batch_answer(library, line);
    if (!answer["related"].empty()) code = ExitCode::done;
    streams.out << to_line(answer) << '\n';
    flush(streams);  // whoever asks through a pipe may wait for this answer before the next question
  }
  return code;
}

ExitCode answer_batch(const RelatedCommand& command, const Library& library, Streams& streams) {
  if (*command.batch == "-") return answer_lines(library, streams.in, streams);
  Diagnostics diagnostics;
  std::string text;
  for (RawFile& file : read_files({*command.batch}, streams.in, diagnostics)) {
    text += decode(file.name, std::move(file.bytes), diagnostics).content();
  }
  std::istringstream lines(text);
  return answer_lines(library, lines, streams);
}

/// Throws: UsageError for a request that contradicts itself.
void check_request(const RelatedCommand& command) {
  if (command.name && command.batch) throw UsageError("a name and --batch at once", "give one of them");
  if (!command.name && !command.batch) throw UsageError("'asterism related' needs NAME", "or --batch FILE");
  if (!command.batch) return;
  if (command.presentation.format.value_or(ListFormat::jsonl) != ListFormat::jsonl) {
    throw UsageError("--batch answers with one JSON text a line", "give -f jsonl");
  }
  const std::vector<std::string>& inputs = command.request.inputs;
  if (*command.batch == "-" && std::find(inputs.begin(), inputs.end(), "-") != inputs.end()) {
    throw UsageError("standard input cannot be both the log and the batch", "give one of them as a file");
  }
}

}  // namespace

void declare(OptionSet& options, RelatedCommand& command) {
  options.usage("[OPTION…] NAME");
  options.usage("[OPTION…] --batch FILE");
  options.argument("NAME", kNameHelp, command.name);
  options.option({"--batch", "FILE", "answer each line of FILE (- is standard input) with a line of JSON"},
                 [&command](const std::string& word) { command.batch = word; });
  declare_presentation(options, command.presentation, "at most N works (default: 10)");
  declare_request(options, command.request);
  options.example("asterism related STaR -n 5", "five works, and why");
  options.example("asterism related @120 --kind experiment", "experiments near the entry at line 120");
  options.example("asterism related --batch names.txt -f jsonl", "many questions, one reading of the log");
}

ExitCode run(const RelatedCommand& command, Streams& streams) {
  check_request(command);
  const Graph& graph = load_graph(command.request, {}, streams);
  const Library library(graph, command);
  return command.batch ? answer_batch(command, library, streams) : answer_one(command, library, streams);
}

}  // namespace asterism
