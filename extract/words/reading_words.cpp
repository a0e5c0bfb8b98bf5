// SPDX-License-Identifier: Apache-2.0
// The table of words of reading.
#include "words/reading_words.hpp"

#include "text/text_ends.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

constexpr std::array kBooks =
    std::to_array<std::string_view>({"books", "bücher", "livres", "libros", "livros", "libri", "книги"});
constexpr std::array kWereRead = std::to_array<std::string_view>(
    {"read", "gelesen", "gelesene", "lus", "leídos", "leidos", "lidos", "letti", "прочитанные", "прочитано"});
/// What else is read, and that it is.
constexpr std::array kListed = std::to_array<std::string_view>({
    "paper",     "papers",       "reading",      "readings", "articles",  "article", "book",     "literature",
    "queue",     "bibliography", "publications", "论文",     "論文",      "논문",    "статьи",   "literatur",
    "leseliste", "lectures",     "lecturas",     "artikel",  "artículos", "artigos", "leituras", "文献",
});

/// Whether `text` has a number that is no year.
bool holds_count(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  for (std::size_t at = text.find_first_of(digits); at != std::string_view::npos;) {
    const std::size_t end = find_behind(text, digits, at);
    const std::string_view number = text.substr(at, end - at);
    if (number.size() != 4 || !(number.starts_with("19") || number.starts_with("20"))) return true;
    at = text.find_first_of(digits, end);
  }
  return false;
}

}  // namespace

bool is_books_word(std::string_view word) { return contains(kBooks, word); }

bool is_were_read_word(std::string_view word) { return contains(kWereRead, word); }

bool is_reading_list_word(std::string_view word) {
  return is_books_word(word) || is_were_read_word(word) || contains(kListed, word);
}

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

bool follows_reading(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"it", "this", "today", "yesterday", "again",   "twice", "on",      "in",    "at",   "with", "es",
       "am", "im",   "heute", "gestern",   "zweimal", "le",    "hier",    "deux",  "dans", "hoy",  "ayer",
       "en", "em",   "hoje",  "ontem",     "oggi",    "ieri",  "сегодня", "вчера", "в"});
  return contains(words, word);
}

bool leads_to_reading(std::string_view lead) {
  constexpr std::array links = std::to_array<std::string_view>(
      {"at",   "by",   "for",  "from", "in",   "on",  "to",  "with", "auf", "bei", "für",  "mit", "von",
       "avec", "chez", "dans", "par",  "pour", "sur", "com", "con",  "em",  "en",  "para", "por"});
  const std::string key = comparison_key(lead);
  bool reading = false;
  std::string_view last;
  for_each_key_word(key, [&](std::string_view word) {
    reading = reading || is_reading_word(word);
    last = word;
  });
  return reading && !contains(links, last);
}

bool names_issue(std::string_view title) {
  constexpr std::array weeks =
      std::to_array<std::string_view>({"of the week", "der woche", "de la semaine", "de la semana", "da semana",
                                       "della settimana", "недели", "本周", "本週", "今週の", "이번 주"});
  constexpr std::array digests =
      std::to_array<std::string_view>({"weekly", "digest", "newsletter", "roundup", "weeknotes", "week notes",
                                       "дайджест", "周刊", "週刊", "周报", "週報", "주간"});
  const std::string key = comparison_key(title);
  const auto names = [&](std::string_view part) { return find_words(key, part) != std::string::npos; };
  const auto holds = [&](std::string_view part) {  // in scripts without blanks between words, as a part of one
    return static_cast<unsigned char>(part[0]) >= 0xE3 ? key.find(part) != std::string::npos : names(part);
  };
  const bool counted = holds_count(key);
  const std::size_t week = key.find(" of the week");  // "Paper of the week" names a series of weeks
  if (week != std::string::npos && week > 0 && key[week - 1] != 's') return false;
  const bool period = counted && (names("week") || names("month"));
  if (period && names_reading_list(title)) return true;  // "Papers I read: week 6"
  return std::any_of(weeks.begin(), weeks.end(), holds) ||
         (counted && std::any_of(digests.begin(), digests.end(), holds));
}

}  // namespace asterism
