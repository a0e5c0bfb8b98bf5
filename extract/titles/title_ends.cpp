// SPDX-License-Identifier: Apache-2.0
// Takes authors, venue and year off titles.
#include "titles/title_ends.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/credit_lines.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_venues.hpp"
#include "words/parts_of_speech.hpp"
#include "words/reading_words.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace asterism {
namespace {

/// What has no year because it is not out yet.
bool is_preprint(std::string_view venue) {
  return venue == "arXiv" || venue == "bioRxiv" || venue == "preprint" || venue == "under review";
}

/// Whether `tail` closes `title` and leaves something that it is called.
bool leaves_title(std::string_view title, const std::optional<TitleTail>& tail) {
  if (!tail || tail->begin == 0) return false;
  const std::string_view before = title.substr(0, tail->begin);
  return count_words(before) >= 2 && !names_only_authors(before, title.substr(tail->begin));
}

void end_title(TitleLine& line, const TitleTail& tail) {
  line.title_end = line.title_begin + static_cast<std::uint32_t>(tail.begin);
  if (tail.published) line.published = tail.published;
}

/// `Title, Roe+, CVPR'16`, where nothing follows. Most lines have no year at their end.
bool take_credits(TitleLine& line, std::string_view title) {
  constexpr std::size_t look = 24;
  const std::string_view tail = title.substr(title.size() - std::min(title.size(), look));
  if (std::none_of(tail.begin(), tail.end(), is_ascii_digit)) return false;
  const auto credits = find_credits(title);
  if (!credits || !credits->published || !leaves_title(title, credits)) return false;
  if (title.find(": ", credits->begin) != std::string_view::npos) return false;
  line.is_citation = true;
  end_title(line, *credits);
  line.rest_begin = line.title_end + 1;
  return true;
}

/// "The Title. Ann Roe, Ben Doe. 2019": most titles have no stop.
bool take_uncredited(TitleLine& line, std::string_view title) {
  const auto found = title.find(". ") == std::string_view::npos ? std::nullopt : title_among_credits(title);
  if (!found) return false;
  line.title_end = line.title_begin + static_cast<std::uint32_t>(found->end);
  line.title_begin += static_cast<std::uint32_t>(found->begin);
  if (found->year != 0) line.published = PartialDate{found->year, 0, 0};
  return true;
}

/// Whether `names` has an initial with its stop or "et al.", as names of authors have and those of places and things
/// have not.
bool are_shortened(std::string_view names) {
  if (names.find("et al") != std::string_view::npos) return true;
  for (std::size_t stop = names.find('.'); stop != std::string_view::npos; stop = names.find('.', stop + 1)) {
    const bool initial = stop > 0 && is_ascii_upper(names[stop - 1]);
    if (initial && (stop == 1 || std::string_view(" .-").find(names[stop - 2]) != std::string_view::npos)) return true;
  }
  return false;
}

/// "[Roe, A. (2019). Kites. Journal of Kites 3.](…)": the title that a link cites in full. In "Rust, Go, and C (2020).
/// A Comparison" it is all of the words.
bool take_cited(TitleLine& line, std::string_view title) {
  constexpr std::size_t fewest_words = 2;
  if (line.form != TitleForm::link_first || publication_year(title) == 0) return false;  // most titles have none
  const auto cited = parse_citation_line(title);
  const bool wide = begins_east_asian(title) || (cited && title.substr(cited->title_end).starts_with('['));
  if (!cited || !cited->has_authors || cited->year == 0 ||
      !(wide || are_shortened(title.substr(0, cited->title_begin))))
    return false;
  if (!wide && count_words(title.substr(cited->title_begin, cited->title_end - cited->title_begin)) < fewest_words)
    return false;
  line.title_end = line.title_begin + static_cast<std::uint32_t>(cited->title_end);
  line.title_begin += static_cast<std::uint32_t>(cited->title_begin);
  line.published = PartialDate{cited->year, 0, 0};
  return true;
}

/// "Kites in Strong Wind. arXiv preprint arXiv:2001.00001": takes an identifier off the end of `title`, behind a sign.
void drop_identifier(TitleLine& line, std::string_view& title) {
  constexpr std::string_view signs = " .,;:([-";
  constexpr std::size_t fewest_words = 2;
  const auto identifier = find_cited_identifier(title);
  if (!identifier || identifier->end != title.size()) return;
  std::string_view lead = title.substr(0, identifier->begin);
  if (constexpr std::string_view kind = "arXiv preprint "; lead.ends_with(kind)) lead.remove_suffix(kind.size());
  const std::string_view before = without_end(lead, signs);
  const bool parted = lead.substr(before.size()).find_first_not_of(' ') != std::string_view::npos;
  if (!parted || count_words(before) < fewest_words) return;
  line.title_end = line.title_begin + static_cast<std::uint32_t>(before.size());
  title = before;
}

/// "Brandtner", "Roe-Rask": written as surnames are, and hardly a noun of English.
bool is_rare_name(std::string_view word) {
  if (word.size() < 2 || parse_authors(word).names != 1 || has_venue_name(word)) return false;
  const WordUse use = use_of(comparison_key(word)).use;
  return use.noun <= 1 && use.adjective == 0;  // verbs may be names: "Harding"
}

/// "[ICLR 2017] A Title of Words, Brandtner and Rask" above its links: where the two names begin. Elsewhere such names
/// may be the end of the title; npos: there are none.
std::size_t find_two_names(const TitleLine& line, std::string_view text, std::string_view title) {
  constexpr std::size_t fewest_words = 3;
  const std::size_t behind = text.find_first_not_of(" .", line.title_end);
  const bool breaks = behind != std::string_view::npos && text[behind] == '\n';
  if (!breaks || publication_year(text.substr(0, line.title_begin)) == 0) return std::string_view::npos;
  for (const std::string_view joint : {" and ", " & "}) {
    const std::size_t second = title.rfind(joint);
    const std::size_t first = second == std::string_view::npos ? second : title.rfind(", ", second);
    if (first == std::string_view::npos || count_words(title.substr(0, first)) < fewest_words) continue;
    if (is_rare_name(title.substr(first + 2, second - first - 2)) && is_rare_name(title.substr(second + joint.size())))
      return first;
  }
  return std::string_view::npos;
}

/// "[The Title](…), ICT 2019 (3)": what stands right behind a link may say when its work came out.
void read_venue_behind(TitleLine& line, std::string_view text) {
  if (line.published || line.form != TitleForm::link_first || line.rest_begin >= text.size()) return;
  std::string_view rest = rest_of(line, text);
  if (!rest.starts_with(", ")) return;
  rest.remove_prefix(2);
  rest = rest.substr(0, rest.find_first_of("(,.;\n"));
  rest = without_end(rest, " ");
  const std::int16_t year = is_dated_venue(rest) ? publication_year(rest) : std::int16_t{0};
  if (year != 0) line.published = PartialDate{year, 0, 0};
}

/// "2019 - [The Title](https://…)": a year that is all in front of a link out of the log is when its work came out.
void read_year_in_front(TitleLine& line) {
  constexpr std::size_t size = 4;
  if (line.published || line.form != TitleForm::link_first || line.url.find("//") == std::string::npos) return;
  if (line.lead.size() <= size || line.lead.substr(size) != " - ") return;
  const std::int16_t year = publication_year(line.lead.substr(0, size));
  if (year != 0) line.published = PartialDate{year, 0, 0};
}

/// "Read about the kite [here](…)": how long what leads to the title is; 0: nothing does, as in "Read about half of The
/// Title" and "Read about it".
std::size_t lead_length(std::string_view title) {
  constexpr std::string_view about = " about ";
  constexpr std::array no_titles = std::to_array<std::string_view>(
      {"half",  "most", "all",  "some", "part", "much", "many", "several", "a",     "one",  "two",
       "three", "four", "five", "ten",  "it",   "this", "that", "them",    "these", "those"});
  const std::size_t verb = title.find(' ');
  if (verb == std::string_view::npos || !title.substr(verb).starts_with(about)) return 0;
  const std::size_t length = verb + about.size();
  if (length >= title.size() || !is_reading_word(comparison_key(title.substr(0, verb)))) return 0;
  const std::string word = comparison_key(title.substr(length, title.find(' ', length) - length));
  return is_number(word) || contains(no_titles, word) ? 0 : length;
}

}  // namespace

