// SPDX-License-Identifier: Apache-2.0
// Whole documents (graphs, pictures): where they go and which format they have.
#pragma once

#include "streams.hpp"

#include "asterism/export.hpp"

#include <functional>
#include <optional>
#include <string>

namespace asterism {

/// Where a document goes and how it is written, as the options `-f` and `-o` say.
struct DocumentOptions {
  std::optional<std::string> format;
  std::optional<std::string> output;  ///< none or `-`: standard output
};

/// Whether the document goes to standard output.
bool goes_to_output_stream(const DocumentOptions& options);

/// Has `write` write the document to its place: a file whole or not at all. Throws: OutputError.
void write_document(const DocumentOptions& options, Streams& streams, const std::function<void(Sink&)>& write);

}  // namespace asterism
