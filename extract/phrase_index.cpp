// SPDX-License-Identifier: Apache-2.0
// Scans all sentences once, work by work.
#include "phrase_index.hpp"

namespace asterism {
namespace {

/// The first sentence of each entry; sentences stand in entry order.
std::vector<std::uint32_t> first_sentences(const Words& words, std::size_t entries) {
  std::vector<std::uint32_t> first(entries + 1, static_cast<std::uint32_t>(words.sentences.size()));
  for (auto i = static_cast<std::uint32_t>(words.sentences.size()); i-- > 0;) first[words.sentences[i].entry] = i;
  return first;
}

void count_works(PhraseIndex& index) {
  index.works.assign(index.table.size(), 0);
  std::vector<std::uint32_t> last(index.table.size(), 0);
  for (std::size_t s = 0; s < index.sentences.size(); ++s) {
    for (const PhraseUse& use : index.uses_of(s)) {
      if (last[use.phrase] == index.sentences[s].work + 1) continue;
      last[use.phrase] = index.sentences[s].work + 1;
      ++index.works[use.phrase];
    }
  }
}

/// Uses come by first word, longest first: one that ends no later than a longer one before it lies inside.
void count_free_works(PhraseIndex& index) {
  index.free_works.assign(index.table.size(), 0);
  std::vector<std::uint32_t> last(index.table.size(), 0);
  for (std::size_t s = 0; s < index.sentences.size(); ++s) {
    std::uint32_t covered_to = 0;
    for (const PhraseUse& use : index.uses_of(s)) {
      const std::uint32_t end = std::uint32_t{use.first} + use.count;
      if (end > covered_to && last[use.phrase] != index.sentences[s].work + 1) {
        last[use.phrase] = index.sentences[s].work + 1;
        ++index.free_works[use.phrase];
      }
      if (index.works[use.phrase] >= 2 && end > covered_to) covered_to = end;
    }
  }
}

}  // namespace

std::span<const PhraseUse> PhraseIndex::uses_of(std::size_t sentence) const {
  const std::size_t begin = sentences[sentence].first_use;
  const std::size_t end = sentence + 1 < sentences.size() ? sentences[sentence + 1].first_use : uses.size();
  return std::span(uses).subspan(begin, end - begin);
}

PhraseIndex index_phrases(const std::vector<Work>& works, const Words& words, const PhraseFinder& finder) {
  PhraseIndex index;
  std::size_t entries = 0;
  for (const Sentence& sentence : words.sentences) entries = std::max<std::size_t>(entries, sentence.entry + 1);
  const std::vector<std::uint32_t> first = first_sentences(words, entries);
  std::vector<PhrasePlace> places;
  index.uses.reserve(words.words.size());  // growing would hold two copies; pages never written to cost nothing
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    for (const std::uint32_t reading : works[work].readings) {
      for (std::uint32_t s = first[reading]; s < words.sentences.size() && words.sentences[s].entry == reading; ++s) {
        const Sentence& sentence = words.sentences[s];
        finder.find(std::span(words.words).subspan(sentence.first_word, sentence.word_count), places);
        index.sentences.push_back({s, work, static_cast<std::uint32_t>(index.uses.size())});
        for (const PhrasePlace& place : places) {
          if (place.last > 0xffff) break;
          index.uses.push_back({index.table.intern(place.hash), static_cast<std::uint16_t>(place.first),
                                static_cast<std::uint16_t>(place.last - place.first)});
        }
      }
    }
  }
  count_works(index);
  count_free_works(index);
  return index;
}

}  // namespace asterism
