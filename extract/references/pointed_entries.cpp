// SPDX-License-Identifier: Apache-2.0
// Finds the entries that pointers mean.
#include "references/pointed_entries.hpp"

#include "dates/dates.hpp"
#include "words/word_classes.hpp"

#include <algorithm>
#include <string_view>

namespace asterism {
namespace {

using std::chrono::days;

/// More entries of one day than this, and a plural names none of them.
constexpr std::size_t kMostMeant = 3;
/// A day with more entries names none of them.
constexpr std::size_t kMostOfDay = 64;
/// How far "the previous day" may lie back, so that weekends and holidays do not count; and how long a range may be.
constexpr int kLongestBreak = 7;
/// Words on each side of a day that may say which of its entries is meant.
constexpr std::uint32_t kReach = 8;
/// A bare "above" further on in the notes is a place in the notes themselves.
constexpr std::uint32_t kNearTop = 12;

}  // namespace

PointedEntries::PointedEntries(const Log& log, const std::vector<std::uint32_t>& work_of_entry, const Words& words,
                               const NumberedHeadings& numbered)
    : log_(log), work_of_entry_(work_of_entry), words_(words), numbered_(numbered), neighbours_(log, work_of_entry) {
  learn_days();
}

std::vector<Neighbour> PointedEntries::find(const Sentence& sentence, const Pointer& pointer) const {
  std::vector<Neighbour> found;
  if (pointer.direction < Direction::day_before) {
    if (const auto neighbour = beside(sentence, pointer)) found.push_back(*neighbour);
    if (pointer.direction != Direction::previous_two || found.empty()) return found;
    if (const auto second = neighbours_.find(found[0].entry, Direction::previous, pointer.kind))
      found.push_back(*second);
    return found.size() == 2 ? found : std::vector<Neighbour>();
  }
  if (pointer.direction == Direction::numbered) {
    add_meant(sentence, pointer, entries_under(sentence, pointer), found);
    return found;
  }
  if (pointer.direction == Direction::date) {
    const auto first = day_in_log(sentence, pointer.date.first);
    const bool own = first && single_day(log_.entries[sentence.entry]) == first;
    if (!first || (own && pointer.certainty == Certainty::vague)) return found;
    const auto last = first_day(with_year(pointer.date, to_date(*first).year).last);  // of one year, as "Jan 27-28" is
    const Day end = pointer.date.first == pointer.date.last || !last ? *first : *last;
    for (Day day = *first; end - *first <= days{kLongestBreak} && day <= end; day += days{1})
      add_meant(sentence, pointer, entries_on(sentence, day), found);
    return found;
  }
  const auto today = single_day(log_.entries[sentence.entry]);
  if (!today) return found;
  std::optional<Day> day = *today - days{1};
  if (pointer.direction == Direction::last_day) day = last_day_before(sentence, *today);
  while (pointer.direction == Direction::weekday && std::chrono::weekday{*day}.c_encoding() != pointer.number)
    *day -= days{1};
  if (day) add_meant(sentence, pointer, entries_on(sentence, *day), found);
  return found;
}

std::optional<Neighbour> PointedEntries::beside(const Sentence& sentence, const Pointer& pointer) const {
  if (pointer.certainty == Certainty::sure) return neighbours_.find(sentence.entry, pointer.direction, pointer.kind);
  if (sentence.note > 1 || pointer.first >= kNearTop) return std::nullopt;
  return neighbours_.in_list(sentence.entry, pointer.direction);
}

void PointedEntries::learn_days() {
  for (std::uint32_t i = 0; i < log_.entries.size(); ++i) {
    if (const auto day = single_day(log_.entries[i])) by_day_[*day].push_back(i);
  }
  titles_.resize(log_.entries.size());
  for (const Sentence& sentence : words_.sentences) {
    if (sentence.note == 0) titles_[sentence.entry] = &sentence;
  }
}

/// Those of the same file if there are any, else those of all.
PointedEntries::Entries PointedEntries::entries_on(const Sentence& sentence, Day day) const {
  const auto found = by_day_.find(day);
  if (found == by_day_.end()) return {};
  const EntryRun file = neighbours_.entries_of(log_.entries[sentence.entry].source);
  const auto first = std::lower_bound(found->second.begin(), found->second.end(), file.begin);
  const auto last = std::lower_bound(first, found->second.end(), file.end);
  return first == last ? found->second : Entries(first, last);
}

/// The entries below the heading that is counted so.
PointedEntries::Entries PointedEntries::entries_under(const Sentence& sentence, const Pointer& pointer) const {
  const auto part = numbered_.find(log_.entries[sentence.entry].source, pointer.counted, pointer.number);
  const Entry& own = log_.entries[sentence.entry];
  const bool inside = part && own.source == part->source && part->begin <= own.line && own.line < part->end;
  if (!part || inside) return {};
  const EntryRun run = neighbours_.entries_of(part->source);
  const auto begins = [](const Entry& entry, std::uint32_t at) { return entry.line < at; };
  const auto end = log_.entries.begin() + run.end;
  auto entry = std::lower_bound(log_.entries.begin() + run.begin, end, part->begin, begins);
  Entries entries;
  for (; entry != end && entry->line < part->end && entries.size() <= kMostOfDay; ++entry)
    entries.push_back(static_cast<std::uint32_t>(entry - log_.entries.begin()));
  return entries;
}

std::optional<PointedEntries::Day> PointedEntries::last_day_before(const Sentence& sentence, Day day) const {
  for (int back = 1; back <= kLongestBreak; ++back) {
    if (!entries_on(sentence, day - days{back}).empty()) return day - days{back};
  }
  return std::nullopt;
}

std::optional<PointedEntries::Day> PointedEntries::day_in_log(const Sentence& sentence, PartialDate date) const {
  if (date.day == 0 || date.month == 0) return std::nullopt;
  if (date.year != 0) return first_day(date);
  const auto own = single_day(log_.entries[sentence.entry]);
  if (!own) return std::nullopt;
  date.year = to_date(*own).year;
  const auto same_year = first_day(date);
  if (same_year && *same_year <= *own) return same_year;
  --date.year;
  const auto year_before = first_day(date);
  const bool logged = year_before && !entries_on(sentence, *year_before).empty();
  return logged ? year_before : same_year;  // else the note was written later
}

void PointedEntries::add_meant(const Sentence& sentence, const Pointer& pointer, const Entries& entries,
                               std::vector<Neighbour>& found) const {
  if (entries.size() > kMostOfDay) return;
  Entries meant = fitting(sentence, pointer, entries);
  if (meant.size() != 1 || pointer.certainty == Certainty::vague) meant = likest(sentence, pointer, meant);
  if (meant.size() > (pointer.plural ? kMostMeant : 1)) return;
  for (const std::uint32_t entry : meant) found.push_back({entry, 1});
}

/// One entry for each other work, of the noun's kind if any is known to be.
PointedEntries::Entries PointedEntries::fitting(const Sentence& sentence, const Pointer& pointer,
                                                const Entries& entries) const {
  Entries fit;
  Entries exact;
  std::set<std::uint32_t> works;
  for (const std::uint32_t entry : entries) {
    if (!neighbours_.fits(sentence.entry, entry, pointer.kind) || !works.insert(work_of_entry_[entry]).second) continue;
    fit.push_back(entry);
    if (pointer.kind && log_.entries[entry].kind == *pointer.kind) exact.push_back(entry);
  }
  return exact.empty() ? fit : exact;
}

/// Those of `entries` whose titles share most words with what stands around; with no word shared, all if the days are
/// headings, or the only one that leads nowhere: what was done, not what was read.
PointedEntries::Entries PointedEntries::likest(const Sentence& sentence, const Pointer& pointer,
                                               const Entries& entries) const {
  const std::set<KeyId> near = words_near(sentence, pointer);
  Entries best;
  std::size_t most = 0;
  for (const std::uint32_t entry : entries) {
    const std::size_t shared = shared_words(entry, near);
    if (shared > most) best.clear();
    most = std::max(most, shared);
    if (shared == most) best.push_back(entry);
  }
  const bool headings = std::all_of(best.begin(), best.end(), [&](std::uint32_t entry) {
    return log_.entries[entry].form == EntryForm::heading || log_.entries[entry].form == EntryForm::file;
  });
  if (most > 0 || headings) return best;
  const auto leads = [&](std::uint32_t entry) { return !log_.entries[entry].url.empty(); };
  best.erase(std::remove_if(best.begin(), best.end(), leads), best.end());
  return best.size() == 1 && pointer.certainty != Certainty::vague ? best : Entries();
}

std::set<KeyId> PointedEntries::words_near(const Sentence& sentence, const Pointer& pointer) const {
  const std::size_t many = std::max<std::size_t>(3, log_.entries.size() / 10);
  std::set<KeyId> keys;
  const std::uint32_t end = std::min(sentence.word_count, pointer.last + kReach);
  for (std::uint32_t i = pointer.first < kReach ? 0 : pointer.first - kReach; i < end; ++i) {
    const KeyId key = words_.lexicon.key(words_.words[sentence.first_word + i].form);
    const std::string_view text = words_.lexicon.key_text(key);
    const bool telling = text.size() >= 4 && classify_word(text) != WordClass::breaker;
    if (telling && words_.entries_with_key[key] <= many) keys.insert(key);
  }
  return keys;
}

std::size_t PointedEntries::shared_words(std::uint32_t entry, const std::set<KeyId>& near) const {
  if (titles_[entry] == nullptr) return 0;
  std::set<KeyId> shared;
  for (std::uint32_t i = 0; i < titles_[entry]->word_count; ++i) {
    const KeyId key = words_.lexicon.key(words_.words[titles_[entry]->first_word + i].form);
    if (near.contains(key)) shared.insert(key);
  }
  return shared.size();
}

}  // namespace asterism
