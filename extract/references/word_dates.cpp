// SPDX-License-Identifier: Apache-2.0
// Puts words together again for the reader of dates.
#include "references/word_dates.hpp"

#include "dates/date_tokens.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace asterism {
namespace {

constexpr std::uint32_t kLongest = 6;  // words: "2024", "-", "06", "-", "21"

bool is_month(const SentenceView& text, std::uint32_t i) {
  return i < text.words.size() && month_called(text.lexicon->key_text(text.lexicon->key(text.words[i].form))) != 0;
}

/// Words [first, last) as they stand, with one blank for what lies between them.
struct Line {
  std::string text;
  std::vector<std::size_t> ends;  // by word

  Line(const SentenceView& words, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i < last; ++i) {
      const std::uint32_t before = i == first ? 0 : words.words[i - 1].begin;
      if (i > first && before + words.word(i - 1).size() != words.words[i].begin) text += ' ';
      text += words.word(i);
      ends.push_back(text.size());
    }
  }
};

}  // namespace

bool is_number(const SentenceView& text, std::uint32_t i) {
  return i < text.words.size() && text.shape(i) == Shape::number;
}

bool may_be_date(const SentenceView& text, std::uint32_t i) {
  if (!is_number(text, i)) return is_number(text, i + 1) && is_month(text, i);
  if (is_month(text, i + 1) || is_month(text, i + 2)) return true;
  return i + 2 < text.words.size() && text.is_symbol(i + 1) && is_number(text, i + 2);
}

std::optional<WordDate> date_from(const SentenceView& text, std::uint32_t first, DayMonthOrder order) {
  if (!may_be_date(text, first)) return std::nullopt;
  const auto size = static_cast<std::uint32_t>(text.words.size());
  const Line line(text, first, std::min(size, first + kLongest));
  const auto dates = find_dates(line.text, order, DateContext::prose);
  if (dates.empty() || dates.front().begin != 0 || dates.front().span.first.day == 0) return std::nullopt;
  const auto end = std::lower_bound(line.ends.begin(), line.ends.end(), dates.front().end);
  return WordDate{dates.front().span, first, first + static_cast<std::uint32_t>(end - line.ends.begin()) + 1};
}

std::optional<WordDate> date_before(const SentenceView& text, std::uint32_t last, std::uint32_t earliest,
                                    DayMonthOrder order) {
  if (last == 0 || (!is_number(text, last - 1) && !is_month(text, last - 1))) return std::nullopt;
  const std::uint32_t first = std::max(earliest, last > kLongest ? last - kLongest : 0);
  const Line line(text, first, last);
  const auto dates = find_dates(line.text, order, DateContext::prose);
  if (dates.empty() || dates.back().end != line.text.size() || dates.back().span.first.day == 0) return std::nullopt;
  const auto begin = std::upper_bound(line.ends.begin(), line.ends.end(), dates.back().begin);
  return WordDate{dates.back().span, first + static_cast<std::uint32_t>(begin - line.ends.begin()), last};
}

}  // namespace asterism
