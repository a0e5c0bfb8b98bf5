// SPDX-License-Identifier: Apache-2.0
// Finds where notes point to another day of the log.
#include "dates.hpp"
#include "pointed_references.hpp"
#include "word_classes.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace asterism {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// More entries than this on one day, and its date alone names none of them.
constexpr std::size_t kMostOfDay = 3;
/// How far "the previous day" may lie back, so that weekends and holidays do not count.
constexpr int kLongestBreak = 7;
/// Words on each side of a day that may say which of its entries is meant.
constexpr std::uint32_t kReach = 8;
/// Words between "entry" and its date.
constexpr std::uint32_t kDateReach = 6;
/// A log with fewer numbered days does not count them.
constexpr std::size_t kFewestNumbered = 3;

enum class Pointer : std::uint8_t { none, yesterday, weekday, day, entry };

/// Words that point to a day, in the languages that split words by blanks; `weekday`: 0 is Sunday.
struct PointerWord {
  std::string_view word;
  Pointer pointer;
  unsigned weekday = 0;
};
constexpr std::array kPointerWords = std::to_array<PointerWord>({
    {"yesterday", Pointer::yesterday},
    {"gestern", Pointer::yesterday},
    {"ayer", Pointer::yesterday},
    {"вчера", Pointer::yesterday},
    {"sunday", Pointer::weekday, 0},
    {"monday", Pointer::weekday, 1},
    {"tuesday", Pointer::weekday, 2},
    {"wednesday", Pointer::weekday, 3},
    {"thursday", Pointer::weekday, 4},
    {"friday", Pointer::weekday, 5},
    {"saturday", Pointer::weekday, 6},
    {"sonntag", Pointer::weekday, 0},
    {"montag", Pointer::weekday, 1},
    {"dienstag", Pointer::weekday, 2},
    {"mittwoch", Pointer::weekday, 3},
    {"donnerstag", Pointer::weekday, 4},
    {"freitag", Pointer::weekday, 5},
    {"samstag", Pointer::weekday, 6},
    {"day", Pointer::day},
    {"tag", Pointer::day},
    {"tages", Pointer::day},
    {"entry", Pointer::entry},
    {"entries", Pointer::entry},
    {"log", Pointer::entry},
    {"eintrag", Pointer::entry},
    {"einträge", Pointer::entry},
});

constexpr std::array kPrevious = std::to_array<std::string_view>(
    {"previous", "preceding", "prior", "vorigen", "vorherigen", "vorherigem", "vorherige"});
/// Words in front of a weekday that make it a past one, and words behind it that make it the begin of a range.
constexpr std::array kSince = std::to_array<std::string_view>({"from", "last", "vom", "letzten"});
constexpr std::array kRange =
    std::to_array<std::string_view>({"until", "till", "through", "on", "onward", "onwards", "-", "–", "—"});
/// Words in front of "Day 8" that make it a place in the log, and not a part of what was read.
constexpr std::array kPlace = std::to_array<std::string_view>({"from", "on", "in", "for", "of", "see", "since"});

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<sys_days> only_day(const std::optional<DateSpan>& date) {
  if (!date || date->first != date->last || date->first.year == 0 || date->first.day == 0) return std::nullopt;
  return first_day(date->first);
}

/// The number behind "day-" in the anchor of a heading: "june-10-2021-day-8" -> 8.
std::optional<std::uint32_t> day_number(std::string_view anchor) {
  std::size_t at = anchor.rfind("day-");
  if (at == std::string_view::npos || (at > 0 && anchor[at - 1] != '-')) return std::nullopt;
  std::uint32_t number = 0;
  std::size_t digits = 0;
  for (at += 4; at < anchor.size() && anchor[at] >= '0' && anchor[at] <= '9' && digits < 4; ++at, ++digits) {
    number = number * 10 + static_cast<std::uint32_t>(anchor[at] - '0');
  }
  const bool whole = digits > 0 && (at == anchor.size() || anchor[at] == '-');
  return whole ? std::optional(number) : std::nullopt;
}

