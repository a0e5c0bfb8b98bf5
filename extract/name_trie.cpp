// SPDX-License-Identifier: Apache-2.0
// A tree of word keys.
#include "name_trie.hpp"

#include "../parallel/in_order.hpp"
#include "scripts.hpp"

#include <algorithm>
#include <utility>

namespace asterism {
namespace {

/// Bytes; no text calls a work by more, and an endless title would make matching quadratic.
constexpr std::size_t kLongestName = 400;
/// What more works are called by is no name of any of them, and looking at all of them at every mention would be
/// quadratic.
constexpr std::size_t kMostBearers = 32;
/// Names that a thread spells at a time.
constexpr std::size_t kNamesAtOnce = 2048;

/// A slot for every few bytes: most words of names are longer, and growing would deal all steps out again.
std::size_t likely_steps(const std::vector<WorkName>& names) {
  std::size_t bytes = 0;
  for (const WorkName& name : names) bytes += std::min(name.text.size(), kLongestName);
  return bytes / 4 + 1;
}

/// Some names in the keys of their words, the last name first. One that cannot stand in the log has none.
struct SpelledNames {
  std::size_t end = 0;  // number of the last name + 1
  std::vector<KeyId> keys;
  std::vector<std::uint32_t> lengths;  // keys of each name
  std::vector<KeyId> name;             // the one at hand
};

/// Node 0 has no edge into it, so that no edge is 0.
std::uint64_t edge_of(std::uint32_t node, KeyId key) { return ((std::uint64_t{node} << 32U) | key) + 1; }

void spell_name(std::string_view text, const Lexicon& lexicon, SpelledNames& part) {
  const bool spelled = text.size() <= kLongestName && find_keys(text, lexicon, part.name);
  if (!spelled) part.name.clear();
  part.keys.insert(part.keys.end(), part.name.begin(), part.name.end());
  part.lengths.push_back(static_cast<std::uint32_t>(part.name.size()));
}

}  // namespace

bool touches(std::span<const Word> sentence, std::uint32_t i, const Lexicon& lexicon) {
  if (i + 1 >= sentence.size()) return false;
  const std::string_view word = lexicon.text(sentence[i].form);
  if (sentence[i].begin + word.size() != sentence[i + 1].begin) return false;
  const std::string_view next = lexicon.text(sentence[i + 1].form);
  if (begins_east_asian(word) == begins_east_asian(next)) return true;
  return lexicon.shape(sentence[i].form) == Shape::symbol || lexicon.shape(sentence[i + 1].form) == Shape::symbol;
}

NameTrie::NameTrie(const std::vector<WorkName>& names, const Lexicon& lexicon, unsigned threads)
    : steps_(likely_steps(names)),
      next_name_(names.size(), kNoName),
      starts_(lexicon.key_count()),
      hyphen_(lexicon.find("-")) {
  const auto spell = [&](std::size_t number, SpelledNames& part) {
    part.end = names.size() - number * kNamesAtOnce;  // backwards: chains then rise
    part.keys.clear();
    part.lengths.clear();
    const std::size_t begin = part.end - std::min(part.end, kNamesAtOnce);
    for (std::size_t name = part.end; name-- > begin;) spell_name(names[name].text, lexicon, part);
  };
  const auto add_all = [&](const SpelledNames& part) {
    const KeyId* keys = part.keys.data();
    auto name = static_cast<std::uint32_t>(part.end);
    for (const std::uint32_t length : part.lengths) {
      add(--name, {keys, length});
      keys += length;
    }
  };
  in_order<SpelledNames>((names.size() + kNamesAtOnce - 1) / kNamesAtOnce, threads, spell, add_all);
  for (Step& step : steps_) {
    std::size_t bearers = 0;
    for (std::uint32_t name = step.name; name != kNoName && bearers <= kMostBearers; name = next_name_[name]) ++bearers;
    if (bearers > kMostBearers) step.name = kNoName;
  }
}

void NameTrie::add(std::uint32_t name, std::span<const KeyId> keys) {
  if (keys.empty()) return;
  starts_[keys.front()] = true;
  Step* step = &add_step(0, keys.front());
  for (const KeyId key : keys.subspan(1)) step = &add_step(step->node, key);
  next_name_[name] = step->name;
  step->name = name;
}

std::size_t NameTrie::slot(std::uint64_t edge) const {
  const std::uint64_t hash = edge * 0x9e3779b97f4a7c15ULL >> 32U;
  std::size_t place = hash * steps_.size() >> 32U;  // a number below the size, which is no power of two
  while (steps_[place].edge != 0 && steps_[place].edge != edge) place = place + 1 == steps_.size() ? 0 : place + 1;
  return place;
}

void NameTrie::grow() {
  const std::vector<Step> steps = std::exchange(steps_, std::vector<Step>(steps_.size() * 2));
  for (const Step& step : steps) {
    if (step.edge != 0) steps_[slot(step.edge)] = step;
  }
}

NameTrie::Step& NameTrie::add_step(std::uint32_t node, KeyId key) {
  if ((std::size_t{used_} + 1) * 3 > steps_.size() * 2) grow();
  const std::uint64_t edge = edge_of(node, key);
  Step& step = steps_[slot(edge)];
  if (step.edge == 0) step = {edge, ++used_, kNoName};
  return step;
}

void NameTrie::match(std::span<const Word> sentence, std::uint32_t first, const Lexicon& lexicon,
                     std::vector<NameMatch>& out) const {
  out.clear();
  if (!starts(lexicon.key(sentence[first].form))) return;
  std::uint32_t node = 0;
  for (std::uint32_t at = first; at < sentence.size(); ++at) {
    if (at > first && sentence[at].form == hyphen_) continue;
    const Step& step = steps_[slot(edge_of(node, lexicon.key(sentence[at].form)))];
    if (step.edge == 0) return;
    if (step.name != kNoName) out.push_back({first, at + 1, step.name});
    node = step.node;
  }
}

}  // namespace asterism
