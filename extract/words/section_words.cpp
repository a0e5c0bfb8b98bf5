// SPDX-License-Identifier: Apache-2.0
// Tables of the words that decide, in the languages that logs are written in.
#include "words/section_words.hpp"

#include "text/unicode.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string>
#include <vector>

namespace asterism {
namespace {

using Names = std::span<const std::string_view>;

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
    {"log",    "logs",   "logbook", "worklog", "devlog",          "diary",   "journal",  "tagebuch",
     "diario", "diário", "diari",   "blog",    "дневник",         "журнал",  "日志",     "日誌",
     "日记",   "日記",   "일지",    "일기",    "arbeitstagebuch", "logbuch", "bitácora", "bitacora",
     "周报",   "週報",   "日报",    "日報"});
/// Last words where the language has those first, and which part a log from a book: "Journal de bord", "Diário de
/// pesquisa", "Журнал экспериментов", but not "Diário de um burro".
constexpr std::array kDiarySubjects = std::to_array<std::string_view>(
    {"bord",     "bordo",       "travail",      "recherche",    "recherches", "laboratoire",   "trabalho",
     "pesquisa", "laboratório", "campo",        "viagem",       "trabajo",    "investigación", "laboratorio",
     "viaje",    "lavoro",      "ricerca",      "viaggio",      "feina",      "recerca",       "экспериментов",
     "опытов",   "наблюдений",  "исследований", "исследования", "работы",     "работ"});
/// In front of "notebook", which may be a file or a computer.
constexpr std::array kNotebooks = std::to_array<std::string_view>({"lab", "laboratory", "research"});
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

/// Right in front of a run, these say that a heading speaks of it: "Changes since run 1".
constexpr std::array kBesideRun = std::to_array<std::string_view>(
    {"since", "after", "before", "from", "of", "than", "vs", "versus", "against", "between", "to", "in", "beside"});
/// Between two runs: "Run 1 vs run 2".
constexpr std::array kAgainst = std::to_array<std::string_view>({"vs", "versus", "against"});

/// The short word for an experiment is a function, too, as in "exp2".
constexpr std::string_view kFunction = "exp";

/// What Russian nouns for a run end with, by case; an adjective ends otherwise.
constexpr std::array kCases = std::to_array<std::string_view>({"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"});

constexpr std::array kRunWords = std::to_array<std::string_view>({
    "experiment",
    "exp",
    "run",
    "trial",
    "attempt",
    "ablation",
    "record",
    "versuch",
    "experimento",
    "expérience",
    "эксперимент",
    "опыт",
    "实验",
    "实验记录",
    "実験",
    "실험",
});

/// Units: bytes.
constexpr std::size_t kLongestRunWord = 24;

/// A cheap first look: whether one of `names` ends with the ASCII letters that `text`, and so its comparison key, ends
/// with.
bool may_be_called(Names names, std::string_view text) {
  std::size_t letters = 0;
  while (letters < text.size() && is_ascii_letter(text[text.size() - 1 - letters])) ++letters;
  const std::string_view tail = text.substr(text.size() - letters);
  const auto is_same = [](char name, char c) { return name == (c | 0x20); };
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return name.size() >= letters && std::equal(name.end() - letters, name.end(), tail.begin(), is_same);
  });
}

/// Whether a mark stands in front, as in "📜Title": no word of a table begins so.
bool begins_with_emoji(std::string_view text) {
  if (!text.starts_with('\xF0')) return false;
  std::size_t at = 0;
  const char32_t first = decode_code_point(text, at);
  return first >= 0x1F300 && first <= 0x1FAFF;
}

/// How long the word is that `text` begins with and a number may follow; all of `text` where it may go on behind it.
std::size_t run_word_size(std::string_view text) {
  const auto ends_word = [](char c) { return c == ' ' || c == '#' || (c >= '0' && c <= '9'); };
  return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), ends_word) - text.begin());
}

/// Whether no letter or digit stands in `word`: an emoji.
bool is_sign(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = decode_code_point(word, at);
    if (is_letter(c) || is_digit(c)) return false;
  }
  return true;
}

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

/// Whether `rest`, what follows the name of a run, begins as what tells about it.
bool begins_with_sign(std::string_view rest) {
  for (const std::string_view sign : {":", "：", ". ", " - ", " – ", " — ", "–", "—"}) {
    if (rest.starts_with(sign)) return true;
  }
  return false;
}

/// "exp012", "run2", but not "exp2", which may be the function.
bool is_joined_run(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
  const std::string_view name = word.substr(0, digits);
  const std::string_view number = word.substr(digits);
  return is_number(number) && contains(kRunWords, name) && (name != kFunction || number.starts_with('0'));
}

