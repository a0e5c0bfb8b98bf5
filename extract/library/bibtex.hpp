// SPDX-License-Identifier: Apache-2.0
// BibTeX files taken apart: entries, fields and where their values stand.
#pragma once

#include "asterism/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A field; its value is the bytes of `pieces` one after another, without quotes and outer braces.
struct BibField {
  std::string name;  ///< lower case
  std::vector<ByteRange> pieces;
};

struct BibEntry {
  std::string type;  ///< lower case, without the `@`
  std::string key;
  std::uint32_t begin = 0;  ///< bytes of the whole entry
  std::uint32_t end = 0;
  std::vector<BibField> fields;
};

/// What is wrong, and where.
struct BibMistake {
  std::uint32_t place = 0;
  std::string message;
};

struct BibFile {
  std::vector<BibEntry> entries;
  std::vector<BibMistake> mistakes;
};

/// The entries of `content`. `@string` macros are replaced where they are used; `@comment` and `@preamble` are passed
/// over. After a mistake reading goes on with the next `@` at the beginning of a line, so one bad entry costs itself.
/// Cost: O(bytes). Source: the grammar of BibTeX 0.99d, "BibTeXing", Oren Patashnik 1988, and its documentation.
BibFile parse_bibtex(std::string_view content);

}  // namespace asterism
