// SPDX-License-Identifier: Apache-2.0
// Finds titles among what stands around them in their line.
#include "titles/title_parts.hpp"

#include "dates/dates.hpp"
#include "dates/short_years.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/cited_identifiers.hpp"
#include "titles/remarks.hpp"
#include "titles/title_quotes.hpp"
#include "titles/title_signs.hpp"
#include "titles/title_venues.hpp"
#include "titles/venues.hpp"
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

bool begins_with_reading(std::string_view lead) {
  const std::string key = comparison_key(lead);
  return is_reading_word(std::string_view(key).substr(0, key.find(' ')));
}

/// `Read "The Title" today`: few words stand behind the title.
bool is_read_quotation(std::string_view lead, std::string_view after) {
  constexpr std::size_t longest_remark = 6;  // words
  const bool remark = count_words(after) <= longest_remark && !ends_sentence_inside(after) &&
                      after.find_first_of("\"\n") == std::string_view::npos &&
                      after.find("“") == std::string_view::npos;
  return remark && count_words(lead) <= 3 && begins_with_reading(lead);
}

/// Whether what stands in front of a title in quotes leads to it: `As Doe says, "kites are best"` quotes.
bool leads_to_quotation(std::string_view lead) {
  std::string_view names = without_end(lead, " ");
  if (!names.ends_with(',')) return true;
  names.remove_suffix(1);
  return begins_with_reading(lead) || is_byline("," + std::string(names));
}

