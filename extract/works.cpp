// SPDX-License-Identifier: Apache-2.0
// Groups entries into works by identifier, address and title.
#include "works.hpp"

#include "citations.hpp"
#include "file_index.hpp"
#include "title_likeness.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace asterism {
namespace {

class DisjointSets {
 public:
  DisjointSets(std::size_t count, GivenIdentity given) : parent_(count), given_(std::move(given)) {
    std::iota(parent_.begin(), parent_.end(), 0U);
    for (const auto& [a, b] : given_.same()) unite(a, b);
  }
  std::uint32_t find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }
  /// The smaller index stays the representative: results do not depend on the order of calls.
  void unite(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a != b && given_.join(std::min(a, b), std::max(a, b))) parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parent_;
  GivenIdentity given_;
};

/// Identifier schemes from strongest to weakest.
constexpr std::array kStrength =
    std::to_array<std::string_view>({"arxiv", "doi", "openreview", "acl", "pmid", "youtube", "url", "path"});

std::size_t weakness(std::string_view scheme) {
  return static_cast<std::size_t>(std::find(kStrength.begin(), kStrength.end(), scheme) - kStrength.begin());
}

Identity identity_of_file(const std::string& name) { return {"path:" + name, "path", name}; }

/// A file of notes, which stands for the work it is about.
bool is_note(const Identity& id) { return id.scheme == "path" && id.value.ends_with(".md"); }

bool is_strong(const Identity& id) { return weakness(id.scheme) < 6; }

/// Whether two citations cannot mean one work: another first author, or another year.
bool are_others(const Citation& a, const Citation& b) {
  return a.year != b.year || comparison_key(a.authors[0]) != comparison_key(b.authors[0]);
}

/// What the title of an entry says of authors and year; few entries have it.
struct CitedEntry {
  Citation citation;
  std::string title_key;  // of the title beside the citation; empty: none
};

struct EntryIdentity {
  std::vector<Identity> ids;  // own address first
  std::string title_key;      // of the stem
  bool is_part = false;
};

/// An entry, or a work, under one of the keys it may share with others. Borrows: the key.
struct KeyedEntry {
  std::string_view key;
  std::uint32_t entry = 0;
};

/// `keyed` without keys that are surely one entry's alone: nearly all are, and counting hashes costs less than sorting.
std::vector<KeyedEntry> likely_shared(std::vector<KeyedEntry> keyed) {
  std::vector<std::uint8_t> counts(4 * keyed.size());
  const auto count_of = [&](const KeyedEntry& entry) -> std::uint8_t& {
    return counts[std::hash<std::string_view>()(entry.key) % counts.size()];
  };
  for (const KeyedEntry& entry : keyed) count_of(entry) = count_of(entry) == 0 ? 1 : 2;
  std::erase_if(keyed, [&](const KeyedEntry& entry) { return count_of(entry) == 1; });
  return keyed;
}

/// Calls `take(key, entries)` for each key that several have, in order, the entries of each as they come in `keyed`.
template <typename Take>
void for_each_shared_key(std::vector<KeyedEntry> keyed, Take take) {
  keyed = likely_shared(std::move(keyed));
  const auto by_key = [](const KeyedEntry& a, const KeyedEntry& b) { return a.key < b.key; };
  std::stable_sort(keyed.begin(), keyed.end(), by_key);
  std::vector<std::uint32_t> entries;
  for (auto first = keyed.begin(); first != keyed.end();) {
    const auto last = std::find_if(first + 1, keyed.end(), [&](const KeyedEntry& k) { return k.key != first->key; });
    entries.clear();
    for (auto place = first; place != last; ++place) entries.push_back(place->entry);
    if (entries.size() > 1) take(first->key, entries);
    first = last;
  }
}

std::vector<KeyedEntry> keyed(const std::vector<Work>& works) {
  std::vector<KeyedEntry> numbers;
  numbers.reserve(works.size());
  for (std::uint32_t i = 0; i < works.size(); ++i) numbers.push_back({works[i].key, i});
  return numbers;
}

/// Through their numbers, as a work is large to move about.
std::vector<Work> sorted_by_key(std::vector<Work> works) {
  std::vector<KeyedEntry> order = keyed(works);
  std::stable_sort(order.begin(), order.end(), [](const KeyedEntry& a, const KeyedEntry& b) { return a.key < b.key; });
  std::vector<Work> sorted;
  sorted.reserve(works.size());
  for (const KeyedEntry& next : order) sorted.push_back(std::move(works[next.entry]));
  return sorted;
}

class WorkBuilder {
 public:
  WorkBuilder(const Log& log, const std::vector<std::string>& titles, GivenIdentity given)
      : log_(log),
        titles_(titles),
        files_(log.texts),
        identities_(titles.size()),
        groups_(titles.size(), std::move(given)) {}

