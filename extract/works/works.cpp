// SPDX-License-Identifier: Apache-2.0
// Groups entries into works by identifier, address and title.
#include "works/works.hpp"

#include "files/file_index.hpp"
#include "titles/citations.hpp"
#include "titles/title_likeness.hpp"
#include "works/shared_keys.hpp"

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

Identity identity_of_file(const std::string& name) { return {"path:" + name, "path"}; }

/// A file of notes, which stands for the work it is about.
bool is_note(const Identity& id) { return id.scheme == "path" && id.key.ends_with(".md"); }

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

/// Entries that are readings of one work, by date, and what identifies it.
struct WorkGroup {
  std::string key;
  std::vector<std::uint32_t> entries;
};

std::vector<KeyedEntry> keyed(const std::vector<WorkGroup>& groups) {
  std::vector<KeyedEntry> numbers;
  numbers.reserve(groups.size());
  for (std::uint32_t i = 0; i < groups.size(); ++i) numbers.push_back({groups[i].key, i});
  return numbers;
}

class WorkBuilder {
 public:
  WorkBuilder(const Log& log, const EntryTitles& titles, GivenIdentity given)
      : log_(log), titles_(titles), files_(log), identities_(titles.size()), groups_(titles.size(), std::move(given)) {}

  std::vector<Work> build() {
    for (std::size_t i = 0; i < titles_.size(); ++i) identities_[i] = identify_entry(i);
    for (std::uint32_t i = 0; i < titles_.size(); ++i) read_citation(i);
    unite_by_identifier();
    unite_with_files();
    unite_by_title();
    std::vector<WorkGroup> groups = group_entries();
    make_keys_unique(groups);
    std::vector<KeyedEntry> order = keyed(groups);
    sort_by_key(order);
    std::vector<Work> works;  // made in their order: each is too large to move about
    works.reserve(groups.size());
    for (const KeyedEntry& next : order) works.push_back(make_work(std::move(groups[next.entry])));
    return works;
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
    std::set<std::string_view> note_titles;  // asked first, as resolving a link costs far more
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      if (log_.entries[i].form != EntryForm::file) continue;
      notes.emplace(log_.entries[i].source, i);
      note_titles.insert(identities_[i].title_key);
    }
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      const Entry& entry = log_.entries[i];
      const std::string& title = identities_[i].title_key;
      if (entry.form == EntryForm::file || entry.url.empty() || !note_titles.contains(title)) continue;
      const auto target = files_.resolve(entry.source, entry.url, LinkTrust::likely);
      const auto note = target ? notes.find(target->file) : notes.end();
      if (note != notes.end() && identities_[note->second].title_key == title) groups_.unite(note->second, i);
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
      if (is_telling_title(title)) unite_note_with_address(entries);
    });
  }

  /// Of `entries` with one title, the only file of notes is about the work that the only address leads to.
  void unite_note_with_address(const std::vector<std::uint32_t>& entries) {
    std::optional<std::uint32_t> note;
    std::optional<std::uint32_t> addressed;
    for (const std::uint32_t i : entries) {
      const std::vector<Identity>& ids = identities_[i].ids;
      if (ids.empty()) continue;
      const bool is_file = ids[0].scheme == "path";
      if (is_file && (log_.entries[i].form != EntryForm::file || !is_note(ids[0]))) return;
      std::optional<std::uint32_t>& one = is_file ? note : addressed;
      if (one && groups_.find(*one) != groups_.find(i)) return;
      one = i;
    }
    if (note && addressed && !cite_others(*note, *addressed)) groups_.unite(*note, *addressed);
  }

  static bool is_telling_title(std::string_view title) { return count_content_words(title) >= 2 && title.size() >= 10; }

  bool same_title_same_work(std::string_view title, std::uint32_t a, std::uint32_t b) const {
    const EntryIdentity& first = identities_[a];
    const EntryIdentity& second = identities_[b];
    const bool parts = first.is_part && second.is_part;
    if (!parts && !is_telling_title(title)) return false;
    if (cite_others(a, b)) return false;
    if (first.ids.empty() || second.ids.empty()) return true;
    const Identity& x = first.ids[0];
    const Identity& y = second.ids[0];
    if (x.scheme == "path" || y.scheme == "path") return x.key == y.key;
    return !(is_strong(x) && is_strong(y) && x.scheme == y.scheme && x.key != y.key);
  }

  std::vector<WorkGroup> group_entries() {
    std::vector<WorkGroup> groups;
    groups.reserve(titles_.size());                       // most works have one reading
    std::vector<std::uint32_t> group_of(titles_.size());  // by root, which is the first of its entries
    for (std::uint32_t i = 0; i < titles_.size(); ++i) {
      const std::uint32_t root = groups_.find(i);
      if (root == i) {
        group_of[i] = static_cast<std::uint32_t>(groups.size());
        groups.emplace_back();
      }
      groups[group_of[root]].entries.push_back(i);
    }
    for (WorkGroup& group : groups) {
      std::vector<std::uint32_t>& entries = group.entries;
      std::sort(entries.begin(), entries.end(), [&](auto a, auto b) { return place_in_time(a) < place_in_time(b); });
      group.key = key_of(entries);
    }
    return groups;
  }

  std::tuple<DateSpan, std::uint32_t> place_in_time(std::uint32_t entry) const {
    return {log_.entries[entry].date.value_or(DateSpan{{9999, 0, 0}, {}}), entry};
  }

  /// What identifies `entries`, of the one that has the best.
  std::string key_of(const std::vector<std::uint32_t>& entries) const {
    const auto rank = [](const Identity& id) { return std::tuple(weakness(id.scheme), std::string_view(id.key)); };
    const Identity* best = nullptr;
    std::string_view address;
    bool several_addresses = false;
    for (const std::uint32_t i : entries) {
      for (const Identity& id : identities_[i].ids) {
        if (best == nullptr || rank(id) < rank(*best)) best = &id;
        if (is_strong(id)) continue;
        several_addresses |= !address.empty() && address != id.key;
        address = id.key;
      }
    }
    const EntryIdentity& first = identities_[entries.front()];
    const bool series = several_addresses && first.is_part;  // a page for each chapter
    // Copied: a key that stayed where it was made would leave holes where all that is known of identities is freed.
    return best == nullptr || (series && !is_strong(*best)) ? "title:" + first.title_key : best->key;
  }

  /// Of groups that share an address for no good reason, the one logged first keeps the plain key, so keys stay when
  /// entries are added.
  void make_keys_unique(std::vector<WorkGroup>& groups) const {
    for_each_shared_key(keyed(groups), [&](std::string_view shared, std::vector<std::uint32_t>& sharing) {
      const std::string key(shared);
      const auto first_of = [&](std::uint32_t group) { return place_in_time(groups[group].entries.front()); };
      std::sort(sharing.begin(), sharing.end(), [&](auto a, auto b) { return first_of(a) < first_of(b); });
      std::set<std::string> used = {key};
      std::map<std::string, std::size_t> uses;  // of a key with a title
      for (std::size_t n = 1; n < sharing.size(); ++n) {
        WorkGroup& group = groups[sharing[n]];
        group.key = key + "#" + identities_[group.entries.front()].title_key;
        const std::string titled = group.key;
        std::size_t& count = uses.try_emplace(titled, 1).first->second;
        while (!used.insert(group.key).second) group.key = titled + "+" + std::to_string(++count);
      }
    });
  }

  Work make_work(WorkGroup group) const {
    Work work;
    for (const std::uint32_t i : group.entries) {
      const Entry& entry = log_.entries[i];
      if (work.kind == NodeKind::work) work.kind = entry.kind;
      if (!work.published) work.published = entry.published;
    }
    work.key = std::move(group.key);
    work.ids = ids_of(group.entries);
    work.readings = std::move(group.entries);
    return work;
  }

  std::vector<std::pair<std::string, std::string>> ids_of(const std::vector<std::uint32_t>& entries) const {
    std::vector<std::pair<std::string, std::string>> ids;
    for (const std::uint32_t i : entries) {
      for (const Identity& id : identities_[i].ids) {
        if (is_strong(id)) ids.emplace_back(id.scheme, id.value());
      }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
  }

  const Log& log_;
  const EntryTitles& titles_;
  FileIndex files_;
  std::vector<EntryIdentity> identities_;
  std::map<std::uint32_t, CitedEntry> cited_;  // by entry
  DisjointSets groups_;
};

}  // namespace

std::vector<Work> build_works(const Log& log, const EntryTitles& titles, GivenIdentity given) {
  return WorkBuilder(log, titles, std::move(given)).build();
}

}  // namespace asterism
