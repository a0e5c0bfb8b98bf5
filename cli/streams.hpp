// SPDX-License-Identifier: Apache-2.0
// Standard input, output and error as values that commands are given and tests can replace.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>

namespace asterism {

enum class ColorChoice : std::uint8_t { automatic, always, never };
enum class Reader : std::uint8_t { program, person };

/// Who reads a stream. A person sits at a terminal.
struct Terminal {
  Reader reader = Reader::program;
  /// Whether `\x1b[…m` sequences may be written.
  bool colored = false;
  /// Columns a line may have. 0: any number.
  std::size_t width = 0;
};

/// Where a command reads from and writes to. Borrows: the three streams.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  Terminal out_terminal = {};
  Terminal err_terminal = {};
};

/// Makes the process fit for pipes: a reader that goes away is an error of `write`, not a signal, and a standard
/// descriptor that is closed cannot be taken by a file opened later. Call once, before anything is opened.
void prepare_standard_descriptors();
/// The process's own streams, with what is known about the terminals behind them.
Streams standard_streams();
/// Decides about colour as `choice` says; `automatic` means terminals, unless the variable NO_COLOR is set.
void choose_colors(ColorChoice choice, Streams& streams);
/// Writes out what is buffered. Throws: OutputError when standard output took not all of it.
void flush(Streams& streams);
/// Whether the reader behind standard output has gone away, as `head` does.
bool output_reader_is_gone() noexcept;

}  // namespace asterism
