// SPDX-License-Identifier: Apache-2.0
// Takes the dates that stand around a title off its line.
#include "titles/title_dates.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/decoration.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace asterism {
namespace {

/// Units: bytes. A longer heading is no title with a date behind it.
constexpr std::size_t kLongestDatedTitle = 500;

/// Where the first letter of `text` stands behind signs alone; its length: nowhere.
std::size_t first_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_code_point(text, at);
    if (is_letter(c)) return begin;
    if (is_digit(c)) break;
  }
  return text.size();
}

/// The first word of `text` behind signs alone, and takes it off.
std::string_view take_word(std::string_view& text) {
  const std::size_t begin = first_letter(text);
  const std::size_t end = std::min(text.find_first_of(" :", begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(find_behind(text, " :", end));
  return word;
}

/// What stands in front of a day behind a word of reading: "reading on", "am".
std::string_view skip_joints(std::string_view text) {
  constexpr std::array joints =
      std::to_array<std::string_view>({"reading", "on", "in", "am", "im", "le", "el", "em", "en", "il"});
  for (std::string_view behind = text;; text = behind) {
    const std::string_view word = take_word(behind);
    if (!contains(joints, word)) return text;
  }
}

/// The days of `span`, which reads `written`, where that has their year. In "May 2, 2024 - 4/5" a rating follows.
std::optional<DateSpan> days_of_year(DateSpan span, std::string_view written) {
  if (span.first.month == 0 || span.first.year == 0) return std::nullopt;
  const std::size_t first = written.find(std::to_string(span.first.year));
  const std::size_t last = written.rfind(std::to_string(span.last.year));
  const bool none = first == std::string_view::npos;
  if (none && last == std::string_view::npos) return std::nullopt;
  if (span.first != span.last && written.find('/') != std::string_view::npos &&
      (first == last || last > written.size()))
    span.last = span.first;
  return none && span.first == span.last ? std::nullopt : std::optional(span);
}

/// " (finished May 2, 2024)", " - gelesen am 2.5.2024": the day, with its year, behind a word of reading that `rest`
/// begins with. Words behind it may be what was read: "read 2015 papers". A month must end the line.
std::optional<DateSpan> reading_date(std::string_view rest, DateOrder order) {
  std::string key = comparison_key(take_word(rest));
  if (key == "last") key = comparison_key(take_word(rest));
  if (!is_end_of_reading(key)) return std::nullopt;
  const std::string_view behind = skip_joints(rest);
  const auto date = leading_date(behind, order);
  if (!date) return std::nullopt;
  const std::size_t digits = behind.find_last_of("0123456789", date->end - 1);
  const std::string_view after = behind.substr(std::min(digits, date->end - 1) + 1);
  const std::size_t sign = after.find_first_not_of(' ');
  const bool ends = first_letter(after) == after.size() && after.find_first_of("0123456789") == std::string_view::npos;
  const bool parted = sign != std::string_view::npos && std::string_view(")].;:-(").find(after[sign]) < 7;
  if (!ends && !(parted && date->span.first.day != 0)) return std::nullopt;
  return days_of_year(date->span, behind.substr(date->begin, date->end - date->begin));
}

/// "Notes of", "Besprechung vom", "State as of": where a title ends in front of the word that only led to the date
/// right behind it.
std::size_t without_joint(std::string_view title) {
  constexpr std::array joints = std::to_array<std::string_view>(
      {"of", "from", "on", "for", "vom", "am", "von", "du", "del", "de", "do", "da", "le", "el", "от", "за"});
  const std::size_t word = title.rfind(' ');
  if (word == std::string_view::npos || word == 0) return title.size();
  if (!contains(joints, title.substr(word + 1))) return title.size();
  std::string_view before = without_end(title.substr(0, word), " ");
  const std::size_t last = before.rfind(' ') + 1;  // 0 where there is none
  if (title.ends_with(" of") && comparison_key(before.substr(last)) == "as") before = before.substr(0, last);
  return without_end(before, " ").size();
}

/// "Run 5 ", "S1 ": whether `name` is one of a row. Behind other names a day may be that of publication.
bool is_numbered(std::string_view name) {
  const std::string_view shown = without_end(name, " ");
  return !shown.empty() && is_ascii_digit(shown.back()) && count_title_words(name) <= 2;
}

/// Whether `word`, case folded, says what else than reading happened to a book on a day.
bool is_other_event(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"published",   "publication", "out",        "released",   "release",   "paperback", "hardcover", "reprinted",
       "translated",  "wishlist",    "wish",       "wanted",     "bought",    "purchased", "ordered",   "preordered",
       "borrowed",    "returned",    "lent",       "erschienen", "erscheint", "gekauft",   "bestellt",  "ausgeliehen",
       "wunschliste", "publié",      "paru",       "sorti",      "acheté",    "emprunté",  "publicado", "comprado",
       "prestado",    "emprestado",  "pubblicato", "comprato",   "издано",    "куплено"});
  return contains(words, word);
}

