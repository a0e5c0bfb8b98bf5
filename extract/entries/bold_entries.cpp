// SPDX-License-Identifier: Apache-2.0
// Entries that are paragraphs with their names in bold: of a day, or above the links that belong to them.
#include "entries/by_section.hpp"
#include "entries/day_labels.hpp"
#include "entries/entry_reader.hpp"
#include "entries/list_members.hpp"
#include "entries/own_links.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/citation_lines.hpp"
#include "titles/credit_lines.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Fewer words above a list with authors may be a name or a topic.
constexpr std::size_t kFewestWords = 3;

/// Where the bold run at the beginning of paragraph `block` ends, if it is a name and not a label; 0: there is none.
std::uint32_t bold_name_end(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  const Passage& passage = blocks[block].text;
  if (blocks[block].kind != BlockKind::paragraph || passage.span_count == 0) return 0;
  const Span& span = log.pools.spans[passage.first_span];
  if (span.kind != SpanKind::strong || span.begin != 0) return 0;
  const std::string text = visible_text(log, passage);
  const bool label = span.end >= text.size() || text[span.end] == ':' || text[span.end - 1] == ':';
  return label ? 0 : span.end;
}

/// Whether `passage` says who wrote a work, and at most where and when it came out.
bool is_clear_credit(const Log& log, const Passage& passage) {
  return !has_link(log, passage) && credits_in(visible_text(log, passage)) == Credits::clear;
}

/// Whether one item of `list` does. Several are works of which bold words above say of what sort they are.
bool names_authors(const Log& log, const std::vector<Block>& blocks, std::uint32_t list) {
  std::size_t credits = 0;
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    credits += paragraph != kNoBlock && is_clear_credit(log, blocks[paragraph].text) ? 1U : 0U;
  }
  return credits == 1;
}

/// Whether `span` is the bold run that `text` begins with, behind signs at most (":star: **A Title**").
bool is_bold_begin(const Span& span, std::string_view text) {
  std::string mark;
  return span.kind == SpanKind::strong && (span.begin == 0 || skip_decoration(text, 0, mark) == span.begin);
}

}  // namespace

/// A paragraph that opens with a bold name, among others like it below a day.
bool EntryReader::on_bold_name(std::uint32_t block) {
  const bool named = !open_sections_.empty() && open_sections_.back().bold_names;
  const std::uint32_t end = named ? bold_name_end(log_, blocks_, block) : 0;
  if (end == 0) return false;
  const Passage& passage = blocks_[block].text;
  TitleLine line = read_title_line(log_, passage, context_.order);
  line.title_begin = 0;
  line.title_end = line.rest_begin = end;
  own_below(add_line(line, passage, visible_text(log_, passage), EntryForm::paragraph, block));
  return true;
}

/// The links of the paragraph that ends the group which `block` begins: a title, perhaps authors and a venue, and
/// links that only name what they lead to, each a paragraph, or a list of such links alone. Authors and venue may stand
/// in front of the links, too.
std::optional<TitleLine> EntryReader::labels_after(std::uint32_t block) const {
  constexpr int longest_group = 4;
  std::uint32_t next = blocks_[block].end;
  if (next < blocks_.size() && blocks_[next].kind == BlockKind::list) return labels_of(next);
  next = block;
  for (int i = 1; i < longest_group; ++i) {
    next = blocks_[next].end;
    if (next >= blocks_.size() || blocks_[next].kind != BlockKind::paragraph) return std::nullopt;
    const Passage& passage = blocks_[next].text;
    if (!has_link(log_, passage)) {
      if (bold_title(next) && !holds_only_credits(log_, passage)) return std::nullopt;
      continue;
    }
    const auto credited = read_credited_links(log_, passage, context_.order);
    const TitleLine line = credited ? *credited : read_title_line(log_, passage, context_.order);
    const std::string text = visible_text(log_, passage);
    const std::string_view rest = std::string_view(text).substr(line.rest_begin);
    const bool labels = (credited || (is_linked(line) && is_link_label(title_of(line, text), false))) &&
                        (count_title_words(rest) == 0 || is_link_label(rest, false));  // "[Code]" without an address
    if (!labels || line.url.empty() || is_aside_link(line.url)) return std::nullopt;
    return line;
  }
  return std::nullopt;
}

/// The links of `list`, if each of its items is nothing but one or more that only name what they lead to, or clear
/// authors and venue.
std::optional<TitleLine> EntryReader::labels_of(std::uint32_t list) const {
  TitleLine labels;
  bool has_work = false;  // of `labels`
  for (std::uint32_t item = list + 1; item < blocks_[list].end; item = blocks_[item].end) {
    const std::uint32_t paragraph = first_paragraph(blocks_, item);
    if (paragraph == kNoBlock || paragraph + 1 < blocks_[item].end) return std::nullopt;
    const Passage& passage = blocks_[paragraph].text;
    if (is_clear_credit(log_, passage)) continue;
    if (!has_link(log_, passage)) return std::nullopt;
    TitleLine line = read_title_line(log_, passage, context_.order);
    const std::string text = visible_text(log_, passage);
    const bool named = line.form == TitleForm::link_first && line.is_label && line.lead.empty();
    if (!named || line.url.empty() || count_title_words(std::string_view(text).substr(line.rest_begin)) > 0)
      return std::nullopt;
    const bool work = !is_secondary_label(title_of(line, text));
    if (labels.url.empty() || (work && !has_work)) std::swap(labels.url, line.url);
    has_work = has_work || work;
    if (!line.url.empty()) labels.other_urls.push_back(std::move(line.url));
    std::move(line.other_urls.begin(), line.other_urls.end(), std::back_inserter(labels.other_urls));
  }
  return labels.url.empty() || is_aside_link(labels.url) ? std::nullopt : std::optional(std::move(labels));
}

