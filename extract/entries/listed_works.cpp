// SPDX-License-Identifier: Apache-2.0
// Counts the works that a page lists, and what else it says.
#include "entries/listed_works.hpp"

#include "entries/entry_reader.hpp"
#include "entries/list_members.hpp"
#include "entries/table_columns.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/remarks.hpp"
#include "titles/title_line.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace asterism {
namespace {

/// Fewer works of one form may be what a note refers to.
constexpr std::size_t kFewest = 3;
/// The same of addresses without titles, as a note may begin with those of its paper, code and talk, and of paragraphs,
/// which prose has as well.
constexpr std::size_t kFewestUntitled = 4;
/// Sections of a note for other works than the one it is about, as `comparison_key` has their names.
constexpr std::array kBesideSections = std::to_array<std::string_view>({"related",
                                                                        "related work",
                                                                        "related works",
                                                                        "related papers",
                                                                        "related reading",
                                                                        "related notes",
                                                                        "related articles",
                                                                        "related links",
                                                                        "references",
                                                                        "reference",
                                                                        "bibliography",
                                                                        "citations",
                                                                        "cited by",
                                                                        "see also",
                                                                        "further reading",
                                                                        "further links",
                                                                        "follow up",
                                                                        "follow ups",
                                                                        "links",
                                                                        "resources",
                                                                        "sources",
                                                                        "footnotes",
                                                                        "similar papers",
                                                                        "similar work",
                                                                        "literatur",
                                                                        "verwandte arbeiten",
                                                                        "siehe auch",
                                                                        "quellen",
                                                                        "références",
                                                                        "voir aussi",
                                                                        "bibliographie",
                                                                        "referencias",
                                                                        "véase también",
                                                                        "bibliografía",
                                                                        "referências",
                                                                        "veja também",
                                                                        "литература",
                                                                        "ссылки",
                                                                        "参考",
                                                                        "参考文献",
                                                                        "参考资料",
                                                                        "相关工作",
                                                                        "相关论文",
                                                                        "关连论文",
                                                                        "参考リンク",
                                                                        "関連研究",
                                                                        "関連論文",
                                                                        "참고",
                                                                        "참고문헌",
                                                                        "참고 문헌",
                                                                        "참고자료",
                                                                        "관련 연구",
                                                                        "관련 논문"});

/// Ends of the names of lists, as `comparison_key` has them.
constexpr std::array kListNames = std::to_array<std::string_view>(
    {"reading list", "reading lists", "paper list", "papers list", "book list", "leseliste", "阅读清单", "阅读列表",
     "论文列表", "论文清单", "书单", "書單", "論文リスト", "読書リスト"});

class ListedWorksFinder {
 public:
  ListedWorksFinder(const Log& log, const std::vector<Block>& blocks) : log_(log), blocks_(blocks) {
    found_.blocks.resize(blocks.size());
  }

  ListedWorks find() {
    for (std::uint32_t block = 0; block < blocks_.size(); block = blocks_[block].end) {
      if (blocks_[block].kind == BlockKind::heading) on_heading(block);
      if (beside_level_ != 0) continue;
      switch (blocks_[block].kind) {
        case BlockKind::list:
          on_list(block);
          break;
        case BlockKind::table:
          on_table(block);
          break;
        case BlockKind::paragraph:
          on_paragraph(block);
          break;
        default:
          break;  // quotes and code are parts of notes
      }
    }
    take_paragraphs();
    take_addresses();
    take_sections();
    if (found_.works == 0) found_.blocks.clear();
    return std::move(found_);
  }

 private:
  struct Sections {
    std::size_t headings = 0;
    std::vector<std::uint32_t> titles = {};  // the line below, where it is of label links or the title of a paper
  };

  std::uint32_t first_text(std::uint32_t block) const {
    while (block < blocks_.size() && blocks_[block].text.segment_count == 0 && blocks_[block].end > block + 1) ++block;
    return block;
  }