/// " by Ann Roe; first published ", " by Ann Roe. Wishlist ": whether the last of what stands between a title and a day
/// says that something else happened then. Behind a number ("published 1999") the day is one of its own.
bool says_what_happened(std::string_view between) {
  between = without_end(between, " ");
  std::size_t last = 0;
  for (const std::string_view sign : {";", "|", "•", "·", " - ", " – ", " — ", ". "}) {
    const std::size_t at = between.rfind(sign);
    const bool initial = sign == ". " && at != std::string_view::npos && (at < 2 || between[at - 2] == ' ');
    if (at != std::string_view::npos && !initial) last = std::max(last, at + sign.size());
  }
  std::string_view said = between.substr(last);
  if (said.find_first_of("0123456789") != std::string_view::npos) return false;
  std::string key = comparison_key(take_word(said));
  if (key == "first") key = comparison_key(take_word(said));
  return is_other_event(key);
}

}  // namespace

void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DateOrder order) {
  const auto date = leading_date(text.substr(begin), order);
  if (!date) return;
  line.date = date->span;
  begin = skip_decoration(text, begin + date->end, line.mark);
  line.date_end = static_cast<std::uint32_t>(begin);
}

std::size_t begin_of_linked_title(const TitleLine& line, std::string_view text, std::size_t begin) {
  const bool day = line.date && line.date->first.day != 0 && line.date_end > begin && line.date_end < text.size();
  if (day && count_title_words(text.substr(line.date_end)) >= 2) begin = line.date_end;
  return skip_number_of_page(text, begin);
}

void take_trailing_date(TitleLine& line, std::string_view text, DateOrder order) {
  if (line.date || line.rest_begin >= text.size()) return;
  const std::string_view rest = text.substr(line.rest_begin);
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  if (line.form != TitleForm::none) line.date = reading_date(rest.substr(0, end), order);
  const auto date = line.date || end > 40 ? std::nullopt : parse_date_line(rest.substr(0, end), order);
  if (!date || date->first.month == 0) return;
  line.date = date;
  line.rest_begin += static_cast<std::uint32_t>(end);
}

void take_day_at_end(TitleLine& line, std::string_view text, DateOrder order) {
  text = text.substr(0, text.find('\n'));
  if (line.date || line.title_end >= text.size()) return;
  const std::size_t last = without_end(text, " .").size();
  const bool closed = last > 0 && text[last - 1] == ')';
  std::size_t sign = std::string_view::npos;
  std::size_t begin = 0;
  for (const std::string_view opening : {"(", "• ", "· ", "; ", "| ", "- ", "– ", "— "}) {
    const std::size_t at = closed == (opening == "(") ? text.rfind(opening) : std::string_view::npos;
    if (at == std::string_view::npos || (sign != std::string_view::npos && at < sign)) continue;
    sign = at;
    begin = at + opening.size();
  }
  if (sign == std::string_view::npos || sign < line.title_end) return;
  if (says_what_happened(text.substr(line.title_end, sign - line.title_end))) return;
  const auto date = parse_date_line(text.substr(begin, last - (closed ? 1 : 0) - begin), order);
  if (date && date->first == date->last && date->first.day != 0 && date->first.year != 0) line.date = date;
}

std::optional<DateSpan> leading_month(const TitleLine& line, DateOrder order) {
  constexpr std::size_t longest = 24;
  const std::string_view lead = line.lead;
  if (line.form != TitleForm::link_first || line.is_label || line.date || lead.size() > longest) return std::nullopt;
  if (lead.find_first_of(":-") == std::string_view::npos && lead.find("–") == std::string_view::npos)
    return std::nullopt;
  const auto date = may_begin_with_date(lead) ? parse_date_line(lead, order) : std::nullopt;
  return date && date->first.month != 0 ? date : std::nullopt;
}

bool take_month_label(TitleLine& line, std::string_view text, DateOrder order) {
  constexpr std::size_t longest = 24;
  if (line.form != TitleForm::plain || line.date) return false;
  const std::string_view title = text.substr(0, line.title_end).substr(line.title_begin);
  const auto [label_end, behind] = find_colon(title.substr(0, longest));
  if (label_end == std::string_view::npos || !may_begin_with_date(title)) return false;
  const auto date = parse_date_line(title.substr(0, label_end), order);
  const std::size_t begin = find_behind(title, " ", behind);
  if (!date || date->first.month == 0 || date->first.day != 0 || date->first != date->last || begin == title.size())
    return false;
  line.date = date;
  line.title_begin += static_cast<std::uint32_t>(begin);
  return true;
}

