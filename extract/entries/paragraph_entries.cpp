// SPDX-License-Identifier: Apache-2.0
// Entries that are paragraphs, line by line: a link, then nothing that goes on with its sentence.
#include "entries/entry_reader.hpp"
#include "entries/paper_lists.hpp"
#include "files/file_names.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "markdown/struck_text.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/credit_lines.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "words/parts_of_speech.hpp"
#include "words/reading_words.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

constexpr std::array kSocialHosts = std::to_array<std::string_view>(
    {"twitter.com", "x.com", "linkedin.com", "facebook.com", "instagram.com", "discord.gg", "discord.com", "t.me",
     "slack.com", "shields.io", "mastodon.social", "bsky.app", "buymeacoffee.com", "patreon.com", "substack.com"});

bool is_profile(std::string_view url) {
  const auto link = parse_link(url);
  if (!link || (link->host.empty() && link->path.ends_with(".md"))) return true;
  return std::any_of(kSocialHosts.begin(), kSocialHosts.end(),
                     [&](std::string_view host) { return is_host(link->host, host); });
}

/// Whether `url`, which leads to no file of the log, leads to notes; a README, a licence and the like are none.
bool leads_to_lost_notes(std::string_view url) {
  const auto link = parse_link(url);
  if (!link || !link->host.empty() || !link->path.ends_with(".md")) return false;
  const std::string_view stem = file_stem(link->path);
  return !is_index_name(stem.substr(0, stem.find_first_of("._"))) && !is_aside_name(stem);  // "README.zh", "README_zh"
}

/// Lines that are an address, or begin with one before a note.
std::size_t count_address_lines(std::string_view text) {
  std::size_t lines = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::string_view rest = line.substr(std::min(line.find(' '), line.size()));
    lines += line.starts_with("http") && (rest.starts_with(" ,") || is_note_start(rest)) ? 1U : 0U;
    at = end + 1;
  }
  return lines;
}

/// "as they told in / [their announcement](…), which": whether a sentence that `line` breaks off goes on with the link
/// in front of `rest`, below. Titles above links do not end so.
bool goes_on_with_link(std::string_view line, std::string_view rest) {
  constexpr std::size_t shortest = 40;
  if (count_characters(line) < shortest || is_in_title_case(line)) return false;
  std::size_t at = line.find_last_of(' ') + 1;
  const std::string_view word = line.substr(at);
  if (!std::all_of(word.begin(), word.end(), [](char c) { return is_ascii_letter(c); })) return false;
  const bool announces = (use_of(word).roles & WordRole::closed) != 0;
  return announces || rest.starts_with('.') || rest.starts_with(',');
}

/// "[A Title](…). [discussion](…)": whether nothing but a stop stands between byte `rest` of `shown`, where the first
/// link ends, and another link.
bool is_followed_by_link(const Log& log, const Passage& part, std::string_view shown, std::uint32_t rest) {
  const std::size_t next = shown.find_first_not_of(" \t.,;", std::min<std::size_t>(rest, shown.size()));
  for (const Span& span : spans_of(log, part)) {
    if (span.kind == SpanKind::link && span.begin == next && span.end > span.begin) return true;
  }
  return false;
}

/// Whether a link stands first in `passage`, behind decoration.
bool begins_with_link(const Log& log, const Passage& passage) {
  if (passage.span_count == 0) return false;
  std::string mark;
  const std::size_t begin = skip_decoration(visible_text(log, passage), 0, mark);
  return link_at(log, passage, begin) != nullptr;
}

/// Whether `passage` has several lines, and a link stands first in each.
bool is_list_of_links(Log& log, const Passage& passage) {
  const std::vector<Passage> lines = split_lines(log, passage);
  return lines.size() > 1 &&
         std::all_of(lines.begin(), lines.end(), [&](const Passage& line) { return begins_with_link(log, line); });
}

/// Whether the title of `line` is in bold or italics as a whole: a sentence may begin so.
bool is_marked_up(const Log& log, const Passage& passage, const TitleLine& line) {
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return (span.kind == SpanKind::strong || span.kind == SpanKind::emphasis) && span.begin == line.title_begin &&
           span.end >= line.title_end;
  });
}

