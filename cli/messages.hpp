// SPDX-License-Identifier: Apache-2.0
// What is said on standard error: errors with hints, remarks about the log, and the exit codes.
#pragma once

#include "streams.hpp"

#include "asterism/diagnostics.hpp"

#include <cstddef>
#include <exception>
#include <string_view>

namespace asterism {

/// What the program returns to its caller.
enum class ExitCode : int {
  done = 0,
  nothing_found = 1,  ///< or `check` has findings
  usage = 2,
  ambiguous = 3,
  input_output = 4,  ///< cannot read or write; with `--strict` also when the log has warnings
};

constexpr int to_int(ExitCode code) noexcept { return static_cast<int>(code); }

/// The exit code that `error` asks for. What is no Error of ours (out of memory …) counts as `input_output`.
ExitCode exit_code_for(const std::exception& error) noexcept;

/// `asterism: error: …`, the candidates of an ambiguous name one a line, and `  hint: …`.
void print_error(const std::exception& error, Streams& streams);

/// The warnings among `diagnostics` one a line, each with its hint; after `most` of them only their number.
void print_warnings(const Diagnostics& diagnostics, std::size_t most, Streams& streams);

/// That the log of `file` has no entries, and what may help.
void print_no_entries(std::string_view file, Streams& streams);

/// One line that answers where standard output stays empty.
void print_answer(std::string_view answer, Streams& streams);

/// One line of chatter, for people only.
void print_remark(std::string_view remark, Streams& streams);

}  // namespace asterism
