// SPDX-License-Identifier: Apache-2.0
// The little of raw HTML that logs use inside Markdown: which tag it is and where it links to.
#pragma once

#include "asterism/log.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace asterism {

struct HtmlTag {
  std::string name;    ///< lower case; empty for comments and the like
  std::string target;  ///< its `href` or `src`, `&amp;` decoded; empty: none
  std::string anchor;  ///< its `id`, or the `name` of an `a`; empty: none
  bool closing = false;
};

/// What text between tags called `name` is.
std::optional<SpanKind> span_tag(std::string_view name);

/// The tag that `text` (`<a href="…">`) is.
HtmlTag parse_tag(std::string_view text);

}  // namespace asterism
