// SPDX-License-Identifier: Apache-2.0
// Lines of reading lists: "The Title by Ann Roe (★★★)".
#pragma once

#include "titles/title_line.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// How a line says who wrote what it names.
enum class Credit : std::uint8_t {
  none,          ///< it only rates it
  word,          ///< behind a word: "Dune by Frank Herbert"
  marked_word,   ///< and the title is in quotes or markup: "*Dune* by Frank Herbert"
  marked,        ///< behind such a title: "*Dune*, Frank Herbert"
  quoted,        ///< behind what may be a title or a quotation: "“Dune”, Frank Herbert"
  title_first,   ///< behind a dash, and what stands in front is no name: "Dune - Frank Herbert"
  author_first,  ///< before a dash, and what stands behind is no name: "Frank Herbert - Dune"
  either_first,  ///< at a dash between what may be names both: "Animal Farm - George Orwell"
};

/// Whether more than a dash, and than what may be a quotation, says who wrote a title.
bool is_clear(Credit credit);

/// What to do at a bare dash, which says neither that there is an author nor on which side.
enum class AtDash : std::uint8_t { keep, end_title };

struct CreditedTitle {
  std::size_t begin = 0;
  std::size_t end = 0;
  Credit credit = Credit::none;
  bool rated = false;
};

/// The title in `line`, without what follows it, if that says who wrote it or rates it and nothing else but a remark.
/// `marked`: where markup at the beginning of `line` ends; 0: there is none. Cost: O(bytes).
std::optional<CreditedTitle> find_credited_title(std::string_view line, std::size_t marked, AtDash at_dash);

/// The title in markup, which ends at byte `marked`, at the beginning of `line`, which may be as long as prose, where a
/// word in the markup or right behind it says who wrote it: "**Dune by Frank Herbert:** It tells of sand. …".
std::optional<CreditedTitle> credit_before_prose(std::string_view line, std::size_t marked);

/// The same in `line`, read from `passage` and without a link but in the remarks behind a title in markup; places are
/// of the visible text of `passage`.
std::optional<CreditedTitle> credited_title(const Log& log, const Passage& passage, const TitleLine& line,
                                            AtDash at_dash);

/// Whether `text` is a rating and nothing else: "★★★", "4/5", "(8/10)".
bool is_rating(std::string_view text);

/// Whether `rest`, what stands behind a title, begins with who wrote it: "by Ann Roe".
bool begins_with_credit(std::string_view rest);

}  // namespace asterism