bool is_labelled_date(std::string_view text, DateOrder order) {
  constexpr std::array beginnings = std::to_array<std::string_view>(
      {"start",  "begin",    "began",  "begun",    "beginn",   "begonnen", "angefangen",
       "début",  "commencé", "inicio", "empezado", "início",   "comecei",  "inizio",
       "начало", "начал",    "начала", "开始",     "開始",     "시작",     "created",
       "added",  "updated",  "posted", "due",      "deadline", "erstellt", "aktualisiert"});
  if (text.size() > kLongestDateLine || !may_hold_date(text, DateContext::prose)) return false;
  const std::size_t colon = find_colon(text).second;
  std::string_view behind = text;
  std::string key = comparison_key(take_word(behind));
  if (key == "last") key = comparison_key(take_word(behind));
  const bool known = is_reading_word(key) || is_end_of_reading(key) || contains(beginnings, key);
  if (!known) return false;
  const auto date = parse_date_line(colon < text.size() ? text.substr(colon) : skip_joints(behind), order);
  return date && date->first.year != 0 && date->first.month != 0;
}

bool is_month(const DateSpan& date) {
  return date.first == date.last && date.first.year != 0 && date.first.month != 0 && date.first.day == 0;
}

std::optional<DateSpan> month_of_reading(std::string_view heading, DateOrder order) {
  constexpr std::size_t longest = 80;
  if (heading.size() > longest) return std::nullopt;
  const std::vector<FoundDate> dates = find_dates(heading, order, DateContext::prose);
  if (dates.size() != 1 || !is_month(dates[0].span)) return std::nullopt;
  const std::string rest = std::string(heading.substr(0, dates[0].begin)) + std::string(heading.substr(dates[0].end));
  return is_reading_list_name(rest) ? std::optional(dates[0].span) : std::nullopt;
}

std::optional<DateSpan> date_between(std::string_view text, DateOrder order, DatedNames names) {
  constexpr std::ptrdiff_t fewest_digits = 4;  // "3.5.24"
  if (text.size() > kLongestDatedTitle || std::count_if(text.begin(), text.end(), is_ascii_digit) < fewest_digits)
    return std::nullopt;
  constexpr std::array signs = std::to_array<std::string_view>({"·", "|", "-", "–", "—", "("});
  const auto ends_with_sign = [&](std::string_view before) {
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
      const std::string_view name = before.substr(0, before.size() - std::min(sign.size(), before.size()));
      if (!before.ends_with(sign) || !name.ends_with(' ')) return false;
      return sign == "(" ? names_run(name) : names == DatedNames::all || is_numbered(name);  // "BERT (2018-10-11)"
    });
  };
  for (const FoundDate& date : find_dates(text, order, DateContext::prose)) {
    if (date.span.last.day == 0 || date.span.last.year == 0) continue;
    std::string_view before = text.substr(0, date.begin);
    before = without_end(before, " ");
    std::string_view behind = text.substr(date.end);
    behind = without_start(behind, " ");
    const bool closed = before.ends_with('(') ? behind.starts_with(')') : behind.size() < text.size() - date.end;
    const bool parted = std::any_of(signs.begin(), signs.end(), [&](auto sign) { return behind.starts_with(sign); });
    if (ends_with_sign(before) && closed && (parted || behind.starts_with(')'))) return date.span;
  }
  return std::nullopt;
}

std::optional<DateSpan> date_at_end(std::string_view text, DateOrder order, std::uint32_t& title_end) {
  if (text.size() > kLongestDatedTitle) return std::nullopt;
  const std::vector<FoundDate> dates = find_dates(text, order, DateContext::prose);
  if (dates.empty() || count_title_words(text.substr(dates.back().end)) != 0) return std::nullopt;
  constexpr std::size_t dash_size = std::string_view(" —").size();
  std::string_view before = without_end(text.substr(0, dates.back().begin), " \t([-,:|");
  while (before.ends_with(" –") || before.ends_with(" —"))
    before = without_end(before.substr(0, before.size() - dash_size), " ");
  title_end = static_cast<std::uint32_t>(before.size());
  const std::size_t open = text.substr(0, title_end).rfind('(');  // "Log (starting May 2020)"
  if (open != std::string_view::npos && text.substr(open, title_end - open).find(')') == std::string_view::npos)
    title_end = static_cast<std::uint32_t>(without_end(text.substr(0, open), " ").size());
  const bool parted = text.substr(title_end, dates.back().begin - title_end).find_first_not_of(" \t") != text.npos;
  if (!parted) title_end = static_cast<std::uint32_t>(without_joint(text.substr(0, title_end)));
  return dates.back().span;
}

void take_venue_in_front(TitleLine& line, std::string_view text) {
  constexpr std::size_t longest = 24;
  const std::string_view title = title_of(line, text);
  const std::size_t close = title.find(']');
  if (!title.starts_with('[') || close > longest) return;
  const std::int16_t year = publication_year(title.substr(0, close));
  const std::size_t begin = title.find_first_not_of(" :-", close + 1);
  if (year == 0 || begin == std::string_view::npos) return;
  line.published = PartialDate{year, 0, 0};
  line.title_begin += static_cast<std::uint32_t>(begin);
}

}  // namespace asterism
