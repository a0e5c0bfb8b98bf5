// SPDX-License-Identifier: Apache-2.0
// Knows the runs of a log and finds where notes name them.
#include "references/series_references.hpp"

#include "dates/calendar_words.hpp"
#include "markdown/struck_text.hpp"
#include "text/unicode.hpp"
#include "words/parts_of_speech.hpp"
#include "words/run_words.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

struct Run {
  std::string series;  // what stands before the number, or the word for a run alone
  std::uint32_t number = 0;
  std::uint32_t entry = 0;
};

std::uint32_t number_at(std::string_view text, std::size_t at, std::size_t& end) {
  std::uint32_t number = 0;
  for (end = at; end < text.size() && is_ascii_digit(text[end]) && end - at < 6; ++end) {
    number = number * 10 + static_cast<std::uint32_t>(text[end] - '0');
  }
  return number;
}

/// So many runs of one number say nothing, and asking all of them at every mention would be quadratic.
constexpr std::size_t kMostRuns = 256;

/// "Kiln Experiment 2: slower" -> series "kiln", 2; "glaze-3" -> series "glaze", 3.
std::optional<Run> read_run(const std::string& title) {
  const std::size_t first = title.find_first_of("0123456789");
  if (first == std::string::npos || (!names_run(title) && !is_run_label(title))) return std::nullopt;
  Run run;
  std::size_t end = first;
  const bool label = is_run_label(title);
  const std::size_t digits = label ? title.find_last_not_of("0123456789") + 1 : first;
  run.number = number_at(title, digits, end);
  std::string words = comparison_key(std::string_view(title).substr(0, digits));
  if (!label) words.resize(words.rfind(' ') == std::string::npos ? 0 : words.rfind(' '));
  run.series = words;
  return run;
}

/// What a title ends with that another ends with, too, but for the number: "Glazes from Sand, Batch 2".
struct Tail {
  std::string title;  // up to the number, folded
  std::uint32_t number = 0;

  std::string_view word() const { return std::string_view(title).substr(title.rfind(' ') + 1); }
  auto operator<=>(const Tail&) const = default;
};

std::optional<Tail> read_tail(std::string_view title) {
  constexpr std::size_t most_digits = 3;
  if (title.empty() || !is_ascii_digit(title.back())) return std::nullopt;  // most
  std::string key = comparison_key(title);
  const std::size_t digits = key.find_last_not_of("0123456789") + 1;
  if (digits < 2 || key.size() == digits || key.size() - digits > most_digits || key[digits - 1] != ' ')
    return std::nullopt;
  std::size_t end = 0;
  Tail tail{key.substr(0, digits - 1), number_at(key, digits, end)};
  const std::string_view word = tail.word();
  const bool letters = std::none_of(word.begin(), word.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c); });
  const FormUse use = use_of(word);
  const bool noun = (use.roles & WordRole::closed) == 0 && (use.use.noun > 0 || !use.use.listed);
  const bool counts = letters && noun && word.size() < tail.title.size() && !is_series(calendar_word(word).role);
  return counts ? std::optional(std::move(tail)) : std::nullopt;
}

/// A mention at bytes [begin, end) of the text of a note.
struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;
};

class SeriesFinder {
 public:
  explicit SeriesFinder(const ReferenceInput& input) : log_(input.log), works_(input.work_of_entry) {
    for (std::uint32_t i = 0; i < log_.entries.size(); ++i) {
      const Entry& entry = log_.entries[i];
      if (auto tail = read_tail(input.titles[i])) {
        by_tail_[*tail].push_back(i);
        tails_.emplace(i, std::move(*tail));
      }
      if (entry.form != EntryForm::heading && entry.kind != NodeKind::experiment) continue;
      if (auto run = read_run(std::string(input.titles[i]))) {
        run->entry = i;
        by_number_[run->number].push_back(runs_.size());
        by_label_[run->series + "-" + std::to_string(run->number)].push_back(runs_.size());
        series_of_[i] = run->series;
        runs_.push_back(std::move(*run));
      }
    }
  }

  std::vector<Reference> find() {
    const bool runs = runs_.size() > 1;
    if (!runs && tails_.size() < 2) return {};
    for (std::uint32_t i = 0; i < log_.entries.size(); ++i) {
      if (!runs && !tails_.contains(i)) continue;
      for (const Passage& note : log_.entries[i].notes) scan(i, note);
    }
    return std::move(found_);
  }

