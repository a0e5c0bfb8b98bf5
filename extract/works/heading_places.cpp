// SPDX-License-Identifier: Apache-2.0
// Looks for keywords in the lines of headings, upwards from an entry.
#include "works/heading_places.hpp"

#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>

namespace asterism {
namespace {

/// Headings to look at upwards: the one that opens a section of hundreds is found by its first entries' cost alone.
constexpr std::size_t kMostHeadings = 1000;

}  // namespace

std::optional<ByteRange> HeadingPlaces::find(const Entry& entry, std::string_view keyword) {
  const std::vector<std::string>& section = log_.sections[entry.section];
  const bool said = std::any_of(section.begin(), section.end(), [&](const std::string& heading) {
    return find_words(heading, keyword) != std::string_view::npos;
  });
  if (!said) return std::nullopt;
  const auto [place, is_new] = known_.try_emplace({entry.section, std::string(keyword)});
  if (is_new) place->second = look_up(entry, keyword);
  return place->second;
}

std::optional<ByteRange> HeadingPlaces::look_up(const Entry& entry, std::string_view keyword) {
  if (lines_.empty()) {
    for (const Anchor& anchor : log_.pools.anchors) {
      if (anchor.level != 0) lines_.emplace_back(anchor.source, anchor.line);
    }
    std::sort(lines_.begin(), lines_.end());
  }
  const Text& text = log_.texts[static_cast<std::size_t>(entry.source)];
  auto above = std::lower_bound(lines_.begin(), lines_.end(), std::pair(entry.source, entry.line));
  for (std::size_t looked = 0; looked < kMostHeadings && above != lines_.begin(); ++looked) {
    --above;
    if (above->first != entry.source) break;
    const std::size_t found = find_words(text.line(above->second), keyword);
    if (found == std::string_view::npos) continue;
    return ByteRange{text.line_start(above->second) + static_cast<std::uint32_t>(found),
                     static_cast<std::uint32_t>(keyword.size())};
  }
  return std::nullopt;
}

}  // namespace asterism
