// SPDX-License-Identifier: Apache-2.0
// Takes lines of credits apart at their stops and commas.
#include "titles/credit_lines.hpp"

#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citation_lines.hpp"
#include "titles/line_links.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_venues.hpp"
#include "titles/venues.hpp"
#include "words/parts_of_speech.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// Units: bytes. Some works have a hundred authors; longer rows of names are prose.
constexpr std::size_t kLongestCredits = 2000;
/// Units: words.
constexpr std::size_t kLongestVenue = 10;

/// What stands between two names, or between them and the venue.
constexpr std::array kSeparators =
    std::to_array<std::string_view>({",", ";", ". ", " and ", " & ", " | ", " - ", " – ", " — ", " (", "(", ")."});
/// Small words in the names of venues.
constexpr std::array kVenueWords =
    std::to_array<std::string_view>({"of", "on", "in", "for", "the", "and", "de", "la", "des", "der", "für", "arxiv"});
/// Words that name what is a venue. In English, French, Spanish, Portuguese, Italian and German.
constexpr std::array kVenueNouns = std::to_array<std::string_view>(
    {"journal",   "transactions", "proceedings", "conference", "symposium", "workshop",   "letters", "annals",
     "frontiers", "advances",     "review",      "magazine",   "press",     "conférence", "revue",   "revista",
     "anais",     "congreso",     "congresso",   "rivista",    "konferenz", "zeitschrift"});
/// Signs that point from a name to a note about it.
constexpr std::array kNameMarks = std::to_array<std::string_view>({"*", "∗", "†", "‡", "§", "¶", "¹", "²", "³", "⁴"});

/// `text` without the marks behind names.
std::string without_marks(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto* const mark = std::find_if(kNameMarks.begin(), kNameMarks.end(),
                                          [&](std::string_view sign) { return text.substr(at).starts_with(sign); });
    if (mark == kNameMarks.end()) plain += text[at] == '\n' ? ' ' : text[at];
    at += mark == kNameMarks.end() ? 1 : mark->size();
  }
  return plain;
}

/// "B.", "-B."
bool is_initial(std::string_view word) {
  if (word.starts_with('-')) word.remove_prefix(1);
  std::size_t at = 0;
  return word.ends_with('.') && is_upper(decode_code_point(word, at)) && at + 1 == word.size();
}

/// `text` without blanks and punctuation around it, but for the stop of an initial.
std::string_view without_edges(std::string_view text) {
  constexpr std::string_view edges = " .,;:()[]|";
  text = without_start(text, edges);
  const std::size_t end = without_end(text, edges).size();
  const std::size_t word = text.substr(0, end).find_last_of(" .") + 1;  // 0 where there is none
  const bool initial = text.substr(end).starts_with('.') && is_initial(text.substr(word, end + 1 - word));
  return text.substr(0, end + (initial ? 1 : 0));
}

/// A separator of `text`, and where it stands.
struct Separator {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_stop = false;
};

/// The first separator of `text` from byte `at` on, or its end. The stop of an initial is none.
Separator next_separator(std::string_view text, std::size_t at) {
  const std::size_t first = at;
  for (; at < text.size(); ++at) {
    for (const std::string_view separator : kSeparators) {
      if (!text.substr(at).starts_with(separator)) continue;
      const bool stop = separator == ". ";
      const std::size_t word = at == 0 ? std::string_view::npos : text.find_last_of(" .,", at - 1);
      const std::size_t begin = std::max(first, word == std::string_view::npos ? 0 : word + 1);
      if (stop && is_initial(text.substr(begin, at + 1 - begin))) continue;
      return {at, at + separator.size(), stop || separator == ")."};
    }
  }
  return {text.size(), text.size(), false};
}

/// Whether a well-known venue or a word for one stands in `piece`.
bool knows_venue(std::string_view piece) {
  const auto is_noun = [](std::string_view word) { return contains(kVenueNouns, comparison_key(word)); };
  bool known = false;
  for_each_blank_word(piece, [&](std::string_view word) {
    word = without_edges(word);
    known = known || is_venue(word) || is_noun(word);
  });
  return known;
}

