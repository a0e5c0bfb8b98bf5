// SPDX-License-Identifier: Apache-2.0
// Resolves links among the files of a log.
#include "files/file_index.hpp"

#include "files/file_names.hpp"
#include "links/links.hpp"
#include "markdown/wikilinks.hpp"
#include "text/text_ends.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace asterism {
namespace {

/// Shorter names are words that any address may end with.
constexpr std::size_t kTellingLetters = 10;
/// Links to files of the log that make a repository its own.
constexpr std::size_t kFewestOwn = 2;
/// What more files are called by says nothing, and asking all of them for each link would be quadratic.
constexpr std::size_t kMostOfOneName = 64;
/// No browser and no file system takes more, and each folder of a path is looked up.
constexpr std::size_t kLongestUrl = 2000;

bool is_markdown(std::string_view name) { return name.ends_with(".md") || name.ends_with(".markdown"); }

/// `a/b` and `../c/d` -> `a/c/d`; none when it leads out of the log.
std::optional<std::string> join(std::string_view folder, std::string_view path) {
  std::string base(path.starts_with('/') ? std::string_view() : folder);
  while (path.starts_with("../")) {
    if (base.empty()) return std::nullopt;
    base.resize(base.rfind('/') == std::string::npos ? 0 : base.rfind('/'));
    path.remove_prefix(3);
  }
  if (path == "..") return std::string(file_folder(base));
  if (!base.empty() && !path.empty()) base += '/';
  return base + std::string(path);
}

/// Whether the file called `name` stands where site generators have posts: in `_posts`, or in or below `content`.
bool is_post(std::string_view name) {
  const std::string folders = "/" + std::string(file_folder(name)) + "/";
  return folders.find("/_posts/") != std::string::npos || folders.find("/content/") != std::string::npos;
}

std::size_t shared_folders(std::string_view a, std::string_view b) {
  std::size_t count = 0;
  const std::size_t same =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  for (std::size_t i = 0; i < same; ++i) count += a[i] == '/' ? 1U : 0U;
  return count;
}

/// `host/owner/name` of an address on a code host.
std::string repository_of(const Link& link) {
  const std::size_t owner = link.path.find('/');
  const std::size_t end = owner == std::string::npos ? owner : link.path.find('/', owner + 1);
  return comparison_key(link.host + "/" + link.path.substr(0, end));
}

/// What stands behind `/blob/<branch>/` and the like in an address of a file on a code host.
std::string_view path_in_repository(const Link& link) {
  for (const std::string_view part : {"/blob/", "/tree/", "/raw/", "/src/branch/"}) {
    const std::size_t at = link.path.find(part);
    if (at == std::string::npos) continue;
    const std::size_t branch = link.path.find('/', at + part.size());
    return branch == std::string::npos ? std::string_view() : std::string_view(link.path).substr(branch + 1);
  }
  return {};
}

/// Whether `/blob/` or `/tree/` stands in `text`; one search for both, as slashes are common.
bool has_path_in_repository(std::string_view text) {
  for (std::size_t at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    const std::string_view part = text.substr(at, 6);
    if (part == "/blob/" || part == "/tree/") return true;
  }
  return false;
}

/// Whether `url` is an address of the web and not of a code host, as most are: no page of the log for certain.
bool is_elsewhere(std::string_view url) {
  if (!url.starts_with("http://") && !url.starts_with("https://")) return false;
  constexpr std::string_view hosts = "git";  // what the names of all of them begin with
  const auto is_same = [](char a, char b) { return (a | 0x20) == b; };
  return std::search(url.begin(), url.end(), hosts.begin(), hosts.end(), is_same) == url.end();
}

}  // namespace

FileIndex::FileIndex(const std::vector<Text>& texts) {
  add_names(texts);
  if (texts.size() > 1) find_own_repositories(texts);
}

FileIndex::FileIndex(const Log& log) : own_(log.own_repositories) { add_names(log.texts); }

void FileIndex::add_names(const std::vector<Text>& texts) {
  names_.reserve(texts.size());
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    names_.push_back(texts[i].name());
    const std::string path = comparison_key(names_.back());
    paths_.emplace(path, SourceId(i));
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
      Folder& folder = folders_.try_emplace(path.substr(0, slash), Folder{0, SourceId(i)}).first->second;
      ++folder.files;
    }
    const std::string_view whole = bare_file_name(names_.back());
    const std::string_view stem = file_stem(names_.back());
    stems_[letters_of(stem)].push_back(SourceId(i));
    if (stem.size() < whole.size()) stems_[letters_of(whole)].push_back(SourceId(i));
    const std::string_view number = note_number(names_.back());
    if (!number.empty() && number.size() < whole.size()) stems_[std::string(number)].push_back(SourceId(i));
  }
}

void FileIndex::add_alias(SourceId file, std::string_view name) {
  std::vector<SourceId>& called = aliases_[letters_of(name)];
  if (called.empty() || called.back() != file) called.push_back(file);
}

