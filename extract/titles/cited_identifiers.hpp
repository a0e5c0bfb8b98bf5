// SPDX-License-Identifier: Apache-2.0
// Identifiers of works as citations write them: "arXiv:2001.00001", "doi: 10.1000/kites".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// An identifier, in bytes of its text with what names it, and the address that it stands for.
struct CitedIdentifier {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string url;
};

/// The first identifier in `text`: "arXiv:2001.00001", "doi: 10.1000/kites", "arXiv preprint arXiv:2001.00001".
std::optional<CitedIdentifier> find_cited_identifier(std::string_view text);

/// The address that `text` stands for if it is an identifier and nothing else: "arXiv:2001.00001", "doi:10.1000/kites".
std::optional<std::string> address_of_identifier(std::string_view text);

/// "[1706.03762] The Title", as the pages of arXiv are called: where the title begins in `text` behind such a number in
/// brackets at byte `begin`; `begin`: there is none, or nothing follows it.
std::size_t skip_number_of_page(std::string_view text, std::size_t begin);

}  // namespace asterism
