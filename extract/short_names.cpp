// SPDX-License-Identifier: Apache-2.0
// Collects the names of works, one source after another.
#include "short_names.hpp"

#include "abbreviations.hpp"
#include "initials.hpp"
#include "note_names.hpp"
#include "passage_text.hpp"
#include "title_names.hpp"
#include "unicode.hpp"
#include "word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <future>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

namespace asterism {
namespace {

constexpr std::size_t kLongestAcronym = 12;  // bytes
constexpr std::size_t kLongestTail = 26;     // bytes of a name in brackets behind a title, and the brackets
constexpr std::size_t kFrontMatter = 4096;   // bytes in which front matter is looked for

struct Source {
  std::string_view rule;
  std::uint8_t rank;
  float confidence;
};

/// Where names come from, most telling first.
constexpr std::array kSources = std::to_array<Source>({
    {"title.parenthesis", 0, 0.95F},
    {"title.colon", 0, 0.95F},
    {"front.alias", 0, 0.95F},
    {"note.definition", 0, 0.9F},
    {"title.slug", 1, 0.85F},
    {"title.whole", 1, 0.9F},
    {"title.initials", 2, 0.8F},
    {"title.method", 3, 0.6F},
    {"title.fragment", 3, 0.6F},
    {"title.object", 4, 0.7F},
});

const Source& source_of(std::string_view rule) {
  return *std::find_if(kSources.begin(), kSources.end(), [&](const Source& source) { return source.rule == rule; });
}

/// How notes may bend a name that is a common noun: "rope twisters" -> "rope twisting", "drifting" -> "drifted".
std::vector<std::string> inflected(std::string_view name) {
  if (name.size() < 7 || name.size() > 40 || std::count(name.begin(), name.end(), ' ') > 2) return {};
  for (const std::string_view tail : {"ers", "er"}) {
    if (name.ends_with(tail)) return {std::string(name.substr(0, name.size() - tail.size())) + "ing"};
  }
  if (name.ends_with("ing")) return {std::string(name.substr(0, name.size() - 3)) + "ed"};
  return {};
}

class NameCollector {
 public:
  NameCollector(const Log& log, const std::vector<Work>& works, const std::vector<std::string>& titles,
                const Words& words)
      : log_(log), works_(works), titles_(titles), words_(words) {}

  Names collect(unsigned threads) {
    // One reads notes, and then which acronyms titles spell that notes do not explain; the other the names in titles.
    std::future<FromNotes> notes =
        std::async(threads > 1 ? std::launch::async : std::launch::deferred, [&] { return read_notes(threads); });
    for (std::uint32_t work = 0; work < works_.size(); ++work) {
      for (const std::uint32_t reading : works_[work].readings) {
        from_title(work, reading);
        from_tail(work, reading);
        from_front_matter(work, reading);
      }
      if (works_[work].kind == NodeKind::experiment) from_object(work);
    }
    FromNotes read = notes.get();
    defined_ = std::move(read.defined);
    from_notes(std::move(read.definitions));
    from_initials(std::move(read.acronyms));
    sort_names();
    sort_short_names();
    return std::move(names_);
  }

 private:
  /// What the notes define, and the acronyms in use that titles spell.
  struct FromNotes {
    std::vector<NoteDefinition> definitions;
    std::vector<std::pair<std::string, std::string>> defined;  // folded acronym and long form, singular, sorted
    std::vector<SpelledAcronym> acronyms;
  };

  FromNotes read_notes(unsigned threads) const {
    FromNotes read;
    read.definitions = find_note_definitions(log_, works_, titles_, words_);
    for (const NoteDefinition& found : read.definitions) {
      if (!found.aligned) continue;
      read.defined.emplace_back(comparison_key(found.name), singular(comparison_key(found.long_form)));
    }
    std::sort(read.defined.begin(), read.defined.end());
    read.defined.erase(std::unique(read.defined.begin(), read.defined.end()), read.defined.end());
    read.acronyms = find_spelled_acronyms({log_, works_, titles_, words_, read.defined, threads});
    return read;
  }

  void add(std::uint32_t work, std::string text, std::string_view rule) {
    if (text.size() < 2) return;
    const Source& source = source_of(rule);
    NameClass cls = classify_name(text);
    if (source.rank == 3 && blank_words(text).size() < 3 && cls != NameClass::exact) cls = NameClass::weak;
    for (std::string& form : inflected(text)) {
      const std::size_t last = form.rfind(' ') + 1;
      if (!words_.lexicon.find_key_of(std::string_view(form).substr(last))) continue;  // no note can hold it
      const Source& weakest = source_of("title.method");
      names_.names.push_back({std::move(form), work, NameClass::weak, weakest.rank, weakest.confidence, weakest.rule});
    }
    names_.names.push_back({std::move(text), work, cls, source.rank, source.confidence, source.rule});
  }

  void add_short(std::string name, std::string long_form, std::optional<std::uint32_t> work, SourceId source,
                 ByteRange place, std::string_view rule) {
    ShortName found{std::move(name), std::move(long_form), std::nullopt, source, place, rule};
    if (work) found.work = WorkId(*work);
    names_.short_names.push_back(std::move(found));
  }

