// SPDX-License-Identifier: Apache-2.0
// What the items of a list are written like.
#include "entries/list_items.hpp"

#include "entries/list_members.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"

#include <algorithm>
#include <string>

namespace asterism {

void ListItem::end_title(const CreditedTitle& credited) {
  title.title_begin = static_cast<std::uint32_t>(credited.begin);
  title.title_end = static_cast<std::uint32_t>(credited.end);
  title.rest_begin = title.title_end;
  if (title.form == TitleForm::none) title.form = TitleForm::plain;
  is_credited = true;
}

bool is_written_as_title(const Log& log, const std::vector<Block>& blocks, const ListItem& item) {
  const Passage& passage = blocks[item.paragraph].text;
  const std::string text = visible_text(log, passage);
  if (is_in_title_case(title_of(item.title, text)) || quoted_title(text, item.title.title_begin)) return true;
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return (span.kind == SpanKind::strong || span.kind == SpanKind::emphasis) && span.begin <= item.title.title_begin;
  });
}

bool is_entry_list(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, DateOrder order) {
  std::size_t linked = 0;
  std::size_t count = 0;
  for (std::uint32_t block = list + 1; block < blocks[list].end; block = blocks[block].end) {
    ++count;
    const std::uint32_t paragraph = first_paragraph(blocks, block);
    if (paragraph == kNoBlock) continue;
    const Passage& passage = blocks[paragraph].text;
    if (count_links(log, passage) == 0) continue;
    const TitleLine line = read_title_line(log, passage, order);
    if (line.form == TitleForm::link_first && !line.is_label && !line.url.starts_with(kWikilinkScheme)) ++linked;
  }
  return linked >= 3 && linked * 2 >= count;
}

}  // namespace asterism
