// SPDX-License-Identifier: Apache-2.0
// What a link identifies: one row for each kind of identifier, tried in order.
#include "links/links.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end - at;
}

/// The arXiv identifier at the start of `text`, without version. Source:
/// https://info.arxiv.org/help/arxiv_identifier.html
std::optional<std::string> arxiv_id(std::string_view text) {
  if (digits_at(text, 0) == 4 && text.size() > 4 && text[4] == '.') {
    const std::size_t serial = digits_at(text, 5);
    if (serial == 4 || serial == 5) return std::string(text.substr(0, 5 + serial));
  }
  const std::size_t slash = text.find('/');  // hep-th/9901001, math.GT/0309136
  if (slash == std::string_view::npos || slash == 0 || digits_at(text, slash + 1) != 7) return std::nullopt;
  const auto archive = text.substr(0, slash);
  const bool letters = std::all_of(archive.begin(), archive.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
  });
  return letters ? std::optional(std::string(text.substr(0, slash + 8))) : std::nullopt;
}

std::string_view after(std::string_view path, std::string_view prefix) {
  return path.starts_with(prefix) ? path.substr(prefix.size()) : std::string_view();
}

std::string_view without_suffix(std::string_view text, std::string_view suffix) {
  return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

std::optional<std::string> arxiv(const Link& link) {
  const bool hub = is_host(link.host, "huggingface.co");
  const bool mirror = is_host(link.host, "arxiv.org") || is_host(link.host, "ar5iv.org") ||
                      is_host(link.host, "alphaxiv.org") || link.host == "xxx.lanl.gov";
  const std::size_t slash = link.path.find('/');
  if ((!hub && !mirror) || slash == std::string::npos) return std::nullopt;
  constexpr std::array folders = std::to_array<std::string_view>({"abs", "pdf", "html", "format", "ps", "src"});
  const std::string_view path = link.path;
  const std::string_view folder = path.substr(0, slash);
  const bool paper = hub ? folder == "papers" : contains(folders, folder);
  return paper ? arxiv_id(path.substr(slash + 1)) : std::nullopt;
}

/// A DOI in `text`, lower case. Source: DOI Handbook, 2.2 (a prefix `10.` and digits, a slash, a suffix).
std::optional<std::string> doi_in(std::string_view text) {
  const std::size_t at = text.find("10.");
  if (at == std::string_view::npos || (at > 0 && text[at - 1] != '/' && text[at - 1] != ':')) return std::nullopt;
  const std::size_t registrant = digits_at(text, at + 3);
  if (registrant < 4 || at + 3 + registrant >= text.size() || text[at + 3 + registrant] != '/') return std::nullopt;
  std::string_view doi = text.substr(at);
  for (const std::string_view tail : {".pdf", ".full", "/full", "/abstract", "/pdf", "/epdf", ".html"}) {
    doi = without_suffix(doi, tail);
  }
  return ascii_lower(doi);
}

std::optional<std::string> doi(const Link& link) {
  const bool resolver = is_host(link.host, "doi.org");
  const bool publisher = link.path.find("doi/") != std::string::npos || link.path.starts_with("article/10.") ||
                         link.path.starts_with("chapter/10.") || link.path.starts_with("content/10.");
  if (!resolver && !publisher) return std::nullopt;
  return doi_in("/" + link.path);
}

std::optional<std::string> arxiv_by_doi(const Link& link) {
  const auto found = doi(link);
  constexpr std::string_view prefix = "10.48550/arxiv.";
  return found && found->starts_with(prefix) ? arxiv_id(std::string_view(*found).substr(prefix.size())) : std::nullopt;
}

std::optional<std::string> query_value(const Link& link, std::string_view name) {
  for (const auto& [key, value] : link.query) {
    if (key == name && !value.empty()) return value;
  }
  return std::nullopt;
}

std::optional<std::string> openreview(const Link& link) {
  return is_host(link.host, "openreview.net") ? query_value(link, "id") : std::nullopt;
}

std::optional<std::string> acl(const Link& link) {
  std::string_view path = link.path;
  if (is_host(link.host, "aclweb.org")) {
    path = after(path, "anthology/");
  } else if (!is_host(link.host, "aclanthology.org")) {
    return std::nullopt;
  }
  path = without_suffix(without_suffix(path, ".pdf"), ".bib");
  if (const std::size_t slash = path.rfind('/'); slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return path.find('-') != std::string_view::npos ? std::optional(ascii_lower(path)) : std::nullopt;
}

std::optional<std::string> youtube(const Link& link) {
  if (is_host(link.host, "youtu.be")) return link.path.empty() ? std::nullopt : std::optional(link.path);
  if (!is_host(link.host, "youtube.com") && !is_host(link.host, "youtube-nocookie.com")) return std::nullopt;
  for (const std::string_view prefix : {"embed/", "live/", "shorts/", "v/"}) {
    if (!after(link.path, prefix).empty()) return std::string(after(link.path, prefix));
  }
  return query_value(link, "v");
}

std::optional<std::string> pubmed(const Link& link) {
  if (!is_host(link.host, "pubmed.ncbi.nlm.nih.gov") || digits_at(link.path, 0) == 0) return std::nullopt;
  return link.path.substr(0, digits_at(link.path, 0));
}

/// Forum posts that several hosts mirror under the same id.
std::optional<std::string> forum_post(const Link& link) {
  constexpr std::array hosts = {"lesswrong.com", "alignmentforum.org", "greaterwrong.com"};
  const bool forum =
      std::any_of(hosts.begin(), hosts.end(), [&](const char* host) { return is_host(link.host, host); });
  const std::string_view rest = after(link.path, "posts/");
  return forum && !rest.empty() ? std::optional("lesswrong.com/posts/" + std::string(rest.substr(0, rest.find('/'))))
                                : std::nullopt;
}

bool is_tracking(std::string_view key) {
  constexpr std::array names = std::to_array<std::string_view>(
      {"ref", "fbclid", "gclid", "source", "si", "feature", "share", "trk", "mc_cid", "mc_eid", "ref_source", "usp"});
  return key.starts_with("utm_") || contains(names, key);
}

std::optional<std::string> web(const Link& link) {
  if (link.host.empty()) return std::nullopt;
  std::string_view path = link.path;
  for (const std::string_view index : {"/index.html", "/index.htm", "/index.php"}) path = without_suffix(path, index);
  if (path == "index.html" || path == "index.htm") path = {};
  if (is_host(link.host, "github.com")) path = without_suffix(path, ".git");
  std::string value = link.host;
  if (!path.empty()) value.append("/").append(path);
  char separator = '?';
  for (const auto& [key, text] : link.query) {
    if (is_tracking(key)) continue;
    value += separator;
    value.append(key).append("=").append(text);
    separator = '&';
  }
  if (link.fragment.starts_with('/') || link.fragment.starts_with('!')) value.append("#").append(link.fragment);
  return value;
}

std::optional<std::string> local_path(const Link& link) {
  return link.host.empty() ? std::optional(link.path) : std::nullopt;
}

struct Scheme {
  std::string_view name;
  std::optional<std::string> (*find)(const Link& link);
};

constexpr std::array kSchemes = std::to_array<Scheme>({
    {"arxiv", arxiv},
    {"arxiv", arxiv_by_doi},
    {"doi", doi},
    {"openreview", openreview},
    {"acl", acl},
    {"youtube", youtube},
    {"pmid", pubmed},
    {"url", forum_post},
    {"url", web},
    {"path", local_path},
});

/// `scheme` is a constant.
Identity identity(std::string_view scheme, std::string_view value) {
  std::string key;
  key.reserve(scheme.size() + 1 + value.size());
  key.append(scheme).append(":").append(value);
  return {std::move(key), scheme};
}

/// `arxiv:2203.14465`, `doi:10.1000/x`
std::optional<Identity> identify_prefixed(std::string_view text) {
  const std::string_view prefix = text.substr(0, text.find(':'));
  if (prefix.size() == text.size()) return std::nullopt;
  const std::string_view rest = without_start(text.substr(prefix.size() + 1), " ");
  const bool arxiv = prefix.size() == 5 && ascii_lower(prefix) == "arxiv";
  if (!arxiv && (prefix.size() != 3 || ascii_lower(prefix) != "doi")) return std::nullopt;
  auto value = arxiv ? arxiv_id(rest) : doi_in(":" + std::string(rest));
  return value ? std::optional(identity(arxiv ? "arxiv" : "doi", *value)) : std::nullopt;
}

}  // namespace

std::optional<Identity> identify(std::string_view url) {
  if (auto prefixed = identify_prefixed(url)) return prefixed;
  const std::optional<Link> link = parse_link(url);
  if (!link) return std::nullopt;
  for (const Scheme& scheme : kSchemes) {
    if (auto value = scheme.find(*link)) return identity(scheme.name, *value);
  }
  return std::nullopt;
}

}  // namespace asterism
