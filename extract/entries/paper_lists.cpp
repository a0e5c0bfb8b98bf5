// SPDX-License-Identifier: Apache-2.0
// Lists of papers without links, where a heading says that papers were read and the items say when they came out.
#include "entries/paper_lists.hpp"

#include "entries/list_members.hpp"
#include "markdown/struck_text.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "words/parts_of_speech.hpp"
#include "words/reading_words.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// Units: items, of all such lists of a file.
constexpr std::size_t kFewestPapers = 3;
/// Units: bytes.
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kLongestBracket = 60;
/// Units: words.
constexpr std::size_t kLongestTitle = 25;
/// Units: words, of a title that nothing but its letters tells from what else a line may say.
constexpr std::size_t kFewestForeign = 4;

constexpr std::array kPaperWords =
    std::to_array<std::string_view>({"papers", "paper", "articles", "literature", "preprints", "artikel", "aufsätze",
                                     "artículos", "artigos", "articoli", "статьи", "논문", "論文", "论文", "文献"});
/// How many words at the end of the table are of scripts that may have no blanks between words.
constexpr std::ptrdiff_t kUnspacedWords = 4;
/// Words that may stand beside them and those that say that they were read.
constexpr std::array kBesideWords =
    std::to_array<std::string_view>({"reading", "i", "we", "today", "this", "week", "the", "my", "list", "of",
                                     "finished", "heute", "los", "os", "읽은", "읽기", "오늘"});
/// The same in scripts without blanks between words.
constexpr std::array kReadParts = std::to_array<std::string_view>({"读", "讀", "読", "읽은"});

/// "Papers read", "읽은 논문", "今日読んだ論文": whether a heading `text` names papers that are read and nothing else.
bool names_papers(std::string_view text) {
  std::string mark;
  text.remove_prefix(skip_decoration(text, 0, mark));
  if (text.empty() || text.size() > kLongestName) return false;
  const std::string key = comparison_key(text);
  const auto is_in = [&](std::string_view part) { return key.find(part) != std::string::npos; };
  if (std::any_of(kReadParts.begin(), kReadParts.end(), is_in) &&
      std::any_of(kPaperWords.end() - kUnspacedWords, kPaperWords.end(), is_in))
    return true;
  bool papers = false;
  for (std::size_t at = 0; (at = key.find_first_not_of(" :", at)) != std::string::npos;) {
    const std::size_t end = std::min(key.find_first_of(" :", at), key.size());
    const std::string_view word = std::string_view(key).substr(at, end - at);
    const bool paper = contains(kPaperWords, word);
    if (!paper && !contains(kBesideWords, word) && !is_were_read_word(word)) return false;
    papers = papers || paper;
    at = end;
  }
  return papers;
}

/// "Kites (Roe et al., 2019)", "kites.pdf: Roe and Doe (2019)": whether `title` says with its year who wrote the work,
/// as notes name it then.
bool names_authors(std::string_view title) {
  if (parse_byline(title)) return true;
  const std::size_t colon = title.rfind(": ");
  const auto citation = parse_citation(colon == std::string_view::npos ? title : title.substr(colon + 2));
  return citation && (citation->authors.size() > 1 || citation->shortened);
}

/// "Fixed a bug", "Wrote the draft", "TODO ask Ann": whether `text` begins as what somebody did or has to do, and not
/// as titles may: "Embed to Fly", "Made to Order", "Did You See That Kite".
bool tells_doing(std::string_view text) {
  constexpr std::array doing = std::to_array<std::string_view>({"todo", "wrote", "ran", "began"});
  constexpr std::array may_tell =
      std::to_array<std::string_view>({"built", "made", "met", "found", "got", "did", "read"});
  constexpr std::array objects =
      std::to_array<std::string_view>({"a", "an", "the", "my", "our", "some", "all", "with"});
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  if (words.size() < 2) return false;
  if (contains(doing, words[0])) return true;
  const bool past = words[0].ends_with("ed") && use_of(words[0]).verb_form == VerbForm::past;
  return (past && words[1] == "to") || ((past || contains(may_tell, words[0])) && contains(objects, words[1]));
}

/// "Kites", "wav2kite": whether the first word of `text` has a capital or digit.
bool begins_like_name(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  for (std::size_t at = 0; at < first.size();) {
    const char32_t c = decode_code_point(first, at);
    if (is_upper(c) || is_digit(c)) return true;
  }
  return false;
}

/// Whether all letters of `text` are Latin, with a capital or digit in the first word, and it is as long as a title
/// without a stop in it: below a heading in Han, kana or Hangul that names papers, what is in another language is one.
bool is_foreign_title(std::string_view text) {
  if (text.empty() || text.front() == '[' || !begins_like_name(text) || tells_doing(text)) return false;
  constexpr char32_t last_latin = 0x24f;
  const std::size_t words = count_title_words(text);
  if (words < kFewestForeign || words > kLongestTitle || text.find(". ") != std::string_view::npos) return false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    if (is_letter(c) && c > last_latin) return false;
  }
  return !text.ends_with('.') && !text.ends_with(':');
}

