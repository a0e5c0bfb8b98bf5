// SPDX-License-Identifier: Apache-2.0
// The table of words of reading.
#include "words/reading_words.hpp"

#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace asterism {
namespace {

/// What of several works says that they were read.
constexpr std::array kWereRead =
    std::to_array<std::string_view>({"read", "gelesen", "gelesene", "lus", "leídos", "lidos", "letti", "прочитанные"});
constexpr std::array kBooks =
    std::to_array<std::string_view>({"books", "bücher", "livres", "libros", "livros", "libri", "книги"});
/// In front of "read": it is still to be done.
constexpr std::array kStillTo = std::to_array<std::string_view>({"to", "ll", "will", "want", "currently", "i'll"});
constexpr std::array kInYear = std::to_array<std::string_view>({"in", "im", "jahr", "en", "em", "nel", "в"});

/// The words of `key`, a comparison key. Borrows: from `key`.
std::vector<std::string_view> words_of(std::string_view key) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find_first_of(" ,.:;!?()", at), key.size());
    if (end > at) words.push_back(key.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool is_number(std::string_view word) { return word.find_first_not_of("0123456789") == std::string_view::npos; }

}  // namespace

bool is_reading_word(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"read",     "reread", "reading", "skimmed", "finished", "started", "studied",  "watched",   "revisited",
       "reviewed", "lu",     "relu",    "vu",      "lecture",  "leí",     "leído",    "lectura",   "vi",
       "li",       "lido",   "leitura", "letto",   "gelesen",  "gesehen", "прочитал", "прочитала", "прочитано"});
  return contains(words, word);
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
  return contains(words, word) || std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
           return word.find(part) != std::string_view::npos;
         });
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
  return reading && !contains(links, word);
}

bool tells_years_of_reading(std::string_view heading) {
  constexpr std::size_t longest = 60;
  if (heading.size() > longest || !is_reading_list_name(heading)) return false;
  const std::string key = comparison_key(heading);
  const std::vector<std::string_view> words = words_of(key);
  const auto read = std::find_if(words.begin(), words.end(), [](auto word) { return contains(kWereRead, word); });
  if (read == words.end()) return false;
  const bool later = std::any_of(words.begin(), read, [](auto word) { return contains(kStillTo, word); });
  if (later) return false;
  auto behind = read + 1;
  while (behind != words.end() && contains(kInYear, *behind)) ++behind;
  const bool in_year = behind != read + 1 && behind != words.end() && is_number(*behind);
  return in_year || std::any_of(words.begin(), words.end(), [](auto word) { return contains(kBooks, word); });
}

}  // namespace asterism
