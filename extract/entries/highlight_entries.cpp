// SPDX-License-Identifier: Apache-2.0
// Quotations and whose they are: of a work, which is an entry, or of somebody.
#include "entries/by_section.hpp"
#include "entries/entry_reader.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Words of an author in front of a title.
constexpr std::size_t kLongestAuthor = 5;

bool begins_with_dash(std::string_view text) {
  constexpr std::array dashes = std::to_array<std::string_view>({"--", "–", "—", "―"});
  return std::any_of(dashes.begin(), dashes.end(), [&](std::string_view dash) { return text.starts_with(dash); });
}

/// Whether `text` may be what somebody is called: at most three words, and none in small letters.
bool may_be_name(std::string_view text) {
  bool small = false;
  for_each_blank_word(text, [&](std::string_view word) { small = small || begins_small(word); });
  return !small && count_title_words(text) <= 3;
}

/// Whether `text` as a whole is between quotation marks.
bool is_in_quotes(std::string_view text) {
  constexpr std::array marks = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"»", "«"}, {"「", "」"}, {"『", "』"}});
  return std::any_of(marks.begin(), marks.end(), [&](const auto& mark) {
    return text.size() > mark.first.size() + mark.second.size() && text.starts_with(mark.first) &&
           text.ends_with(mark.second);
  });
}

/// What "— [A Title](…)" and "— Ann Author, [A Title](…)" say.
struct Source {
  TitleLine line;
  bool is_clear = false;  ///< the link is not about an author
};

/// What `passage`, a line that shows `text`, says so; a remark in brackets may follow.
std::optional<Source> source_in(const Log& log, const Passage& passage, std::string_view text) {
  if (!begins_with_dash(text) || passage.span_count == 0) return std::nullopt;
  const std::vector<LinkPlace> links = links_of(log, passage, text);
  if (links.size() != 1 || links[0].label || is_link_label(links[0].text, false)) return std::nullopt;
  const LinkPlace& link = links[0];
  const std::string_view rest = text.substr(link.tail);
  const bool remark = rest.starts_with(" (") && rest.find(')') + 1 == rest.size();
  if (!rest.empty() && rest != "." && !remark) return std::nullopt;
  const std::size_t begin = text.find_first_not_of(" -\xE2\x80\x93\x94\x95");  // of the dashes
  const std::string_view author = text.substr(begin, link.begin - std::min<std::size_t>(begin, link.begin));
  if (!author.empty() &&
      (!author.ends_with(", ") || count_title_words(author) > kLongestAuthor || begins_small(author)))
    return std::nullopt;
  Source source;
  source.line.form = is_url_text(link) ? TitleForm::bare_url : TitleForm::link_first;
  source.line.url = link.url;
  source.line.title_begin = link.begin;
  source.line.title_end = link.end;
  source.line.rest_begin = link.tail;
  source.is_clear = !author.empty() || !may_be_name(link.text);
  return source;
}

/// Whether a block quote stands right above `block`.
bool ends_quote(const std::vector<Block>& blocks, std::uint32_t block) {
  std::uint32_t above = block == 0 ? kNoBlock : block - 1;
  while (above != kNoBlock && blocks[above].end == block && blocks[above].kind != BlockKind::quote)
    above = blocks[above].parent;
  return above != kNoBlock && blocks[above].end == block;
}

/// Whether "[!note] 2024-06-14" heads the quotation.
bool is_dated_callout(const Log& log, const std::vector<Block>& blocks, std::uint32_t quote, DateOrder order) {
  const std::uint32_t head = quote + 1;
  if (head >= blocks[quote].end || blocks[head].kind != BlockKind::paragraph) return false;
  return visible_text(log, blocks[head].text).starts_with("[!") && date_line(log, blocks[head].text, order).has_value();
}

}  // namespace

/// "— [Ann Author](…), *A Book*" right below a block quote: one line of a dash, one link and few words, and no list of
/// such lines.
bool EntryReader::is_attribution(std::uint32_t block, std::string_view text) const {
  constexpr std::size_t longest_end = 5;  // words behind the link
  const Passage& passage = blocks_[block].text;
  if (!begins_with_dash(text) || text.find('\n') != std::string_view::npos || !ends_quote(blocks_, block) ||
      count_links(log_, passage) != 1)
    return false;
  const std::string_view rest = text.substr(first_link(log_, passage)->end);
  if (count_words(rest) > longest_end || (!rest.starts_with(", ") && count_words(rest) > 0)) return false;
  const std::uint32_t next = blocks_[block].end;
  return next >= blocks_.size() || blocks_[next].kind != BlockKind::paragraph ||
         !begins_with_dash(visible_text(log_, blocks_[next].text));
}

