// SPDX-License-Identifier: Apache-2.0
// Finds names in the lines behind citations, as in titles.
#include "names/citation_names.hpp"

#include "names/name_list.hpp"
#include "names/title_names.hpp"
#include "titles/citations.hpp"

#include <algorithm>
#include <utility>

namespace asterism {

Names find_citation_names(const Log& log, const std::vector<Work>& works, const EntryTitles& titles) {
  Names found;
  const auto add = [&](std::uint32_t work, std::string_view name, std::string_view rule) {
    const NameClass cls = classify_name(name);
    found.names.push_back({found.texts.keep(name), &cited_source(rule), work, cls});
  };
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    for (const std::uint32_t reading : works[work].readings) {
      const Entry& entry = log.entries[reading];
      if (!find_citation(titles[reading])) continue;
      const std::string title = cited_title(log, entry, titles[reading]);
      for (const TitleName& name : find_title_names(title, entry.kind, entry.url)) {
        add(work, title.substr(name.begin, name.end - name.begin), name.rule);
      }
      const std::string name = cited_name(log, entry, titles[reading]);
      if (!name.empty()) add(work, name, "note.definition");
    }
  }
  return found;
}

void add_names(Names found, Names& names) {
  if (found.names.empty()) return;
  names.names.insert(names.names.end(), found.names.begin(), found.names.end());
  names.texts.take(std::move(found.texts));
  std::stable_sort(names.names.begin(), names.names.end(), [](const WorkName& a, const WorkName& b) {
    return std::pair(a.work, a.rank()) < std::pair(b.work, b.rank());
  });
}

}  // namespace asterism
