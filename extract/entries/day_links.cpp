// SPDX-License-Identifier: Apache-2.0
// Links that are none of the works of a list: those that belong to a day, and to other pages of a site.
#include "entries/day_labels.hpp"
#include "entries/entry_reader.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "titles/remarks.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// How many blocks of a day are looked at for what tells of it.
constexpr std::uint32_t kMostBlocks = 32;
/// Bytes. A paragraph with more tells of the day, whatever it says.
constexpr std::uint32_t kLongText = 600;

/// Whether `line`, read from `text`, is nothing but a link that only names what lies beside a work: a recording, slides
/// or code. A paper is often known by its label or identifier alone.
bool is_label_alone(const TitleLine& line, std::string_view text) {
  constexpr std::array labels = std::to_array<std::string_view>(
      {"video", "recording", "youtube", "slides", "repo", "repository", "github", "code"});
  constexpr std::uint32_t longest = 10;  // of `labels`
  if (line.title_end > line.title_begin + longest) return false;
  const std::string_view rest = rest_of(line, text);
  return line.form == TitleForm::link_first && line.lead.empty() && line.other_urls.empty() &&
         contains(labels, comparison_key(title_of(line, text))) && count_title_words(rest) == 0;
}

}  // namespace

/// Whether paragraphs of the file are entries and no line of theirs begins with a link that leads out of the log:
/// beside such ones, those to notes that the log does not hold lead to other pages of its site ("[Русская
/// версия](ru.md)").
bool EntryReader::leads_to_notes_alone() {
  if (answers_.leads_to_notes_alone) return *answers_.leads_to_notes_alone;
  const auto leads_out = [&](const Block& block) {
    if (block.kind != BlockKind::paragraph || !has_link(log_, block.text)) return false;
    const std::string text = visible_text(log_, block.text);
    const auto spans = spans_of(log_, block.text);
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
      if (span.kind != SpanKind::link || (span.begin > 0 && text[span.begin - 1] != '\n')) return false;
      const auto link = parse_link(target_of(log_, span));
      return link && !link->host.empty();
    });
  };
  answers_.leads_to_notes_alone = lists_in_paragraphs() && std::none_of(blocks_.begin(), blocks_.end(), leads_out);
  return *answers_.leads_to_notes_alone;
}

/// Whether `line`, which `text` of block `block` shows, is a link of the day around: to what was made on it ("Link to
/// work: [Sails](…)"), or one that only names what it leads to ("[video](…)"). Words must tell of the day, and papers
/// are never so.
bool EntryReader::is_link_of_day(const TitleLine& line, std::string_view text, std::uint32_t block) const {
  if (open_sections_.empty() || open_sections_.back().is_file || !is_linked(line)) return false;
  const bool made = names_own_work(text.substr(0, line.title_begin));
  if ((!made && !is_label_alone(line, text)) || kind_of_link(line.url) == NodeKind::paper) return false;
  const std::uint32_t day = open_sections_.back().heading;
  const bool headed = blocks_[day].kind == BlockKind::heading;
  const auto last = headed ? static_cast<std::uint32_t>(blocks_.size()) : block + 1;
  const std::uint32_t end = std::min(last, day + kMostBlocks);
  for (std::uint32_t other = day + 1; other < end; ++other) {
    const Block& here = blocks_[other];
    if (headed && here.kind == BlockKind::heading && here.level <= blocks_[day].level) return false;
    if (here.kind != BlockKind::paragraph || other == block) continue;
    if (source_size(log_, here.text) > kLongText) return true;
    if (has_link(log_, here.text)) continue;
    const std::string told = visible_text(log_, here.text);
    if (count_title_words(told) > 1 && !is_label(told)) return true;
  }
  return false;
}

}  // namespace asterism