struct FoundYear {
  std::int16_t year = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first "2019" or "'19" of `text`.
std::optional<FoundYear> find_said_year(std::string_view text) {
  for (std::size_t at = text.find_first_of("12'\xe2"); at != std::string_view::npos;
       at = text.find_first_of("12'\xe2", at + 1)) {
    const std::size_t quote = text[at] == '\'' ? 1 : text.substr(at).starts_with("’") ? 3 : 0;
    const std::string_view digits = text.substr(at + quote, quote == 0 ? 4 : 2);
    const std::size_t end = at + quote + digits.size();
    if (end < text.size() && is_ascii_digit(text[end])) continue;
    if (quote == 0 && is_publication_year(text, at))
      return FoundYear{static_cast<std::int16_t>(number_of(digits)), at, end};
    if (quote == 0 || digits.size() != 2 || !is_ascii_digit(digits[0]) || !is_ascii_digit(digits[1])) continue;
    const std::uint32_t year = number_of(digits);
    return FoundYear{static_cast<std::int16_t>(year + (year < 50 ? 2000U : 1900U)), at, end};
  }
  return std::nullopt;
}

std::optional<PartialDate> published_in(std::string_view text) {
  const auto found = find_said_year(text);
  return found ? std::optional(PartialDate{found->year, 0, 0}) : std::nullopt;
}

/// `text` without blanks around it and without its stop.
std::string_view without_stop(std::string_view text) { return without_end(without_start(text, " \t\n"), " \t\n."); }

/// "Roe+", "Roe et al", maybe with a group in brackets behind it.
bool is_first_author(std::string_view piece) {
  piece = without_stop(piece.substr(0, piece.find(" (")));
  std::size_t at = 0;
  if (piece.size() < 3 || piece.size() > 40) return false;
  const char32_t first = decode_code_point(piece, at);
  if (first < 0x80 && !is_upper(first)) return false;
  if (piece.ends_with(" et al")) return count_words(piece) <= 5;
  return piece.ends_with('+') && !piece.ends_with("++") && count_words(piece) <= 2;
}

/// Whether a comma or a dash stands at `at`: what separates a title from its authors.
bool is_separator(std::string_view title, std::size_t at) {
  return title[at] == ',' || dash_size(title.substr(at)) > 0;
}

/// Where the separator before the first author stands in `title`.
std::optional<TitleTail> find_authors(std::string_view title) {
  if (title.find('+') == std::string_view::npos && title.find(" et al") == std::string_view::npos) return std::nullopt;
  for (std::size_t at = title.find_first_of(", "); at != std::string_view::npos;
       at = title.find_first_of(", ", at + 1)) {
    if (!is_separator(title, at)) continue;
    const std::string_view behind = title.substr(title[at] == ',' ? at + 1 : title.find(' ', at + 1));
    auto year = find_said_year(behind);  // "Roe et al. 2019"
    if (year && count_words(behind.substr(year->end)) > 0) year.reset();
    const std::string_view piece = behind.substr(0, std::min(behind.find(','), year ? year->begin : behind.size()));
    const auto depth = std::count(title.begin(), title.begin() + static_cast<std::ptrdiff_t>(at), '(') -
                       std::count(title.begin(), title.begin() + static_cast<std::ptrdiff_t>(at), ')');
    if (depth == 0 && is_first_author(piece)) return TitleTail{at, published_in(behind)};
  }
  return std::nullopt;
}

/// `text` up to the end of its first sentence; one word, or a question, is none.
std::string_view first_title_sentence(std::string_view text) {
  std::string_view title = text.substr(0, first_sentence(text));
  if (title.ends_with('?') || count_words(title) < 2) return text;
  if (title.ends_with('.')) title.remove_suffix(1);
  return title;
}

bool begins_with_closed_word(std::string_view text) {
  const FormUse use = use_of(text.substr(0, text.find(' ')));  // none has a capital
  return (use.roles & WordRole::closed) != 0;
}

/// "interesting": a word that WordNet knows rather as an adjective.
bool is_adjective(std::string_view word) {
  const WordUse use = use_of(word).use;
  return use.listed && use.adjective > std::max(use.noun, use.verb);
}

/// Whether one word behind an identifier tells of the work: "read", "Finished", "interesting"; a name does not.
bool is_word_of_work(std::string_view word) {
  const std::string key = comparison_key(word);
  if (begins_small(word)) return is_end_of_reading(key) || key == "reading" || is_adjective(key);
  return is_end_of_reading(key) && std::none_of(word.begin() + 1, word.end(), is_ascii_upper);  // not "ReLU"
}

/// "read it today", "Skimmed on the train", "skimmed, good", "interesting": what tells of a work behind its identifier,
/// and no title that begins so ("reading minds", "Finish what you started").
bool tells_of_work(std::string_view text) {
  const std::string_view first = text.substr(0, text.find_first_of(" ,.;:!"));
  const std::size_t second = find_behind(text, " ,.;:!", first.size());
  if (second == text.size()) return !first.empty() && is_word_of_work(first);
  constexpr std::size_t longest_aside = 3;  // words
  const std::string key = comparison_key(first);
  const std::string next = comparison_key(text.substr(second, text.find_first_of(" ,.;:!", second) - second));
  if (key == "reading") return next == "it" || next == "this" || next == "now";
  if (!is_reading_word(key) || !is_end_of_reading(key)) return false;
  if (text[first.size()] != ' ') return begins_small(text) && count_title_words(text) <= longest_aside;
  return follows_reading(next) && begins_small(text.substr(second)) && !is_in_title_case(text);
}

/// Whether `named` may be the title behind an identifier, to which a dash or colon may have `joined` it: "arXiv:… is
/// wrong" and "arXiv:… (Roe et al.)" tell of it.
bool may_follow_identifier(std::string_view named, bool joined) {
  if (address_of_identifier(named.substr(0, named.find(' '))) || tells_of_work(named)) return false;
  const std::size_t close = named.starts_with('(') ? named.find(')') : std::string_view::npos;
  if (close != std::string_view::npos && named.substr(close + 1, 1).find_first_not_of(' ') == std::string_view::npos)
    return false;
  return joined || !begins_with_closed_word(named);
}

}  // namespace

bool is_year(std::string_view text) {
  return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) && is_ascii_digit(text[2]) &&
         is_ascii_digit(text[3]);
}

std::size_t first_sentence(std::string_view text) {
  const std::size_t line = std::min(text.find('\n'), text.size());
  if (const std::size_t wide = text.find("。"); wide < line) return wide + 3;
  for (std::size_t at = text.find_first_of(".!?"); at < line; at = text.find_first_of(".!?", at + 1)) {
    if (at == 0 || at + 2 >= line || text[at + 1] != ' ') continue;
    const std::size_t word = text.find_last_of(" (.", at - 1);
    const std::size_t letters = word == std::string_view::npos ? at : at - word - 1;
    std::size_t next = std::min(text.find_first_not_of(' ', at + 1), line);
    const bool number = word != std::string_view::npos && text[at - 1] >= '0' && text[at - 1] <= '9';
    const bool short_form = letters <= 2 && !begins_with_closed_word(text.substr(at - letters, letters));
    const bool ends = text[at] != '.' || !short_form || number;
    if (ends && next < line && is_upper(decode_code_point(text, next))) return at + 1;
  }
  return line;
}

