// SPDX-License-Identifier: Apache-2.0
// `asterism aliases`: the short names that the log gives, of works and of concepts.
#include "commands.hpp"
#include "filter.hpp"
#include "pipeline.hpp"
#include "rows.hpp"

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace asterism {
namespace {

constexpr std::array kColumns = std::to_array<ListingColumn>({
    {.field = "short"},
    {.field = "long"},
    place_column(place_text),
    word_column("rule"),
    id_column(),
});

std::string short_text(const Json& row) { return field_text(row, "short"); }

std::uint32_t line_of(const Corpus& corpus, const ShortName& name) {
  return corpus.log.texts[index(name.source)].line_of(name.place.begin);
}

Json alias_row(const Corpus& corpus, const ShortName& name) {
  Json row;
  row["short"] = name.name;
  put(row, "long", name.long_form);
  if (name.work) row["id"] = corpus.works[index(*name.work)].key;
  row["file"] = corpus.log.texts[index(name.source)].name();
  row["line"] = line_of(corpus, name);
  row["rule"] = std::string(name.rule);
  return row;
}

}  // namespace

void declare(OptionSet& options, AliasesCommand& command) {
  options.usage("[OPTION…]");
  declare_presentation(options, command.presentation);
  declare_request(options, command.request);
  options.example("asterism aliases", "every short name, with where the log explains it");
  options.example("asterism aliases -f json | jq -r '.aliases[] | select(.id == null).short'",
                  "names of concepts that are no entry");
}

ExitCode run(const AliasesCommand& command, Streams& streams) {
  const Corpus corpus = load_corpus(command.request, TopicScope::shared, streams);
  const LineFilter filter(corpus, command.request.selection);
  std::vector<const ShortName*> names;
  for (const ShortName& name : corpus.short_names) {
    if (filter.keeps(name.source, line_of(corpus, name))) names.push_back(&name);
  }
  std::stable_sort(names.begin(), names.end(), [](const ShortName* left, const ShortName* right) {
    return std::tie(left->name, left->source, left->place) < std::tie(right->name, right->source, right->place);
  });
  Listing listing({.rows = "aliases", .key = short_text, .columns = kColumns, .none = "no names found"},
                  command.presentation, streams);
  for (const ShortName* name : names) listing.add(alias_row(corpus, *name));
  return listing.finish();
}

}  // namespace asterism
