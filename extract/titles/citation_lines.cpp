// SPDX-License-Identifier: Apache-2.0
// Takes the parts of a citation apart by its quotes, stops and commas.
#include "titles/citation_lines.hpp"

#include "dates/date_tokens.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citations.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/title_quotes.hpp"
#include "titles/wide_citations.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace asterism {
namespace {

/// Units: bytes. Longer lines are prose.
constexpr std::size_t kLongestLine = 600;
/// Units: words.
constexpr std::size_t kLongestVenue = 4;
constexpr std::size_t kFewestTitleWords = 3;
constexpr std::size_t kMostTitleWords = 30;
/// Units: bytes. What a venue and year take behind the comma of a title.
constexpr std::size_t kLongestVenueTail = 80;

bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && is_ascii_digit(text[at]); }

/// Where the first year of publication begins in `text`.
std::size_t find_year(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    if ((text[at] == '1' || text[at] == '2') && is_publication_year(text, at)) return at;
  }
  return std::string_view::npos;
}

/// Where the sentence that begins at byte `at` ends, before its stop. "J. Doe" and "vs. A" end none, but "al." and
/// "(2019)." do.
std::size_t sentence_end(std::string_view text, std::size_t at) {
  for (std::size_t stop = text.find_first_of(".?!", at); stop != std::string_view::npos;
       stop = text.find_first_of(".?!", stop + 1)) {
    const std::size_t end = text[stop] == '.' ? stop : stop + 1;
    std::size_t next = text.find_first_not_of(' ', stop + 1);
    if (next == std::string_view::npos) return end;
    if (next == stop + 1 || stop == 0) continue;
    const std::size_t blank = text.find_last_of(" (.", stop - 1);
    const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    const std::string_view word = text.substr(begin, stop - begin);
    if (text[stop] == '.' && word.size() <= 2 && word != "al") continue;
    const char32_t c = decode_code_point(text, next);
    if (is_upper(c) || is_digit(c) || c == U'"' || c == U'“' || c == U'(') return end;
  }
  return text.size();
}

/// Where the venue begins in `title`, when that ends in one and a year: at the comma before "Kite Conference 2019" or
/// "Journal of Kites, 2019"; its size: nowhere.
std::size_t venue_begin(std::string_view title) {
  const std::size_t year = find_year(title);
  if (year == std::string_view::npos || title.find_first_not_of(" .),", year + 4) != std::string_view::npos)
    return title.size();
  std::size_t comma = title.rfind(", ", year);
  if (comma == std::string_view::npos || comma == 0) return title.size();
  if (title.find_first_not_of(' ', comma + 1) == year) {
    const std::size_t before = title.rfind(", ", comma - 1);
    std::size_t at = before == std::string_view::npos ? 0 : before + 2;
    if (before != std::string_view::npos && is_upper(decode_code_point(title, at))) comma = before;
  }
  return title.size() - comma <= kLongestVenueTail ? comma : title.size();
}

/// `title` without what says that it was read on a screen: "Kites at Dawn [online]".
std::string_view without_medium(std::string_view title) {
  constexpr std::array media = std::to_array<std::string_view>(
      {"online", "on line", "internet", "en ligne", "en línea", "em linha", "on-line", "electronic resource"});
  const std::size_t open = title.rfind(" [");
  if (open == std::string_view::npos || open == 0 || !title.ends_with(']')) return title;
  const std::string medium = comparison_key(title.substr(open + 2, title.size() - open - 3));
  return contains(media, medium) ? title.substr(0, open) : title;
}

class CitationLineReader {
 public:
  CitationLineReader(std::string_view line, std::string_view paper)
      : text_(line), paper_(paper), identifier_(find_cited_identifier(line)) {}

  std::optional<CitationLine> read() {
    begin_ = text_.find_first_not_of(' ');
    if (begin_ == std::string_view::npos) return std::nullopt;
    if (const auto wide = parse_wide_citation_line(text_.substr(begin_)))
      return make(begin_ + wide->begin, begin_ + wide->end, wide->year, true, true);
    if (auto marked = read_marked()) return marked;
    if (auto quoted = read_quoted()) return quoted;
    if (auto cited = read_year_first()) return cited;
    if (auto sentences = read_sentences()) return sentences;
    if (auto venue = read_venue()) return venue;
    return read_identified();
  }

