// SPDX-License-Identifier: Apache-2.0
// Reads title lines by their form: link first, title and label links, bare address, plain words.
#include "title_line.hpp"

#include "links.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asterism {
namespace {

/// Signs that authors use as marks: neither letter, digit, blank nor the punctuation of running text.
bool is_sign(char32_t c) {
  return c >= 0x80 && !is_letter(c) && !is_digit(c) && !is_blank(c) && !(c >= 0x2010 && c <= 0x201f) &&
         !(c >= 0x3000 && c <= 0x303f) && !(c >= 0xff00 && c <= 0xffef);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t c = decode_code_point(text, next);
    if (!is_blank(c) && !is_ignorable(c)) break;
    at = next;
  }
  return at;
}

/// `[ ]`, `[x]`, `1)`, `(2)`, `3.`: the length of such a counter at `at`, or 0.
std::size_t counter_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("[ ]") || rest.starts_with("[x]") || rest.starts_with("[X]")) return 3;
  std::size_t i = rest.starts_with("(") ? 1 : 0;
  const std::size_t digits = i;
  while (i < rest.size() && rest[i] >= '0' && rest[i] <= '9' && i - digits < 4) ++i;
  if (i == digits || i >= rest.size()) return 0;
  const bool closed = rest[i] == ')' || (digits == 0 && rest[i] == '.' && i + 1 < rest.size() && rest[i + 1] == ' ');
  return closed ? i + 1 : 0;
}

/// `:scroll:`
std::size_t shortcode_length(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != ':') return 0;
  std::size_t i = at + 1;
  while (i < text.size() && ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '0' && text[i] <= '9') ||
                             text[i] == '_' || text[i] == '+' || text[i] == '-')) {
    ++i;
  }
  return i < text.size() && text[i] == ':' && i > at + 2 ? i + 1 - at : 0;
}

std::size_t sign_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t c = decode_code_point(text, next);
    if (!is_sign(c) && !(end > at && is_ignorable(c))) break;
    end = next;
  }
  return end - at;
}

/// Skips the decoration in front of a title and keeps the first sign as the mark.
std::size_t skip_decoration(std::string_view text, std::size_t at, std::string& mark) {
  for (;;) {
    at = skip_blanks(text, at);
    const std::size_t sign = std::max(sign_length(text, at), shortcode_length(text, at));
    if (sign != 0 && mark.empty()) mark = std::string(text.substr(at, sign));
    const std::size_t length = sign != 0 ? sign : counter_length(text, at);
    if (length == 0) return at;
    at += length;
  }
}

/// Link texts that name what is behind the link instead of its title, case folded.
constexpr std::array kLabels = std::to_array<std::string_view>({
    "pdf",
    "arxiv",
    "paper",
    "link",
    "code",
    "here",
    "article",
    "blog",
    "post",
    "url",
    "web",
    "website",
    "site",
    "html",
    "abs",
    "abstract",
    "doi",
    "project",
    "project page",
    "page",
    "video",
    "slides",
    "github",
    "source",
    "data",
    "dataset",
    "demo",
    "poster",
    "repo",
    "talk",
    "youtube",
    "tweet",
    "notes",
    "note",
    "summary",
    "review",
    "official",
    "acm",
    "acl",
    "openreview",
    "openreview.net",
    "nature",
    "science",
    "springer",
    "ieee",
    "book",
    "read",
    "model",
    "models",
    "weights",
    "homepage",
    "supplementary",
    "appendix",
    "blog post",
    "link to the paper",
    "this",
    "docs",
});

/// Of these, the ones that lead to something beside the work itself.
constexpr std::array kSecondaryLabels = std::to_array<std::string_view>({
    "code", "github",  "video",   "slides", "tweet",     "demo",    "talk",    "youtube",
    "repo", "dataset", "data",    "poster", "model",     "models",  "weights", "notes",
    "note", "review",  "summary", "blog",   "blog post", "article", "project",
});

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view key) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

struct LinkPlace {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t tail = 0;  // where the rest of the line begins: behind an address that is shown
  std::string text;
  std::string url;
  bool label = false;
};

bool is_label(const LinkPlace& link, std::string_view text) {
  std::string key = comparison_key(link.text);
  while (!key.empty() && std::string_view(" []()").find(key.back()) != std::string_view::npos) key.pop_back();
  while (!key.empty() && std::string_view(" []()").find(key.front()) != std::string_view::npos) key.erase(0, 1);
  if (key.empty() || contains(kLabels, key)) return true;
  const bool number = std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool bracketed =
      link.begin > 0 && link.end < text.size() && text[link.begin - 1] == '[' && text[link.end] == ']';
  return number || (bracketed && std::count(key.begin(), key.end(), ' ') <= 2);
}

