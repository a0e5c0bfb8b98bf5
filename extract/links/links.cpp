// SPDX-License-Identifier: Apache-2.0
// Takes links apart. Source of the syntax: RFC 3986.
#include "links/links.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Control characters, `%`, `?` and `#` stay encoded: decoding them would change what the link means.
std::string percent_decode(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::string(text);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0;
    const int value = escape ? hex(text[i + 1]) * 16 + hex(text[i + 2]) : -1;
    if (escape && value > ' ' && value != '%' && value != '?' && value != '#' && value != 0x7f) {
      out += static_cast<char>(value);
      i += 2;
    } else if (escape && value == ' ') {
      out += ' ';
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

/// What stands before the first of `stops`; `rest` begins there.
std::string_view take_until(std::string_view& rest, std::string_view stops) {
  std::string_view head = rest;
  for (const char stop : stops) head = head.substr(0, head.find(stop));
  rest.remove_prefix(head.size());
  return head;
}

std::string normalise_path(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    const std::string_view part = take_until(path, "/");
    if (!path.empty()) path.remove_prefix(1);
    if (part.empty() || part == ".") continue;
    const bool up = part == ".." && !out.empty() && out != ".." && !out.ends_with("/..");
    if (up) {
      const std::size_t slash = out.rfind('/');
      out.resize(slash == std::string::npos ? 0 : slash);
    } else {
      out.append(out.empty() ? "" : "/").append(part);
    }
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query) {
  std::vector<std::pair<std::string, std::string>> pairs;
  while (!query.empty()) {
    std::string_view pair = take_until(query, "&");
    if (!query.empty()) query.remove_prefix(1);
    const std::string_view name = take_until(pair, "=");
    if (!pair.empty()) pair.remove_prefix(1);
    if (!name.empty()) pairs.emplace_back(percent_decode(name), percent_decode(pair));
  }
  return pairs;
}

bool is_scheme(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-';
  });
}

/// `example.org/x` without a scheme: a first part with a dot, a known-looking ending and a path behind it.
bool looks_like_host(std::string_view text) {
  if (text.starts_with("www.")) return true;
  const std::size_t slash = text.find('/');
  const std::string_view host = text.substr(0, slash);
  const std::size_t dot = host.rfind('.');
  if (slash == std::string_view::npos || dot == std::string_view::npos || dot == 0) return false;
  constexpr std::array endings =
      std::to_array<std::string_view>({"org", "com", "net", "edu", "io", "ai", "dev", "gov"});
  return contains(endings, host.substr(dot + 1));
}

struct HostKind {
  std::string_view domain;
  NodeKind kind;
};

/// What the hosts of research links usually serve.
constexpr std::array kHosts = std::to_array<HostKind>({
    {"arxiv.org", NodeKind::paper},
    {"ar5iv.org", NodeKind::paper},
    {"alphaxiv.org", NodeKind::paper},
    {"doi.org", NodeKind::paper},
    {"openreview.net", NodeKind::paper},
    {"aclanthology.org", NodeKind::paper},
    {"aclweb.org", NodeKind::paper},
    {"papers.nips.cc", NodeKind::paper},
    {"papers.neurips.cc", NodeKind::paper},
    {"proceedings.neurips.cc", NodeKind::paper},
    {"proceedings.mlr.press", NodeKind::paper},
    {"jmlr.org", NodeKind::paper},
    {"biorxiv.org", NodeKind::paper},
    {"medrxiv.org", NodeKind::paper},
    {"dl.acm.org", NodeKind::paper},
    {"ieeexplore.ieee.org", NodeKind::paper},
    {"sciencedirect.com", NodeKind::paper},
    {"link.springer.com", NodeKind::paper},
    {"nature.com", NodeKind::paper},
    {"science.org", NodeKind::paper},
    {"pnas.org", NodeKind::paper},
    {"pubmed.ncbi.nlm.nih.gov", NodeKind::paper},
    {"semanticscholar.org", NodeKind::paper},
    {"openaccess.thecvf.com", NodeKind::paper},
    {"usenix.org", NodeKind::paper},
    {"transformer-circuits.pub", NodeKind::paper},
    {"distill.pub", NodeKind::paper},
    {"youtube.com", NodeKind::video},
    {"youtu.be", NodeKind::video},
    {"vimeo.com", NodeKind::video},
    {"bilibili.com", NodeKind::video},
    {"twitch.tv", NodeKind::video},
    {"videolectures.net", NodeKind::video},
    {"github.com", NodeKind::resource},
    {"gitlab.com", NodeKind::resource},
    {"bitbucket.org", NodeKind::resource},
    {"huggingface.co", NodeKind::resource},
    {"kaggle.com", NodeKind::resource},
    {"colab.research.google.com", NodeKind::resource},
    {"pypi.org", NodeKind::resource},
    {"crates.io", NodeKind::resource},
    {"wikipedia.org", NodeKind::resource},
    {"coursera.org", NodeKind::resource},
    {"medium.com", NodeKind::post},
    {"substack.com", NodeKind::post},
    {"towardsdatascience.com", NodeKind::post},
    {"github.io", NodeKind::post},
    {"lesswrong.com", NodeKind::post},
    {"alignmentforum.org", NodeKind::post},
    {"wordpress.com", NodeKind::post},
    {"blogspot.com", NodeKind::post},
    {"twitter.com", NodeKind::post},
    {"x.com", NodeKind::post},
    {"news.ycombinator.com", NodeKind::post},
    {"reddit.com", NodeKind::post},
    {"dev.to", NodeKind::post},
    {"habr.com", NodeKind::post},
    {"goodreads.com", NodeKind::book},
    {"oreilly.com", NodeKind::book},
});

