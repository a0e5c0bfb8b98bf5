// SPDX-License-Identifier: Apache-2.0
// Reads title lines by their form: link first, title and label links, bare address, plain words.
#include "titles/title_line.hpp"

#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/address_titles.hpp"
#include "titles/citation_authors.hpp"
#include "titles/citation_lines.hpp"
#include "titles/citations.hpp"
#include "titles/credit_lines.hpp"
#include "titles/decoration.hpp"
#include "titles/entry_fields.hpp"
#include "titles/line_links.hpp"
#include "titles/title_continuations.hpp"
#include "titles/title_dates.hpp"
#include "titles/title_ends.hpp"
#include "titles/title_parts.hpp"
#include "titles/title_signs.hpp"
#include "titles/title_venues.hpp"
#include "words/reading_words.hpp"
#include "words/scripts.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// " by Ann Author …", " (a remark)": what says nothing but whose the linked title is, or what to think of it.
bool ends_with_title(std::string_view after) {
  if (after.starts_with(" (") && after.find(')') == after.find_last_not_of(" .\n")) return true;
  std::size_t author = std::string_view(" by ").size();
  return after.starts_with(" by ") && author < after.size() && is_upper(decode_code_point(after, author));
}

bool is_lead(std::string_view lead, std::size_t words, std::string_view after) {
  const bool label = words <= 4 && ends_with_colon(without_end(lead, " \t\n"));
  if (words <= 2 || label || is_venue_lead(lead) || is_author_lead(lead)) return true;
  return words <= 5 && (count_words(after) == 0 || (ends_with_title(after) && leads_to_reading(lead)));
}

std::string_view trim_title(std::string_view text, std::size_t& begin) {
  constexpr std::string_view edges = " \t\n,;:([-*|\".";
  const std::size_t first = text.find_first_not_of(" \t\n*|", begin);
  if (first == std::string_view::npos) return {};
  begin = first;
  if (const std::string_view before = before_dash(text); !before.empty()) text = before;
  while (text.ends_with("：")) text.remove_suffix(std::string_view("：").size());
  const std::size_t last = text.find_last_not_of(edges);
  if (last == std::string_view::npos || last < first) return {};
  std::string_view title = text.substr(first, last + 1 - first);
  const std::string_view rest = text.substr(last + 1);
  const bool quoted = rest.starts_with('"') && std::count(title.begin(), title.end(), '"') % 2 == 1;
  const bool shortened = rest.starts_with('.') && title.ends_with(" et al");
  if (quoted || shortened) title = text.substr(first, title.size() + 1);
  return title;
}

/// "Paper:", "Link to the code:": what names the link behind it.
bool is_field_lead(std::string_view lead) {
  if (!ends_with_colon(lead)) return false;
  const std::string_view name = lead.substr(0, std::max(lead.rfind(':') + 1, lead.rfind("：") + 1) - 1);
  return is_link_label(name, false) || is_field_name(name);
}

void set_title(TitleLine& line, TitleForm form, std::size_t begin, std::size_t end) {
  line.form = form;
  line.title_begin = static_cast<std::uint32_t>(begin);
  line.title_end = static_cast<std::uint32_t>(end);
}

void read_link_first(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text) {
  const LinkPlace& first = links.front();
  line.is_label = first.label;
  const bool address = is_url_text(first);
  const std::size_t shown = begin_of_linked_title(line, text.substr(0, first.end), first.begin);
  const std::size_t begin = address ? first.begin : skip_dated_venue(text.substr(0, first.end), shown);
  set_title(line, address ? TitleForm::bare_url : TitleForm::link_first, begin, first.end);
  line.url = first.url;
  line.rest_begin = first.tail;
  const std::size_t next = links.size() > 1 ? links[1].begin : text.size();
  if (const std::size_t title = cited_title_size(first.text, text.substr(first.end, next - first.end)); title > 0)
    line.title_end = line.rest_begin = first.end + static_cast<std::uint32_t>(title);
  for (std::size_t i = 1; i < links.size() && links[i].label; ++i) {
    const std::string_view between = text.substr(line.rest_begin, links[i].begin - line.rest_begin);
    const bool goes_on = i == 1 && leads_to_note(first.url) && goes_on_title(between);
    if (goes_on) line.title_end = first.end + static_cast<std::uint32_t>(without_end(between, " ,;([\n").size());
    if (count_words(between) > 1 && !goes_on && !(leads_to_note(first.url) && is_byline(between))) break;
    line.other_urls.emplace_back(links[i].url);
    line.rest_begin = links[i].end;
  }
  prefer_work(line.url, line.other_urls);
}

