// SPDX-License-Identifier: Apache-2.0
// Tables of the words that decide, in the languages that logs are written in.
#include "words/section_words.hpp"

#include "text/unicode.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace asterism {
namespace {

constexpr std::array kContents = std::to_array<std::string_view>({"contents",   "table of contents",
                                                                  "toc",        "index",
                                                                  "outline",    "navigation",
                                                                  "目录",       "目錄",
                                                                  "目次",       "もくじ",
                                                                  "목차",       "차례",
                                                                  "содержание", "оглавление",
                                                                  "inhalt",     "inhaltsverzeichnis",
                                                                  "übersicht",  "table des matières",
                                                                  "sommaire",   "índice",
                                                                  "indice"});

constexpr std::array kPassive = std::to_array<std::string_view>(
    {"legend",     "contributors", "contributing",     "contribution",    "contribute",      "how to contribute",
     "how to add", "how to use",   "license",          "licence",         "citation",        "citing",
     "cite",       "how to cite",  "acknowledgements", "acknowledgments", "acknowledgement", "star history",
     "contact",    "contact us",   "about me",         "installation",    "install",         "usage",
     "template",   "format",       "changelog",        "лицензия",        "lizenz",          "贡献",
     "许可",       "许可证",       "許可證",           "ライセンス",      "라이선스",        "licencia",
     "licença",    "licenza"});

constexpr std::array kNews = std::to_array<std::string_view>(
    {"news",       "latest news", "recent news", "update",        "updates",        "recent updates", "latest updates",
     "what's new", "changes",     "releases",    "release notes", "change history", "neuigkeiten",    "aktuelles",
     "actualités", "nouveautés",  "noticias",    "novedades",     "новости",        "обновления",     "更新",
     "更新日志",   "新闻",        "お知らせ",    "更新履歴",      "소식",           "업데이트"});

constexpr std::array kParts = std::to_array<std::string_view>({
    "论文笔记",      "阅读笔记",     "读书笔记",     "読書メモ",
    "논문 리뷰",     "논문 정리",    "заметки",      "introduction",
    "intro",         "summary",      "abstract",     "tldr",
    "tl;dr",         "overview",     "background",   "motivation",
    "method",        "methods",      "approach",     "results",
    "conclusion",    "conclusions",  "discussion",   "notes",
    "note",          "my notes",     "key points",   "key ideas",
    "key takeaways", "takeaways",    "thoughts",     "comments",
    "references",    "questions",    "idea",         "problem",
    "model",         "architecture", "experiments",  "contributions",
    "strengths",     "weaknesses",   "related work", "links",
    "main idea",     "details",      "citation",     "paper",
    "metadata",      "meta",         "info",         "tags",
    "reading notes", "简介",         "摘要",         "总结",
    "方法",          "笔记",         "概要",         "まとめ",
    "要約",          "手法",         "요약",         "서론",
    "введение",      "резюме",       "einleitung",   "zusammenfassung",
    "resumen",       "résumé",       "introducción", "信息",
    "基本信息",      "论文信息",     "論文情報",     "정보",
});

constexpr std::array kPlaceholders = std::to_array<std::string_view>(
    {"title", "paper title", "paper name", "name of paper", "name of the paper", "title of paper", "title of the paper",
     "untitled", "标题", "论文标题", "タイトル", "제목", "tbd", "tba", "to be announced", "to be decided", "n a",
     "none", "no meeting"});

/// Words of reading in scripts without blanks between words, where they are part of a short name.
constexpr std::array kReadingParts =
    std::to_array<std::string_view>({"读书", "讀書", "阅读清单", "阅读列表", "阅读记录", "已读", "读过", "书单", "書單",
                                     "読書", "読んだ", "독서", "읽은"});
/// Units: bytes.
constexpr std::size_t kLongestReadingName = 30;

/// Words that stand beside those of reading in the names of lists.
constexpr std::array kListWords = std::to_array<std::string_view>(
    {"i",      "ve",   "ll",   "will",     "want",      "have",   "my",        "the",      "a",
     "that",   "we",   "what", "been",     "in",        "of",     "to",        "and",      "list",
     "lists",  "log",  "logs", "finished", "completed", "done",   "currently", "recently", "so",
     "far",    "this", "year", "favorite", "favourite", "spring", "summer",    "autumn",   "fall",
     "winter", "last", "all",  "time",     "best",      "ever",   "sommer",    "été",      "verano",
     "verão",  "ich",  "habe", "meine",    "im",        "jahr",   "mes",       "en",       "de",
     "el",     "año",  "he",   "mis",      "que",       "os",     "em",        "ano",      "meus",
     "miei",   "nel",  "в",    "за",       "году",      "год",    "года",      "мои"});

/// In front of "read": it is still to be done.
constexpr std::array kStillTo = std::to_array<std::string_view>({"to", "ll", "will", "want", "currently"});
constexpr std::array kInYear = std::to_array<std::string_view>({"in", "im", "jahr", "en", "em", "nel", "в"});

/// Last words of the names of logs by day; where words are not parted by blanks, only ends of one.
constexpr std::array kDiaryWords = std::to_array<std::string_view>(
    {"log",      "logs",     "logbook",  "worklog", "devlog", "diary",   "journal",
     "tagebuch", "diario",   "diário",   "diari",   "blog",   "дневник", "журнал",
     "日志",     "日誌",     "日记",     "日記",    "일지",   "일기",    "arbeitstagebuch",
     "logbuch",  "bitácora", "bitacora", "周报",    "週報",   "日报",    "日報"});
/// Last words where the language has those first, and which part a log from a book: "Journal de bord", "Diário de
/// pesquisa", "Журнал экспериментов", but not "Diário de um burro".
constexpr std::array kDiarySubjects = std::to_array<std::string_view>(
    {"bord",        "bordo",       "travail",      "recherche",    "recherches", "laboratoire",   "trabalho",
     "pesquisa",    "laboratório", "campo",        "viagem",       "trabajo",    "investigación", "laboratorio",
     "viaje",       "lavoro",      "ricerca",      "viaggio",      "feina",      "recerca",       "экспериментов",
     "опытов",      "наблюдений",  "исследований", "исследования", "работы",     "работ",         "thèse",
     "doctorat",    "terrain",     "lecture",      "lectures",     "tesis",      "doctorado",     "lectura",
     "lecturas",    "tese",        "doutorado",    "doutoramento", "leitura",    "leituras",      "tesi",
     "dottorato",   "lettura",     "letture",      "camp",         "аспиранта",  "аспирантки",    "исследователя",
     "диссертации", "лаборатории", "чтения"});
/// Between the two, where they stand apart: "Blog of a lecture" is none.
constexpr std::array kDiaryJoints =
    std::to_array<std::string_view>({"de", "du", "des", "do", "da", "del", "della", "di"});
/// Behind "of", in English, where other words may be those of a book.
constexpr std::array kTested = std::to_array<std::string_view>({"runs", "experiments", "trials"});
/// Among its words, these say that none is named.
constexpr std::array kIndefinite =
    std::to_array<std::string_view>({"a", "an", "ein", "eine", "un", "une", "um", "uma", "una"});
/// In front of "notebook", which may be a file or a computer; alone, it is a diary.
constexpr std::array kNotebooks =
    std::to_array<std::string_view>({"lab", "laboratory", "research", "field", "thesis", "phd", "reading", "my"});
/// Behind these, in front of a date.
constexpr std::array kSinceWords =
    std::to_array<std::string_view>({"starting", "started", "since", "from", "of", "for", "in", "seit", "ab", "desde"});

constexpr std::array kCalendars = std::to_array<std::string_view>(
    {"events",     "upcoming events", "deadlines",        "birthdays",  "calendar", "schedule",
     "history",    "version history", "revision history", "revisions",  "versions", "agenda",
     "termine",    "geburtstage",     "eventos",          "événements", "события",  "syllabus",
     "curriculum", "programme",       "program",          "lehrplan",   "课程安排"});

constexpr std::array kPartWords = std::to_array<std::string_view>(
    {"chapter",  "chapters", "ch",       "chap",    "lecture", "lectures", "lec",      "part",    "parts",
     "section",  "sections", "sec",      "week",    "weeks",   "episode",  "episodes", "ep",      "pp",
     "page",     "pages",    "vol",      "volume",  "lesson",  "lessons",  "module",   "modules", "unit",
     "units",    "day",      "days",     "kapitel", "teil",    "seite",    "chapitre", "partie",  "tome",
     "capítulo", "parte",    "capitolo", "tomo",    "том",     "глава",    "часть"});

/// Whether no letter or digit stands in `word`: an emoji.
bool is_sign(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = decode_code_point(word, at);
    if (is_letter(c) || is_digit(c)) return false;
  }
  return true;
}

