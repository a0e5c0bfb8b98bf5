// SPDX-License-Identifier: Apache-2.0
// Joins what stands in the sentences, and tells names from concepts.
#include "references/references.hpp"

#include "../../parallel/beside.hpp"
#include "../../parallel/in_order.hpp"
#include "references/concepts.hpp"
#include "references/open_names.hpp"
#include "references/pointed_references.hpp"
#include "references/sentence_scanner.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace asterism {
namespace {

/// Sentences that a thread scans at a time, or some more, as those of an entry stay together.
constexpr std::size_t kSentencesAtOnce = 1024;

/// Parts of `sentences` that each begin with a title.
std::vector<std::span<const Sentence>> cut(std::span<const Sentence> sentences) {
  std::vector<std::span<const Sentence>> parts;
  for (std::size_t begin = 0; begin < sentences.size();) {
    std::size_t end = std::min(begin + kSentencesAtOnce, sentences.size());
    while (end < sentences.size() && sentences[end].note > 0) ++end;
    parts.push_back(sentences.subspan(begin, end - begin));
    begin = end;
  }
  return parts;
}

/// Takes what stands in the sentences, by place.
class ReferenceJoiner {
 public:
  explicit ReferenceJoiner(const ReferenceContext& context)
      : log_(context.input.log),
        concepts_(context.names.names, context.input.works.size(), context.words.lexicon, context.in_lower_case) {}

  void take(const ScannedSentences& found) {
    const auto first = static_cast<std::uint32_t>(references_.size());
    references_.insert(references_.end(), found.references.begin(), found.references.end());
    for (WrittenMention mention : found.mentions) {
      mention.reference += first;
      concepts_.add(mention);
    }
    for (const OpenPlace& place : found.open_names) {
      const Text& text = log_.texts[static_cast<std::size_t>(place.evidence.source)];
      std::string name(text.slice(place.evidence.mention));
      if (place.works.empty()) {
        open_names_.add_unknown(std::move(name), place.from, place.evidence);
      } else {
        open_names_.add_ambiguous(std::move(name), place.works, place.evidence);
      }
    }
  }

  FoundReferences finish() { return {concepts_.keep_works(references_), open_names_.take()}; }

 private:
  const Log& log_;
  ConceptFilter concepts_;
  OpenNames open_names_;
  std::vector<Reference> references_;
};

}  // namespace

FoundReferences find_references(const ReferenceInput& input, const Names& names, const Words& words, unsigned threads) {
  const ReferenceContext context(input, names, words, threads);
  auto relating = beside(threads, [&] { return find_related_titles(input, names.names); });
  const std::vector<std::span<const Sentence>> parts = cut(words.sentences);
  ReferenceJoiner joiner(context);
  const auto scan = [&](std::size_t i, ScannedSentences& found) { scan_sentences(context, parts[i], found); };
  in_order<ScannedSentences>(parts.size(), threads, scan, [&](const ScannedSentences& found) { joiner.take(found); });
  FoundReferences found = joiner.finish();
  const std::vector<Reference> related = relating.get();
  found.references.insert(found.references.end(), related.begin(), related.end());
  return found;
}

}  // namespace asterism
