// SPDX-License-Identifier: Apache-2.0
// `asterism export`: the graph as a document.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "suggestions.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"
#include "asterism/graph.hpp"

#include <vector>

namespace asterism {
namespace {

std::string names_of_formats() {
  std::vector<std::string_view> names;
  for (const Format& format : formats()) names.push_back(format.name);
  return join(names, ", ");
}

std::string endings_of_formats() {
  std::vector<std::string_view> endings;
  for (const Format& format : formats()) endings.push_back(format.extension);
  return join(endings, ", ");
}

/// The format that `options` ask for. Throws: UsageError naming the allowed ones.
const Format& chosen_format(const DocumentOptions& options) {
  if (options.format) return find_format(*options.format);
  if (goes_to_output_stream(options)) {
    throw UsageError("'asterism export' needs a format", "give one with -f: " + names_of_formats());
  }
  if (const Format* format = format_for(*options.output)) return *format;
  throw UsageError("no format has the ending of '" + *options.output + "'",
                   "end it in one of " + endings_of_formats() + ", or give a format with -f");
}

}  // namespace

void declare(OptionSet& options, ExportCommand& command) {
  options.usage("-f FORMAT [OPTION…]");
  options.usage("-o FILE [OPTION…]");
  options.option({"-f,--format", "FORMAT", "the format, instead of the one FILE ends in"},
                 [&command](const std::string& word) { command.document.format = word; });
  options.option({"-o,--output", "FILE", "where to write; - is standard output (the default)"},
                 [&command](const std::string& word) { command.document.output = word; });
  options.flag({"--all-topics", "", "also topics that one entry alone holds"}, command.topics, TopicScope::all);
  declare_request(options, command.request);
  options.group("formats");
  for (const Format& format : formats()) options.note(format.name, format.summary);
  options.example("asterism export -o graph.json", "the ending picks the format");
  options.example("asterism export -f graphml --kind paper", "papers alone, to standard output");
}

ExitCode run(const ExportCommand& command, Streams& streams) {
  const Format& format = chosen_format(command.document);
  Graph& graph = load_graph(command.request, {.topics = command.topics}, streams);
  const Selection selection = resolve_topics(graph, command.request.selection);
  graph = select(std::move(graph), selection);
  const ExportOptions exporting{.threads = thread_count(command.request)};
  write_document(command.document, streams, [&](Sink& sink) { format.write(graph, exporting, sink); });
  if (!goes_to_output_stream(command.document)) {
    print_remark(std::to_string(graph.nodes.size()) + " nodes and " + std::to_string(graph.edges.size()) +
                     " edges in " + *command.document.output,
                 streams);
  }
  return ExitCode::done;
}

}  // namespace asterism
