// SPDX-License-Identifier: Apache-2.0
// The text of one file and its line table: from bytes to lines and columns and back.
#include "asterism/text.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <limits>
#include <utility>

namespace asterism {
namespace {

std::vector<std::uint32_t> find_lines(std::string_view content) {
  std::vector<std::uint32_t> starts;
  for (std::size_t begin = 0; begin < content.size();) {
    starts.push_back(static_cast<std::uint32_t>(begin));
    const void* end = std::memchr(content.data() + begin, '\n', content.size() - begin);
    if (end == nullptr) break;
    begin = static_cast<std::size_t>(static_cast<const char*>(end) - content.data()) + 1;
  }
  return starts;
}

/// Lines are looked for from the beginning of a block of so many bytes, which is some ten lines.
constexpr std::size_t kLineBlock = 512;

/// How many of `lines` begin before each block of a text of `size` bytes, and how many there are.
std::vector<std::uint32_t> count_lines(const std::vector<std::uint32_t>& lines, std::size_t size) {
  std::vector<std::uint32_t> before;
  before.reserve(size / kLineBlock + 2);
  for (std::uint32_t line = 0; line < lines.size(); ++line) {
    while (before.size() * kLineBlock <= lines[line]) before.push_back(line);
  }
  before.resize(size / kLineBlock + 2, static_cast<std::uint32_t>(lines.size()));
  return before;
}

/// Columns are counted from the beginning of a line, or from that of a block of so many bytes.
constexpr std::size_t kBlock = 4096;

/// How many characters stand before each block of `content`, where `lines` has one that is longer than a few blocks:
/// thousands of places in it may be asked for.
std::vector<std::uint32_t> count_blocks(std::string_view content, const std::vector<std::uint32_t>& lines) {
  std::size_t longest = lines.empty() ? 0 : content.size() - lines.back();
  for (std::size_t i = 1; i < lines.size(); ++i) longest = std::max<std::size_t>(longest, lines[i] - lines[i - 1]);
  std::vector<std::uint32_t> before;
  if (longest <= 4 * kBlock) return before;
  before.reserve(content.size() / kBlock + 1);
  std::size_t count = 0;
  for (std::size_t at = 0; at <= content.size(); at += kBlock) {
    before.push_back(static_cast<std::uint32_t>(count));
    count += count_characters(content.substr(at, kBlock));
  }
  return before;
}

/// The characters before byte `at` of `content`.
std::size_t characters_before(std::string_view content, std::size_t at, const std::vector<std::uint32_t>& blocks) {
  return blocks[at / kBlock] + count_characters(content.substr(at / kBlock * kBlock, at % kBlock));
}

}  // namespace

Text::Text(std::string name, std::string content)
    : name_(std::move(name)),
      content_(std::move(content)),
      line_starts_(find_lines(content_)),
      lines_before_(count_lines(line_starts_, content_.size())),
      characters_(count_blocks(content_, line_starts_)) {
  assert(content_.size() <= std::numeric_limits<std::uint32_t>::max());
}

std::string_view Text::line(std::uint32_t line) const {
  const std::uint32_t begin = line_start(line);
  std::uint32_t end = line_start(line + 1);
  if (end > begin && content_[end - 1] == '\n') --end;
  return std::string_view(content_).substr(begin, end - begin);
}

std::uint32_t Text::line_start(std::uint32_t line) const {
  if (line == 0 || line > line_starts_.size()) return static_cast<std::uint32_t>(content_.size());
  return line_starts_[line - 1];
}

std::uint32_t Text::line_of(std::uint32_t offset) const {
  if (line_starts_.empty()) return 1;
  const std::size_t block = std::min<std::size_t>(offset, content_.size()) / kLineBlock;
  const auto next = std::upper_bound(line_starts_.begin() + lines_before_[block],
                                     line_starts_.begin() + lines_before_[block + 1], offset);
  return static_cast<std::uint32_t>(next - line_starts_.begin());
}

Position Text::position(std::uint32_t offset) const {
  const auto end = std::min<std::size_t>(offset, content_.size());
  const std::uint32_t line = line_of(static_cast<std::uint32_t>(end));
  const std::uint32_t begin = line_start(line);
  const std::size_t before =
      characters_.empty() || end - begin <= kBlock
          ? count_characters(std::string_view(content_).substr(begin, end - begin))
          : characters_before(content_, end, characters_) - characters_before(content_, begin, characters_);
  return {line, static_cast<std::uint32_t>(before) + 1};
}

std::string_view Text::slice(ByteRange range) const {
  const std::string_view content = content_;
  return content.substr(std::min<std::size_t>(range.begin, content.size()), range.length);
}

std::size_t count_characters(std::string_view text) noexcept {
  // Every byte but the continuation bytes, which are the signed values below -64, begins a character.
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= -64; }));
}

}  // namespace asterism
