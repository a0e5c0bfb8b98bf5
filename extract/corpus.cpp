// SPDX-License-Identifier: Apache-2.0
// Log -> Corpus: works, projects, words, names, references and topics.
#include "asterism/corpus.hpp"

#include "../parallel/beside.hpp"
#include "../parallel/in_order.hpp"
#include "names/acronym_uses.hpp"
#include "names/citation_names.hpp"
#include "names/given_names.hpp"
#include "names/initials.hpp"
#include "names/introduced_names.hpp"
#include "names/label_names.hpp"
#include "names/names_of_files.hpp"
#include "names/note_names.hpp"
#include "names/short_names.hpp"
#include "names/titled_names.hpp"
#include "references/pointed_references.hpp"
#include "references/quotes.hpp"
#include "references/references.hpp"
#include "topics/given_topics.hpp"
#include "topics/phrases.hpp"
#include "topics/topics.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"
#include "works/works.hpp"

#include <algorithm>
#include <future>
#include <numeric>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace asterism {
namespace {

std::vector<std::uint32_t> works_by_entry(const std::vector<Work>& works, std::size_t entries) {
  std::vector<std::uint32_t> work_of_entry(entries);
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    for (const std::uint32_t reading : works[work].readings) work_of_entry[reading] = work;
  }
  return work_of_entry;
}

constexpr std::size_t kLongestLabel = 60;
constexpr std::size_t kLongestName = 30;   // bytes of a short name that makes a label
constexpr std::size_t kFewNames = 8;       // more are sorted to find repeats
constexpr std::size_t kWorksAtOnce = 512;  // that a thread completes at a time

std::string shorten(const std::string& title) {
  if (title.size() <= kLongestLabel) return title;
  std::size_t end = title.rfind(' ', kLongestLabel - 3);
  if (end == std::string::npos || end < kLongestLabel / 2) {
    end = kLongestLabel - 3;
    while ((static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80U) --end;
  }
  return title.substr(0, end) + "…";
}

/// Adds `name` to `names`, unless it is one of the first few: hardly a work has more.
void add_name(std::string_view name, std::vector<std::string>& names) {
  const auto few = names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), kFewNames));
  if (std::find(names.begin(), few, name) == few) names.emplace_back(name);
}

/// Leaves each of `names` where it comes first.
void drop_repeats(std::vector<std::string>& names) {
  std::vector<std::uint32_t> order(names.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::tie(names[a], a) < std::tie(names[b], b); });
  std::vector<bool> repeated(names.size());
  for (std::size_t i = 1; i < order.size(); ++i) repeated[order[i]] = names[order[i]] == names[order[i - 1]];
  std::size_t kept = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (repeated[i]) continue;
    if (kept != i) names[kept] = std::move(names[i]);
    ++kept;
  }
  names.resize(kept);
}

/// The best short name becomes the label, if it is short enough, one of the title before one of its notes, the others
/// aliases; whole titles, fragments, identifiers and what an experiment is made after are no aliases.
void set_names(const std::vector<WorkName>& names, std::vector<Work>& works) {
  std::vector<bool> titled(works.size());  // the label stands in the title
  for (const WorkName& name : names) {
    Work& work = works[name.work];
    if (name.rule() == "title.whole" || name.rule() == "title.fragment" || name.rule() == "title.method" ||
        name.rule() == "title.object" || name.rule() == kIdentifier) {
      continue;
    }
    const bool in_title = name.rule().starts_with("title.");
    if (name.rank() == 0 && name.text.size() <= kLongestName &&
        (work.label.empty() || (in_title && !titled[name.work]))) {
      work.label = name.text;
      titled[name.work] = in_title;
    }
    add_name(name.text, work.aliases);
  }
}

/// Fills in the titles and addresses of `works`, adds the `short_names` to the aliases of theirs and labels works that
/// no name has labelled. Any number of `threads` does the same.
void complete_works(const Log& log, const EntryTitles& titles, const std::vector<ShortName>& short_names,
                    unsigned threads, std::vector<Work>& works) {
  for (const ShortName& name : short_names) {
    if (name.work) add_name(name.name, works[static_cast<std::size_t>(*name.work)].aliases);
  }
  struct Done {};  // works are completed where they are
  const auto complete_some = [&](std::size_t number, Done&) {
    const std::size_t end = std::min((number + 1) * kWorksAtOnce, works.size());
    for (std::size_t i = number * kWorksAtOnce; i < end; ++i) {
      Work& work = works[i];
      work.title = title_of(work, titles);
      work.url = url_of(work, log);
      if (work.aliases.size() > kFewNames) drop_repeats(work.aliases);
      if (work.label.empty()) work.label = shorten(work.title);
    }
  };
  in_order<Done>((works.size() + kWorksAtOnce - 1) / kWorksAtOnce, threads, complete_some, [](Done) {});
}

