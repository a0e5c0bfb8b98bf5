// SPDX-License-Identifier: Apache-2.0
// Reads days that stand behind a word that points.
#include "day_pointers.hpp"

#include "dates.hpp"
#include "quotes.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace asterism {
namespace {

constexpr std::array kLeads =
    std::to_array<std::string_view>({"from", "of", "see", "cf", "entry", "log", "vom", "siehe"});
constexpr std::uint32_t kLongest = 6;  // words of a date: "2024", "-", "06", "-", "21"

std::string_view key_at(const SentenceView& words, std::uint32_t i) {
  return words.lexicon->key_text(words.lexicon->key(words.words[i].form));
}

bool is_lead(const SentenceView& words, std::uint32_t i) {
  return std::find(kLeads.begin(), kLeads.end(), key_at(words, i)) != kLeads.end();
}

/// The date that begins at word `first`, if one does.
std::optional<DayPointer> date_at(const SentenceView& words, const Text& text, std::uint32_t first,
                                  DayMonthOrder order) {
  const auto end = std::min(static_cast<std::uint32_t>(words.words.size()), first + kLongest);
  const ByteRange range = source_range(words, first, end);
  const std::string shown(text.slice(range));
  const auto dates = find_dates(shown, order, DateContext::prose);
  if (dates.empty() || dates.front().begin != 0 || dates.front().span.first != dates.front().span.last)
    return std::nullopt;
  DayPointer pointer{first, first, dates.front().span.first, std::nullopt};
  while (pointer.last < end && words.words[pointer.last].begin < range.begin + dates.front().end) ++pointer.last;
  return pointer.day.day == 0 ? std::nullopt : std::optional(pointer);
}

}  // namespace

std::optional<DayPointer> find_day_pointer(const SentenceView& words, const Text& text, std::uint32_t i,
                                           const PointerFinder& nouns, DayMonthOrder order) {
  const std::uint32_t size = static_cast<std::uint32_t>(words.words.size());
  const bool numeric = i + 2 < size && words.is_symbol(i + 1) && words.shape(i + 2) == Shape::number;
  const bool named = i > 1 && words.shape(i - 1) == Shape::capitalised;  // "July 22"
  const std::uint32_t first = named ? i - 1 : i;
  if ((!numeric && !named) || first == 0 || !is_lead(words, first - 1)) return std::nullopt;
  auto pointer = date_at(words, text, first, order);
  if (!pointer) return std::nullopt;
  const auto noun = first > 1 ? nouns.noun_at(words, first - 2) : std::nullopt;
  if (noun) pointer->kind = noun->kind;
  return pointer;
}

}  // namespace asterism
