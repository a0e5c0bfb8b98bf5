// SPDX-License-Identifier: Apache-2.0
// What every command can be asked: which log to read, which part of it to keep, how to show the answer.
#pragma once

#include "options.hpp"
#include "streams.hpp"

#include "asterism/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Whether an `asterism.toml` is looked for when none is named.
enum class ConfigSearch : std::uint8_t { usual, none };

enum class Strictness : std::uint8_t { tolerant, strict };

/// The log and the part of it that a command is about.
struct Request {
  /// Files and folders as given; empty: see `choose_sources`.
  std::vector<std::string> inputs;
  /// The configuration as given. None: `config_search` says whether to look for one.
  std::optional<std::string> config = {};
  ConfigSearch config_search = ConfigSearch::usual;
  /// Threads at most. Default: one a processor; any number gives the same answer.
  std::optional<std::size_t> threads;
  /// `strict`: warnings about the log are errors. Default: tolerant, as one odd line must not hide a year of notes.
  Strictness strictness = Strictness::tolerant;
  ColorChoice color = ColorChoice::automatic;
  /// `topics` holds names as typed; `resolve_topics` makes keys of them.
  Selection selection;
};

/// Declares the options that say what to read, in the group "log".
void declare_log(OptionSet& options, Request& request);
/// Declares the options of `request`, in the groups "log" and "filters".
void declare_request(OptionSet& options, Request& request);

enum class ListFormat : std::uint8_t { table, json, jsonl, tsv, keys };

/// How rows are shown.
struct Presentation {
  /// None: a table for a person, tsv for a program.
  std::optional<ListFormat> format = {};
  /// Rows at most. None: all.
  std::optional<std::size_t> limit = {};
};

/// Declares `-f`, in the group "output".
void declare_format(OptionSet& options, Presentation& presentation);
/// Declares `-f` and `-n`, in the group "output".
void declare_presentation(OptionSet& options, Presentation& presentation,
                          std::string_view limit_help = "at most N rows");

/// The help text for an argument that names a work, topic or project.
constexpr std::string_view kNameHelp =
    "a short name, a title or its beginning, authors and year, an id, a URL, @LINE or @FILE:LINE";

/// `2024`, `2024-07` or `2024-07-25` as a date; none for anything else.
std::optional<PartialDate> parse_iso_date(std::string_view word);

}  // namespace asterism
