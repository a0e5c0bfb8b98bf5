// SPDX-License-Identifier: Apache-2.0
// The table of commands, and the words before one: help, version, mistakes.
#include "commands.hpp"

#include "suggestions.hpp"

#include "asterism/error.hpp"

#include <array>
#include <ostream>
#include <vector>

namespace asterism {
namespace {

/// Declares, parses and runs a command; `Asked` is its plain value.
template <typename Asked>
ExitCode answer(const Command& command, const Words& words, Streams& streams) {
  Asked asked;
  OptionSet options(command.name, command.summary);
  declare(options, asked);
  if (!options.parse(words, streams)) return ExitCode::done;
  choose_colors(asked.request.color, streams);
  return run(asked, streams);
}

constexpr std::array kCommands = std::to_array<Command>({
    {"export", "write the graph as a document", answer<ExportCommand>},
    {"render", "draw the topic map as svg, png or pdf", answer<RenderCommand>},
    {"related", "works related to one, best first, with reasons", answer<RelatedCommand>},
    {"why", "what links two works, with the quoted lines", answer<WhyCommand>},
    {"path", "the best chain from one work to another", answer<PathCommand>},
    {"show", "one work with its notes and edges", answer<ShowCommand>},
    {"list", "the entries of the log", answer<ListCommand>},
    {"neighbors", "what a work, topic or project is linked to", answer<NeighborsCommand>},
    {"topics", "the topics, or the works about one", answer<TopicsCommand>},
    {"timeline", "entries by month, of all or of one topic or work", answer<TimelineCommand>},
    {"stats", "counts of works, relations, topics and dates", answer<StatsCommand>},
    {"aliases", "short names and what they stand for", answer<AliasesCommand>},
    {"mentions", "where a work is referred to", answer<MentionsCommand>},
    {"gaps", "names and linked papers that the log has no entry for", answer<GapsCommand>},
    {"init", "say what is in a log, and write an asterism.toml for it", answer<InitCommand>},
    {"check", "findings about the log: what may be a mistake", answer<CheckCommand>},
});

constexpr std::string_view kVersion = "asterism " ASTERISM_VERSION "\n";

std::string program_help() {
  std::string text =
      "asterism turns a Markdown research log into a knowledge graph of papers, topics and projects\n\n"
      "usage: asterism COMMAND [ARGUMENT…] [OPTION…]\n\ncommands:\n";
  for (const Command& command : kCommands) {
    std::string name(command.name);
    name.resize(12, ' ');
    text += "  " + name + std::string(command.summary) + '\n';
  }
  text +=
      "\nThe log is ./research-log.md, or what -i names.\n"
      "'asterism COMMAND --help' tells more, 'asterism --version' which version this is.\n";
  return text;
}

const Command& find_command(const std::string& name) {
  std::vector<std::string_view> names;
  for (const Command& command : kCommands) {
    if (command.name == name) return command;
    names.push_back(command.name);
  }
  const bool option = name.starts_with('-');
  throw UsageError((option ? "no command before option '" : "unknown command '") + name + "'",
                   suggestion(option ? "" : nearest(name, names), "'asterism --help' lists the commands"));
}

bool asks_for_help(const std::string& word) { return word == "--help" || word == "-h" || word == "help"; }

}  // namespace

std::span<const Command> commands() noexcept { return kCommands; }

ExitCode run_program(const Words& words, Streams& streams) {
  if (words.empty()) {
    streams.err << program_help();
    return ExitCode::usage;
  }
  const std::string& first = words.front();
  if (first == "--version") {
    streams.out << kVersion;
    return ExitCode::done;
  }
  if (asks_for_help(first)) {
    if (words.size() == 1 || asks_for_help(words[1])) {
      streams.out << program_help();
      return ExitCode::done;
    }
    const Command& command = find_command(words[1]);
    return command.answer(command, {"--help"}, streams);
  }
  const Command& command = find_command(first);
  return command.answer(command, {words.begin() + 1, words.end()}, streams);
}

}  // namespace asterism
