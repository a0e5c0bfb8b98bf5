// SPDX-License-Identifier: Apache-2.0
// Finds the rows of the table of pointers in text.
#include "references/pointers.hpp"

#include "dates/calendar_words.hpp"
#include "dates/date_tokens.hpp"
#include "references/word_dates.hpp"
#include "words/scripts.hpp"
#include "words/word_classes.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace asterism {
namespace {

constexpr KeyId kNoun = 0xffffffff;
constexpr KeyId kEntry = kNoun - 1;
constexpr KeyId kWeekday = kNoun - 2;
constexpr KeyId kNumber = kNoun - 3;
constexpr KeyId kDate = kNoun - 4;
constexpr KeyId kCounted = kNoun - 5;
constexpr KeyId kPart = kNoun - 6;  // a part of the word

/// A slot, and how rare the words that fill it are, as a length in letters.
struct Slot {
  std::string_view name;
  KeyId key = 0;
  std::size_t rarity = 0;
};
constexpr std::array kSlots = std::to_array<Slot>({{"NOUN", kNoun, 1},
                                                   {"ENTRY", kEntry, 5},
                                                   {"COUNTED", kCounted, 5},
                                                   {"WEEKDAY", kWeekday, 9},
                                                   {"NUMBER", kNumber, 0},
                                                   {"DATE", kDate, 0}});

constexpr int kFirstYear = 1900;  // of dates that stand alone
constexpr int kLastYear = 2199;

/// Confidence in a day with a noun: "the paper from Friday".
constexpr float kNamed = 0.7F;

/// Words that say more about the noun before them, so that it is not the neighbour.
constexpr std::array kGoesOn = std::to_array<std::string_view>(
    {"by",  "of",  "on",  "about", "from", "in", "above", "below", "just", "right", "before", "after", "i",
     "all", "der", "des", "von",   "vom",  "de", "del",   "du",    "do",   "da",    "dos",    "di",    "dei"});
/// Words in front of a noun that leave open which one is meant: "dans un papier précédent".
constexpr std::array kAny = std::to_array<std::string_view>(
    {"a", "an", "ein", "eine", "einem", "einen", "einer", "un", "una", "une", "um", "uma"});
/// Words behind a day that make it the begin of a range, and those that do with another day behind.
constexpr std::array kRange =
    std::to_array<std::string_view>({"until", "till", "through", "on", "onward", "-", "–", "—"});
constexpr std::array kRangeTo = std::to_array<std::string_view>({"to", "bis", "au", "al", "a"});
constexpr std::array kLists = std::to_array<std::string_view>({",", "and", "&", "und"});

bool is_day(Direction direction) { return direction >= Direction::day_before; }

std::string_view key_at(const SentenceView& text, std::uint32_t i) {
  return text.lexicon->key_text(text.lexicon->key(text.words[i].form));
}

/// In Korean, whose keys have no particles, only one of them says so.
bool is_plural(const SentenceView& text, std::uint32_t i) {
  const std::string_view word = text.word(i);
  const std::size_t key = key_at(text, i).size();
  return word.size() > key && (!begins_east_asian(word) || word.substr(key).starts_with("들"));
}

/// Whether word `i` in front of a noun says that it is any, or that of somebody: "저자들의 앞의 논문".
bool leaves_open(const SentenceView& text, std::uint32_t i) {
  return contains(kAny, key_at(text, i)) || text.word(i).ends_with("의");
}

/// Whether `key` begins with `part`, maybe behind one character that joins or compares: "比上一篇", but not "网上一篇".
bool begins_with_part(std::string_view key, std::string_view part) {
  constexpr std::array joints =
      std::to_array<std::string_view>({"", "与", "和", "跟", "同", "比", "见", "如", "像", "在", "但"});
  const std::size_t at = key.find(part);
  return at != std::string_view::npos && contains(joints, key.substr(0, at));
}

/// Whether word `i` of `text` begins behind a script without blanks or a sign: in "arXiv上一篇", 上 means "on".
bool begins_in_han(const SentenceView& text, std::uint32_t i) {
  return i == 0 || text.is_symbol(i - 1) || begins_east_asian(text.word(i - 1));
}

/// Whether `phrase` is in Han alone.
bool is_part(const PointerPhrase& phrase) {
  return begins_east_asian(phrase.phrase) && phrase.phrase.find(' ') == std::string_view::npos;
}

}  // namespace

