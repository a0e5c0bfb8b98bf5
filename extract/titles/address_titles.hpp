// SPDX-License-Identifier: Apache-2.0
// Titles beside addresses in the open: "A Title - https://…", "https://… - A Title".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace asterism {

/// Where in `lead`, what stands in front of the address `url`, the title of that address begins: "A Title: https://…",
/// "A Title - https://…", "Read “A Title” https://…", "Paper: A Title https://…"; nothing: it is no title. Where only a
/// comma, the end of a line or, before the address of a paper, a blank stands between, its capitals must say so,
/// credits below it, or that it is in bold. `bold`: how many bytes of `lead` are, from its first.
std::optional<std::size_t> title_before_address(std::string_view lead, std::size_t bold, std::string_view url);

/// How long the first line of `lead`, what stands in front of an address, is, if it is a title and the lines below it
/// say who wrote it, where and when and nothing else; 0: it is none.
std::size_t title_above_credits(std::string_view lead);

/// Bytes [begin, end) of a line.
struct AddressTitle {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The title in `text` behind the address that ends at byte `behind`: up to the end of the line, a dash or a bar. It is
/// in quotes, or three words or more ("A Title" is enough) in title case: a note may stand there as well.
std::optional<AddressTitle> title_behind_address(std::string_view text, std::size_t behind);

}  // namespace asterism