/// "Read [A Title](…) properly.", "Finished [A Title](…).": a sentence that says no more than that `title` was read.
bool tells_reading(const TitleLine& line, std::string_view title, std::string_view rest) {
  constexpr std::size_t longest_end = 3;  // words behind the link
  if (line.form != TitleForm::link_first || line.is_label || title.empty()) return false;
  if (!leads_to_reading(line.lead) || rest.find('\n') != std::string_view::npos) return false;
  std::size_t at = 0;
  const char32_t begin = decode_code_point(title, at);
  const bool named = is_upper(begin) || begin >= 0x2e80 || (count_title_words(title) > 1 && !is_letter(begin));
  return named && count_title_words(rest) <= longest_end && ends_sentence(rest) &&
         rest.find_first_of(".!?") + 1 == rest.size();
}

/// Whether more than authors and venue stands in front of the links of `part`, which shows `text`. A citation with its
/// year may name a work.
bool is_titled(const Log& log, const Passage& part, std::string_view text) {
  const std::string_view before = text.substr(0, first_link(log, part)->begin);
  return credits_in(before) != Credits::clear || parse_citation(before);
}

/// "[A Title]()": a work whose address is still to come, or leads to notes that are lost. One word may be anything.
bool is_unlinked_title(std::string_view shown, const TitleLine& line) {
  const std::string_view title = title_of(line, shown);
  return count_title_words(title) >= 2 && is_title_like(title) && !is_placeholder(title);
}

}  // namespace

/// A profile, a page of the log that is no work, or a text that the log does not hold.
bool EntryReader::is_aside_link(std::string_view url) const {
  if (leads_aside(url)) return true;
  return !context_.files.resolve(file_, url, LinkTrust::certain) && is_profile(url);
}

/// The date that paragraph `block` is; a remark may stand behind it, more freely above a list or another link, but not
/// in the notes of a heading.
std::optional<DateSpan> EntryReader::day_line(std::uint32_t block) const {
  const Passage& passage = blocks_[block].text;
  if (const auto date = date_line(log_, passage, context_.order)) return date;
  const std::uint32_t next = blocks_[block].end;
  if (has_link(log_, passage) || next >= blocks_.size() || source_size(log_, passage) > kLongestDateLine || is_noted())
    return std::nullopt;
  const std::string text = visible_text(log_, passage);
  if (!may_begin_with_date(text)) return std::nullopt;  // nearly all paragraphs
  if (const auto date = parse_date_with_remark(text, context_.order)) return date;
  const auto date = parse_date_above_list(text, context_.order);
  return date && (blocks_[next].kind == BlockKind::list || opens_with_link(next)) ? date : std::nullopt;
}

/// "10" in a section that is a month.
std::optional<DateSpan> EntryReader::day_of_month(const Passage& passage) const {
  if (passage.segment_count == 0 || source_size(log_, passage) > 2) return std::nullopt;
  const std::string text = visible_text(log_, passage);
  const bool number = !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
  const auto section = std::find_if(open_sections_.rbegin(), open_sections_.rend(),
                                    [](const OpenSection& open) { return open.level < kBelowHeadings; });
  if (!number || section == open_sections_.rend() || !section->date) return std::nullopt;
  PartialDate day = section->date->first;
  if (day != section->date->last || day.day != 0 || day.month == 0) return std::nullopt;
  day.day = static_cast<std::uint8_t>(number_of(text));
  return day.day != 0 && first_day(day) ? std::optional(DateSpan{day, day}) : std::nullopt;
}

/// Whether what comes next is part of the notes of a heading.
bool EntryReader::is_noted() const { return !owners_.empty() && owners_.back().level < kBelowHeadings; }

/// The papers in the numbered lines of a paragraph, which is no list where no blank follows the numbers.
bool EntryReader::on_numbered_papers(std::uint32_t block) {
  if (!survey_.unlinked.have_papers(block)) return false;
  for (const Passage& line : split_lines(log_, blocks_[block].text)) {
    const std::string text = visible_text(log_, line);
    const auto begin = static_cast<std::uint32_t>(numbered_title_begin(text));
    const Passage part = sub_passage(log_, line, text, begin, static_cast<std::uint32_t>(text.size()));
    const TitleLine title = read_title_line(log_, part, context_.order);
    if (title.form == TitleForm::none || !is_numbered_paper(std::string_view(text).substr(begin)) ||
        StruckText(log_, part).holds(title.title_begin, title.title_end))
      continue;
    const std::size_t place = add_line(title, part, visible_text(log_, part), EntryForm::paragraph, block);
    set_line(place, part);
    own_below(place);
  }
  return true;
}

