// SPDX-License-Identifier: Apache-2.0
// Shows titles where they stand and copies the others.
#include "works/entry_titles.hpp"

#include "text/passage_text.hpp"
#include "titles/title_likeness.hpp"

#include <cstdint>

namespace asterism {

EntryTitles::EntryTitles(const Log& log) {
  titles_.reserve(log.entries.size());
  for (const Entry& entry : log.entries) {
    const PassageText title(log, entry.title);
    titles_.push_back(title.is_run() ? title.text() : texts_.keep(title.text()));
  }
}

std::string_view title_of(const Work& work, const EntryTitles& titles) {
  const std::string_view title = titles[work.readings.front()];
  return work.readings.size() > 1 ? title_stem(title).stem : title;
}

std::string_view url_of(const Work& work, const Log& log) {
  for (const std::uint32_t reading : work.readings) {
    if (!log.entries[reading].url.empty()) return log.entries[reading].url;
  }
  return {};
}

}  // namespace asterism