  void from_title(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    const std::string& title = titles_[reading];
    const std::vector<TitleName> found = find_title_names(title, entry.kind, entry.url);
    if (found.empty() && title.find('(') == std::string::npos) return;
    const PassageText place(log_, entry.title);
    for (const TitleName& name : found) {
      std::string text = title.substr(name.begin, name.end - name.begin);
      const bool listed = name.rule == "title.colon" || name.rule == "title.parenthesis" || name.rule == "title.slug";
      if (listed) {
        add_short(text, name.long_form, work, entry.source, place.source(name.begin, name.end), name.rule);
      }
      add(work, std::move(text), name.rule);
    }
    if (title.find('(') == std::string::npos) return;
    for (const Abbreviation& pair : find_abbreviations(title)) {
      add_short(title.substr(pair.short_begin, pair.short_end - pair.short_begin),
                title.substr(pair.long_begin, pair.long_end - pair.long_begin), work, entry.source,
                place.source(pair.short_begin, pair.short_end), "title.definition");
    }
  }

  /// "[Long title](address) (NAME)": a name right behind the title counts as at its end. One capitalised word alone may
  /// be an author, unless the notes use it, too.
  void from_tail(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    if (entry.notes.empty() || !begins_with_bracket(entry)) return;
    const PassageText note(log_, entry.notes.front());
    const std::size_t close = note.text().find(')');
    if (close == std::string::npos || close > kLongestTail) return;
    const std::size_t begin = titles_[reading].size() + 1;
    const std::string title = (titles_[reading] + ' ').append(note.text(), 0, close + 1);
    for (const TitleName& name : find_title_names(title, entry.kind, entry.url)) {
      if (name.begin < begin || name.rule != "title.parenthesis") continue;
      std::string text = title.substr(name.begin, name.end - name.begin);
      const bool sure = classify_name(text) != NameClass::capitalised || !name.long_form.empty();
      if (!sure && note.text().find(text, close) == std::string::npos) continue;
      add_short(text, name.long_form, work, entry.source, note.source(name.begin - begin, name.end - begin), name.rule);
      add(work, std::move(text), name.rule);
    }
  }

  /// Whether the first note opens a bracket on the line of the title.
  bool begins_with_bracket(const Entry& entry) const {
    const Passage& note = entry.notes.front();
    if (note.segment_count == 0 || entry.title.segment_count == 0) return false;
    const Text& text = log_.texts[static_cast<std::size_t>(entry.source)];
    const std::uint32_t begin = log_.pools.segments[note.first_segment].begin;
    const Segment& last = log_.pools.segments[entry.title.first_segment + entry.title.segment_count - 1];
    return text.slice({begin, 1}) == "(" && begin > last.begin && text.line_of(begin) == text.line_of(last.begin);
  }

  /// `aliases:` of a file that is about one work.
  void from_front_matter(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    if (entry.aliases.empty()) return;
    const std::string_view head = log_.texts[static_cast<std::size_t>(entry.source)].slice({0, kFrontMatter});
    const std::size_t field = std::min({find_words(head, "aliases"), find_words(head, "alias"), head.size()});
    for (const std::string& alias : entry.aliases) {
      const std::size_t found = find_words(head.substr(field), alias);
      ByteRange place{static_cast<std::uint32_t>(field + found), static_cast<std::uint32_t>(alias.size())};
      if (found == std::string_view::npos) place = {};
      add_short(alias, {}, work, entry.source, place, "front.alias");
      add(work, alias, "front.alias");
    }
  }

  /// Acronyms that titles spell: names of their work, or concepts of several.
  void from_initials(std::vector<SpelledAcronym> found) {
    release_called(found);
    for (const SpelledAcronym& spelled : found) {
      if (spelled.work) {
        add(*spelled.work, spelled.acronym, "title.initials");
        add(*spelled.work, spelled.phrase, "title.initials");
      }
      if (is_defined(spelled.acronym)) continue;  // the definition is listed
      const std::size_t begin = titles_[spelled.entry].find(spelled.phrase);
      const Entry& entry = log_.entries[spelled.entry];
      add_short(spelled.acronym, spelled.phrase, spelled.work, entry.title.source,
                PassageText(log_, entry.title).source(begin, begin + spelled.phrase.size()), "title.initials");
    }
  }

  /// What a title calls another work outright is not whose title only spells it.
  void release_called(std::vector<SpelledAcronym>& found) const {
    std::unordered_map<std::string, SpelledAcronym*> by_name;  // looked up only
    for (SpelledAcronym& spelled : found) by_name.emplace(comparison_key(spelled.acronym), &spelled);
    for (const WorkName& name : names_.names) {
      if (name.rank > 0 || name.cls != NameClass::exact || name.text.size() > kLongestAcronym) continue;
      const auto place = by_name.find(comparison_key(name.text));
      if (place != by_name.end() && place->second->work && *place->second->work != name.work)
        place->second->work.reset();
    }
  }

