// SPDX-License-Identifier: Apache-2.0
// What the stages have to say about odd data: recorded, never thrown.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace asterism {

enum class Severity : std::uint8_t { note, warning };

/// One remark about the input. `line` and `column` are 1-based; 0 means that it concerns the whole file.
struct Diagnostic {
  Severity severity = Severity::warning;
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string message;
  std::string hint;
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Remarks in the order they were made; stages append and go on.
using Diagnostics = std::vector<Diagnostic>;

/// `file:line:col: severity: message`, without the hint and without a line end.
std::string to_string(const Diagnostic& diagnostic);

}  // namespace asterism
