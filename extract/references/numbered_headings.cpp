// SPDX-License-Identifier: Apache-2.0
// Reads what headings count.
#include "references/numbered_headings.hpp"

#include "dates/date_tokens.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace asterism {
namespace {

constexpr std::size_t kFewestNumbers = 3;
constexpr std::size_t kMostDigits = 4;

std::uint32_t number_of(std::string_view digits) {
  std::uint32_t number = 0;
  for (const char digit : digits) number = number * 10 + static_cast<std::uint32_t>(digit - '0');
  return number;
}

/// Calls `take(word, number)` for each word of `heading`, folded, with a number behind it: "june-10-2021-day-8". Days
/// of months are dates.
template <typename Take>
void for_each_count(std::string_view heading, Take take) {
  std::string_view before;
  while (!heading.empty()) {
    const std::size_t end = std::min(heading.find_first_of("- :,.()#"), heading.size());
    const std::string_view piece = heading.substr(0, end);
    heading.remove_prefix(std::min(end + 1, heading.size()));
    if (piece.empty()) continue;
    const bool counts = is_number(piece) && piece.size() <= kMostDigits && !before.empty() && !is_number(before);
    if (counts && month_called(before) == 0) take(before, number_of(piece));
    before = piece;
  }
}

}  // namespace

NumberedHeadings::NumberedHeadings(const Log& log, const Lexicon& lexicon) {
  std::map<SourceId, std::uint32_t> first_lines;
  const auto add = [&](SourceId source, std::uint32_t line, std::string_view heading) {
    const auto first = first_lines.try_emplace(source, line).first;
    first->second = std::min(first->second, line);
    for_each_count(heading, [&](std::string_view word, std::uint32_t number) {
      if (names_run(std::string(word) + " 1")) return;  // series_references.cpp knows more of these
      if (const auto key = lexicon.find_key_of(word)) counts_[*key].headings.push_back({source, line, number});
    });
  };
  for (const Anchor& anchor : log.pools.anchors) {
    if (anchor.is_heading) add(anchor.source, anchor.line, anchor.name);
  }
  // The heading that gives a file its title has no anchor: links to the file lead there.
  for (const Entry& entry : log.entries) {
    if (entry.form == EntryForm::file) add(entry.source, entry.line, comparison_key(visible_text(log, entry.title)));
  }
  for (auto& [word, count] : counts_) {
    std::vector<Heading>& headings = count.headings;
    std::sort(headings.begin(), headings.end(), is_above);
    headings.erase(std::unique(headings.begin(), headings.end()), headings.end());
    for (const Heading& heading : headings) {
      if (first_lines.at(heading.source) == heading.line) count.opening[heading.number].push_back(heading);
    }
    count.by_number = headings;
    std::stable_sort(count.by_number.begin(), count.by_number.end(), counts_before);
    std::set<std::uint32_t> numbers;
    for (const Heading& heading : headings) numbers.insert(heading.number);
    if (numbers.size() >= kFewestNumbers) words_.push_back(word);
  }
}

bool NumberedHeadings::is_above(const Heading& a, const Heading& b) {
  return std::tie(a.source, a.line, a.number) < std::tie(b.source, b.line, b.number);
}

bool NumberedHeadings::counts_before(const Heading& a, const Heading& b) {
  return std::tie(a.source, a.number) < std::tie(b.source, b.number);
}

std::optional<NumberedPart> NumberedHeadings::find(SourceId source, KeyId word, std::uint32_t number) const {
  const auto known = counts_.find(word);
  if (known == counts_.end()) return std::nullopt;
  const Count& count = known->second;
  const auto [begin, end] =
      std::equal_range(count.by_number.begin(), count.by_number.end(), Heading{source, 0, number}, counts_before);
  if (begin == end) return opened(count, number);
  return end - begin == 1 ? std::optional(part_of(*begin, count)) : std::nullopt;
}

std::optional<NumberedPart> NumberedHeadings::opened(const Count& count, std::uint32_t number) {
  const auto files = count.opening.find(number);
  if (files == count.opening.end() || files->second.size() != 1) return std::nullopt;
  return part_of(files->second[0], count);
}

NumberedPart NumberedHeadings::part_of(const Heading& heading, const Count& count) {
  const auto next = std::upper_bound(
      count.headings.begin(), count.headings.end(), heading,
      [](const Heading& a, const Heading& b) { return std::tie(a.source, a.line) < std::tie(b.source, b.line); });
  const bool follows = next != count.headings.end() && next->source == heading.source;
  return {heading.source, heading.line, follows ? next->line : std::numeric_limits<std::uint32_t>::max()};
}

}  // namespace asterism
