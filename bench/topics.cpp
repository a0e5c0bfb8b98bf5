// SPDX-License-Identifier: Apache-2.0
// What words and topics cost in a small and in a large log, as multiples of parsing it with cmark, and how memory
// grows: neither may grow faster than the log.
#include "topics/topics.hpp"

#include "names/initials.hpp"
#include "names/introduced_names.hpp"
#include "names/note_names.hpp"
#include "names/short_names.hpp"
#include "names/titled_names.hpp"
#include "words/words.hpp"
#include "works/entry_titles.hpp"
#include "works/works.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include <cmark.h>
#include <sys/resource.h>

using namespace asterism;

namespace {

constexpr int kRuns = 3;

/// Processor time of the fastest of a few runs of `work`. Units: seconds.
template <typename Work>
double fastest(Work work) {
  double best = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

double peak_mebibytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void measure(const char* path) {
  Diagnostics diagnostics;
  const Log log = read_log(read_files({path}, std::cin, diagnostics), {}, diagnostics);
  const std::string& content = log.texts.at(0).content();
  const double parse = fastest([&content] {
    cmark_node* document = cmark_parse_document(content.data(), content.size(), CMARK_OPT_DEFAULT);
    cmark_iter* iterator = cmark_iter_new(document);
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) {
    }
    cmark_iter_free(iterator);
    cmark_node_free(document);
  });
  const EntryTitles titles(log);
  const std::vector<Work> works = build_works(log, titles);
  Words words;
  const double cutting = fastest([&] { words = read_words(log); });
  std::vector<NoteDefinition> defined = find_note_definitions(log, works, titles);
  keep_lone_terms(defined, words);
  std::vector<SpelledAcronym> spelled =
      find_spelled_acronyms({log, works, titles, words, AcronymUses(words), long_forms_of(defined)});
  const Names names = collect_names({log, works, titles, words}, find_titled_names(log, works, titles),
                                    std::move(defined), std::move(spelled), {});
  std::size_t found = 0;
  std::vector<Words> copies(kRuns, words);  // as the words are gone afterwards
  const double topics = fastest([&] {
    const TopicInput input{log, works, names.short_names};
    found =
        find_topics(input, copies.back(), prepare_topics(input, copies.back(), PhraseFinder(copies.back().lexicon)), {})
            .topics.size();
    copies.pop_back();
  });
  const double mebibytes = static_cast<double>(content.size()) / (1024.0 * 1024.0);
  std::cout << std::fixed << std::setprecision(2) << log.entries.size() << " entries, " << found << " topics: words "
            << cutting / parse << "x, topics " << topics / parse << "x the time of parsing; peak "
            << peak_mebibytes() / mebibytes << "x the log\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: topics LOG.md…     smaller logs first: the peak is that of all so far\n";
    return 2;
  }
  for (int i = 1; i < argc; ++i) measure(argv[i]);
  return 0;
}