void shorten_title(TitleLine& line, std::string_view text) {
  read_venue_behind(line, text);
  read_year_in_front(line);
  if (line.form == TitleForm::label_links)
    line.title_begin += static_cast<std::uint32_t>(lead_length(title_of(line, text)));
  std::string_view title = title_of(line, text);
  if (take_uncredited(line, title)) title = title_of(line, text);
  if (const std::size_t names = find_two_names(line, text, title); names != std::string_view::npos) {
    line.title_end = line.title_begin + static_cast<std::uint32_t>(names);
    return;
  }
  const auto may_close = [](char c) { return is_ascii_digit(c) || c == '+'; };
  const bool may = std::any_of(title.begin(), title.end(), may_close) || title.find(" et al") != std::string_view::npos;
  if (!may) return;  // most titles
  drop_identifier(line, title);
  if (const auto byline = parse_byline(title)) {
    line.published = PartialDate{byline->citation.year, 0, 0};
    return;
  }
  if (take_cited(line, title)) return;
  auto tail = find_credits(title);
  if (!tail) tail = find_publication(title);
  if (leaves_title(title, tail)) end_title(line, *tail);
}

void keep_sentence(TitleLine& line, std::string_view lead, std::string_view text) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"a",   "an",  "the", "this", "my",   "our",  "your", "his", "her", "its",  "their", "and",  "with", "on",
       "in",  "at",  "of",  "for",  "from", "took", "el",   "la",  "un",  "una",  "mi",    "su",   "le",   "une",
       "mon", "son", "o",   "um",   "uma",  "meu",  "der",  "die", "das", "mein", "im",    "meine"});
  if (!lead.ends_with(' ')) return;
  const std::string_view before = without_end(lead, " ");
  const std::string_view word = before.substr(before.find_last_of(" \n") + 1);
  if (!contains(words, word) || !before.ends_with(title_of(line, text))) return;  // or quotes or credits ended it
  std::size_t end = line.title_begin + first_sentence(text.substr(line.title_begin));
  end = without_end(text.substr(0, end), " .\n").size();
  if (end > line.title_begin) line.title_end = static_cast<std::uint32_t>(end);
}

