// SPDX-License-Identifier: Apache-2.0
// The notes of an entry as its author wrote them.
#pragma once

#include "asterism/graph.hpp"

#include <string>

namespace asterism {

/// What the first line of `reading` says behind its link or title, and the Markdown below it, without the indentation
/// that all its lines share and without blank lines at its ends. `text` is the one that holds it. Empty input: no
/// notes, an empty text.
std::string notes_of(const Text& text, const Reading& reading);

}  // namespace asterism
