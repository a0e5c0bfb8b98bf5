// SPDX-License-Identifier: Apache-2.0
// Joins the names of works that titles hold, that notes define and that titles spell.
#include "names/short_names.hpp"

#include "../../parallel/beside.hpp"
#include "names/initials.hpp"
#include "names/introduced_names.hpp"
#include "names/name_list.hpp"
#include "names/note_names.hpp"
#include "text/passage_text.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <future>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kLongestAcronym = 12;  // bytes

class NameCollector {
 public:
  NameCollector(const NameInput& input, NameList titled)
      : input_(input), titles_(input.titles), names_(std::move(titled)) {}

  Names collect(std::vector<NoteDefinition> defined, std::vector<SpelledAcronym> spelled,
                const std::vector<IntroducedName>& introduced) {
    defined_ = long_forms_of(defined);
    from_notes(std::move(defined));
    from_initials(std::move(spelled));
    from_introductions(introduced);
    all_ = names_.take(input_.words.lexicon);
    std::future<void> sorting = beside(input_.threads, [this] { sort_short_names(); });
    sort_names();
    sorting.get();
    return std::move(all_);
  }

 private:
  /// Acronyms that titles spell: names of their work, or concepts of several.
  void from_initials(std::vector<SpelledAcronym> found) {
    release_called(found);
    for (const SpelledAcronym& spelled : found) {
      if (spelled.work) {
        names_.add(*spelled.work, spelled.acronym, "title.initials");
        names_.add(*spelled.work, spelled.phrase, "title.initials");
      }
      if (is_defined(spelled.acronym)) continue;  // the definition is listed
      const std::size_t begin = titles_[spelled.entry].find(spelled.phrase);
      const Entry& entry = input_.log.entries[spelled.entry];
      const ByteRange place = PassageText(input_.log, entry.title).source(begin, begin + spelled.phrase.size());
      const auto work = spelled.work ? std::optional(WorkId(*spelled.work)) : std::nullopt;
      names_.add_short({spelled.acronym, spelled.phrase, work, entry.title.source, place, "title.initials"});
    }
  }

  /// What a title calls another work outright is not whose title only spells it.
  void release_called(std::vector<SpelledAcronym>& found) const {
    std::unordered_map<std::string, SpelledAcronym*> by_name;  // looked up only
    for (SpelledAcronym& spelled : found) by_name.emplace(comparison_key(spelled.acronym), &spelled);
    for (const WorkName& name : names_.names()) {
      if (name.rank() > 0 || name.cls != NameClass::exact || name.text.size() > kLongestAcronym) continue;
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
      if (own) names_.add(found.work, found.name, "note.definition");
      if (own) names_.add(found.work, found.long_form, "note.definition");
      if (!found.aligned) continue;
      // A term that one entry alone uses leads to that entry, though it is no name of its work.
      const bool leads = found.defines != Defines::term;
      const auto work = leads ? std::optional(WorkId(found.work)) : std::nullopt;
      names_.add_short(
          {std::move(found.name), std::move(found.long_form), work, found.source, found.place, "note.definition"});
    }
  }

  void from_introductions(const std::vector<IntroducedName>& introduced) {
    for (const IntroducedName& name : introduced) {
      names_.add(name.work, name.text, name.rule);
      if (name.rule == kIntroduced) continue;
      const char* content = input_.log.texts[static_cast<std::size_t>(name.source)].content().data();
      const ByteRange place{static_cast<std::uint32_t>(name.text.data() - content),
                            static_cast<std::uint32_t>(name.text.size())};
      names_.add_short({std::string(name.text), {}, WorkId(name.work), name.source, place, name.rule});
    }
  }

  /// Leaves of the names of one work at `places` each text once, from its best source, and orders them by source. Of
  /// equal sources the first to speak counts.
  void order_names(std::vector<std::uint32_t>& places) const {
    const auto& all = all_.names;
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tuple(all[a].text, all[a].rank(), a) < std::tuple(all[b].text, all[b].rank(), b);
    });
    places.erase(std::unique(places.begin(), places.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return all[a].text == all[b].text; }),
                 places.end());
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(all[a].rank(), all[a].text) < std::pair(all[b].rank(), all[b].text);
    });
  }

  /// Deals the names out by work first: sorting all of them would compare strings all over the memory.
  void sort_names() {
    std::vector<std::uint32_t> begin(input_.works.size() + 1);
    for (const WorkName& name : all_.names) ++begin[name.work + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<std::uint32_t> next(begin);
    std::vector<std::uint32_t> by_work(all_.names.size());
    for (std::uint32_t i = 0; i < all_.names.size(); ++i) by_work[next[all_.names[i].work]++] = i;
    std::vector<WorkName> sorted;
    sorted.reserve(all_.names.size());
    std::vector<std::uint32_t> places;
    for (std::size_t work = 0; work < input_.works.size(); ++work) {
      places.assign(by_work.begin() + begin[work], by_work.begin() + begin[work + 1]);
      order_names(places);
      for (const std::uint32_t place : places) sorted.push_back(all_.names[place]);
    }
    std::copy(sorted.begin(), sorted.end(), all_.names.begin());  // into memory that other things have left
    all_.names.resize(sorted.size());
  }

  /// By place, each once. Through places and numbers, as a short name is large to move about and to look at.
  void sort_short_names() {
    struct Placed {
      SourceId source{};
      ByteRange place;
      std::uint32_t number = 0;
    };
    auto& all = all_.short_names;
    std::vector<Placed> order(all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) order[i] = {all[i].source, all[i].place, i};
    std::sort(order.begin(), order.end(), [&](const Placed& a, const Placed& b) {
      if (a.source != b.source || a.place != b.place) return std::tie(a.source, a.place) < std::tie(b.source, b.place);
      const ShortName& x = all[a.number];
      const ShortName& y = all[b.number];
      return std::tie(x.name, x.long_form, a.number) < std::tie(y.name, y.long_form, b.number);
    });
    std::vector<ShortName> sorted;
    sorted.reserve(all.size());
    for (const Placed& placed : order) {
      ShortName& next = all[placed.number];
      const bool known = !sorted.empty() && sorted.back().name == next.name && sorted.back().source == next.source &&
                         sorted.back().place == next.place;
      if (!known) sorted.push_back(std::move(next));
    }
    all = std::move(sorted);
  }

  const NameInput& input_;
  const EntryTitles& titles_;
  NameList names_;
  Names all_;
  LongForms defined_;
};

}  // namespace

Names collect_names(const NameInput& input, NameList titled, std::vector<NoteDefinition> defined,
                    std::vector<SpelledAcronym> spelled, const std::vector<IntroducedName>& introduced) {
  return NameCollector(input, std::move(titled)).collect(std::move(defined), std::move(spelled), introduced);
}

}  // namespace asterism
