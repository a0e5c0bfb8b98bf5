// SPDX-License-Identifier: Apache-2.0
// The writers behind the table of formats.
#pragma once

#include "asterism/export.hpp"

namespace asterism {

/// Each writes all of `graph` to `sink`. Order: nodes and edges as in the graph. Empty input: a valid document without
/// nodes. Throws: OutputError.
void write_dot(const Graph& graph, const ExportOptions& options, Sink& sink);
void write_graphml(const Graph& graph, const ExportOptions& options, Sink& sink);
void write_json(const Graph& graph, const ExportOptions& options, Sink& sink);

}  // namespace asterism
