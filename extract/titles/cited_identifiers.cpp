// SPDX-License-Identifier: Apache-2.0
// Finds identifiers by what citations write in front of them.
#include "titles/cited_identifiers.hpp"

#include "text/text_ends.hpp"

#include <array>
#include <utility>

namespace asterism {
namespace {

constexpr std::string_view kArxiv = "https://arxiv.org/abs/";
constexpr std::string_view kDoi = "https://doi.org/";
constexpr std::string_view kPubmed = "https://pubmed.ncbi.nlm.nih.gov/";

/// Whether `text` begins with what leads to a work behind `site`.
bool begins_with_id(std::string_view text, std::string_view site) {
  if (site == kPubmed) {
    const std::size_t digits = find_behind(text, "0123456789");
    return digits >= 5 && digits <= 8;
  }
  if (site == kDoi) return text.starts_with("10.") && text.find('/') != std::string_view::npos;
  return text.size() >= 9 && text[4] == '.' && text.find_first_not_of("0123456789.") >= 9;
}

}  // namespace

std::optional<CitedIdentifier> find_cited_identifier(std::string_view text) {
  constexpr std::array prefixes = std::to_array<std::pair<std::string_view, std::string_view>>({{"arXiv:", kArxiv},
                                                                                                {"arxiv:", kArxiv},
                                                                                                {"doi:", kDoi},
                                                                                                {"DOI:", kDoi},
                                                                                                {"DOI ", kDoi},
                                                                                                {"PMID:", kPubmed},
                                                                                                {"pmid:", kPubmed}});
  for (const auto& [prefix, site] : prefixes) {
    const std::size_t begin = text.find(prefix);
    if (begin == std::string_view::npos) continue;
    const std::size_t first = find_behind(text, " ", begin + prefix.size());
    const std::string_view rest = text.substr(first);
    if (!begins_with_id(rest, site)) continue;
    const std::string_view id = without_end(rest.substr(0, rest.find_first_of(" ,;)]\"|")), ".");
    return CitedIdentifier{begin, first + id.size(), std::string(site) + std::string(id)};
  }
  return std::nullopt;
}

std::size_t skip_number_of_page(std::string_view text, std::size_t begin) {
  constexpr std::size_t shortest = 9;  // "2001.0001"
  constexpr std::size_t longest = 13;  // "2001.00001v10"
  const std::string_view rest = text.substr(std::min(begin, text.size()));
  const std::size_t close = std::min(rest.find(']'), rest.size());
  if (!rest.starts_with('[') || close <= shortest || close > longest + 1) return begin;
  std::string_view number = rest.substr(1, close - 1);
  if (const std::size_t version = number.find('v'); version != std::string_view::npos)
    number = number.substr(0, version);
  const bool digits = number.size() >= shortest && number[4] == '.' &&
                      number.find_first_not_of("0123456789.") == std::string_view::npos;
  const std::size_t title = rest.find_first_not_of(" \t", close + 1);
  return digits && title != std::string_view::npos ? begin + title : begin;
}

std::optional<std::string> address_of_identifier(std::string_view text) {
  constexpr std::size_t longest = 200;
  if (text.size() > longest) return std::nullopt;
  const auto found = find_cited_identifier(text);
  const bool whole = found && found->begin == 0 && found->end == text.size();
  return whole ? std::optional(found->url) : std::nullopt;
}

}  // namespace asterism