/// Where the run in italics ends that begins at byte `begin` of `before`, if it is a title and nothing but credits
/// stand behind it and its stop: "*The Title*, Ann Roe. ICT 2019. "; 0: there is none. Titles may begin with italics
/// ("*De Novo* Kite Design"), so that only a longer one may have credits that are not clear.
std::size_t emphasis_before_credits(const Log& log, const Passage& passage, std::size_t begin,
                                    std::string_view before) {
  constexpr std::size_t fewest = 2;  // words
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind != SpanKind::emphasis || span.begin > begin || span.end <= begin || span.end > before.size())
      continue;
    const std::string_view title = before.substr(begin, span.end - begin);
    const std::string_view behind = before.substr(span.end);
    const std::size_t words = count_words(title);
    if (words < fewest || count_words(behind) == 0 || !is_set_off(before, span.end)) return 0;
    const Credits credits = credits_in(behind);
    const bool may_be = credits == Credits::possible && words > fewest && publication_year(behind) != 0;
    if ((credits != Credits::clear && !may_be) || credits_in(title) == Credits::clear) return 0;
    return without_end(before.substr(0, span.end), " ,.").size();
  }
  return 0;
}

void read_label_links(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text, std::size_t begin) {
  const auto main = std::find_if(links.begin(), links.end(), [](const LinkPlace& link) {
    return link.label && !link.url.empty() && !is_secondary_label(link.text) && !are_notes_of_somebody(link.text);
  });
  const auto fallback =
      std::find_if(links.begin(), links.end(), [](const LinkPlace& link) { return !link.url.empty(); });
  const auto chosen = main != links.end() ? main : fallback;
  if (chosen != links.end()) line.url = chosen->url;
  for (auto link = links.begin(); link != links.end(); ++link) {
    if (link != chosen && link->label && !link->url.empty()) line.other_urls.emplace_back(link->url);
    if (link->label) line.rest_begin = link->end;
  }
  std::string_view before = text.substr(0, links.front().begin);
  begin = skip_authors(before, skip_venue(before, begin));
  if (const auto quoted = quoted_title(before, begin)) {
    set_title(line, TitleForm::label_links, quoted->begin, quoted->end);
  } else {
    const std::string_view title = trim_title(before, begin);
    set_title(line, TitleForm::label_links, begin, begin + title.size());
  }
  prefer_work(line.url, line.other_urls);
}

/// The bold run of `before`, what stands before the label links, is the title, or its beginning: "**NAME**: What It
/// Does", "**Kites** in the wind", "**NAME**: “The Title”".
void set_bold_title(TitleLine& line, std::string_view before, BoldRun strong) {
  const auto& [begin, end] = strong;
  const std::string_view name = before.substr(begin, end - begin);
  const std::string_view behind = before.substr(end);
  const std::size_t dash = dash_size(behind);  // "**NAME** – “The Title”"; behind a longer title, a remark
  const auto quoted = quoted_title(before, name.ends_with(':') ? end - 1 : end + dash);
  if (quoted && names_quoted(name, before.substr(quoted->begin, quoted->end - quoted->begin)))
    return set_title(line, TitleForm::label_links, quoted->begin, quoted->end);
  std::size_t title = begin;
  std::size_t length = name.size();
  if (quoted && dash == 0) {
    length = trim_title(before.substr(0, before.find(' ', quoted->end)), title).size();
  } else if (goes_on_name(name, behind)) {
    length = trim_title(before, title).size();
  }
  set_title(line, TitleForm::label_links, begin, begin + length);
}

/// Where what is no blank, bracket, bar or dash begins from byte `at` of `text` on.
std::size_t skip_separators(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const bool wide = text.substr(at).starts_with("–") || text.substr(at).starts_with("—");
    if (!wide && std::string_view(" \t[]()|,-").find(text[at]) == std::string_view::npos) break;
    at += wide ? 3 : 1;
  }
  return at;
}

/// " - 2020 - A Title", " [2021] A Title": where the title begins behind the year of publication and signs around it;
/// `at`, behind label links: there is no such year. What is in bold needs no sign in front.
std::size_t skip_year_behind_links(std::string_view text, std::size_t at, std::optional<BoldRun> strong) {
  const std::size_t year = skip_separators(text, at);
  if (!is_year(text.substr(year, 4))) return at;
  const std::size_t title = skip_separators(text, year + 4);
  if (title == text.size() || title == year + 4) return at;
  const bool sign = text.substr(year + 4, title - year - 4).find_first_not_of(" \t") != std::string_view::npos;
  return sign || (strong && strong->first == title) ? title : at;
}

