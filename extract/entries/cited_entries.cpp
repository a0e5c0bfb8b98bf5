// SPDX-License-Identifier: Apache-2.0
// Entries that cite a work as bibliographies do: items, and paragraphs.
#include "entries/entry_reader.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citation_lines.hpp"
#include "titles/credit_lines.hpp"
#include "titles/decoration.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_signs.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// The source of `passage` from its first to its last byte.
std::string_view source_of(const Log& log, const Passage& passage) {
  if (passage.segment_count == 0) return {};
  const Segment& first = log.pools.segments[passage.first_segment];
  const Segment& last = log.pools.segments[passage.first_segment + passage.segment_count - 1];
  const std::uint32_t end = last.begin + last.length;
  return end > first.begin ? log.texts[static_cast<std::size_t>(passage.source)].slice({first.begin, end - first.begin})
                           : std::string_view();
}

/// Whether `passage` has a stop, quotes or an identifier. Most items do not, and cite nothing.
bool may_cite(const Log& log, const Passage& passage) {
  const std::string_view source = source_of(log, passage);
  for (const std::string_view sign :
       {". ", "．", "。", "\"", "“", " — ", " – ", " - ", " et al", "* (", "_ (", "arXiv:", "doi:", "DOI:"}) {
    if (source.find(sign) != std::string_view::npos) return true;
  }
  return false;
}

/// "Ann Doe, *On Kites*. Boston: Kite Press, 2018.": the title in italics between names and what ends in a year.
std::optional<CitationLine> cited_in_italics(const Log& log, const Passage& passage, std::string_view text) {
  const auto spans = spans_of(log, passage);
  const auto title =
      std::find_if(spans.begin(), spans.end(), [](const Span& span) { return span.kind == SpanKind::emphasis; });
  if (title == spans.end() || title->begin < 2 || title->end >= text.size()) return std::nullopt;
  const std::string_view before = text.substr(0, title->begin);
  const std::string_view behind = text.substr(title->end);
  const std::size_t last = behind.find_last_not_of(" .)");
  if (!(before.ends_with(", ") || before.ends_with(". ")) || last == std::string_view::npos || last < 4)
    return std::nullopt;
  const std::int16_t year = publication_year(behind.substr(last - 3, 4));
  const bool parted = behind.starts_with(". ") || behind.starts_with(", ");
  std::size_t at = title->begin;
  const Authors authors = parse_authors(before);
  if (year == 0 || !parted || authors.names == 0 || authors.words < 2 || !is_upper(decode_code_point(text, at)))
    return std::nullopt;
  return CitationLine{title->begin, title->end, year, {}, true, true};
}

/// Whether `text` is written like a title or a name ("KiteNet"), not like a label, a task or a claim.
bool is_written_as_title(std::string_view text) {
  const bool word = text.find(' ') == std::string_view::npos;
  const auto capitals = std::count_if(text.begin(), text.end(), is_ascii_upper);
  return word ? capitals >= 2 : is_in_title_case(text) && !is_part_heading(text);
}

/// Whether a title has to be written like one, or others beside it tell enough.
enum class Written : std::uint8_t { as_title, as_any };

/// "**On Kites** (Doe et al., 2018) …", "**On Kites** by Ann Doe and Ben Roe, 2018: …": the title in bold or italics in
/// front of its authors and year, and a sign in front of a remark. One name or a venue may follow other short words,
/// too ("**Trip** (Boston, 2018)").
std::optional<CitationLine> cited_before_credits(const Log& log, const Passage& passage, std::string_view text,
                                                 Written written) {
  constexpr std::size_t fewest_words = 3;
  std::string mark;
  const std::size_t begin = skip_decoration(text, 0, mark);
  const auto spans = spans_of(log, passage);
  const auto title = std::find_if(spans.begin(), spans.end(), [&](const Span& span) {
    return (span.kind == SpanKind::strong || span.kind == SpanKind::emphasis) && span.begin == begin;
  });
  if (title == spans.end() || text[title->end - 1] == ':' || text.substr(title->end).starts_with(':'))
    return std::nullopt;
  std::string_view credits = text.substr(title->end);
  credits = credits.substr(0, credits.find('\n'));
  if (credits.starts_with(" by ")) credits.remove_prefix(std::string_view(" by").size());
  const std::int16_t year = publication_year(credits);
  if (year == 0) return std::nullopt;
  const std::size_t digits = credits.find(std::to_string(year));
  const std::size_t end = find_behind(credits, ")]", digits + 4);
  const std::string_view remark = without_start(credits.substr(end), " ");
  if (!remark.empty() && is_letter_byte(remark.front()) && dash_size(remark) == 0) return std::nullopt;
  if (written == Written::as_title && !is_written_as_title(text.substr(begin, title->end - begin))) return std::nullopt;
  credits = credits.substr(0, end);
  const std::string_view names = credits.substr(0, digits);
  const Authors authors = parse_authors(names);
  const bool bracket = names.starts_with(" (") && names.ends_with(' ') && authors.names > 0;
  const bool called = count_title_words(text.substr(begin, title->end - begin)) >= fewest_words;
  const bool credited = bracket || credits_in(credits) == Credits::clear ||
                        (written == Written::as_any && authors.are_clear() && names.starts_with(' '));
  if (!credited || !(called || authors.are_clear())) return std::nullopt;
  return CitationLine{title->begin, title->end, year, {}, true, true};
}

