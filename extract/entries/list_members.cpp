// SPDX-License-Identifier: Apache-2.0
// Tells titles with links and citations from labels, fields and prose.
#include "entries/list_members.hpp"

#include "entries/own_links.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "titles/citation_lines.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_line.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <string>

namespace asterism {
namespace {

/// Units: bytes. No citation is longer.
constexpr std::uint32_t kLongestCitation = 600;

/// What `text` is as a citation, as bibliographies have them, with a year: a work where it says who wrote it or leads
/// there.
PageMember citation_of(const Log& log, const Passage& passage, std::string_view text) {
  if (source_size(log, passage) > kLongestCitation || publication_year(text) == 0) return PageMember::other;
  const Span* const link = first_link(log, passage);
  const auto cited = parse_citation_line(link != nullptr ? text.substr(0, link->begin) : text);
  if (!cited || !cited->is_dated) return PageMember::other;
  const bool leads = link != nullptr && leads_out(target_of(log, *link));
  return cited->has_authors || leads ? PageMember::work : PageMember::mention;
}

}  // namespace

bool leads_out(std::string_view url) {
  const auto link = parse_link(url);
  return link && (!link->host.empty() || link->path.ends_with(".pdf"));
}

bool is_work_title(std::string_view title) {
  return !title.empty() && !is_link_label(title, false) && !is_part_heading(title) && !begins_with_field(title) &&
         !names_own_link(title);
}

std::uint32_t first_paragraph(const std::vector<Block>& blocks, std::uint32_t item) {
  const bool found = item + 1 < blocks[item].end && blocks[item + 1].kind == BlockKind::paragraph;
  return found ? item + 1 : kNoBlock;
}

PageMember member_of(const Log& log, const Passage& passage) {
  const std::string text = visible_text(log, passage);
  const TitleLine line = read_title_line(log, passage, DayMonthOrder::month_first);
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::string_view title =
      std::string_view(text).substr(std::min(line.title_begin, size), line.title_end - line.title_begin);
  const bool out = !line.is_anchor && leads_out(line.url);
  if (out && line.form == TitleForm::bare_url && line.lead.empty()) return PageMember::address;
  const bool link = out && line.form == TitleForm::link_first && !line.is_label;
  const bool labels = out && line.form == TitleForm::label_links && count_title_words(title) >= 2;
  if (!link && !labels) return citation_of(log, passage, text);
  return is_work_title(title) ? PageMember::work : PageMember::other;
}

bool is_label_line(const Log& log, const Passage& passage) {
  if (!has_link(log, passage)) return false;
  const TitleLine line = read_title_line(log, passage, DayMonthOrder::month_first);
  if (!leads_out(line.url)) return false;
  return line.form == TitleForm::field || line.form == TitleForm::bare_url ||
         (line.form == TitleForm::link_first && line.is_label);
}

}  // namespace asterism