/// What tells titles without a link from other items: the year behind them, or that or their script.
enum class Titles : std::uint8_t { dated, foreign };

/// How many items of `list` are told to be titles, if they are half of them; else 0.
std::size_t count_told_papers(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, Titles titles,
                              DateOrder order) {
  std::size_t items = 0;
  std::size_t told = 0;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    ++items;
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (paragraph == kNoBlock || has_link(log, blocks[paragraph].text)) continue;
    const Passage& passage = blocks[paragraph].text;
    const std::string text = visible_text(log, passage);
    TitleLine line = read_title_line(log, passage, order);
    if (StruckText(log, passage).holds(line.title_begin, line.title_end)) continue;
    const bool foreign =
        titles == Titles::foreign && line.form == TitleForm::plain && is_foreign_title(title_of(line, text));
    told += foreign || take_year_behind_title(line, text) ? 1U : 0U;
  }
  return told * 2 < items ? 0 : told;
}

/// How many lines the paragraph `passage` has that are papers, if each is numbered and half of those that are not
/// struck out are; else 0.
std::size_t count_numbered_papers(const Log& log, const Passage& passage) {
  const std::string text = visible_text(log, passage);
  const StruckText struck(log, passage);
  std::size_t lines = 0;
  std::size_t papers = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = std::string_view(text).substr(at, end - at);
    const std::size_t begin = numbered_title_begin(line);
    if (begin == 0 || begin >= line.size()) return 0;
    const bool kept = !struck.holds(text.find_first_not_of('~', at + begin), text.find_last_not_of('~', end - 1) + 1);
    lines += kept ? 1U : 0U;
    papers += kept && is_numbered_paper(line.substr(begin)) ? 1U : 0U;
    at = end + 1;
  }
  return papers * 2 < lines ? 0 : papers;
}

}  // namespace

bool is_numbered_paper(std::string_view text) { return is_foreign_title(text) || text.starts_with("http"); }

std::size_t numbered_title_begin(std::string_view line) {
  const std::size_t first = line.starts_with('(') ? 1 : line.starts_with("（") ? std::string_view("（").size() : 0;
  const std::size_t end = line.find_first_not_of("0123456789", first);
  if (end == std::string_view::npos || end == first || end - first > 2) return 0;
  for (const std::string_view sign : {".", "、", "．", ")", "）"}) {
    if (line.substr(end).starts_with(sign)) return line.find_first_not_of(' ', end + sign.size());
  }
  return 0;
}

bool take_year_behind_title(TitleLine& line, std::string_view text) {
  if (line.form != TitleForm::plain || line.is_anchor) return false;
  text = text.substr(0, text.find('\n', line.title_begin));
  const std::size_t open = text.find(" (", line.title_begin);
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos || close - open > kLongestBracket) return false;
  const std::string_view title = text.substr(line.title_begin, open - line.title_begin);
  const std::int16_t year = publication_year(text.substr(open, close - open));
  const std::size_t words = count_title_words(title);
  const std::size_t stop = title.find(". ");
  const bool sentence = stop != std::string_view::npos && !title.substr(0, stop).ends_with(" et al");
  if (year == 0 || words == 0 || words > kLongestTitle || sentence) return false;
  line.title_end = static_cast<std::uint32_t>(
      names_authors(text.substr(line.title_begin, close + 1 - line.title_begin)) ? close + 1 : open);
  line.rest_begin = static_cast<std::uint32_t>(close + 1);
  line.published = PartialDate{year, 0, 0};
  return true;
}

std::vector<std::uint32_t> find_paper_lists(const Log& log, const std::vector<Block>& blocks, DateOrder order) {
  std::vector<std::uint32_t> lists;
  bool named = false;
  bool east_asian = false;
  std::size_t papers = 0;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind == BlockKind::heading) {
      const std::string text = visible_text(log, blocks[block].text);
      std::string mark;
      named = names_papers(text);
      east_asian = begins_east_asian(std::string_view(text).substr(skip_decoration(text, 0, mark)));
    }
    std::size_t told = 0;
    if (named && blocks[block].kind == BlockKind::list) {
      told = count_told_papers(log, blocks, block, east_asian ? Titles::foreign : Titles::dated, order);
    } else if (named && east_asian && blocks[block].kind == BlockKind::paragraph) {
      told = count_numbered_papers(log, blocks[block].text);
    }
    if (told == 0) continue;
    papers += told;
    lists.push_back(block);
  }
  if (papers < kFewestPapers) lists.clear();
  return lists;
}

}  // namespace asterism
