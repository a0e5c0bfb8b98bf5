// SPDX-License-Identifier: Apache-2.0
// Reads citations word by word.
#include "titles/citations.hpp"

#include "dates/dates.hpp"
#include "dates/short_years.hpp"
#include "links/link_labels.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/wide_citations.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace asterism {
namespace {

/// Longer rows of names are no citation but a list of authors.
constexpr std::size_t kMostWords = 12;
/// "Doe et al. Nature Physics 2019": words of a venue in front of a year.
constexpr std::size_t kMostVenueWords = 2;
constexpr std::size_t kFewestTitleWords = 3;
constexpr std::size_t kMostTitleWords = 25;
constexpr std::string_view kBlanks = " \t\n";
/// Between a title and what stands behind it.
constexpr std::string_view kEndSigns = " \t.,;:-([";

struct CitedWord {
  std::string_view text;   // without punctuation around it
  bool ends_name = false;  // a comma follows
  std::size_t end = 0;     // byte behind it
};

std::optional<CitedWord> word_at(std::string_view title, std::size_t at) {
  const std::size_t begin = title.find_first_not_of(" \t", at);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::size_t end = std::min(title.find_first_of(kBlanks, begin), title.size());
  std::string_view text = title.substr(begin, end - begin);
  const bool comma = text.ends_with(",") || text.ends_with(";");
  while (!text.empty() && std::string_view("([").find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  if (text.ends_with(").") || text.ends_with("].")) text.remove_suffix(1);
  while (!text.empty() && std::string_view(")],;:").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  return CitedWord{text, comma, end};
}

/// `2019`, `2019a`; 0: no year.
std::int16_t year_of(std::string_view word) {
  const bool lettered = word.size() == 5 && word[4] >= 'a' && word[4] <= 'f';
  if ((word.size() != 4 && !lettered) || !std::all_of(word.begin(), word.begin() + 4, is_ascii_digit)) return 0;
  const std::uint32_t year = number_of(word.substr(0, 4));
  return year >= 1800 && year < 2100 ? static_cast<std::int16_t>(year) : std::int16_t{0};
}

/// "Doe", "Roe-Poe", "J.", "O'Neil": one capital at the beginning of each part.
bool is_surname(std::string_view word) {
  bool begins = true;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = decode_code_point(word, at);
    const bool joint = c == U'-' || c == U'\'' || c == U'’' || c == U'.' || c == U'‐';
    if (!joint && (!is_letter(c) || is_upper(c) != begins)) return false;
    begins = joint;
  }
  return !word.empty();
}

bool may_be_initial(std::string_view word) { return word.ends_with('.') && word.size() <= 5; }

/// One capitalised word and a year may be a venue.
bool says_several(const Citation& citation) { return citation.shortened || citation.authors.size() >= 2; }

class CitationReader {
 public:
  explicit CitationReader(std::string_view title) : title_(title) {}

  std::optional<Citation> read() {
    std::size_t words = 0;
    for (std::size_t at = 0; words < kMostWords; ++words) {
      const auto word = word_at(title_, at);
      if (!word || word->text.empty()) return std::nullopt;
      at = word->end;
      if ((citation_.year = year_of(word->text)) != 0) return finish(words, at);
      if (!take(word->text, at)) return std::nullopt;
      if (word->ends_name) end_name();
    }
    return std::nullopt;
  }

 private:
  bool take(std::string_view word, std::size_t& at) {
    if (word == "et") {
      const auto next = word_at(title_, at);
      if (!next || !next->text.starts_with("al") || next->text.size() > 3) return false;
      at = next->end;
      end_name();
      return citation_.shortened = !citation_.authors.empty();
    }
    if (is_and(comparison_key(word))) {
      end_name();
      return !citation_.authors.empty();
    }
    if (citation_.shortened) return ++venue_words_ <= kMostVenueWords;
    if (!is_surname(word)) return false;
    ends_in_initial_ = may_be_initial(word);
    if (!ends_in_initial_) name_ = word;
    return true;
  }

  void end_name() {
    if (!name_.empty()) citation_.authors.emplace_back(name_);
    name_ = {};
  }

  std::optional<Citation> finish(std::size_t words, std::size_t end) {
    end_name();
    citation_.end = end;
    const std::size_t rest = title_.find_first_not_of(" \t.", end);
    const bool alone = words == 1 && rest == std::string_view::npos;
    const bool several = says_several(citation_);
    const bool listed = ends_in_initial_ && title_.substr(0, end).find('(') != std::string_view::npos;
    // "May 2019" is a date.
    if (citation_.authors.empty() || !(several || alone || listed)) return std::nullopt;
    if (alone && parse_date_line(title_, any_order())) return std::nullopt;
    return citation_;
  }

  std::string_view title_;
  std::string_view name_;
  Citation citation_;
  bool ends_in_initial_ = false;  // "Doe, J.", as lists of references have it
  std::size_t venue_words_ = 0;
};

/// `text` up to what a title does not go beyond: the end of its line, its quotes, a dash or its first sentence.
std::string_view title_part(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t:-,.|");
  if (first == std::string_view::npos || text.substr(0, first).find('\n') != std::string_view::npos) return {};
  text = text.substr(first, text.find('\n', first) - first);
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\"", "\""}, {"“", "”"}}) {
    const std::size_t end = text.starts_with(open) ? text.find(close, open.size()) : std::string_view::npos;
    if (end != std::string_view::npos) return text.substr(open.size(), end - open.size());
  }
  for (const std::string_view end : {" - ", " – ", " — ", ". "}) text = text.substr(0, text.find(end));
  return without_end(text, " \t.,;:-");
}

