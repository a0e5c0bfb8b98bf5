// SPDX-License-Identifier: Apache-2.0
// Shows titles where they stand and copies the others.
#include "works/entry_titles.hpp"

#include "text/passage_text.hpp"
#include "titles/title_likeness.hpp"

#include <algorithm>
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
  const auto is_address = [&](std::uint32_t reading) { return titles[reading].starts_with("http"); };
  const auto named = std::find_if_not(work.readings.begin(), work.readings.end(), is_address);
  const std::string_view title = titles[named == work.readings.end() ? work.readings.front() : *named];
  return work.readings.size() > 1 ? title_stem(title).stem : title;
}

std::string_view url_of(const Work& work, const Log& log) {
  for (const std::uint32_t reading : work.readings) {
    if (!log.entries[reading].url.empty()) return log.entries[reading].url;
  }
  return {};
}

}  // namespace asterism
