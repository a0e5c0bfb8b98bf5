// SPDX-License-Identifier: Apache-2.0
// Words of languages other than English that hold sentences together and name nothing.
#pragma once

#include <span>
#include <string_view>

namespace asterism {

/// Articles, pronouns, prepositions, auxiliaries and the like, with common verbs and adverbs of diaries.
struct FunctionWords {
  std::string_view language;
  std::string_view words;  ///< in small letters, a blank between two
};

/// Those of the languages written with spaces that logs are found in; `words/scripts.cpp` has those of East Asian ones.
std::span<const FunctionWords> function_words();

}  // namespace asterism