bool looks_like_title(std::string_view text) {
  std::size_t at = 0;
  const std::size_t words = count_words(text);
  return words >= kFewestTitleWords && words <= kMostTitleWords && is_upper(decode_code_point(text, at));
}

/// A cheap first look: whether a year of these three centuries may stand in `title`. Most hold none.
bool may_hold_year(std::string_view title) {
  for (std::size_t at = 0; at + 1 < title.size(); ++at) {
    const char next = title[at + 1];
    if ((title[at] == '1' && (next == '8' || next == '9')) || (title[at] == '2' && next == '0')) return true;
  }
  return false;
}

/// The citation that `text` is, if it is nothing else.
std::optional<Citation> whole_citation(std::string_view text) {
  auto citation = begins_east_asian(text) ? parse_wide_citation(text) : CitationReader(text).read();
  const bool whole = citation && text.find_first_not_of(" .?)]", citation->end) == std::string_view::npos;
  return whole ? citation : std::nullopt;
}

/// "(2019) - Doe and Roe" at `open`, the bracket.
std::optional<Citation> year_then_names(std::string_view title, std::size_t open) {
  const std::size_t close = open + 5;
  if (close >= title.size() || title[close] != ')' || year_of(title.substr(open + 1, 4)) == 0) return std::nullopt;
  const std::size_t names = title.find_first_not_of(" -–—,:", close + 1);
  if (names == std::string_view::npos || names < close + 3) return std::nullopt;
  const std::string turned = std::string(title.substr(names)) + " " + std::string(title.substr(open + 1, 4));
  auto citation = whole_citation(turned);
  return citation && says_several(*citation) ? citation : std::nullopt;
}

/// Where the last brackets of `title` open; npos: nowhere. `find_last_of` would call a function for each byte.
std::size_t last_bracket(std::string_view title) {
  const auto opens = [](char c) { return c == '(' || c == '['; };
  const auto last = std::find_if(title.rbegin(), title.rend(), opens);
  return static_cast<std::size_t>(title.rend() - last) - 1;
}

/// Authors in the last brackets, or behind those that hold the year.
std::optional<Byline> byline_in_brackets(std::string_view title) {
  const std::size_t open = last_bracket(title);
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  if (auto citation = year_then_names(title, open)) return Byline{std::move(*citation), open};
  const std::string_view inside = title.substr(open + 1);
  auto citation = whole_citation(inside);
  if (!citation || !says_several(*citation)) return std::nullopt;
  return Byline{std::move(*citation), open};
}

}  // namespace

std::optional<Byline> parse_byline(std::string_view title) {
  if (!may_hold_year(title)) return std::nullopt;
  if (const std::size_t by = title.rfind(" by "); by != std::string_view::npos && by > 0) {
    if (auto citation = whole_citation(title.substr(by + 4))) return Byline{std::move(*citation), by};
  }
  if (auto byline = byline_in_brackets(title)) return byline;
  constexpr std::string_view open = "（";
  if (const std::size_t wide = title.rfind(open); wide != std::string_view::npos && wide > 0) {
    if (auto citation = whole_citation(title.substr(wide + open.size()))) return Byline{std::move(*citation), wide};
  }
  // Behind a comma, "Boats and Trains 2019" may go on with the title.
  const std::size_t shortened = title.find(" et al");
  const std::size_t comma = shortened == std::string_view::npos ? shortened : title.rfind(", ", shortened);
  for (const std::size_t begin : {title.rfind(" - "), comma}) {
    if (begin == std::string_view::npos || begin == 0) continue;
    const std::size_t names = title.find_first_not_of(" -,", begin);
    if (names == std::string_view::npos) continue;
    auto citation = whole_citation(title.substr(names));
    if (citation && says_several(*citation)) return Byline{std::move(*citation), begin};
  }
  return std::nullopt;
}