 private:
  std::optional<CitationLine> make(std::size_t begin, std::size_t end, std::int16_t year, bool dated = true,
                                   bool authors = false) const {
    while (end > begin && std::string_view(" .,;:([-").find(text_[end - 1]) != std::string_view::npos) --end;
    return CitationLine{begin, end, year, identifier_ ? identifier_->url : std::string(), dated, authors};
  }

  /// "Doe A, Roe B, et al. On Kites[J]. Journal of Kites, 2019, 3(2): 1-7.": what is cited stands behind its title.
  /// Source: GB/T 7714-2015, the standard of China.
  std::optional<CitationLine> read_marked() const {
    constexpr std::array marks = std::to_array<std::string_view>(
        {"[J]", "[C]", "[M]", "[D]", "[R]", "[N]", "[P]", "[S]", "[J/OL]", "[C/OL]", "[M/OL]", "[EB/OL]", "[DB/OL]"});
    constexpr std::array signs = std::to_array<std::string_view>({".", ",", "//", "．", "，", "。"});
    std::size_t mark = text_.find('[', begin_ + 1);
    const auto is_mark = [&](std::string_view sign) { return text_.substr(mark).starts_with(sign); };
    while (mark != std::string_view::npos && std::none_of(marks.begin(), marks.end(), is_mark))
      mark = text_.find('[', mark + 1);
    const std::int16_t year = mark == std::string_view::npos ? std::int16_t{0} : publication_year(text_.substr(mark));
    if (year == 0) return std::nullopt;
    const std::string_view behind = text_.substr(text_.find(']', mark) + 1);
    const bool ends = std::any_of(signs.begin(), signs.end(), [&](auto sign) { return behind.starts_with(sign); });
    if (!ends) return std::nullopt;
    std::size_t title = begin_;
    for (const std::string_view stop : {". ", "．", "。"}) {
      const std::size_t at = text_.substr(0, mark).find(stop, begin_);
      if (title != begin_ || at == std::string_view::npos) continue;
      const std::string_view before = text_.substr(begin_, at - begin_);
      const bool authors =
          begins_east_asian(before) || leading_authors(before).names > 0 || parse_authors(before).names > 0;
      if (authors) title = at + stop.size();
    }
    if (title == begin_ && text_[mark - 1] == ' ') return std::nullopt;  // "Type [P]. In 2018 …"
    return make(title, mark, year, true, title > begin_);
  }

