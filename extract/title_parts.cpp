// SPDX-License-Identifier: Apache-2.0
// Finds titles among what stands around them in their line.
#include "title_parts.hpp"

#include "link_labels.hpp"
#include "unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Words of reading in front of a title in quotes, case folded.
constexpr std::array kReadWords = std::to_array<std::string_view>(
    {"read",    "reread",  "reading", "finished", "watched",   "lu",       "relu", "vu",
     "lecture", "leí",     "leído",   "lectura",  "vi",        "li",       "lido", "leitura",
     "letto",   "gelesen", "gesehen", "прочитал", "прочитала", "прочитано"});

/// `Read "The Title"`, with nothing behind it.
bool is_read_quotation(std::string_view lead, std::string_view after) {
  if (count_words(lead) > 3 || count_words(after) > 0) return false;
  const std::string key = comparison_key(lead);
  return std::find(kReadWords.begin(), kReadWords.end(), key.substr(0, key.find(' '))) != kReadWords.end();
}

}  // namespace

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    const bool letter = is_letter(c) || is_digit(c);
    words += letter && !inside ? 1U : 0U;
    inside = letter || (inside && !is_blank(c));
  }
  return words;
}

std::size_t skip_venue(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || text[begin] != '[') return begin;
  const std::size_t close = text.find(']', begin);
  const bool is_short = close != std::string_view::npos && count_words(text.substr(begin, close - begin)) <= 3;
  return is_short && count_words(text.substr(close)) >= 1 ? text.find_first_not_of(" \t]:-", close) : begin;
}

std::optional<std::pair<std::size_t, std::size_t>> quoted_title(std::string_view text, std::size_t begin) {
  constexpr std::array marks = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"『", "』"}});
  for (const auto& [open, close] : marks) {
    const std::size_t first = text.find(open, begin);
    if (first == std::string_view::npos) continue;
    const std::size_t inside = first + open.size();
    const std::size_t last = text.find(close, inside);
    if (last == std::string_view::npos || count_words(text.substr(inside, last - inside)) < 2) continue;
    // Quotes inside a title are no quotes around it.
    const std::string_view lead = text.substr(begin, first - begin);
    const bool around = lead.empty() || lead.find_first_of(".,:") != std::string_view::npos ||
                        is_read_quotation(lead, text.substr(last + close.size()));
    if (!around) continue;
    const std::size_t title = text.find_first_not_of(' ', inside);
    return {{title, text.find_last_not_of(" ,.", last - 1) + 1}};
  }
  return std::nullopt;
}

bool names_address(std::string_view lead) {
  const std::string_view text = lead.substr(0, lead.find_last_not_of(" \t") + 1);
  const bool quoted = text.ends_with("\"") || text.ends_with("”") || text.ends_with("“") || text.ends_with("»");
  if (quoted) return quoted_title(text, 0).has_value();
  return text.ends_with(':') && !is_label_text(text.substr(0, text.find(':')));
}

}  // namespace asterism
