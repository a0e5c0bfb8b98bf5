// SPDX-License-Identifier: Apache-2.0
// Finds the links of a line, also those that CommonMark refuses.
#include "titles/line_links.hpp"

#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/citation_lines.hpp"
#include "titles/title_parts.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace asterism {
namespace {

/// What authors write where an address is still missing.
bool is_placeholder_address(std::string_view url) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"#", "-", "?", "link", "url", "todo", "tbd", "none", "n/a", "http://", "https://"});
  if (url.size() > 8) return false;
  return contains(words, url) || contains(words, comparison_key(url));
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
std::optional<LinkPlace> recover_link(const Log& log, const Passage& passage, std::string_view text,
                                      std::size_t begin) {
  if (begin >= text.size() || text[begin] != '[') return std::nullopt;
  const std::string_view line = text.substr(0, text.find('\n', begin));
  const std::size_t middle = line.find("](", begin);
  if (middle == std::string_view::npos || middle <= begin + 1) return std::nullopt;
  const std::size_t close = closing_parenthesis(line, middle + 1);
  if (close == std::string_view::npos || close < middle + 3) return std::nullopt;
  const Visible shown = visible(log, passage);
  const std::uint32_t from = shown.source_offset(static_cast<std::uint32_t>(middle + 2));
  const std::uint32_t to = shown.source_offset(static_cast<std::uint32_t>(close));
  const std::string_view address = log.texts[static_cast<std::size_t>(passage.source)].slice({from, to - from});
  if (address.find_first_of("./") == std::string_view::npos) return std::nullopt;
  return LinkPlace{static_cast<std::uint32_t>(begin + 1),
                   static_cast<std::uint32_t>(middle),
                   static_cast<std::uint32_t>(close + 1),
                   line.substr(begin + 1, middle - begin - 1),
                   address,
                   false};
}

/// Whether `alt`, the text of the picture of a video, names it, and does not only say what it is: "Watch the video".
bool names_video(std::string_view alt) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"image", "alt",     "text",    "here",      "watch",   "the",  "a",    "on",    "our",     "this",  "to",
       "click", "play",    "see",     "video",     "youtube", "demo", "link", "cover", "picture", "photo", "screenshot",
       "title", "preview", "thumb",   "thumbnail", "vidéo",   "voir", "la",   "sur",   "vídeo",   "ver",   "el",
       "en",    "das",     "ansehen", "auf",       "vimeo",   "of",   "in",   "live"});
  const std::string key = comparison_key(alt);
  std::size_t own = 0;
  for_each_blank_word(key, [&](std::string_view word) { own += contains(words, word) ? 0U : 1U; });
  return own > 0 && count_words(alt) >= 2;
}

/// `[![How Kites Fly](kite.png)](https://youtu.be/…)`: whether `image`, in a link to `url`, is the picture of a video
/// and `alt` its title. Channels have badges.
bool is_picture_of_video(std::string_view image, std::string_view url, std::string_view alt) {
  if (kind_of_link(url) != NodeKind::video || !names_video(alt)) return false;
  const auto link = parse_link(url);
  constexpr std::array channels = std::to_array<std::string_view>({"channel/", "c/", "user/", "@"});
  const bool channel = std::any_of(channels.begin(), channels.end(),
                                   [&](std::string_view folder) { return link && link->path.starts_with(folder); });
  return !channel && image.find("badge") == std::string_view::npos && image.find(".svg") == std::string_view::npos &&
         image.find("shields.io") == std::string_view::npos;
}

/// `[![arXiv](badge.svg)](address)`: whether link `number` of `passage`, which shows `text`, shows an image and nothing
/// else, and that is no picture of a video.
bool is_badge(const Log& log, const Passage& passage, std::string_view text, std::uint32_t number) {
  const Span& link = log.pools.spans[passage.first_span + number];
  for (const std::uint32_t beside : {number - 1, number + 1}) {  // spans with one place are in no order
    if (beside >= passage.span_count) continue;
    const Span& span = log.pools.spans[passage.first_span + beside];
    if (span.kind != SpanKind::image || span.begin != link.begin || span.end != link.end) continue;
    const std::string_view alt = text.substr(link.begin, link.end - link.begin);
    return !is_picture_of_video(target_of(log, span), target_of(log, link), alt);
  }
  return false;
}

/// Whether `link` says where the title before it came out: `Title ([NeurIPS'19](…)): note`, `Title, [ICLR](…) 2015`.
bool names_source(const LinkPlace& link, std::string_view text) {
  const std::string_view before = without_end(text.substr(0, link.begin), " \n");
  const std::string_view behind = text.substr(link.end);
  if (before.ends_with('(')) {
    constexpr std::size_t most_words = 3;
    if (!behind.starts_with(')')) return false;
    const bool closes = behind.size() == 1 || std::string_view(":\n").find(behind[1]) != std::string_view::npos ||
                        behind.substr(1).starts_with(" (") || behind.substr(1).starts_with(" [");
    return closes && (count_words(link.text) <= most_words || is_dated_venue(link.text));
  }
  if (!before.ends_with(',') && !before.ends_with('[')) return false;
  // With the year behind it, one word is enough.
  const bool dated =
      count_words(link.text) == 1 && behind.starts_with(' ') && is_dated_venue("AA" + std::string(behind.substr(0, 5)));
  return dated || is_dated_venue(link.text);
}

