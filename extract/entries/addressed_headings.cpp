// SPDX-License-Identifier: Apache-2.0
// Headings that are titles of works as each of their sections has one field with an address: "URL: https://…", one that
// rates: "Rating: ★★★", or some that say who wrote it, and where it came out.
#include "entries/addressed_headings.hpp"

#include "dates/dates.hpp"
#include "entries/list_members.hpp"
#include "files/file_names.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"
#include "titles/credited_titles.hpp"
#include "titles/decoration.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Units: bytes. Longer text is no list of fields.
constexpr std::uint32_t kLongestFields = 600;
constexpr std::size_t kLongestName = 24;

/// The name of the field that `line` is; empty: it is none.
std::string_view field_name(std::string_view line) {
  const auto [end, value] = find_colon(line.substr(0, kLongestName));
  if (end == std::string_view::npos || value >= line.size() || line[value] != ' ') return {};
  const std::string_view name = line.substr(0, end);
  return count_title_words(name) <= 3 ? name : std::string_view();
}

bool rates(std::string_view name) {
  constexpr std::array names =
      std::to_array<std::string_view>({"rating", "my rating", "bewertung", "wertung", "puntuación", "valoración",
                                       "avaliação", "voto", "оценка", "评分", "評分", "評価", "평점", "별점"});
  return contains(names, comparison_key(name));
}

/// Whether the field `name` says where a work came out. Meetings and journeys have a year as well.
bool tells_outlet(std::string_view name) {
  constexpr std::array names = std::to_array<std::string_view>(
      {"venue", "journal", "conference", "doi", "publisher", "verlag", "zeitschrift", "éditeur", "revue", "editorial",
       "revista", "editora", "editore", "журнал", "издательство", "期刊", "会议", "出版社"});
  return contains(names, comparison_key(name));
}

/// What the fields of a section say.
struct Section {
  std::uint32_t heading = 0;
  std::uint32_t end = 0;     // the block behind it
  bool may_be_work = false;  // by its heading
  bool is_numbered = false;
  bool is_record = false;  // a field holds the title, maybe as the text of a link
  std::size_t fields = 0;  // other ones
  std::size_t addresses = 0;
  std::size_t ratings = 0;
  std::size_t authors = 0;     // fields that say who wrote it
  std::size_t outlets = 0;     // and where it came out
  bool is_of_reading = false;  // the file or a heading above names what is read
  bool lists_links = false;    // items begin with a link
  std::size_t lone = 0;        // label links that are all of their line
  std::string url;
  std::string lone_url;

  /// Whether one field has an address, or a rating of what is read, or says who wrote it, and none of the others says
  /// that it is another sort of record. Places and weeks are rated, too, and a section with a list of works rates that;
  /// plans and changes have authors, but come out nowhere.
  bool tells_work() const {
    const bool is_rated = ratings == 1 && is_of_reading;
    const bool is_credited = authors == 1 && (outlets > 0 || is_of_reading);
    return !is_record && (addresses == 1 || (addresses == 0 && !lists_links && (is_rated || is_credited)));
  }
};

/// The sections of one level.
struct Level {
  std::size_t headings = 0;
  std::size_t told = 0;  // of those below, with a number or another field
  std::vector<Section> addressed;
  std::vector<std::string> titles;
};

bool are_works(Level& level) {
  constexpr std::size_t fewest = 3;
  const std::size_t count = level.addressed.size();
  std::sort(level.titles.begin(), level.titles.end());
  const bool repeat = std::adjacent_find(level.titles.begin(), level.titles.end()) != level.titles.end();
  return count >= fewest && count * 2 >= level.headings && level.told * 2 >= count && !repeat;
}

/// Whether `shown`, the text of a link, is an address: "https://a.org/1", "a.org/1".
bool shows_address(std::string_view shown) {
  return shown.find(' ') == std::string_view::npos && shown.find_first_of("./") != std::string_view::npos;
}

/// Whether `text` only names what leads to a work, and not to its code or a talk.
bool may_label(std::string_view text) { return is_link_label(text, false) && !is_secondary_label(text); }

/// Adds to `section` what the lines of `passage` say.
void read_fields_of(const Log& log, const Passage& passage, Section& section) {
  const std::string text = visible_text(log, passage);
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    const std::string_view name = field_name(std::string_view(text).substr(at, end - at));
    if (name.empty()) {
      // "[Link](https://…)" and nothing else is a field without a name.
      const Span* const alone = link_at(log, passage, at);
      const bool labels = alone != nullptr && alone->end == end && may_label(text.substr(at, end - at));
      if (labels && leads_out(target_of(log, *alone))) {
        ++section.lone;
        section.lone_url = std::string(target_of(log, *alone));
      }
      continue;
    }
    section.is_record = section.is_record || is_title_word(name);
    const std::size_t value = text.find_first_not_of(" :", at + name.size());
    if (rates(name) && value < end && is_rating(std::string_view(text).substr(value, end - value))) ++section.ratings;
    section.authors += is_author_field(name) ? 1U : 0U;
    section.outlets += tells_outlet(name) ? 1U : 0U;
    const Span* const link = link_at(log, passage, value);
    if (link == nullptr) {
      ++section.fields;
    } else if (may_label(name) && leads_out(target_of(log, *link))) {
      const std::string_view shown = std::string_view(text).substr(link->begin, link->end - link->begin);
      section.is_record = section.is_record || !(is_link_label(shown, false) || shows_address(shown));
      ++section.addresses;
      section.url = std::string(target_of(log, *link));
    }
  }
}

