// SPDX-License-Identifier: Apache-2.0
// Scans all sentences once, work by work.
#include "topics/phrase_index.hpp"

#include "../../parallel/in_order.hpp"
#include "text/make_room.hpp"

namespace asterism {
namespace {

/// The first sentence of each entry; sentences stand in entry order.
std::vector<std::uint32_t> first_sentences(const Words& words, std::size_t entries) {
  std::vector<std::uint32_t> first(entries + 1, static_cast<std::uint32_t>(words.sentences.size()));
  for (auto i = static_cast<std::uint32_t>(words.sentences.size()); i-- > 0;) first[words.sentences[i].entry] = i;
  return first;
}

/// Counts works while uses are found, which then are still at hand.
class WorkCounter {
 public:
  void add(std::uint32_t phrase, std::uint32_t work, Nesting nesting) {
    if (phrase == counts_.size()) counts_.emplace_back();
    Count& count = counts_[phrase];
    if (count.last != work + 1) {
      count.last = work + 1;
      ++count.works;
    }
    const bool free = nesting == Nesting::free || nesting == Nesting::known;
    if (free && count.last_free != work + 1) {
      count.last_free = work + 1;
      ++count.free_works;
    }
  }

  void write_to(PhraseIndex& index) const {
    index.works.reserve(counts_.size());
    index.free_works.reserve(counts_.size());
    for (const Count& count : counts_) {
      index.works.push_back(count.works);
      index.free_works.push_back(count.free_works);
    }
  }

 private:
  struct Count {
    std::uint32_t works = 0;
    std::uint32_t free_works = 0;
    std::uint32_t last = 0;  // the work that held it last, and one
    std::uint32_t last_free = 0;
  };
  std::vector<Count> counts_;  // by phrase
};

/// Phrases of the sentences of a few works, before they have numbers.
struct FoundPhrases {
  std::vector<PhraseSentence> sentences;  // `first_use` into `places`
  std::vector<PhrasePlace> places;
  SentencePhrases one;  // of the sentence at hand
};

constexpr std::size_t kWorksAtOnce = 256;  // worth a thread

void find_in_sentence(const Words& words, std::uint32_t number, std::uint32_t work, const PhraseFinder& finder,
                      std::uint32_t label, FoundPhrases& found) {
  const Sentence& sentence = words.sentences[number];
  finder.find(std::span(words.words).subspan(sentence.first_word, sentence.word_count), found.one);
  if (label > 0) std::erase_if(found.one.places, [label](const PhrasePlace& place) { return place.last <= label; });
  found.sentences.push_back({number, work, static_cast<std::uint32_t>(found.places.size())});
  found.places.insert(found.places.end(), found.one.places.begin(), found.one.places.end());
}

void add_uses(const FoundPhrases& found, WorkCounter& counter, PhraseIndex& index) {
  for (std::size_t i = 0; i < found.sentences.size(); ++i) {
    const PhraseSentence& sentence = found.sentences[i];
    index.sentences.push_back({sentence.sentence, sentence.work, static_cast<std::uint32_t>(index.uses.size())});
    const std::size_t end = i + 1 < found.sentences.size() ? found.sentences[i + 1].first_use : found.places.size();
    for (std::size_t p = sentence.first_use; p < end; ++p) {
      const PhrasePlace& place = found.places[p];
      if (place.last > 0xffff) break;
      if (place.last - place.first > 0xff) continue;  // no phrase has so many words
      const std::uint32_t phrase = index.table.intern(place.hash);
      counter.add(phrase, sentence.work, place.nesting);
      index.uses.push_back({phrase, static_cast<std::uint16_t>(place.first),
                            static_cast<std::uint8_t>(place.last - place.first), place.nesting});
    }
  }
}

}  // namespace

std::span<const PhraseUse> PhraseIndex::uses_of(std::size_t sentence) const {
  const std::size_t begin = sentences[sentence].first_use;
  const std::size_t end = sentence + 1 < sentences.size() ? sentences[sentence + 1].first_use : uses.size();
  return std::span(uses).subspan(begin, end - begin);
}

PhraseIndex index_phrases(const std::vector<Work>& works, const Words& words, const PhraseFinder& finder,
                          const FieldLabels& labels, unsigned threads) {
  PhraseIndex index;
  std::size_t entries = 0;
  for (const Sentence& sentence : words.sentences) entries = std::max<std::size_t>(entries, sentence.entry + 1);
  const std::vector<std::uint32_t> first = first_sentences(words, entries);
  const auto find = [&](std::size_t number, FoundPhrases& found) {
    found.sentences.clear();
    found.places.clear();
    const std::size_t end = std::min((number + 1) * kWorksAtOnce, works.size());
    for (std::size_t work = number * kWorksAtOnce; work < end; ++work) {
      for (const std::uint32_t reading : works[work].readings) {
        for (std::uint32_t s = first[reading]; s < words.sentences.size() && words.sentences[s].entry == reading; ++s) {
          find_in_sentence(words, s, static_cast<std::uint32_t>(work), finder, labels.length(s), found);
        }
      }
    }
  };
  WorkCounter counter;
  index.sentences.reserve(words.sentences.size());
  const std::size_t parts = (works.size() + kWorksAtOnce - 1) / kWorksAtOnce;
  std::size_t done = 0;
  const auto add = [&](const FoundPhrases& found) {
    make_room(index.uses, found.places.size(), expected_growth(++done, parts));
    add_uses(found, counter, index);
  };
  in_order<FoundPhrases>(parts, threads, find, add);
  counter.write_to(index);
  return index;
}

/// Uses come by first word, longest first: one that ends no later than a longer one before it lies inside.
std::vector<std::uint32_t> count_lone_works(const PhraseIndex& index) {
  std::vector<std::uint32_t> works(index.table.size());
  std::vector<std::uint32_t> last(index.table.size());
  for (std::size_t s = 0; s < index.sentences.size(); ++s) {
    std::uint32_t covered_to = 0;
    for (const PhraseUse& use : index.uses_of(s)) {
      const std::uint32_t end = std::uint32_t{use.first} + use.count;
      if (end <= covered_to) continue;
      if (last[use.phrase] != index.sentences[s].work + 1) {
        last[use.phrase] = index.sentences[s].work + 1;
        ++works[use.phrase];
      }
      if (index.works[use.phrase] >= 2) covered_to = end;
    }
  }
  return works;
}

}  // namespace asterism
