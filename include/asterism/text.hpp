// SPDX-License-Identifier: Apache-2.0
// The decoded text of one file, with its line table: what every position points into.
#pragma once

#include "asterism/diagnostics.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Place of a Text in the list that owns it (`Log::texts`, `Graph::sources`).
enum class SourceId : std::uint32_t {};

/// Bytes `[begin, begin + length)` of a Text.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;
  friend auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

/// A place as people name it. Range: both 1-based; `column` counts Unicode characters.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend auto operator<=>(const Position&, const Position&) = default;
};

/// Valid UTF-8 with `\n` line ends and no NUL, under the name users know the file by.
class Text {
 public:
  Text() = default;
  /// Takes `content` as it is (see `decode` for making it valid) and finds its lines. Cost: O(bytes).
  Text(std::string name, std::string content);

  const std::string& name() const noexcept { return name_; }
  const std::string& content() const noexcept { return content_; }
  /// How many lines there are; a final `\n` does not begin another one. Empty input: 0.
  std::size_t line_count() const noexcept { return line_starts_.size(); }
  /// The 1-based `line` without its line end; empty where there is none. Borrows: from this Text.
  std::string_view line(std::uint32_t line) const;
  /// Where the 1-based `line` begins, in bytes; the end of the text where there is none.
  std::uint32_t line_start(std::uint32_t line) const;
  /// The 1-based line that holds byte `offset`. Cost: O(1), as it is asked for with every edge that is written.
  std::uint32_t line_of(std::uint32_t offset) const;
  /// Line and column of byte `offset`. Cost: O(1), however long the line.
  Position position(std::uint32_t offset) const;
  /// The bytes of `range`, cut at the end of the text. Borrows: from this Text.
  std::string_view slice(ByteRange range) const;

 private:
  std::string name_;
  std::string content_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<std::uint32_t> lines_before_;  ///< how many lines begin before each small block of bytes, and in all
  std::vector<std::uint32_t> characters_;    ///< before each block of bytes; empty where no line is long
};

/// Makes `bytes` a Text: byte order marks and UTF-16 are decoded, CR and CRLF become `\n`, NUL and bytes that
/// are no UTF-8 become U+FFFD (each with one diagnostic a file), and runs of text that were UTF-8 once but were
/// read as Windows code page 1252 or 1254 and saved again are repaired (one diagnostic). Letters are composed
/// (NFC), no-break spaces become blanks and zero-width spaces go; other clean text comes through byte for byte. Cost:
/// O(bytes). Throws: InputError when there are 4 GiB or more.
Text decode(std::string name, std::string bytes, Diagnostics& diagnostics);

/// How many Unicode characters valid UTF-8 `text` has.
std::size_t count_characters(std::string_view text) noexcept;

/// The form in which texts are compared: NFKC, case folded, hyphens, dashes and underscores as blanks,
/// zero-width characters gone, blanks collapsed and trimmed. Source: Unicode Standard Annex 15 (through utf8proc).
std::string comparison_key(std::string_view text);

}  // namespace asterism