class OtherDays {
 public:
  OtherDays(const ReferenceInput& input, const Words& words) : input_(input), words_(words), lexicon_(words.lexicon) {}

  std::vector<Reference> find() {
    if (!learn_words()) return {};
    // One loop over all words: nearly none of them points to a day, and sentences are short.
    const std::uint8_t* const pointers = pointers_.data();
    for (std::size_t i = 0; i < words_.words.size(); ++i) {
      if (pointers[words_.words[i].form] != 0) on_word(static_cast<std::uint32_t>(i));
    }
    return std::move(found_);
  }

 private:
  /// False: the log has none of the words. Each is looked up in small letters and with a capital.
  bool learn_words() {
    pointers_.resize(lexicon_.form_count());
    bool any = false;
    for (std::size_t i = 0; i < kPointerWords.size(); ++i) {
      std::string word(kPointerWords[i].word);
      for (int capital = 0; capital < 2; ++capital) {
        if (const auto form = lexicon_.find(word)) {
          pointers_[*form] = static_cast<std::uint8_t>(i + 1);
          any = true;
        }
        if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
      }
    }
    return any;
  }

  /// Few notes point to a day, so the days are known only from the first that does.
  void learn_days() {
    if (!titles_.empty()) return;
    for (std::uint32_t i = 0; i < input_.log.entries.size(); ++i) {
      const Entry& entry = input_.log.entries[i];
      if (const auto day = only_day(entry.date)) by_day_[{entry.source, *day}].push_back(i);
    }
    titles_.resize(input_.log.entries.size());
    for (const Sentence& sentence : words_.sentences) {
      if (sentence.note == 0) titles_[sentence.entry] = &sentence;
    }
    learn_numbers();
  }

  void learn_numbers() {
    for (const Anchor& anchor : input_.log.anchors) {
      const auto number = day_number(anchor.name);
      if (number) numbered_[{anchor.source, *number}].push_back(anchor.line);
    }
    if (numbered_.size() < kFewestNumbered) numbered_.clear();
  }

  std::string word(const Sentence& sentence, std::uint32_t i) const {
    return i < sentence.word_count ? comparison_key(lexicon_.text(words_.words[sentence.first_word + i].form))
                                   : std::string();
  }

  void on_word(std::uint32_t word) {
    const auto behind =
        std::upper_bound(words_.sentences.begin(), words_.sentences.end(), word,
                         [](std::uint32_t wanted, const Sentence& sentence) { return wanted < sentence.first_word; });
    if (behind == words_.sentences.begin()) return;
    const Sentence& sentence = *(behind - 1);
    // The title of a day is its first sentence, and stands in its notes as well.
    if (sentence.note == 0 && entry(sentence).form == EntryForm::heading) return;
    learn_days();
    const std::uint32_t i = word - sentence.first_word;
    const PointerWord& pointer = kPointerWords[pointers_[words_.words[word].form] - 1U];
    if (pointer.pointer == Pointer::yesterday) on_yesterday(sentence, i);
    if (pointer.pointer == Pointer::weekday) on_weekday(sentence, i, pointer.weekday);
    if (pointer.pointer == Pointer::day) on_day(sentence, i);
    if (pointer.pointer == Pointer::entry) on_entry(sentence, i);
  }

  const Entry& entry(const Sentence& sentence) const { return input_.log.entries[sentence.entry]; }

  const std::vector<std::uint32_t>* entries_on(const Sentence& sentence, sys_days day) const {
    const auto found = by_day_.find({entry(sentence).source, day});
    return found == by_day_.end() ? nullptr : &found->second;
  }

  void on_yesterday(const Sentence& sentence, std::uint32_t i) {
    const auto today = only_day(entry(sentence).date);
    if (today) point(sentence, {i, i + 1}, entries_on(sentence, *today - days{1}));
  }

