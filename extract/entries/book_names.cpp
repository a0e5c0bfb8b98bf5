// SPDX-License-Identifier: Apache-2.0
// Tables of the words that name lists of books, and of those that deny it.
#include "entries/book_names.hpp"

#include "entries/entry_reader.hpp"
#include "text/unicode.hpp"
#include "titles/credited_titles.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace asterism {
namespace {

using Words = std::span<const std::string_view>;

/// They name books, or say that something was read and nothing else.
constexpr std::array kBookWords = std::to_array<std::string_view>(
    {"books", "книги", "прочитано", "прочитанные", "bücher", "gelesen", "gelesene", "leseliste", "livres", "lus",
     "libros", "leídos", "lecturas", "livros", "lidos", "leituras", "libri", "letti"});
/// Only with other words: "Read" is also what programs do.
constexpr std::array kReadWords = std::to_array<std::string_view>({"read", "reading"});
constexpr std::array kListWords = std::to_array<std::string_view>({"list", "lists", "log", "logs"});
/// Groups that read, and what is no book, in scripts without blanks between words.
constexpr std::array kWideOthers =
    std::to_array<std::string_view>({"会", "會", "小组", "小組", "모임", "论文", "論文", "논문", "文献"});
/// They name what stands beside books: tasks, people, quotations.
constexpr std::array kNoGenres = std::to_array<std::string_view>({
    "to",        "buy",        "sell",        "todo",      "todos",    "task",      "tasks",      "item",
    "items",     "action",     "actions",     "plan",      "plans",    "planning",  "member",     "members",
    "people",    "team",       "author",      "authors",   "contact",  "contacts",  "meeting",    "meetings",
    "event",     "events",     "talk",        "talks",     "quote",    "quotes",    "quotation",  "quotations",
    "character", "characters", "cast",        "shopping",  "question", "questions", "idea",       "ideas",
    "goal",      "goals",      "rules",       "schedule",  "agenda",   "budget",    "statistics", "stats",
    "about",     "aufgaben",   "mitglieder",  "zitate",    "termine",  "personen",  "einkaufen",  "tâches",
    "membres",   "auteurs",    "personnages", "tareas",    "miembros", "citas",     "autores",    "personajes",
    "tarefas",   "membros",    "personagens", "citazioni", "autori",   "membri",    "задачи",     "участники",
    "цитаты",    "авторы",     "герои",       "待办",      "名言",     "引用",      "成员",       "作者",
    "メンバー",
});

/// Calls `take` for each word of `text`, in lower case and without punctuation around it; whether one is taken.
template <typename Take>
bool any_word(std::string_view text, const Take& take) {
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = blank_words(key);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    constexpr std::string_view signs = ".,:;!?()[]'\"";
    const std::size_t begin = std::min(word.find_first_not_of(signs), word.size());
    return take(word.substr(begin, word.find_last_not_of(signs) + 1 - begin));
  });
}

/// Whether `text`, a name of a reading list that says nothing else, is one of books.
bool names_books(std::string_view text) {
  const auto is_one_of = [&](Words table) {
    return any_word(text, [&](std::string_view word) { return contains(table, word); });
  };
  const auto is_other = [](std::string_view word) {
    return !word.empty() && !contains(kReadWords, word) && !names_reading_list(word);
  };
  if (is_one_of(kBookWords) ||
      (is_one_of(kListWords) && any_word(text, [](std::string_view w) { return w == "book"; })))
    return true;
  return is_one_of(kReadWords) && any_word(text, is_other);
}

/// Whether `text` has letters of Chinese, Japanese or Korean, of which names_reading_list knows parts of short names.
bool has_wide_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE3 && byte <= 0xED;
  });
}

bool is_whole_name(std::string_view text) { return is_reading_list_name(text) && names_books(text); }

}  // namespace

BookName book_name(std::string_view text) {
  std::string mark;
  text.remove_prefix(skip_decoration(text, 0, mark));
  if (is_whole_name(text)) return BookName::wholly;
  if (!names_reading_list(text)) return BookName::none;
  if (has_wide_letters(text) && std::none_of(text.begin(), text.end(), is_ascii_letter)) {
    const auto is_in = [&](std::string_view other) { return text.find(other) != std::string_view::npos; };
    return std::any_of(kWideOthers.begin(), kWideOthers.end(), is_in) ? BookName::none : BookName::wholly;
  }
  constexpr std::size_t most_others = 2;
  std::size_t at = 0;
  for (std::size_t others = 1; others <= most_others; ++others) {
    at = text.find(' ', at);
    if (at == std::string_view::npos || !is_genre(text.substr(0, at))) return BookName::none;
    if (is_whole_name(text.substr(++at))) return BookName::partly;
  }
  return BookName::none;
}

bool is_genre(std::string_view text) {
  constexpr std::size_t most_words = 3;
  return count_title_words(text) <= most_words && !is_part_heading(text) && !is_news_section(text) &&
         !find_credited_title(text, 0, AtDash::keep) &&
         !any_word(text, [](std::string_view word) { return contains(kNoGenres, word); });
}

}  // namespace asterism