  std::vector<Work> build() {
    for (std::size_t i = 0; i < titles_.size(); ++i) identities_[i] = identify_entry(i);
    for (std::uint32_t i = 0; i < titles_.size(); ++i) read_citation(i);
    unite_by_identifier();
    unite_with_files();
    unite_by_title();
    std::vector<std::vector<std::uint32_t>> members(titles_.size());  // by root
    for (std::uint32_t i = 0; i < titles_.size(); ++i) members[groups_.find(i)].push_back(i);
    std::vector<Work> works;
    works.reserve(static_cast<std::size_t>(
        std::count_if(members.begin(), members.end(), [](const auto& entries) { return !entries.empty(); })));
    for (std::vector<std::uint32_t>& entries : members) {
      if (!entries.empty()) works.push_back(make_work(std::move(entries)));
    }
    make_keys_unique(works);
    return sorted_by_key(std::move(works));
  }

 private:
  EntryIdentity identify_entry(std::size_t i) const {
    EntryIdentity found;
    const Entry& entry = log_.entries[i];
    if (auto own = identity_of(entry, entry.url)) found.ids.push_back(std::move(*own));
    for (const std::string& url : entry.other_urls) {
      auto id = identity_of(entry, url);
      const bool telling = id && ((is_strong(*id) && id->scheme != "youtube") || is_note(*id) || url.starts_with('#'));
      if (telling) found.ids.push_back(std::move(*id));
    }
    if (entry.form == EntryForm::file) found.ids.push_back(identity_of_file(files_.name(entry.source)));
    const TitleStem stem = title_stem(titles_[i]);
    found.title_key = comparison_key(stem.stem);
    found.is_part = stem.is_part;
    return found;
  }

  void read_citation(std::uint32_t i) {
    auto citation = find_citation(titles_[i]);
    if (!citation) return;
    std::string key = comparison_key(cited_title(log_, log_.entries[i], titles_[i]));
    cited_.emplace(i, CitedEntry{std::move(*citation), std::move(key)});
  }

  bool cite_others(std::uint32_t a, std::uint32_t b) const {
    const auto first = cited_.find(a);
    const auto second = cited_.find(b);
    return first != cited_.end() && second != cited_.end() &&
           are_others(first->second.citation, second->second.citation);
  }

  /// What `url` in `entry` identifies: a file of the log counts as the work that it is about.
  std::optional<Identity> identity_of(const Entry& entry, const std::string& url) const {
    const auto target = files_.resolve(entry.source, url, LinkTrust::certain);
    if (!target) return identify(url);
    return identity_of_file(files_.name(target->file) + (target->anchor.empty() ? "" : "#" + target->anchor));
  }

