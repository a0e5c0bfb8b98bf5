// SPDX-License-Identifier: Apache-2.0
// Finds by its markup where the title of a line ends that says who wrote it.
#include "text/passages.hpp"
#include "titles/credited_titles.hpp"
#include "titles/decoration.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace asterism {
namespace {

/// The markup that a title begins with.
struct FrontMarkup {
  std::uint32_t end = 0;  // 0: there is none
  bool is_only = true;    // others may be the title as well: "**Ann Roe** - *Long Keels*"
};

/// The markup at byte `begin` of the visible text of `passage`.
FrontMarkup front_markup(const Log& log, const Passage& passage, std::uint32_t begin) {
  FrontMarkup found;
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind != SpanKind::strong && span.kind != SpanKind::emphasis) continue;
    if (span.begin == begin && span.end > begin) found.end = std::max(found.end, span.end);
    found.is_only = found.is_only && (span.begin <= begin || span.begin < found.end);
  }
  return found;
}

/// Where `line`, read from `passage`, may name who wrote its title: of one whose link stands in a remark, where it
/// begins. npos: nowhere.
std::size_t credit_place(const Log& log, const Passage& passage, const TitleLine& line, std::string_view text) {
  if (line.form == TitleForm::plain)
    return line.is_citation || line.is_anchor ? std::string_view::npos : line.title_begin;
  if (line.form == TitleForm::label_links) return line.title_begin;
  if (line.form != TitleForm::none || line.date || !has_link(log, passage)) return std::string_view::npos;
  std::string mark;
  return skip_decoration(text, 0, mark);
}

}  // namespace

std::optional<CreditedTitle> credited_title(const Log& log, const Passage& passage, const TitleLine& line,
                                            AtDash at_dash) {
  std::string text = visible_text(log, passage);
  const std::size_t begin = credit_place(log, passage, line, text);
  if (begin >= text.size() || std::string_view(text).substr(begin).starts_with("~~"))
    return std::nullopt;  // struck out
  const std::size_t first_line = text.find('\n', begin);
  std::replace(text.begin(), text.end(), '\n', ' ');
  const FrontMarkup markup = front_markup(log, passage, static_cast<std::uint32_t>(begin));
  const std::size_t marked = markup.end > begin ? markup.end - begin : 0;
  const std::string_view shown = std::string_view(text).substr(begin);
  auto title = line.form != TitleForm::plain ? credit_before_prose(shown, marked)
                                             : find_credited_title(shown, markup.is_only ? marked : 0, at_dash);
  if (!title && first_line != std::string::npos && line.form == TitleForm::plain)
    title = find_credited_title(shown.substr(0, first_line - begin), markup.is_only ? marked : 0, at_dash);
  if (!markup.is_only && (!title || title->credit == Credit::none)) {
    if (const auto front = credit_before_prose(shown, marked)) title = front;
  }
  if (!title) return std::nullopt;
  title->begin += begin;
  title->end += begin;
  return title;
}

}  // namespace asterism
