// SPDX-License-Identifier: Apache-2.0
// Takes the names of files apart.
#include "files/file_names.hpp"

#include "dates/date_tokens.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace asterism {
namespace {

constexpr std::string_view kDigits = "0123456789";
/// What stands between a date and words in a name.
constexpr std::string_view kSeparators = "-_ ";

std::size_t count_digits(std::string_view text) { return find_behind(text, kDigits); }

/// A day of the calendar with which a name begins, and where it ends.
struct LeadingDay {
  PartialDate day;
  std::size_t end = 0;
};

/// A year, month and day as one; none where the calendar has no such day.
std::optional<PartialDate> calendar_day(std::uint32_t year, std::uint32_t month, std::uint32_t day) {
  if (year < 1900 || year > 2199 || month == 0 || day == 0) return std::nullopt;
  const PartialDate date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                         static_cast<std::uint8_t>(day)};
  return first_day(date) ? std::optional(date) : std::nullopt;
}

/// `2024-05-06`, `2024_5_6`: the month and the day have one or two digits, and one sign stands between.
std::optional<LeadingDay> parted_day(std::string_view stem) {
  if (stem.size() < 8 || kSeparators.find(stem[4]) == std::string_view::npos) return std::nullopt;
  const std::size_t month = count_digits(stem.substr(5));
  const std::size_t gap = 5 + month;
  if (month == 0 || month > 2 || gap >= stem.size() || stem[gap] != stem[4]) return std::nullopt;
  const std::size_t day = count_digits(stem.substr(gap + 1));
  if (day == 0 || day > 2) return std::nullopt;
  const auto date = calendar_day(number_of(stem.substr(0, 4)), number_of(stem.substr(5, month)),
                                 number_of(stem.substr(gap + 1, day)));
  return date ? std::optional(LeadingDay{*date, gap + 1 + day}) : std::nullopt;
}

/// Digits of a day with its minutes or seconds, by which notes are numbered: `202405061730`.
constexpr std::size_t kToTheMinute = 12;
constexpr std::size_t kToTheSecond = 14;

/// The same, or `20240506`, also with minutes or seconds.
std::optional<LeadingDay> leading_day(std::string_view stem) {
  const std::size_t digits = count_digits(stem);
  if (digits == 4) return parted_day(stem);
  if (digits != 8 && digits != kToTheMinute && digits != kToTheSecond) return std::nullopt;
  const auto date =
      calendar_day(number_of(stem.substr(0, 4)), number_of(stem.substr(4, 2)), number_of(stem.substr(6, 2)));
  return date ? std::optional(LeadingDay{*date, digits}) : std::nullopt;
}

/// What else than a diary the notes of a day are called, as `comparison_key` has it.
constexpr std::array kDayNotes =
    std::to_array<std::string_view>({"note", "notes", "daily", "meeting", "meetings", "minutes", "progress", "notiz",
                                     "notizen", "protokoll", "treffen", "notas", "笔记", "会议", "ノート", "メモ"});

/// The day at the end of `stem`, behind nothing but words for the notes of a day: `meeting-notes-2024-05-06`.
std::optional<PartialDate> day_of_notes(std::string_view stem) {
  const std::size_t begin = stem.find_first_of(kDigits);
  if (begin == 0 || begin == std::string_view::npos || kSeparators.find(stem[begin - 1]) == std::string_view::npos)
    return std::nullopt;
  const auto day = leading_day(stem.substr(begin));
  if (!day || begin + day->end != stem.size()) return std::nullopt;
  std::string words(stem.substr(0, begin));
  std::replace_if(
      words.begin(), words.end(), [](char c) { return kSeparators.find(c) != std::string_view::npos; }, ' ');
  return names_day_notes(words) || names_diary(words) ? std::optional(day->day) : std::nullopt;
}

/// The day of `2024/05/06.md`, whose folders are the year and the month, with two digits: one alone, as in
/// `2024/1/3.md`, may number anything.
std::optional<PartialDate> day_of_path(std::string_view name) {
  const std::string_view month = file_folder(name);
  const std::string_view year = file_folder(month);
  const std::string_view stem = bare_file_name(name);
  const std::string_view folder = bare_file_name(month);
  if (year.empty() || stem.size() > 2 || folder.size() != 2) return std::nullopt;
  const std::string day = std::string(bare_file_name(year)).append("-").append(folder) + "-";
  const auto found = parted_day(day + std::string(stem));
  return found && found->end == day.size() + stem.size() ? std::optional(found->day) : std::nullopt;
}

/// `2024week19`, `2024-kw-19`, `week_19_2024` as the week of ISO 8601 that it is: `2024-W19`; empty: it is none.
std::string iso_week_of(std::string_view stem) {
  constexpr std::array words = std::to_array<std::string_view>({"w", "wk", "week", "kw", "woche", "周", "週", "주"});
  constexpr std::size_t longest = 24;
  if (stem.size() > longest || std::none_of(stem.begin(), stem.end(), is_ascii_digit)) return {};
  std::vector<Token> tokens = tokenize_dates(stem);
  std::erase_if(tokens, [](const Token& token) { return token.word == "-" || token.word == "_"; });
  if (tokens.size() != 3) return {};
  const bool year_first = is_year(tokens[0]);
  const Token& year = tokens[year_first ? 0 : 2];
  const Token& word = tokens[year_first ? 1 : 0];
  const Token& week = tokens[year_first ? 2 : 1];
  const bool called = is_year(year) && week.kind == TokenKind::number && week.digits <= 2 && week.value > 0 &&
                      contains(words, word.word);
  return called ? std::to_string(year.value) + (week.value < 10 ? "-W0" : "-W") + std::to_string(week.value) : "";
}