std::size_t skip_venue(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || text[begin] != '[') return skip_dated_venue(text, begin);
  const std::size_t close = text.find(']', begin);
  const bool is_short = close != std::string_view::npos && count_words(text.substr(begin, close - begin)) <= 3;
  return is_short && count_words(text.substr(close)) >= 1 ? text.find_first_not_of(" \t]:-", close) : begin;
}

std::optional<QuotedTitle> quoted_title(std::string_view text, std::size_t begin) {
  for (const auto& [open, close] : kQuotationMarks) {
    const std::size_t first = text.find(open, begin);
    if (first == std::string_view::npos) continue;
    const std::size_t inside = first + open.size();
    const std::size_t last = text.find(close, inside);
    if (last == std::string_view::npos) continue;
    // Quotes inside a title are no quotes around it.
    const std::string_view lead = text.substr(begin, first - begin);
    const std::string_view behind = text.substr(last + close.size());
    const bool book = open == "《";  // in Chinese, the marks of titles alone
    if (!book && count_words(text.substr(inside, last - inside)) < 2) continue;
    const bool around = book           ? count_words(behind) == 0
                        : open == "「" ? is_wide_title(lead, behind)
                                       : lead.empty() || lead.find_first_of(".,:") != std::string_view::npos ||
                                             is_read_quotation(lead, behind);
    if (!around) continue;
    if (lead.empty() && goes_on_behind_quotes(text.substr(inside, last - inside), behind)) continue;
    const std::size_t title = text.find_first_not_of(' ', inside);
    return QuotedTitle{first, title, without_end(text.substr(0, last), " ,.").size(), last + close.size()};
  }
  return std::nullopt;
}

std::optional<LeadingIdentifier> leading_identifier(std::string_view text, std::size_t begin) {
  const std::string_view line = text.substr(0, text.find('\n', begin));
  const std::size_t behind = std::min(line.find_first_of(" \t", begin), line.size());
  const std::string_view first = line.substr(begin, behind - begin);
  if (first.find(':') == std::string_view::npos) return std::nullopt;  // nearly all lines
  const std::size_t open = first.find_first_not_of("[(");
  const std::size_t close = first.find_last_not_of("]):,;");
  if (open == std::string_view::npos || close == std::string_view::npos || open > close) return std::nullopt;
  auto url = address_of_identifier(first.substr(open, close + 1 - open));
  if (!url) return std::nullopt;
  const LeadingIdentifier alone{*url, begin + open, begin + close + 1, true};
  std::size_t title = behind;
  bool joined = first.ends_with(':');
  for (std::size_t sign = 1; title < line.size() && sign > 0; title += sign) {
    const std::size_t dash = dash_size(line.substr(title));
    sign = dash > 0 ? dash : line[title] == ' ' || line[title] == '|' ? 1 : 0;
    joined = joined || dash > 0 || (sign > 0 && line[title] == '|');
  }
  const std::size_t bar = std::min(line.find(" | ", title), line.size());
  if (title >= line.size()) return alone;
  const std::string_view shown = without_end(line.substr(title, bar - title), " \t.,;:|");
  if (shown.empty()) return alone;
  const std::string_view named = first_title_sentence(shown);
  if (!may_follow_identifier(named, joined)) return alone;
  return LeadingIdentifier{std::move(*url), title, title + named.size(), false};
}

std::string_view before_dash(std::string_view text) {
  for (const std::size_t size : {std::string_view(" - ").size(), std::string_view(" – ").size()}) {
    if (text.size() > size && dash_size(text.substr(text.size() - size)) == size)
      return text.substr(0, text.size() - size);
  }
  return {};
}

bool is_quoted_title(std::string_view lead) {
  const std::string_view text = without_end(lead, " \t");
  const auto quoted = quoted_title(text, 0);
  if (!quoted || text.substr(quoted->open).starts_with("「")) return quoted.has_value();  // only authors are beside it
  const std::string_view before = text.substr(0, quoted->open);
  const std::string_view behind = text.substr(quoted->behind);
  return count_words(behind) == 0 ? leads_to_quotation(before) : is_read_quotation(before, behind);
}

