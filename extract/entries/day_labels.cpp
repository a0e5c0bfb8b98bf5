// SPDX-License-Identifier: Apache-2.0
// Tables of the words that label plans.
#include "entries/day_labels.hpp"

#include "dates/date_ends.hpp"
#include "dates/date_tokens.hpp"
#include "dates/dates.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace asterism {
namespace {

/// Signs at the end of a label, and behind it.
constexpr std::array kStops = std::to_array<std::string_view>({".", ":", "?", "!", "。", "：", "？", "！"});
constexpr std::array kParting = std::to_array<std::string_view>({"\n", ":", "：", " - ", "–", "—"});

/// First words of what says that something is still to be done, as `comparison_key` has them.
constexpr std::array kPlans = std::to_array<std::string_view>(
    {"plan",  "plans", "goal",     "goals",     "todo",     "to-do",     "next",       "tomorrow",
     "ziele", "pläne", "nächste",  "objetivos", "próximos", "objectifs", "prochaines", "metas",
     "планы", "计划",  "下周计划", "明日计划",  "予定",     "計画",      "계획"});

}  // namespace

std::size_t check_box_size(std::string_view text) {
  constexpr std::size_t size = std::string_view("[ ]").size();
  const bool box = text.starts_with("[ ]") || text.starts_with("[x]") || text.starts_with("[X]");
  if (!box) return 0;
  return text.size() == size ? size : text[size] == ' ' ? size + 1 : 0;
}

std::size_t time_size(std::string_view text) {
  const std::size_t size = time_length(text);
  const std::size_t begin = skip_separators(text, size);
  if (size == 0 || begin == text.size()) return 0;
  const std::string_view time = text.substr(0, size);
  const bool parted = text.substr(size, begin - size).find_first_not_of(' ') != std::string_view::npos;
  const bool half = time.find_first_of("mM") != std::string_view::npos;
  const bool german = time.ends_with(" am") && is_ascii_upper(text[begin]);
  const bool clear = half || time.find_first_not_of("0123456789") == 2;  // "1:20 - dilution"
  const std::string_view behind = text.substr(begin);
  // "10:30 - 11:30", be both read as the time or only the first of them
  const std::string_view second = time.substr(std::min(time.find_first_of(" -,"), time.size()));
  const bool several = std::any_of(second.begin(), second.end(), is_ascii_digit) || time.find("–") != time.npos;
  const bool range = several || is_ascii_digit(behind[0]) || behind.starts_with("to ") || behind.starts_with("until ");
  return clear && !range && (parted || (half && !german)) ? begin : 0;
}

std::size_t hours_size(std::string_view text, std::size_t run) {
  constexpr std::size_t longest = 24;
  if (run == 0 || run > longest) return 0;
  const std::vector<Token> tokens = tokenize_dates(text.substr(0, run));
  const bool hours = !tokens.empty() && tokens[0].kind == TokenKind::number && tokens.back().end == run &&
                     tokens.back().kind == TokenKind::word && counts_hours(tokens, 0);
  const std::size_t begin = find_behind(text, " \n", skip_separators(text, run));
  if (!hours || begin == text.size() || is_ascii_digit(text[begin]) || begins_small(text.substr(begin))) return 0;
  return begin;
}

std::size_t behind_label(std::string_view text, std::size_t end) {
  if (end == 0 || end >= text.size()) return 0;
  const std::size_t begin = find_behind(text, " \n", skip_separators(text, end));
  const std::string_view label = text.substr(0, end);
  const std::string_view between = text.substr(end, begin - end);
  const bool stop =
      std::any_of(kStops.begin(), kStops.end(), [&](std::string_view sign) { return label.ends_with(sign); });
  const bool parted = stop || std::any_of(kParting.begin(), kParting.end(), [&](std::string_view sign) {
                        return between.find(sign) != std::string_view::npos;
                      });
  return parted && begin < text.size() ? begin : 0;
}

bool is_label(std::string_view text) {
  constexpr std::size_t longest = 80;
  if (text.size() > longest) return false;
  return without_end(text, " \t\n*_").ends_with(':') && count_title_words(text) <= 3;
}

bool is_salutation(std::string_view text) {
  constexpr std::size_t most_words = 3;
  return text.ends_with(',') && text.find('\n') == std::string_view::npos && count_title_words(text) <= most_words;
}

bool is_plan_label(std::string_view text) {
  if (!is_label(text)) return false;
  const std::string key = comparison_key(text);
  const std::size_t begin = key.starts_with("my ") || key.starts_with("today's ") ? key.find(' ') + 1 : 0;
  const std::string_view label = std::string_view(key).substr(begin);
  const std::string_view word = label.substr(0, label.find_first_of(" :*_"));
  return label.starts_with("to do") || contains(kPlans, word);
}

bool names_plan(std::string_view title) {
  constexpr std::array tasks = std::to_array<std::string_view>({"task", "tasks", "aufgaben"});
  constexpr std::array spans = std::to_array<std::string_view>({"week", "next week", "woche", "nächste woche"});
  const std::string key = comparison_key(title);
  const std::string_view word = std::string_view(key).substr(0, key.find(' '));
  if (!contains(kPlans, word) && !contains(tasks, word)) return false;
  for (const std::string_view joint : {" for ", " für "}) {
    if (!std::string_view(key).substr(word.size()).starts_with(joint)) continue;
    const std::string_view span = without_end(std::string_view(key).substr(word.size() + joint.size()), " 0123456789");
    return contains(spans, span) || parse_weekday_line(span);
  }
  return false;
}

bool is_aside_label(std::string_view text) {
  constexpr std::size_t longest = 3;  // words
  if (count_title_words(text) > longest || text.find('\n') != std::string_view::npos) return false;
  const std::string label = std::string(without_end(text, " \t:*_"));
  // What is "to do" often says more of a day than the links above it: measured on diaries with both.
  const bool task = comparison_key(label).starts_with("to do");
  return (is_plan_label(label + ":") && !task) || is_part_heading(label);
}

bool says_nothing_of_day(std::string_view title) {
  const bool plan = count_title_words(title) == 1 && is_plan_label(std::string(title) + ":");
  return title.empty() || plan || (is_part_heading(title) && !is_passive_section(title));
}

std::size_t label_end(std::string_view text) {
  constexpr std::size_t longest = 40;
  const std::size_t colon = text.substr(0, longest).find(':');
  if (colon == std::string_view::npos || !is_label(text.substr(0, colon + 1))) return 0;
  const std::size_t title = text.find_first_not_of(" \t", colon + 1);
  return title == std::string_view::npos || title == colon + 1 ? 0 : title;
}

bool is_field(std::string_view text) { return begins_with_field(text) || label_end(text) > 0; }

std::string_view labelled_address(const Log& log, const Passage& passage, std::string_view text) {
  if (passage.span_count == 0) return {};
  const Span& link = log.pools.spans[passage.first_span + passage.span_count - 1];
  if (is_plan_label(text.substr(0, text.find(':') + 1))) return {};
  const bool alone = link.kind == SpanKind::link && link.end == text.size() && link.begin == label_end(text);
  return alone && text.substr(link.begin).starts_with("http") ? target_of(log, link) : std::string_view();
}

}  // namespace asterism