std::optional<SourceId> FileIndex::by_path(std::string path) const {
  path = comparison_key(path);
  const std::size_t length = path.size();
  for (std::string_view ending : {"", ".md", ".markdown", "/readme.md", "/index.md", "/ index.md"}) {
    if (length == 0 && ending.starts_with('/')) ending.remove_prefix(1);
    const auto found = paths_.find(path.replace(length, std::string::npos, ending));
    if (found != paths_.end()) return found->second;
  }
  return std::nullopt;
}

std::optional<SourceId> FileIndex::by_folder(std::string_view path) const {
  if (path.ends_with('/')) path.remove_suffix(1);
  const auto found = folders_.find(comparison_key(path));
  return found != folders_.end() && found->second.files == 1 ? std::optional(found->second.first) : std::nullopt;
}

std::size_t FileIndex::count_in(std::string_view folder) const {
  const auto found = folders_.find(comparison_key(folder));
  return found == folders_.end() ? 0 : found->second.files;
}

bool FileIndex::leads_to_folder(SourceId from, std::string_view url) const {
  if (folders_.empty() || url.starts_with("http") || url.starts_with(kWikilinkScheme)) return false;
  const std::optional<Link> link = parse_link(url);
  if (!link || !link->host.empty() || link->path.empty()) return false;
  std::string path = join(file_folder(name(from)), link->path).value_or("");
  if (path.ends_with('/')) path.pop_back();
  return count_in(path) >= 2;
}

std::optional<SourceId> FileIndex::by_name(SourceId from, std::string_view name) const {
  auto found = stems_.find(letters_of(bare_file_name(name)));
  if (found == stems_.end()) found = stems_.find(letters_of(file_stem(name)));
  if (found == stems_.end()) {
    found = aliases_.find(letters_of(name));
    if (found == aliases_.end()) return std::nullopt;
  }
  if (found->first.empty() || found->second.size() > kMostOfOneName) return std::nullopt;
  const std::string& here = names_[static_cast<std::size_t>(from)];
  std::optional<SourceId> nearest;
  std::size_t best = 0;
  bool tie = false;
  for (const SourceId candidate : found->second) {
    const std::size_t near = shared_folders(here, names_[static_cast<std::size_t>(candidate)]) + 1;
    tie = near == best || (tie && near < best);
    if (near > best) nearest = candidate;
    best = std::max(best, near);
  }
  return tie ? std::nullopt : nearest;
}

std::optional<SourceId> FileIndex::by_telling_name(std::string_view name) const {
  const std::string_view stem = file_stem(name);
  const auto found = is_index_name(stem) ? stems_.end() : stems_.find(letters_of(stem));
  const bool telling = found != stems_.end() && found->first.size() >= kTellingLetters && found->second.size() == 1;
  return telling ? std::optional(found->second[0]) : std::nullopt;
}

/// `…/2024/05/06/kites.html` and `…/2024-05-06/kites/`, as site generators call the page of `2024-05-06-kites.md` in
/// `_posts` or in a folder of `content`. Elsewhere the name must tell: of one event many sites write on one day.
std::optional<SourceId> FileIndex::by_dated_path(std::string_view path) const {
  if (path.ends_with('/')) path.remove_suffix(1);
  if (path.ends_with(".html")) path.remove_suffix(5);
  constexpr int parts = 4;  // year, month, day and name
  std::size_t begin = path.size();
  for (int part = 0; part < parts && begin > 0; ++part) {
    begin = path.substr(0, begin - 1).rfind('/') + 1;  // 0 where there is none
    std::string name(path.substr(begin));
    std::replace(name.begin(), name.end(), '/', '-');
    const bool dated = file_stem(name).size() < bare_file_name(name).size();
    const auto found = dated ? stems_.find(letters_of(name)) : stems_.end();
    if (found == stems_.end() || found->second.size() != 1) continue;
    const bool telling = letters_of(file_stem(name)).size() >= kTellingLetters;
    if (is_post(this->name(found->second[0])) || telling) return found->second[0];
  }
  return std::nullopt;
}

/// The file from which a site has the page at `path`.
std::optional<SourceId> FileIndex::on_site(const std::string& path) const {
  const auto dated = by_dated_path(path);
  return dated ? dated : by_telling_name(path + ".html");
}

/// A path without a folder, such as `README.md`, and an index are found in every repository: they count in the own one.
std::optional<SourceId> FileIndex::on_code_host(const Link& link) const {
  std::string_view path = path_in_repository(link);
  if (path.size() > kLongestUrl) return std::nullopt;
  const bool own = !own_.empty() && std::binary_search(own_.begin(), own_.end(), repository_of(link));
  if (own) {
    if (auto found = by_path(std::string(path))) return found;
  }
  // The log may be a folder of the repository: what is above it goes.
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
    const auto found = by_path(std::string(path));
    if (found && (own || !is_index_name(file_stem(name(*found))))) return found;
    path.remove_prefix(slash + 1);
  }
  return std::nullopt;
}

