// SPDX-License-Identifier: Apache-2.0
// Works that entries link to by an identifier of their own though no entry is about them.
#include "references/quotes.hpp"
#include "text/passage_text.hpp"
#include "text/passages.hpp"
#include "titles/entry_fields.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "words/word_search.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace asterism {
namespace {

/// A page of the web may be anything, a file belongs to the log, and a video in a note shows what the note is about.
bool is_registered(const Identity& identity) {
  return identity.scheme != "url" && identity.scheme != "path" && identity.scheme != "youtube";
}

/// Whether `text` is an address or identifier of what `identity` is.
bool shows(std::string_view text, const Identity& identity) {
  const auto shown = identify(text);
  return shown && shown->key == identity.key;
}

class LinkedWorkFinder {
 public:
  explicit LinkedWorkFinder(const Corpus& corpus) : log_(corpus.log) {
    for (const Work& work : corpus.works) {
      known_.insert(work.key);
      for (const auto& [scheme, value] : work.ids) known_.insert(scheme + ":" + value);
    }
    for (const Entry& entry : log_.entries) {
      know(entry.url);
      for (const std::string& url : entry.other_urls) know(url);
    }
  }

  std::vector<LinkedWork> find() {
    for (const Entry& entry : log_.entries) {
      add_links(entry.title);
      for (const Passage& note : entry.notes) add_links(note);
    }
    std::vector<LinkedWork> all;
    for (auto& [key, work] : found_) {
      std::sort(work.places.begin(), work.places.end());  // the prose of a day is title and note
      work.places.erase(std::unique(work.places.begin(), work.places.end()), work.places.end());
      all.push_back(std::move(work));
    }
    return all;
  }

 private:
  void know(std::string_view url) {
    if (const auto identity = identify(url)) known_.insert(identity->key);
  }

  void add_links(const Passage& passage) {
    if (!has_link(log_, passage)) return;
    const PassageText shown(log_, passage);
    for (const LinkPlace& link : links_of(log_, passage, shown.text())) {
      const auto identity = identify(link.url);
      const std::size_t line = shown.text().rfind('\n', link.begin) + 1;              // 0: the first
      if (begins_with_field(shown.text().substr(line, link.begin - line))) continue;  // "Published: https://doi.org/…"
      if (!identity || !is_registered(*identity) || known_.contains(identity->key) || link.text.empty()) continue;
      const Text& text = log_.texts[static_cast<std::size_t>(passage.source)];
      const ByteRange place = on_one_line(text, shown.source(link.begin, link.end));
      LinkedWork& work = found_[identity->key];
      if (work.places.empty()) work = {identity->key, {}, std::string(link.url), {}};
      if (work.title.empty() && !link.label && !is_url_text(link) && !shows(link.text, *identity) &&
          !begins_small(link.text) && count_title_words(link.text) > 0) {
        work.title = link.text;
        std::replace(work.title.begin(), work.title.end(), '\n', ' ');
      }
      work.places.push_back({passage.source, place, place, Rule::link});
    }
  }

  const Log& log_;
  std::set<std::string, std::less<>> known_;
  std::map<std::string, LinkedWork> found_;  // by key
};

}  // namespace

std::vector<LinkedWork> find_linked_works(const Corpus& corpus) { return LinkedWorkFinder(corpus).find(); }

}  // namespace asterism
