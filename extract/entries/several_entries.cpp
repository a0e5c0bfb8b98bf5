// SPDX-License-Identifier: Apache-2.0
// Items that hold several entries: one in each line, or one for each link of an enumeration.
#include "entries/entry_reader.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: links. Each is cut out of the whole item.
constexpr std::size_t kLongestEnumeration = 200;

enum class Joint : std::uint8_t {
  none,
  word,   // "and", a comma
  slash,  // a bar would rather stand between what leads to one work
  arrow,  // says itself that others follow
};

/// What `between`, the text behind a link of a row of them, is: what only joins it to the next.
Joint joint_of(std::string_view between) {
  constexpr std::array joints = std::to_array<std::pair<std::string_view, Joint>>({{",", Joint::word},
                                                                                   {";", Joint::word},
                                                                                   {", and", Joint::word},
                                                                                   {"、", Joint::word},
                                                                                   {"，", Joint::word},
                                                                                   {"和", Joint::word},
                                                                                   {"/", Joint::slash},
                                                                                   {"->", Joint::arrow},
                                                                                   {"-->", Joint::arrow},
                                                                                   {"=>", Joint::arrow},
                                                                                   {"→", Joint::arrow},
                                                                                   {"⇒", Joint::arrow}});
  if (is_and(between)) return Joint::word;
  const auto* const found =
      std::find_if(joints.begin(), joints.end(), [&](const auto& joint) { return joint.first == between; });
  return found == joints.end() ? Joint::none : found->second;
}

/// "[A](…) -> [B](…)": whether `link` can be one of those that signs join: a work elsewhere, and no remark on the one
/// before.
bool can_be_joined(const LinkPlace& link) {
  std::size_t at = 0;
  const char32_t first = link.text.empty() ? U' ' : decode_code_point(link.text, at);
  return link.url.starts_with("http") && (is_upper(first) || is_digit(first) || first >= 0x2e80);
}

/// Whether nothing but what enumerates stands between `links`, those of `text`: behind words in front of them
/// (`led`), or arrows alone.
bool are_enumerated(const std::vector<LinkPlace>& links, std::string_view text, bool led) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (links[i].label || links[i].url.empty()) return false;
    const bool last = i + 1 == links.size();
    const std::size_t next = last ? text.size() : links[i + 1].begin;
    const std::string_view between = trimmed(text.substr(links[i].end, next - links[i].end), " \t\n");
    if (last) return between.empty() || between == ".";
    const Joint joint = joint_of(between);
    if (joint == Joint::none || (!led && joint != Joint::arrow)) return false;
    if (joint != Joint::word && !(can_be_joined(links[i]) && can_be_joined(links[i + 1]))) return false;
  }
  return false;
}

}  // namespace

/// An item or the title of a row in which two or more lines begin with a link holds one entry for each of them. Those
/// of a row have its dates where they have none.
bool EntryReader::on_lines(const ListItem& item, EntryForm form) {
  const Passage passage = blocks_[item.paragraph].text;
  if (count_links(log_, passage) < 2) return false;
  const std::string text = visible_text(log_, passage);
  if (text.find('\n') == std::string::npos) return false;
  std::vector<std::pair<Passage, TitleLine>> lines;
  for (const Passage& part : split_lines(log_, passage)) {
    if (part.span_count == 0) continue;
    TitleLine line = read_title_line(log_, part, context_.order);
    const std::string shown = visible_text(log_, part);
    const bool opens = line.form == TitleForm::link_first && !line.is_label && line.lead.empty() &&
                       is_note_start(rest_of(line, shown));
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

/// "Read three papers: [A](…), [B](…) and [C](…)", "[A](…) -> [B](…)": each link is an entry if nothing else follows.
bool EntryReader::on_enumeration(const ListItem& item) {
  const TitleLine& first = item.title;
  const Passage passage = blocks_[item.paragraph].text;
  if (first.form != TitleForm::link_first || first.is_label || count_links(log_, passage) < 2) return false;
  const std::string text = visible_text(log_, passage);
  const std::vector<LinkPlace> links = links_of(log_, passage, text);
  if (links.size() < 2 || links.size() > kLongestEnumeration || links[0].begin != first.title_begin) return false;
  if (!are_enumerated(links, text, !first.lead.empty())) return false;
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
