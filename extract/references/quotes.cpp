// SPDX-License-Identifier: Apache-2.0
// Turns words into the bytes that a quote shows.
#include "references/quotes.hpp"

#include "text/text_ends.hpp"

#include <algorithm>
#include <string_view>

namespace asterism {

ByteRange source_range(const SentenceView& words, std::uint32_t first, std::uint32_t last) {
  const std::uint32_t begin = words.words[first].begin;
  const auto end = static_cast<std::uint32_t>(words.words[last - 1].begin + words.word(last - 1).size());
  return {begin, end > begin ? end - begin : 0};
}

WordRange words_in(const SentenceView& words, ByteRange range) {
  const auto begins = [](const Word& word, std::uint32_t byte) { return word.begin < byte; };
  const auto all = words.words;
  const auto first = std::lower_bound(all.begin(), all.end(), range.begin, begins);
  const auto last = std::lower_bound(first, all.end(), range.begin + range.length, begins);
  return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - all.begin())};
}

ByteRange on_one_line(const Text& text, ByteRange range) {
  std::string_view line = text.slice(range);
  line = line.substr(0, line.find('\n'));
  return {range.begin, static_cast<std::uint32_t>(without_end(line, " \t").size())};
}

ByteRange quote_around(const Text& text, const SentenceView& words, std::uint32_t first, std::uint32_t last,
                       ByteRange mention) {
  const std::uint32_t line = text.line_of(mention.begin);
  const std::uint32_t line_begin = text.line_start(line);
  const std::string_view shown = without_end(text.line(line), " \t");
  const auto line_end = static_cast<std::uint32_t>(line_begin + shown.size());
  const ByteRange range = source_range(words, first, last);
  const std::uint32_t begin = std::max(range.begin, line_begin);
  if (range.length == 0 || begin > mention.begin) return mention;  // shown in another order than it is written
  const std::uint32_t end = std::max(std::min(range.begin + range.length, line_end), mention.begin + mention.length);
  return {begin, end - begin};
}

}  // namespace asterism