  /// "from Friday" is the last one before the entry.
  void on_weekday(const Sentence& sentence, std::uint32_t i, unsigned weekday) {
    const auto today = only_day(entry(sentence).date);
    if (!today || i == 0 || !contains(kSince, word(sentence, i - 1)) || begins_range(sentence, i)) return;
    sys_days day = *today - days{1};
    while (std::chrono::weekday{day}.c_encoding() != weekday) day -= days{1};
    point(sentence, {i - 1, i + 1}, entries_on(sentence, day));
  }

  /// "from Monday to Friday", "from Monday on"
  bool begins_range(const Sentence& sentence, std::uint32_t i) const {
    const bool other_day =
        i + 2 < sentence.word_count && pointers_[words_.words[sentence.first_word + i + 2].form] != 0;
    const std::string next = word(sentence, i + 1);
    return contains(kRange, next) || ((next == "to" || next == "bis") && other_day);
  }

  /// "the previous day", "on Day 8"
  void on_day(const Sentence& sentence, std::uint32_t i) {
    if (i == 0) return;
    const auto today = only_day(entry(sentence).date);
    if (contains(kPrevious, word(sentence, i - 1)) && today) {
      for (int back = 1; back <= kLongestBreak; ++back) {
        const auto* entries = entries_on(sentence, *today - days{back});
        if (entries != nullptr) return point(sentence, {i - 1, i + 1}, entries);
      }
      return;
    }
    const std::string number = word(sentence, i + 1);
    const bool digits =
        !number.empty() && number.size() <= 4 && number.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || !contains(kPlace, word(sentence, i - 1))) return;
    const auto lines = numbered_.find({entry(sentence).source, static_cast<std::uint32_t>(std::stoul(number))});
    if (lines == numbered_.end() || lines->second.size() != 1) return;
    const auto entries = entries_below(sentence, lines->second[0]);
    point(sentence, {i, i + 2}, &entries);
  }

  /// The entries of a file between the heading at `line` and the next one.
  std::vector<std::uint32_t> entries_below(const Sentence& sentence, std::uint32_t line) const {
    std::uint32_t end = 0xffffffff;
    for (const auto& [key, lines] : numbered_) {
      for (const std::uint32_t other : lines) {
        if (key.first == entry(sentence).source && other > line) end = std::min(end, other);
      }
    }
    std::vector<std::uint32_t> entries;
    for (std::uint32_t i = 0; i < input_.log.entries.size(); ++i) {
      const Entry& other = input_.log.entries[i];
      if (other.source == entry(sentence).source && other.line >= line && other.line < end) entries.push_back(i);
    }
    return entries;
  }

  /// "the entries of Jan 27-28", "see the log from July 5": a date near the word.
  void on_entry(const Sentence& sentence, std::uint32_t i) {
    const std::uint32_t begin = i < kDateReach ? 0 : i - kDateReach;
    const std::uint32_t end = std::min(sentence.word_count, i + kDateReach + 1);
    const auto evidence = evidence_of(input_, words_, sentence, begin, end, Rule::date);
    const auto today = only_day(entry(sentence).date);
    if (!evidence || !today) return;
    const std::string_view text = input_.log.texts[static_cast<std::size_t>(evidence->source)].slice(evidence->quote);
    const int year = static_cast<int>(std::chrono::year_month_day{*today}.year());
    for (const FoundDate& date : find_dates(text, input_.log.order, DateContext::prose)) {
      const DateSpan span = with_year(date.span, static_cast<std::int16_t>(year));
      const auto first = first_day(span.first);
      const auto last = first_day(span.last);
      if (!first || !last || span.first.day == 0 || *last - *first > days{kLongestBreak}) continue;
      Evidence at = *evidence;
      at.quote.begin += static_cast<std::uint32_t>(date.begin);
      at.quote.length = static_cast<std::uint32_t>(date.end - date.begin);
      at.mention = at.quote;
      for (sys_days day = *first; day <= *last; day += days{1}) {
        const auto* entries = entries_on(sentence, day);
        if (entries == nullptr) continue;
        for (const std::uint32_t target : entries_meant(sentence, i, *entries)) add(sentence, target, at);
      }
    }
  }

  /// Those of `entries` whose titles share most words with what stands around word `place`; with no word shared, all
  /// of a few headings.
  std::vector<std::uint32_t> entries_meant(const Sentence& sentence, std::uint32_t place,
                                           const std::vector<std::uint32_t>& entries) const {
    const std::set<KeyId> near = words_near(sentence, place);
    std::vector<std::uint32_t> meant;
    std::size_t most = 0;
    for (const std::uint32_t target : entries) {
      const std::size_t shared = shared_words(target, near);
      if (shared > most) meant.clear();
      most = std::max(most, shared);
      if (shared == most) meant.push_back(target);
    }
    const bool headings = std::all_of(meant.begin(), meant.end(), [&](std::uint32_t target) {
      return input_.log.entries[target].form == EntryForm::heading;
    });
    return meant.size() > kMostOfDay || (most == 0 && !headings) ? std::vector<std::uint32_t>() : meant;
  }

  /// Refers to the one entry of a day that is meant.
  void point(const Sentence& sentence, std::pair<std::uint32_t, std::uint32_t> place,
             const std::vector<std::uint32_t>* entries) {
    if (entries == nullptr) return;
    const std::vector<std::uint32_t> meant = entries_meant(sentence, place.first, *entries);
    const auto evidence = evidence_of(input_, words_, sentence, place.first, place.second, Rule::date);
    if (meant.size() == 1 && evidence) add(sentence, meant[0], *evidence);
  }

  std::set<KeyId> words_near(const Sentence& sentence, std::uint32_t place) const {
    const std::size_t many = std::max<std::size_t>(3, input_.log.entries.size() / 10);
    std::set<KeyId> keys;
    for (std::uint32_t i = place < kReach ? 0 : place - kReach; i < std::min(sentence.word_count, place + kReach);
         ++i) {
      const KeyId key = lexicon_.key(words_.words[sentence.first_word + i].form);
      const std::string_view text = lexicon_.key_text(key);
      const bool telling = text.size() >= 4 && classify_word(text) != WordClass::breaker;
      if (telling && words_.entries_with_key[key] <= many) keys.insert(key);
    }
    return keys;
  }

  std::size_t shared_words(std::uint32_t target, const std::set<KeyId>& near) const {
    if (titles_[target] == nullptr) return 0;
    std::set<KeyId> shared;
    for (std::uint32_t i = 0; i < titles_[target]->word_count; ++i) {
      const KeyId key = lexicon_.key(words_.words[titles_[target]->first_word + i].form);
      if (near.contains(key)) shared.insert(key);
    }
    return shared.size();
  }

  void add(const Sentence& sentence, std::uint32_t target, const Evidence& evidence) {
    const std::uint32_t from = input_.work_of_entry[sentence.entry];
    const std::uint32_t to = input_.work_of_entry[target];
    if (from != to) found_.push_back({WorkId(from), WorkId(to), Relation::related_to, 0.7F, evidence});
  }

  const ReferenceInput& input_;
  const Words& words_;
  const Lexicon& lexicon_;
  std::map<std::pair<SourceId, sys_days>, std::vector<std::uint32_t>> by_day_;
  std::map<std::pair<SourceId, std::uint32_t>, std::vector<std::uint32_t>> numbered_;  // lines of "Day 8"
  std::vector<std::uint8_t> pointers_;   // by form: 1 + place in kPointerWords
  std::vector<const Sentence*> titles_;  // by entry
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> find_other_days(const ReferenceInput& input, const Words& words) {
  return OtherDays(input, words).find();
}

}  // namespace asterism
