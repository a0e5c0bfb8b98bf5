// SPDX-License-Identifier: Apache-2.0
// Where the visible text of a Markdown node stands in its source.
#pragma once

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace asterism {

/// How visible text is written: `text` may hold backslash escapes and entities, `code` stands as it is, but over
/// several lines.
enum class SourceStyle : std::uint8_t { text, code };

/// Whether `literal` is what `source` shows from byte `at` on; then the segments that show it are added to `segments`.
/// Cost: O(length of `literal`), less where the first characters differ.
bool align(std::string_view literal, std::string_view source, std::size_t at, SourceStyle style,
           std::vector<Segment>& segments);

}  // namespace asterism