/// Whether `word` names what is to be learned, and no diary of it.
bool is_course_word(std::string_view word) { return word == "syllabus" || word == "curriculum" || word == "lehrplan"; }

/// `text` without signs around it and numbers in front: "1. Introduction:" is an introduction.
std::string bare_key(std::string_view text) {
  std::string out;
  for_each_key_word(comparison_key(text), [&](std::string_view word) {
    if (out.empty() && is_number(word)) return;
    if (!out.empty()) out += ' ';
    out += word;
  });
  return out;
}

/// Units: bytes. The longest of kPlaceholders.
constexpr std::size_t kLongestPlaceholder = std::string_view("title of the paper").size();

}  // namespace

bool is_contents_section(std::string_view text) { return text.size() < 60 && contains(kContents, bare_key(text)); }

bool is_passive_section(std::string_view text) {
  return is_contents_section(text) || (text.size() < 60 && contains(kPassive, bare_key(text)));
}

bool is_news_section(std::string_view text) { return text.size() < 60 && contains(kNews, bare_key(text)); }

bool is_part_heading(std::string_view text) {
  if (text.size() >= 60) return false;
  const std::string key = bare_key(text);
  const bool brief = std::count(key.begin(), key.end(), ' ') <= 2;
  const bool listed = brief && (key.ends_with(" references") || key.ends_with(" links"));
  return listed || contains(kParts, key) || is_passive_section(text);
}