/// Whether a page called `title` holds citations and nothing else.
bool names_bibliography(std::string_view title) {
  constexpr std::array names =
      std::to_array<std::string_view>({"references",   "bibliography",      "works cited",
                                       "sources",      "literature",        "bibliographie",
                                       "références",   "literatur",         "literaturverzeichnis",
                                       "quellen",      "bibliografía",      "referencias",
                                       "bibliografia", "referências",       "riferimenti",
                                       "литература",   "список литературы", "参考文献",
                                       "参考资料",     "참고문헌",          "papers",
                                       "articles",     "publications"});
  constexpr std::size_t longest = 60;
  return title.size() < longest && contains(names, comparison_key(title));
}

/// Whether `text` is names: "Doe, Roe, and A. Poe, ", "Roe et al., ".
bool are_leading_names(std::string_view text) {
  constexpr std::size_t most_words = 24;
  constexpr std::array joints = std::to_array<std::string_view>(
      {"and", "&", "et", "al", "al.", "und", "y", "e", "de", "der", "van", "von", "den", "del", "di", "la", "le"});
  text = without_end(text, " \t");
  if (!text.ends_with(',')) return false;
  std::size_t words = 0;
  bool names = true;
  for_each_blank_word(text, [&](std::string_view word) {
    ++words;
    std::size_t at = 0;
    const std::string_view bare = word.ends_with(',') ? word.substr(0, word.size() - 1) : word;
    names = names && (is_upper(decode_code_point(word, at)) || contains(joints, bare)) &&
            word.find_first_of(":;!?\"") == std::string_view::npos;
  });
  return names && words <= most_words;
}

/// The title in quotes, of two words or more, that `text` is behind names, and nothing else.
std::optional<QuotedTitle> quoted_behind_names(std::string_view text) {
  std::string mark;
  const std::size_t begin = skip_decoration(text, 0, mark);
  for (const auto& [open, close] : kQuotationMarks) {
    const std::size_t at = text.find(open, begin);
    const std::size_t title = at == std::string_view::npos ? at : at + open.size();
    const std::size_t end = title == std::string_view::npos ? title : text.find(close, title);
    if (end == std::string_view::npos || !are_leading_names(text.substr(begin, at - begin))) continue;
    const std::size_t behind = end + close.size();
    if (text.find_first_not_of(" \t\n.,;", behind) != std::string_view::npos) continue;
    const std::string_view quoted = without_end(text.substr(title, end - title), " .,");
    if (count_title_words(quoted) < 2) return std::nullopt;
    return QuotedTitle{at, title, title + quoted.size(), behind};
  }
  return std::nullopt;
}

/// "On Kites. Doe, Roe (1977).", "Do Kites Fly? Doe (1993)": the title in front of names and a year in brackets, if
/// nothing follows.
std::optional<QuotedTitle> title_before_names(std::string_view text) {
  std::string mark;
  const std::size_t begin = skip_decoration(text, 0, mark);
  const std::string_view line = without_end(text, " \t\n.");
  const std::size_t open = line.ends_with(')') ? line.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos || !is_year(line.substr(open + 2, line.size() - open - 3))) return std::nullopt;
  const std::size_t stop = line.find_last_of(".?!", open - 1);
  if (stop == std::string_view::npos || stop <= begin || line[stop + 1] != ' ') return std::nullopt;
  const std::size_t end = line[stop] == '.' ? stop : stop + 1;
  const bool title = end > begin && count_title_words(line.substr(begin, end - begin)) >= 2;
  if (!title || !are_names(line.substr(stop + 2, open - stop - 2))) return std::nullopt;
  return QuotedTitle{begin, begin, end, line.size()};
}