/// A Markdown page of this log, or of one on a code host.
bool is_page(const Link& link) {
  if (!link.path.ends_with(".md") || ascii_lower(link.path).ends_with("readme.md")) return false;
  return link.host.empty() || link.path.find("/blob/") != std::string::npos;
}

/// The sign of three bytes at byte `at` of `text`, which scripts without blanks have; else empty.
std::string_view wide_sign(std::string_view text, std::size_t at) {
  const bool wide = text[at] == '\xe3' || text[at] == '\xef';
  return wide && at + 3 <= text.size() ? text.substr(at, 3) : std::string_view();
}

bool is_sign_of(std::string_view sign, std::string_view signs) {
  return !sign.empty() && signs.find(sign) != std::string_view::npos;
}

bool ends_address(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '"' || c == '`' || c == '|';
}

/// Whether kana stands at byte `at` of `text`: U+3040 to U+30FF.
bool begins_kana(std::string_view text, std::size_t at) {
  return at + 3 <= text.size() && text[at] == '\xe3' && text[at + 1] >= '\x81' && text[at + 1] <= '\x83';
}

/// Where `text` ends to be an address that begins at `begin`, before the punctuation of its sentence is cut off. Wide
/// brackets, and "！" and "？" before kana, may be part of a name in such scripts, but not right behind ASCII.
std::size_t longest_address_end(std::string_view text, std::size_t begin) {
  int open = 0;
  std::size_t end = begin;
  while (end < text.size() && !ends_address(text[end])) {
    const std::string_view sign = wide_sign(text, end);
    const bool ascii_before = end > begin && static_cast<unsigned char>(text[end - 1]) < 0x80;
    if (is_sign_of(sign, "　、。〈〉《》「」『』【】〔〕，．；：")) break;
    if (is_sign_of(sign, "（！？") && ascii_before) break;
    if (is_sign_of(sign, "！？") && !begins_kana(text, end + sign.size())) break;
    if (sign == "）" && open-- == 0) break;
    if (sign == "（") ++open;
    end += std::max<std::size_t>(sign.size(), 1);
  }
  return end;
}

}  // namespace

