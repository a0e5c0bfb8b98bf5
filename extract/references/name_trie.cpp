// SPDX-License-Identifier: Apache-2.0
// A tree of word keys.
#include "references/name_trie.hpp"

#include "../../parallel/in_order.hpp"
#include "words/scripts.hpp"

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

/// Names in the keys of their words. One that cannot stand in the log has none.
struct SpelledNames {
  std::vector<KeyId> keys;
  std::vector<std::uint32_t> lengths;  // keys of each name
  std::vector<KeyId> name;             // the one at hand
};

void spell_name(std::string_view text, const Lexicon& lexicon, SpelledNames& part) {
  const bool spelled = text.size() <= kLongestName && find_keys(text, lexicon, part.name);
  if (!spelled) part.name.clear();
  part.keys.insert(part.keys.end(), part.name.begin(), part.name.end());
  part.lengths.push_back(static_cast<std::uint32_t>(part.name.size()));
}

/// How many steps all `names` can need: each has one fewer than words.
std::size_t count_steps(const std::vector<WorkName>& names) {
  std::size_t steps = 0;
  for (const WorkName& name : names) {
    if (name.text.size() <= kLongestName) steps += std::max<std::size_t>(count_tokens(name.text), 1) - 1;
  }
  return steps;
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
    : next_name_(names.size(), kNoName),
      starts_(lexicon.key_count()),
      first_name_(lexicon.key_count(), kNoName),
      hyphen_(lexicon.find("-")) {
  const std::size_t steps = count_steps(names);
  steps_.resize(steps + steps / 7 + 1);  // seven eighths full, less what names share
  const auto spell = [&](std::size_t number, SpelledNames& part) {
    part.keys.clear();
    part.lengths.clear();
    const std::size_t end = std::min((number + 1) * kNamesAtOnce, names.size());
    for (std::size_t name = number * kNamesAtOnce; name < end; ++name) spell_name(names[name].text, lexicon, part);
  };
  std::uint32_t next = 0;
  const auto add_some = [&](const SpelledNames& part) {
    const KeyId* keys = part.keys.data();
    for (const std::uint32_t length : part.lengths) {
      add(next++, {keys, length});
      keys += length;
    }
  };
  in_order<SpelledNames>((names.size() + kNamesAtOnce - 1) / kNamesAtOnce, threads, spell, add_some);
  for (std::uint32_t& name : first_name_) settle(name);
  for (Step& step : steps_) settle(step.name);
}

void NameTrie::add(std::uint32_t name, std::span<const KeyId> keys) {
  if (keys.empty()) return;
  starts_[keys.front()] = true;
  std::uint32_t* last = &first_name_[keys.front()];
  std::uint32_t node = keys.front();
  for (const KeyId key : keys.subspan(1)) {
    const std::size_t place = slot(node, key);
    steps_[place].from = node;
    steps_[place].key = key;
    last = &steps_[place].name;
    node = node_at(place);
  }
  next_name_[name] = std::exchange(*last, name);
}

/// Makes `name`, the last of a chain, the first of it, and none where too many works bear it.
void NameTrie::settle(std::uint32_t& name) {
  std::size_t bearers = 0;
  std::uint32_t first = kNoName;
  while (name != kNoName) {
    const std::uint32_t before = std::exchange(next_name_[name], first);
    first = std::exchange(name, before);
    ++bearers;
  }
  name = bearers > kMostBearers ? kNoName : first;
}

std::size_t NameTrie::slot(std::uint32_t node, KeyId key) const {
  const std::uint64_t edge = std::uint64_t{node} << 32U | key;
  const std::uint64_t hash = edge * 0x9e3779b97f4a7c15ULL >> 32U;
  std::size_t place = hash * steps_.size() >> 32U;  // a number below the size, which is no power of two
  while (steps_[place].from != kNoNode && (steps_[place].from != node || steps_[place].key != key)) {
    place = place + 1 == steps_.size() ? 0 : place + 1;
  }
  return place;
}

void NameTrie::match(std::span<const Word> sentence, std::uint32_t first, const Lexicon& lexicon,
                     std::vector<NameMatch>& out) const {
  out.clear();
  std::uint32_t node = lexicon.key(sentence[first].form);
  if (!starts(node)) return;
  if (first_name_[node] != kNoName) out.push_back({first, first + 1, first_name_[node]});
  for (std::uint32_t at = first + 1; at < sentence.size(); ++at) {
    if (sentence[at].form == hyphen_) continue;
    const std::size_t place = slot(node, lexicon.key(sentence[at].form));
    const Step& step = steps_[place];
    if (step.from == kNoNode) return;
    if (step.name != kNoName) out.push_back({first, at + 1, step.name});
    node = node_at(place);
  }
}

}  // namespace asterism
