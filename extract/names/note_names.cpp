// SPDX-License-Identifier: Apache-2.0
// Reads definitions out of notes and settles whose they are.
#include "names/note_names.hpp"

#include "../../parallel/in_order.hpp"
#include "markdown/struck_text.hpp"
#include "names/abbreviations.hpp"
#include "names/short_names.hpp"
#include "names/title_names.hpp"
#include "text/passage_text.hpp"
#include "text/unicode.hpp"
#include "words/parts_of_speech.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

namespace asterism {
namespace {

/// Verbs after which a note defines what its entry brings.
bool introduces(std::string_view text_before) {
  constexpr std::array verbs = std::to_array<std::string_view>(
      {"introduce", "introduces", "propose", "proposes", "present", "presents", "called", "named", "dubbed", "trained",
       "built", "releases", "released", "develops"});
  std::size_t end = text_before.size();
  for (int word = 0; word < 3 && end > 0; ++word) {
    while (end > 0 && text_before[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 && text_before[begin - 1] != ' ') --begin;
    const std::string key = comparison_key(text_before.substr(begin, end - begin));
    if (contains(verbs, key)) return true;
    end = begin;
  }
  return false;
}

/// "Defines drift (DRI)": what the entry does with it, not what it is called.
bool begins_with_verb(std::string_view phrase) {
  const std::size_t end = phrase.find(' ');
  if (end == std::string_view::npos) return false;
  const FormUse form = use_of(comparison_key(phrase.substr(0, end)));
  return form.verb_form == VerbForm::third_person && form.use.verb > form.use.noun;
}

/// "Iterated search (ITS)" at the beginning of a note: what its entry is about, even if the letters do not match.
struct Opening {
  std::size_t name_begin = 0;
  std::size_t name_end = 0;
  std::size_t phrase_end = 0;
};

std::optional<Opening> read_opening(std::string_view text) {
  const std::size_t open = find_parenthesis(text);
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos || close - open > 10 || close - open < 4) return std::nullopt;
  const std::string_view phrase = text.substr(0, open);
  const std::string_view name = text.substr(open + 2, close - open - 2);
  const bool written =
      std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
  if (!written || classify_name(name) != NameClass::exact) return std::nullopt;
  if (std::count(phrase.begin(), phrase.end(), ' ') > 3 || phrase.find_first_of(".,:;") != std::string_view::npos)
    return std::nullopt;
  if (begins_with_verb(phrase)) return std::nullopt;
  return Opening{open + 2, close, open};
}

/// Whether a folded `title` of some words says nothing of what the folded `phrase` does: "Boltzmann machine (BM)" at
/// the beginning of the notes on "Flying Kites with Learned Reels" explains a term to the reader. In titles of another
/// script the words cannot be found.
bool is_foreign(std::string_view title, std::string_view phrase) {
  constexpr std::size_t fewest_words = 3;
  constexpr std::size_t stem = 4;               // bytes: "learn" in "learned", "optimal" in "optimization"
  if (title.starts_with("http")) return false;  // an address stands in for the title
  const std::vector<std::string_view> words = blank_words(title);
  const auto is_latin = [](std::string_view word) { return is_ascii_letter(word.front()); };
  if (static_cast<std::size_t>(std::count_if(words.begin(), words.end(), is_latin)) < fewest_words) return false;
  bool shared = false;
  for_each_blank_word(phrase, [&](std::string_view word) {
    shared |= word.size() >= stem && title.find(word.substr(0, stem)) != std::string_view::npos;
  });
  return !shared;
}

/// Brackets, and what may stand for one in the source: an entity, an escape.
constexpr std::string_view kBracketSigns = "([&\\";

struct FoundDefinition {
  NoteDefinition definition;
  bool titled = false;  // the title holds the long form
};

/// Reads the notes of some entries.
class DefinitionReader {
 public:
  DefinitionReader(const Log& log, const EntryTitles& titles, std::vector<FoundDefinition>& found)
      : log_(log), titles_(titles), found_(found) {}