/// Cuts evidence at the end of its first line: what is referred to may go on in the next one, a quote not.
void keep_on_one_line(const Log& log, Evidence& evidence) {
  const Text& text = log.texts[static_cast<std::size_t>(evidence.source)];
  const bool one = evidence.mention == evidence.quote;
  evidence.quote = on_one_line(text, evidence.quote);
  evidence.mention = one ? evidence.quote : on_one_line(text, evidence.mention);
}

}  // namespace

Corpus build_corpus(Log log, const CorpusOptions& options, Diagnostics& diagnostics) {
  Corpus corpus;
  Words words;
  AcronymUses acronyms;
  std::future<void> reading = beside(options.threads, [&] {
    words = read_words(log);
    acronyms = AcronymUses(words);
  });
  const EntryTitles titles(log);
  corpus.works = build_works(log, titles, GivenIdentity(log, titles, options.given, diagnostics));
  corpus.projects = build_projects(log, corpus.works, titles);
  const std::vector<std::uint32_t> work_of_entry = works_by_entry(corpus.works, log.entries.size());
  NameList titled = find_titled_names(log, corpus.works, titles, options.threads);
  add_names_of_files(log, corpus.works, titles, titled);
  auto citing = beside(options.threads, [&] { return find_citation_names(log, corpus.works, titles); });
  std::vector<NoteDefinition> defined = find_note_definitions(log, corpus.works, titles, options.threads);
  reading.get();
  const ReferenceInput input{log, corpus.works, titles, work_of_entry};
  auto introducing = beside(options.threads, [&] {
    std::vector<IntroducedName> introduced = find_introduced_names(log, words, work_of_entry);
    for (const IntroducedName& name : find_label_names({log, corpus.works, work_of_entry})) introduced.push_back(name);
    return introduced;
  });
  keep_lone_terms(defined, words);
  drop_classes(defined, acronyms, corpus.works, titles);
  std::vector<SpelledAcronym> spelled =
      find_spelled_acronyms({log, corpus.works, titles, words, acronyms, long_forms_of(defined), options.threads});
  auto pointing = beside(options.threads, [&] { return find_pointed_references(input, words); });
  auto learning = beside(options.threads, [&] { return PhraseFinder(words.lexicon); });
  Names names = collect_names({log, corpus.works, titles, words, options.threads}, std::move(titled),
                              std::move(defined), std::move(spelled), introducing.get());
  add_names(citing.get(), names);
  GivenWorks given(log, corpus.works, titles, options.given.file, diagnostics);
  add_given_names(options.given.aliases, given, log, corpus.works, names);
  const std::vector<std::string> keywords = given_topic_names(log, options.given.topics);
  const TopicInput topic_input{log, corpus.works, names.short_names, options.topics, keywords, options.threads};
  auto preparing = beside(options.threads, [&] { return prepare_topics(topic_input, words, learning.get()); });
  set_names(names.names, corpus.works);
  drop_ignored_names(options.given.ignored, names.names);
  FoundReferences found = find_references(input, names, words, options.threads);
  const std::vector<Reference> pointed = pointing.get();
  found.references.insert(found.references.end(), pointed.begin(), pointed.end());
  corpus.references = std::move(found.references);
  corpus.open_names = std::move(found.open_names);
  std::exchange(names.names, {});  // a tenth of all memory, and nobody else's; `= {}` would leave it its room
  std::exchange(names.texts, {});
  FoundTopics topics = find_topics(topic_input, words, preparing.get(), corpus.references);
  if (has_given_topics(log, options.given.topics)) {
    add_given_topics({log, corpus.works, options.given.topics, options.given.file, options.topics}, given, topics,
                     diagnostics);
  }
  for (Reference& reference : corpus.references) keep_on_one_line(log, reference.evidence);
  // Late, as nothing above needs it: these are copies.
  complete_works(log, titles, names.short_names, options.threads, corpus.works);
  corpus.short_names = std::move(names.short_names);
  corpus.topics = std::move(topics.topics);
  corpus.memberships = std::move(topics.memberships);
  corpus.log = std::move(log);
  return corpus;
}

}  // namespace asterism
