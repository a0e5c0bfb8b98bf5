// SPDX-License-Identifier: Apache-2.0
// Which words before a short form spell it: ordered strategies, the strictest first.
#pragma once

#include <optional>
#include <string_view>

namespace asterism {

/// How many characters of a short form count as letters of its long form, and how it is written.
struct ShortForm {
  std::string_view text;
  std::size_t letters = 0;  ///< ASCII letters and characters of other scripts
  std::size_t digits = 0;
  std::size_t capitals = 0;
};

/// `text` if it may stand for a longer form: it begins with a letter or digit, holds one to ten letters and at most
/// two words, and its brackets are closed.
std::optional<ShortForm> read_short_form(std::string_view text);

/// Where in `words` the long form of `short_form` begins; `words` end where the long form does. Only its last ten
/// words count. Cost: bounded.
/// Source: Sohn, Comeau, Kim & Wilbur 2008, "Abbreviation definition identification based on automatic precision
/// estimates" (Ab3P), BMC Bioinformatics 9:402, doi:10.1186/1471-2105-9-402. Deviations: the strategies that ask a
/// dictionary whether the rest of a word is a word are left out, as are those for skipping words in short forms of two
/// letters; one letter stands for one word that begins with it; what is written without a capital counts only by first
/// letters; one order of strategies serves all kinds of short forms, as their precisions differ in the same direction.
std::optional<std::size_t> find_long_form(const ShortForm& short_form, std::string_view words);

/// The long form of `short_form` that `text` begins with, of which `found` is known to be the first part: up to where
/// its noun ends, if the last word of `found` only holds the end of the short form. "FINGER: Fast Inference for
/// Graph-based Approximate Search" does not stop before "Search". Empty: the short form does not stand for that.
/// Borrows: from `text`.
std::string_view whole_long_form(const ShortForm& short_form, std::string_view found, std::string_view text);

}  // namespace asterism