  void on_heading(std::uint32_t block) {
    const Block& heading = blocks_[block];
    if (beside_level_ != 0 && heading.level > beside_level_) return;
    const std::string text = visible_text(log_, heading.text);
    const bool beside = is_passive_section(text) || (any_heading_ && is_beside_section(text));
    beside_level_ = beside ? heading.level : std::uint8_t{0};
    any_heading_ = true;
    after_work_ = false;
    if (beside) return;
    Sections& level = sections_[heading.level];
    ++level.headings;
    const std::uint32_t below = first_text(block + 1);
    if (below >= blocks_.size() || blocks_[below].kind != BlockKind::paragraph) return;
    const bool titled = count_title_words(text) >= 2 && is_work_title(text) && is_label_line(log_, blocks_[below].text);
    if (titled || is_title_of_paper(blocks_[below].text)) level.titles.push_back(below);
  }

  /// Whether `passage` is nothing but a title that links to its paper.
  bool is_title_of_paper(const Passage& passage) const {
    const std::string text = visible_text(log_, passage);
    if (passage.span_count == 0 || count_title_words(text) < 3) return false;
    const Span& span = log_.pools.spans[passage.first_span];
    return span.kind == SpanKind::link && span.begin == 0 && span.end == text.size() &&
           kind_of_link(target_of(log_, span)) == NodeKind::paper;
  }

  std::size_t bytes_of(std::uint32_t block) const {
    std::size_t bytes = 0;
    for (std::uint32_t inside = block; inside < blocks_[block].end; ++inside) {
      if (blocks_[inside].text.segment_count > 0) bytes += source_size(log_, blocks_[inside].text);
    }
    return bytes;
  }

  void take(std::uint32_t block, std::size_t works) {
    found_.works += works;
    found_.bytes += bytes_of(block);
    std::fill(found_.blocks.begin() + block, found_.blocks.begin() + blocks_[block].end, true);
  }

  void on_list(std::uint32_t list) {
    std::map<PageMember, std::size_t> members;
    std::size_t items = 0;
    std::size_t places = 0;  // in the same file
    for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
      ++items;
      const bool text = item + 1 < blocks_[item].end && blocks_[item + 1].kind == BlockKind::paragraph;
      const PageMember member = text ? member_of(log_, blocks_[item + 1].text) : PageMember::other;
      ++members[member];
      places += text && member == PageMember::other && leads_inside(blocks_[item + 1].text) ? 1U : 0U;
    }
    const std::size_t works = members[PageMember::work];
    const std::size_t cited = works + members[PageMember::mention];
    if (works * 2 >= items) {
      take(list, works);
    } else if (cited >= kFewest && cited == items) {
      take(list, cited);
    } else if (members[PageMember::address] * 2 >= items) {
      addresses_.push_back({list, members[PageMember::address]});
    } else if (places < items && !after_work_) {
      found_.other_bytes += bytes_of(list);
    }
  }

  bool leads_inside(const Passage& passage) const {
    return passage.span_count > 0 && read_title_line(log_, passage, DayMonthOrder::month_first).is_anchor;
  }

  void on_table(std::uint32_t table) {
    std::size_t title = 0;
    std::size_t rows = 0;
    std::size_t linked = 0;
    for (std::uint32_t row = table + 1; row < blocks_[table].end; row = blocks_[row].end) {
      if (blocks_[row].level == 1) {
        title = title_column(row);
        continue;
      }
      ++rows;
      linked += is_linked_row(row, title) ? 1U : 0U;
    }
    if (linked >= kFewest && linked * 2 >= rows) {
      take(table, rows);
    } else {
      found_.other_bytes += bytes_of(table);
    }
  }

