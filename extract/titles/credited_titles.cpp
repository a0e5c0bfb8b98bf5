// SPDX-License-Identifier: Apache-2.0
// Finds where a title ends by the names or the stars behind it.
#include "titles/credited_titles.hpp"

#include "dates/calendar_words.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/title_signs.hpp"
#include "words/parts_of_speech.hpp"
#include "words/scripts.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace asterism {
namespace {

/// A title in quotes or markup at the beginning of a line, and where what encloses it ends.
struct MarkedTitle {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t behind = 0;
  bool quoted = false;
  bool wide = false;  // in 《》 or 『』, which enclose no quotations
};

/// Units: bytes. A longer line is prose.
constexpr std::size_t kLongestLine = 300;
/// Units: bytes. Longer names in a script without capitals are none.
constexpr std::size_t kLongestWideName = 40;
/// Units: words and dashes before what may be names. More stand in no title.
constexpr std::size_t kMostJoints = 4;

constexpr std::array kCreditWords = std::to_array<std::string_view>({"by ", "von ", "par ", "por "});
/// They join the words of titles, too, so that a title must be marked.
constexpr std::array kMarkedCreditWords = std::to_array<std::string_view>({"de ", "di ", "af ", "av "});
/// They begin no name, but titles.
constexpr std::array kNoNames = std::to_array<std::string_view>(
    {"the",  "a",   "an",   "of",  "in",  "on",  "at",  "to",  "for", "with", "from", "about",
     "and",  "my",  "your", "our", "how", "why", "der", "die", "das", "im",   "ein",  "les",
     "eine", "une", "los",  "las", "il",  "uma", "una", "me",  "us",  "him",  "them", "it"});
/// Nor do these, but where a capital follows: "You Wang".
constexpr std::array kPronouns = std::to_array<std::string_view>({"you", "her"});
/// Words that are common and begin names of people rather than of things: "Bill Gates", but "Ray Tracing".
constexpr std::array kGivenNames =
    std::to_array<std::string_view>({"adam",  "april", "art",   "bill", "bob",  "clay",  "dawn",     "don",  "drew",
                                     "eve",   "grace", "grant", "guy",  "hope", "james", "joy",      "june", "mark",
                                     "miles", "pat",   "rich",  "rob",  "rose", "sue",   "virginia", "wade", "will"});
/// A number behind them counts works, or is a rating as such.
constexpr std::array kCountedWords =
    std::to_array<std::string_view>({"book", "books", "score", "scores", "issue", "band"});
constexpr std::array kStars = std::to_array<std::string_view>({"★", "☆", "⭐", "🌟", "✩", "✪", "½", "\xEF\xB8\x8F"});
/// Signs between a title and who wrote it, and around a rating.
constexpr std::array kJoints = std::to_array<std::string_view>({" ", ",", ":", "|", "(", "-", "–", "—", "，", "（"});

/// `text` without those of `signs`, of one byte or several, that it ends with.
std::string_view without_signs_at_end(std::string_view text, std::span<const std::string_view> signs) {
  for (;;) {
    const auto sign =
        std::find_if(signs.begin(), signs.end(), [&](std::string_view end) { return text.ends_with(end); });
    if (sign == signs.end()) return text;
    text.remove_suffix(sign->size());
  }
}

std::string_view without_joints(std::string_view text) { return without_signs_at_end(text, kJoints); }

/// "4/5", "3.5/5", "8/10"
bool is_rating_fraction(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == 0 || slash > 3 || slash == std::string_view::npos) return false;
  const bool digits = word.substr(0, slash).find_first_not_of("0123456789.") == std::string_view::npos;
  return digits && (word.substr(slash) == "/5" || word.substr(slash) == "/10");
}

