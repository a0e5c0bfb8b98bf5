// SPDX-License-Identifier: Apache-2.0
// Links that some programs show as what they lead to: "@[card](https://…)".
#pragma once

#include "asterism/log.hpp"

#include <cmark.h>

namespace asterism {

/// Whether `node` is the "@" that makes what follows, a link, an embedded one: its text only says how to show it.
bool opens_embedded_link(cmark_node* node);

/// Whether `node` is such a link, and to an address; else it leads to what only the program knows, as a number of a
/// video.
bool embeds_address(cmark_node* node);

/// What `node`, a link or an image, is to readers: an embedded link to what only a program knows is no more than a
/// picture, and an image of a paper ("![A Title](https://arxiv.org/abs/…)") was to be a link.
SpanKind span_kind(cmark_node* node);

}  // namespace asterism
