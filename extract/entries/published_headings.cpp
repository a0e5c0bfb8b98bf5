// SPDX-License-Identifier: Apache-2.0
// Headings that are titles of works as they say where these came out: "[2019 ICT] Kites", "Kites (Roe et al., 2019)",
// "Kites (2019)" above authors.
#include "entries/entry_reader.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// Units: bytes.
constexpr std::size_t kLongestVenue = 32;
constexpr std::size_t kLongestTitle = 300;

/// A title, and what says when it came out.
struct PublishedTitle {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int16_t year = 0;
};

/// "[2019 ICT] Kites", "(ICT 2019) Kites": a venue and its year in front. A year alone may be anything.
std::optional<PublishedTitle> behind_venue(std::string_view text) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"[", "]"}, {"(", ")"}, {"【", "】"}, {"［", "］"}}) {
    if (!text.starts_with(open)) continue;
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos || end > kLongestVenue) return std::nullopt;
    const std::string_view venue = text.substr(open.size(), end - open.size());
    const std::size_t title = text.find_first_not_of(" :-", end + close.size());
    const std::int16_t year = publication_year(venue);
    if (year == 0 || title == std::string_view::npos || count_title_words(venue) < 2) return std::nullopt;
    return PublishedTitle{title, text.size(), year};
  }
  return std::nullopt;
}

std::optional<PublishedTitle> published_title(std::string_view text) {
  if (text.size() > kLongestTitle) return std::nullopt;
  if (const auto title = behind_venue(text)) return title;
  if (const auto byline = parse_byline(text)) return PublishedTitle{0, text.size(), byline->citation.year};
  const std::size_t open = text.rfind(" (");
  if (open == std::string_view::npos || open == 0 || !text.ends_with(')')) return std::nullopt;
  const std::string_view venue = text.substr(open + 2, text.size() - open - 3);
  if (count_title_words(venue) < 2) return std::nullopt;
  return is_dated_venue(venue) ? std::optional(PublishedTitle{0, open, publication_year(venue)}) : std::nullopt;
}

/// "Kites (2019)", "Kites (Roe, 2019)": a title, and the year when its work came out where more says so. One name may
/// be a place, and stays in the title as that of an author does.
std::optional<PublishedTitle> dated_title(std::string_view text) {
  constexpr std::size_t digits = 4;
  const std::size_t open = text.rfind(" (");
  if (text.size() > kLongestTitle || open == std::string_view::npos || open == 0 || !text.ends_with(')'))
    return std::nullopt;
  const std::string_view inside = text.substr(open + 2, text.size() - open - 3);
  const std::string_view year = inside.substr(std::max(inside.size(), digits) - digits);
  if (publication_year(year) == 0) return std::nullopt;
  const std::string_view name = without_end(inside.substr(0, inside.size() - digits), " ");
  if (!name.empty() && !(name.ends_with(',') && are_names(name.substr(0, name.size() - 1)))) return std::nullopt;
  const std::size_t end = name.empty() ? without_end(text.substr(0, open), " ").size() : text.size();
  return PublishedTitle{0, end, publication_year(year)};
}

}  // namespace

/// Whether the paragraph right below heading `block` is the names of those who wrote a work, two or more, in full or
/// with initials; first names alone are of who was there.
bool EntryReader::stands_above_authors(std::uint32_t block) const {
  const std::uint32_t below = block + 1;
  if (below >= blocks_.size() || blocks_[below].kind != BlockKind::paragraph) return false;
  if (source_size(log_, blocks_[below].text) > kLongestTitle || has_link(log_, blocks_[below].text)) return false;
  const std::string names = visible_text(log_, blocks_[below].text);
  const std::string_view first = std::string_view(names).substr(0, names.find(','));
  const Authors authors = parse_authors(names);
  return first.size() < names.size() && authors.names > 0 && (count_title_words(first) > 1 || authors.initials);
}

/// Whether heading `block` says where, by whom or when its work came out, as three of its level do, and half of these,
/// or all; all but two, or half of all, may give one name or the year alone, and all where authors stand below. A
/// byline stays in the title, as notes name works so.
bool EntryReader::is_published_heading(std::uint32_t block) {
  constexpr std::size_t fewest = 3;
  enum class Publication : std::uint8_t { none, dated, told };
  const auto publication = [&](std::uint32_t heading) {
    if (count_links(log_, blocks_[heading].text) > 0) return Publication::none;
    const std::string text = visible_text(log_, blocks_[heading].text);
    if (published_title(text)) return Publication::told;
    if (!dated_title(text)) return Publication::none;
    if (stands_above_authors(heading)) return Publication::told;
    return works_below(heading) == 0 ? Publication::dated : Publication::none;
  };
  if (publication(block) == Publication::none) return false;
  const std::uint8_t level = blocks_[block].level;
  const auto [place, is_new] = answers_.published_of_level.try_emplace(level, false);
  if (!is_new) return place->second;
  std::size_t headings = 0;
  std::size_t told = 0;
  std::size_t dated = 0;
  for (std::uint32_t other = 0; other < blocks_.size(); ++other) {
    if (blocks_[other].kind != BlockKind::heading || blocks_[other].level != level) continue;
    if (is_passive_section(visible_text(log_, blocks_[other].text))) continue;
    ++headings;
    const Publication said = publication(other);
    told += said == Publication::told ? 1U : 0U;
    dated += said == Publication::dated ? 1U : 0U;
  }
  const std::size_t all = told + dated;
  const bool whole = all == headings && headings >= 2;
  place->second = (told >= 2 && all >= fewest && all * 2 >= headings) || (whole && told > 0 && told * 2 >= all);
  return place->second;
}

/// Cuts what says where or when its work came out off the title of heading `block`, which is published.
void EntryReader::end_published_title(TitleLine& line, std::uint32_t block) const {
  const std::string text = visible_text(log_, blocks_[block].text);
  const bool among_others = answers_.published_of_level.contains(blocks_[block].level);
  auto title = published_title(text);
  if (!title && (among_others || stands_above_authors(block))) title = dated_title(text);
  if (!title) return;
  line.title_begin = static_cast<std::uint32_t>(title->begin);
  line.title_end = static_cast<std::uint32_t>(title->end);
  if (title->year != 0) line.published = PartialDate{title->year, 0, 0};
}

/// Ends the title of `line`, read from heading `block`, behind its bold run where only a venue and its year, or a year,
/// follow in brackets: "2024-05-01 **A Title** (ICT2019)".
void EntryReader::end_bold_title(TitleLine& line, std::uint32_t block) const {
  const Passage& passage = blocks_[block].text;
  const auto strong = strong_between(log_, passage, line.title_begin, line.title_end);
  if (!strong || strong->first != line.title_begin) return;
  const std::string text = visible_text(log_, passage);
  const std::size_t open = find_behind(text, " ", strong->second);
  const std::string_view behind = std::string_view(text).substr(open);
  constexpr std::size_t digits = 4;
  for (const auto& [first, last] :
       {std::pair<std::string_view, std::string_view>{"(", ")"}, {"[", "]"}, {"（", "）"}, {"【", "】"}}) {
    if (!behind.starts_with(first) || behind.find(last) + last.size() != behind.size()) continue;
    const std::string_view inside = behind.substr(first.size(), behind.size() - first.size() - last.size());
    const std::int16_t year = publication_year(inside);
    if (year == 0 || (inside.size() != digits && !is_dated_venue(inside))) continue;
    line.title_end = line.rest_begin = strong->second;
    line.published = PartialDate{year, 0, 0};
  }
}

}  // namespace asterism
