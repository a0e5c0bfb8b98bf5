// SPDX-License-Identifier: Apache-2.0
// Tells venues with a year from titles that end or begin with a name and a year.
#include "titles/title_venues.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/title_signs.hpp"
#include "titles/venues.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: words.
constexpr std::size_t kLongestVenue = 4;

/// How long the year is that `text` begins with: "2019", "'19"; 0: there is none.
std::size_t year_size(std::string_view text) {
  const auto is_digit_at = [&](std::size_t at) { return at < text.size() && is_ascii_digit(text[at]); };
  if (is_year(text.substr(0, 4)) && !is_digit_at(4)) return 4;
  const std::size_t quote = text.starts_with('\'') ? 1 : text.starts_with("’") ? 3 : 0;
  return quote > 0 && is_digit_at(quote) && is_digit_at(quote + 1) && !is_digit_at(quote + 2) ? quote + 2 : 0;
}

/// A venue and its year.
struct DatedVenue {
  bool is_known = false;    ///< it is a well-known one
  bool is_written = false;  ///< as short names are, in capitals
  bool is_joined = false;   ///< to a short year, as nothing else is: "Kites'16"
  std::size_t end = 0;      ///< behind the year
};

/// The venue that begins at byte `begin` of `text`, of one word or two: "nips2016", "SIGGRAPH Asia 2023".
std::optional<DatedVenue> dated_venue_at(std::string_view text, std::size_t begin) {
  constexpr std::size_t longest = 14;  // bytes
  std::size_t at = begin;
  while (at < text.size() && is_ascii_letter(text[at])) ++at;
  const std::string_view word = text.substr(begin, at - begin);
  if (word.size() < 2 || word.size() > longest) return std::nullopt;
  if (at + 1 < text.size() && text[at] == ' ' && is_ascii_upper(text[at + 1])) {
    ++at;
    while (at < text.size() && is_ascii_letter(text[at])) ++at;
  }
  const bool joined = at < text.size() && text[at] != ' ' && is_ascii_upper(word[0]);
  if (at < text.size() && text[at] == ' ') ++at;
  const std::size_t year = year_size(text.substr(at));
  const bool written = std::count_if(word.begin(), word.end(), is_ascii_upper) >= 2;
  return year == 0 ? std::nullopt : std::optional(DatedVenue{is_venue(word), written, joined && year != 4, at + year});
}

/// Whether the point at `stop` of `title` ends it, and stands behind no abbreviation: "vs. ", "Proc. ".
bool ends_title(std::string_view title, std::size_t stop) {
  constexpr std::array shortened = std::to_array<std::string_view>(
      {"proc", "conf", "int", "intl", "trans", "symp", "adv", "rev", "lett", "vol", "art"});
  const std::size_t begin = title.find_last_of(" .(", stop == 0 ? 0 : stop - 1);
  const std::string_view word = title.substr(begin == std::string_view::npos ? 0 : begin + 1);
  const std::string key = comparison_key(word.substr(0, word.find('.')));
  return key.size() > 2 && !contains(shortened, key);
}

PartialDate year_at_end_of(std::string_view text) {
  const std::size_t size = text.size() >= 4 && is_year(text.substr(text.size() - 4)) ? 4 : 2;
  const std::uint32_t year = number_of(text.substr(text.size() - size));
  return {static_cast<std::int16_t>(size == 4 ? year : year + (year < 50 ? 2000U : 1900U)), 0, 0};
}

/// ". OSDI 2019", ". OSDI(2019)", where `year` begins: behind a blank, a bracket or the venue itself.
std::optional<TitleTail> venue_sentence(std::string_view title, std::size_t year, std::size_t year_end) {
  const bool bracket = year > 0 && title[year - 1] == '(';
  const std::size_t end = bracket ? year - 1 : year;
  const std::string_view before = title.substr(0, end);
  const PartialDate published = year_at_end_of(title.substr(0, year_end));
  const std::string_view shown = without_end(before, " ");
  if (shown.empty()) return std::nullopt;
  const std::size_t last = shown.size() - 1;
  if (bracket && shown[last] == '.' && ends_title(title, last)) return TitleTail{last, published};
  const std::size_t stop = before.rfind(". ");
  if (stop == std::string_view::npos || !ends_title(title, stop)) return std::nullopt;
  std::string_view venue = before.substr(stop + 2);
  const bool glued = bracket && !venue.ends_with(' ');
  venue = without_end(venue, " ");
  std::size_t at = 0;
  if (venue.empty() || count_words(venue) > kLongestVenue) return std::nullopt;
  const char32_t first = decode_code_point(venue, at);
  const bool opens = is_upper(first) || first >= 0x2e80;
  const bool plain = venue.find_first_of(".,:;?!()[]\"") == std::string_view::npos;
  return opens && plain && (glued || has_venue_name(venue)) ? std::optional(TitleTail{stop, published}) : std::nullopt;
}

}  // namespace

