// SPDX-License-Identifier: Apache-2.0
// Finds legends and looks marks up in them.
#include "entries/legend.hpp"

#include "links/kinds.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/decoration.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace asterism {
namespace {

/// What announces a legend: a heading or a line of its own, or the label in front of one.
constexpr std::array kLegendNames = std::to_array<std::string_view>(
    {"legend", "legende", "légende", "leyenda", "legenda", "легенда", "key", "symbols", "marks", "icons", "emoji",
     "emojis", "emoji legend", "emoji key", "legend of symbols", "图例", "圖例", "凡例", "범례"});
constexpr std::size_t kLongestName = 24;     // bytes, with a colon
constexpr std::size_t kLongestMeaning = 80;  // bytes
/// More signs nobody keeps apart; each mark is looked up among all.
constexpr std::size_t kMostMarks = 500;

struct Row {
  std::string mark;
  std::string meaning;
  std::uint32_t line = 0;
};
using Rows = std::vector<Row>;

/// Whether a sign alone makes a row of what follows it, or a colon or dash must stand between.
enum class Joint : std::uint8_t { needed, optional };

std::string without_selectors(std::string_view mark) {
  constexpr std::string_view selector = "\xef\xb8\x8f";
  std::string out;
  while (!mark.empty()) {
    const std::size_t end = std::min(mark.find(selector), mark.size());
    out += mark.substr(0, end);
    mark.remove_prefix(std::min(end + selector.size(), mark.size()));
  }
  return out;
}

/// Whether `passage` begins with a plain word, and so with no sign, as most do.
bool begins_with_letter(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return false;
  const Segment& first = log.pools.segments[passage.first_segment];
  const char c = log.texts[static_cast<std::size_t>(passage.source)].content()[first.begin];
  return first.length > 0 && first.replacement == 0 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/// Whether `passage` may begin with the name of a legend or with a sign: a first look, which most do not pass.
bool may_begin_legend(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return false;
  const Segment& first = log.pools.segments[passage.first_segment];
  const char c = log.texts[static_cast<std::size_t>(passage.source)].content()[first.begin];
  if (first.replacement != 0 || static_cast<unsigned char>(c) >= 0x80 || c == ':') return true;
  return std::any_of(kLegendNames.begin(), kLegendNames.end(),
                     [c](std::string_view name) { return name.front() == (c | 0x20); });
}

/// How long the joint is that `text` begins with; 0: there is none.
std::size_t joint_length(std::string_view text) {
  for (const std::string_view joint : {":", "=", "-", "–", "—", "：", "→"}) {
    if (text.starts_with(joint)) return joint.size();
  }
  return 0;
}

/// `📜: papers`, `📜 - papers`, `📜 = papers`
std::optional<Row> read_row(std::string_view text, Joint joint, std::uint32_t line) {
  const std::size_t begin = find_behind(text, " \t");
  const std::size_t mark = mark_length(text, begin);
  const std::size_t after = text.find_first_not_of(" \t", begin + mark);
  if (mark == 0 || after == std::string_view::npos) return std::nullopt;
  const std::size_t length = joint_length(text.substr(after));
  if (length == 0 && joint == Joint::needed) return std::nullopt;
  const std::size_t meaning = text.find_first_not_of(" \t", after + length);
  const std::size_t end = without_end(text, " \t\n,;|").size();
  if (meaning == std::string_view::npos || end <= meaning || end - meaning > kLongestMeaning) return std::nullopt;
  return Row{without_selectors(text.substr(begin, mark)), std::string(text.substr(meaning, end - meaning)), line};
}

/// Where the next mark of `text` begins, from `at` on; the end: there is none. An arrow joins.
std::size_t next_mark(std::string_view text, std::size_t at) {
  while (at < text.size() && (mark_length(text, at) == 0 || text.substr(at).starts_with("→"))) {
    decode_code_point(text, at);
  }
  return at;
}

/// Where the label of a legend ends with which `text` begins; 0: it begins with none.
std::size_t legend_name_end(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t end = std::min(line.find(':'), next_mark(line.substr(0, kLongestName + 1), 0));
  if (end > kLongestName) return 0;
  const std::string key = comparison_key(line.substr(0, end));
  if (!contains(kLegendNames, key)) return 0;
  const bool colon = end < line.size() && line[end] == ':' && mark_length(line, end) == 0;
  return end + (colon ? 1 : 0);
}

/// Whether what stands right before `block` says that a legend follows.
bool is_announced(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  if (block == 0) return false;
  std::uint32_t before = block - 1;
  while (before != blocks[block].parent && blocks[before].parent != blocks[block].parent)
    before = blocks[before].parent;
  if (before == blocks[block].parent) return false;
  if (blocks[before].kind != BlockKind::heading && blocks[before].kind != BlockKind::paragraph) return false;
  const std::string text = visible_text(log, blocks[before].text);
  return legend_name_end(text) == text.size() && !text.empty();
}

/// Only single-paragraph items without links can be rows.
const Passage* row_of_item(const Log& log, const std::vector<Block>& blocks, std::uint32_t item) {
  const bool lone = item + 1 < blocks[item].end && blocks[item + 1].kind == BlockKind::paragraph &&
                    blocks[item + 1].end == blocks[item].end;
  if (!lone || begins_with_letter(log, blocks[item + 1].text) || has_link(log, blocks[item + 1].text)) return nullptr;
  return &blocks[item + 1].text;
}

Rows rows_of_list(const Log& log, const std::vector<Block>& blocks, std::uint32_t list) {
  Rows rows;
  Joint joint = Joint::needed;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    const Passage* passage = row_of_item(log, blocks, item);
    if (passage == nullptr) return {};
    const std::string text = visible_text(log, *passage);
    std::optional<Row> row = read_row(text, joint, blocks[item].first_line);
    if (!row && joint == Joint::needed && is_announced(log, blocks, list)) {
      joint = Joint::optional;
      row = read_row(text, joint, blocks[item].first_line);
    }
    if (!row) return {};
    rows.push_back(*std::move(row));
  }
  return rows;
}

/// `| 📜 | papers |` in each row.
Rows rows_of_table(const Log& log, const std::vector<Block>& blocks, std::uint32_t table) {
  Rows rows;
  for (std::uint32_t row = table + 1; row < blocks[table].end; row = blocks[row].end) {
    if (blocks[row].level == 1) continue;
    const std::uint32_t sign = row + 1;
    if (sign >= blocks[row].end || blocks[sign].end >= blocks[row].end) return {};
    const std::uint32_t words = blocks[sign].end;
    if (begins_with_letter(log, blocks[sign].text) || has_link(log, blocks[words].text)) return {};
    const std::string mark = visible_text(log, blocks[sign].text);
    if (mark.empty() || mark_length(mark, 0) != mark.size()) return {};
    std::optional<Row> found =
        read_row(mark + ' ' + visible_text(log, blocks[words].text), Joint::optional, blocks[row].first_line);
    const auto is_same = [&found](const Row& other) { return other.mark == found->mark; };
    if (!found || rows.size() == kMostMarks) return {};
    if (std::any_of(rows.begin(), rows.end(), is_same)) return {};  // the same sign twice says a state
    rows.push_back(*std::move(found));
  }
  return rows;
}

/// `Legend: 📜 paper, 🎥 video`: a row for each sign.
Rows rows_of_paragraph(const Log& log, const std::vector<Block>& blocks, std::uint32_t paragraph) {
  const Passage& passage = blocks[paragraph].text;
  if (blocks[paragraph].parent != kNoBlock || has_link(log, passage)) return {};
  if (!may_begin_legend(log, passage)) return {};
  const std::string text = visible_text(log, passage);
  std::size_t at = legend_name_end(text);
  if (at == 0 && !is_announced(log, blocks, paragraph)) return {};
  Rows rows;
  std::uint32_t line = blocks[paragraph].first_line;
  std::size_t counted = 0;  // up to where `line` counts line ends
  for (at = next_mark(text, at); at < text.size();) {
    const std::size_t next = next_mark(text, at + mark_length(text, at));
    for (; counted < at; ++counted) line += text[counted] == '\n' ? 1U : 0U;
    if (auto row = read_row(std::string_view(text).substr(at, next - at), Joint::optional, line)) rows.push_back(*row);
    at = next;
  }
  return rows;
}

/// The rows of the legend that `block` is; empty: it is none.
Rows legend_rows(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  Rows rows;
  if (blocks[block].kind == BlockKind::list) rows = rows_of_list(log, blocks, block);
  if (blocks[block].kind == BlockKind::table) rows = rows_of_table(log, blocks, block);
  if (blocks[block].kind == BlockKind::paragraph) rows = rows_of_paragraph(log, blocks, block);
  return rows.size() >= 2 ? rows : Rows();
}

/// The row that is `mark` itself; null: none.
const LegendMark* find_row(const Legend& legend, std::string_view mark) {
  const auto row =
      std::find_if(legend.begin(), legend.end(), [&](const LegendMark& candidate) { return candidate.mark == mark; });
  return row == legend.end() ? nullptr : &*row;
}

/// What the author gives outside the log always says a kind, also that it is none of the others.
bool says_kind(const LegendMark& row) { return row.kind != NodeKind::work || row.line == 0; }

/// "📜⭐": of several marks in one, each with a row, the first that says a kind, else the first; null: it is none.
const LegendMark* find_joined_mark(const Legend& legend, std::string_view marks) {
  constexpr std::size_t longest = 64;
  const LegendMark* first = nullptr;
  const LegendMark* telling = nullptr;
  if (marks.size() > longest) return nullptr;
  while (!marks.empty()) {
    const LegendMark* next = nullptr;
    for (const LegendMark& row : legend) {
      const bool longer = row.mark.size() > (next == nullptr ? 0 : next->mark.size());
      if (longer && marks.starts_with(row.mark)) next = &row;
    }
    if (next == nullptr) return nullptr;
    if (first == nullptr) first = next;
    if (telling == nullptr && says_kind(*next)) telling = next;
    marks.remove_prefix(next->mark.size());
  }
  return telling != nullptr ? telling : first;
}

}  // namespace

bool is_legend(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  return !legend_rows(log, blocks, block).empty();
}

Legend read_legend(const Log& log, const std::vector<Block>& blocks) {
  Legend legend;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    for (Row& row : legend_rows(log, blocks, block)) {
      const NodeKind kind = kind_of_words(row.meaning).value_or(NodeKind::work);
      add_marks({{std::move(row.mark), std::move(row.meaning), kind, row.line}}, legend);
    }
  }
  return legend;
}

void add_marks(const Legend& marks, Legend& legend) {
  for (const LegendMark& mark : marks) {
    if (legend.size() == kMostMarks) return;
    if (find_row(legend, mark.mark) == nullptr) legend.push_back(mark);
  }
}

void add_mark(const GivenMark& given, Legend& legend) {
  legend.push_back({without_selectors(given.mark), std::string(to_string(given.kind)), given.kind, 0});
}

const LegendMark* find_mark(const Legend& legend, std::string_view mark) {
  const std::string wanted = without_selectors(mark);
  const LegendMark* row = find_row(legend, wanted);
  return row == nullptr ? find_joined_mark(legend, wanted) : row;
}

}  // namespace asterism