/// Whether `piece`, beside a year, can be nothing else than a venue: so, or one word in capitals.
bool names_venue(std::string_view piece) {
  return knows_venue(piece) || (piece.find(' ') == std::string_view::npos && has_venue_name(piece));
}

/// Where the year begins that `piece` ends with; its size: nowhere.
std::size_t year_at_end(std::string_view piece) {
  const std::size_t digits = piece.find_last_not_of("0123456789") + 1;
  const std::string_view year = piece.substr(digits);
  if (is_year(year)) return digits;
  return year.size() == 2 && digits > 1 && piece[digits - 1] == '\'' ? digits - 1 : piece.size();
}

bool stands_for_authors(std::string_view piece) {
  constexpr std::array words =
      std::to_array<std::string_view>({"et al", "al", "others", "many others", "many authors", "u. a", "y otros"});
  return contains(words, piece);
}

/// What lines of credits are made of.
class CreditReader {
 public:
  Credits read(std::string_view text) {
    bool behind_stop = false;
    for (std::size_t at = 0; at < text.size();) {
      const Separator separator = next_separator(text, at);
      if (!take(without_edges(text.substr(at, separator.begin - at)), behind_stop)) return Credits::none;
      behind_stop = separator.is_stop;
      at = separator.end;
    }
    if (open_venue_ || (people_ == 0 && !dated_)) return Credits::none;
    return is_clear() ? Credits::clear : Credits::possible;
  }

  bool has_people() const { return people_ > 0; }

 private:
  bool is_clear() const {
    if (people_ == 0) return venue_;
    const bool several = people_ >= 2 || dated_;
    if (shortened_ || (initials_ && several)) return true;
    return full_names_ >= 2 ? unknown_ > 0 || venue_ : full_names_ == 1 && dated_ && unknown_ > 0 && known_ == 0;
  }

  /// A piece between two separators. What has no year is a venue only if its year follows.
  bool take(std::string_view piece, bool behind_stop) {
    if (piece.empty()) return true;
    const std::size_t year = year_at_end(piece);
    if (year == 0) {
      dated_ = true;
      venue_ = venue_ || named_venue_;
      open_venue_ = false;
      return true;
    }
    if (open_venue_) return !behind_stop && year == piece.size() && take_venue(piece, false);
    if (people_ > 0 && stands_for_authors(piece)) return shortened_ = true;
    if ((people_ > 0 || dated_) && is_award(piece)) return true;
    if (year < piece.size()) return take_venue(without_edges(piece.substr(0, year)), true) || take_dated_person(piece);
    named_venue_ = names_venue(piece);
    if (knows_venue(piece)) return take_venue(piece, false);
    return take_person(piece) || take_venue(piece, false);
  }

  bool take_dated_person(std::string_view piece) {
    return dated_ = take_person(without_edges(piece.substr(0, year_at_end(piece))));
  }

  bool take_person(std::string_view piece) {
    const Authors authors = parse_authors(piece);
    if (authors.names != 1 || piece.find_first_of("0123456789:") != std::string_view::npos) return false;
    ++people_;
    shortened_ = shortened_ || authors.shortened;
    full_names_ += authors.words >= 2 ? 1U : 0U;
    for_each_blank_word(piece, [&](std::string_view word) {
      std::size_t at = 0;
      if (!is_upper(decode_code_point(word, at))) return;  // "van"
      if (is_initial(word)) {
        initials_ = true;
      } else {
        const bool capitals = has_venue_name(word);  // "CFS" is rather something else
        ++(capitals || use_of(comparison_key(word)).use.listed ? known_ : unknown_);
      }
    });
    return true;
  }

  /// The words of a venue, `dated` by the year behind them.
  bool take_venue(std::string_view words, bool dated) {
    std::size_t count = 0;
    bool capital = false;
    bool all = true;
    for_each_blank_word(words, [&](std::string_view word) {
      word = without_edges(word);
      std::size_t at = 0;
      const bool upper = !word.empty() && is_upper(decode_code_point(word, at));
      const bool small = contains(kVenueWords, word);
      capital = capital || upper || is_venue(word);
      all = all && (upper || small || is_venue(word));
      ++count;
    });
    if (!all || !capital || count > kLongestVenue) return false;
    named_venue_ = named_venue_ || names_venue(words);
    dated_ = dated_ || dated;
    venue_ = venue_ || (dated && named_venue_);
    open_venue_ = !dated && !is_venue(words);
    return true;
  }

