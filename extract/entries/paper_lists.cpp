// SPDX-License-Identifier: Apache-2.0
// Lists of papers without links, where a heading says that papers were read and the items say when they came out.
#include "entries/paper_lists.hpp"

#include "entries/list_members.hpp"
#include "text/passages.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Units: items, of all such lists of a file.
constexpr std::size_t kFewestPapers = 3;
/// Units: bytes.
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kLongestBracket = 60;
/// Units: words.
constexpr std::size_t kLongestTitle = 25;

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

}  // namespace

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
  std::size_t papers = 0;
  for (std::uint32_t list = 0; list < blocks.size(); list = blocks[list].end) {
    if (blocks[list].kind == BlockKind::heading) named = names_papers(visible_text(log, blocks[list].text));
    if (blocks[list].kind != BlockKind::list || !named) continue;
    std::size_t items = 0;
    std::size_t told = 0;
    for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
      ++items;
      const std::uint32_t paragraph = first_paragraph(blocks, item);
      if (paragraph == kNoBlock || has_link(log, blocks[paragraph].text)) continue;
      const Passage& passage = blocks[paragraph].text;
      TitleLine line = read_title_line(log, passage, order);
      told += take_year_behind_title(line, visible_text(log, passage)) ? 1U : 0U;
    }
    if (told == 0 || told * 2 < items) continue;
    papers += told;
    lists.push_back(list);
  }
  if (papers < kFewestPapers) lists.clear();
  return lists;
}

}  // namespace asterism