  /// Entries with one identifier are one work unless their titles clearly differ: a wrong link was pasted then.
  void unite_by_identifier() {
    std::vector<KeyedEntry> by_key;
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      for (const Identity& id : identities_[i].ids) by_key.push_back({id.key, i});
    }
    for_each_shared_key(std::move(by_key), [&](std::string_view key, const std::vector<std::uint32_t>& entries) {
      // One folder holds many experiments; a file of notes or a place in one is about one work.
      const bool exact = key.starts_with("path:") && !key.ends_with(".md") && key.find('#') == std::string_view::npos;
      for (std::size_t n = 1; n < entries.size(); ++n) {
        // Compare with a few earlier ones: one address pasted a thousand times must not cost a million comparisons.
        for (std::size_t m = n; m-- > 0 && n - m <= 8;) {
          const EntryIdentity& a = identities_[entries[m]];
          const EntryIdentity& b = identities_[entries[n]];
          const bool same =
              a.title_key == b.title_key ||
              (!exact && !clearly_differ(title_stem(titles_[entries[m]]).stem, title_stem(titles_[entries[n]]).stem));
          if (same) groups_.unite(entries[m], entries[n]);
        }
      }
    });
  }

  /// A link to a page that seems to be a file of the log, under the title that the file has.
  void unite_with_files() {
    if (files_.size() < 2) return;
    std::map<SourceId, std::uint32_t> notes;
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      if (log_.entries[i].form == EntryForm::file) notes.emplace(log_.entries[i].source, i);
    }
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      const Entry& entry = log_.entries[i];
      if (entry.form == EntryForm::file || entry.url.empty()) continue;
      const auto target = files_.resolve(entry.source, entry.url, LinkTrust::likely);
      const auto note = target ? notes.find(target->file) : notes.end();
      if (note != notes.end() && identities_[note->second].title_key == identities_[i].title_key) {
        groups_.unite(note->second, i);
      }
    }
  }

  void unite_by_title() {
    std::vector<KeyedEntry> by_title;
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      if (!identities_[i].title_key.empty()) by_title.push_back({identities_[i].title_key, i});
    }
    for (const auto& [i, cited] : cited_) {
      if (!cited.title_key.empty()) by_title.push_back({cited.title_key, i});
    }
    for_each_shared_key(std::move(by_title), [&](std::string_view title, const std::vector<std::uint32_t>& entries) {
      for (std::size_t n = 1; n < entries.size(); ++n) {
        if (same_title_same_work(title, entries[0], entries[n])) groups_.unite(entries[0], entries[n]);
      }
    });
  }

  bool same_title_same_work(std::string_view title, std::uint32_t a, std::uint32_t b) const {
    const EntryIdentity& first = identities_[a];
    const EntryIdentity& second = identities_[b];
    const bool parts = first.is_part && second.is_part;
    const bool telling = count_content_words(title) >= 2 && title.size() >= 10;
    if (!parts && !telling) return false;
    if (cite_others(a, b)) return false;
    if (first.ids.empty() || second.ids.empty()) return true;
    const Identity& x = first.ids[0];
    const Identity& y = second.ids[0];
    if (x.scheme == "path" || y.scheme == "path") return x.key == y.key;
    return !(is_strong(x) && is_strong(y) && x.scheme == y.scheme && x.key != y.key);
  }

  Work make_work(std::vector<std::uint32_t> entries) {
    std::sort(entries.begin(), entries.end(), [&](std::uint32_t a, std::uint32_t b) {
      const auto date = [&](std::uint32_t i) { return log_.entries[i].date.value_or(DateSpan{{9999, 0, 0}, {}}); };
      return std::tuple(date(a), a) < std::tuple(date(b), b);
    });
    Work work;
    const Entry& first = log_.entries[entries.front()];
    const bool parts = entries.size() > 1 && identities_[entries.front()].is_part;
    const std::string& title = titles_[entries.front()];
    work.title = parts ? std::string(title_stem(title).stem) : title;
    work.url = first.url;
    for (const std::uint32_t i : entries) {
      if (work.url.empty()) work.url = log_.entries[i].url;
      if (work.kind == NodeKind::work) work.kind = log_.entries[i].kind;
      if (!work.published) work.published = log_.entries[i].published;
    }
    set_identity(work, entries);
    work.readings = std::move(entries);
    return work;
  }

  /// Takes what is needed of the identities of `entries`: of each, only the title is asked for again.
  void set_identity(Work& work, const std::vector<std::uint32_t>& entries) {
    const auto rank = [](const Identity& id) { return std::tuple(weakness(id.scheme), std::string_view(id.key)); };
    Identity* best = nullptr;
    std::string_view address;
    bool several_addresses = false;
    for (const std::uint32_t i : entries) {
      for (Identity& id : identities_[i].ids) {
        if (best == nullptr || rank(id) < rank(*best)) best = &id;
        if (is_strong(id)) {
          work.ids.emplace_back(id.scheme, std::move(id.value));
        } else {
          several_addresses |= !address.empty() && address != id.key;
          address = id.key;
        }
      }
    }
    std::sort(work.ids.begin(), work.ids.end());
    work.ids.erase(std::unique(work.ids.begin(), work.ids.end()), work.ids.end());
    const std::string& title_key = identities_[entries.front()].title_key;
    const bool series = several_addresses && identities_[entries.front()].is_part;  // a page for each chapter
    // Copied: a key that stayed where it was made would leave holes where all that is known of identities is freed.
    work.key = best == nullptr || (series && work.ids.empty()) ? "title:" + title_key : best->key;
  }

  /// Of `works` that share an address for no good reason, the one logged first keeps the plain key, so keys stay when
  /// entries are added.
  void make_keys_unique(std::vector<Work>& works) const {
    for_each_shared_key(keyed(works), [&](std::string_view shared, std::vector<std::uint32_t>& group) {
      const std::string key(shared);
      std::sort(group.begin(), group.end(), [&](auto a, auto b) { return order(works[a]) < order(works[b]); });
      std::set<std::string> used = {key};
      for (std::size_t n = 1; n < group.size(); ++n) {
        Work& work = works[group[n]];
        work.key = key + "#" + identities_[work.readings.front()].title_key;
        while (!used.insert(work.key).second) work.key += "+";
      }
    });
  }

  std::tuple<DateSpan, std::uint32_t> order(const Work& work) const {
    const std::uint32_t first = work.readings.front();
    return {log_.entries[first].date.value_or(DateSpan{{9999, 0, 0}, {}}), first};
  }

  const Log& log_;
  const std::vector<std::string>& titles_;
  FileIndex files_;
  std::vector<EntryIdentity> identities_;
  std::map<std::uint32_t, CitedEntry> cited_;  // by entry
  DisjointSets groups_;
};

}  // namespace

std::vector<Work> build_works(const Log& log, const std::vector<std::string>& titles, GivenIdentity given) {
  return WorkBuilder(log, titles, std::move(given)).build();
}

}  // namespace asterism
