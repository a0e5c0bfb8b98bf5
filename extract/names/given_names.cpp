// SPDX-License-Identifier: Apache-2.0
// Applies `[aliases]` and `[ignore]` to the names that were found.
#include "names/given_names.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace asterism {
namespace {

/// A word in small letters that the author calls a name needs no cue to be one.
NameClass class_of(std::string_view name) {
  const NameClass cls = classify_name(name);
  return cls == NameClass::weak ? NameClass::phrase : cls;
}

}  // namespace

void add_given_names(const std::vector<GivenName>& aliases, GivenWorks& works, const Log& log,
                     const std::vector<Work>& all, Names& names) {
  if (aliases.empty()) return;
  std::set<std::string> taken;
  std::vector<WorkName> given;
  for (const GivenName& alias : aliases) {
    const auto work = works.find(alias.work, alias.line);
    if (!work || !taken.insert(comparison_key(alias.name)).second) continue;
    given.push_back({names.texts.keep(alias.name), &kGivenSource, *work, class_of(alias.name)});
    const Entry& entry = log.entries[all[*work].readings.front()];
    names.short_names.push_back(
        {alias.name, all[*work].title, WorkId(*work), entry.title.source, title_range(log, entry), kGivenName});
  }
  auto& found = names.names;
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const WorkName& name) { return taken.contains(comparison_key(name.text)); }),
              found.end());
  found.insert(found.end(), given.begin(), given.end());
  std::stable_sort(found.begin(), found.end(), [](const WorkName& a, const WorkName& b) {
    return std::pair(a.work, a.rank()) < std::pair(b.work, b.rank());
  });
  std::stable_sort(names.short_names.begin(), names.short_names.end(), [](const ShortName& a, const ShortName& b) {
    return std::tie(a.source, a.place) < std::tie(b.source, b.place);
  });
}

void drop_ignored_names(const std::vector<std::string>& ignored, std::vector<WorkName>& names) {
  if (ignored.empty()) return;
  const auto plain = [](std::string_view name) {
    std::string key = comparison_key(name);
    std::replace(key.begin(), key.end(), '-', ' ');
    return key;
  };
  std::set<std::string> keys;
  for (const std::string& name : ignored) keys.insert(plain(name));
  names.erase(
      std::remove_if(names.begin(), names.end(), [&](const WorkName& name) { return keys.contains(plain(name.text)); }),
      names.end());
}

}  // namespace asterism
