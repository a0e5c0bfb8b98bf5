// SPDX-License-Identifier: Apache-2.0
// Finds titles in quotes, whole or as far as they say which work is meant.
#pragma once

#include "references/quotes.hpp"
#include "words/words.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace asterism {

/// A title in quotes, without them, and the work that has it.
struct QuotedWork {
  WordRange words;
  std::uint32_t work = 0;
};

/// What all titles of a log begin with. Borrows: the words.
class QuotedTitles {
 public:
  /// Cost: O(titles log titles) where the log has quotes.
  QuotedTitles(const Words& words, const std::vector<std::uint32_t>& work_of_entry);

  /// Whether `form` opens a quote.
  bool opens(FormId form) const;
  /// The title in the quote that word `first` of `text` opens: in the words of the title from its begin on, the first
  /// written alike; three words or more, or two if they are all of it. None: no work or several have such a title.
  std::optional<QuotedWork> find(const SentenceView& text, std::uint32_t first) const;

 private:
  struct Title {
    std::uint64_t begin = 0;  // its first two words
    std::uint32_t first_word = 0;
    std::uint32_t word_count = 0;
    std::uint32_t work = 0;
  };

  bool begins_with(const Title& title, const SentenceView& text, WordRange quoted) const;

  const Words& words_;
  std::vector<std::pair<FormId, FormId>> signs_;  // that open and close
  std::vector<Title> titles_;                     // by `begin`
};

}  // namespace asterism
