// SPDX-License-Identifier: Apache-2.0
// Links that belong to a day and are none of the works that it lists.
#include "entries/by_section.hpp"
#include "entries/day_labels.hpp"
#include "entries/entry_reader.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"
#include "titles/remarks.hpp"
#include "words/parts_of_speech.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// How many blocks of a day are looked at for what tells of it.
constexpr std::uint32_t kMostBlocks = 32;

/// Whether `line`, read from `text`, is nothing but a link that only names what it leads to.
bool is_label_alone(const TitleLine& line, std::string_view text) {
  const std::string_view rest = text.substr(std::min<std::size_t>(line.rest_begin, text.size()));
  return line.form == TitleForm::link_first && line.lead.empty() && line.other_urls.empty() &&
         is_link_label(title_of(line, text), false) && count_title_words(rest) == 0;
}

/// Whether a word of `lead` is one of reading.
bool tells_reading(std::string_view lead) {
  bool reading = false;
  for_each_blank_word(lead, [&](std::string_view word) { reading = reading || is_reading_word(comparison_key(word)); });
  return reading;
}

/// "Went to [A Club](…) and sailed all day": whether the link of `line` stands inside a sentence on what was done,
/// behind a preposition. What was read stands behind one as well.
bool is_told_of(const TitleLine& line, std::string_view text) {
  constexpr std::size_t fewest = 3;  // words that go on
  if (line.form != TitleForm::link_first || line.lead.empty() || tells_reading(line.lead)) return false;
  const std::string_view lead = std::string_view(line.lead).substr(0, line.lead.find_last_not_of(' ') + 1);
  const std::string_view rest = text.substr(std::min<std::size_t>(line.rest_begin, text.size()));
  const bool joined = (use_of(lead.substr(lead.rfind(' ') + 1)).roles & WordRole::closed) != 0;
  return joined && lead.find(' ') != std::string_view::npos && !is_note_start(rest) &&
         count_title_words(rest) >= fewest;
}

}  // namespace

/// Whether `line`, which `text` of block `block` shows, is a link of the day around: to what was made on it ("Link to
/// work: [Sails](…)"), or one that only names what it leads to ("[video](…)"), where words tell of the day; or one in a
/// sentence on what was done.
bool EntryReader::is_link_of_day(const TitleLine& line, std::string_view text, std::uint32_t block) const {
  if (open_sections_.empty() || open_sections_.back().is_file || !is_linked(line)) return false;
  if (is_told_of(line, text)) return true;
  const bool made = names_own_work(text.substr(0, line.title_begin));
  if (!made && !is_label_alone(line, text)) return false;
  const std::uint32_t day = open_sections_.back().heading;
  const std::uint32_t end =
      std::min(blocks_[day].kind == BlockKind::heading ? section_end(blocks_, day) : block + 1, day + kMostBlocks);
  for (std::uint32_t other = day + 1; other < end; ++other) {
    if (blocks_[other].kind != BlockKind::paragraph || other == block || has_link(log_, blocks_[other].text)) continue;
    const std::string told = visible_text(log_, blocks_[other].text);
    if (count_title_words(told) > 1 && !is_label(told)) return true;
  }
  return false;
}

}  // namespace asterism
