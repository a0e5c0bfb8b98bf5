// SPDX-License-Identifier: Apache-2.0
// Looks at each word of a line for what can only be the address of a work.
#include "titles/written_addresses.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/cited_identifiers.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Units: bytes. Longer lines are prose.
constexpr std::size_t kLongestLine = 200;
/// Units: words beside the address.
constexpr std::size_t kMostOthers = 3;

/// How addresses of works begin that need no scheme to be known.
constexpr std::array kSites =
    std::to_array<std::string_view>({"arxiv.org/abs/", "arxiv.org/pdf/", "doi.org/10.", "dx.doi.org/10.",
                                     "openreview.net/forum?id=", "aclanthology.org/"});

std::optional<std::string> address_of(std::string_view word) {
  std::string_view bare = word;
  for (const std::string_view start : {"https://", "http://", "www."}) {
    if (bare.starts_with(start)) bare.remove_prefix(start.size());
  }
  const bool site = std::any_of(kSites.begin(), kSites.end(), [&](std::string_view begin) {
    return bare.size() > begin.size() && bare.starts_with(begin);
  });
  return site ? std::optional("https://" + std::string(bare)) : address_of_identifier(word);
}

bool has_letter(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (is_letter(decode_code_point(word, at))) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> written_address(std::string_view line) {
  if (line.size() > kLongestLine) return std::nullopt;
  constexpr std::string_view blanks = " \t";
  constexpr std::string_view edges = ".,;:|*()[]<>\"";
  if (line.find_first_of("./:") == std::string_view::npos) return std::nullopt;  // nearly all lines
  if (auto whole = address_of_identifier(without_end(line, " \t.,;"))) return whole;
  std::optional<std::string> found;
  std::size_t others = 0;
  for (std::size_t at = 0; (at = line.find_first_not_of(blanks, at)) != std::string_view::npos;) {
    const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
    const std::string_view word = trimmed(line.substr(at, end - at), edges);
    at = end;
    if (word.empty()) continue;
    if (auto address = address_of(word)) {
      if (found) return std::nullopt;
      found = std::move(address);
    } else if (has_letter(word) && ++others > kMostOthers) {
      return std::nullopt;
    }
  }
  return found;
}

}  // namespace asterism
