// SPDX-License-Identifier: Apache-2.0
// Skips what parts a date from a title.
#include "dates/date_ends.hpp"

#include "dates/date_tokens.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// "(6h, 3/5)", "(Fri)": what a bracket behind a date says about the day.
bool is_remark(std::string_view inside) {
  constexpr std::size_t longest = 24;
  if (inside.size() > longest) return false;
  if (inside == "x" || inside == "X") return true;  // a mark, or a box that is checked
  const std::vector<Token> tokens = tokenize_dates(inside);
  return std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.kind == TokenKind::number ? token.digits <= 2 : is_filler(token);
  });
}

/// "(night, 6) — A title", "(part 2): A title": whether a sign parts the short bracket with `inside` from `behind`. The
/// bracket then says of the day which part it is, unless it begins with a capital, as names do.
bool names_part(std::string_view inside, std::string_view behind) {
  constexpr std::size_t longest = 24;
  if (inside.empty() || inside.size() > longest || !is_ascii_letter(inside[0]) || is_ascii_upper(inside[0]))
    return false;
  behind = without_start(behind, " ");
  constexpr std::array signs = std::to_array<std::string_view>({"- ", "– ", "— ", ": ", "："});
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return behind.starts_with(sign); });
}

/// ":tada:": whether `text` begins with the name of a sign between colons.
bool begins_shortcode(std::string_view text) {
  if (text.size() < 3 || text[0] != ':' || !is_ascii_letter(text[1])) return false;
  const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", 1);
  return end != std::string_view::npos && text[end] == ':';
}

/// How long the punctuation or the remark at byte `at` is that parts a date from what follows.
std::size_t separator_length(std::string_view text, std::size_t at) {
  if (at >= text.size() || begins_shortcode(text.substr(at))) return 0;
  if (std::string_view(" \t:-.,)]|*").find(text[at]) != std::string_view::npos) return 1;
  for (const std::string_view sign : {"】", "」", "）", "：", "–", "—", "、"}) {
    if (text.substr(at).starts_with(sign)) return sign.size();
  }
  if (text.substr(at).starts_with("/ ") && at > 0 && text[at - 1] == ' ') return 1;
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t end = text.substr(at).starts_with(open) ? text.find(close, at) : std::string_view::npos;
    if (end == std::string_view::npos) continue;
    const std::string_view inside = text.substr(at + open.size(), end - at - open.size());
    if (is_remark(inside) || names_part(inside, text.substr(end + close.size()))) return end + close.size() - at;
  }
  return 0;
}

/// Whether the word that ends at byte `at` of `text` is whole, which it is not in "pm-ish".
bool ends_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  if (text[at] == '-' && at + 1 < text.size()) ++at;
  return !(is_ascii_letter(text[at]) || is_ascii_digit(text[at]) || text[at] == '\'');
}

/// ".250": how long the part of a second is that `text` begins with.
std::size_t fraction_length(std::string_view text) {
  const bool fraction = text.size() > 1 && text[0] == '.' && is_ascii_digit(text[1]);
  return fraction ? find_behind(text, "0123456789", 1) : 0;
}

/// "am", " PM": how long the half of the day is that `text` begins with.
std::size_t half_length(std::string_view text) {
  const std::size_t at = text.starts_with(' ') ? 1 : 0;
  for (const std::string_view half : {"am", "pm", "AM", "PM", "a.m.", "p.m."}) {
    if (text.substr(at).starts_with(half) && ends_word(text, at + half.size())) return at + half.size();
  }
  return 0;
}

/// "+2", "-0500", "+02:00": how long the offset is that `text` begins with.
std::size_t offset_length(std::string_view text) {
  constexpr std::size_t longest = 6;
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-') || !is_ascii_digit(text[1])) return 0;
  const std::size_t last = text.find_last_of("0123456789", text.find_first_not_of("0123456789:", 1) - 1);
  return last < longest ? last + 1 : 0;
}

/// Whether a word follows behind a blank.
bool goes_on(std::string_view rest) {
  std::size_t at = 1;
  return rest.size() > 1 && rest[0] == ' ' && is_letter(decode_code_point(rest, at));
}

/// "Z", " UTC", " UTC+2", " PST/PDT", " (CET)", " +02:00": how long the zone is that `text` begins with. Other capitals
/// are words. Source of the names: the tz database (public domain), what it calls the most usual zones.
std::size_t zone_length(std::string_view text) {
  constexpr std::array zones = std::to_array<std::string_view>(
      {"UTC", "GMT",  "WET",  "CET",  "CEST", "MEZ", "MESZ", "EET", "EEST", "MSK", "BST", "IST", "SGT", "HKT", "JST",
       "KST", "AEST", "AEDT", "NZST", "NZDT", "EST", "EDT",  "CST", "CDT",  "MST", "MDT", "PST", "PDT", "BRT", "ART"});
  // "10:30 BST rotations", "MST in a graph"
  constexpr std::array words = std::to_array<std::string_view>({"ART", "BST", "IST", "MST"});
  if (text.starts_with('Z') && ends_word(text, 1)) return 1;
  if (!text.starts_with(' ')) return 0;
  const std::size_t open = text.starts_with(" (") ? 2 : 1;
  if (const std::size_t offset = offset_length(text.substr(1)); offset >= std::string_view("+0200").size())
    return 1 + offset;
  std::size_t end = 0;
  for (std::size_t at = open;; at = end + 1) {
    std::size_t word = at;
    while (word < text.size() && is_ascii_upper(text[word])) ++word;
    const std::string_view name = text.substr(at, word - at);
    if (!contains(zones, name) || !ends_word(text, word)) break;
    if (open == 1 && contains(words, name) && goes_on(text.substr(word))) break;
    end = word + offset_length(text.substr(word));
    if (!text.substr(end).starts_with('/')) break;
  }
  if (end == 0 || open == 1) return end;
  return text.substr(end).starts_with(')') ? end + 1 : 0;
}

}  // namespace

std::size_t skip_separators(std::string_view text, std::size_t at) {
  while (const std::size_t length = separator_length(text, at)) at += length;
  return at;
}

std::size_t time_length(std::string_view text) {
  constexpr std::size_t look = 32;
  const std::vector<Token> tokens = tokenize_dates(text.substr(0, look));
  std::size_t last = 0;
  while (last + 2 < tokens.size() && tokens[last + 2].kind == TokenKind::number && is_time(tokens, last + 2)) last += 2;
  if (last == 0 || tokens[0].kind != TokenKind::number || tokens[2].digits != 2 || tokens[0].value >= 24 ||
      !is_time(tokens, 0))
    return 0;
  std::size_t end = tokens[last].end;
  end += fraction_length(text.substr(end));
  if (tokens[0].value <= 12) end += half_length(text.substr(end));
  return end + zone_length(text.substr(end));
}

}  // namespace asterism