/// Whether `behind`, the words behind a run, put another beside it: "vs run 2", "and 3".
bool goes_on_with_run(std::span<const std::string_view> behind) {
  return behind.size() >= 2 && (is_and(behind[0]) || contains(kAgainst, behind[0])) &&
         (is_number(behind[1]) || contains(kRunWords, behind[1]));
}

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
  return text.size() == 4 && is_number(text) && std::stoi(std::string(text)) < kFirstLogYear;
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
  if (words.size() > 1 && contains(kDiaryWords, words[0]) && contains(kDiarySubjects, words.back())) return true;
  if (words.size() > 1 && words.back() == "notebook") return contains(kNotebooks, words[words.size() - 2]);
  return std::any_of(kDiaryWords.begin(), kDiaryWords.end(), [last = words.back()](std::string_view word) {
    return is_ascii_letter(word.front()) ? last == word : last.ends_with(word);
  });
}

bool names_calendar(std::string_view text) { return text.size() < 60 && contains(kCalendars, bare_key(text)); }

bool is_part_word(std::string_view word) { return contains(kPartWords, word); }

std::size_t find_run_word(std::string_view word) {
  const std::size_t last = word.rfind('_') + 1;  // "lr_run"; 0: there is no such sign
  const std::string key = comparison_key(word.substr(last));
  for (const std::string_view run : kRunWords) {
    if (key == run) return last;
    const bool cyrillic = run.starts_with("э") || run.starts_with("о");
    if (cyrillic && key.starts_with(run) && contains(kCases, std::string_view(key).substr(run.size()))) return last;
    const bool unspaced = static_cast<unsigned char>(run.front()) >= 0xe0;
    if (unspaced && word.ends_with(run)) return word.size() - run.size();
  }
  return std::string_view::npos;
}

bool names_run(std::string_view text) {
  constexpr std::ptrdiff_t most_in_front = 3;  // words
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  const std::size_t colon = text.find(": ");
  if (colon != std::string_view::npos && key_words(comparison_key(text.substr(0, colon))).size() == 1 &&
      contains(kRunWords, words[0])) {
    return words.size() > 1;
  }
  if (!words.empty() && is_joined_run(words[0])) return true;
  const auto run = std::adjacent_find(words.begin(), words.end(), [](std::string_view word, std::string_view next) {
    return contains(kRunWords, word) && is_number(next);
  });
  if (run == words.end() || run - words.begin() > most_in_front) return false;
  const bool beside = run != words.begin() && contains(kBesideRun, *(run - 1));
  return !beside && !goes_on_with_run(std::span(run + 2, words.end()));
}

bool is_run_label(std::string_view text) {
  const std::size_t digits = text.find_last_not_of("0123456789");
  if (digits == std::string_view::npos || digits == 0 || digits + 1 == text.size()) return false;
  if (digits + 1 == kFunction.size() && comparison_key(text.substr(0, digits + 1)) == kFunction) return true;
  const std::string_view name = text.substr(0, digits);
  const bool named = name.find_first_not_of("0123456789-_") != std::string_view::npos;  // "2204-05-09" is a date
  return named && (text[digits] == '-' || text[digits] == '_') && name.size() >= 2 &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_'; });
}

bool may_begin_with_run(std::string_view begin) {
  if (begins_with_emoji(begin)) return false;
  const std::size_t first = run_word_size(begin);
  if (first == begin.size()) return first <= kLongestRunWord;
  if (first == 0 || first > kLongestRunWord) return false;
  const std::size_t number = begin.find_first_not_of(" #", first);
  return number == std::string_view::npos || std::isdigit(static_cast<unsigned char>(begin[number])) != 0;
}

std::size_t run_name_end(std::string_view text, std::size_t bold) {
  const std::size_t first = run_word_size(text);
  if (first == text.size() || first == 0 || first > kLongestRunWord) return 0;
  const std::size_t digits = text.find_first_not_of(" #", first);
  if (digits == std::string_view::npos || std::isdigit(static_cast<unsigned char>(text[digits])) == 0) return 0;
  std::size_t end = std::min(text.find_first_not_of("0123456789", digits), text.size());
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
  };
  if (is_letter(end) && !is_letter(end + 1)) ++end;
  const std::string_view word = text.substr(0, first);
  const bool named = may_be_called(kRunWords, word) && contains(kRunWords, comparison_key(word));
  return named && (bold == end || begins_with_sign(text.substr(end))) ? end : 0;
}

}  // namespace asterism
