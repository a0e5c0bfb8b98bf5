// SPDX-License-Identifier: Apache-2.0
// Finds cue phrases around a mention.
#include "references/cues.hpp"

#include "references/name_trie.hpp"
#include "references/unspaced_cues.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

using enum CueSide;

constexpr KeyId kAnyWord = 0xffffffff;
constexpr std::uint32_t kBlank = 2;         // words that fill a `*` at most
constexpr std::uint32_t kLongestBlank = 6;  // words of a cue before the end of what fills its `*`

bool is_colon(std::string_view text) { return text == ":" || text == "："; }

}  // namespace

CueFinder::CueFinder(const Lexicon& lexicon) : lexicon_(lexicon) {
  add_rows(entry_cues(), Subject::entry, Tongue::english);
  add_rows(forward_cues(), Subject::mention, Tongue::english);
  add_rows(translated_cues(), Subject::entry, Tongue::other);
  add_rows(translated_forward_cues(), Subject::mention, Tongue::other);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const KeyId first = rows_[i].keys.front();
    if (first >= by_first_key_.size()) by_first_key_.resize(first + 1);
    by_first_key_[first].push_back(static_cast<std::uint16_t>(i));
  }
}

void CueFinder::add_rows(std::span<const Cue> cues, Subject subject, Tongue tongue) {
  for (const Cue& cue : cues) {
    const bool initial = cue.phrase.starts_with("^ ");
    Row row{&cue, subject, tongue, initial, cue.phrase.find('*') != std::string_view::npos, {}};
    bool spelled = true;  // a cue with a word that the log has not stands nowhere
    for (const SoughtWord& word : sought_words(cue.phrase.substr(initial ? 2 : 0), lexicon_)) {
      spelled = spelled && (word.text == "*" || word.key);
      row.keys.push_back(word.text == "*" ? kAnyWord : word.key.value_or(kAnyWord));
    }
    if (spelled) rows_.push_back(std::move(row));
  }
}

bool CueFinder::ends_clause(const Word& word) const {
  if (lexicon_.shape(word.form) != Shape::symbol) return false;  // most
  const std::string_view text = lexicon_.text(word.form);
  constexpr std::array ends = std::to_array<std::string_view>({".", ";", "!", "?", ":", "。", "；", "！", "？", "："});
  return contains(ends, text);
}

/// Whether a verb behind `word` goes on about the entry: "Floats, inspired NAME".
bool CueFinder::begins_anew(const Word& word) const {
  const std::string_view text = lexicon_.text(word.form);
  return ends_clause(word) || text == "," || text == "and" || text == "-" || text == "(";
}

/// Where the phrase ends when it begins at `begin`; hyphens inside do not count.
std::optional<std::uint32_t> CueFinder::match_at(const Row& row, std::span<const Word> sentence, std::uint32_t begin,
                                                 std::uint32_t limit) const {
  if (row.initial && begin > 0 && !begins_anew(sentence[begin - 1])) return std::nullopt;
  std::uint32_t at = begin;
  for (std::size_t k = 0; k < row.keys.size(); ++k) {
    if (at < limit && k > 0 && lexicon_.text(sentence[at].form) == "-") ++at;
    if (at >= limit) return std::nullopt;
    if (row.keys[k] != kAnyWord) {
      if (lexicon_.key(sentence[at].form) != row.keys[k]) return std::nullopt;
      ++at;
      continue;
    }
    std::uint32_t next = at + 1;
    std::uint32_t words = 1;
    while (next < limit && words <= kBlank && lexicon_.key(sentence[next].form) != row.keys[k + 1]) {
      const bool joined =
          lexicon_.text(sentence[next].form) == "-" && next + 1 < limit;  // "data-efficient" is one word
      words += joined ? 0 : 1;
      next += joined ? 2 : 1;
    }
    if (next >= limit || words > kBlank) return std::nullopt;
    at = next;
  }
  return at;
}

namespace {

/// The best of the cues seen for one mention: the strongest, then the nearest, then the longest.
struct BestCue {
  std::optional<FoundCue> cue;
  std::uint32_t gap = 0;

