// SPDX-License-Identifier: Apache-2.0
// Looks up what stands in quotes among the first words of titles.
#include "references/quoted_titles.hpp"

#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asterism {
namespace {

constexpr std::array kSigns = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"《", "》"}, {"『", "』"}, {"「", "」"}});

/// A longer quote is a sentence of the work.
constexpr std::uint32_t kMostWords = 32;
/// Words that one title alone may begin with; fewer are a term unless they are all of it.
constexpr std::uint32_t kFewestWords = 3;
/// If more titles share their first two words, comparing all for each quote would be quadratic.
constexpr std::ptrdiff_t kMostTitles = 64;

/// Signs before the end of a quote that belong to the sentence around it, or say that the title goes on.
bool ends_quote(std::string_view word) { return word == "," || word == "." || word == "…" || word == ":"; }

}  // namespace

QuotedTitles::QuotedTitles(const Words& words, const std::vector<std::uint32_t>& work_of_entry) : words_(words) {
  for (const auto& [open, close] : kSigns) {
    const auto opening = words.lexicon.find(open);
    const auto closing = words.lexicon.find(close);
    if (opening && closing) signs_.emplace_back(*opening, *closing);
  }
  if (signs_.empty()) return;
  for (const Sentence& sentence : words.sentences) {
    if (sentence.note != 0 || sentence.word_count < 2) continue;
    const auto key = [&](std::uint32_t i) -> std::uint64_t {
      return words.lexicon.key(words.words[sentence.first_word + i].form);
    };
    titles_.push_back({key(0) << 32 | key(1), sentence.first_word, sentence.word_count, work_of_entry[sentence.entry]});
  }
  std::stable_sort(titles_.begin(), titles_.end(), [](const Title& a, const Title& b) { return a.begin < b.begin; });
}

bool QuotedTitles::opens(FormId form) const {
  return std::any_of(signs_.begin(), signs_.end(), [form](const auto& sign) { return sign.first == form; });
}

bool QuotedTitles::begins_with(const Title& title, const SentenceView& text, WordRange quoted) const {
  const std::uint32_t count = quoted.last - quoted.first;
  if (count > title.word_count) return false;
  if (words_.words[title.first_word].form != text.words[quoted.first].form) return false;
  for (std::uint32_t i = 1; i < count; ++i) {
    const FormId form = words_.words[title.first_word + i].form;
    if (words_.lexicon.key(form) != words_.lexicon.key(text.words[quoted.first + i].form)) return false;
  }
  return true;
}

std::optional<QuotedWork> QuotedTitles::find(const SentenceView& text, std::uint32_t first) const {
  const auto size = static_cast<std::uint32_t>(text.words.size());
  const FormId opening = text.words[first].form;
  const auto sign = std::find_if(signs_.begin(), signs_.end(), [=](const auto& s) { return s.first == opening; });
  if (sign == signs_.end()) return std::nullopt;
  WordRange quoted{first + 1, first + 1};
  const std::uint32_t end = std::min(size, quoted.first + kMostWords + 1);
  while (quoted.last < end && text.words[quoted.last].form != sign->second) ++quoted.last;
  if (quoted.last == end) return std::nullopt;
  while (quoted.last > quoted.first && ends_quote(text.word(quoted.last - 1))) --quoted.last;
  if (quoted.last - quoted.first < kFewestWords) return std::nullopt;
  const auto key = [&](std::uint32_t i) -> std::uint64_t {
    return words_.lexicon.key(text.words[quoted.first + i].form);
  };
  const Title sought{key(0) << 32 | key(1), 0, 0, 0};
  const auto [begin, last] = std::equal_range(titles_.begin(), titles_.end(), sought,
                                              [](const Title& a, const Title& b) { return a.begin < b.begin; });
  if (last - begin > kMostTitles) return std::nullopt;
  std::optional<QuotedWork> found;
  for (auto title = begin; title != last; ++title) {
    if (!begins_with(*title, text, quoted)) continue;
    if (found && found->work != title->work) return std::nullopt;
    found = QuotedWork{quoted, title->work};
  }
  return found;
}

}  // namespace asterism