std::vector<LinkPlace> links_of(const Log& log, const Passage& passage, std::string_view text) {
  std::vector<LinkPlace> links;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.spans[passage.first_span + i];
    if (span.kind != SpanKind::link || span.end > text.size()) continue;
    LinkPlace link{span.begin,
                   span.end,
                   span.end,
                   std::string(text.substr(span.begin, span.end - span.begin)),
                   std::string(target_of(log, span)),
                   false};
    link.label = is_label(link, text);
    if (!link.url.empty() && link.url[0] == '#') continue;
    links.push_back(std::move(link));
  }
  return links;
}

/// The parenthesis that closes the one at `open`; where they do not balance, the last of the line.
std::size_t closing_parenthesis(std::string_view line, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < line.size(); ++at) {
    depth += line[at] == '(' ? 1 : line[at] == ')' ? -1 : 0;
    if (depth == 0) return at;
  }
  return line.rfind(')');
}

/// `[Title](address with blanks)` and `[Title with ] inside](address)` are no links to CommonMark, but to authors.
/// The address comes from the source, as what is shown has lost the underscores that pass for emphasis.
std::optional<LinkPlace> recover_link(const Log& log, const Passage& passage, std::size_t begin) {
  const Visible shown = visible(log, passage);
  if (begin >= shown.text.size() || shown.text[begin] != '[') return std::nullopt;
  const std::string_view line = std::string_view(shown.text).substr(0, shown.text.find('\n', begin));
  const std::size_t middle = line.find("](", begin);
  if (middle == std::string_view::npos || middle <= begin + 1) return std::nullopt;
  const std::size_t close = closing_parenthesis(line, middle + 1);
  if (close == std::string_view::npos || close < middle + 3) return std::nullopt;
  const std::uint32_t from = shown.source_offset(static_cast<std::uint32_t>(middle + 2));
  const std::uint32_t to = shown.source_offset(static_cast<std::uint32_t>(close));
  const std::string_view address = log.texts[static_cast<std::size_t>(passage.source)].slice({from, to - from});
  if (address.find_first_of("./") == std::string_view::npos) return std::nullopt;
  return LinkPlace{static_cast<std::uint32_t>(begin + 1),
                   static_cast<std::uint32_t>(middle),
                   static_cast<std::uint32_t>(close + 1),
                   std::string(line.substr(begin + 1, middle - begin - 1)),
                   std::string(address),
                   false};
}

/// Puts a link that CommonMark refused in front of `links`, instead of the bare address inside it.
void add_refused_link(const Log& log, const Passage& passage, std::size_t begin, std::vector<LinkPlace>& links) {
  std::optional<LinkPlace> refused = recover_link(log, passage, begin);
  if (!refused || (!links.empty() && links.front().begin < refused->end)) return;
  std::erase_if(links, [&](const LinkPlace& link) { return link.begin < refused->tail; });
  links.insert(links.begin(), std::move(*refused));
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    const bool letter = is_letter(c) || is_digit(c);
    words += letter && !inside ? 1U : 0U;
    inside = letter || (inside && !is_blank(c));
  }
  return words;
}

bool is_lead(std::string_view lead, std::string_view after) {
  const std::size_t words = count_words(lead);
  const std::size_t last = lead.find_last_not_of(" \t\n");
  const bool label = last != std::string_view::npos && lead[last] == ':' && words <= 4;
  return words <= 2 || label || (words <= 5 && count_words(after) == 0);
}

std::string_view trim_title(std::string_view text, std::size_t& begin) {
  constexpr std::string_view edges = " \t\n,;:([-*|\"";
  const std::size_t first = text.find_first_not_of(" \t\n*|", begin);
  if (first == std::string_view::npos) return {};
  begin = first;
  const std::size_t last = text.find_last_not_of(edges);
  return last == std::string_view::npos || last < first ? std::string_view() : text.substr(first, last + 1 - first);
}

bool is_url_text(const LinkPlace& link) { return link.text.starts_with("http") || link.text == link.url; }

void set_title(TitleLine& line, TitleForm form, std::size_t begin, std::size_t end) {
  line.form = form;
  line.title_begin = static_cast<std::uint32_t>(begin);
  line.title_end = static_cast<std::uint32_t>(end);
}

void read_link_first(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text) {
  const LinkPlace& first = links.front();
  set_title(line, is_url_text(first) ? TitleForm::bare_url : TitleForm::link_first, first.begin, first.end);
  line.url = first.url;
  line.rest_begin = first.tail;
  for (std::size_t i = 1; i < links.size() && links[i].label; ++i) {
    const std::string_view between = text.substr(line.rest_begin, links[i].begin - line.rest_begin);
    if (count_words(between) > 1) break;
    line.other_urls.push_back(links[i].url);
    line.rest_begin = links[i].end;
  }
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> strong_before(const Log& log, const Passage& passage,
                                                                     std::uint32_t end) {
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.spans[passage.first_span + i];
    if (span.kind == SpanKind::strong && span.end <= end && span.end > span.begin) return {{span.begin, span.end}};
  }
  return std::nullopt;
}