  void read(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    for (const Passage& note : entry.notes) {
      if (!holds_bracket(note)) continue;
      const PassageText shown(log_, note);
      source_ = note.source;
      std::vector<Abbreviation> pairs = find_abbreviations(shown.text());
      const StruckText struck(log_, note);
      const auto says_nothing = [&](const Abbreviation& pair) { return struck.holds(pair.short_begin); };
      pairs.erase(std::remove_if(pairs.begin(), pairs.end(), says_nothing), pairs.end());
      if (&note == &entry.notes.front() && !struck.holds(0)) add_opening(work, reading, shown, pairs);
      for (const Abbreviation& pair : pairs) add(work, reading, shown, pair);
    }
  }

 private:
  /// The folded title of the reading at hand; empty for one that is too long to be worth a look.
  const std::string& title_key(std::uint32_t reading) {
    constexpr std::size_t longest = 2000;  // bytes
    if (keyed_ != reading) key_ = titles_[reading].size() > longest ? std::string() : comparison_key(titles_[reading]);
    keyed_ = reading;
    return key_;
  }

  void add(std::uint32_t work, std::uint32_t reading, const PassageText& shown, const Abbreviation& pair) {
    const std::string_view text = shown.text();
    NoteDefinition definition{work,
                              std::string(text.substr(pair.short_begin, pair.short_end - pair.short_begin)),
                              std::string(text.substr(pair.long_begin, pair.long_end - pair.long_begin)),
                              Defines::lone_term,
                              source_,
                              shown.source(pair.short_begin, pair.short_end)};
    const std::size_t begin = std::min(pair.long_begin, pair.short_begin);
    const std::string& title = title_key(reading);
    const std::string phrase = comparison_key(definition.long_form);
    const bool titled = title.find(phrase) != std::string::npos && !is_called_otherwise(title, phrase);
    const bool opens = begin == 0 && !is_foreign(title, phrase);
    if (titled || opens || introduces(text.substr(0, begin))) definition.defines = Defines::work;
    found_.push_back({std::move(definition), titled});
  }

  void add_opening(std::uint32_t work, std::uint32_t reading, const PassageText& shown,
                   const std::vector<Abbreviation>& pairs) {
    const std::string_view text = shown.text();
    const auto opening = read_opening(text);
    if (!opening || is_foreign(title_key(reading), comparison_key(text.substr(0, opening->phrase_end)))) return;
    const bool known = !pairs.empty() && pairs.front().short_begin == opening->name_begin;
    if (known && pairs.front().long_begin == 0) return;
    NoteDefinition definition{work,
                              std::string(text.substr(opening->name_begin, opening->name_end - opening->name_begin)),
                              std::string(text.substr(0, opening->phrase_end)),
                              Defines::work,
                              source_,
                              shown.source(opening->name_begin, opening->name_end)};
    definition.aligned = false;
    found_.push_back({std::move(definition), false});
  }

  /// Whether the source of `note` has one, which spares making its visible text.
  bool holds_bracket(const Passage& note) const {
    if (note.segment_count == 0) return false;
    const Segment& first = log_.pools.segments[note.first_segment];
    const Segment& last = log_.pools.segments[note.first_segment + note.segment_count - 1];
    const ByteRange range{first.begin, last.begin + last.length - first.begin};
    const std::string_view text = log_.texts[static_cast<std::size_t>(note.source)].slice(range);
    // A search for one byte is much faster than one for any of four.
    return std::any_of(kBracketSigns.begin(), kBracketSigns.end(),
                       [&](char sign) { return text.find(sign) != std::string_view::npos; });
  }