  /// `A. Doe, B. Roe, "On Kites," in Kite Conference, 2019.`
  std::optional<CitationLine> read_quoted() const {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\"", "\""}, {"“", "”"}}) {
      const std::size_t quote = text_.find(open, begin_);
      if (quote == std::string_view::npos) continue;
      const std::size_t first = quote + open.size();
      const std::size_t last = text_.find(close, first);
      if (last == std::string_view::npos || last == first) return std::nullopt;
      const std::string_view before = text_.substr(begin_, quote - begin_);
      const std::string_view behind = text_.substr(last);
      const bool ends = before.find_last_of(".,:)") != std::string_view::npos;
      const Authors authors = ends ? parse_authors(before) : Authors{};
      const std::string_view quoted = text_.substr(first, last - first);
      const bool title = before.empty() && count_words(quoted) >= kFewestTitleWords;
      if (title && goes_on_behind_quotes(quoted, behind.substr(close.size()))) return std::nullopt;
      const std::int16_t year = publication_year(behind) != 0 ? publication_year(behind) : publication_year(before);
      const bool said = year != 0 || identifier_ || !paper_.empty();
      if (said ? authors.names == 0 && !title : !authors.are_clear()) return std::nullopt;
      return make(first, last, year, said, authors.are_clear());
    }
    return std::nullopt;
  }

  /// "Doe et al., Kite Conference 2019 — On Kites. A remark."
  std::optional<CitationLine> read_year_first() const {
    const auto citation = parse_citation(text_.substr(begin_));
    if (!citation) return std::nullopt;
    const std::string_view behind = text_.substr(begin_ + citation->end);
    const bool dash =
        behind.starts_with(" — ") || behind.starts_with(" – ") || behind.starts_with(" - ") || behind.starts_with(": ");
    const bool month = month_called(comparison_key(citation->authors[0])) != 0;
    if (!dash || month) return std::nullopt;
    return make(begin_, sentence_end(text_, begin_ + citation->end), citation->year);
  }

  /// Where the venue of a title ends: it begins at byte `at` in the sentence of the title, which ends at byte `end`, or
  /// is the sentence behind, if that is as short as a venue.
  std::size_t venue_end(std::size_t at, std::size_t end) const {
    const std::size_t next = text_.find_first_not_of(". ", end);
    if (at < end || next == std::string_view::npos) return end;
    const std::size_t stop = sentence_end(text_, next);
    return count_words(text_.substr(next, stop - next)) <= kLongestVenue ? stop : end;
  }

  /// Where what names the authors ends at the beginning of the line, and their year behind them: before the stop of
  /// their sentence, which the year may follow as one of its own, or the title without a stop.
  struct Opening {
    Authors authors;
    std::size_t end = 0;
    std::int16_t year = 0;
  };

  /// "Doe A, Roe B.", "Doe A, Roe B (2019)": with initials that have no stops, the first stop ends the names.
  std::optional<Opening> read_short_opening() const {
    const AuthorRow row = leading_authors(text_.substr(begin_));
    if (row.names == 0) return std::nullopt;
    const std::size_t end = begin_ + row.end;
    const Authors authors{row.names, row.names + 1, true, false};
    if (const std::size_t behind = year_end(end); behind > 0) return Opening{authors, behind, year_at(end)};
    const bool stops = end < text_.size() && text_[end] == '.';
    // A name and a letter may be anything: "Plan B. We met."
    return stops && (row.names >= 2 || has_volume()) ? std::optional(Opening{authors, end, 0}) : std::nullopt;
  }

  Opening read_opening() const {
    if (const auto opening = read_short_opening()) return *opening;
    const std::size_t stop = sentence_end(text_, begin_);
    const std::string_view sentence = text_.substr(begin_, stop - begin_);
    const std::size_t open = sentence.find(" (");
    if (const std::size_t end = open == std::string_view::npos ? 0 : year_end(begin_ + open); end > 0 && end < stop) {
      const Authors before = parse_authors(sentence.substr(0, open));  // "Doe, A. (2019) On Kites"
      if (before.initials) return {before, end, year_at(begin_ + open)};
    }
    Opening opening{parse_authors(sentence), stop, publication_year(sentence)};
    if (const std::size_t end = opening.authors.are_clear() ? year_end(stop) : 0; end > 0) {
      opening.year = opening.year != 0 ? opening.year : year_at(stop);
      opening.end = end;
    }
    return opening;
  }

  std::int16_t year_at(std::size_t at) const { return publication_year(text_.substr(at, 8)); }

  /// Where the year ends that stands alone behind the stop, comma or blank at byte `at`: ". 2016.", " (2016a)". 0:
  /// none.
  std::size_t year_end(std::size_t at) const {
    const std::size_t open = text_.find_first_not_of("., ", at);
    if (open == std::string_view::npos || open == at) return 0;
    const bool bracket = text_[open] == '(';
    const std::size_t year = open + (bracket ? 1 : 0);
    if (year + 4 >= text_.size() || !is_publication_year(text_, year)) return 0;
    std::size_t end = year + 4;
    if (text_[end] >= 'a' && text_[end] <= 'd') ++end;  // "2016a"
    if (end >= text_.size() || text_[end] != (bracket ? ')' : '.')) return 0;
    std::size_t title = text_.find_first_not_of("., :", end + 1);
    if (title == std::string_view::npos || title == end + 1) return 0;
    const char32_t first = decode_code_point(text_, title);
    return is_upper(first) || is_digit(first) || first == U'¿' || first == U'¡' ? end + 1 : 0;
  }

  /// "2016;3(2):45-58": a year and what stands behind it in the citations of medicine.
  bool has_volume() const {
    const std::size_t year = find_year(text_);
    return year != std::string_view::npos && text_.compare(year + 4, 1, ";") == 0;
  }

  /// "Ann Doe and Ben Roe. On Kites. Kite Conference 2019.", "Doe, A. (2019). On Kites. Journal of Kites, 3(2)."
  std::optional<CitationLine> read_sentences() const {
    const auto [authors, stop, before] = read_opening();
    if (authors.names == 0 || (authors.words < 2 && !authors.shortened)) return std::nullopt;
    const std::size_t title = text_.find_first_not_of(".,: ", stop);
    if (title == std::string_view::npos) return std::nullopt;
    const std::size_t end = sentence_end(text_, title);
    const std::string_view sentence = text_.substr(title, end - title);
    const std::size_t venue = venue_begin(sentence);
    const std::string_view shown = sentence.substr(0, venue);
    const std::size_t words = count_words(shown);
    if (find_year(shown) != std::string_view::npos || words > kMostTitleWords) return std::nullopt;
    // What can be a name or a place says little: prose behind it may hold a year, too.
    const std::size_t last = authors.are_clear() ? text_.size() : venue_end(title + venue, end);
    const std::int16_t year =
        before != 0 ? before : publication_year(text_.substr(title + venue, last - title - venue));
    const bool said = year != 0 || identifier_;
    if (!said && !authors.are_clear()) return std::nullopt;
    const bool cites = before != 0 && (authors.initials || authors.capitals);
    if (words < (cites ? 1 : authors.are_clear() && said ? 2 : kFewestTitleWords)) return std::nullopt;
    return make(title, title + without_medium(shown).size(), year, said, authors.are_clear());
  }

  /// "On the Making of Kites. ICKF 2019."
  std::optional<CitationLine> read_venue() const {
    const std::size_t end = sentence_end(text_, begin_);
    const std::size_t venue = text_.find_first_not_of(". ", end);
    if (venue == std::string_view::npos) return std::nullopt;
    const std::string_view behind = text_.substr(venue);
    const std::string_view word = behind.substr(0, behind.find_first_of(" ,'"));
    const auto capitals = std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const std::size_t year = find_year(behind);
    const std::size_t words = count_words(text_.substr(begin_, end - begin_));
    if (capitals < 2 || year == std::string_view::npos || count_words(behind) > kLongestVenue) return std::nullopt;
    if (words < kFewestTitleWords || words > kMostTitleWords) return std::nullopt;
    return make(begin_, end, publication_year(behind));
  }

  /// "On Kites (arXiv:2001.00001)", "On Kites, Kite Conference 2019, doi:10.1000/kites"
  std::optional<CitationLine> read_identified() const {
    if (!identifier_ || text_.find_first_not_of(" .)]", identifier_->end) != std::string_view::npos)
      return std::nullopt;
    const auto whole = make(begin_, std::max(begin_, identifier_->begin), 0);
    const std::string_view before = text_.substr(begin_, whole->title_end - begin_);
    const std::size_t venue = venue_begin(before);
    const std::size_t words = count_words(before.substr(0, venue));
    if (words < kFewestTitleWords || words > kMostTitleWords || before.find(". ") != std::string_view::npos)
      return std::nullopt;
    return make(begin_, begin_ + venue, publication_year(before.substr(venue)));
  }

  std::string_view text_;
  std::string_view paper_;
  std::size_t begin_ = 0;
  std::optional<CitedIdentifier> identifier_;
};

}  // namespace