  void consider(const Cue& row, const FoundCue& found, std::uint32_t distance) {
    if (distance > row.reach) return;
    const bool better = !cue || found.strength > cue->strength ||
                        (found.strength == cue->strength &&
                         (distance < gap || (distance == gap && found.end - found.begin > cue->end - cue->begin)));
    if (!better) return;
    cue = found;
    gap = distance;
  }
};

}  // namespace

std::span<const std::uint16_t> CueFinder::rows_at(const Word& word) const {
  const KeyId key = lexicon_.key(word.form);
  return key < by_first_key_.size() ? std::span<const std::uint16_t>(by_first_key_[key])
                                    : std::span<const std::uint16_t>();
}

/// "vs.", "cf.": the point ends no clause.
bool CueFinder::is_cut_off(const Word& word) const {
  const std::string_view key = lexicon_.key_text(lexicon_.key(word.form));
  return key == "v" || key == "cf" || key == "vgl" || key == "см" || lexicon_.text(word.form) == "vs";
}

/// Whether a word of `sentence` goes on behind a hyphen at word `at`: "Match-Net" matches nothing.
bool CueFinder::is_joined(std::span<const Word> sentence, std::uint32_t at) const {
  return lexicon_.text(sentence[at].form) == "-" && touches(sentence, at - 1, lexicon_) &&
         touches(sentence, at, lexicon_);
}

/// Whether word `at` of `sentence` opens a tag of a site generator: "{% cite doe2019 %}" says only what is meant.
bool CueFinder::opens_tag(std::span<const Word> sentence, std::uint32_t at) const {
  return at > 1 && lexicon_.text(sentence[at - 1].form) == "%" && lexicon_.text(sentence[at - 2].form) == "{";
}

std::optional<FoundCue> CueFinder::find(std::span<const Word> sentence, std::uint32_t from, std::uint32_t first,
                                        std::uint32_t last, CueSide where) const {
  BestCue best;
  const auto found = [](const Row& row, std::uint32_t begin, std::uint32_t end) {
    return FoundCue{row.cue->relation, row.cue->strength, begin, end, row.subject, row.tongue};
  };
  const std::uint32_t earliest = std::max(from > kLongestBlank ? from - kLongestBlank : 0, first > 14 ? first - 14 : 0);
  for (std::uint32_t place = first; place-- > earliest;) {
    if (ends_clause(sentence[place]) && !is_colon(lexicon_.text(sentence[place].form)) &&
        (place == 0 || !is_cut_off(sentence[place - 1])))
      break;
    if (opens_tag(sentence, place)) continue;
    for (const std::uint16_t number : rows_at(sentence[place])) {
      const Row& row = rows_[number];
      const bool bare = row.cue->strength == 1 && where == CueSide::title;  // prepositions say little in titles
      if (row.cue->side != before || bare) continue;
      const auto end = match_at(row, sentence, place, first);
      if (end && *end + 1 < first && is_joined(sentence, *end)) continue;
      if (end && (place >= from || (row.blank && *end > from)))
        best.consider(*row.cue, found(row, place, *end), first - *end);
    }
  }
  const auto size = static_cast<std::uint32_t>(sentence.size());
  for (std::uint32_t place = last; place < std::min(size, last + 3) && !ends_clause(sentence[place]); ++place) {
    for (const std::uint16_t number : rows_at(sentence[place])) {
      const Row& row = rows_[number];
      if (row.cue->side != after) continue;
      const bool hyphen = place == last + 1 && lexicon_.text(sentence[last].form) == "-";
      const auto end = match_at(row, sentence, place, size);
      if (end) best.consider(*row.cue, found(row, place, *end), hyphen ? 0 : place - last);
    }
  }
  for (std::uint32_t place = 0; where == CueSide::title && place < size; ++place) {
    for (const std::uint16_t number : rows_at(sentence[place])) {
      const Row& row = rows_[number];
      if (row.cue->side == title) best.consider(*row.cue, found(row, place, place + 1), 0);
    }
  }
  const auto unspaced = find_unspaced_cue(sentence, lexicon_, from, first, last);
  return unspaced && (!best.cue || unspaced->strength >= best.cue->strength) ? unspaced : best.cue;
}

}  // namespace asterism