/// The line below the quotation `block`, or its last one, that says which work it is of.
std::optional<EntryReader::Highlight> EntryReader::highlight_at(std::uint32_t block) {
  const auto read = [&](std::uint32_t source, std::size_t begin) -> std::optional<Highlight> {
    const std::string text = visible_text(log_, blocks_[source].text);
    Highlight found{block, source, {}, {}, 0, false};
    found.passage = sub_passage(log_, blocks_[source].text, text, static_cast<std::uint32_t>(begin),
                                static_cast<std::uint32_t>(text.size()));
    found.shown = static_cast<std::uint32_t>(begin);
    const auto link = source_in(log_, found.passage, std::string_view(text).substr(begin));
    if (!link || link->line.url.empty() || is_aside_link(link->line.url)) return std::nullopt;
    found.line = link->line;
    found.is_clear = link->is_clear;
    return found;
  };
  const std::uint32_t below = blocks_[block].end;
  if (blocks_[block].kind == BlockKind::quote) {
    const std::uint32_t last = below - 1;
    if (last == block || visible_text(log_, blocks_[block + 1].text).starts_with("[!")) return std::nullopt;
    const std::string text = visible_text(log_, blocks_[last].text);
    const std::size_t begin = text.rfind('\n') + 1;  // 0: there is one line
    const bool more = begin > 0 || last > block + 1;
    if (more && blocks_[last].kind == BlockKind::paragraph && begins_with_dash(std::string_view(text).substr(begin)))
      return read(last, begin);
  } else if (blocks_[block].kind != BlockKind::paragraph || has_link(log_, blocks_[block].text) ||
             !is_in_quotes(visible_text(log_, blocks_[block].text))) {
    return std::nullopt;
  }
  const bool found = below < blocks_.size() && blocks_[below].kind == BlockKind::paragraph;
  return found ? read(below, 0) : std::nullopt;
}

/// Finds the quotations that are entries: two or more in the file, in sections that hold little else, as beside prose
/// they are mottos; and half of their links are clearly no authors.
void EntryReader::find_highlights() {
  collect_by_section(
      blocks_, highlights_, [this](std::uint32_t block) { return highlight_at(block); },
      [](std::size_t count, std::size_t blocks) { return count * 4 >= blocks; });
  const auto clear = std::count_if(highlights_.begin(), highlights_.end(),
                                   [](const Highlight& highlight) { return highlight.is_clear; });
  if (highlights_.size() < 2 || static_cast<std::size_t>(clear) * 2 < highlights_.size()) highlights_.clear();
}

/// Whether `block` is a quotation that is an entry, with the quoted words for its note, or the line that says so.
bool EntryReader::on_highlight(std::uint32_t block) {
  const auto behind = std::upper_bound(highlights_.begin(), highlights_.end(), block,
                                       [](std::uint32_t at, const Highlight& other) { return at < other.quote; });
  if (behind == highlights_.begin() || scope_.is_passive() || is_noted()) return false;
  const Highlight& highlight = *(behind - 1);
  if (highlight.quote != block) return highlight.source == block;
  const std::string shown = visible_text(log_, highlight.passage);
  const std::size_t place = add_line(highlight.line, highlight.passage, shown, EntryForm::paragraph, highlight.source);
  for (std::uint32_t part = block; part < blocks_[block].end; ++part) {
    const Passage& passage = blocks_[part].text;
    if (passage.segment_count == 0) continue;
    const Passage quoted = part == highlight.source ? sub_passage(log_, passage, 0, highlight.shown) : passage;
    if (quoted.segment_count > 0) log_.entries[place].notes.push_back(quoted);
  }
  own_below(place);
  return true;
}

/// The day that heads a callout holds in it alone. Below a day, or in notes, it is a remark.
void EntryReader::on_quote(std::uint32_t quote) {
  if (depth_ == kDeepest) return pending_.push_back(quote);
  ++depth_;
  walk_quote(quote);
  --depth_;
}

void EntryReader::walk_quote(std::uint32_t quote) {
  if (on_highlight(quote)) return;
  const std::uint32_t end = blocks_[quote].end;
  if (!is_dated_callout(log_, blocks_, quote, context_.order)) return walk(quote + 1, end);
  const auto date = scope_.date();
  if (!owners_.empty() || (date && date->first == date->last && date->first.day != 0)) {
    note(quote + 1);
    return walk(blocks_[quote + 1].end, end);
  }
  const Scope around = scope_;
  walk(quote + 1, end);
  close_sections(kBelowHeadings, end);
  scope_.restore_dates(around);
}

}  // namespace asterism