  /// The column that the head `row` says holds titles; of none, a number that no column has.
  std::size_t title_column(std::uint32_t row) const {
    std::vector<std::string> heads;
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end)
      heads.push_back(comparison_key(visible_text(log_, blocks_[cell].text)));
    return name_columns(heads).title;
  }

  /// Whether `row` has a link, and a title in column `title`.
  bool is_linked_row(std::uint32_t row, std::size_t title) const {
    bool titled = false;
    bool out = false;
    std::size_t column = 0;
    for (std::uint32_t cell = row + 1; cell < blocks_[row].end; cell = blocks_[cell].end, ++column) {
      titled = titled || (column == title && is_work_title(visible_text(log_, blocks_[cell].text)));
      out = out || leads_out(blocks_[cell].text);
    }
    return titled && out;
  }

  bool leads_out(const Passage& passage) const {
    for (const Span& span : spans_of(log_, passage)) {
      if (span.kind == SpanKind::link && asterism::leads_out(target_of(log_, span))) return true;
    }
    return false;
  }

  void on_paragraph(std::uint32_t block) {
    if (shows_images_only(log_, blocks_[block].text)) return;
    const Passage& passage = blocks_[block].text;
    const TitleLine line = read_title_line(log_, passage, DayMonthOrder::month_first);
    const std::string text = visible_text(log_, passage);
    const bool goes_on = line.form == TitleForm::link_first && !is_note_start(rest_of(line, text));
    after_work_ = !goes_on && member_of(log_, passage) == PageMember::work;
    (after_work_ ? works_ : prose_).push_back(block);
  }

  /// Paragraphs are works where they are no fewer than those of prose.
  void take_paragraphs() {
    const bool listed = works_.size() >= kFewestUntitled && works_.size() >= prose_.size();
    for (const std::uint32_t block : works_) {
      if (listed) {
        take(block, 1);
      } else {
        found_.other_bytes += bytes_of(block);
      }
    }
    for (const std::uint32_t block : prose_) found_.other_bytes += bytes_of(block);
  }

  void take_addresses() {
    std::size_t count = 0;
    for (const auto& [list, addresses] : addresses_) count += addresses;
    for (const auto& [list, addresses] : addresses_) {
      if (count >= kFewestUntitled) {
        take(list, addresses);
      } else {
        found_.other_bytes += bytes_of(list);
      }
    }
  }

  /// Sections are works where most headings of their level stand above label links; all in them is their note.
  void take_sections() {
    for (const auto& [level, sections] : sections_) {
      if (sections.titles.size() < kFewest || sections.titles.size() * 2 < sections.headings) continue;
      for (const std::uint32_t block : sections.titles) found_.blocks[block] = true;
      found_.works += sections.titles.size();
      found_.bytes += std::exchange(found_.other_bytes, 0);
    }
  }

  const Log& log_;
  const std::vector<Block>& blocks_;
  ListedWorks found_;
  std::uint8_t beside_level_ = 0;  // of the heading of a section that does not count; 0: none
  bool any_heading_ = false;
  bool after_work_ = false;           // a paragraph that is a work stands above, and no other
  std::vector<std::uint32_t> works_;  // paragraphs
  std::vector<std::uint32_t> prose_;
  struct Addresses {
    std::uint32_t list = 0;
    std::size_t count = 0;
  };
  std::vector<Addresses> addresses_;
  std::map<std::uint8_t, Sections> sections_;  // by level
};

}  // namespace

bool ListedWorks::are_the_point() const { return works >= kFewest && bytes >= other_bytes; }

ListedWorks listed_works(const Log& log, const std::vector<Block>& blocks) {
  return ListedWorksFinder(log, blocks).find();
}

bool is_beside_section(std::string_view text) {
  const std::string key = comparison_key(without_end(text, " :"));
  return contains(kBesideSections, key);
}

bool is_called_list(std::string_view name) {
  const std::string key = comparison_key(name);
  const auto ends = [&](std::string_view end) { return key.ends_with(end); };
  if (std::any_of(kListNames.begin(), kListNames.end(), ends)) return true;
  constexpr std::array singular = std::to_array<std::string_view>({"paper", "book", "article"});
  return count_title_words(key) >= 2 && is_reading_list_name(key) &&
         std::none_of(singular.begin(), singular.end(), ends);
}

bool holds_papers(const Log& log, const std::vector<Block>& blocks, std::uint32_t begin, std::uint32_t end) {
  constexpr std::size_t fewest = 3;
  std::size_t links = 0;
  std::size_t papers = 0;
  for (std::uint32_t block = begin; block < end; ++block) {
    const Passage& passage = blocks[block].text;
    for (const Span& span : spans_of(log, passage)) {
      if (span.kind != SpanKind::link) continue;
      const std::string_view url = target_of(log, span);
      if (url.starts_with('#')) return false;
      ++links;
      papers += kind_of_link(url) == NodeKind::paper ? 1U : 0U;
    }
  }
  return papers >= fewest && papers * 2 >= links;
}

}  // namespace asterism