/// The line of a paragraph without links that is a title in bold, but for a venue or authors behind it.
std::optional<TitleLine> EntryReader::bold_title(std::uint32_t block) const {
  const Passage& passage = blocks_[block].text;
  if (passage.span_count == 0 || has_link(log_, passage)) return std::nullopt;
  const Span& span = log_.pools.spans[passage.first_span];
  const std::string text = visible_text(log_, passage);
  if (!is_bold_begin(span, text)) return std::nullopt;
  TitleLine line = read_title_line(log_, passage, context_.order);
  if (line.form != TitleForm::plain || line.title_begin >= span.end) return std::nullopt;
  if (span.end < text.size()) {
    if (credits_in(std::string_view(text).substr(span.end)) == Credits::none) return std::nullopt;
    const std::size_t end = without_end(std::string_view(text).substr(0, span.end), " ,.;").size();
    line.title_end = line.rest_begin = static_cast<std::uint32_t>(std::max<std::size_t>(end, line.title_begin));
    if (const std::int16_t year = publication_year(text.substr(span.end)); year != 0)
      line.published = PartialDate{year, 0, 0};
  }
  return line;
}

/// Whether paragraph `block` begins with a line in bold and has, below it, links that only name what they lead to, a
/// paper among it.
bool EntryReader::is_bold_above_links(std::uint32_t block) const {
  const Passage& passage = blocks_[block].text;
  if (!has_link(log_, passage)) return false;
  const Span& span = log_.pools.spans[passage.first_span];
  if (span.kind != SpanKind::strong || span.begin != 0) return false;
  const std::string text = visible_text(log_, passage);
  const std::size_t behind = text.find_first_not_of(' ', span.end);
  return behind != std::string::npos && text[behind] == '\n' && links_to_paper(log_, passage) &&
         read_title_line(log_, passage, context_.order).form == TitleForm::label_links;
}

/// A paragraph in bold that is the title of the label links in one below.
bool EntryReader::on_bold_title(std::uint32_t block) {
  auto line = bold_title(block);
  if (!line || (is_introduction() && !lists_below_title())) return false;
  const Passage& passage = blocks_[block].text;
  const std::string text = visible_text(log_, passage);
  const std::string_view title = title_of(*line, text);
  if (text.ends_with(':') || !is_title_like(title)) return false;
  // Above a list, bold words may say of what sort its links are, or who gave them, unless clear authors follow, or
  // stand in it.
  const std::uint32_t next = blocks_[block].end;
  const bool listed = next < blocks_.size() && blocks_[next].kind == BlockKind::list;
  const std::string_view behind = std::string_view(text).substr(line->title_end);
  const bool name = behind.starts_with(',') && credits_in(text) == Credits::clear;  // "**Ann Roe**, Ben Doe, 2019"
  const bool credited = credits_in(behind) == Credits::clear ||
                        (listed && count_title_words(title) >= kFewestWords && names_authors(log_, blocks_, next));
  if (listed && (name || !credited)) return false;
  auto labels = labels_after(block);
  if (!labels) return false;
  if (listed) links_list_ = next;
  line->url = std::move(labels->url);
  line->other_urls = std::move(labels->other_urls);
  own_below(add_line(*line, passage, text, EntryForm::paragraph, block));
  return true;
}

/// Three or more paragraphs that open with a bold name make a day a list of what they name, unless most of these are
/// the questions of a form.
bool EntryReader::has_bold_names(std::uint32_t heading) {
  constexpr std::size_t enough = 3;
  std::size_t names = 0;
  std::size_t labels = 0;
  const std::uint32_t end = section_end(blocks_, heading);
  for (std::uint32_t block = heading + 1; block < end; block = blocks_[block].end) {
    const std::uint32_t name = bold_name_end(log_, blocks_, block);
    if (name == 0) continue;
    ++names;
    labels += asks(visible_text(log_, blocks_[block].text), name) ? 1U : 0U;
  }
  return names >= enough && labels * 2 <= names;
}

/// Whether `text`, which opens with a bold name that ends at byte `end`, has a question of a form there: a stop or a
/// dash follows it, and so it opens three and half of the sections that have several such names.
bool EntryReader::asks(std::string_view text, std::size_t end) {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t several = 2;
  if (!answers_.questions) {
    auto& found = answers_.questions.emplace();
    std::size_t names = 0;  // of the section
    for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
      if (blocks_[block].kind == BlockKind::heading) names = 0;
      const std::size_t name = bold_name_end(log_, blocks_, block);
      if (name == 0) continue;
      const std::string shown = visible_text(log_, blocks_[block].text);
      if (behind_label(shown, name) == 0) continue;
      ++found.uses[shown.substr(0, name)];
      if (++names == several) ++found.forms;
    }
  }
  if (behind_label(text, end) == 0) return false;
  const auto found = answers_.questions->uses.find(std::string(text.substr(0, end)));
  return found != answers_.questions->uses.end() && found->second >= fewest &&
         found->second * 2 >= answers_.questions->forms;
}

}  // namespace asterism
