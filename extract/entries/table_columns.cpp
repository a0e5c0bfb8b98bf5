// SPDX-License-Identifier: Apache-2.0
// Tables of the words that head columns, in the languages that logs are written in.
#include "entries/table_columns.hpp"

#include "entries/own_links.hpp"
#include "titles/entry_fields.hpp"
#include "words/reading_words.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Heads of the columns that hold titles, best first.
constexpr std::array kTitleColumns = std::to_array<std::string_view>(
    {"title",        "paper",      "name",         "paper title", "paper name", "work",        "article",
     "publication",  "book",       "book title",   "book name",   "course",     "course name", "course title",
     "talk",         "talk title", "movie",        "movie title", "film",       "film title",  "article title",
     "kurs",         "cours",      "curso",        "description", "论文",       "标题",        "题目",
     "書名",         "书名",       "論文",         "タイトル",    "논문",       "제목",        "статья",
     "книга",        "название",   "titel",        "artikel",     "buch",       "titre",       "livre",
     "título",       "titulo",     "artículo",     "artigo",      "libro",      "livro",       "lectura",
     "leitura",      "论文标题",   "论文题目",     "论文名称",    "文章",       "文章标题",    "書籍名",
     "論文タイトル", "werk",       "произведение", "obra",        "œuvre",      "oeuvre",      "opera"});
/// What is no work has these, too.
constexpr std::array kNameColumns = std::to_array<std::string_view>({"name", "description"});
/// What is no text has these, too: films, tasks, talks.
constexpr std::array kOtherTitles =
    std::to_array<std::string_view>({"publication", "course", "course name", "course title", "talk", "talk title",
                                     "movie", "movie title", "film", "film title", "kurs", "cours", "curso"});
/// Work that is done, and not read, has these, too.
constexpr std::array kJobColumns =
    std::to_array<std::string_view>({"work", "werk", "произведение", "obra", "œuvre", "oeuvre", "opera"});
constexpr std::array kYearColumns = std::to_array<std::string_view>(
    {"year", "published", "publication date", "年份", "年", "연도", "год", "jahr", "année", "año"});
constexpr std::array kDateColumns =
    std::to_array<std::string_view>({"date", "read", "read on", "date read", "finished", "day", "日期", "日付", "날짜",
                                     "дата", "datum", "gelesen", "gelesen am", "lu le", "fecha", "leído"});
constexpr std::array kVenueColumns = std::to_array<std::string_view>({"venue",
                                                                      "conference",
                                                                      "journal",
                                                                      "conference/journal",
                                                                      "journal/conference",
                                                                      "published in",
                                                                      "会议",
                                                                      "会议/期刊",
                                                                      "期刊",
                                                                      "会議",
                                                                      "学会",
                                                                      "학회",
                                                                      "konferenz",
                                                                      "zeitschrift",
                                                                      "conférence",
                                                                      "revue",
                                                                      "revista",
                                                                      "rivista",
                                                                      "конференция",
                                                                      "журнал"});
constexpr std::array kStatusColumns =
    std::to_array<std::string_view>({"status", "reading status", "read status", "state", "statut", "estado", "stato",
                                     "статус", "状态", "阅读状态", "狀態", "状態", "상태"});
/// Heads of what was done.
constexpr std::array kDeedColumns = std::to_array<std::string_view>(
    {"done", "what i did", "what was done", "work done", "task", "tasks", "activity", "activities", "tätigkeit",
     "tätigkeiten", "aufgabe", "tâche", "activité", "actividad", "tarea", "atividade", "tarefa", "attività"});
/// Words in the heads of dates at which nothing is read.
constexpr std::array kAsideWords = std::to_array<std::string_view>(
    {"due",       "deadline", "submitted", "submission",  "accepted",   "decision", "released", "release",
     "published", "posted",   "fällig",    "eingereicht", "erschienen", "échéance", "soumis",   "paru",
     "vence",     "enviado",  "publicado", "prazo",       "plazo",      "срок"});
constexpr std::array kAsideParts =
    std::to_array<std::string_view>({"截止", "締切", "締め切り", "期限", "마감", "기한"});
/// Words in the heads of ratings: "4/5" in them is no date.
constexpr std::array kRatingWords = std::to_array<std::string_view>(
    {"rating", "ratings", "rated", "score", "scores", "stars", "mark", "grade", "bewertung", "note", "nota",
     "calificación", "avaliação", "valutazione", "voto", "оценка", "рейтинг"});
