// SPDX-License-Identifier: Apache-2.0
// Runs of content words, hashed by their letters.
#include "phrases.hpp"

#include <algorithm>

namespace asterism {
namespace {

constexpr std::uint64_t kBase = 0x9e3779b97f4a7c15ULL | 1U;

struct TextHash {
  std::uint64_t hash = 0;
  std::uint64_t power = 1;
};

/// A polynomial hash: that of a concatenation follows from those of its parts.
TextHash hash_text(std::string_view text) {
  TextHash result;
  for (const char c : text) {
    result.hash = result.hash * kBase + static_cast<unsigned char>(c) + 1;
    result.power *= kBase;
  }
  return result;
}

std::uint64_t scatter(std::uint64_t hash) {
  hash = (hash ^ (hash >> 32U)) * 0xd6e8feb86659fd93ULL;
  return hash ^ (hash >> 32U);
}

}  // namespace

PhraseFinder::FormInfo PhraseFinder::info_of(const Lexicon& lexicon, FormId form) {
  FormInfo info;
  const std::string_view text = lexicon.text(form);
  const Shape shape = lexicon.shape(form);
  const std::string_view key = lexicon.key_text(lexicon.key(form));
  info.length = static_cast<std::uint8_t>(std::min<std::size_t>(text.size(), 255));
  info.symbol = shape == Shape::symbol || shape == Shape::number;
  info.hyphen = text == "-";
  info.word_class = classify_word(key);
  info.short_word = text.size() < 2 || (key.size() < 3 && shape != Shape::upper && shape != Shape::mixed);
  const bool written_as_name = shape == Shape::upper || shape == Shape::mixed;
  // "AT" is no "at": acronyms spelled like a closed-class word get a hash of their own.
  const TextHash hash =
      written_as_name && info.word_class == WordClass::breaker ? hash_text("^" + std::string(key)) : hash_text(key);
  if (written_as_name) info.word_class = WordClass::content;
  info.hash = hash.hash;
  info.power = hash.power;
  return info;
}

PhraseFinder::PhraseFinder(const Lexicon& lexicon) : lexicon_(lexicon), known_start_(lexicon.key_count()) {
  infos_.reserve(lexicon.form_count());
  for (FormId form = 0; form < lexicon.form_count(); ++form) infos_.push_back(info_of(lexicon, form));
}

std::optional<PhraseHash> PhraseFinder::hash_of(std::string_view phrase) const {
  std::uint64_t hash = 0;
  const std::string key = comparison_key(phrase);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const TextHash part = hash_text(singular(std::string_view(key).substr(at, end - at)));
    hash = hash * part.power + part.hash;
    at = end + 1;
  }
  return key.empty() ? std::nullopt : std::optional(hash);
}

void PhraseFinder::add_known(std::string_view phrase) {
  const auto hash = hash_of(phrase);
  const std::string key = comparison_key(phrase);
  const auto start = lexicon_.find_key(singular(std::string_view(key).substr(0, key.find(' '))));
  if (!hash || !start || *start >= known_start_.size()) return;
  known_start_[*start] = true;
  known_.insert(*hash);
}

bool PhraseFinder::touches(std::span<const Word> sentence, std::uint32_t at) const {
  return at + 1 < sentence.size() && sentence[at].begin + info(sentence[at]).length == sentence[at + 1].begin;
}

bool PhraseFinder::is_hyphen(std::span<const Word> sentence, std::uint32_t at) const {
  return at > 0 && at + 1 < sentence.size() && info(sentence[at]).hyphen && touches(sentence, at - 1) &&
         touches(sentence, at);
}

/// Closed-class words and verbs break a phrase, unless a hyphen makes them part of a word ("out-of-distribution").
bool PhraseFinder::breaks(std::span<const Word> sentence, std::uint32_t at) const {
  const FormInfo& here = info(sentence[at]);
  if (here.symbol) return true;
  if (here.word_class != WordClass::breaker) return false;
  return !is_hyphen(sentence, at + 1) && !(at > 0 && is_hyphen(sentence, at - 1));
}

