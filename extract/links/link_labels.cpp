// SPDX-License-Identifier: Apache-2.0
// Tables of the labels of links, in the languages that logs are written in.
#include "links/link_labels.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// Link texts that name what is behind the link instead of its title, case folded.
constexpr std::array kLabels = std::to_array<std::string_view>(
    {// English, and what is called the same in many languages
     "pdf", "arxiv", "paper", "link", "code", "source code", "here", "click here", "article", "blog", "post",
     "blog post", "url", "web", "website", "site", "html", "abs", "abstract", "doi", "project", "project page", "page",
     "video", "slides", "github", "source", "original", "data", "dataset", "demo", "poster", "repo", "talk", "youtube",
     "tweet", "notes", "note", "notebook", "summary", "review", "official", "acm", "acl", "openreview",
     "openreview.net", "nature", "science", "springer", "ieee", "book", "read", "read more", "model", "models",
     "weights", "homepage", "supplementary", "appendix", "link to the paper", "this", "docs", "preprint", "download",
     "full text", "paper note", "paper notes", "notes on the paper", "my note", "my notes", "reading note",
     "reading notes", "semantic scholar", "acm dl", "acm digital library", "brief",
     // French
     "lien", "ici", "lire", "voir", "l'article", "papier", "vidéo", "diapos", "résumé", "site web", "texte intégral",
     "fiche de lecture",
     // Spanish, Portuguese, Italian
     "enlace", "aquí", "aqui", "fuente", "artículo", "articulo", "código", "vídeo", "leer", "ver", "ver más",
     "leer más", "resumen", "página", "fonte", "artigo", "ler", "leia mais", "resumo", "qui", "articolo", "codice",
     "apuntes", "notas", "appunti",
     // German
     "hier", "quelle", "artikel", "beitrag", "webseite", "folien", "volltext", "notizen", "zusammenfassung",
     // Russian
     "ссылка", "статья", "код", "тут", "здесь", "источник", "видео", "слайды", "конспект", "заметки",
     // Chinese, Japanese, Korean
     "论文", "链接", "代码", "原文", "地址", "项目", "视频", "论文链接", "论文地址", "代码链接", "项目主页", "来源",
     "論文リンク", "出典", "論文", "リンク", "コード", "スライド", "動画", "论文笔记", "阅读笔记", "笔记", "笔记链接",
     "中文笔记", "解説", "まとめ", "メモ", "리뷰", "정리", "노트", "링크", "논문", "코드", "원문", "출처", "영상"});

/// Of these, the ones that lead to something beside the work itself.
constexpr std::array kSecondaryLabels = std::to_array<std::string_view>({"code",
                                                                         "source code",
                                                                         "github",
                                                                         "video",
                                                                         "slides",
                                                                         "tweet",
                                                                         "demo",
                                                                         "talk",
                                                                         "youtube",
                                                                         "repo",
                                                                         "dataset",
                                                                         "data",
                                                                         "poster",
                                                                         "model",
                                                                         "models",
                                                                         "weights",
                                                                         "notes",
                                                                         "note",
                                                                         "notebook",
                                                                         "review",
                                                                         "summary",
                                                                         "blog",
                                                                         "blog post",
                                                                         "article",
                                                                         "project",
                                                                         "vidéo",
                                                                         "vídeo",
                                                                         "diapos",
                                                                         "résumé",
                                                                         "resumen",
                                                                         "resumo",
                                                                         "código",
                                                                         "codice",
                                                                         "folien",
                                                                         "код",
                                                                         "видео",
                                                                         "слайды",
                                                                         "代码链接",
                                                                         "项目主页",
                                                                         "代码",
                                                                         "视频",
                                                                         "项目",
                                                                         "コード",
                                                                         "スライド",
                                                                         "動画",
                                                                         "코드",
                                                                         "영상",
                                                                         "paper note",
                                                                         "paper notes",
                                                                         "notes on the paper",
                                                                         "my note",
                                                                         "my notes",
                                                                         "reading note",
                                                                         "reading notes",
                                                                         "brief",
                                                                         "fiche de lecture",
                                                                         "apuntes",
                                                                         "notas",
                                                                         "appunti",
                                                                         "notizen",
                                                                         "zusammenfassung",
                                                                         "конспект",
                                                                         "заметки",
                                                                         "论文笔记",
                                                                         "阅读笔记",
                                                                         "笔记",
                                                                         "笔记链接",
                                                                         "中文笔记",
                                                                         "解説",
                                                                         "まとめ",
                                                                         "メモ",
                                                                         "리뷰",
                                                                         "정리",
                                                                         "노트"});

/// Words that make a label together, and never a title.
constexpr std::array kPlainWords = std::to_array<std::string_view>(
    {"pdf",     "arxiv",  "paper", "link",    "links",  "code",     "doi",      "official", "preprint",
     "github",  "url",    "html",  "project", "page",   "notebook", "to",       "the",      "version",
     "here",    "click",  "see",   "read",    "lien",   "vers",     "voir",     "lire",     "l'article",
     "ici",     "enlace", "al",    "el",      "ver",    "leer",     "artículo", "aquí",     "aqui",
     "para",    "o",      "do",    "ler",     "artigo", "zum",      "zur",      "hier",     "quelle",
     "artikel", "论文",   "链接",  "代码",    "原文",   "地址",     "論文",     "リンク",   "コード",
     "논문",    "링크",   "코드",  "원문",    "ссылка", "статья",   "код",      "на",       "статью",
     "website", "link(s", "of",    "my",      "work",   "commit",   "commits",  "note",     "notes"});

