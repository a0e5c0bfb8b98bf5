// SPDX-License-Identifier: Apache-2.0
// Turns the works named in `[same]` and `[distinct]` into entries, and keeps groups of entries apart.
#include "works/given_identity.hpp"

#include "works/given_works.hpp"

namespace asterism {

GivenIdentity::GivenIdentity(const Log& log, const EntryTitles& titles, const CorpusRules& rules,
                             Diagnostics& diagnostics) {
  if (rules.same.empty() && rules.distinct.empty()) return;
  const TitleLookup lookup = lookup_entries(log, titles);
  const auto find = [&](const std::string& words, std::uint32_t line) {
    std::vector<std::uint32_t> entries = lookup.find(words);
    if (entries.empty()) {
      diagnostics.push_back({Severity::warning, rules.file, line, 0, "no work is '" + words + "'",
                             "give its id, its URL, or its title or the beginning of it"});
    }
    return entries;
  };
  for (const GivenGroup& group : rules.same) {
    std::vector<std::uint32_t> all;
    for (const std::string& work : group.works) {
      for (const std::uint32_t entry : find(work, group.line)) all.push_back(entry);
    }
    for (std::size_t i = 1; i < all.size(); ++i) same_.emplace_back(all[0], all[i]);
  }
  for (std::uint32_t row = 0; row < rules.distinct.size(); ++row) {
    const GivenGroup& group = rules.distinct[row];
    for (std::uint32_t side = 0; side < group.works.size(); ++side) {
      for (const std::uint32_t entry : find(group.works[side], group.line)) sides_[entry].push_back({row, side});
    }
  }
}

bool GivenIdentity::join(std::uint32_t kept, std::uint32_t gone) {
  const auto second = sides_.find(gone);
  if (second == sides_.end()) return true;
  std::vector<Side>& first = sides_[kept];
  for (const Side& a : first) {
    for (const Side& b : second->second) {
      if (a.group == b.group && a.side != b.side) return false;
    }
  }
  first.insert(first.end(), second->second.begin(), second->second.end());
  return true;
}

}  // namespace asterism
