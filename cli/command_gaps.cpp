// SPDX-License-Identifier: Apache-2.0
// `asterism gaps`: names that notes use like a work's though the log has no entry for them.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <algorithm>
#include <array>

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
});

/// A name without an entry, and the places of it that are asked for.
struct Gap {
  const OpenName* name = nullptr;
  std::vector<Evidence> places;
};

/// The gaps that pass `filter`, most used first.
std::vector<Gap> gaps_of(const Corpus& corpus, const LineFilter& filter) {
  std::vector<Gap> gaps;
  for (const OpenName& name : corpus.open_names) {
    if (!name.candidates.empty()) continue;
    Gap gap{.name = &name, .places = {}};
    for (const Evidence& place : name.places) {
      const std::uint32_t line = corpus.log.texts[index(place.source)].line_of(place.quote.begin);
      if (filter.keeps(place.source, line)) gap.places.push_back(place);
    }
    if (!gap.places.empty()) gaps.push_back(std::move(gap));
  }
  std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& left, const Gap& right) {
    if (left.places.size() != right.places.size()) return left.places.size() > right.places.size();
    return left.name->name < right.name->name;
  });
  return gaps;
}

Json gap_row(const Corpus& corpus, const Gap& gap) {
  Json row;
  row["name"] = gap.name->name;
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
  for (const Gap& gap : gaps_of(corpus, filter)) listing.add(gap_row(corpus, gap));
  return listing.finish();
}

}  // namespace asterism