/// "Kites at Dawn (Doe et al., 2018): a remark": the title in front of names and a year in brackets, behind which the
/// line ends or a sign stands in front of a remark.
std::optional<QuotedTitle> title_before_brackets(std::string_view text) {
  constexpr std::string_view signs = ":.,;";
  std::string mark;
  const std::size_t begin = skip_decoration(text, 0, mark);
  const std::string_view line = text.substr(0, text.find('\n'));
  const std::size_t close = line.find(')', begin);
  const std::size_t open = close == std::string_view::npos ? close : line.rfind(" (", close);
  if (open == std::string_view::npos || open <= begin) return std::nullopt;
  std::string_view credits = line.substr(open + 2, close - open - 2);
  if (credits.size() > 1 && credits.back() >= 'a' && credits.back() <= 'd') credits.remove_suffix(1);  // "2018a"
  const std::size_t year = std::max<std::size_t>(credits.size(), 4) - 4;
  if (year == 0 || !is_year(credits.substr(year)) || !are_names(without_end(credits.substr(0, year), ", ")))
    return std::nullopt;
  const std::string_view behind = line.substr(close + 1);
  const bool parted = behind.empty() || signs.find(behind.front()) != std::string_view::npos || dash_size(behind) > 0;
  const std::string_view title = line.substr(begin, open - begin);
  const bool sentence = title.find(". ") != std::string_view::npos || title.find("; ") != std::string_view::npos;
  if (!parted || sentence || count_title_words(title) < 2) return std::nullopt;
  return QuotedTitle{begin, begin, open, close + 1};
}

/// Items of a list and the titles that they cite.
using CitedItems = std::vector<std::pair<ListItem*, QuotedTitle>>;

/// Whether `item` may cite a work: it is no more than text, and nothing is known of it.
bool is_bare(const Log& log, const std::vector<Block>& blocks, const ListItem& item) {
  const bool plain = item.title.form == TitleForm::plain || item.title.form == TitleForm::none;
  return item.paragraph != kNoBlock && plain && !has_link(log, blocks[item.paragraph].text);
}

/// What the heading of a list says of its items.
enum class ListName : std::uint8_t { any, of_works };

/// The titles of those of `items` that stand in bold or italics in front of authors and year, or in front of these in
/// brackets. Where the heading does not say that they are such, each is written like a title and most are by several
/// authors: else they may be claims and their sources ("Kites need tails (Doe, 2018)"), jobs, or journeys.
CitedItems credited_items(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items,
                          ListName list) {
  CitedItems found;
  std::size_t clear = 0;
  for (ListItem& item : items) {
    if (!is_bare(log, blocks, item) || item.title.is_citation || item.title.date) continue;
    const Passage& passage = blocks[item.paragraph].text;
    if (publication_year(source_of(log, passage)) == 0) continue;
    const std::string text = visible_text(log, passage);
    auto title = title_before_brackets(text);
    const auto marked = title ? std::nullopt : cited_before_credits(log, passage, text, Written::as_any);
    if (marked) title = QuotedTitle{marked->title_begin, marked->title_begin, marked->title_end, marked->title_end};
    if (!title) continue;
    const std::string_view named = std::string_view(text).substr(title->begin, title->end - title->begin);
    if (list == ListName::any && !(begins_with_case(named) && is_in_title_case(named))) continue;
    found.emplace_back(&item, *title);
    const std::size_t year = text.find(std::to_string(publication_year(std::string_view(text).substr(title->end))));
    clear += parse_authors(std::string_view(text).substr(title->end, year - title->end)).are_clear() ? 1U : 0U;
  }
  return list == ListName::of_works || clear * 2 > found.size() ? found : CitedItems();
}

/// Makes `title` of `text`, which `item` shows, that of a work which it cites.
void cite(ListItem& item, const QuotedTitle& title, std::string_view text) {
  TitleLine& line = item.title;
  line.form = TitleForm::plain;
  line.lead.clear();
  line.title_begin = static_cast<std::uint32_t>(title.begin);
  line.title_end = static_cast<std::uint32_t>(title.end);
  line.rest_begin = static_cast<std::uint32_t>(title.behind);
  if (const std::int16_t year = publication_year(text.substr(title.end)); year != 0)
    line.published = PartialDate{year, 0, 0};
  line.is_citation = true;
}

}  // namespace

