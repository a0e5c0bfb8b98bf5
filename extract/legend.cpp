// SPDX-License-Identifier: Apache-2.0
// Finds legends and looks marks up in them.
#include "legend.hpp"

#include "kinds.hpp"
#include "title_line.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace asterism {
namespace {

struct Row {
  std::string mark;
  std::string meaning;
};

std::string without_selectors(std::string_view mark) {
  std::string out(mark);
  for (std::size_t at = out.find("\xef\xb8\x8f"); at != std::string::npos; at = out.find("\xef\xb8\x8f")) {
    out.erase(at, 3);
  }
  return out;
}

/// Whether `passage` begins with a plain word, and so with no sign, as most items do.
bool begins_with_letter(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return false;
  const Segment& first = log.pools.segments[passage.first_segment];
  const char c = log.texts[static_cast<std::size_t>(passage.source)].content()[first.begin];
  return first.length > 0 && first.replacement == 0 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/// `📜: papers`, `📜 - papers`, `📜 = papers`
std::optional<Row> read_row(const Log& log, const Passage& passage) {
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    if (log.pools.spans[passage.first_span + i].kind == SpanKind::link) return std::nullopt;
  }
  if (begins_with_letter(log, passage)) return std::nullopt;
  const TitleLine line = read_title_line(log, passage, DayMonthOrder::month_first);
  if (line.mark.empty()) return std::nullopt;
  const std::string text = visible_text(log, passage);
  const std::size_t after = text.find_first_not_of(" \t", text.find(line.mark) + line.mark.size());
  if (after == std::string::npos) return std::nullopt;
  std::size_t length = 0;
  for (const std::string_view joint : {":", "=", "-", "–", "—", "："}) {
    if (std::string_view(text).substr(after).starts_with(joint)) length = joint.size();
  }
  const std::size_t meaning = length == 0 ? std::string::npos : text.find_first_not_of(" \t", after + length);
  if (meaning == std::string::npos || text.size() - meaning > 80) return std::nullopt;
  return Row{without_selectors(line.mark), text.substr(meaning)};
}

/// Only single-paragraph items can be rows of a legend.
std::optional<Row> read_item(const Log& log, const std::vector<Block>& blocks, std::uint32_t item) {
  const bool lone = item + 1 < blocks[item].end && blocks[item + 1].kind == BlockKind::paragraph &&
                    blocks[item + 1].end == blocks[item].end;
  return lone ? read_row(log, blocks[item + 1].text) : std::nullopt;
}

}  // namespace

bool is_legend(const Log& log, const std::vector<Block>& blocks, std::uint32_t list) {
  std::size_t rows = 0;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    if (!read_item(log, blocks, item)) return false;
    ++rows;
  }
  return rows >= 2;
}

void read_legend(Log& log, const std::vector<Block>& blocks) {
  for (std::uint32_t list = 0; list < blocks.size(); ++list) {
    if (blocks[list].kind != BlockKind::list || !is_legend(log, blocks, list)) continue;
    for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
      const std::optional<Row> row = read_item(log, blocks, item);
      if (find_mark(log, row->mark) != nullptr) continue;
      const NodeKind kind = kind_of_words(row->meaning).value_or(NodeKind::work);
      log.legend.push_back({row->mark, row->meaning, kind, blocks[item].first_line});
    }
  }
}

void add_mark(Log& log, const GivenMark& given) {
  log.legend.push_back({without_selectors(given.mark), std::string(to_string(given.kind)), given.kind, 0});
}

const LegendMark* find_mark(const Log& log, std::string_view mark) {
  const std::string wanted = without_selectors(mark);
  const auto row = std::find_if(log.legend.begin(), log.legend.end(),
                                [&](const LegendMark& candidate) { return candidate.mark == wanted; });
  return row == log.legend.end() ? nullptr : &*row;
}

}  // namespace asterism
