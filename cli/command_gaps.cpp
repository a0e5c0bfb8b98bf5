// SPDX-License-Identifier: Apache-2.0
// `asterism gaps`: names that notes use like a work's, and works that they link to, without an entry in the log.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"
#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace asterism {
namespace {

std::string name_text(const Json& row) { return field_text(row, "name"); }
std::string first_text(const Json& row) { return place_text(row.at("places").at(0)); }
std::string quote_text(const Json& row) { return field_text(row.at("places").at(0), "quote"); }

constexpr std::array kColumns = std::to_array<ListingColumn>({
    {.field = "name"},
    number_column("count"),
    place_column(first_text),
    {.field = "quote", .text = quote_text},
    {.field = "url"},
});

/// A name or linked work without an entry, and the places of it that are asked for.
struct Gap {
  std::string name;
  std::string url;  // empty: no link says it
  std::vector<Evidence> places;
};

/// The gaps that pass a filter. A name that links to one work show is told with that work.
class GapList {
 public:
  GapList(const Corpus& corpus, const LineFilter& filter) : corpus_(corpus), filter_(filter) {
    for (LinkedWork& work : find_linked_works(corpus)) {
      std::string name = work.title.empty() ? work.key : std::move(work.title);
      const auto [same, is_new] = at_.try_emplace(comparison_key(name), gaps_.size());
      if (!is_new) same->second = kSeveral;
      for (const Evidence& place : work.places)
        links_.emplace(place.source, place.mention.begin, end_of(place.mention));
      gaps_.push_back({std::move(name), std::move(work.url), kept(work.places)});
    }
    for (const OpenName& open : corpus.open_names) {
      if (open.candidates.empty()) add(open);
    }
  }

  /// Most used first.
  std::vector<Gap> take() {
    std::erase_if(gaps_, [](const Gap& gap) { return gap.places.empty(); });
    std::stable_sort(gaps_.begin(), gaps_.end(), [](const Gap& left, const Gap& right) {
      if (left.places.size() != right.places.size()) return left.places.size() > right.places.size();
      return std::tie(left.name, left.url) < std::tie(right.name, right.url);
    });
    return std::move(gaps_);
  }

 private:
  static constexpr std::size_t kSeveral = std::numeric_limits<std::size_t>::max();  // works are linked by one name

  static std::uint32_t end_of(ByteRange range) { return range.begin + range.length; }

  void add(const OpenName& open) {
    std::vector<Evidence> places = kept(open.places);
    std::erase_if(places, [&](const Evidence& place) { return is_linked(place); });
    const auto linked = at_.find(comparison_key(open.name));
    if (linked == at_.end() || linked->second == kSeveral) {
      gaps_.push_back({open.name, {}, std::move(places)});
      return;
    }
    std::vector<Evidence>& all = gaps_[linked->second].places;
    all.insert(all.end(), places.begin(), places.end());
    std::sort(all.begin(), all.end());
  }

  /// Whether `place` is in what a link shows that is told anyway.
  bool is_linked(const Evidence& place) const {
    const auto next =
        links_.upper_bound({place.source, place.mention.begin, std::numeric_limits<std::uint32_t>::max()});
    if (next == links_.begin()) return false;
    const auto& [source, begin, end] = *std::prev(next);
    return source == place.source && end_of(place.mention) <= end;
  }

  std::vector<Evidence> kept(const std::vector<Evidence>& places) const {
    std::vector<Evidence> out;
    std::copy_if(places.begin(), places.end(), std::back_inserter(out), [&](const Evidence& place) {
      return filter_.keeps(place.source, corpus_.log.texts[index(place.source)].line_of(place.quote.begin));
    });
    return out;
  }

  const Corpus& corpus_;
  const LineFilter& filter_;
  std::vector<Gap> gaps_;
  std::map<std::string, std::size_t> at_;                               // comparison key -> linked work
  std::set<std::tuple<SourceId, std::uint32_t, std::uint32_t>> links_;  // source, begin and end of what they show
};

Json gap_row(const Corpus& corpus, const Gap& gap) {
  Json row;
  row["name"] = gap.name;
  put(row, "url", gap.url);
  row["count"] = gap.places.size();
  for (const Evidence& place : gap.places) {
    const Text& text = corpus.log.texts[index(place.source)];
    Json at;
    put_place(at, text, place.mention.begin);
    put(at, "quote", text.slice(place.quote));
    row["places"].push_back(std::move(at));
  }
  return row;
}

}  // namespace

void declare(OptionSet& options, GapsCommand& command) {
  options.usage("[OPTION…]");
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.nothing_found_means("no gaps");
  options.example("asterism gaps -n 20", "what may be worth reading next");
  options.example("asterism gaps --kind experiment", "what experiments use");
}

ExitCode run(const GapsCommand& command, Streams& streams) {
  const Corpus corpus = load_corpus(command.request, TopicScope::shared, streams);
  const LineFilter filter(corpus, command.request.selection);
  Listing listing({.rows = "gaps", .key = name_text, .columns = kColumns, .none = "no gaps"}, command.presentation,
                  streams);
  for (const Gap& gap : GapList(corpus, filter).take()) listing.add(gap_row(corpus, gap));
  return listing.finish();
}

}  // namespace asterism