 private:
  void scan(std::uint32_t entry, const Passage& note) {
    std::string text = visible_text(log_, note);
    StruckText(log_, note).blank_out(text);
    for (std::size_t at = text.find_first_of("0123456789"); at != std::string::npos;) {
      std::size_t end = at;
      const std::uint32_t number = number_at(text, at, end);
      if (end - at <= 3) scan_number(entry, note, text, {at, end}, number);
      while (end < text.size() && (is_ascii_digit(text[end]) || text[end] == '.')) ++end;
      at = text.find_first_of("0123456789", end);
    }
  }

  void scan_number(std::uint32_t entry, const Passage& note, const std::string& text, Place digits,
                   std::uint32_t number) {
    if (digits.end < text.size() && (is_ascii_letter(text[digits.end]) || text[digits.end] == '%')) return;
    std::size_t word_end = digits.begin;
    while (word_end > 0 && (text[word_end - 1] == ' ' || text[word_end - 1] == '-' || text[word_end - 1] == '#'))
      --word_end;
    std::size_t word = word_end;
    const auto is_part = [](char c) { return is_ascii_letter(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; };
    while (word > 0 && is_part(text[word - 1])) --word;
    if (word == word_end || digits.begin - word_end > 2) return;
    const std::string name = comparison_key(std::string_view(text).substr(word, word_end - word));
    if (const auto label = by_label_.find(name + "-" + std::to_string(number));
        label != by_label_.end() && text[word_end] == '-') {
      return resolve(entry, note, label->second, {word, digits.end});
    }
    if (find_in_series(entry, note, {name, number}, {word, digits.end})) return;
    const auto runs = by_number_.find(number);
    if (runs == by_number_.end()) return;
    const std::size_t begin = find_run_word(std::string_view(text).substr(word, word_end - word));
    if (begin != std::string::npos) resolve(entry, note, runs->second, {word + begin, digits.end});
  }

  /// Adds what the notes of `entry` mean by a `name` and number if its own title ends so: "Batch 1" in those of "Glazes
  /// from Sand, Batch 2".
  bool find_in_series(std::uint32_t entry, const Passage& note, const Tail& name, Place place) {
    const auto own = tails_.find(entry);
    if (own == tails_.end() || own->second.word() != name.title) return false;
    const auto others = by_tail_.find({own->second.title, name.number});
    if (others == by_tail_.end() || others->second.size() != 1) return false;
    add(entry, others->second.front(), note, place);
    return true;
  }

  void resolve(std::uint32_t entry, const Passage& note, const std::vector<std::size_t>& runs, Place place) {
    if (runs.size() > kMostRuns) return;
    const auto series = series_of_.find(entry);
    std::vector<std::uint32_t> same;
    std::vector<std::uint32_t> near;
    std::vector<std::uint32_t> all;
    for (const std::size_t run : runs) {
      const std::uint32_t target = runs_[run].entry;
      all.push_back(target);
      if (log_.entries[target].source != log_.entries[entry].source) continue;
      near.push_back(target);
      if (series != series_of_.end() && series->second == runs_[run].series) same.push_back(target);
    }
    const std::vector<std::uint32_t>& chosen = !same.empty() ? same : !near.empty() ? near : all;
    if (chosen.size() == 1) add(entry, chosen[0], note, place);
  }

  void add(std::uint32_t entry, std::uint32_t target, const Passage& note, Place place) {
    if (works_[entry] == works_[target]) return;
    if (shown_of_ != &note) shown_ = visible(log_, note);
    shown_of_ = &note;
    const Visible& shown = shown_;
    const std::uint32_t begin = shown.source_offset(static_cast<std::uint32_t>(place.begin));
    const std::uint32_t end = shown.source_offset(static_cast<std::uint32_t>(place.end - 1)) + 1;
    if (end <= begin || end - begin > 2 * (place.end - place.begin)) return;
    const ByteRange range{begin, end - begin};
    found_.push_back({WorkId(works_[entry]),
                      WorkId(works_[target]),
                      Relation::related_to,
                      0.8F,
                      {note.source, range, range, Rule::series}});
  }

  const Log& log_;
  const std::vector<std::uint32_t>& works_;
  std::vector<Run> runs_;
  std::map<std::uint32_t, std::vector<std::size_t>> by_number_;
  std::map<std::string, std::vector<std::size_t>> by_label_;
  std::map<std::uint32_t, std::string> series_of_;
  std::map<std::uint32_t, Tail> tails_;                 // by entry
  std::map<Tail, std::vector<std::uint32_t>> by_tail_;  // entries
  std::vector<Reference> found_;
  const Passage* shown_of_ = nullptr;  // the note that `shown_` is
  Visible shown_;
};

}  // namespace

std::vector<Reference> find_series_references(const ReferenceInput& input) { return SeriesFinder(input).find(); }

}  // namespace asterism