/// Whether a number behind `text` counts parts: "chapters", "Vol.". Titles end with days and weeks more often.
bool ends_with_part(std::string_view text) {
  constexpr std::array times = std::to_array<std::string_view>({"day", "days", "week", "weeks"});
  text = without_end(text, " .:");
  const std::string word = comparison_key(text.substr(text.find_last_of(" ,(") + 1));
  return (is_part_word(word) && !contains(times, word)) || contains(kCountedWords, word);
}

/// `line` without the rating that it ends with.
std::string_view without_rating(std::string_view line) {
  std::string_view body = without_end(line, " ");
  if (body.ends_with(')')) body.remove_suffix(1);
  const std::string_view whole = body;
  body = without_signs_at_end(body, kStars);
  if (body.size() == whole.size()) {
    const std::size_t word = body.find_last_of(" (") + 1;
    if (!is_rating_fraction(body.substr(word)) || ends_with_part(body.substr(0, word))) return line;
    body = body.substr(0, word);
  }
  return without_joints(body);
}

/// Where the first sentence of `text` ends; the point of an initial or a title ("Dr.") ends none.
std::size_t find_stop(std::string_view text) {
  constexpr std::size_t longest_title = 2;  // bytes
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    if (at - (text.substr(0, at).find_last_of(" .") + 1) > longest_title) return at;
  }
  return std::string_view::npos;
}

/// The part of `text` before a remark.
std::string_view before_remark(std::string_view text) {
  std::size_t end = std::min(text.size(), find_stop(text));
  for (const std::string_view sign : {"(", ")", "[", ": ", "; ", " | ", " - ", " – ", " — ", " • ", " · "}) {
    end = std::min(end, text.find(sign));
  }
  // ", abandoned": names have capitals.
  for (std::size_t at = text.find(", "); at < end; at = text.find(", ", at + 1)) {
    if (at + 2 < end && text[at + 2] >= 'a' && text[at + 2] <= 'z') end = at;
  }
  return without_joints(text.substr(0, end));
}

/// Whether `word`, the first of `words` that a name may have, is a day or month and no name: "Friday Noon", "May".
bool begins_date(std::string_view word, std::size_t words) {
  constexpr std::size_t shortest = 5;  // bytes; Sun and Mo are names
  const CalendarRole role = calendar_word(comparison_key(word)).role;
  return (role == CalendarRole::weekday && word.size() >= shortest) || (role == CalendarRole::month && words == 1);
}

/// Whether `text` can be names of people, the first of them of `fewest` words or more with all behind it.
bool are_people(std::string_view text, std::size_t fewest) {
  const std::size_t years = publication_year(text) != 0 ? 1 : 0;
  const std::size_t words = count_words(text) - years;
  const std::string_view first = text.substr(0, text.find_first_of(" ,"));
  const std::string key = comparison_key(first);
  std::size_t next = first.size() + 1;
  const bool surname =
      text.substr(first.size()).starts_with(' ') && next < text.size() && is_upper(decode_code_point(text, next));
  return words >= fewest && are_names(text) && !contains(kNoNames, key) && (surname || !contains(kPronouns, key)) &&
         !begins_date(first, words);
}

/// Whether names stand at the beginning of `text`.
bool begins_with_names(std::string_view text, std::size_t fewest) { return are_people(before_remark(text), fewest); }

/// "J. R. R. Tolkien"
bool has_initial(std::string_view name) {
  for (std::size_t at = name.find(". "); at != std::string_view::npos; at = name.find(". ", at + 1)) {
    if (at == 1 || (at >= 2 && (name[at - 2] == ' ' || name[at - 2] == '.'))) return true;
  }
  return false;
}

bool begins_with_any(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

bool begins_with_credit(std::string_view text, std::span<const std::string_view> words, std::size_t fewest) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.starts_with(word) && begins_with_names(text.substr(word.size()), fewest);
  });
}

