// SPDX-License-Identifier: Apache-2.0
// Pairs tildes.
#include "struck_text.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace asterism {
namespace {

constexpr std::string_view kTildes = "~~";

bool is_blank_at(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\n';
}

}  // namespace

void read_struck_text(const Text& text, Pools& pools, const Passage& passage) {
  const std::string shown = visible_text(text, pools, passage);
  for (std::size_t begin = shown.find(kTildes); begin != std::string::npos;) {
    const std::size_t inside = begin + kTildes.size();
    const std::size_t close = shown.find(kTildes, inside);
    if (close == std::string::npos) return;
    const bool pair = close > inside && !is_blank_at(shown, inside) && !is_blank_at(shown, close - 1);
    const std::size_t end = close + kTildes.size();
    if (pair) {
      pools.spans.push_back(
          {SpanKind::deleted, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), {}});
    }
    begin = pair ? shown.find(kTildes, end) : close;
  }
}

}  // namespace asterism
