// SPDX-License-Identifier: Apache-2.0
// `asterism init`: says what a log turns out to be, and writes a configuration to begin with.
#include "commands.hpp"
#include "config_file.hpp"
#include "config_template.hpp"
#include "first_look.hpp"
#include "inputs.hpp"
#include "pipeline.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <filesystem>
#include <ostream>
#include <system_error>
#include <vector>

namespace asterism {
namespace {

namespace fs = std::filesystem;

/// `inputs` as paths from where the configuration will stand; standard input has none.
std::vector<fs::path> seen_from(const fs::path& config, const std::vector<fs::path>& inputs) {
  std::vector<fs::path> paths;
  for (const fs::path& input : inputs) {
    std::error_code unknown;
    if (input == "-") continue;
    const fs::path folder = fs::absolute(config, unknown).lexically_normal().parent_path();
    const fs::path seen = fs::absolute(input, unknown).lexically_normal().lexically_relative(folder);
    paths.push_back(seen.empty() ? input : seen);
  }
  return paths;
}

}  // namespace

void declare(OptionSet& options, InitCommand& command) {
  options.usage("[-i LOG]… [-o FILE] [OPTION…]");
  options.option(
      {"-o,--output", "FILE", "where to write the configuration (default: asterism.toml); - is standard output"},
      [&command](const std::string& word) { command.output = word; });
  options.flag({"--force", "", "overwrite a file that is there"}, command.overwriting, Overwriting::allowed);
  declare_log(options, command.request);
  options.example("asterism init", "what is in ./research-log.md; writes asterism.toml");
  options.example("asterism init -i notes -i library.bib", "a folder of notes and a library");
}

ExitCode run(const InitCommand& command, Streams& streams) {
  const DocumentOptions document{.format = {}, .output = command.output};
  const bool to_stream = goes_to_output_stream(document);
  std::error_code unknown;
  if (!to_stream && command.overwriting == Overwriting::forbidden && fs::exists(fs::path(command.output), unknown)) {
    throw OutputError("'" + command.output + "' is there already",
                      "--force overwrites it, -o FILE writes another, -o - shows what it would say");
  }
  Request request = command.request;
  if (!request.config) request.config_search = ConfigSearch::none;  // the log as it is, not as an older file has it
  const Corpus corpus = load_corpus(request, TopicScope::shared, streams);
  const std::vector<fs::path> inputs = choose_sources(request, streams.in).inputs;
  const std::string text = make_config(seen_from(to_stream ? kConfigFile : command.output, inputs), corpus);
  (to_stream ? streams.err : streams.out) << describe(corpus);
  write_document(document, streams, [&](Sink& sink) { sink.write(text); });
  if (!to_stream) print_remark("wrote " + command.output, streams);
  return ExitCode::done;
}

}  // namespace asterism
