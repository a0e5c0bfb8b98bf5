// SPDX-License-Identifier: Apache-2.0
// The commands of the program: what each can be asked, and the table of them all.
#pragma once

#include "documents.hpp"
#include "messages.hpp"
#include "options.hpp"
#include "request.hpp"
#include "streams.hpp"

#include "asterism/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asterism {

// For each command three things, all in command_<name>.cpp: the plain value that says what is asked (here, so that
// tests can build it), the options that fill it, and the function that answers it.

/// Write the graph as a document.
struct ExportCommand {
  Request request;
  DocumentOptions document;
  TopicScope topics = TopicScope::shared;
};
void declare(OptionSet& options, ExportCommand& command);
ExitCode run(const ExportCommand& command, Streams& streams);

/// Draw the topic map.
struct RenderCommand {
  Request request;
  DocumentOptions document;
  std::optional<std::size_t> limit;  ///< works drawn at most
};
void declare(OptionSet& options, RenderCommand& command);
ExitCode run(const RenderCommand& command, Streams& streams);

/// Rank works by relatedness to one, or to each of a batch.
struct RelatedCommand {
  Request request;
  Presentation presentation;
  std::optional<std::string> name;
  std::optional<std::string> batch;  ///< file with one name a line, or `-`; instead of `name`
};
void declare(OptionSet& options, RelatedCommand& command);
ExitCode run(const RelatedCommand& command, Streams& streams);

/// What links two works directly.
struct WhyCommand {
  Request request;
  Presentation presentation;
  std::string first;
  std::string second;
};
void declare(OptionSet& options, WhyCommand& command);
ExitCode run(const WhyCommand& command, Streams& streams);

/// The best chain from one work to another.
struct PathCommand {
  Request request;
  Presentation presentation;
  std::string from;
  std::string to;
};
void declare(OptionSet& options, PathCommand& command);
ExitCode run(const PathCommand& command, Streams& streams);

/// One work with its notes and edges.
struct ShowCommand {
  Request request;
  Presentation presentation;
  std::string name;
};
void declare(OptionSet& options, ShowCommand& command);
ExitCode run(const ShowCommand& command, Streams& streams);

/// The entries.
struct ListCommand {
  Request request;
  Presentation presentation;
};
void declare(OptionSet& options, ListCommand& command);
ExitCode run(const ListCommand& command, Streams& streams);

/// The nodes next to one.
struct NeighborsCommand {
  Request request;
  Presentation presentation;
  std::string name;
};
void declare(OptionSet& options, NeighborsCommand& command);
ExitCode run(const NeighborsCommand& command, Streams& streams);

/// The topics, or the members of one.
struct TopicsCommand {
  Request request;
  Presentation presentation;
  std::optional<std::string> name;
  TopicScope topics = TopicScope::shared;
};
void declare(OptionSet& options, TopicsCommand& command);
ExitCode run(const TopicsCommand& command, Streams& streams);

/// Entries by month.
struct TimelineCommand {
  Request request;
  Presentation presentation;
  std::optional<std::string> name;
};
void declare(OptionSet& options, TimelineCommand& command);
ExitCode run(const TimelineCommand& command, Streams& streams);

/// Counts.
struct StatsCommand {
  Request request;
  Presentation presentation;
};
void declare(OptionSet& options, StatsCommand& command);
ExitCode run(const StatsCommand& command, Streams& streams);

/// Short names and what they stand for.
struct AliasesCommand {
  Request request;
  Presentation presentation;
};
void declare(OptionSet& options, AliasesCommand& command);
ExitCode run(const AliasesCommand& command, Streams& streams);

/// Where a work is referred to.
struct MentionsCommand {
  Request request;
  Presentation presentation;
  std::string name;
};
void declare(OptionSet& options, MentionsCommand& command);
ExitCode run(const MentionsCommand& command, Streams& streams);

/// Names that notes use but that no entry carries.
struct GapsCommand {
  Request request;
  Presentation presentation;
};
void declare(OptionSet& options, GapsCommand& command);
ExitCode run(const GapsCommand& command, Streams& streams);

/// Findings about the log.
struct CheckCommand {
  Request request;
  Presentation presentation;
};
void declare(OptionSet& options, CheckCommand& command);
ExitCode run(const CheckCommand& command, Streams& streams);

enum class Overwriting : std::uint8_t { forbidden, allowed };

/// Say what a log turns out to be, and write a configuration to begin with.
struct InitCommand {
  Request request;
  std::string output = "asterism.toml";  ///< `-`: standard output
  /// Default: forbidden, as a configuration is written by hand.
  Overwriting overwriting = Overwriting::forbidden;
};
void declare(OptionSet& options, InitCommand& command);
ExitCode run(const InitCommand& command, Streams& streams);

/// A row of the table of commands.
struct Command {
  std::string_view name;
  std::string_view summary;  ///< one line for `--help`
  /// Reads `words` as the command's options and answers. Throws: Error.
  ExitCode (*answer)(const Command& command, const Words& words, Streams& streams);
};

/// All commands, in the order `--help` lists them.
std::span<const Command> commands() noexcept;

/// Runs the program on `words`, the command line without the program's name. Throws: Error.
ExitCode run_program(const Words& words, Streams& streams);

}  // namespace asterism
