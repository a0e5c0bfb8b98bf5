// SPDX-License-Identifier: Apache-2.0
// The table of words of reading.
#include "reading_words.hpp"

#include <algorithm>
#include <array>

namespace asterism {

bool is_reading_word(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"read",     "reread", "reading", "skimmed", "finished", "started", "studied",  "watched",   "revisited",
       "reviewed", "lu",     "relu",    "vu",      "lecture",  "leí",     "leído",    "lectura",   "vi",
       "li",       "lido",   "leitura", "letto",   "gelesen",  "gesehen", "прочитал", "прочитала", "прочитано"});
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace asterism
