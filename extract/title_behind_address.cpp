// SPDX-License-Identifier: Apache-2.0
// Tells titles behind addresses from notes.
#include "title_behind_address.hpp"

#include "entry_reader.hpp"
#include "remarks.hpp"
#include "title_parts.hpp"
#include "unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// Where the text begins behind blanks and the sign at byte `at` of `line` that parts it from the address, if one does.
std::size_t skip_sign(std::string_view line, std::size_t at) {
  const auto skip_blanks = [&](std::size_t from) { return std::min(line.find_first_not_of(" \t", from), line.size()); };
  at = skip_blanks(at);
  for (const std::string_view sign : {"-", "–", "—", ":", "|"}) {
    const std::size_t end = at + sign.size();
    if (line.substr(at).starts_with(sign) && end < line.size() && line[end] == ' ') return skip_blanks(end);
  }
  return at;
}

/// How long the title is that `text` begins with: a note may follow it.
std::size_t title_length(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view sign : {" - ", " – ", " — ", " | "}) end = std::min(end, text.find(sign));
  const std::size_t last = text.substr(0, end).find_last_not_of(" \t.,;:([");
  return last == std::string_view::npos ? 0 : last + 1;
}

bool begins_with_article(std::string_view text) {
  constexpr std::array articles = std::to_array<std::string_view>(
      {"A ", "An ", "The ", "Der ", "Die ", "Das ", "Le ", "La ", "Les ", "El ", "Los ", "Las ", "Il ", "O ", "Os "});
  return std::any_of(articles.begin(), articles.end(),
                     [&](std::string_view article) { return text.starts_with(article); });
}

}  // namespace

std::optional<AddressTitle> title_behind_address(std::string_view text, std::size_t behind) {
  const std::string_view line = text.substr(0, text.find('\n', behind));
  const std::size_t begin = skip_sign(line, behind);
  if (begin >= line.size() || begin == behind) return std::nullopt;
  if (const auto quoted = quoted_title(line, begin); quoted && quoted->open == begin)
    return AddressTitle{quoted->begin, quoted->end};
  const std::string_view title = line.substr(begin, title_length(line.substr(begin)));
  std::size_t at = 0;
  const char32_t first = title.empty() ? U' ' : decode_code_point(title, at);
  const std::size_t fewest = begins_with_article(title) ? 2 : 3;
  const bool written = (is_upper(first) || is_digit(first)) && count_title_words(title) >= fewest &&
                       is_title_like(title) && is_in_title_case(title);
  return written ? std::optional(AddressTitle{begin, begin + title.size()}) : std::nullopt;
}

}  // namespace asterism
