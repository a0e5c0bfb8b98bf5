// SPDX-License-Identifier: Apache-2.0
// Headings that are titles of works as they say who made these: "Kites by Ann Roe", "Kites (Ann Roe, 2000)".
#pragma once

#include "entries/book_names.hpp"
#include "markdown/markdown.hpp"
#include "titles/credited_titles.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace asterism {

/// How a heading `passage`, which has no link, says whose its work is; none if it does not. Places are of its visible
/// text.
std::optional<CreditedTitle> credit_of_heading(const Log& log, const Passage& passage, AtDash at_dash);

/// The headings of a file that say so, by their level, below names of books and elsewhere.
class CreditedHeadings {
 public:
  /// Counts heading `block` of `blocks`, which stands below what `name` says.
  void count(const Log& log, const std::vector<Block>& blocks, std::uint32_t block, BookName name);
  /// Decides which of those that were counted are works: three, and half of a level, that say behind a word or in
  /// brackets whose they are, where half of these are no labels of one word ("Review by Ann Roe"). Below a name of
  /// books two are enough, also behind dashes, or one in markup. What repeats is a label.
  void decide();
  bool contains(std::uint32_t block) const;
  /// How many of those below names of books have their author behind the title, and in front of it.
  std::size_t titles_first() const { return titles_first_; }
  std::size_t authors_first() const { return authors_first_; }

 private:
  struct Level {
    std::size_t headings = 0;
    std::size_t long_titles = 0;  // of those that are credited, of two words or more
    std::size_t marked = 0;       // of these, in markup
    std::size_t titles_first = 0;
    std::size_t authors_first = 0;
    std::vector<std::uint32_t> credited = {};
    std::vector<std::string> titles = {};
  };
  static bool are_works(Level& level, bool named);

  std::map<std::pair<std::uint8_t, bool>, Level> levels_;  // the flag: below a name of books
  std::vector<std::uint32_t> works_;
  std::size_t titles_first_ = 0;
  std::size_t authors_first_ = 0;
};

}  // namespace asterism