bool is_host(std::string_view host, std::string_view domain) {
  return host == domain ||
         (host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
}

std::optional<Link> parse_link(std::string_view url) {
  std::string_view rest = trimmed(url, " \t\n\r<>");
  if (rest.empty() || rest[0] == '#') return std::nullopt;
  Link link;
  bool remote = false;
  const std::size_t colon = rest.find(':');
  if (rest.find("://") == colon && colon != std::string_view::npos && is_scheme(rest.substr(0, colon))) {
    remote = rest.substr(0, colon) != "file";
    rest.remove_prefix(colon + 3);
  } else if (rest.starts_with("//")) {
    remote = true;
    rest.remove_prefix(2);
  } else if (colon != std::string_view::npos && colon > 1 && is_scheme(rest.substr(0, colon)) &&
             rest.find('/') > colon) {
    return std::nullopt;  // mailto:, javascript:, zotero: … (a one-letter scheme is a drive)
  } else {
    remote = looks_like_host(rest);
  }
  if (remote) {
    link.host = ascii_lower(take_until(rest, "/?#"));
    if (const std::size_t at = link.host.find('@'); at != std::string::npos) link.host.erase(0, at + 1);
    if (link.host.starts_with("www.")) link.host.erase(0, 4);
    for (const std::string_view port : {":80", ":443"}) {
      if (link.host.ends_with(port)) link.host.resize(link.host.size() - port.size());
    }
    if (link.host.empty()) return std::nullopt;
  }
  const std::string_view path = take_until(rest, "?#");
  link.directory = path.ends_with('/');
  link.path = normalise_path(percent_decode(path));
  if (rest.starts_with('?')) link.query = parse_query(take_until(rest, "#").substr(1));
  if (rest.starts_with('#')) link.fragment = percent_decode(rest.substr(1));
  if (!remote && link.path.empty()) return std::nullopt;
  return link;
}

NodeKind kind_of_link(std::string_view url) {
  const std::optional<Link> link = parse_link(url);
  if (!link || is_page(*link)) return NodeKind::work;
  if (link->host.empty() && !ascii_lower(link->path).ends_with(".pdf")) {
    // From the root of a site, and a name alone, as folders of notes have: it may be anything.
    const bool open = url.starts_with('/') || link->path.find_first_of("/.") == std::string::npos;
    return open ? NodeKind::work : NodeKind::experiment;
  }
  const auto known =
      std::find_if(kHosts.begin(), kHosts.end(), [&](const HostKind& row) { return is_host(link->host, row.domain); });
  if (known != kHosts.end() && known->kind != NodeKind::post) return known->kind;
  if (ascii_lower(link->path).ends_with(".pdf")) return NodeKind::paper;
  if (known != kHosts.end()) return known->kind;
  const bool blog = link->host.find("blog") != std::string::npos || link->path.find("blog") != std::string::npos ||
                    link->path.find("post") != std::string::npos;
  return blog ? NodeKind::post : NodeKind::work;
}

bool leads_to_note(std::string_view url) {
  const bool page = url.find(".md") != std::string_view::npos || url.find('%') != std::string_view::npos;
  const bool slides =
      url.find("slideshare.net/") != std::string_view::npos || url.find("speakerdeck.com/") != std::string_view::npos;
  if (!page) return slides;
  const auto link = parse_link(url);
  return slides || (link && is_page(*link));
}

std::string project_folder(const Link& link) {
  const std::size_t slash = link.path.rfind('/');
  const std::string_view name = std::string_view(link.path).substr(slash == std::string::npos ? 0 : slash + 1);
  const bool file = !link.directory && name.find('.', 1) != std::string_view::npos;
  if (!file) return link.path;
  return slash == std::string::npos ? std::string() : link.path.substr(0, slash);
}

std::size_t address_end(std::string_view text, std::size_t begin) {
  std::size_t end = longest_address_end(text, begin);
  const std::string_view address = text.substr(begin, end - begin);
  std::ptrdiff_t open =
      std::count(address.begin(), address.end(), '(') - std::count(address.begin(), address.end(), ')');
  const bool brackets = address.find('[') != std::string_view::npos;
  for (; end > begin; --end) {
    const char last = text[end - 1];
    if (end - begin > 3 && is_sign_of(wide_sign(text, end - 3), "（！？")) {
      end -= 2;
      continue;
    }
    const bool unbalanced = last == ')' && open < 0;
    const bool bracket = last == ']' && !brackets;
    if (!unbalanced && !bracket && std::string_view(".,;:!?'*_~").find(last) == std::string_view::npos) break;
    open += last == ')' ? 1 : 0;
  }
  return end;
}

}  // namespace asterism