bool is_year_before_logs(std::string_view text) {
  return text.size() == 4 && is_number(text) && number_of(text) < kFirstLogYear;
}

bool is_placeholder(std::string_view text) {
  if (text.size() >= 60) return false;
  // Most titles have more letters than these names, and their keys have all of them.
  const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_ascii_letter));
  return letters <= kLongestPlaceholder && contains(kPlaceholders, bare_key(text));
}

bool names_reading_list(std::string_view text) {
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  const auto is_part = [&](std::string_view part) { return key.find(part) != std::string::npos; };
  if (key.size() <= kLongestReadingName && std::any_of(kReadingParts.begin(), kReadingParts.end(), is_part))
    return true;
  return words.size() <= 6 && std::any_of(words.begin(), words.end(), is_reading_list_word);
}

bool is_reading_list_name(std::string_view text) {
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  return names_reading_list(text) && std::all_of(words.begin(), words.end(), [](std::string_view word) {
           return is_reading_list_word(word) || contains(kListWords, word) || is_number(word) || is_sign(word);
         });
}

bool tells_years_of_reading(std::string_view heading) {
  constexpr std::size_t longest = 60;  // bytes
  if (heading.size() > longest || !is_reading_list_name(heading)) return false;
  const std::string key = comparison_key(heading);
  const std::vector<std::string_view> words = key_words(key);
  const auto read = std::find_if(words.begin(), words.end(), is_were_read_word);
  if (read == words.end()) return false;
  const bool later = std::any_of(words.begin(), read, [](auto word) { return contains(kStillTo, word); });
  if (later) return false;
  auto behind = read + 1;
  while (behind != words.end() && contains(kInYear, *behind)) ++behind;
  const bool in_year = behind != read + 1 && behind != words.end() && is_number(*behind);
  return in_year || std::any_of(words.begin(), words.end(), is_books_word);
}

bool names_diary(std::string_view text) {
  constexpr std::size_t most_words = 4;
  const std::string key = comparison_key(text);
  std::vector<std::string_view> words = key_words(key);
  while (!words.empty() && (contains(kSinceWords, words.back()) || is_number(words.back()))) words.pop_back();
  if (words.empty() || words.size() > most_words) return false;
  // "Starting a blog" tells of one; "A Sailor's Diary" is called so.
  if (std::any_of(words.begin() + 1, words.end(), [](auto word) { return contains(kIndefinite, word); })) return false;
  const bool joined = words.size() > 1 && (contains(kDiaryJoints, words[1]) || !is_ascii_letter(words[1].front()));
  if (joined && contains(kDiaryWords, words[0]) && contains(kDiarySubjects, words.back())) return true;
  if (words.size() == 1 && words[0] == "til") return true;  // "today I learned"; in Danish, "to"
  const bool log = contains(kDiaryWords, words[0]) || words[0] == "changelog";
  if (words.size() > 1 && words[1] == "of" && log && contains(kTested, words.back())) return true;
  if (words.back() == "notebook") return words.size() == 1 || contains(kNotebooks, words[words.size() - 2]);
  return std::any_of(kDiaryWords.begin(), kDiaryWords.end(), [last = words.back()](std::string_view word) {
    return is_ascii_letter(word.front()) ? last == word : last.ends_with(word);
  });
}

bool names_calendar(std::string_view text) {
  constexpr std::size_t longest = 60;  // bytes
  if (text.size() >= longest) return false;
  if (contains(kCalendars, bare_key(text))) return true;
  // "12 Week Curriculum", but not "Curriculum learning"
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  return words.size() == 3 && is_number(words[0]) && words[1] == "week" && is_course_word(words[2]);
}

bool is_part_word(std::string_view word) { return contains(kPartWords, word); }

}  // namespace asterism