void read_citation(TitleLine& line, std::string_view text) {
  std::size_t end = without_end(text, " \t\n.").size();
  if (end == 0) return;
  if (text[end - 1] == ')') {  // a rating
    const std::size_t open = text.rfind('(', end);
    const std::string_view inside = open == std::string_view::npos ? text : text.substr(open + 1, end - open - 2);
    if (inside.size() <= 4 && inside.find_first_not_of("0123456789/*") == std::string_view::npos && !inside.empty())
      end = without_end(text.substr(0, open), " \t").size();
  }
  if (end < 5 || end <= line.title_begin) return;
  if (take_credits(line, text.substr(line.title_begin, end - line.title_begin))) return;
  const std::string_view year = text.substr(end - 4, 4);
  const bool digits = year.find_first_not_of("0123456789") == std::string_view::npos;
  const bool dated = digits && (year.substr(0, 2) == "19" || year.substr(0, 2) == "20");
  const std::size_t comma = text.rfind(", ", end);
  const bool preprint = comma != std::string_view::npos && is_preprint(text.substr(comma + 2, end - comma - 2));
  if (!dated && !preprint) return;
  if (comma == std::string_view::npos || comma <= line.title_begin || end - comma > 48) return;
  line.is_citation = true;
  const bool called = !names_only_authors(text.substr(line.title_begin, comma - line.title_begin),
                                          text.substr(comma + 2, end - comma - 2));
  line.title_end = static_cast<std::uint32_t>(called ? comma : end);
  line.rest_begin = static_cast<std::uint32_t>(called ? comma + 2 : end);
  if (dated) line.published = PartialDate{static_cast<std::int16_t>(number_of(year)), 0, 0};
}

}  // namespace asterism