  bool is_defined(std::string_view acronym) const {
    const auto place =
        std::lower_bound(defined_.begin(), defined_.end(), std::pair(comparison_key(acronym), std::string()));
    return place != defined_.end() && place->first == comparison_key(acronym);
  }

  void from_notes(std::vector<NoteDefinition> definitions) {
    for (NoteDefinition& found : definitions) {
      const bool own = found.defines == Defines::work;
      if (own) add(found.work, found.name, "note.definition");
      if (own) add(found.work, found.long_form, "note.definition");
      if (!found.aligned) continue;
      // A term that one entry alone uses leads to that entry, though it is no name of its work.
      const bool leads = found.defines != Defines::term;
      add_short(std::move(found.name), std::move(found.long_form), leads ? std::optional(found.work) : std::nullopt,
                found.source, found.place, "note.definition");
    }
  }

  /// "Implemented DQN for …", "Trained a SAE on …": what an experiment made, where it is written like a name.
  void from_object(std::uint32_t work) {
    constexpr std::array verbs = {"implemented", "implementing", "trained",     "training",     "built",  "building",
                                  "made",        "wrote",        "created",     "my first",     "my own", "reproduced",
                                  "reproducing", "replicated",   "replicating", "recreated",    "ported", "finetuned",
                                  "fine tuned",  "coded",        "first",       "reimplemented"};
    const std::string& title = works_[work].title;
    const std::string key = comparison_key(title);
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const char* v) { return key.starts_with(v); });
    if (verb == verbs.end()) return;
    for (const std::string_view word : blank_words(std::string_view(title).substr(std::string_view(*verb).size()))) {
      const std::string folded = comparison_key(word);
      if (folded == "a" || folded == "an" || folded == "the" || folded == "my") continue;
      if (classify_name(word) == NameClass::exact) add(work, std::string(word), "title.object");
      return;
    }
  }

  /// Leaves of the names of one work at `places` each text once, from its best source, and orders them by source. Of
  /// equal sources the first to speak counts.
  void order_names(std::vector<std::uint32_t>& places) const {
    const auto& all = names_.names;
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tie(all[a].text, all[a].rank, a) < std::tie(all[b].text, all[b].rank, b);
    });
    places.erase(std::unique(places.begin(), places.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return all[a].text == all[b].text; }),
                 places.end());
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tie(all[a].rank, all[a].text) < std::tie(all[b].rank, all[b].text);
    });
  }

  /// Deals the names out by work first: sorting all of them would compare strings all over the memory.
  void sort_names() {
    std::vector<std::uint32_t> begin(works_.size() + 1);
    for (const WorkName& name : names_.names) ++begin[name.work + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<std::uint32_t> next(begin);
    std::vector<std::uint32_t> by_work(names_.names.size());
    for (std::uint32_t i = 0; i < names_.names.size(); ++i) by_work[next[names_.names[i].work]++] = i;
    std::vector<WorkName> sorted;
    sorted.reserve(names_.names.size());
    std::vector<std::uint32_t> places;
    for (std::size_t work = 0; work < works_.size(); ++work) {
      places.assign(by_work.begin() + begin[work], by_work.begin() + begin[work + 1]);
      order_names(places);
      for (const std::uint32_t place : places) sorted.push_back(std::move(names_.names[place]));
    }
    names_.names = std::move(sorted);
  }

  /// By place, each once. Through their numbers, as a short name is large to move about.
  void sort_short_names() {
    auto& all = names_.short_names;
    std::vector<std::uint32_t> places(all.size());
    std::iota(places.begin(), places.end(), 0U);
    const auto order = [&](std::uint32_t i) {
      return std::tuple<SourceId, ByteRange, const std::string&, const std::string&, std::uint32_t>(
          all[i].source, all[i].place, all[i].name, all[i].long_form, i);
    };
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return order(a) < order(b); });
    std::vector<ShortName> sorted;
    sorted.reserve(all.size());
    for (const std::uint32_t place : places) {
      ShortName& next = all[place];
      const bool known = !sorted.empty() && sorted.back().name == next.name && sorted.back().source == next.source &&
                         sorted.back().place == next.place;
      if (!known) sorted.push_back(std::move(next));
    }
    all = std::move(sorted);
  }

  const Log& log_;
  const std::vector<Work>& works_;
  const std::vector<std::string>& titles_;
  const Words& words_;
  Names names_;
  std::vector<std::pair<std::string, std::string>> defined_;  // folded acronym and long form, from notes
};

}  // namespace

NameClass classify_name(std::string_view name) {
  if (name.find(' ') != std::string_view::npos) return NameClass::phrase;
  std::size_t upper = 0;
  bool special = false;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t before = at;
    const char32_t c = decode_code_point(name, at);
    const bool capital = is_upper(c);
    if (capital) ++upper;
    special |= (capital && before > 0) || is_digit(c) || c == U'#' || c == U'+';
  }
  if (special) return NameClass::exact;
  return upper == 1 ? NameClass::capitalised : NameClass::weak;
}

Names collect_names(const Log& log, const std::vector<Work>& works, const std::vector<std::string>& titles,
                    const Words& words, unsigned threads) {
  return NameCollector(log, works, titles, words).collect(threads);
}

}  // namespace asterism