/// Where the word that begins at byte `at` of `key` ends: at a blank, or where letters of another script follow.
std::size_t label_word_end(std::string_view key, std::size_t at) {
  const bool ascii = static_cast<unsigned char>(key[at]) < 0x80;
  while (at < key.size() && key[at] != ' ' && (static_cast<unsigned char>(key[at]) < 0x80) == ascii) ++at;
  return at;
}

/// `word` without a bracket around it: "(pdf)".
std::string_view without_brackets(std::string_view word) {
  if (word.starts_with('(')) word.remove_prefix(1);
  if (word.ends_with(')')) word.remove_suffix(1);
  return word;
}

/// "12ab34f": the short form of what a version control system calls a change.
bool is_change_id(std::string_view word) {
  constexpr std::size_t shortest = 7;
  const bool digit = word.find_first_of("0123456789") != std::string_view::npos;
  return digit && word.size() >= shortest && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// "arXiv:2401.00001", "2401.00001v2", "10.1000/x"
bool is_identifier(std::string_view key) {
  if (key.starts_with("arxiv:") || key.starts_with("doi:") || key.starts_with("10.")) return true;
  return key.size() >= 9 && key[4] == '.' && key.find_first_not_of("0123456789.v") == std::string_view::npos;
}

/// "paper link", "link to the paper", "paper (pdf)", "commit 12ab34f", "arXiv 2401.00001", "論文PDF": each word is a
/// label or joins labels.
bool is_made_of_labels(std::string_view key) {
  if (key.size() > 40 || std::count(key.begin(), key.end(), ' ') > 3) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = label_word_end(key, at);
    const std::string_view word = without_brackets(key.substr(at, end - at));
    if (!contains(kPlainWords, word) && !(at > 0 && (is_change_id(word) || is_identifier(word)))) return false;
    at = end < key.size() && key[end] == ' ' ? end + 1 : end;
  }
  return true;
}

/// Bytes. No label is longer.
constexpr std::size_t kLongestLabel = 80;
/// What may stand around labels.
constexpr std::string_view kLabelEdges = " []()";
/// Of a label that is no identifier.
constexpr std::size_t kMostWords = 4;

/// Whether `text` has more words than a label and does not begin like an identifier. Most link texts are titles, which
/// need not be folded to see that.
bool is_clearly_title(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (text.empty() || !is_letter(text[0]) || std::string_view("aAdD").find(text[0]) != std::string_view::npos) {
    return false;
  }
  std::size_t words = 1;
  for (std::size_t at = 1; at < text.size() && words <= kMostWords; ++at) {
    words += text[at - 1] == ' ' && is_letter(text[at]) ? 1U : 0U;
  }
  return words > kMostWords;
}

}  // namespace

bool is_label_text(std::string_view text) { return contains(kLabels, comparison_key(text)); }

bool ends_with_colon(std::string_view text) {
  text = without_end(text, " \t");
  return text.ends_with(':') || text.ends_with("：");
}

bool is_secondary_label(std::string_view text) {
  const std::string folded = comparison_key(text);
  return contains(kSecondaryLabels, trimmed(folded, kLabelEdges));
}

bool are_notes_of_somebody(std::string_view text) {
  if (text.find('\'') == std::string_view::npos && find_non_ascii(text, 0) == text.size()) return false;
  const std::string folded = comparison_key(text);
  const std::string_view key = trimmed(folded, kLabelEdges);
  return key.ends_with("'s note") || key.ends_with("'s notes") || key.ends_with("’s note") || key.ends_with("’s notes");
}

bool names_own_work(std::string_view text) {
  constexpr std::size_t shortest = std::string_view("my work").size();
  if (text.size() < shortest) return false;
  const std::string key = comparison_key(without_end(text, " \t\n:"));
  const auto names = [&](std::string_view word) { return find_words(key, word) != std::string::npos; };
  const bool own = key.starts_with("link to ") || key.starts_with("links to ") || key.starts_with("link(s) to ") ||
                   key.starts_with("my ");
  return own && (names("work") || names("commit") || names("commits")) && is_made_of_labels(key);
}

bool is_link_label(std::string_view text, bool bracketed) {
  if (is_clearly_title(text) || (text.size() > kLongestLabel && !bracketed)) return false;
  const std::string folded = comparison_key(text);
  const std::string_view key = trimmed(folded, kLabelEdges);
  if (key.empty() || contains(kLabels, key) || is_made_of_labels(key) || is_identifier(key)) return true;
  const bool number = std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  return number || (bracketed && std::count(key.begin(), key.end(), ' ') <= 2);
}

}  // namespace asterism
