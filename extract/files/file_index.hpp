// SPDX-License-Identifier: Apache-2.0
// The files of a log by path and name, and which of them a link means.
#pragma once

#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asterism {

/// What a file is to the log: pages with entries, notes about one work, or neither (a tag page, a template).
enum class FileRole : std::uint8_t { log, work, aside };

/// A place in the log that a link leads to.
struct LinkTarget {
  SourceId file{};
  std::string anchor;  ///< after `#`; empty: the file itself
};

struct Link;

/// How far to go for the file behind a link.
enum class LinkTrust : std::uint8_t {
  certain,  ///< a place in this log: what it says decides about entries
  likely,   ///< also a page that seems to be one of the log's, under another address
};

class FileIndex {
 public:
  /// Looks in `texts` for the repositories that are their own. Cost: O(bytes).
  explicit FileIndex(const std::vector<Text>& texts);
  /// The same of a log that was read, without a look at its texts, nor the aliases of its files. Cost: O(files).
  explicit FileIndex(const Log& log);

  /// The file of the log that `url` in file `from` leads to: a relative path (with or without its ending, or to a
  /// folder that holds an index or nothing but the file), the path of a file in a folder on a code host (of a README or
  /// the like only in the own repository), or a wikilink by path, then by name; of several with one name, the one in
  /// the nearest folder. What is only `likely`: a page that has moved, or that stands on a site, and is called like one
  /// file of the log by a name of ten letters or more; of a post in a folder `_posts` its day and name are enough
  /// (`…/2024/05/06/kites`).
  std::optional<LinkTarget> resolve(SourceId from, std::string_view url, LinkTrust trust) const;

  /// Whether `url` in file `from` leads to a folder with two or more files of the log, none of which is its index.
  bool leads_to_folder(SourceId from, std::string_view url) const;
  /// How many files `folder` and those in it hold.
  std::size_t count_in(std::string_view folder) const;

  /// Lets wikilinks call `file` by `name` where no file is called so.
  void add_alias(SourceId file, std::string_view name);

  /// The repositories on code hosts that the files are of, as `host/owner/name`. Order: by name.
  const std::vector<std::string>& own_repositories() const { return own_; }

  std::size_t size() const { return names_.size(); }
  const std::string& name(SourceId file) const { return names_[static_cast<std::size_t>(file)]; }

 private:
  std::optional<SourceId> by_path(std::string path) const;
  std::optional<SourceId> by_folder(std::string_view path) const;
  std::optional<SourceId> by_name(SourceId from, std::string_view name) const;
  std::optional<SourceId> by_dated_path(std::string_view path) const;
  std::optional<SourceId> beside_page(std::string_view folder, std::string_view path) const;
  std::optional<SourceId> by_telling_name(std::string_view name) const;
  std::optional<SourceId> on_site(const std::string& path) const;
  std::optional<SourceId> on_code_host(const Link& link) const;
  void add_names(const std::vector<Text>& texts);
  void find_own_repositories(const std::vector<Text>& texts);
  bool is_own_page(const Link& link) const;
  std::optional<SourceId> of_link(const Link& link, std::string_view folder, LinkTrust trust) const;

  struct Folder {
    std::size_t files = 0;  // also in folders inside
    SourceId first{};
  };

  std::vector<std::string> names_;
  std::unordered_map<std::string, Folder> folders_;  // by path; looked up only
  std::unordered_map<std::string, SourceId> paths_;  // looked up only
  std::unordered_map<std::string, std::vector<SourceId>>
      stems_;  // letters of the name, of it without a day in front, of its number; looked up only
  std::unordered_map<std::string, std::vector<SourceId>> aliases_;  // letters; looked up only
  std::vector<std::string> own_;                                    // sorted
};

}  // namespace asterism
