// SPDX-License-Identifier: Apache-2.0
// Skips what parts a date from a title.
#include "dates/date_ends.hpp"

#include "dates/date_tokens.hpp"
#include "text/unicode.hpp"

#include <algorithm>
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
    if (end != std::string_view::npos && is_remark(text.substr(at + open.size(), end - at - open.size())))
      return end + close.size() - at;
  }
  return 0;
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
  if (last + 2 >= tokens.size() || !tokens[last + 1].spaced) return tokens[last].end;
  const Token& zone = tokens[last + 1];
  const bool named = zone.kind == TokenKind::word && tokens[last + 2].kind == TokenKind::mark &&
                     zone.word.size() <= 5 &&
                     std::all_of(text.begin() + zone.begin, text.begin() + zone.end, is_ascii_upper);
  return named ? zone.end : tokens[last].end;
}

}  // namespace asterism
