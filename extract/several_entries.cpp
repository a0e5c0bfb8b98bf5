// SPDX-License-Identifier: Apache-2.0
// Items that hold several entries: one in each line, or one for each link of an enumeration.
#include "entry_reader.hpp"
#include "line_links.hpp"
#include "passages.hpp"
#include "section_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: links. Each is cut out of the whole item.
constexpr std::size_t kLongestEnumeration = 200;

/// Whether `between`, what stands behind a link of a row of them, only joins it to the next; behind the last it is a
/// stop at most.
bool is_enumerating(std::string_view between, bool last) {
  constexpr std::array joints =
      std::to_array<std::string_view>({",", ";", "&", "and", ", and", "und", "et", "y", "e", "и", "、", "，", "和"});
  const std::size_t begin = between.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return last;
  between = between.substr(begin, between.find_last_not_of(" \t\n") + 1 - begin);
  return last ? between == "." : std::find(joints.begin(), joints.end(), between) != joints.end();
}

}  // namespace

/// An item or the title of a row in which two or more lines begin with a link holds one entry for each of them. Those
/// of a row have its dates where they have none.
bool EntryReader::on_lines(const Item& item, EntryForm form) {
  const Passage passage = blocks_[item.paragraph].text;
  if (count_links(log_, passage) < 2) return false;
  const std::string text = visible_text(log_, passage);
  if (text.find('\n') == std::string::npos) return false;
  std::vector<std::pair<Passage, TitleLine>> lines;
  for (const Passage& part : split_lines(log_, passage)) {
    if (part.span_count == 0) continue;
    TitleLine line = read_title_line(log_, part, context_.order);
    const std::string shown = visible_text(log_, part);
    const bool opens =
        line.form == TitleForm::link_first && !line.is_label && line.lead.empty() &&
        is_note_start(std::string_view(shown).substr(std::min<std::size_t>(line.rest_begin, shown.size())));
    if (opens || line.form == TitleForm::bare_url) lines.emplace_back(part, std::move(line));
  }
  if (lines.size() < 2) return false;
  std::size_t place = 0;
  for (auto& [part, line] : lines) {
    if (form == EntryForm::row && !line.date) line.date = item.title.date;
    if (form == EntryForm::row && !line.published) line.published = item.title.published;
    place = add_line(line, part, visible_text(log_, part), form, item.block);
    set_line(place, part);
  }
  log_.entries[place].last_line = blocks_[item.block].last_line;
  for (std::uint32_t block = item.paragraph + 1; block < blocks_[item.block].end;) block = add_note(place, block);
  return true;
}

/// "Read three papers: [A](…), [B](…) and [C](…)": each link is an entry if nothing else follows.
bool EntryReader::on_enumeration(const Item& item) {
  const TitleLine& first = item.title;
  const Passage passage = blocks_[item.paragraph].text;
  if (first.form != TitleForm::link_first || first.is_label || first.lead.empty() || count_links(log_, passage) < 2)
    return false;
  const std::string text = visible_text(log_, passage);
  const std::vector<LinkPlace> links = links_of(log_, passage, text);
  if (links.size() < 2 || links.size() > kLongestEnumeration || links[0].begin != first.title_begin) return false;
  for (std::size_t i = 0; i < links.size(); ++i) {
    const std::size_t next = i + 1 < links.size() ? links[i + 1].begin : text.size();
    const std::string_view between = std::string_view(text).substr(links[i].end, next - links[i].end);
    if (links[i].label || links[i].url.empty() || !is_enumerating(between, i + 1 == links.size())) return false;
  }
  std::size_t place = 0;
  for (const LinkPlace& link : links) {
    TitleLine line = first;
    line.url = link.url;
    line.title_begin = link.begin;
    line.title_end = link.end;
    line.rest_begin = static_cast<std::uint32_t>(text.size());
    place = add_line(line, passage, text, EntryForm::item, item.block);
  }
  for (std::uint32_t block = item.paragraph + 1; block < blocks_[item.block].end;) block = add_note(place, block);
  return true;
}

}  // namespace asterism