  const Log& log_;
  const EntryTitles& titles_;
  std::vector<FoundDefinition>& found_;
  std::string key_;  // of the title of reading `keyed_`
  std::uint32_t keyed_ = 0xffffffff;
  SourceId source_{};
};

/// Takes what notes define, in the order of the works.
class DefinitionList {
 public:
  void add(FoundDefinition& found) {
    NoteDefinition& definition = found.definition;
    const auto [place, added] = first_.emplace(comparison_key(definition.name), definition.work);
    bool& several = several_[place->first];
    several |= !added && place->second != definition.work;
    definitions_.push_back(std::move(definition));
    titled_.push_back(found.titled);
  }

  std::vector<NoteDefinition> take() {
    for (std::size_t i = 0; i < definitions_.size(); ++i) {
      NoteDefinition& definition = definitions_[i];
      const bool of_work = definition.defines == Defines::work;
      if (of_work && !titled_[i] && several_.at(comparison_key(definition.name))) definition.defines = Defines::term;
    }
    return std::move(definitions_);
  }

 private:
  std::vector<NoteDefinition> definitions_;
  std::vector<bool> titled_;                              // by definition
  std::unordered_map<std::string, std::uint32_t> first_;  // folded name -> the first work that defines it
  std::unordered_map<std::string, bool> several_;         // folded name -> whether other works do, too
};

/// Works whose notes a thread reads at a time.
constexpr std::size_t kWorksAtOnce = 256;

}  // namespace

std::vector<NoteDefinition> find_note_definitions(const Log& log, const std::vector<Work>& works,
                                                  const EntryTitles& titles, unsigned threads) {
  const auto read = [&](std::size_t number, std::vector<FoundDefinition>& found) {
    found.clear();
    DefinitionReader reader(log, titles, found);
    const std::size_t begin = number * kWorksAtOnce;
    for (std::size_t work = begin; work < std::min(begin + kWorksAtOnce, works.size()); ++work) {
      for (const std::uint32_t reading : works[work].readings) reader.read(static_cast<std::uint32_t>(work), reading);
    }
  };
  DefinitionList list;
  in_order<std::vector<FoundDefinition>>((works.size() + kWorksAtOnce - 1) / kWorksAtOnce, threads, read,
                                         [&](std::vector<FoundDefinition>& found) {
                                           for (FoundDefinition& one : found) list.add(one);
                                         });
  return list.take();
}

LongForms long_forms_of(const std::vector<NoteDefinition>& definitions) {
  LongForms forms;
  for (const NoteDefinition& found : definitions) {
    if (found.aligned) forms.emplace_back(comparison_key(found.name), singular(comparison_key(found.long_form)));
  }
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

void keep_lone_terms(std::vector<NoteDefinition>& definitions, const Words& words) {
  for (NoteDefinition& definition : definitions) {
    if (definition.defines != Defines::lone_term) continue;
    const auto key = words.lexicon.find_key(singular(comparison_key(definition.name)));
    if (!key || words.entries_with_key[*key] > 1) definition.defines = Defines::term;
  }
}

void drop_classes(std::vector<NoteDefinition>& definitions, const AcronymUses& acronyms, const std::vector<Work>& works,
                  const EntryTitles& titles) {
  constexpr std::size_t several = 3;                                   // works that explain a term of their field
  std::unordered_map<std::string, std::set<std::uint32_t>> explained;  // works by acronym; looked up only
  for (const NoteDefinition& definition : definitions)
    explained[singular(comparison_key(definition.name))].insert(definition.work);
  for (NoteDefinition& definition : definitions) {
    if (definition.defines != Defines::work) continue;
    const std::string acronym = singular(comparison_key(definition.name));
    const AcronymUse* use = acronyms.find(acronym);
    const bool is_class = use != nullptr && use->is_class();
    if (!is_class && explained.at(acronym).size() < several) continue;
    const std::string phrase = singular(comparison_key(definition.long_form));
    const auto& readings = works[definition.work].readings;
    const bool called = std::any_of(readings.begin(), readings.end(), [&](std::uint32_t reading) {
      const std::string title = comparison_key(titles[reading]);
      return is_called(title, phrase) || is_called(title, phrase + "s");
    });
    if (!called) definition.defines = Defines::term;
  }
}

}  // namespace asterism