void read_label_links(TitleLine& line, const std::vector<LinkPlace>& links, std::string_view text, std::size_t begin) {
  const auto main = std::find_if(links.begin(), links.end(), [](const LinkPlace& link) {
    return link.label && !link.url.empty() && !contains(kSecondaryLabels, comparison_key(link.text));
  });
  const auto fallback =
      std::find_if(links.begin(), links.end(), [](const LinkPlace& link) { return !link.url.empty(); });
  const auto chosen = main != links.end() ? main : fallback;
  if (chosen != links.end()) line.url = chosen->url;
  for (auto link = links.begin(); link != links.end(); ++link) {
    if (link != chosen && link->label && !link->url.empty()) line.other_urls.push_back(link->url);
    if (link->label) line.rest_begin = link->end;
  }
  const std::string_view title = trim_title(text.substr(0, links.front().begin), begin);
  set_title(line, TitleForm::label_links, begin, begin + title.size());
}

/// A date in front of the title, and the text after it.
void take_leading_date(TitleLine& line, std::string_view text, std::size_t& begin, DayMonthOrder order) {
  const std::vector<FoundDate> dates = find_dates(text.substr(begin, 40), order, DateContext::prose);
  if (dates.empty()) return;
  const std::string_view before = text.substr(begin, dates[0].begin);
  if (count_words(before) != 0) return;
  std::size_t after = begin + dates[0].end;
  while (after < text.size() && std::string_view(" \t:-.,)]|*").find(text[after]) != std::string_view::npos) ++after;
  line.date = dates[0].span;
  begin = skip_decoration(text, after, line.mark);
}

}  // namespace

TitleLine read_title_line(const Log& log, const Passage& passage, DayMonthOrder order) {
  TitleLine line;
  const std::string text = visible_text(log, passage);
  std::size_t begin = skip_decoration(text, 0, line.mark);
  take_leading_date(line, text, begin, order);
  std::vector<LinkPlace> links = links_of(log, passage, text);
  line.rest_begin = static_cast<std::uint32_t>(text.size());
  add_refused_link(log, passage, begin, links);
  if (links.empty()) {
    const std::size_t line_end = std::min(text.find('\n', begin), text.size());
    const std::string_view title = trim_title(std::string_view(text).substr(0, line_end), begin);
    if (!title.empty()) set_title(line, TitleForm::plain, begin, begin + title.size());
    line.rest_begin = static_cast<std::uint32_t>(std::min(line_end, text.size()));
    return line;
  }
  const LinkPlace& first = links.front();
  const std::string_view lead = first.begin > begin ? std::string_view(text).substr(begin, first.begin - begin) : "";
  if (!first.label && is_lead(lead, std::string_view(text).substr(first.end))) {
    line.lead = std::string(lead);
    read_link_first(line, links, text);
  } else if (first.label && count_words(lead) == 0) {
    read_link_first(line, links, text);
  } else if (first.label) {
    read_label_links(line, links, text, begin);
    if (const auto strong = strong_before(log, passage, first.begin)) {
      set_title(line, TitleForm::label_links, strong->first, strong->second);
    }
  }
  // Brackets around the links belong to them, not to the note.
  while (line.rest_begin < text.size() &&
         std::string_view(" ])").find(text[line.rest_begin]) != std::string_view::npos) {
    ++line.rest_begin;
  }
  return line;
}

Passage sub_passage(Log& log, const Passage& passage, std::uint32_t begin, std::uint32_t end) {
  const std::string text = visible_text(log, passage);
  while (begin < end && static_cast<unsigned char>(text[begin]) <= ' ') ++begin;
  while (end > begin && static_cast<unsigned char>(text[end - 1]) <= ' ') --end;
  Passage part{passage.source, static_cast<std::uint32_t>(log.segments.size()), 0,
               static_cast<std::uint32_t>(log.spans.size()), 0};
  std::uint32_t shown = 0;
  for (std::uint32_t i = 0; i < passage.segment_count; ++i) {
    Segment segment = log.segments[passage.first_segment + i];
    std::string bytes;
    if (segment.replacement != 0) append_utf8(bytes, segment.replacement);
    const std::uint32_t length = segment.replacement != 0 ? static_cast<std::uint32_t>(bytes.size()) : segment.length;
    const std::uint32_t from = std::max(begin, shown);
    const std::uint32_t to = std::min(end, shown + length);
    if (from < to) {
      if (segment.replacement == 0) segment = {segment.begin + (from - shown), to - from, 0};
      log.segments.push_back(segment);
    }
    shown += length;
  }
  part.segment_count = static_cast<std::uint32_t>(log.segments.size()) - part.first_segment;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    Span span = log.spans[passage.first_span + i];
    if (span.end <= begin || span.begin >= end) continue;
    span.begin = std::max(span.begin, begin) - begin;
    span.end = std::min(span.end, end) - begin;
    log.spans.push_back(span);
  }
  part.span_count = static_cast<std::uint32_t>(log.spans.size()) - part.first_span;
  return part;
}

}  // namespace asterism