PointerFinder::PointerFinder(const Lexicon& lexicon, DayMonthOrder order, std::vector<KeyId> counted)
    : counted_(std::move(counted)), order_(order) {
  for (const PointerNoun& noun : pointer_nouns()) {
    if (const auto key = lexicon.find_key_of(noun.word)) nouns_.emplace_back(*key, &noun);
  }
  for (const Weekday& weekday : weekdays()) {
    if (const auto key = lexicon.find_key_of(weekday.word)) weekdays_.emplace_back(*key, weekday.number);
  }
  for (const PointerPhrase& phrase : pointer_phrases()) {
    auto row = read_row(phrase, lexicon);
    if (!row) continue;
    rows_.push_back(std::move(*row));
    add_telling_words(rows_.size() - 1, lexicon);
  }
}

/// None: a phrase with a word that the log has not stands nowhere.
std::optional<PointerFinder::Row> PointerFinder::read_row(const PointerPhrase& phrase, const Lexicon& lexicon) const {
  Row row{&phrase, {}, 0, 0, false};
  std::size_t rarest = 0;
  for (const SoughtWord& word : sought_words(phrase.phrase, lexicon)) {
    if (word.text == "|") {
      row.mention = row.words.size();
      continue;
    }
    if (is_part(phrase)) return Row{&phrase, {{kPart, false}}, 0, 0, false};
    const auto slot = std::find_if(kSlots.begin(), kSlots.end(), [&](const Slot& s) { return s.name == word.text; });
    if (slot == kSlots.end() && !word.key) return std::nullopt;
    const std::size_t rarity = slot == kSlots.end() ? word.text.size() : slot->rarity;
    if (rarity > rarest) row.telling = row.words.size();
    rarest = std::max(rarest, rarity);
    const bool plural = slot == kSlots.end() && word.text.size() > lexicon.key_text(*word.key).size();
    row.words.push_back({slot == kSlots.end() ? *word.key : slot->key, plural});
    row.has_noun |= row.words.back().key == kNoun || row.words.back().key == kEntry;
  }
  return row;
}

void PointerFinder::add_telling_words(std::size_t row, const Lexicon& lexicon) {
  const auto add = [&](KeyId key) {
    if (key >= tells_.size()) {
      by_telling_key_.resize(key + 1);
      tells_.resize(key + 1);
    }
    by_telling_key_[key].push_back(static_cast<std::uint8_t>(row));
    tells_[key] = 1;
  };
  const KeyId telling = rows_[row].words[rows_[row].telling].key;
  if (telling == kPart) {
    const std::string_view part = rows_[row].phrase->phrase;
    for (KeyId key = 0; key < lexicon.key_count(); ++key) {
      if (begins_with_part(lexicon.key_text(key), part)) add(key);
    }
  } else if (telling == kEntry) {
    for (const auto& [key, noun] : nouns_) {
      if (noun->logged) add(key);
    }
  } else if (telling == kWeekday) {
    for (const auto& [key, number] : weekdays_) add(key);
  } else if (telling == kCounted) {
    for (const KeyId key : counted_) add(key);
  } else if (telling == kDate) {
    for (int year = kFirstYear; year <= kLastYear; ++year) {
      if (const auto key = lexicon.find_key(std::to_string(year))) add(*key);
    }
  } else {
    add(telling);
  }
}