void EntryReader::on_paragraph(std::uint32_t block) {
  if (on_highlight(block)) return;
  if (const auto date = day_line(block)) return begin_day(*date, block);
  if (const auto day = day_of_month(blocks_[block].text)) return begin_day(*day, block);
  report_date(blocks_[block].text, blocks_[block].first_line);
  if (!is_noted() && is_impossible_day(blocks_[block].text)) return begin_impossible_day(block, kBelowHeadings);
  if (scope_.is_passive()) return;
  if (!is_noted() && (on_numbered_papers(block) || on_record(block) || on_run(block) || on_addressed_title(block) ||
                      on_paragraph_lines(block) || on_anchored(block) || on_bold_title(block) || on_bold_name(block) ||
                      on_citation(block)))
    return;
  note(block);
}

/// A paragraph that begins with an anchor of its own, as the items of a bibliography do, is what links lead to.
bool EntryReader::on_anchored(std::uint32_t block) {
  const std::uint32_t line_number = blocks_[block].first_line;
  const auto last = log_.pools.anchors.begin() + static_cast<std::ptrdiff_t>(element_anchors_);
  const auto anchor = std::lower_bound(log_.pools.anchors.begin(), last, line_number,
                                       [](const Anchor& a, std::uint32_t line) { return a.line < line; });
  if (anchor == last || anchor->line != line_number) return false;
  const std::string text = visible_text(log_, blocks_[block].text);
  if (text.find_first_not_of(" \t\n") == std::string::npos) return true;  // no more than a place
  TitleLine line = read_title_line(log_, blocks_[block].text, context_.order);
  if (line.is_anchor) return false;
  if (line.form == TitleForm::none) {  // a citation whose address stands at its end
    line.title_end = line.rest_begin = static_cast<std::uint32_t>(std::min(text.find('\n'), text.size()));
  }
  line.other_urls.push_back("#" + anchor->name);
  const Passage& passage = blocks_[block].text;
  for (std::uint32_t i = 0; i < passage.span_count && line.url.empty(); ++i) {  // a citation ends with its address
    const Span& span = log_.pools.spans[passage.first_span + i];
    const auto link = span.kind == SpanKind::link ? parse_link(target_of(log_, span)) : std::nullopt;
    if (link && !link->host.empty()) line.url = std::string(target_of(log_, span));
  }
  own_below(add_line(line, passage, text, EntryForm::paragraph, block));
  return true;
}

/// What stands above the first section introduces the author and the log.
bool EntryReader::is_introduction() const {
  return survey_.headings.has_any && !scope_.date() &&
         (scope_.headings().empty() || scope_.headings().back().level == 1);
}

/// Whether a heading among the blocks from `begin` on is a day, or more than `listed` entries with links stand there.
bool EntryReader::logs_from(std::uint32_t begin, std::size_t listed) const {
  for (std::uint32_t block = begin; block < blocks_.size(); block = blocks_[block].end) {
    if (blocks_[block].kind == BlockKind::heading &&
        heading_date(blocks_[block], visible_text(log_, blocks_[block].text)))
      return true;
  }
  return linked_between(begin, static_cast<std::uint32_t>(blocks_.size()), listed + 1) > listed;
}

/// Counts the blocks right below heading `title` of level 1, and those of them that begin with a link, are citations or
/// titles in bold above their links; where the next heading is.
EntryReader::Listed EntryReader::listed_below(std::uint32_t title) {
  Listed found{0, 0, title + 1};
  std::uint32_t& block = found.end;
  for (; block < blocks_.size() && blocks_[block].kind != BlockKind::heading; block = blocks_[block].end) {
    ++found.blocks;
    if (bold_title(block) && labels_after(block)) {  // one with its authors and links
      ++found.works;
      do block = blocks_[block].end;
      while (blocks_[block].kind == BlockKind::paragraph && !has_link(log_, blocks_[block].text));
      continue;
    }
    const bool linked = begins_with_link(log_, blocks_[block].text) && opens_with_link(block);
    const bool named = linked || is_bold_above_links(block) || citation_in(block);
    found.works += blocks_[block].kind == BlockKind::paragraph && named ? 1U : 0U;
  }
  return found;
}