/// Runs from `first` that the author spelled out elsewhere, e.g. "reinforcement learning from human feedback".
void PhraseFinder::find_known(std::span<const Word> sentence, std::uint32_t first,
                              std::vector<PhrasePlace>& out) const {
  if (!known_start_[lexicon_.key(sentence[first].form)]) return;
  std::uint64_t hash = 0;
  const auto size = static_cast<std::uint32_t>(sentence.size());
  for (std::uint32_t at = first; at < size && at < first + 12; ++at) {
    const FormInfo& here = info(sentence[at]);
    if (here.hyphen && is_hyphen(sentence, at)) continue;
    if (here.symbol) return;
    hash = hash * here.power + here.hash;
    if (at > first && known_.contains(hash)) out.push_back({first, at + 1, hash});
  }
}

void PhraseFinder::find_run(std::span<const Word> sentence, std::uint32_t first, std::vector<PhrasePlace>& out) const {
  if (breaks(sentence, first) || (first > 0 && is_hyphen(sentence, first - 1))) return;
  std::uint64_t hash = 0;
  std::uint32_t words = 0;
  bool content = false;
  const auto size = static_cast<std::uint32_t>(sentence.size());
  for (std::uint32_t at = first; at < size; ++at) {
    const FormInfo& here = info(sentence[at]);
    if (here.hyphen && is_hyphen(sentence, at)) continue;
    const bool joined = at > first && info(sentence[at - 1]).hyphen;
    if (breaks(sentence, at) || (!joined && ++words > kLongestPhrase)) return;
    hash = hash * here.power + here.hash;
    content |= here.word_class == WordClass::content || here.word_class == WordClass::modifier;
    const bool noun = here.word_class == WordClass::content || here.word_class == WordClass::generic;
    const bool lone = at == first && (here.word_class != WordClass::content || here.short_word);
    const bool inside = here.hyphen || (at + 1 < size && info(sentence[at + 1]).hyphen && is_hyphen(sentence, at + 1));
    if (noun && content && !lone && !inside) out.push_back({first, at + 1, hash});
  }
}

void PhraseFinder::find(std::span<const Word> sentence, std::vector<PhrasePlace>& out) const {
  out.clear();
  for (std::uint32_t first = 0; first < sentence.size(); ++first) {
    if (info(sentence[first]).symbol) continue;
    const std::size_t begin = out.size();
    find_run(sentence, first, out);
    const std::size_t runs = out.size();
    find_known(sentence, first, out);
    const auto here = out.begin() + static_cast<std::ptrdiff_t>(begin);
    if (out.size() == runs) {
      std::reverse(here, out.end());
      continue;
    }
    std::sort(here, out.end(), [](const PhrasePlace& a, const PhrasePlace& b) { return a.last > b.last; });
    out.erase(std::unique(here, out.end(), [](const PhrasePlace& a, const PhrasePlace& b) { return a.last == b.last; }),
              out.end());
  }
}

PhraseTable::PhraseTable() : slots_(1U << 12U) {}

std::uint32_t PhraseTable::intern(PhraseHash hash) {
  if ((hashes_.size() + 1) * 3 > slots_.size() * 2) {
    std::vector<std::uint32_t> slots(slots_.size() * 2);
    for (std::uint32_t phrase = 0; phrase < hashes_.size(); ++phrase) {
      std::size_t place = scatter(hashes_[phrase]) & (slots.size() - 1);
      while (slots[place] != 0) place = (place + 1) & (slots.size() - 1);
      slots[place] = phrase + 1;
    }
    slots_ = std::move(slots);
  }
  std::size_t place = scatter(hash) & (slots_.size() - 1);
  while (slots_[place] != 0 && hashes_[slots_[place] - 1] != hash) place = (place + 1) & (slots_.size() - 1);
  if (slots_[place] == 0) {
    hashes_.push_back(hash);
    slots_[place] = static_cast<std::uint32_t>(hashes_.size());
  }
  return slots_[place] - 1;
}

std::optional<std::uint32_t> PhraseTable::find(PhraseHash hash) const {
  std::size_t place = scatter(hash) & (slots_.size() - 1);
  while (slots_[place] != 0 && hashes_[slots_[place] - 1] != hash) place = (place + 1) & (slots_.size() - 1);
  return slots_[place] == 0 ? std::nullopt : std::optional(slots_[place] - 1);
}

}  // namespace asterism
