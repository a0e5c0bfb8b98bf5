// SPDX-License-Identifier: Apache-2.0
// Errors, warnings and remarks as text on standard error.
#include "messages.hpp"

#include "display.hpp"

#include "asterism/error.hpp"

#include <new>
#include <ostream>
#include <string>

namespace asterism {
namespace {

constexpr std::string_view kRed = "\x1b[1;31m";
constexpr std::string_view kYellow = "\x1b[1;33m";
constexpr std::string_view kPlain = "\x1b[0m";

void print_colored(std::string_view text, std::string_view color, Streams& streams) {
  if (streams.err_terminal.colored) {
    streams.err << color << text << kPlain;
  } else {
    streams.err << text;
  }
}

void print_hint(const std::string& hint, Streams& streams) {
  if (!hint.empty()) streams.err << "  hint: " << printable(hint) << '\n';
}

std::string message_of(const std::exception& error) {
  if (dynamic_cast<const Error*>(&error) != nullptr) return error.what();
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return "out of memory";
  return std::string("unexpected: ") + error.what();
}

void print_candidates(const AmbiguousError& error, Streams& streams) {
  for (const std::string& candidate : error.candidates()) streams.err << "  " << printable(candidate) << '\n';
  print_hint("give the id of one of them", streams);
}

void print_warning(const Diagnostic& diagnostic, Streams& streams) {
  const std::string line = printable(to_string(diagnostic));
  constexpr std::string_view severity = " warning: ";
  const std::size_t word = line.find(severity);
  if (word == std::string::npos) {
    streams.err << line;
  } else {
    streams.err << line.substr(0, word);
    print_colored(severity.substr(0, severity.size() - 1), kYellow, streams);
    streams.err << line.substr(word + severity.size() - 1);
  }
  streams.err << '\n';
  print_hint(diagnostic.hint, streams);
}

}  // namespace

ExitCode exit_code_for(const std::exception& error) noexcept {
  if (dynamic_cast<const UsageError*>(&error) != nullptr) return ExitCode::usage;
  if (dynamic_cast<const NotFoundError*>(&error) != nullptr) return ExitCode::nothing_found;
  if (dynamic_cast<const AmbiguousError*>(&error) != nullptr) return ExitCode::ambiguous;
  return ExitCode::input_output;
}

void print_error(const std::exception& error, Streams& streams) {
  streams.err << "asterism: ";
  print_colored("error:", kRed, streams);
  streams.err << ' ' << printable(message_of(error)) << '\n';
  if (const auto* ambiguous = dynamic_cast<const AmbiguousError*>(&error)) print_candidates(*ambiguous, streams);
  if (const auto* ours = dynamic_cast<const Error*>(&error)) print_hint(ours->hint(), streams);
}

void print_warnings(const Diagnostics& diagnostics, std::size_t most, Streams& streams) {
  std::size_t count = 0;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity == Severity::warning && ++count <= most) print_warning(diagnostic, streams);
  }
  if (count <= most) return;
  streams.err << "asterism: " << count - most << (count - most == 1 ? " more warning\n" : " more warnings\n");
  print_hint("'asterism check' lists them all", streams);
}

void print_no_entries(std::string_view file, Streams& streams) {
  streams.err << "asterism: no entries found in " << printable(file) << '\n';
  print_hint("'asterism check' lists lines that look like entries but were not read", streams);
}

void print_answer(std::string_view answer, Streams& streams) {
  streams.err << "asterism: " << printable(answer) << '\n';
}

void print_remark(std::string_view remark, Streams& streams) {
  if (streams.err_terminal.reader == Reader::person) print_answer(remark, streams);
}

}  // namespace asterism
