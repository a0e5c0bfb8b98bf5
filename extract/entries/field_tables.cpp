// SPDX-License-Identifier: Apache-2.0
// Reads the first column of a table for names of fields.
#include "entries/field_tables.hpp"

#include "entries/own_links.hpp"
#include "text/passages.hpp"
#include "titles/citation_lines.hpp"
#include "titles/entry_fields.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace asterism {
namespace {

bool is_field(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return false;
  const std::string name = visible_text(log, passage);
  const bool word = name.find(' ') == std::string::npos;
  return is_title_field(name) || is_field_name(name) || (word && names_own_link(name));
}

/// Whether one of `fields` is called as titles are.
bool have_title(const Log& log, const std::vector<Block>& blocks, const std::vector<TableField>& fields) {
  return std::any_of(fields.begin(), fields.end(), [&](const TableField& field) {
    return is_title_field(visible_text(log, blocks[field.name].text));
  });
}

}  // namespace

std::vector<TableField> fields_of_table(const Log& log, const std::vector<Block>& blocks, std::uint32_t table) {
  constexpr std::size_t fewest = 3;
  std::vector<TableField> fields;
  std::size_t named = 0;
  for (std::uint32_t row = table + 1; row < blocks[table].end; row = blocks[row].end) {
    const std::uint32_t name = row + 1;
    if (name >= blocks[row].end) return {};
    const std::uint32_t value = blocks[name].end;
    if (value >= blocks[row].end || blocks[value].end < blocks[row].end) return {};
    // "| Topic | Link |" heads columns.
    named += is_field(log, blocks[name].text) && !is_field(log, blocks[value].text) ? 1U : 0U;
    fields.push_back({name, value});
  }
  if (named < fewest || named * 2 <= fields.size()) fields.clear();
  return fields;
}

bool tells_one_work(const Log& log, const std::vector<Block>& blocks, std::uint32_t table) {
  const std::vector<TableField> fields = fields_of_table(log, blocks, table);
  if (!have_title(log, blocks, fields)) return false;
  const bool leads = std::any_of(fields.begin(), fields.end(),
                                 [&](const TableField& field) { return has_link(log, blocks[field.value].text); });
  const auto linked = std::count_if(fields.begin(), fields.end(), [&](const TableField& field) {
    const std::string text = visible_text(log, blocks[field.value].text);
    const Span* const link = first_link(log, blocks[field.value].text);
    return link != nullptr && link->begin == 0 && link->end == text.size() && !text.starts_with("http");
  });
  return leads && static_cast<std::size_t>(linked) * 2 <= fields.size();  // "| Author | [The Death of the Author](…) |"
}

bool opens_with_fields(const Log& log, const std::vector<Block>& blocks) {
  bool opened = false;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind == BlockKind::heading || blocks[block].kind == BlockKind::code) continue;
    const bool table = blocks[block].kind == BlockKind::table;
    const bool titled = table && have_title(log, blocks, fields_of_table(log, blocks, block));
    if (titled == opened) return false;  // something else opens it, or one more work follows
    opened = true;
  }
  return opened;
}

std::int16_t year_in_fields(const Log& log, const std::vector<Block>& blocks) {
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind != BlockKind::table) continue;
    for (const TableField& field : fields_of_table(log, blocks, block)) {
      if (!is_publication_field(visible_text(log, blocks[field.name].text))) continue;
      const std::int16_t year = publication_year(visible_text(log, blocks[field.value].text));
      if (year != 0) return year;
    }
  }
  return 0;
}

}  // namespace asterism
