// SPDX-License-Identifier: Apache-2.0
// Diagnostics as the lines that users read.
#include "asterism/diagnostics.hpp"

namespace asterism {

std::string to_string(const Diagnostic& diagnostic) {
  std::string text = diagnostic.file;
  if (diagnostic.line != 0) text += ':' + std::to_string(diagnostic.line);
  if (diagnostic.line != 0 && diagnostic.column != 0) text += ':' + std::to_string(diagnostic.column);
  text += diagnostic.severity == Severity::note ? ": note: " : ": warning: ";
  return text + diagnostic.message;
}

}  // namespace asterism
