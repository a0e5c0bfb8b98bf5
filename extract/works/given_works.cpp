// SPDX-License-Identifier: Apache-2.0
// Sorted tables of ids and titles, and the warnings about what they do not hold.
#include "works/given_works.hpp"

#include <algorithm>

namespace asterism {
namespace {

using Row = std::pair<std::string, std::uint32_t>;

/// The things in `rows` from `first` on as long as `fits` holds.
template <typename Fits>
std::vector<std::uint32_t> collect(const std::vector<Row>& rows, const std::string& first, Fits fits) {
  std::vector<std::uint32_t> found;
  auto row = std::lower_bound(rows.begin(), rows.end(), Row{first, 0});
  for (; row != rows.end() && fits(row->first); ++row) found.push_back(row->second);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<std::uint32_t> find_equal(const std::vector<Row>& rows, const std::string& wanted) {
  return collect(rows, wanted, [&](const std::string& text) { return text == wanted; });
}

std::vector<std::uint32_t> find_beginning(const std::vector<Row>& rows, const std::string& wanted) {
  return collect(rows, wanted, [&](const std::string& text) { return text.starts_with(wanted); });
}

/// `it may be A, B or 3 more`
std::string candidates_hint(const std::vector<Work>& works, const std::vector<std::uint32_t>& found) {
  constexpr std::size_t most = 3;
  std::string hint = "it may be ";
  for (std::size_t i = 0; i < std::min(found.size(), most); ++i) {
    if (i > 0) hint += ", ";
    hint += works[found[i]].key;
  }
  return found.size() > most ? hint + " or " + std::to_string(found.size() - most) + " more" : hint;
}

}  // namespace

void TitleLookup::add_title(std::uint32_t thing, std::string_view title) {
  titles_.emplace_back(comparison_key(title), thing);
}

void TitleLookup::sort() {
  std::sort(ids_.begin(), ids_.end());
  std::sort(titles_.begin(), titles_.end());
}

std::vector<std::uint32_t> TitleLookup::find(std::string_view words) const {
  std::vector<std::uint32_t> found = find_equal(ids_, std::string(words));
  if (found.empty()) {
    if (const auto id = identify(words)) found = find_equal(ids_, id->key);
  }
  const std::string key = comparison_key(words);
  if (found.empty()) found = find_equal(titles_, key);
  if (found.empty() && !key.empty()) found = find_beginning(titles_, key);
  return found;
}

TitleLookup lookup_entries(const Log& log, const EntryTitles& titles) {
  TitleLookup lookup;
  for (std::uint32_t i = 0; i < log.entries.size(); ++i) {
    lookup.add_title(i, titles[i]);
    if (const auto id = identify(log.entries[i].url)) lookup.add_id(i, id->key);
    for (const std::string& url : log.entries[i].other_urls) {
      if (const auto id = identify(url)) lookup.add_id(i, id->key);
    }
  }
  lookup.sort();
  return lookup;
}

ByteRange title_range(const Log& log, const Entry& entry) {
  const Text& text = log.texts[static_cast<std::size_t>(entry.source)];
  if (entry.title.segment_count == 0) return {text.line_start(entry.line), 0};
  const std::uint32_t begin = log.pools.segments[entry.title.first_segment].begin;
  const Segment& last = log.pools.segments[entry.title.first_segment + entry.title.segment_count - 1];
  const std::uint32_t length = last.begin + last.length - begin;
  return {begin, static_cast<std::uint32_t>(std::min(text.slice({begin, length}).find('\n'), std::size_t{length}))};
}

GivenWorks::GivenWorks(const Log& log, const std::vector<Work>& works, const EntryTitles& titles,
                       const std::string& file, Diagnostics& diagnostics)
    : log_(log), works_(works), titles_(titles), file_(file), diagnostics_(diagnostics) {}

void GivenWorks::fill() {
  lookup_.emplace();
  for (std::uint32_t i = 0; i < works_.size(); ++i) {
    const Work& work = works_[i];
    lookup_->add_id(i, work.key);
    for (const auto& [scheme, value] : work.ids) lookup_->add_id(i, std::string(scheme).append(":").append(value));
    if (const auto id = identify(url_of(work, log_))) lookup_->add_id(i, id->key);
    lookup_->add_title(i, title_of(work, titles_));
    for (const std::uint32_t reading : work.readings) lookup_->add_title(i, titles_[reading]);
  }
  lookup_->sort();
}

std::optional<std::uint32_t> GivenWorks::find(const std::string& words, std::uint32_t line) {
  if (!lookup_) fill();
  const std::vector<std::uint32_t> found = lookup_->find(words);
  // Works that share an address for no good reason: the plain id means the one that carries it.
  const auto exact =
      std::find_if(found.begin(), found.end(), [&](std::uint32_t work) { return works_[work].key == words; });
  if (exact != found.end()) return *exact;
  if (found.size() == 1) return found.front();
  Diagnostic warning{Severity::warning, file_, line, 0, {}, {}};
  if (found.empty()) {
    warning.message = "no work is '" + words + "'";
    warning.hint = "give its id, its URL, or its title or the beginning of it";
  } else {
    warning.message = "'" + words + "' fits " + std::to_string(found.size()) + " works";
    warning.hint = candidates_hint(works_, found);
  }
  diagnostics_.push_back(std::move(warning));
  return std::nullopt;
}

}  // namespace asterism
