// SPDX-License-Identifier: Apache-2.0
// Which entries or works the words of a configuration mean.
#pragma once

#include "works/entry_titles.hpp"

#include "asterism/corpus.hpp"
#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// Things with ids and titles, looked up by what authors write: an id, a URL, a title or its beginning.
class TitleLookup {
 public:
  void add_id(std::uint32_t thing, std::string id) { ids_.emplace_back(std::move(id), thing); }
  void add_title(std::uint32_t thing, std::string_view title);
  /// Makes what was added ready for `find`. Cost: O(n log n).
  void sort();
  /// The things that `words` fit best: by id or URL, else by whole title, else by its beginning. Order: rising, each
  /// once. Cost: O(log n + things found).
  std::vector<std::uint32_t> find(std::string_view words) const;

 private:
  std::vector<std::pair<std::string, std::uint32_t>> ids_;
  std::vector<std::pair<std::string, std::uint32_t>> titles_;  // as comparison keys
};

/// The entries of `log`, whose visible titles are `titles`.
TitleLookup lookup_entries(const Log& log, const EntryTitles& titles);

/// The first line of the title of `entry`: what stands for the place of what the author says outside the log.
ByteRange title_range(const Log& log, const Entry& entry);

/// Works looked up for a configuration: what fits none or several is a warning there.
class GivenWorks {
 public:
  /// `works` are those of `log`, whose entries have the `titles`, and `file` is what the configuration is called.
  GivenWorks(const Log& log, const std::vector<Work>& works, const EntryTitles& titles, const std::string& file,
             Diagnostics& diagnostics);
  /// The one work that `words`, on `line` of the configuration, mean. Cost: O(n log n) once, then O(log n).
  std::optional<std::uint32_t> find(const std::string& words, std::uint32_t line);

 private:
  void fill();

  const Log& log_;
  const std::vector<Work>& works_;
  const EntryTitles& titles_;
  const std::string& file_;
  Diagnostics& diagnostics_;
  std::optional<TitleLookup> lookup_;  // most logs need none
};

}  // namespace asterism