constexpr std::array kRatingParts =
    std::to_array<std::string_view>({"评分", "評分", "打分", "評価", "评价", "평점", "별점", "평가"});
/// Words in the heads of how much is read: neither is "3/10" in them.
constexpr std::array kProgressWords = std::to_array<std::string_view>(
    {"progress", "page", "pages", "pp", "chapter", "chapters", "fortschritt", "seiten", "kapitel", "progression",
     "chapitres", "progreso", "páginas", "progresso", "прогресс", "страницы"});
constexpr std::array kProgressParts = std::to_array<std::string_view>({"进度", "進度", "進捗", "页", "ページ", "진도"});
/// Heads of who tells others of the work.
constexpr std::array kPresenterColumns = std::to_array<std::string_view>(
    {"presenter",   "presenters",   "presented by", "speaker",      "speakers",     "lead",    "discussant",
     "referent",    "referentin",   "vortragende",  "vortragender", "présentateur", "orateur", "ponente",
     "presentador", "apresentador", "relatore",     "докладчик",    "汇报人",       "主讲人",  "讲者",
     "报告人",      "分享人",       "発表者",       "担当",         "担当者",       "발표자",  "발제자"});
constexpr std::array kKeywordColumns = std::to_array<std::string_view>(
    {"tags", "tag", "keywords", "keyword", "topic", "topics", "category", "area", "field"});
/// Words in the heads of dates at which reading began.
constexpr std::array kBeginWords = std::to_array<std::string_view>(
    {"started",    "start",      "begin",   "begun",    "began",  "added",    "begonnen",
     "angefangen", "beginn",     "début",   "commencé", "ajouté", "início",   "inicio",
     "iniciado",   "adicionado", "añadido", "начато",   "начало", "добавлено"});
/// Parts of such heads where words have no blanks between them.
constexpr std::array kBeginParts =
    std::to_array<std::string_view>({"开始", "開始", "收录", "添加", "追加", "登録", "시작", "추가"});

template <std::size_t N>
std::size_t column_named(const std::vector<std::string>& heads, const std::array<std::string_view, N>& names) {
  for (const std::string_view name : names) {
    const auto found = std::find(heads.begin(), heads.end(), name);
    if (found != heads.end()) return static_cast<std::size_t>(found - heads.begin());
  }
  return heads.size();
}

/// Whether `is_word` holds for a word of `head`.
template <typename Predicate>
bool has_head_word(std::string_view head, const Predicate& is_word) {
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t end = std::min(head.find_first_of(" :/(),.-?", at), head.size());
    if (is_word(head.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

/// Whether a word of `head` is one of `words`, or one of `parts`, of scripts without blanks between words, stands in
/// it.
template <std::size_t N, std::size_t M>
bool says(std::string_view head, const std::array<std::string_view, N>& words,
          const std::array<std::string_view, M>& parts) {
  const auto is_part = [&](std::string_view part) { return head.find(part) != std::string_view::npos; };
  return std::any_of(parts.begin(), parts.end(), is_part) ||
         has_head_word(head, [&](std::string_view word) { return contains(words, word); });
}

DateColumn date_column(std::string_view head) {
  if (contains(kYearColumns, head)) return DateColumn::publication;
  const bool counts = says(head, kRatingWords, kRatingParts) || says(head, kProgressWords, kProgressParts);
  if (counts || says(head, kAsideWords, kAsideParts)) return DateColumn::aside;
  if (says(head, kBeginWords, kBeginParts)) return DateColumn::begin;
  if (has_head_word(head, is_end_of_reading)) return DateColumn::end;
  const auto is_date = [](std::string_view word) { return contains(kDateColumns, word); };
  return is_date(head) || has_head_word(head, is_date) ? DateColumn::day : DateColumn::any;
}

/// "Finished at", "Completed on": whether `head` says with a preposition that a time follows the end of something.
bool names_end_time(std::string_view head) {
  constexpr std::array prepositions =
      std::to_array<std::string_view>({" at", " on", " am", " le", " il", " em", " el"});
  const std::string_view word = head.substr(0, head.find(' '));
  return is_end_of_reading(word) && contains(prepositions, head.substr(word.size()));
}

std::string_view identifier_prefix(std::string_view head) {
  constexpr std::array prefixes = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"doi", "doi:"}, {"arxiv", "arxiv:"}, {"arxiv id", "arxiv:"}, {"pmid", "pmid:"}, {"pubmed id", "pmid:"}});
  const auto found = std::find_if(prefixes.begin(), prefixes.end(), [&](const auto& row) { return row.first == head; });
  return found == prefixes.end() ? std::string_view() : found->second;
}

}  // namespace