/// The plural points to no single entry, but to those of a day.
bool PointerFinder::match_noun(KeyId slot, const SentenceView& text, std::uint32_t i, Pointer& pointer) const {
  const KeyId key = text.lexicon->key(text.words[i].form);
  const auto noun = std::find_if(nouns_.begin(), nouns_.end(), [&](const auto& known) { return known.first == key; });
  if (noun == nouns_.end()) return false;
  const bool plural = noun->second->plural || is_plural(text, i);
  if (slot == kEntry ? !noun->second->logged : plural != (pointer.direction == Direction::previous_two)) return false;
  pointer.kind = noun->second->kind;
  pointer.plural = plural;
  pointer.certainty = Certainty::sure;
  return true;
}

bool PointerFinder::match_word(RowWord word, const SentenceView& text, std::uint32_t i, Pointer& pointer) const {
  const KeyId key = word.key;
  if (key == kPart) return true;
  if (key == kNoun || key == kEntry) return match_noun(key, text, i, pointer);
  const KeyId own = text.lexicon->key(text.words[i].form);
  if (key == kWeekday) {
    const auto day = std::find_if(weekdays_.begin(), weekdays_.end(), [&](const auto& d) { return d.first == own; });
    if (day == weekdays_.end() || is_plural(text, i)) return false;
    pointer.number = day->second;
    return true;
  }
  if (key == kCounted) {
    pointer.counted = own;
    return !is_plural(text, i) && std::binary_search(counted_.begin(), counted_.end(), own);
  }
  if (key != kNumber) return own == key && is_plural(text, i) == word.plural;
  const std::string_view digits = text.word(i);
  if (!is_number(text, i) || digits.size() > 4) return false;
  pointer.number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return false;
    pointer.number = pointer.number * 10 + static_cast<std::uint32_t>(digit - '0');
  }
  return true;
}

bool PointerFinder::read_date(const SentenceView& text, std::uint32_t first, Pointer& pointer) const {
  const auto date = date_from(text, first, order_);
  if (date) {
    pointer.date = date->span;
    pointer.last = date->end;
  }
  return date.has_value();
}

/// Matches `row` around word `i`, its telling word.
bool PointerFinder::match_row(const Row& row, const SentenceView& text, std::uint32_t i, std::uint32_t earliest,
                              Pointer& pointer) const {
  pointer.begin = i;
  for (std::size_t k = row.telling; k-- > 0;) {
    if (row.words[k].key == kDate) {
      const auto date = date_before(text, pointer.begin, earliest, order_);
      if (!date) return false;
      pointer.date = date->span;
      pointer.begin = date->begin;
    } else if (pointer.begin == earliest || !match_word(row.words[k], text, --pointer.begin, pointer)) {
      return false;
    }
    if (k == row.mention) pointer.first = pointer.begin;
  }
  pointer.last = i;
  for (std::size_t k = row.telling; k < row.words.size(); ++k) {
    if (pointer.last >= text.words.size()) return false;
    if (k == row.mention) pointer.first = pointer.last;
    if (row.words[k].key == kDate) {
      if (!read_date(text, pointer.last, pointer)) return false;
    } else if (!match_word(row.words[k], text, pointer.last++, pointer)) {
      return false;
    }
  }
  return true;
}

bool PointerFinder::is_count(const SentenceView& text, std::uint32_t first, std::uint32_t last) const {
  if (last - first != 2 || !is_number(text, first + 1)) return false;
  return std::binary_search(counted_.begin(), counted_.end(), text.lexicon->key(text.words[first].form));
}

/// "from Friday to Sunday", "from Friday on"
bool PointerFinder::begins_range(const SentenceView& text, std::uint32_t next) const {
  if (next >= text.words.size()) return false;
  if (contains(kRange, key_at(text, next))) return true;
  if (!contains(kRangeTo, key_at(text, next))) return false;
  Pointer ignored;
  return next + 1 < text.words.size() &&
         (match_word({kWeekday, false}, text, next + 1, ignored) || may_be_date(text, next + 1));
}

