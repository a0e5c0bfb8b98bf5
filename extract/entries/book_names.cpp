// SPDX-License-Identifier: Apache-2.0
// Tables of the words that name lists of books, and of those that deny it.
#include "entries/book_names.hpp"

#include "text/unicode.hpp"
#include "titles/credited_titles.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// They name what is read, and stand for books where nothing else is named.
constexpr std::array kBookLists = std::to_array<std::string_view>({"leseliste", "lecturas", "leituras"});
/// Only with other words: "Read" is also what programs do.
constexpr std::array kReadWords = std::to_array<std::string_view>({"read", "reading"});
constexpr std::array kListWords = std::to_array<std::string_view>({"list", "lists", "log", "logs"});
/// They name the best of what stands beside them.
constexpr std::array kFavourites =
    std::to_array<std::string_view>({"favourites", "favorites", "my favourites", "my favorites", "favoriten", "favoris",
                                     "favoritos", "preferiti", "избранное"});
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

/// Whether `is_word` holds for a word of `text`.
template <typename Predicate>
bool has_word(std::string_view text, const Predicate& is_word) {
  return has_key_word(comparison_key(text), is_word);
}

/// Whether `text`, a name of a reading list that says nothing else, is one of books.
bool names_books(std::string_view text) {
  const auto is_read = [](std::string_view word) { return contains(kReadWords, word); };
  const auto is_list = [](std::string_view word) { return contains(kListWords, word); };
  const auto is_other = [&](std::string_view word) { return !is_read(word) && !names_reading_list(word); };
  const auto means_books = [&](std::string_view word) {
    return is_books_word(word) || (is_were_read_word(word) && !is_read(word)) || contains(kBookLists, word);
  };
  if (has_word(text, means_books)) return true;
  if (has_word(text, is_list) && has_word(text, [](std::string_view word) { return word == "book"; })) return true;
  return has_word(text, is_read) && has_word(text, is_other);
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

bool is_favourites(std::string_view text) {
  std::string mark;
  text.remove_prefix(skip_decoration(text, 0, mark));
  return contains(kFavourites, comparison_key(text));
}

bool is_genre(std::string_view text) {
  constexpr std::size_t most_words = 3;
  return count_title_words(text) <= most_words && !is_part_heading(text) && !is_news_section(text) &&
         !find_credited_title(text, 0, AtDash::keep) &&
         !has_word(text, [](std::string_view word) { return contains(kNoGenres, word); });
}

}  // namespace asterism