std::size_t find_remark(std::string_view text, std::size_t begin, std::size_t title_end) {
  const auto quoted = quoted_title(text, begin);
  const std::size_t behind = quoted ? quoted->behind : title_end;
  if (count_words(text.substr(behind)) == 0) return std::string_view::npos;
  return text.find_first_not_of(" ,;)", behind);
}

bool is_dated_venue(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::size_t at = 0;
  if (text.empty() || text.size() > longest || !is_upper(decode_code_point(text, at))) return false;
  const auto year = find_said_year(text);
  if (!year || year->begin == 0) return false;
  const std::string_view venue = text.substr(0, year->begin);
  const std::string_view remark = text.substr(year->end);
  bool acronym = false;
  for (std::size_t i = 1; i < venue.size(); ++i)
    acronym = acronym || (is_ascii_upper(venue[i - 1]) && is_ascii_upper(venue[i]));
  const bool shortened = year->end - year->begin != 4;
  return (shortened || acronym) && count_words(venue) <= 3 &&
         (remark.empty() || (remark[0] == ' ' && count_words(remark) <= 1) ||
          (remark.starts_with(" (") && remark.ends_with(')')));
}

std::optional<TitleTail> find_credits(std::string_view title) {
  constexpr std::size_t longest = 400;  // bytes; more are no title
  if (title.size() > longest) return std::nullopt;
  if (const std::size_t bar = title.find(" | "); bar != title.rfind(" | ")) {  // "A Title | Roe et al. | ICT 2019"
    std::string credits(title.substr(bar + 3));
    std::replace(credits.begin(), credits.end(), '|', ',');
    if (find_said_year(credits) && is_byline(", " + credits)) return TitleTail{bar, published_in(credits)};
  }
  if (auto authors = find_authors(title)) return authors;
  const std::size_t comma = title.rfind(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const std::string_view last = without_stop(title.substr(comma + 1));
  if (is_year(last) && comma > 0) {  // "A Title, SIGMOD, 2008"
    const std::size_t before = title.rfind(',', comma - 1);
    const bool venue =
        before != std::string_view::npos && is_venue(without_stop(title.substr(before + 1, comma - before - 1)));
    return venue ? std::optional(TitleTail{before, published_in(last)}) : std::nullopt;
  }
  return is_dated_venue(last) ? std::optional(TitleTail{comma, published_in(last)}) : std::nullopt;
}

std::optional<TitleTail> find_publication(std::string_view title) {
  if (const auto venue = find_venue(title)) return venue;
  constexpr std::size_t longest = 20;
  const std::size_t open = title.ends_with(')') ? title.rfind('(') : std::string_view::npos;
  if (open == std::string_view::npos || open == 0 || title.size() - open > longest) return std::nullopt;
  const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
  const std::size_t end = without_end(title.substr(0, open), " \t").size();
  const auto date = parse_date_line(inside, any_order());
  if (!date || date->first != date->last || date->first.year == 0 || date->first.day != 0) return std::nullopt;
  return TitleTail{end, date->first};
}

bool is_byline(std::string_view between) {
  constexpr std::size_t most_words = 16;
  constexpr std::array joints =
      std::to_array<std::string_view>({"and", "et", "al", "al.", "de", "van", "von", "der", "und", "arXiv", "bioRxiv"});
  const std::size_t begin = between.find_first_not_of(" \n");
  if (begin == std::string_view::npos || !(between[begin] == ',' || between[begin] == '(' || is_separator(between, 0)))
    return false;
  std::size_t words = 0;
  for (std::size_t at = begin; (at = between.find_first_not_of(" \n,;*_'[)-&", at)) != std::string_view::npos;) {
    const std::size_t end = between[at] == '(' ? between.find(')', at) : between.find_first_of(" \n,;*_'’[(", at);
    const std::string_view word = between.substr(at, end - at);
    std::size_t next = at;
    const char32_t c = decode_code_point(between, next);
    const bool named = c >= 0x80 || c == U'(' || is_upper(c) || is_digit(c) || contains(joints, word);
    if (!named || ++words > most_words) return false;
    at = std::max(next, std::min(end, between.size()));
  }
  return true;
}

}  // namespace asterism
