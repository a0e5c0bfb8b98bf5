// SPDX-License-Identifier: Apache-2.0
// Reads what headings count.
#include "references/numbered_headings.hpp"

#include "dates/calendar_words.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace asterism {
namespace {

constexpr std::size_t kFewestNumbers = 3;
constexpr std::size_t kMostDigits = 3;  // more is a year
constexpr std::uint32_t kNoEnd = std::numeric_limits<std::uint32_t>::max();

/// What else than days and weeks headings count: parts of courses and plans.
constexpr std::array kPartsOfPlans = std::to_array<std::string_view>(
    {"lecture", "lesson",    "session",   "class", "unit",  "module", "lab",   "exercise", "sprint", "iteration",
     "phase",   "milestone", "vorlesung", "übung", "cours", "leçon",  "clase", "aula",     "лекция", "урок"});

bool counts(std::string_view word) { return is_series(calendar_word(word).role) || contains(kPartsOfPlans, word); }

/// Calls `take(word, number)` for each word of `heading`, folded, that counts and has a number behind it:
/// "june-10-2021-day-8".
template <typename Take>
void for_each_count(std::string_view heading, Take take) {
  std::string_view before;
  while (!heading.empty()) {
    const std::size_t end = std::min(heading.find_first_of("- :,.()#"), heading.size());
    const std::string_view piece = heading.substr(0, end);
    heading.remove_prefix(std::min(end + 1, heading.size()));
    if (piece.empty()) continue;
    if (is_number(piece) && piece.size() <= kMostDigits && counts(before)) take(before, number_of(piece));
    before = piece;
  }
}

/// A heading of a file, in small letters; `end`: the line of the next one of its level or above.
struct OutlineHeading {
  SourceId source{};
  std::uint32_t line = 0;
  std::uint8_t level = 0;
  std::string text;
  std::uint32_t end = kNoEnd;
};

/// All headings of `log`, by place, with those that give files their titles, which have no anchor.
std::vector<OutlineHeading> outline_of(const Log& log) {
  std::vector<OutlineHeading> outline;
  for (const Anchor& anchor : log.pools.anchors) {
    if (anchor.level != 0) outline.push_back({anchor.source, anchor.line, anchor.level, anchor.name});
  }
  for (const Entry& entry : log.entries) {
    if (entry.form == EntryForm::file)
      outline.push_back({entry.source, entry.line, 0, comparison_key(visible_text(log, entry.title))});
  }
  std::stable_sort(outline.begin(), outline.end(), [](const OutlineHeading& a, const OutlineHeading& b) {
    return std::tie(a.source, a.line) < std::tie(b.source, b.line);
  });
  std::vector<std::size_t> open;  // headings whose part has not ended yet
  for (std::size_t i = 0; i < outline.size(); ++i) {
    if (!open.empty() && outline[open.back()].source != outline[i].source) open.clear();
    for (; !open.empty() && outline[open.back()].level >= outline[i].level; open.pop_back())
      outline[open.back()].end = outline[i].line;
    open.push_back(i);
  }
  return outline;
}

}  // namespace

NumberedHeadings::NumberedHeadings(const Log& log, const Lexicon& lexicon) {
  const OutlineHeading* before = nullptr;
  const std::vector<OutlineHeading> outline = outline_of(log);
  for (const OutlineHeading& heading : outline) {
    const bool first = before == nullptr || before->source != heading.source;
    before = &heading;
    for_each_count(heading.text, [&](std::string_view word, std::uint32_t number) {
      const auto key = lexicon.find_key_of(word);
      if (!key) return;
      Count& count = counts_[*key];
      const Heading found{heading.source, heading.line, number, heading.end};
      if (!count.headings.empty() && count.headings.back() == found) return;
      count.headings.push_back(found);
      if (first) count.opening[number].push_back(found);
    });
  }
  for (auto& [word, count] : counts_) {
    std::set<std::uint32_t> numbers;
    for (const Heading& heading : count.headings) numbers.insert(heading.number);
    std::stable_sort(count.headings.begin(), count.headings.end(), counts_before);
    if (numbers.size() >= kFewestNumbers) words_.push_back(word);
  }
}

bool NumberedHeadings::counts_before(const Heading& a, const Heading& b) {
  return std::tie(a.source, a.number) < std::tie(b.source, b.number);
}

std::optional<NumberedPart> NumberedHeadings::find(SourceId source, KeyId word, std::uint32_t number) const {
  const auto known = counts_.find(word);
  if (known == counts_.end()) return std::nullopt;
  const Count& count = known->second;
  const Heading sought{source, 0, number, 0};
  const auto [begin, end] = std::equal_range(count.headings.begin(), count.headings.end(), sought, counts_before);
  // "Notes - Week 2" may hold "Week 2" alone.
  const auto is_inside = [first = begin](const Heading& heading) { return heading.line < first->end; };
  if (begin != end && std::all_of(begin, end, is_inside)) return NumberedPart{source, begin->line, begin->end};
  const auto files = count.opening.find(number);
  if (begin != end || files == count.opening.end() || files->second.size() != 1) return std::nullopt;
  const Heading& file = files->second[0];
  return NumberedPart{file.source, file.line, file.end};
}

}  // namespace asterism
