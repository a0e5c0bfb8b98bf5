// SPDX-License-Identifier: Apache-2.0
// From a request to the values commands work on: the stages in order, each command up to the one it needs.
#pragma once

#include "request.hpp"

#include "asterism/corpus.hpp"
#include "asterism/diagnostics.hpp"
#include "asterism/graph.hpp"

namespace asterism {

/// How many threads `request` allows: one a processor where it does not say.
unsigned thread_count(const Request& request);

/// The corpus of the log that `request` names; what the stages had to say is appended to `diagnostics`.
/// Throws: InputError.
Corpus read_corpus(const Request& request, TopicScope topics, Streams& streams, Diagnostics& diagnostics);

/// The same with warnings printed. Throws: InputError, also for warnings in strict mode.
Corpus load_corpus(const Request& request, TopicScope topics, Streams& streams);

/// The whole graph of the log that `request` names, made by as many threads as it allows, warnings printed. It lasts
/// until the program ends, when the system takes it back as a whole. Throws: InputError, as `load_corpus`.
Graph& load_graph(const Request& request, GraphOptions options, Streams& streams);

/// In strict mode: throws InputError when there are warnings among `diagnostics`.
void require_clean(const Diagnostics& diagnostics, Strictness strictness);

}  // namespace asterism