/// `stem` with underscores between digits as dashes.
std::string with_dashes(std::string_view stem) {
  std::string out(stem);
  for (std::size_t i = 1; i + 1 < out.size(); ++i) {
    if (out[i] == '_' && is_ascii_digit(out[i - 1]) && is_ascii_digit(out[i + 1])) out[i] = '-';
  }
  return out;
}

constexpr std::array kIndexNames =
    std::to_array<std::string_view>({"readme", "index", "contents", "summary", "home", "toc", "sidebar", "navbar",
                                     "moc", "overview", "papers", "reading list"});

constexpr std::array kAsideNames = std::to_array<std::string_view>({
    "license",
    "licence",
    "contributing",
    "code of conduct",
    "changelog",
    "security",
    "template",
    "authors",
    "pull request template",
    "issue template",
    "about",
    "faq",
    "404",
    "footer",
    "contributors",
});

/// Pages that open a site or book, as long as they are short.
constexpr std::array kOpeningNames = std::to_array<std::string_view>({"intro", "introduction", "preface", "welcome"});

}  // namespace

std::string_view file_folder(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
}

std::string_view bare_file_name(std::string_view name) {
  if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos) name.remove_prefix(slash + 1);
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos && dot > 0 && name.size() - dot <= 9) {
    name = name.substr(0, dot);
  }
  return name;
}

std::string_view file_stem(std::string_view name) {
  name = bare_file_name(name);
  const auto day = leading_day(name);
  const bool dated = day && day->end + 1 < name.size() && kSeparators.find(name[day->end]) != std::string_view::npos;
  return dated ? name.substr(day->end + 1) : name;
}

std::string_view note_number(std::string_view name) {
  const std::string_view stem = bare_file_name(name);
  const std::size_t digits = count_digits(stem);
  return digits >= kToTheMinute && leading_day(stem) ? stem.substr(0, digits) : std::string_view();
}

std::string_view behind_note_number(std::string_view title, std::string_view name) {
  const std::string_view number = note_number(name);
  if (number.empty() || !title.starts_with(number)) return title;
  const std::size_t begin = title.find_first_not_of(" -_:.", number.size());
  return begin == number.size() || begin == std::string_view::npos ? title : title.substr(begin);
}

std::string letters_of(std::string_view name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || is_ascii_digit(c) || (c & 0x80) != 0; };
  std::string out = comparison_key(name);
  std::erase_if(out, [&](char c) { return !is_letter(c); });
  return out;
}

bool holds_name_of(std::string_view title, std::string_view folder) {
  const std::string letters = letters_of(title);
  std::size_t at = 0;
  for (std::size_t begin = 0; begin < folder.size();) {
    const std::size_t end = std::min(folder.find_first_of("-_ ", begin), folder.size());
    const std::string word = letters_of(folder.substr(begin, end - begin));
    at = letters.find(word, at);
    if (at == std::string::npos) return false;
    at += word.size();
    begin = end + 1;
  }
  return at > 0;
}

bool names_day_notes(std::string_view text) {
  const std::vector<std::string_view> words = blank_words(text);
  return std::all_of(words.begin(), words.end(),
                     [](std::string_view word) { return contains(kDayNotes, comparison_key(word)); });
}

std::optional<FileDate> date_of_file(std::string_view name, DateOrder order) {
  const std::string_view stem = bare_file_name(name);
  const auto day = leading_day(stem);
  if (day && day->end == stem.size())
    return FileDate{{day->day, day->day}, note_number(name).empty() ? NamedFor::date : NamedFor::work};
  auto called = day_of_notes(stem);
  if (!called) called = day_of_path(name);
  if (called) return FileDate{{*called, *called}, NamedFor::notes};
  const std::string week = iso_week_of(stem);
  const auto date = parse_date_line(week.empty() ? with_dashes(stem) : week, order);
  if (date) return FileDate{*date, NamedFor::date};
  const bool dated = day && kSeparators.find(stem[day->end]) != std::string_view::npos;
  return dated ? std::optional(FileDate{{day->day, day->day}, NamedFor::work}) : std::nullopt;
}

/// Site generators call lists `_index`, `_sidebar`.
bool is_index_name(std::string_view stem) {
  stem = without_start(stem, "_");
  return contains(kIndexNames, comparison_key(stem));
}

bool is_opening_name(std::string_view stem) { return contains(kOpeningNames, comparison_key(stem)); }

bool is_aside_name(std::string_view stem) {
  const std::string key = comparison_key(stem);
  return contains(kAsideNames, key) || key.ends_with("template") || key.starts_with("template");
}

}  // namespace asterism