DateColumn TableColumns::date_in(std::size_t column) const {
  return column < dates.size() ? dates[column] : DateColumn::any;
}

bool TableColumns::may_date_by_fraction(std::size_t column) const {
  return column < holds_dates.size() && holds_dates[column];
}

bool TableColumns::holds_no_title(std::size_t column) const {
  const auto is_set = [&](const std::vector<bool>& flags) { return column < flags.size() && flags[column]; };
  return is_set(holds_labels) || is_set(names_people);
}

bool TableColumns::may_date_reading(std::size_t column) const {
  return column >= dates_reading.size() || dates_reading[column];
}

std::string_view TableColumns::prefix_in(std::size_t column) const {
  return column < prefixes.size() ? prefixes[column] : std::string_view();
}

TableColumns name_columns(const std::vector<std::string>& heads) {
  TableColumns columns;
  columns.listed = heads.size();
  columns.title = column_named(heads, kTitleColumns);
  columns.guesses_title = columns.title == heads.size();
  if (columns.guesses_title) {
    const auto list = std::find_if(heads.begin(), heads.end(), [](const std::string& head) {
      return names_reading_list(head) && !contains(kDateColumns, head) && !is_end_of_reading(head);
    });
    columns.title = static_cast<std::size_t>(list - heads.begin());
  }
  columns.names_works =
      columns.title < heads.size() && !columns.guesses_title && !contains(kNameColumns, heads[columns.title]);
  const bool jobs = columns.title < heads.size() && contains(kJobColumns, heads[columns.title]);
  columns.names_texts = columns.names_works && !jobs && !is_title_word(heads[columns.title]) &&
                        !contains(kOtherTitles, heads[columns.title]);
  columns.authors = static_cast<std::size_t>(std::find_if(heads.begin(), heads.end(), is_author_field) - heads.begin());
  columns.published = column_named(heads, kYearColumns);
  columns.keywords = column_named(heads, kKeywordColumns);
  columns.status = column_named(heads, kStatusColumns);
  columns.deeds = column_named(heads, kDeedColumns);
  const auto address = std::find_if(heads.begin(), heads.end(), [&](const std::string& head) {
    const bool title = columns.title == static_cast<std::size_t>(&head - heads.data());
    return !title && head.find(' ') == std::string::npos && names_own_link(head);
  });
  columns.addresses = static_cast<std::size_t>(address - heads.begin());
  const auto rating = std::find_if(heads.begin(), heads.end(),
                                   [](const std::string& head) { return says(head, kRatingWords, kRatingParts); });
  columns.rating = static_cast<std::size_t>(rating - heads.begin());
  columns.names_source = column_named(heads, kVenueColumns) < heads.size();
  const bool begins = std::any_of(heads.begin(), heads.end(),
                                  [](const std::string& head) { return says(head, kBeginWords, kBeginParts); });
  // Without heads, any may. What ends, and is no work and did not begin, is a task or a trip.
  columns.names_date = heads.empty() || column_named(heads, kDateColumns) < heads.size() ||
                       ((columns.names_works || begins) && std::any_of(heads.begin(), heads.end(), names_end_time));
  for (const std::string& head : heads) {
    columns.names_people.push_back(contains(kPresenterColumns, head) || is_author_field(head));
    columns.dates.push_back(date_column(head));
    columns.holds_dates.push_back(columns.dates.back() < DateColumn::aside && columns.dates.back() != DateColumn::any);
    columns.dates_reading.push_back(columns.dates.back() < DateColumn::aside &&
                                    (!jobs || has_head_word(head, is_reading_word)));
    columns.prefixes.push_back(identifier_prefix(head));
    columns.names_source = columns.names_source || !columns.prefixes.back().empty();
  }
  return columns;
}

}  // namespace asterism