/// Whether a link of `passage` leads out and is called by more than a label or an address.
bool links_title(const Log& log, const Passage& passage) {
  if (!has_link(log, passage)) return false;
  const std::string text = visible_text(log, passage);
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    if (span.kind != SpanKind::link || span.end <= span.begin || !leads_out(target_of(log, span))) return false;
    const std::string_view shown = std::string_view(text).substr(span.begin, span.end - span.begin);
    return !is_link_label(shown, false) && !shows_address(shown);
  });
}

/// Whether paragraph `block` stands in a section itself, or opens an item of a list that does.
bool is_field_place(const std::vector<Block>& blocks, std::uint32_t block) {
  const std::uint32_t item = blocks[block].parent;
  if (item == kNoBlock) return true;
  const std::uint32_t list = blocks[item].kind == BlockKind::item ? blocks[item].parent : kNoBlock;
  return list != kNoBlock && item + 1 == block && blocks[list].parent == kNoBlock;
}

/// Counts the fields of the sections of a page.
class SectionReader {
 public:
  SectionReader(const Log& log, const std::vector<Block>& blocks, DateOrder order)
      : log_(log), blocks_(blocks), order_(order) {}

  AddressedHeadings read() {
    for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
      const Block& here = blocks_[block];
      if (here.kind == BlockKind::heading && here.parent == kNoBlock) {
        close(here.level, block);
        open(block);
        continue;
      }
      if (here.kind == BlockKind::paragraph && !open_.empty() && is_field_place(blocks_, block) &&
          source_size(log_, here.text) <= kLongestFields) {
        on_fields(here.text);
        if (here.parent != kNoBlock && link_at(log_, here.text, 0) != nullptr) open_.back().lists_links = true;
      }
    }
    close(0, static_cast<std::uint32_t>(blocks_.size()));
    AddressedHeadings found;
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {  // inner ones first
      if (!are_works(level->second)) continue;
      for (Section& section : level->second.addressed) {
        const auto inner = found.upper_bound(section.heading);
        if (inner == found.end() || inner->first >= section.end) found.emplace(section.heading, std::move(section.url));
      }
    }
    return found;
  }

 private:
  std::string name_of(const Section& section) const { return visible_text(log_, blocks_[section.heading].text); }

  void open(std::uint32_t block) {
    const Passage& passage = blocks_[block].text;
    const std::string text = visible_text(log_, passage);
    std::string mark;
    const std::size_t number = skip_decoration(text, 0, mark);
    const std::string_view title = std::string_view(text).substr(number);
    const bool below_reading = open_.empty() ? names_reading_list(file_stem(log_.texts.front().name()))
                                             : open_.back().is_of_reading || names_reading_list(name_of(open_.back()));
    Section& section = open_.emplace_back();
    section.heading = block;
    section.is_of_reading = below_reading;
    section.may_be_work = !has_link(log_, passage) && is_work_title(title) && !names_reading_list(title) &&
                          !parse_date_heading(text, order_);
    section.is_numbered = number > 0 && mark.empty();
  }

  /// Ends the sections that a heading of `level` at block `end` ends.
  void close(std::uint8_t level, std::uint32_t end) {
    for (; !open_.empty() && blocks_[open_.back().heading].level >= level; open_.pop_back()) {
      Section& section = open_.back();
      if (!section.may_be_work) continue;
      Level& counted = levels_[blocks_[section.heading].level];
      ++counted.headings;
      if (section.lone > 0 && !links_titles(section.heading + 1, end)) {
        section.addresses += section.lone;
        section.url = section.lone_url;
      }
      if (!section.tells_work()) continue;
      section.end = end;
      counted.told += section.is_numbered || section.fields > 0 ? 1U : 0U;
      counted.titles.push_back(comparison_key(visible_text(log_, blocks_[section.heading].text)));
      counted.addressed.push_back(std::move(section));
    }
  }

  /// Whether something else than label links in blocks [begin, end) may be what the heading above names.
  bool links_titles(std::uint32_t begin, std::uint32_t end) const {
    const auto blocks = std::span(blocks_).subspan(begin, end - begin);
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return links_title(log_, block.text); });
  }

  void on_fields(const Passage& passage) {
    Section found;
    read_fields_of(log_, passage, found);
    for (Section& section : open_) {
      section.is_record = section.is_record || found.is_record;
      section.fields += found.fields;
      section.addresses += found.addresses;
      section.ratings += found.ratings;
      section.authors += found.authors;
      section.outlets += found.outlets;
      section.lone += found.lone;
      if (found.lone > 0) section.lone_url = found.lone_url;
      if (found.addresses > 0) section.url = found.url;
    }
  }

  const Log& log_;
  const std::vector<Block>& blocks_;
  const DateOrder order_;
  std::vector<Section> open_;
  std::map<std::uint8_t, Level> levels_;
};

}  // namespace

AddressedHeadings find_addressed_headings(const Log& log, const std::vector<Block>& blocks, DateOrder order) {
  return SectionReader(log, blocks, order).read();
}

}  // namespace asterism