/// Whether at least half of the blocks right below the headings of level 1, and three, are works, and the log does not
/// come behind: then it is no introduction that stands there.
bool EntryReader::lists_below_title() {
  if (survey_.headings.titles == 0 || scope_.headings().empty()) return false;
  if (answers_.lists_below_title) return *answers_.lists_below_title;
  Listed all;
  for (std::uint32_t block = 0; block < blocks_.size(); block = blocks_[block].end) {
    if (blocks_[block].kind != BlockKind::heading || blocks_[block].level != 1) continue;
    const Listed found = listed_below(block);
    if (all.end == 0) all.end = found.end;  // where sections begin that may be the log
    all.works += found.works;
    all.blocks += found.blocks;
  }
  answers_.lists_below_title = all.works >= 3 && all.works * 2 >= all.blocks && !logs_from(all.end, all.works);
  return *answers_.lists_below_title;
}

/// Whether paragraphs that begin with a link are entries of the file: two below headings that are no titles of all.
bool EntryReader::lists_in_paragraphs() {
  if (answers_.lists_in_paragraphs) return *answers_.lists_in_paragraphs;
  std::size_t linked = 0;
  bool below = !survey_.headings.has_any;
  for (std::uint32_t block = 0; block < blocks_.size() && linked < 2; block = blocks_[block].end) {
    const Block& here = blocks_[block];
    if (here.kind == BlockKind::heading) {
      const std::string text = visible_text(log_, here.text);
      below = (here.level > 1 || heading_date(here, text)) && !is_passive_section(text);
    } else if (below && here.kind == BlockKind::paragraph && begins_with_link(log_, here.text)) {
      linked += opens_with_link(block) || is_list_of_links(log_, here.text) ? 1U : 0U;
    }
  }
  answers_.lists_in_paragraphs = linked >= 2;
  return *answers_.lists_in_paragraphs;
}

bool EntryReader::on_paragraph_lines(std::uint32_t block) {
  const Passage passage = blocks_[block].text;
  if (passage.span_count == 0) return false;
  if (is_introduction() && !((begins_with_link(log_, passage) || is_bold_above_links(block)) && lists_below_title()))
    return false;
  const std::string text = visible_text(log_, passage);
  if (is_attribution(block, text)) return false;
  const std::size_t addresses = count_address_lines(text);
  const bool listed =
      addresses < 2 && text.starts_with("http") &&
      (std::binary_search(survey_.addresses.begin(), survey_.addresses.end(), block) || is_all_of_day(block));
  bool any = false;
  std::string above;
  const bool follows = block > 0 && blocks_[block - 1].parent == blocks_[block].parent;
  bool plain = follows && blocks_[block - 1].kind == BlockKind::paragraph && !has_link(log_, blocks_[block - 1].text);
  for (const Passage& part : entry_lines(passage, text)) {
    const std::string shown = visible_text(log_, part);
    const std::string before = std::exchange(above, has_link(log_, part) ? std::string() : shown);
    const bool below_plain = std::exchange(plain, !has_link(log_, part));  // which may be the title
    if (part.span_count == 0) continue;
    const TitleLine line = read_title_line(log_, part, context_.order);
    const std::string_view rest = rest_of(line, shown);
    const bool first =
        line.form == TitleForm::link_first && !line.is_label &&
        (is_note_start(rest) || rest.starts_with(". ") || is_followed_by_link(log_, part, shown, line.rest_begin));
    const std::string_view title = title_of(line, shown);
    const bool told = tells_reading(line, title, rest) && part.span_count == 1 && lists_in_paragraphs();
    const bool sentence = rest.starts_with(". ") && !title.ends_with(':') && is_marked_up(log_, part, line);
    const bool labelled = line.form == TitleForm::label_links && is_title_like(title) && !is_link_label(title, false) &&
                          (is_note_start(rest) || sentence);
    const bool bare = line.form == TitleForm::bare_url && line.title_begin == 0 && (addresses >= 2 || listed);
    if ((!first && !told && !labelled && !bare) || is_link_of_day(line, shown, block)) continue;
    if (labelled && below_plain && !is_titled(log_, part, shown)) continue;
    if (first && line.lead.empty() && goes_on_with_link(before, rest)) continue;
    const bool lost = line.url.empty() ||
                      (!context_.files.resolve(file_, line.url, LinkTrust::certain) && leads_to_lost_notes(line.url) &&
                       leads_to_notes_alone() && (!are_names(title) || is_list_of_links(log_, passage)));
    if (lost ? !first || !is_unlinked_title(shown, line) : is_aside_link(line.url)) continue;
    const std::size_t place = add_line(line, part, shown, EntryForm::paragraph, block);
    set_line(place, part);
    own_below(place);
    any = true;
  }
  return any;
}

}  // namespace asterism
