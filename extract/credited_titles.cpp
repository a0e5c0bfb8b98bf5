// SPDX-License-Identifier: Apache-2.0
// Finds where a title ends by the names or the stars behind it.
#include "credited_titles.hpp"

#include "citation_lines.hpp"
#include "scripts.hpp"
#include "title_signs.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

using Range = std::pair<std::size_t, std::size_t>;

/// Units: bytes. A longer line is prose.
constexpr std::size_t kLongestLine = 300;
/// Units: bytes. Longer names in a script without capitals are none.
constexpr std::size_t kLongestWideName = 40;

constexpr std::array kCreditWords = std::to_array<std::string_view>({"by ", "von ", "par ", "por "});
/// They join the words of titles, too, so that a title must be marked.
constexpr std::array kMarkedCreditWords = std::to_array<std::string_view>({"de ", "di ", "af ", "av "});
constexpr std::array kStars = std::to_array<std::string_view>({"★", "☆", "⭐", "🌟", "✩", "✪", "½", "\xEF\xB8\x8F"});
/// Signs between a title and who wrote it, and around a rating.
constexpr std::array kJoints = std::to_array<std::string_view>({" ", ",", ":", "|", "(", "-", "–", "—", "，", "（"});

std::string_view trim_end(std::string_view text) {
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view joint : kJoints) {
      if (!text.ends_with(joint)) continue;
      text.remove_suffix(joint.size());
      cut = true;
    }
  }
  return text;
}

/// "4/5", "3.5/5", "8/10"
bool is_fraction(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == 0 || slash > 3 || slash == std::string_view::npos) return false;
  const bool digits = word.substr(0, slash).find_first_not_of("0123456789.") == std::string_view::npos;
  return digits && (word.substr(slash) == "/5" || word.substr(slash) == "/10");
}

/// `line` without the rating that it ends with.
std::string_view without_rating(std::string_view line) {
  std::string_view body = line.substr(0, line.find_last_not_of(" ") + 1);
  if (body.ends_with(')')) body.remove_suffix(1);
  const std::string_view whole = body;
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view star : kStars) {
      if (!body.ends_with(star)) continue;
      body.remove_suffix(star.size());
      cut = true;
    }
  }
  if (body.size() == whole.size()) {
    const std::size_t word = body.find_last_of(" (") + 1;
    if (!is_fraction(body.substr(word))) return line;
    body = body.substr(0, word);
  }
  return trim_end(body);
}

/// The part of `text` before a remark.
std::string_view before_remark(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view sign : {"(", ")", "[", ": ", "; ", " | ", " - ", " – ", " — "}) {
    end = std::min(end, text.find(sign));
  }
  return trim_end(text.substr(0, end));
}

/// Whether names stand at the beginning of `text`.
bool begins_with_names(std::string_view text, std::size_t fewest_words) {
  const std::string_view names = before_remark(text);
  return count_words(names) >= fewest_words && are_names(names);
}

template <std::size_t N>
bool begins_with_credit(std::string_view text, const std::array<std::string_view, N>& words, std::size_t fewest) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.starts_with(word) && begins_with_names(text.substr(word.size()), fewest);
  });
}

/// Whether `rest`, behind a title in markup or `quoted`, says who wrote it and nothing else but a remark.
bool is_credit(std::string_view rest, bool quoted) {
  bool joined = quoted;
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view joint : kJoints) {
      if (!rest.starts_with(joint)) continue;
      rest.remove_prefix(joint.size());
      joined = joined || joint != " ";
      cut = true;
    }
  }
  if (begins_with_credit(rest, kCreditWords, 1) || begins_with_credit(rest, kMarkedCreditWords, 1)) return true;
  if (!joined || rest.empty()) return false;
  const bool wide = static_cast<unsigned char>(rest.front()) >= 0xE3 && rest.size() <= kLongestWideName &&
                    rest.find("。") == std::string_view::npos;
  return wide || begins_with_names(rest, 1);
}

/// The title in quotes that `body` begins with, and where the quotes end.
std::optional<std::pair<Range, std::size_t>> quotation_in(std::string_view body) {
  for (const auto& [open, close] : kQuotationMarks) {
    if (!body.starts_with(open)) continue;
    const std::size_t end = body.find(close, open.size());
    if (end == std::string_view::npos || end == open.size()) return std::nullopt;
    return {{{open.size(), end}, end + close.size()}};
  }
  return std::nullopt;
}

/// Where the title ends that stands in `body` before a byline; 0: there is none.
std::size_t byline_begin(std::string_view body) {
  for (std::size_t at = body.find(' '); at != std::string_view::npos; at = body.find(' ', at + 1)) {
    const std::string_view rest = body.substr(at);
    const bool dash = dash_size(rest) > 0 && begins_with_names(rest.substr(dash_size(rest)), 2);
    if (dash || begins_with_credit(rest.substr(1), kCreditWords, 2)) return trim_end(body.substr(0, at)).size();
  }
  return 0;
}

}  // namespace

std::optional<Range> find_credited_title(std::string_view line, std::size_t marked) {
  if (line.size() > kLongestLine) return std::nullopt;
  const std::string_view body = without_rating(line);
  const bool rated = body.size() < line.size();
  std::optional<std::pair<Range, std::size_t>> run;
  if (marked > 0 && marked <= body.size()) run = {{0, trim_end(body.substr(0, marked)).size()}, marked};
  if (const auto quotation = quotation_in(body)) run = quotation;
  if (run) {
    const std::string_view rest = body.substr(run->second);
    const bool credited = is_credit(rest, run->second != marked) || (rated && trim_end(rest).empty());
    return credited ? std::optional(run->first) : std::nullopt;
  }
  const std::size_t end = byline_begin(body);
  if (end > 0) return Range{0, end};
  return rated && !body.empty() ? std::optional(Range{0, body.size()}) : std::nullopt;
}

bool begins_with_credit(std::string_view rest) {
  const std::size_t begin = rest.find_first_not_of(" ");
  return begin != std::string_view::npos && begins_with_credit(rest.substr(begin), kCreditWords, 1);
}

}  // namespace asterism