/// Whether "Day 3" is a place of the log: behind a preposition, or with a capital that no sentence forces. "Mice at day
/// 3", "Day 1 of the course" and "Day 1: Knots" are none.
bool PointerFinder::is_place(const Row& row, const SentenceView& text, const Pointer& pointer) const {
  if (!has_name_borders(text, pointer.first, pointer.last)) return false;
  const bool bare = row.mention == 0;
  if (bare && (text.shape(pointer.first) == Shape::lower || starts_sentence(text, pointer.first))) return false;
  if (pointer.last >= text.words.size()) return true;
  const std::string_view next = key_at(text, pointer.last);
  return next != "of" && (next != ":" || pointer.last + 1 == text.words.size());
}

/// Whether what follows leaves the pointer whole: "the previous paper by Boats" is another one.
bool PointerFinder::is_whole(const Row& row, const SentenceView& text, const Pointer& pointer) const {
  const std::uint32_t last = pointer.last;
  if (row.words[0].key == kDate && !has_name_borders(text, pointer.begin, pointer.last)) return false;
  if (pointer.direction == Direction::numbered) return is_place(row, text, pointer);
  if (is_day(pointer.direction)) return true;
  if (row.has_noun && pointer.begin > 0 && leaves_open(text, pointer.begin - 1)) return false;
  if (row.words[0].key == kPart && !begins_in_han(text, pointer.first)) return false;
  if (last >= text.words.size()) return true;
  // Without blanks nothing tells where a clause ends; "上一篇：" leads through the pages of a site.
  if (begins_east_asian(row.phrase->phrase)) return text.word(last) != ":" && text.word(last) != "：";
  if (text.is_symbol(last)) return true;
  if ((row.has_noun || row.phrase->direction == Direction::subject) && contains(kGoesOn, key_at(text, last)))
    return false;
  return text.shape(last) == Shape::lower && classify_word(key_at(text, last)) == WordClass::breaker;
}

std::optional<Pointer> PointerFinder::match(const SentenceView& text, std::uint32_t i, std::uint32_t earliest) const {
  std::optional<Pointer> best;
  const Row* best_row = nullptr;
  for (const std::uint8_t number : by_telling_key_[text.lexicon->key(text.words[i].form)]) {
    const Row& row = rows_[number];
    Pointer pointer{i, i, i, row.phrase->direction, row.phrase->confidence, row.phrase->certainty, {}, false, 0, 0, {}};
    if (!match_row(row, text, i, earliest, pointer)) continue;
    if (best && pointer.last - pointer.begin <= best->last - best->begin) continue;
    best = pointer;
    best_row = &row;
  }
  if (!best || !is_whole(*best_row, text, *best)) return std::nullopt;
  if (!is_day(best->direction)) return best;
  // "the paper from Friday": a noun says of what kind the entry is, and that one is meant.
  bool named = best_row->has_noun;
  if (!named && best->begin > earliest &&
      (match_noun(kEntry, text, best->begin - 1, *best) || match_noun(kNoun, text, best->begin - 1, *best))) {
    named = true;
    best->confidence = std::max(best->confidence, kNamed);
    --best->begin;
  }
  const bool range = best->date.first != best->date.last;
  best->plural |= range;
  const bool opens = best->direction != Direction::day_before && begins_range(text, best->last);
  return !named && (range || opens) ? std::nullopt : best;
}

std::optional<Pointer> PointerFinder::next_in_list(const SentenceView& text, const Pointer& pointer) const {
  std::uint32_t at = pointer.last;
  if (pointer.direction != Direction::date) return std::nullopt;
  while (at < text.words.size() && at < pointer.last + 2 && contains(kLists, key_at(text, at))) ++at;
  Pointer next = pointer;
  if (at == pointer.last || at >= text.words.size() || !read_date(text, at, next)) return std::nullopt;
  next.begin = next.first = at;
  next.plural |= next.date.first != next.date.last;
  return next;
}

}  // namespace asterism
