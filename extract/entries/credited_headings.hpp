// SPDX-License-Identifier: Apache-2.0
// Headings below names of books that say who wrote these: "Kites by Ann Roe", "Kites (Ann Roe, 2000)".
#pragma once

#include "markdown/markdown.hpp"
#include "titles/credited_titles.hpp"

#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

/// How a heading `passage`, which has no link, says whose its work is; none if it does not. Places are of its visible
/// text.
std::optional<CreditedTitle> credit_of_heading(const Log& log, const Passage& passage, AtDash at_dash);

/// The headings below names of books in a file that say so, by their level. Elsewhere, talks and tasks are called so.
class CreditedHeadings {
 public:
  /// Counts heading `block` of `blocks`, which stands below the name of books.
  void count(const Log& log, const std::vector<Block>& blocks, std::uint32_t block);
  /// Decides which of those that were counted are works: two, and half of a level, that say behind a word, markup or in
  /// brackets whose they are, or one in markup. A dash, which joins genres, too, does so only in a title that is rated.
  /// What repeats is a label.
  void decide();
  bool contains(std::uint32_t block) const;
  /// How many of those that are works have their author behind the title, and in front of it.
  std::size_t titles_first() const { return titles_first_; }
  std::size_t authors_first() const { return authors_first_; }

 private:
  struct Level {
    std::size_t headings = 0;
    std::size_t marked = 0;  // of those that are credited, in markup
    std::size_t titles_first = 0;
    std::size_t authors_first = 0;
    std::vector<std::uint32_t> credited = {};
    std::vector<std::string> titles = {};
  };
  static bool are_works(Level& level);

  std::map<std::uint8_t, Level> levels_;
  std::vector<std::uint32_t> works_;
  std::size_t titles_first_ = 0;
  std::size_t authors_first_ = 0;
};

}  // namespace asterism
