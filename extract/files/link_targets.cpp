// SPDX-License-Identifier: Apache-2.0
// Looks links up among the addresses, files and anchors of the log.
#include "files/link_targets.hpp"

#include "links/links.hpp"

#include <algorithm>

namespace asterism {
namespace {

std::string anchor_key(SourceId file, std::string_view name) {
  return std::to_string(static_cast<std::uint32_t>(file)) + '#' + comparison_key(name);
}

/// Whether the address of `entry` can only have become the key of `work`: it has no other, nor has the work.
bool made_key(const Entry& entry, const Work& work) {
  const bool alone = work.readings.size() == 1 && entry.other_urls.empty() && entry.form != EntryForm::file;
  return alone && !work.key.starts_with("title:") && !work.key.starts_with("path:");
}

}  // namespace

LinkTargets::LinkTargets(const Log& log, const std::vector<Work>& works,
                         const std::vector<std::uint32_t>& work_of_entry)
    : log_(log), works_(works), work_of_entry_(work_of_entry), files_(log), first_entry_(log.texts.size() + 1) {
  for (std::uint32_t i = 0; i < log.entries.size(); ++i) {
    const Entry& entry = log.entries[i];
    const auto id = made_key(entry, works[work_of_entry[i]]) ? std::nullopt : identify(entry.url);
    if (id) other_keys_.emplace(id->key, work_of_entry[i]);
    ++first_entry_[static_cast<std::size_t>(entry.source) + 1];
  }
  for (std::size_t file = 1; file < first_entry_.size(); ++file) first_entry_[file] += first_entry_[file - 1];
  for (const Anchor& anchor : log.pools.anchors) anchors_.emplace(anchor_key(anchor.source, anchor.name), anchor.line);
}

std::optional<std::uint32_t> LinkTargets::by_key(const std::string& key) const {
  const auto before = [](const Work& work, const std::string& wanted) { return work.key < wanted; };
  const auto work = std::lower_bound(works_.begin(), works_.end(), key, before);
  if (work != works_.end() && work->key == key) return static_cast<std::uint32_t>(work - works_.begin());
  const auto other = other_keys_.find(key);
  return other == other_keys_.end() ? std::nullopt : std::optional(other->second);
}

/// The entry that is the file, or that begins at the anchor.
std::optional<std::uint32_t> LinkTargets::in_file(const LinkTarget& target) const {
  const auto file = static_cast<std::size_t>(target.file);
  const auto begin = log_.entries.begin() + first_entry_[file];
  const auto end = log_.entries.begin() + first_entry_[file + 1];
  if (begin == end) return std::nullopt;
  if (begin->form == EntryForm::file) return work_of_entry_[first_entry_[file]];
  const auto line = anchors_.find(anchor_key(target.file, target.anchor));
  if (target.anchor.empty() || line == anchors_.end()) return std::nullopt;
  const auto entry =
      std::lower_bound(begin, end, line->second, [](const Entry& e, std::uint32_t wanted) { return e.line < wanted; });
  // An anchor may stand on a line of its own above what it names.
  if (entry == end || entry->line > line->second + 2) return std::nullopt;
  return work_of_entry_[static_cast<std::size_t>(entry - log_.entries.begin())];
}

std::optional<std::uint32_t> LinkTargets::work_at(SourceId from, std::string_view url) const {
  const auto id = identify(url);
  if (const auto work = id ? by_key(id->key) : std::nullopt) return work;
  if (const auto target = files_.resolve(from, url, LinkTrust::likely)) return in_file(*target);
  const auto link = parse_link(url);
  if (!link || !is_host(link->host, "github.com")) return std::nullopt;
  const std::size_t owner = link->path.find('/');
  const std::size_t end = owner == std::string::npos ? owner : link->path.find('/', owner + 1);
  if (end == std::string::npos) return std::nullopt;
  const auto repository = identify("https://" + link->host + "/" + link->path.substr(0, end));
  return repository ? by_key(repository->key) : std::nullopt;
}

}  // namespace asterism