  std::size_t people_ = 0;
  std::size_t full_names_ = 0;
  std::size_t known_ = 0;    // words in names that are words of English, too, or written in capitals
  std::size_t unknown_ = 0;  // others
  bool initials_ = false;
  bool shortened_ = false;    // by "et al."
  bool dated_ = false;        // there is a year
  bool venue_ = false;        // it stands behind what can be nothing else than a venue
  bool named_venue_ = false;  // a part of the venue can be nothing else
  bool open_venue_ = false;   // the last piece can only be a venue whose year follows
};

/// Signs that no line of credits has.
constexpr std::string_view kNoCredits = "?!:\"";

/// Whether `text` is clear credits that name authors.
bool names_authors(std::string_view text) {
  if (text.find_first_of(kNoCredits) != std::string_view::npos) return false;
  CreditReader reader;
  return reader.read(without_marks(text)) == Credits::clear && reader.has_people();
}

}  // namespace

Credits credits_in(std::string_view text) {
  if (text.size() > kLongestCredits || text.find_first_of(kNoCredits) != std::string_view::npos) return Credits::none;
  return CreditReader().read(without_marks(text));
}

std::optional<UncreditedTitle> title_among_credits(std::string_view text) {
  constexpr std::size_t longest = 600;  // bytes
  constexpr int most_stops = 32;
  constexpr std::size_t fewest_words = 2;
  const std::string_view whole = without_edges(text);
  if (text.size() > longest) return std::nullopt;
  const bool dated = year_at_end(whole) < whole.size();
  std::size_t stop = text.find(". ");
  for (int i = 0; i < most_stops && stop != std::string_view::npos; ++i, stop = text.find(". ", stop + 1)) {
    const std::string_view before = text.substr(0, stop + 1);
    const std::string_view behind = text.substr(stop + 2);
    const std::size_t begin = text.find_first_not_of(' ', stop + 1);
    if (begin == std::string_view::npos || count_words(behind) == 0 || count_words(before) < fewest_words) continue;
    if (std::count(before.begin(), before.end(), '(') != std::count(before.begin(), before.end(), ')')) continue;
    const std::size_t word_begin = text.find_last_of(" (.", stop - 1) + 1;
    const bool ends = stop - word_begin > 2;  // "vs. A", "J. Doe"
    if (ends && names_authors(behind) && credits_in(before) != Credits::clear)
      return UncreditedTitle{0, stop, publication_year(behind)};
    const std::string_view word = behind.substr(0, behind.find(' '));
    if (!dated || is_initial(word) || word.ends_with(',') || count_words(behind) <= fewest_words) continue;
    if (publication_year(before) == 0 && credits_in(before) == Credits::clear)
      return UncreditedTitle{begin, text.size(), 0};
  }
  return std::nullopt;
}

bool holds_only_credits(const Log& log, const Passage& passage) {
  if (has_link(log, passage)) return false;
  const std::string text = visible_text(log, passage);
  const Credits credits = credits_in(text);
  if (credits != Credits::possible) return credits == Credits::clear;
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::emphasis && span.begin == 0 && span.end == text.size();
  });
}

std::optional<TitleLine> read_credited_links(const Log& log, const Passage& passage, DateOrder order) {
  if (!has_link(log, passage)) return std::nullopt;
  const std::string text = visible_text(log, passage);
  const std::vector<LinkPlace> links = links_of(log, passage, text);
  if (links.empty() || !links[0].label) return std::nullopt;
  const std::string_view before = std::string_view(text).substr(0, links[0].begin);
  if (credits_in(before) != Credits::clear) return std::nullopt;
  TitleLine line = read_title_line(log, passage, order);
  if (line.url.empty()) return std::nullopt;
  line.form = TitleForm::link_first;
  line.is_label = true;
  line.title_begin = line.title_end = 0;
  return line;
}

}  // namespace asterism
