// SPDX-License-Identifier: Apache-2.0
// Gathers the references that are made by other means than a name or a link.
#include "references/pointed_references.hpp"

#include "references/series_references.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <iterator>

namespace asterism {

std::optional<Evidence> evidence_of(const ReferenceInput& input, const Words& words, const Sentence& sentence,
                                    std::uint32_t first, std::uint32_t last, Rule rule) {
  const Entry& entry = input.log.entries[sentence.entry];
  const SourceId source = sentence.note == 0 ? entry.title.source : entry.notes[sentence.note - 1].source;
  const Word& begin = words.words[sentence.first_word + first];
  const Word& end = words.words[sentence.first_word + last - 1];
  const auto behind = static_cast<std::uint32_t>(end.begin + words.lexicon.text(end.form).size());
  if (behind <= begin.begin) return std::nullopt;
  ByteRange range{begin.begin, behind - begin.begin};
  const std::string_view shown = input.log.texts[static_cast<std::size_t>(source)].slice(range);
  range.length = static_cast<std::uint32_t>(std::min(shown.find('\n'), shown.size()));
  return range.length == 0 ? std::nullopt : std::optional(Evidence{source, range, range, rule});
}

std::vector<Reference> find_pointed_references(const ReferenceInput& input, const Words& words) {
  std::vector<Reference> found = find_series_references(input);
  for (auto more : {find_cited_works(input, words), find_continuations(input, words), find_shared_sources(input)}) {
    found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  return found;
}

}  // namespace asterism