/// "**A Title** (2019) — a remark. [KiteDirect](https://www.kitedirect.org/a/1)": whether `link` ends its line, stands
/// behind a title that bold or italics and a year in brackets tell, and is called like the site where that is, or
/// begins so ("Kite Reviews"). Products are called like their sites, too: no remark in front makes these labels.
bool names_site(const Log& log, const Passage& passage, const LinkPlace& link, std::string_view text) {
  constexpr std::size_t shortest = 3;
  constexpr std::size_t most_words = 3;
  constexpr std::size_t year_size = std::string_view(" (2019)").size();
  const std::string_view name = link.text.substr(0, link.text.find(' '));
  if (name.size() < shortest || name.find('.') != std::string_view::npos) return false;
  const std::size_t behind = text.find_first_not_of(" .)]", link.end);
  if (behind != std::string_view::npos && text[behind] != '\n') return false;
  const std::size_t begin = link.begin == 0 ? 0 : text.rfind('\n', link.begin - 1) + 1;
  const auto spans = spans_of(log, passage);  // by place
  const auto is_titled = [&](const Span& span) {
    const bool marked = span.kind == SpanKind::strong || span.kind == SpanKind::emphasis;
    if (!marked || span.end + year_size > link.begin) return false;
    const std::string_view year = text.substr(span.end, year_size);
    return year.starts_with(" (") && year.ends_with(')') && publication_year(year) != 0;
  };
  bool titled = false;
  auto span = std::lower_bound(spans.begin(), spans.end(), begin,
                               [](const Span& before, std::size_t place) { return before.begin < place; });
  for (; span != spans.end() && span->begin == begin; ++span) titled |= is_titled(*span);
  if (!titled || count_words(link.text) > most_words) return false;
  const std::optional<Link> address = parse_link(link.url);
  const std::string host = address && !address->path.empty() ? "." + address->host : std::string();
  return host.find("." + comparison_key(name) + ".") != std::string::npos;
}

/// "A Title, [Ann's Note](…), [pdf](…)": whether `link` leads to what somebody noted on the title in front of it, as
/// another label beside it does. Alone, "Newton's Notes" is a title.
bool names_notes(const Log& log, const Passage& passage, const LinkPlace& link, std::string_view text) {
  constexpr std::size_t fewest_words = 3;
  if (!are_notes_of_somebody(link.text) || count_words(text.substr(0, link.begin)) < fewest_words) return false;
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::link && span.end <= text.size() &&
           is_link_label(text.substr(span.begin, span.end - span.begin), false);
  });
}

}  // namespace

bool leads_to_anchor(const Log& log, const Passage& passage) {
  for (const Span& span : spans_of(log, passage)) {
    const std::string_view target = target_of(log, span);
    if (span.kind == SpanKind::link && ((target.starts_with('#') && target.size() > 1) || target.starts_with("./#"))) {
      return true;
    }
  }
  return false;
}

bool shows_badges(const Log& log, const Passage& passage) {
  if (!has_link(log, passage)) return false;
  const std::string text = visible_text(log, passage);
  std::size_t badges = 0;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    if (log.pools.spans[passage.first_span + i].kind != SpanKind::link) continue;
    if (!is_badge(log, passage, text, i)) return false;
    ++badges;
  }
  return badges > 0;
}

bool is_url_text(const LinkPlace& link) {
  if (link.text.starts_with("http") || link.text == link.url) return true;
  const std::size_t scheme = link.text.find('/') == std::string_view::npos ? link.text.npos : link.url.find("//");
  if (scheme == std::string_view::npos) return false;
  std::string_view address = link.url.substr(scheme + 2);
  if (address.starts_with("www.")) address.remove_prefix(4);
  return address.starts_with(link.text);  // "kites.org/silk"
}

std::vector<LinkPlace> links_of(const Log& log, const Passage& passage, std::string_view text) {
  std::vector<LinkPlace> links;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    if (span.kind != SpanKind::link || span.end > text.size()) continue;
    LinkPlace link{span.begin,           span.end, span.end, text.substr(span.begin, span.end - span.begin),
                   target_of(log, span), false};
    const bool inside = link.text.size() > 2 && link.text.find(']') == link.text.size() - 1 && link.text[0] == '[';
    const bool bracketed =
        inside || (link.begin > 0 && link.end < text.size() && text[link.begin - 1] == '[' && text[link.end] == ']');
    link.label = is_link_label(link.text, bracketed) || is_badge(log, passage, text, i) || names_source(link, text) ||
                 names_site(log, passage, link, text) || names_notes(log, passage, link, text);
    if (is_placeholder_address(link.url)) link.url = {};
    if (link.url.starts_with('#') || link.url.starts_with("./#")) continue;
    links.push_back(link);
  }
  return links;
}

void add_refused_link(const Log& log, const Passage& passage, std::string_view text, std::size_t begin,
                      std::vector<LinkPlace>& links) {
  const std::optional<LinkPlace> refused = recover_link(log, passage, text, begin);
  if (!refused || (!links.empty() && links.front().begin < refused->end)) return;
  std::erase_if(links, [&](const LinkPlace& link) { return link.begin < refused->tail; });
  links.insert(links.begin(), *refused);
}

void prefer_work(std::string& url, std::vector<std::string>& others) {
  const bool named = url.starts_with(kWikilinkScheme);
  if (!named && !leads_to_note(url)) return;
  const bool local = named || url.find("//") == std::string::npos;
  const auto work = std::find_if(others.begin(), others.end(), [&](const std::string& other) {
    if (other.empty() || other.starts_with(kWikilinkScheme) || leads_to_note(other)) return false;
    const NodeKind kind = kind_of_link(other);
    return local || kind == NodeKind::paper || kind == NodeKind::work;
  });
  if (work != others.end()) std::swap(*work, url);
}

}  // namespace asterism