/// `[[Paper](…)] A Title`: the title follows the label links. False where what follows is a note.
bool read_title_behind(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text,
                       std::optional<BoldRun> strong) {
  std::size_t begin = links.front().end;
  for (const LinkPlace& link : links) {
    if (!link.label || count_words(text.substr(begin, link.begin - std::min<std::size_t>(begin, link.begin))) > 0)
      break;
    begin = link.end;
  }
  const std::size_t year = begin;
  begin = skip_year_behind_links(text, begin, strong);
  const bool dated = begin > year;
  begin = text.find_first_not_of(" \t])|,;", begin);
  if (begin == std::string_view::npos || text[begin] == '\n' || text[begin] == '-' || text[begin] == ':') return false;
  std::size_t at = begin;
  if (!is_upper(decode_code_point(text, at))) return false;
  const std::size_t line_end = std::min(text.find('\n', begin), text.size());
  std::size_t end = line_end;  // of the title: there, or where the next label begins
  std::size_t rest = line_end;
  for (const LinkPlace& link : links) {
    if (!link.label || link.begin < begin || link.end > line_end) continue;
    if (end == line_end) end = without_end(text.substr(0, link.begin), " [(|,;").size();
    rest = link.end;
  }
  if (end <= begin || count_words(text.substr(begin, end - begin)) < (dated ? 2 : 3)) return false;
  read_label_links(line, links, text, begin);
  const std::string_view title = trim_title(text.substr(0, end), begin);
  set_title(line, TitleForm::label_links, begin, begin + title.size());
  if (dated) {
    line.published = PartialDate{publication_year(text.substr(text.find_first_of("12", year), 4)), 0, 0};
    if (strong && strong->first == begin && strong->second <= end) {
      set_bold_title(line, text.substr(0, end), *strong);
      rest = line.title_end;
    }
  }
  line.rest_begin = static_cast<std::uint32_t>(rest);
  return true;
}

/// "https://… - A Title": the title follows the address, and label links may follow the title. False where what follows
/// is a note.
bool read_title_behind_address(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text) {
  const LinkPlace& first = links.front();
  if (links.size() > 1 && !links[1].label) return false;
  const auto title = title_behind_address(links.size() > 1 ? text.substr(0, links[1].begin) : text, first.tail);
  if (!title) return false;
  read_link_first(line, links, text);
  set_title(line, TitleForm::label_links, title->begin, title->end);
  line.url = first.url;
  line.rest_begin = std::max(line.rest_begin, line.title_end);
  return true;
}

/// "[Doe et al., 2019](…) - *A Title in Italics*", nothing behind it: "*key paper*" and "*Nature Physics*" are none.
bool read_italics_behind(const Log& log, const Passage& passage, TitleLine& line, const std::vector<LinkPlace>& links,
                         std::string_view text) {
  const LinkPlace& first = links.front();
  const std::size_t begin = text.find_first_not_of(" -–—:", first.end);
  if (links.size() > 1 || begin == first.end) return false;
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind != SpanKind::emphasis || span.begin != begin || span.end > text.size()) continue;
    const std::string_view title = text.substr(begin, span.end - begin);
    if (!is_citation_alone(first.text) || count_words(text.substr(span.end)) > 0 || !is_long_title(title)) return false;
    read_link_first(line, links, text);
    set_title(line, TitleForm::label_links, begin, span.end);
    line.rest_begin = span.end;
    return true;
  }
  return false;
}

bool take_identifier(TitleLine& line, std::string_view text, std::size_t begin) {
  auto found = leading_identifier(text, begin);
  if (!found) return false;
  line.url = std::move(found->url);
  const std::size_t line_end = std::min(text.find('\n', begin), text.size());
  line.rest_begin = static_cast<std::uint32_t>(found->is_alone ? found->end : line_end);
  set_title(line, found->is_alone ? TitleForm::bare_url : TitleForm::label_links, found->begin, found->end);
  return true;
}

