// SPDX-License-Identifier: Apache-2.0
// Graphs as documents: the table of formats, writing and drawing.
#pragma once

#include "asterism/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asterism {

/// Where a document goes: collects bytes and hands them on in large pieces.
class Sink {
 public:
  virtual ~Sink() = default;
  /// Throws: OutputError.
  virtual void write(std::string_view bytes) = 0;
};

struct ExportOptions {
  /// Longest label, in Unicode characters; longer ones end in "…". Default: what a graph viewer shows on one line.
  std::size_t label_limit = 60;
  /// How many threads may make a document at once. Default: 1; any number gives the same bytes.
  unsigned threads = 1;
};

struct Format {
  std::string_view name;       ///< what `--format` accepts
  std::string_view extension;  ///< with the dot; picks the format of `--output FILE`
  std::string_view summary;    ///< one line for `--help`
  void (*write)(const Graph& graph, const ExportOptions& options, Sink& sink);
};

/// All formats, in the order `--help` lists them.
std::span<const Format> formats() noexcept;
/// The format called `name`. Throws: UsageError naming the allowed ones.
const Format& find_format(std::string_view name);
/// The format that the ending of `path` asks for; none when no format has it.
const Format* format_for(const std::filesystem::path& path) noexcept;

struct DrawOptions {
  std::string_view format = "svg";  ///< svg, png or pdf
  /// How many works to draw at most, most important first; the legend says how many were left out.
  std::size_t work_limit = 160;
  /// How many topics to draw at most.
  std::size_t topic_limit = 40;
};

/// The picture formats `draw` can make.
std::span<const std::string_view> picture_formats() noexcept;

/// Draws the topic map of `graph` with Graphviz: topics as ellipses, works as boxes, coloured by community.
/// Throws: UsageError for an unknown format, OutputError when Graphviz fails.
void draw(const Graph& graph, const DrawOptions& options, Sink& sink);

/// A file that is there whole or not at all: bytes go to a temporary beside `path`, `commit` puts it in place.
class OutputFile {
 public:
  /// Throws: OutputError when the folder is missing or not writable, or `path` is a folder.
  explicit OutputFile(const std::filesystem::path& path);
  ~OutputFile();  ///< Without `commit`: removes the temporary, leaves an old file untouched.
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  Sink& sink() noexcept;
  /// Throws: OutputError.
  void commit();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A sink over `stream` that checks it. Borrows: `stream`.
std::unique_ptr<Sink> stream_sink(std::ostream& stream);

}  // namespace asterism
