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
constexpr std::size_t kFewestSteps = 64;  // that there is room for

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
    : begin_(1, 0),
      nodes_(lexicon.key_count()),
      steps_(kFewestSteps),
      next_name_(names.size(), kNoName),
      starts_(lexicon.key_count()),
      hyphen_(lexicon.find("-")) {
  begin_.reserve(names.size() + 1);
  const auto spell = [&](std::size_t number, SpelledNames& part) {
    part.keys.clear();
    part.lengths.clear();
    const std::size_t end = std::min((number + 1) * kNamesAtOnce, names.size());
    for (std::size_t name = number * kNamesAtOnce; name < end; ++name) spell_name(names[name].text, lexicon, part);
  };
  const auto add_some = [&](const SpelledNames& part) {
    keys_.insert(keys_.end(), part.keys.begin(), part.keys.end());
    for (const std::uint32_t length : part.lengths) {
      begin_.push_back(begin_.back() + length);
      if (length > 0) add(static_cast<std::uint32_t>(begin_.size() - 2));
    }
  };
  in_order<SpelledNames>((names.size() + kNamesAtOnce - 1) / kNamesAtOnce, threads, spell, add_some);
  for (Node& node : nodes_) {
    settle(node.name);
    if (node.rest != kSteps) settle(node.rest);
  }
}

void NameTrie::add(std::uint32_t name) {
  const std::span<const KeyId> keys = keys_of(name);
  starts_[keys.front()] = true;
  std::uint32_t node = keys.front();
  std::size_t depth = 1;
  std::uint32_t* last = nullptr;
  for (; last == nullptr; ++depth) {
    Node& here = nodes_[node];
    if (depth == keys.size()) {
      last = &here.name;
    } else if (here.rest == kNoName) {
      last = &here.rest;
    } else if (here.rest != kSteps && std::ranges::equal(keys.subspan(depth), keys_of(here.rest).subspan(depth))) {
      last = &here.rest;
    } else {
      if (here.rest != kSteps) push_down(node, depth);
      node = step(node, keys[depth]);
    }
  }
  next_name_[name] = std::exchange(*last, name);
}

/// Makes a node for the only name that goes on from `node`, by its word `depth`, as another one does.
void NameTrie::push_down(std::uint32_t node, std::size_t depth) {
  const std::uint32_t name = std::exchange(nodes_[node].rest, kSteps);
  const std::span<const KeyId> keys = keys_of(name);
  Node& next = nodes_[step(node, keys[depth])];
  (depth + 1 == keys.size() ? next.name : next.rest) = name;
}

/// The node that `key` leads to, a new one where none is known.
std::uint32_t NameTrie::step(std::uint32_t node, KeyId key) {
  Step& known = steps_[slot(node, key)];
  if (known.to != kNoNode) return known.to;
  const auto to = static_cast<std::uint32_t>(nodes_.size());
  known = {node, key, to};
  nodes_.emplace_back();
  if (++step_count_ * 8 > steps_.size() * 7) {
    const std::vector<Step> all = std::exchange(steps_, std::vector<Step>(steps_.size() * 2));
    for (const Step& one : all)
      if (one.to != kNoNode) steps_[slot(one.from, one.key)] = one;
  }
  return to;
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
  std::size_t place = hash * steps_.size() >> 32U;  // a number below the size
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
  std::uint32_t at = first + 1;
  for (std::size_t depth = 1;; ++depth) {
    const Node here = nodes_[node];
    if (here.name != kNoName) out.push_back({first, at, here.name});
    if (here.rest == kNoName) return;
    if (here.rest != kSteps) return match_rest(sentence, {first, at, here.rest}, depth, lexicon, out);
    while (at < sentence.size() && sentence[at].form == hyphen_) ++at;
    if (at == sentence.size()) return;
    node = steps_[slot(node, lexicon.key(sentence[at].form))].to;
    if (node == kNoNode) return;
    ++at;
  }
}

/// Adds `found`, of which `depth` words are read, if the others follow.
void NameTrie::match_rest(std::span<const Word> sentence, NameMatch found, std::size_t depth, const Lexicon& lexicon,
                          std::vector<NameMatch>& out) const {
  for (const KeyId key : keys_of(found.name).subspan(depth)) {
    while (found.last < sentence.size() && sentence[found.last].form == hyphen_) ++found.last;
    if (found.last == sentence.size() || lexicon.key(sentence[found.last].form) != key) return;
    ++found.last;
  }
  out.push_back(found);
}

}  // namespace asterism