bool has_venue_name(std::string_view venue) {
  const auto capitals = [](std::string_view word) { return std::count_if(word.begin(), word.end(), is_ascii_upper); };
  for (std::size_t at = 0; at < venue.size();) {
    const std::size_t end = std::min(venue.find(' ', at), venue.size());
    const std::string_view word = venue.substr(at, end - at);
    if (is_venue(word) || capitals(word) >= 2) return true;
    at = end + 1;
  }
  return false;
}

bool is_award(std::string_view text) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"best", "outstanding", "distinguished", "paper", "papers", "award", "awards", "honorable", "honourable",
       "mention", "runner", "up", "candidate", "finalist", "oral", "spotlight", "poster", "highlight", "student"});
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> said = key_words(key);
  return std::all_of(said.begin(), said.end(), [&](std::string_view word) { return contains(words, word); });
}

std::size_t skip_dated_venue(std::string_view text, std::size_t begin) {
  if (begin >= text.size()) return begin;
  const bool bracket = text[begin] == '(';
  const auto venue = dated_venue_at(text, bracket ? begin + 1 : begin);
  if (!venue) return begin;
  std::size_t end = venue->end;
  bool comma = false;
  if (bracket) {
    if (!text.substr(end).starts_with(')')) return begin;
    ++end;
  } else {
    const std::size_t sign = std::min(text.find(',', end), text.size());
    comma = text.substr(sign).starts_with(", ") && is_award(text.substr(end, sign - end));
    // "NIPS 2016 Tutorial: A Title" is a title.
    end = comma ? sign + 1 : text.substr(end).starts_with(": ") ? end + 1 : end + dash_size(text.substr(end));
    if (end == venue->end) return begin;
  }
  const std::size_t title = text.find_first_not_of(" \t:", end);
  constexpr std::size_t fewest_words = 3;
  if (title == std::string_view::npos) return begin;
  const std::size_t words = count_words(text.substr(title));
  const bool whole = words >= fewest_words;  // "ICML 2019: Highlights" is nothing without its venue
  const bool clear = venue->is_known ? whole || ((bracket || comma) && words > 0) : comma && venue->is_written && whole;
  return clear ? title : begin;
}

bool is_venue_lead(std::string_view lead) {
  std::string_view shown = without_end(lead, " ");
  if (!shown.ends_with(',')) return false;
  shown.remove_suffix(1);
  const auto venue = dated_venue_at(lead, 0);
  return venue && (venue->is_known || venue->is_written) && venue->end <= shown.size() &&
         is_award(shown.substr(venue->end));
}

bool is_venue_alone(std::string_view text) {
  constexpr std::array leads = std::to_array<std::string_view>(
      {"accepted", "published", "presented", "appeared", "to", "appear", "at", "in", "by", "for"});
  constexpr std::size_t longest = 60;  // bytes
  if (text.size() > longest || std::none_of(text.begin(), text.end(), is_ascii_digit)) return false;
  if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
  for (std::size_t end = text.find(' '); end != std::string_view::npos; end = text.find(' ')) {
    if (!contains(leads, comparison_key(text.substr(0, end)))) break;
    text.remove_prefix(end + 1);
  }
  const auto venue = dated_venue_at(text, 0);
  return venue && venue->is_known && is_award(text.substr(venue->end));
}

std::optional<TitleTail> find_venue(std::string_view title) {
  constexpr std::size_t longest = 400;  // bytes; more are no title
  if (title.size() > longest) return std::nullopt;
  const std::string_view last = title.substr(title.find_last_of(" (['.") + 1);
  if (title.ends_with(')') || title.ends_with(']')) {
    const std::size_t open = title.rfind(title.back() == ')' ? '(' : '[');
    if (open == std::string_view::npos || open == 0) return std::nullopt;
    const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
    if (is_year(inside)) return venue_sentence(title, open + 1, title.size() - 1);
    const auto venue = dated_venue_at(inside, 0);
    const bool clear =
        venue && (venue->is_known || venue->is_written || venue->is_joined) && is_award(inside.substr(venue->end));
    const std::size_t end = without_end(title.substr(0, open), " ").size();
    return clear ? std::optional(TitleTail{end, year_at_end_of(inside.substr(0, venue->end))}) : std::nullopt;
  }
  return is_year(last) ? venue_sentence(title, title.size() - last.size(), title.size()) : std::nullopt;
}

std::optional<TrailingIdentifier> trailing_identifier(std::string_view title) {
  constexpr std::string_view prefix = "arXiv:";
  if (!title.ends_with(')') && !title.ends_with(']')) return std::nullopt;
  const std::size_t open = title.rfind(title.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  const std::string inside(title.substr(open + 1, title.size() - open - 2));
  // Year, month, and a number of five digits as since 2015: no other number in brackets is built so.
  const bool bare = inside.size() == 10 && inside[4] == '.' && inside >= "1501" && inside.substr(2, 2) >= "01" &&
                    inside.substr(2, 2) <= "12" && inside.find_first_not_of("0123456789.") == std::string::npos;
  auto url = address_of_identifier(bare ? std::string(prefix) + inside : inside);
  const std::size_t end = without_end(title.substr(0, open), " ,:-").size();
  return url && count_words(title.substr(0, end)) > 0 ? std::optional(TrailingIdentifier{*std::move(url), end})
                                                      : std::nullopt;
}

}  // namespace asterism
