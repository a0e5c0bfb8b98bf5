// SPDX-License-Identifier: Apache-2.0
// Which work of the log a link leads to: by address, by file, by heading or anchor.
#pragma once

#include "files/file_index.hpp"

#include "asterism/corpus.hpp"
#include "asterism/log.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asterism {

class LinkTargets {
 public:
  /// Cost: O(entries and anchors).
  LinkTargets(const Log& log, const std::vector<Work>& works, const std::vector<std::uint32_t>& work_of_entry);

  /// The work that `url`, which stands in file `from`, leads to: an entry's address or identifier, a file that is about
  /// one work, a heading or anchor that an entry begins at, or a page inside a work's repository.
  std::optional<std::uint32_t> work_at(SourceId from, std::string_view url) const;

 private:
  std::optional<std::uint32_t> by_key(const std::string& key) const;
  std::optional<std::uint32_t> in_file(const LinkTarget& target) const;

  const Log& log_;
  const std::vector<Work>& works_;  // by key
  const std::vector<std::uint32_t>& work_of_entry_;
  FileIndex files_;
  std::unordered_map<std::string, std::uint32_t> other_keys_;  // of addresses that no work is called by; looked up only
  std::unordered_map<std::string, std::uint32_t> anchors_;     // file and name -> line; looked up only
  std::vector<std::uint32_t> first_entry_;                     // of each file; entries stand in the order of files
};

}  // namespace asterism
