// SPDX-License-Identifier: Apache-2.0
// `asterism render`: the topic map as a picture.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "suggestions.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"
#include "asterism/graph.hpp"

#include <filesystem>
#include <vector>

namespace asterism {
namespace {

std::string names_of_pictures(std::string_view separator) {
  return join(std::vector<std::string_view>(picture_formats().begin(), picture_formats().end()), separator);
}

/// The picture format that `options` ask for. Throws: UsageError naming the allowed ones.
std::string_view chosen_picture(const DocumentOptions& options) {
  if (options.format) return picture_formats()[find_choice("format", *options.format, picture_formats())];
  if (goes_to_output_stream(options)) {
    throw UsageError("'asterism render' needs a file or a format",
                     "give -o map.svg, or one with -f: " + names_of_pictures(", "));
  }
  const std::string ending = std::filesystem::path(*options.output).extension().string();
  for (const std::string_view name : picture_formats()) {
    if (ending.size() > 1 && ending.substr(1) == name) return name;
  }
  throw UsageError("no picture format has the ending of '" + *options.output + "'",
                   "end it in one of ." + names_of_pictures(", .") + ", or give a format with -f");
}

}  // namespace

void declare(OptionSet& options, RenderCommand& command) {
  options.usage("-o FILE [OPTION…]");
  options.option({"-o,--output", "FILE", "where to draw; its ending is svg, png or pdf; - is standard output"},
                 [&command](const std::string& word) { command.document.output = word; });
  options.option({"-f,--format", "FORMAT", "svg, png or pdf, instead of FILE's ending"},
                 [&command](const std::string& word) { command.document.format = word; });
  options.number({"-n,--limit", "N", "at most N works, the most important ones (default: 160)"}, command.limit);
  declare_request(options, command.request);
  options.example("asterism render -o map.svg", "the whole map");
  options.example("asterism render -o 2024.pdf --since 2024 -n 80", "what counted in 2024");
}

ExitCode run(const RenderCommand& command, Streams& streams) {
  DrawOptions drawing{.format = chosen_picture(command.document)};
  drawing.work_limit = command.limit.value_or(drawing.work_limit);
  Graph& graph = load_graph(command.request, {}, streams);
  const Selection selection = resolve_topics(graph, command.request.selection);
  graph = select(std::move(graph), selection);
  write_document(command.document, streams, [&](Sink& sink) { draw(graph, drawing, sink); });
  if (!goes_to_output_stream(command.document)) print_remark("drew " + *command.document.output, streams);
  return ExitCode::done;
}

}  // namespace asterism
