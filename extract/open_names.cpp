// SPDX-License-Identifier: Apache-2.0
// Names without an entry: how they are written, and what stands before them.
#include "open_names.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kShortestWord = 4;     // letters of a capitalised name
constexpr std::size_t kShortestAcronym = 3;  // characters; "L1" and "3D" are mostly no works
constexpr std::uint32_t kReach = 2;          // words between cue and name: "the", "the original"
constexpr std::uint32_t kWindow = 5;         // words, the cue's own among them
constexpr std::uint8_t kSaysSo = 2;          // strength of a cue that makes a work of what follows

/// Where the name that begins at word `first` ends: `GPT-4`, `Lean-STaR`, `QuIP#`, but `BERT` in `BERT-based`.
std::uint32_t name_end(const SentenceView& text, std::uint32_t first) {
  std::uint32_t last = first + 1;
  while (last + 1 < text.words.size() && text.word(last) == "-" && touches(text.words, last - 1, *text.lexicon) &&
         touches(text.words, last, *text.lexicon) && !text.is_symbol(last + 1) &&
         text.shape(last + 1) != Shape::lower) {
    last += 2;
  }
  const bool sign = last < text.words.size() && (text.word(last) == "#" || text.word(last) == "+") &&
                    touches(text.words, last - 1, *text.lexicon);
  return sign ? last + 1 : last;
}

bool may_begin(Shape shape) { return shape == Shape::mixed || shape == Shape::upper || shape == Shape::capitalised; }

}  // namespace

OpenNameFinder::OpenNameFinder(const Words& words, const CueFinder& cues, const std::vector<ShortName>& short_names,
                               std::size_t works)
    : words_(words),
      cues_(cues),
      explained_(words.lexicon.key_count()),
      lower_case_(keys_in_lower_case(words.lexicon)),
      many_(std::max<std::size_t>(3, works / 60)) {
  for (const ShortName& name : short_names) {
    if (const auto key = words.lexicon.find_key(singular(comparison_key(name.name)))) explained_[*key] = true;
  }
}

std::optional<OpenMention> OpenNameFinder::find(const SentenceView& text, std::uint32_t from,
                                                std::uint32_t first) const {
  if (!may_begin(text.shape(first)) || first == from) return std::nullopt;
  if (first > 0 && touches(text.words, first - 1, *text.lexicon) && text.word(first - 1) != "(") return std::nullopt;
  const std::uint32_t last = name_end(text, first);
  if (!is_name(text, first, last)) return std::nullopt;
  const std::uint32_t near = first > kWindow ? first - kWindow : 0;  // a stronger cue farther away is another's
  const auto cue = cues_.find(text.words, std::max(from, near), first, last, CueSide::before);
  if (!cue || cue->strength < kSaysSo || cue->end > first || first - cue->end > kReach) return std::nullopt;
  for (std::uint32_t i = cue->end; i < first; ++i) {
    if (text.shape(i) != Shape::lower) return std::nullopt;  // "boats, Knotter", "Rope Bridge"
  }
  return OpenMention{first, last, *cue};
}

bool OpenNameFinder::is_name(const SentenceView& text, std::uint32_t first, std::uint32_t last) const {
  const KeyId key = text.lexicon->key(text.words[first].form);
  const std::size_t letters = text.word(first).size();
  const char initial = text.word(first)[0];
  if (last - first == 1 && (letters < kShortestAcronym || (initial >= '0' && initial <= '9'))) return false;
  if (last - first > 1) return true;
  if (text.shape(first) == Shape::mixed) return key >= explained_.size() || !explained_[key];
  if (key >= explained_.size() || explained_[key]) return false;
  if (text.shape(first) == Shape::upper) return words_.entries_with_key[key] <= many_ && !lower_case_[key];
  // "Extends Old Boats": one word of several is no name.
  const bool alone = last >= text.words.size() || text.is_symbol(last) || text.shape(last) == Shape::lower;
  return alone && letters >= kShortestWord && !lower_case_[key] && !starts_sentence(text, first) &&
         words_.entries_with_key[key] <= many_;
}

void OpenNames::add_ambiguous(std::string name, const std::set<std::uint32_t>& works, const Evidence& place) {
  OpenName& open = ambiguous_[name];
  open.name = std::move(name);
  open.candidates.clear();
  for (const std::uint32_t work : works) open.candidates.push_back(WorkId(work));
  open.places.push_back(place);
}

void OpenNames::add_unknown(std::string name, const Evidence& place) {
  OpenName& open = unknown_[name];
  open.name = std::move(name);
  open.places.push_back(place);
}

std::vector<OpenName> OpenNames::take() {
  std::vector<OpenName> all;
  for (auto* names : {&ambiguous_, &unknown_}) {
    for (auto& [name, open] : *names) all.push_back(std::move(open));
  }
  std::stable_sort(all.begin(), all.end(), [](const OpenName& a, const OpenName& b) { return a.name < b.name; });
  return all;
}

}  // namespace asterism
