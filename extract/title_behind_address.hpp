// SPDX-License-Identifier: Apache-2.0
// Titles that stand behind an address in the open: "https://… - A Title".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace asterism {

/// Bytes [begin, end) of a line.
struct AddressTitle {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The title in `text` behind the address that ends at byte `behind`: up to the end of the line, a dash or a bar. It is
/// in quotes, or three words or more ("A Title" is enough) in title case: a note may stand there as well.
std::optional<AddressTitle> title_behind_address(std::string_view text, std::size_t behind);

}  // namespace asterism
