// SPDX-License-Identifier: Apache-2.0
// What linking costs an entry in a small and in a large log, and how many planted references are found: the cost may
// not grow with the number of names.
#include "names/initials.hpp"
#include "names/introduced_names.hpp"
#include "names/note_names.hpp"
#include "names/short_names.hpp"
#include "names/titled_names.hpp"
#include "references/references.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"
#include "works/works.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace asterism;

namespace {

constexpr int kRuns = 3;

using Pairs = std::set<std::pair<std::string, std::string>>;

struct Linking {
  double seconds = 0;  ///< of processor time, of the fastest run
  std::size_t entries = 0;
  Pairs pairs;  ///< from and to, each by its name before the colon
};

Linking link_log(const char* path) {
  Diagnostics diagnostics;
  const Log log = read_log(read_files({path}, std::cin, diagnostics), {}, diagnostics);
  const EntryTitles titles(log);
  const std::vector<Work> works = build_works(log, titles);
  std::vector<std::uint32_t> work_of_entry(log.entries.size());
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    for (const std::uint32_t reading : works[work].readings) work_of_entry[reading] = work;
  }
  const auto name_of = [&](WorkId id) {
    const std::string_view title = title_of(works[static_cast<std::size_t>(id)], titles);
    return std::string(title.substr(0, title.find(':')));
  };
  const Words words = read_words(log);
  Linking linking{1e9, log.entries.size(), {}};
  for (int run = 0; run < kRuns; ++run) {
    const std::clock_t begin = std::clock();
    std::vector<NoteDefinition> defined = find_note_definitions(log, works, titles);
    keep_lone_terms(defined, words);
    std::vector<SpelledAcronym> spelled =
        find_spelled_acronyms({log, works, titles, words, AcronymUses(words), long_forms_of(defined)});
    const Names names =
        collect_names({log, works, titles, words}, find_titled_names(log, works, titles), std::move(defined),
                      std::move(spelled), find_introduced_names(log, words, work_of_entry));
    const FoundReferences found = find_references({log, works, titles, work_of_entry}, names, words);
    const double passed = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    linking.seconds = std::min(linking.seconds, passed);
    for (const Reference& reference : found.references) {
      linking.pairs.emplace(name_of(reference.from), name_of(reference.to));
    }
  }
  return linking;
}

/// The references that the generator planted: a tab between two names.
Pairs read_planted(const std::string& path) {
  Pairs pairs;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    pairs.emplace(line.substr(0, tab), line.substr(tab + 1));
  }
  return pairs;
}

double report(const char* path) {
  const Linking linking = link_log(path);
  const Pairs planted = read_planted(std::string(path) + ".references");
  const auto hits = static_cast<double>(std::count_if(linking.pairs.begin(), linking.pairs.end(),
                                                      [&](const auto& pair) { return planted.contains(pair); }));
  std::cout << linking.entries << " entries: precision " << hits / static_cast<double>(linking.pairs.size())
            << ", recall " << hits / static_cast<double>(planted.size()) << ", "
            << 1e6 * linking.seconds / static_cast<double>(linking.entries) << " microseconds an entry\n";
  return linking.seconds / static_cast<double>(linking.entries);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: linking SMALL.md LARGE.md\n";
    return 2;
  }
  std::cout << std::fixed << std::setprecision(3);
  const double small = report(argv[1]);
  const double large = report(argv[2]);
  std::cout << "linking an entry of the large log costs " << large / small << " x one of the small log\n";
  return 0;
}