bool is_publication_year(std::string_view text, std::size_t at) {
  const std::string_view century = text.substr(at, 2);
  if (century != "19" && century != "20") return false;
  if (!is_digit_at(text, at + 2) || !is_digit_at(text, at + 3) || is_digit_at(text, at + 4)) return false;
  const char before = at > 0 ? text[at - 1] : ' ';
  const char behind = at + 4 < text.size() ? text[at + 4] : ' ';
  const bool joined = is_ascii_digit(before) || before == '.' || before == '/' || before == ':' ||
                      (before == '-' && !(at > 1 && text[at - 2] >= 'A' && text[at - 2] <= 'Z'));  // "ICKF-2019"
  const bool goes_on = behind == '-' || behind == '/' || (behind == '.' && is_digit_at(text, at + 5));
  return !joined && !goes_on;
}

std::int16_t publication_year(std::string_view text) {
  const std::size_t at = find_year(text);
  return at == std::string_view::npos ? std::int16_t{0} : static_cast<std::int16_t>(number_of(text.substr(at, 4)));
}

bool are_names(std::string_view text) { return parse_authors(text).names > 0; }

std::optional<CitationLine> parse_citation_line(std::string_view line, std::string_view paper) {
  if (line.size() > kLongestLine) return std::nullopt;
  std::string text = with_latin_et_al(line);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return CitationLineReader(text, paper).read();
}

}  // namespace asterism
