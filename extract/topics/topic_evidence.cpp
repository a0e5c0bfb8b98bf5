// SPDX-License-Identifier: Apache-2.0
// Quotes the words of a phrase.
#include "topics/topic_evidence.hpp"

#include "references/quotes.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace asterism {
namespace {

/// The words of a line, without the mark of a list or heading.
ByteRange line_of(const Text& text, std::uint32_t line) {
  const std::uint32_t begin = text.line_start(line);
  const std::uint32_t length = text.line_start(line + 1) - begin;
  const std::string_view content = text.slice({begin, length});
  const auto first = std::find_if(content.begin(), content.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte | 0x20U) - 'a' < 26U;
  });
  const auto skipped = static_cast<std::uint32_t>(first - content.begin());
  return skipped == length ? ByteRange{begin, length} : ByteRange{begin + skipped, length - skipped};
}

SourceId source_of(const Log& log, const Sentence& sentence) {
  const Entry& entry = log.entries[sentence.entry];
  return sentence.note == 0 ? entry.title.source : entry.notes[sentence.note - 1].source;
}

}  // namespace

ByteRange find_quote(const Log& log, const Words& words, const Sentence& sentence, const PhraseUse& place) {
  const Word& first = words.words[sentence.first_word + place.first];
  const Word& last = words.words[sentence.first_word + place.first + place.count - 1U];
  const auto end = static_cast<std::uint32_t>(last.begin + words.lexicon.text(last.form).size());
  const Text& text = log.texts[static_cast<std::size_t>(source_of(log, sentence))];
  // A title taken from the name of a file stands nowhere in it: then the entry's first line is shown.
  const bool nowhere = end <= first.begin || end > text.content().size();
  return on_one_line(
      text, nowhere ? line_of(text, log.entries[sentence.entry].line) : ByteRange{first.begin, end - first.begin});
}

Evidence topic_evidence(const Log& log, const Sentence& sentence, ByteRange quote) {
  return {source_of(log, sentence), quote, quote, sentence.note == 0 ? Rule::topic_title : Rule::topic_note};
}

}  // namespace asterism
