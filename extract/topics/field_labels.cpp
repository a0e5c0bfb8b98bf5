// SPDX-License-Identifier: Apache-2.0
// Counts what stands before the first colon of notes.
#include "topics/field_labels.hpp"

#include "titles/entry_fields.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

constexpr std::uint32_t kMostWords = 5;      // of a label
constexpr std::uint32_t kFewestEntries = 2;  // that begin notes with it
/// In a long log a few notes begin with the name of one thing by chance: one entry of so many must have the label.
constexpr std::uint32_t kEntriesForOne = 20;

struct LabelCount {
  std::uint32_t entries = 0;
  std::uint32_t last = 0;  // the entry that used it last, and one
  bool of_record = false;
};

/// Whether `label` says that people or a place of publication follow.
bool is_of_record(std::span<const Word> label, const Lexicon& lexicon) {
  std::string name;
  for (const Word& word : label) name.append(name.empty() ? "" : " ").append(lexicon.text(word.form));
  return is_author_field(name) || is_publication_field(name);
}

/// Whether `value` is nothing but names, as people, venues and years are.
bool is_of_names(std::span<const Word> value, const Lexicon& lexicon) {
  constexpr std::array joints = std::to_array<std::string_view>(
      {"and", "et", "al", "of", "the", "on", "for", "in", "at", "von", "van", "de", "der", "di", "da", "del", "la"});
  return std::all_of(value.begin(), value.end(), [&](const Word& word) {
    return lexicon.shape(word.form) != Shape::lower || contains(joints, lexicon.text(word.form));
  });
}

}  // namespace

FieldLabels::FieldLabels(const Words& words) {
  const Lexicon& lexicon = words.lexicon;
  const std::optional<FormId> narrow = lexicon.find(":");
  const std::optional<FormId> wide = lexicon.find("：");
  if (!narrow && !wide) return;
  std::unordered_map<std::uint64_t, LabelCount> counts;  // looked up only
  std::vector<std::uint64_t> labels(words.sentences.size());
  lengths_.resize(words.sentences.size());
  for (std::size_t s = 0; s < words.sentences.size(); ++s) {
    const Sentence& sentence = words.sentences[s];
    if (sentence.note == 0) continue;
    const auto row = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    std::uint64_t hash = 1;
    for (std::uint32_t at = 0; at < std::min<std::size_t>(row.size(), kMostWords + 1); ++at) {
      if (row[at].form != narrow && row[at].form != wide) {
        hash = (hash ^ lexicon.key(row[at].form)) * 0x9e3779b97f4a7c15ULL;
        continue;
      }
      lengths_[s] = static_cast<std::uint8_t>(at);
      labels[s] = hash;
      const auto [place, is_new] = counts.try_emplace(hash);
      LabelCount& count = place->second;
      if (is_new) count.of_record = is_of_record(row.first(at), lexicon);
      if (count.last != sentence.entry + 1) ++count.entries;
      count.last = sentence.entry + 1;
      break;
    }
  }
  const std::uint32_t entries = words.sentences.empty() ? 0 : words.sentences.back().entry + 1;
  const std::uint32_t least = std::max(kFewestEntries, entries / kEntriesForOne);
  for (std::size_t s = 0; s < lengths_.size(); ++s) {
    if (lengths_[s] == 0) continue;
    const LabelCount& count = counts[labels[s]];
    const Sentence& sentence = words.sentences[s];
    const auto value = std::span(words.words).subspan(sentence.first_word, sentence.word_count).subspan(lengths_[s]);
    if (count.of_record && is_of_names(value, lexicon)) {
      lengths_[s] = static_cast<std::uint8_t>(std::min<std::uint32_t>(sentence.word_count, 255));
    } else if (count.entries < least) {
      lengths_[s] = 0;
    }
  }
}

}  // namespace asterism