/// `rest`, behind a title in markup, without a remark in brackets in front of who wrote it: "(Ropes, #1) by Ann Roe".
std::string_view behind_part(std::string_view rest) {
  if (!rest.starts_with(" (")) return rest;
  const std::size_t end = rest.find(") ");
  if (end == std::string_view::npos) return rest;
  const std::string_view behind = rest.substr(end + 1);
  return begins_with_credit(behind.substr(1), kCreditWords, 1) ? behind : rest;
}

/// How `rest`, behind `title`, says who wrote it and nothing else but a remark. A colon stands behind labels
/// ("**Status**: Finished"), and a dash behind many, so that one word behind it says nothing.
Credit credit_of(std::string_view rest, const MarkedTitle& title) {
  bool joined = title.quoted;
  bool labels = false;
  std::size_t fewest = 1;
  rest = behind_part(rest);
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view joint : kJoints) {
      if (!rest.starts_with(joint)) continue;
      if (joint == "-" || joint == "–" || joint == "—") fewest = 2;
      rest.remove_prefix(joint.size());
      joined = joined || joint != " ";
      labels = labels || joint == ":";
      cut = true;
    }
  }
  if (begins_with_credit(rest, kCreditWords, 1) || begins_with_credit(rest, kMarkedCreditWords, 1))
    return Credit::marked_word;
  if (!joined || labels || rest.empty()) return Credit::none;
  const bool wide = static_cast<unsigned char>(rest.front()) >= 0xE3 && rest.size() <= kLongestWideName &&
                    rest.find("。") == std::string_view::npos;
  if (!wide && !begins_with_names(rest, fewest)) return Credit::none;
  return title.quoted && !title.wide ? Credit::quoted : Credit::marked;
}

/// The title in quotes that `body` begins with, or the one in markup, which ends at byte `marked`.
std::optional<MarkedTitle> marked_title(std::string_view body, std::size_t marked) {
  for (const auto& [open, close] : kQuotationMarks) {
    if (!body.starts_with(open)) continue;
    const std::size_t end = body.find(close, open.size());
    if (end != std::string_view::npos && end > open.size())
      return MarkedTitle{open.size(), end, end + close.size(), true, static_cast<unsigned char>(open.front()) >= 0xE3};
    break;
  }
  if (marked == 0 || marked > body.size()) return std::nullopt;
  return MarkedTitle{0, without_joints(body.substr(0, marked)).size(), marked, false, false};
}

/// Whether a bracket that opens in `text` is still open at its end.
bool ends_in_bracket(std::string_view text) {
  return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
}

/// On which side of the dash in `body` that leaves `title` and `rest` the author stands; none: on neither.
Credit credit_at_dash(std::string_view title, std::string_view rest) {
  const bool before = are_people(title, 2);
  rest = before_remark(rest);
  const bool behind = are_people(rest, 2);
  if (before && behind) {
    const bool initial = has_initial(title);
    if (initial == has_initial(rest)) return Credit::either_first;
    return initial ? Credit::author_first : Credit::title_first;
  }
  if (before) return Credit::author_first;
  return behind ? Credit::title_first : Credit::none;
}

/// Whether every word of `names` is a common one, so that they are rather a thing ("Black Hole", "Merge Sort"), unless
/// the first is known as a name ("Adam Grant").
bool are_common_words(std::string_view names) {
  if (contains(kGivenNames, comparison_key(names.substr(0, names.find(' '))))) return false;
  constexpr std::uint8_t common = 4;  // the logarithm of how often a dictionary has the word
  bool rare = false;
  for_each_blank_word(names, [&](std::string_view word) {
    if (word.front() >= 'a' && word.front() <= 'z') return;  // "and"
    const WordUse use = use_of(comparison_key(without_end(word, ",;&"))).use;
    rare = rare || std::max({use.noun, use.verb, use.adjective}) < common;
  });
  return !rare;
}