std::optional<Citation> parse_citation(std::string_view title) {
  if (!may_hold_year(title)) return std::nullopt;
  return begins_east_asian(title) ? parse_wide_citation(title) : CitationReader(title).read();
}

std::optional<Citation> find_citation(std::string_view title) {
  if (!may_hold_year(title)) return std::nullopt;
  if (auto citation = parse_citation(title)) return citation;
  auto byline = parse_byline(title);
  return byline ? std::optional(std::move(byline->citation)) : std::nullopt;
}

std::string cited_title(const Log& log, const Entry& entry, std::string_view title) {
  const auto citation = parse_citation(title);
  if (!citation) {
    const auto byline = parse_byline(title);
    return std::string(byline ? without_end(title.substr(0, byline->begin), kEndSigns) : std::string_view());
  }
  const std::string_view rest = title.substr(citation->end);
  if (count_words(rest) > kMostVenueWords) {
    const std::string_view part = title_part(rest);
    return looks_like_title(part) ? std::string(part) : std::string();
  }
  if (entry.notes.empty()) return {};
  const std::string note = visible_text(log, entry.notes[0]);
  const std::string_view part = title_part(note);
  const bool field = part.find("://") != std::string_view::npos || is_label_text(part.substr(0, part.find(':')));
  return !field && looks_like_title(part) ? std::string(part) : std::string();
}

bool names_only_authors(std::string_view title, std::string_view published) {
  if (published.size() != 4) return false;  // a venue stands there
  if (title.ends_with(" et al.") || title.ends_with(" et al")) return true;
  return count_words(title) == 1 && parse_citation(std::string(title) + ", " + std::string(published));
}

bool is_citation_alone(std::string_view text) { return may_hold_year(text) && whole_citation(text); }

bool is_long_title(std::string_view text) {
  constexpr std::size_t fewest = 4;
  constexpr std::array venues =
      std::to_array<std::string_view>({"journal", "proceedings", "proc", "transactions", "annals", "ieee", "acm"});
  const std::size_t end = std::min(text.find_first_of(" ."), text.size());
  const std::string first = comparison_key(text.substr(0, end));
  const std::string_view behind = text.substr(end);
  const bool capitals = std::any_of(behind.begin(), behind.end(), is_ascii_upper);
  return capitals && looks_like_title(text) && count_words(text) >= fewest && !contains(venues, first);
}

std::size_t cited_title_size(std::string_view text, std::string_view behind) {
  constexpr std::size_t longest = 60;  // bytes, of authors and year
  if (!behind.starts_with(": ") || text.size() > longest || !is_citation_alone(text)) return 0;
  std::string_view title = behind.substr(0, behind.find_first_of("\n("));
  if (title.find(". ") != std::string_view::npos || title.ends_with('.')) return 0;  // a remark
  title = without_end(title, kEndSigns);
  return looks_like_title(title.substr(2)) && count_words(title) >= 3 ? title.size() : 0;
}

std::string cited_name(const Log& log, const Entry& entry, std::string_view title) {
  if (entry.notes.empty() || !parse_citation(title)) return {};
  const std::string note = visible_text(log, entry.notes[0]);
  std::string_view text = note;
  text = without_start(text, " \t:-–—,.|(");
  const std::size_t article = text.find(' ');
  if (article != 3 || comparison_key(text.substr(0, article)) != "the") return {};
  text.remove_prefix(article + 1);
  const std::size_t end = text.find(' ');
  if (end == std::string_view::npos || end < 3) return {};
  const std::string_view behind = text.substr(end + 1);
  for (const std::string_view sort : {"paper", "reference", "article"}) {
    const bool ends =
        behind.starts_with(sort) && (behind.size() == sort.size() ||
                                     std::string_view(" .,;:()\n").find(behind[sort.size()]) != std::string_view::npos);
    const std::size_t capitals = static_cast<std::size_t>(std::count_if(
        text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c >= 'A' && c <= 'Z'; }));
    if (ends && capitals >= 2) return std::string(text.substr(0, end));
  }
  return {};
}

}  // namespace asterism