bool take_citation(const Log& log, const Passage& passage, TitleLine& line) {
  const bool labelled = line.form == TitleForm::label_links;
  const bool plain = line.form == TitleForm::plain && !line.is_anchor;
  const bool late = line.form == TitleForm::none || (line.form == TitleForm::bare_url && !line.lead.empty());
  if ((!labelled && !plain && !late) || !may_cite(log, passage)) return false;
  const std::string text = visible_text(log, passage);
  const Span* link = labelled ? nullptr : first_link(log, passage);
  std::string mark;
  const std::size_t begin = late ? skip_decoration(text, 0, mark) : line.title_begin;
  const std::size_t end = labelled ? line.title_end : link != nullptr ? link->begin : text.size();
  if (begin >= end) return false;
  auto cited = begin == 0 && link == nullptr && !labelled ? cited_in_italics(log, passage, text) : std::nullopt;
  if (!cited && link == nullptr && !labelled) cited = cited_before_credits(log, passage, text, Written::as_title);
  const std::string_view target = late && link != nullptr ? target_of(log, *link) : std::string_view();
  const bool paper = kind_of_link(target) == NodeKind::paper;
  if (!cited)
    cited = parse_citation_line(std::string_view(text).substr(begin, end - begin), paper ? target : std::string_view());
  if (!cited || (labelled && !cited->has_authors)) return false;
  const bool address = link != nullptr && std::string_view(text).substr(link->begin).starts_with("http");
  if (link != nullptr && !cited->is_dated && !(cited->has_authors && address)) return false;
  const auto first = static_cast<std::uint32_t>(begin + cited->title_begin);
  const auto last = static_cast<std::uint32_t>(begin + cited->title_end);
  // What was cut off already are authors and a venue.
  const bool is_cut = line.is_citation && !cited->has_authors && first == line.title_begin && last > line.title_end;
  if (!is_cut) line.title_end = last;
  line.title_begin = first;
  if (cited->year != 0) line.published = PartialDate{cited->year, 0, 0};
  if (labelled) {
    line.is_citation = line.is_citation || cited->is_dated;
    return cited->has_authors;
  }
  line.lead.clear();
  line.rest_begin = link != nullptr ? link->end : line.title_end;
  line.url = link != nullptr ? std::string(target_of(log, *link)) : cited->url;
  line.is_citation = cited->is_dated;
  line.form = line.url.empty() ? TitleForm::plain : TitleForm::label_links;
  return cited->has_authors;
}

/// `Doe, Roe, and Poe, “A Title”`, "A Title. Doe (1970).": three items of `items`, and half, that are names and a title
/// in quotes, or a title, names and a year, and nothing else, cite works below the name of what is read, the latter
/// right below it; and so do as many that are "A Title (Doe, 1970)" and maybe a remark. Elsewhere, as in the notes of a
/// work, they may be sayings, places and evidence.
void EntryReader::take_quoted(std::vector<ListItem>& items) const {
  constexpr std::size_t fewest = 3;
  const auto are_enough = [&](const CitedItems& found) {
    return found.size() >= fewest && found.size() * 2 >= items.size();
  };
  if (items.size() < fewest) return;
  const bool listed = is_below_reading_list(true);
  const bool named = listed && owners_.empty() && names_reading_list(scope_.headings().back().text);
  CitedItems found;
  for (ListItem& item : items) {
    if (!listed || !is_bare(log_, blocks_, item)) continue;
    const std::string text = visible_text(log_, blocks_[item.paragraph].text);
    auto quoted = quoted_behind_names(text);
    if (!quoted && named && !item.title.date) quoted = title_before_names(text);
    if (quoted) found.emplace_back(&item, *quoted);
  }
  if (!are_enough(found) && owners_.empty())
    found = credited_items(log_, blocks_, items, named ? ListName::of_works : ListName::any);
  if (!are_enough(found)) return;
  for (const auto& [item, title] : found) cite(*item, title, visible_text(log_, blocks_[item->paragraph].text));
}

/// Paragraph `block`, if it is a citation with authors and a year. Most are prose, which has no year.
std::optional<TitleLine> EntryReader::citation_in(std::uint32_t block) const {
  constexpr std::uint32_t longest = 600;
  const Passage& passage = blocks_[block].text;
  if (source_size(log_, passage) > longest || publication_year(source_of(log_, passage)) == 0) return std::nullopt;
  TitleLine line = read_title_line(log_, passage, context_.order);
  return take_citation(log_, blocks_[block].text, line) && line.is_citation ? std::optional(std::move(line))
                                                                            : std::nullopt;
}

bool EntryReader::on_citation(std::uint32_t block) {
  const bool listed = !scope_.headings().empty() && names_bibliography(scope_.headings().back().text);
  if (is_introduction() && !listed && !lists_below_title()) return false;
  const auto line = citation_in(block);
  if (!line) return false;
  const Passage& passage = blocks_[block].text;
  own_below(add_line(*line, passage, visible_text(log_, passage), EntryForm::paragraph, block));
  return true;
}

}  // namespace asterism