/// "A Title - https://…", "**A Title** - Ann Author, 2019: https://…": the title behind the lead that begins at byte
/// `begin`, before the address that is the first of `links`. `strong`: the first words in bold there.
void read_before_address(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text, std::size_t begin,
                         std::optional<BoldRun> strong) {
  const LinkPlace& first = links.front();
  read_label_links(line, links, text, begin + line.lead.size());
  line.url = first.url;
  const std::string_view before = text.substr(0, first.begin);
  const std::size_t remark = find_remark(before, skip_venue(before, begin), line.title_end);
  line.rest_begin = remark == std::string_view::npos ? first.tail : static_cast<std::uint32_t>(remark);
  if (const std::size_t above = title_above_credits(before.substr(begin)); above > 0) {
    set_title(line, TitleForm::label_links, begin, begin + above);
    const std::int16_t year = publication_year(before.substr(line.title_end));
    if (year != 0) line.published = PartialDate{year, 0, 0};
  } else if (strong && strong->first == line.title_begin && is_whole_title(before, strong->first, strong->second))
    set_title(line, TitleForm::label_links, strong->first, strong->second);
}

}  // namespace

TitleLine read_title_line(const Log& log, const Passage& passage, DateOrder order) {
  TitleLine line;
  const std::string text = visible_text(log, passage);
  std::size_t begin = skip_decoration(text, 0, line.mark);
  take_leading_date(line, text, begin, order);
  std::vector<LinkPlace> links = links_of(log, passage, text);
  line.rest_begin = static_cast<std::uint32_t>(text.size());
  add_refused_link(log, passage, text, begin, links);
  if (links.empty()) {
    if (begin < text.size() && take_identifier(line, text, begin)) return line;
    const std::size_t line_end = std::min(text.find('\n', begin), text.size());
    const std::string_view title = trim_title(std::string_view(text).substr(0, line_end), begin);
    if (!title.empty()) set_title(line, TitleForm::plain, begin, begin + title.size());
    line.rest_begin = static_cast<std::uint32_t>(std::min(line_end, text.size()));
    line.is_anchor = leads_to_anchor(log, passage);
    if (line.form == TitleForm::plain) read_citation(line, std::string_view(text).substr(0, line_end));
    return line;
  }
  const LinkPlace& first = links.front();
  const std::string_view lead = first.begin > begin ? std::string_view(text).substr(begin, first.begin - begin) : "";
  const std::size_t lead_words = count_words(lead);
  const auto strong = lead.empty() ? std::nullopt : strong_between(log, passage, begin, first.begin);
  const std::size_t bold = strong && strong->first == begin ? strong->second - begin : 0;
  const auto titled = is_url_text(first) && lead_words > 0 ? title_before_address(lead, bold, first.url) : std::nullopt;
  if (titled) {
    line.lead = std::string(lead.substr(0, *titled));
    read_before_address(line, links, text, begin, strong);
  } else if (const std::size_t tilde = lead.find_last_not_of(' ');
             lead_words > 0 && !first.label && lead[tilde] == '~') {  // "The Title ~ [Ann Author](…)"
    const std::string_view title = trim_title(std::string_view(text).substr(0, begin + tilde), begin);
    set_title(line, TitleForm::label_links, begin, begin + title.size());
    line.rest_begin = first.tail;
  } else if (!first.label && is_lead(lead, lead_words, std::string_view(text).substr(first.end))) {
    line.lead = std::string(lead);
    const bool behind = is_url_text(first) ? read_title_behind_address(line, links, text)
                                           : read_italics_behind(log, passage, line, links, text);
    if (!behind) read_link_first(line, links, text);
  } else if (first.label && is_field_lead(lead)) {
    line.lead = std::string(lead);
    read_link_first(line, links, text);
    line.form = TitleForm::field;
  } else if (first.label && lead_words == 0) {
    const auto behind = strong_between(log, passage, first.end, static_cast<std::uint32_t>(text.size()));
    if (!read_title_behind(line, links, text, behind)) read_link_first(line, links, text);
  } else if (first.label) {
    read_label_links(line, links, text, begin);
    const std::string_view before = std::string_view(text).substr(0, first.begin);
    if (strong && !goes_on_in_bold(before.substr(begin, strong->first - begin))) {
      set_bold_title(line, before, *strong);
    } else if (const std::size_t end = emphasis_before_credits(log, passage, begin, before); end > 0) {
      set_title(line, TitleForm::label_links, begin, end);
    } else {
      keep_sentence(line, lead, text);
    }
  }
  // Brackets around the links belong to them, not to the note.
  line.rest_begin = static_cast<std::uint32_t>(find_behind(text, " ])", line.rest_begin));
  take_trailing_date(line, text, order);
  if (line.form == TitleForm::link_first || line.form == TitleForm::label_links) shorten_title(line, text);
  return line;
}

}  // namespace asterism