/// The title in `body` that ends before a byline; `at_dash`: whether a dash may begin one.
std::optional<CreditedTitle> find_byline(std::string_view body, AtDash at_dash) {
  std::optional<CreditedTitle> dashed;
  std::size_t joints = 0;
  for (std::size_t at = body.find(' '); at != std::string_view::npos && joints < kMostJoints;
       at = body.find(' ', at + 1)) {
    const std::string_view rest = body.substr(at);
    const std::size_t dash = dash_size(rest);
    const bool word = dash == 0 && begins_with_any(rest.substr(1), kCreditWords);
    if (dash == 0 && !word) continue;
    ++joints;
    const std::string_view title = without_joints(body.substr(0, at));
    if (title.empty() || ends_in_bracket(title)) continue;
    if (word && begins_with_credit(rest.substr(1), kCreditWords, 2) &&
        !are_common_words(before_remark(rest.substr(rest.find(' ', 1) + 1))))
      return CreditedTitle{0, title.size(), Credit::word};
    if (dash == 0) continue;
    const Credit credit = credit_at_dash(title, rest.substr(dash));
    if (credit == Credit::none) continue;
    // Of two dashes, either may stand before the author.
    if (dashed) return CreditedTitle{0, body.size(), Credit::either_first};
    const bool ends = at_dash == AtDash::end_title && credit != Credit::author_first;
    dashed = CreditedTitle{0, ends ? title.size() : body.size(), credit};
  }
  return dashed;
}

/// "**Kites by Ann Roe:**", "**Kites - Ann Roe**": the markup of `title` in `body` holds who wrote it, too.
std::optional<CreditedTitle> credit_inside(std::string_view body, const MarkedTitle& title, AtDash at_dash) {
  if (title.quoted) return std::nullopt;
  auto found = find_byline(body.substr(title.begin, title.end - title.begin), at_dash);
  if (!found) return std::nullopt;
  if (found->credit == Credit::word) found->credit = Credit::marked_word;
  return CreditedTitle{title.begin, title.begin + found->end, found->credit};
}

}  // namespace

bool is_clear(Credit credit) {
  return credit == Credit::word || credit == Credit::marked_word || credit == Credit::marked;
}

std::optional<CreditedTitle> credit_before_prose(std::string_view line, std::size_t marked) {
  constexpr std::size_t longest_names = 100;  // bytes
  if (marked == 0 || marked + longest_names > kLongestLine) return std::nullopt;
  const std::string_view body = line.substr(0, marked + longest_names);
  const auto title = marked_title(body, marked);
  if (!title || title->quoted) return std::nullopt;
  if (credit_of(body.substr(title->behind), *title) == Credit::marked_word)
    return CreditedTitle{title->begin, title->end, Credit::marked_word};
  const auto inside = credit_inside(body, *title, AtDash::keep);
  return inside && inside->credit == Credit::marked_word ? inside : std::nullopt;
}

std::optional<CreditedTitle> find_credited_title(std::string_view line, std::size_t marked, AtDash at_dash) {
  if (line.size() > kLongestLine) return credit_before_prose(line, marked);
  const std::string_view body = without_rating(line);
  const bool rated = body.size() < line.size();
  std::optional<CreditedTitle> found;
  if (const auto title = marked_title(body, marked)) {
    const std::string_view rest = body.substr(title->behind);
    const Credit credit = credit_of(rest, *title);
    if (credit == Credit::none) found = credit_inside(body, *title, at_dash);
    if (!found && (credit != Credit::none || (rated && without_joints(rest).empty())))
      found = CreditedTitle{title->begin, title->end, credit};
  } else {
    found = find_byline(body, at_dash);
    if (!found && rated && !body.empty()) found = CreditedTitle{0, body.size(), Credit::none};
  }
  if (found) found->rated = rated;
  return found;
}

bool is_rating(std::string_view text) { return !text.empty() && without_rating(text).empty(); }

bool begins_with_credit(std::string_view rest) {
  const std::size_t begin = rest.find_first_not_of(' ');
  return begin != std::string_view::npos && begins_with_credit(rest.substr(begin), kCreditWords, 1);
}

}  // namespace asterism