/// Whether `link` leads to a file right in a repository that one of the log is called like, of those that not every
/// repository has.
bool FileIndex::is_own_page(const Link& link) const {
  const std::string_view path = path_in_repository(link);
  const std::string_view stem = file_stem(path);
  return path.size() <= kLongestUrl && is_markdown(path) && path.find('/') == std::string_view::npos &&
         !is_index_name(stem) && !is_aside_name(stem) && by_path(std::string(path)).has_value();
}

/// The own repository is the one to whose files the texts link by paths that the log has, twice or more, and no less
/// often than by others.
void FileIndex::find_own_repositories(const std::vector<Text>& texts) {
  std::map<std::string, std::pair<std::size_t, std::size_t>> links;  // that lead to a file of the log, or do not
  for (const Text& text : texts) {
    const std::string_view content = text.content();
    if (!has_path_in_repository(content)) continue;
    const bool index = is_index_name(file_stem(text.name()));  // others link to pages of their friends, too
    for (const std::string_view host : {"github.com/", "gitlab.com/"}) {
      std::size_t end = 0;
      for (std::size_t at = content.find(host); at != std::string_view::npos; at = content.find(host, end)) {
        end = std::min(content.find_first_of(" \t\n)>\"]", at), content.size());
        const std::string_view url = content.substr(at, end - at);
        if (url.size() > kLongestUrl) continue;
        if (url.find("/blob/") == std::string_view::npos && url.find("/tree/") == std::string_view::npos) continue;
        const auto link = parse_link("https://" + std::string(url));
        if (!link) continue;
        auto& [found, missing] = links[repository_of(*link)];
        ++(on_code_host(*link) || (index && is_own_page(*link)) ? found : missing);
      }
    }
  }
  for (const auto& [repository, counts] : links) {
    if (counts.first >= kFewestOwn && counts.first >= counts.second) own_.push_back(repository);
  }
}

/// A site has each page in a folder of its own: from there, `../kites/` is the page beside the one in `folder`, where
/// no folder is called so.
std::optional<SourceId> FileIndex::beside_page(std::string_view folder, std::string_view path) const {
  if (!path.starts_with("../") || count_in(without_end(join(folder, path).value_or(""), "/")) > 0) return std::nullopt;
  const auto beside = join(folder, path.substr(3));
  return beside ? by_path(*beside) : std::nullopt;
}

std::optional<SourceId> FileIndex::of_link(const Link& link, std::string_view folder, LinkTrust trust) const {
  const bool likely = trust == LinkTrust::likely;
  std::optional<SourceId> file;
  if (link.host.empty()) {
    const std::optional<std::string> path = join(folder, link.path);
    if (path) file = by_path(*path);
    if (!file && path != link.path) file = by_path(link.path);
    if (!file && path) file = by_folder(*path);
    if (!file && likely && is_markdown(link.path)) file = by_telling_name(link.path);
  } else if (is_host(link.host, "github.com") || is_host(link.host, "gitlab.com")) {
    const std::string_view path = path_in_repository(link);
    if (!path.empty()) file = on_code_host(link);
    if (!file && likely && is_markdown(path)) file = by_telling_name(path);
  } else if (likely && !link.path.empty()) {
    file = on_site(link.path);
  }
  return file;
}

std::optional<LinkTarget> FileIndex::resolve(SourceId from, std::string_view url, LinkTrust trust) const {
  if (url.starts_with('#')) return LinkTarget{from, std::string(url.substr(1))};
  const std::string_view folder = file_folder(name(from));
  if (url.starts_with(kWikilinkScheme)) {
    std::string_view page = url.substr(kWikilinkScheme.size());
    const std::size_t hash = page.find('#');
    const std::string anchor(hash == std::string_view::npos ? std::string_view() : page.substr(hash + 1));
    page = without_end(page.substr(0, hash), "/");  // as sites end the addresses of their pages
    if (page.empty()) return LinkTarget{from, anchor};
    auto file = by_path(std::string(page));
    if (!file) file = by_path(join(folder, page).value_or(std::string(page)));
    if (!file) file = by_name(from, page);
    return file ? std::optional(LinkTarget{*file, anchor}) : std::nullopt;
  }
  const bool alone = names_.size() == 1;  // has no other pages that an address might be
  if (alone && url.starts_with("http")) return std::nullopt;
  if (trust == LinkTrust::certain && is_elsewhere(url)) return std::nullopt;
  const std::optional<Link> link = parse_link(url);
  if (!link) return std::nullopt;
  std::optional<SourceId> file = alone && !link->host.empty() ? std::nullopt : of_link(*link, folder, trust);
  if (!file && link->host.empty() && url.substr(0, url.find_first_of("#?")).ends_with('/'))
    file = beside_page(folder, link->path);
  const bool on_own_site = url.starts_with('/') && link->host.empty() && trust == LinkTrust::likely;
  if (!file && on_own_site) file = on_site(link->path);
  return file ? std::optional(LinkTarget{*file, link->fragment}) : std::nullopt;
}

}  // namespace asterism
