// SPDX-License-Identifier: Apache-2.0
// The table of words of reading.
#include "reading_words.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {

bool is_reading_word(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"read",     "reread", "reading", "skimmed", "finished", "started", "studied",  "watched",   "revisited",
       "reviewed", "lu",     "relu",    "vu",      "lecture",  "leí",     "leído",    "lectura",   "vi",
       "li",       "lido",   "leitura", "letto",   "gelesen",  "gesehen", "прочитал", "прочитала", "прочитано"});
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_end_of_reading(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"finished", "finish",   "completed", "read",      "reread",    "skimmed", "studied",  "watched",   "end",
       "ended",    "done",     "beendet",   "gelesen",   "gesehen",   "ende",    "fin",      "fini",      "lu",
       "relu",     "vu",       "terminé",   "fim",       "lido",      "lida",    "letto",    "terminado", "concluído",
       "leído",    "прочитал", "прочитала", "прочитано", "прочтения", "конец",   "окончание"});
  // Where words have no blanks between them.
  constexpr std::array parts =
      std::to_array<std::string_view>({"完成", "读完", "讀完", "読了", "结束", "結束", "終了", "완료", "읽은", "읽음"});
  return std::find(words.begin(), words.end(), word) != words.end() ||
         std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return word.find(part) != std::string_view::npos; });
}

bool leads_to_reading(std::string_view lead) {
  constexpr std::array links = std::to_array<std::string_view>(
      {"at",   "by",   "for",  "from", "in",   "on",  "to",  "with", "auf", "bei", "für",  "mit", "von",
       "avec", "chez", "dans", "par",  "pour", "sur", "com", "con",  "em",  "en",  "para", "por"});
  const std::string key = comparison_key(lead);
  bool reading = false;
  std::string_view word;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find_first_of(" ,.:;!?", at), key.size());
    if (end > at) word = std::string_view(key).substr(at, end - at);
    reading = reading || is_reading_word(word);
    at = end + 1;
  }
  return reading && std::find(links.begin(), links.end(), word) == links.end();
}

}  // namespace asterism
