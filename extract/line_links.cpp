// SPDX-License-Identifier: Apache-2.0
// Finds the links of a line, also those that CommonMark refuses, and knows the words that are labels.
#include "line_links.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace asterism {
namespace {

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
    "preprint",
    "download",
    "full text",
    "official",
    "论文",
    "链接",
    "代码",
    "原文",
    "地址",
    "論文",
    "リンク",
    "コード",
    "링크",
    "논문",
    "코드",
    "ссылка",
    "статья",
    "код",
    "hier",
    "quelle",
    "artikel",
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

/// Words that make a label together, and never a title.
constexpr std::array kPlainWords =
    std::to_array<std::string_view>({"pdf", "arxiv", "paper", "link", "code", "doi", "official", "preprint", "github",
                                     "url", "html", "project", "page", "to", "the", "version"});

/// "paper link", "link to the paper", "official code": each word is a label or joins labels.
bool is_made_of_labels(std::string_view key) {
  if (key.size() > 40 || std::count(key.begin(), key.end(), ' ') > 3) return false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view word = key.substr(at, end - at);
    if (!contains(kPlainWords, word)) return false;
    at = end + 1;
  }
  return true;
}

/// "arXiv:2401.00001", "2401.00001v2", "10.1000/x"
bool is_identifier(std::string_view key) {
  if (key.starts_with("arxiv:") || key.starts_with("doi:") || key.starts_with("10.")) return true;
  return key.size() >= 9 && key[4] == '.' && key.find_first_not_of("0123456789.v") == std::string_view::npos;
}

/// Bytes. No label is longer.
constexpr std::size_t kLongestLabel = 80;
/// Of a label that is no identifier.
constexpr std::size_t kMostWords = 4;

/// Whether `text` has more words than a label and does not begin like an identifier. Most link texts are titles, which
/// need not be folded to see that.
bool is_clearly_title(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (text.empty() || !is_letter(text[0]) || std::string_view("aAdD").find(text[0]) != std::string_view::npos) {
    return false;
  }
  std::size_t words = 1;
  for (std::size_t at = 1; at < text.size() && words <= kMostWords; ++at) {
    words += text[at - 1] == ' ' && is_letter(text[at]) ? 1U : 0U;
  }
  return words > kMostWords;
}

bool is_label(const LinkPlace& link, std::string_view text) {
  if (is_clearly_title(link.text)) return false;
  const bool bracketed =
      link.begin > 0 && link.end < text.size() && text[link.begin - 1] == '[' && text[link.end] == ']';
  if (link.text.size() > kLongestLabel && !bracketed) return false;
  std::string key = comparison_key(link.text);
  while (!key.empty() && std::string_view(" []()").find(key.back()) != std::string_view::npos) key.pop_back();
  while (!key.empty() && std::string_view(" []()").find(key.front()) != std::string_view::npos) key.erase(0, 1);
  if (key.empty() || contains(kLabels, key) || is_made_of_labels(key) || is_identifier(key)) return true;
  const bool number = std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  return number || (bracketed && std::count(key.begin(), key.end(), ' ') <= 2);
}

/// What authors write where an address is still missing.
bool is_placeholder_address(std::string_view url) {
  constexpr std::array words =
      std::to_array<std::string_view>({"#", "-", "link", "url", "todo", "tbd", "none", "n/a", "http://", "https://"});
  return url.size() <= 8 && (contains(words, url) || contains(words, comparison_key(url)));
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

}  // namespace

std::vector<LinkPlace> links_of(const Log& log, const Passage& passage, std::string_view text) {
  std::vector<LinkPlace> links;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    if (span.kind != SpanKind::link || span.end > text.size()) continue;
    LinkPlace link{span.begin,           span.end, span.end, text.substr(span.begin, span.end - span.begin),
                   target_of(log, span), false};
    link.label = is_label(link, text);
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

bool is_label_text(std::string_view text) { return contains(kLabels, comparison_key(text)); }

bool is_secondary_label(std::string_view text) { return contains(kSecondaryLabels, comparison_key(text)); }

}  // namespace asterism
