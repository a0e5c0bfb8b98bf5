// SPDX-License-Identifier: Apache-2.0
// Runs of content words, hashed by their letters.
#include "topics/phrases.hpp"

#include "text/unicode.hpp"
#include "words/word_classes.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asterism {
namespace {

constexpr std::ptrdiff_t kLongestKnown = 12;  // words
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

/// What notes put in front of a remark or into it.
constexpr std::array kRemarks =
    std::to_array<std::string_view>({"TLDR", "TODO", "TODOs", "FIXME", "WIP", "TBD", "TBR", "FYI", "OK", "BTW", "IMHO",
                                     "AFAIK", "AFAICT", "IIRC", "IIUC", "AKA", "ASAP", "DONE", "NOTE"});

/// "S4" and "DPO", but not "8B", "3D" or "TODO".
bool names_something(std::string_view name) {
  return name.size() >= 2 && !contains(kRemarks, name) && (!is_ascii_digit(name.front()) || name.size() >= 4);
}

/// Where the hyphenated word ends that has a part at `at`.
std::uint32_t unit_end(std::span<const Tag> tags, std::uint32_t at) {
  while (at + 1 < tags.size() && tags[at + 1] == Tag::hyphen) at += 2;
  return at + 1;
}

}  // namespace

PhraseFinder::FormInfo PhraseFinder::info_of(const Lexicon& lexicon, FormId form) const {
  FormInfo info;
  const std::string_view text = lexicon.text(form);
  const Shape shape = lexicon.shape(form);
  const std::string_view key = lexicon.key_text(lexicon.key(form));
  info.symbol = shape == Shape::symbol || shape == Shape::number;
  const bool name = shape == Shape::upper || shape == Shape::mixed;
  const WordClass word_class = classify_word(key);
  const bool telling = word_class == WordClass::content || word_class == WordClass::modifier;
  info.weak = tagger_.is_weak(form);
  info.lone = name ? names_something(text) : key.size() >= 3 && telling && !info.weak;
  // "AT" is no "at": acronyms spelled like a closed-class word get a hash of their own.
  const TextHash hash = name && word_class == WordClass::breaker ? hash_text("^" + std::string(key)) : hash_text(key);
  info.hash = hash.hash;
  info.power = hash.power;
  return info;
}

PhraseFinder::PhraseFinder(const Lexicon& lexicon)
    : lexicon_(lexicon), tagger_(lexicon), of_(lexicon.find_key("of")), known_words_(lexicon.key_count()) {
  infos_.reserve(lexicon.form_count());
  for (FormId form = 0; form < lexicon.form_count(); ++form) infos_.push_back(info_of(lexicon, form));
}

std::optional<PhraseHash> PhraseFinder::hash_of(std::string_view phrase) const {
  return hash_of_key(comparison_key(phrase));
}

std::optional<PhraseHash> PhraseFinder::hash_of_key(std::string_view key) {
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const TextHash part = hash_text(singular(key.substr(at, end - at)));
    hash = hash * part.power + part.hash;
    at = end + 1;
  }
  return key.empty() ? std::nullopt : std::optional(hash);
}

std::optional<PhraseHash> PhraseFinder::add_known(std::string_view phrase) {
  const std::string key = comparison_key(phrase);
  const auto hash = hash_of_key(key);
  const auto start = lexicon_.find_key(singular(std::string_view(key).substr(0, key.find(' '))));
  if (!hash || !start) return hash;
  const auto words =
      static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(std::count(key.begin(), key.end(), ' ') + 1, kLongestKnown));
  known_words_[*start] = std::max(known_words_[*start], words);
  known_.insert(*hash);
  return hash;
}

/// Runs from `first` that the author spelled out elsewhere, e.g. "kite steering from old ropes".
void PhraseFinder::find_known(std::span<const Word> sentence, std::uint32_t first, SentencePhrases& out) const {
  const std::uint32_t longest = known_words_[lexicon_.key(sentence[first].form)];
  std::uint64_t hash = 0;
  Nesting nesting = Nesting::free;
  const auto size = static_cast<std::uint32_t>(sentence.size());
  std::uint32_t words = 0;
  for (std::uint32_t at = first; at < size && words < longest; ++at) {
    const FormInfo& here = info(sentence[at]);
    if (out.tags[at] == Tag::hyphen) continue;
    if (here.symbol) return;
    ++words;
    if (out.tags[at] == Tag::outside) nesting = Nesting::known;
    hash = hash * here.power + here.hash;
    if (at > first && known_.contains(hash)) out.places.push_back({first, at + 1, hash, nesting});
  }
}

/// The phrases that begin at word `first` of `text`, which ends with a run of nouns and adjectives; what goes to its
/// end is `whole`.
void PhraseFinder::add_parts(std::span<const Word> text, std::uint32_t first, Nesting whole,
                             SentencePhrases& out) const {
  const std::span<const Tag> tags(out.tags.data(), text.size());
  const auto begin = static_cast<std::ptrdiff_t>(out.places.size());
  std::uint64_t hash = 0;
  std::uint32_t units = 0;
  for (std::uint32_t at = first; at < text.size() && units < kLongestPhrase; ++at) {
    if (tags[at] == Tag::hyphen) continue;
    const FormInfo& word = info(text[at]);
    hash = hash * word.power + word.hash;
    const bool last = at + 1 == text.size();
    if (!last && tags[at + 1] == Tag::hyphen) continue;  // inside a hyphenated word
    ++units;
    if (tags[at] != Tag::noun || word.weak || (at == first && !word.lone)) continue;
    out.places.push_back({first, at + 1, hash, last ? whole : Nesting::nested});
  }
  std::reverse(out.places.begin() + begin, out.places.end());
}

/// The noun phrases in the run [first, end) of nouns and adjectives.
void PhraseFinder::find_parts(std::span<const Word> sentence, std::uint32_t first, std::uint32_t end,
                              SentencePhrases& out) const {
  if (end == first + 1) {  // most runs
    const FormInfo& word = info(sentence[first]);
    if (out.tags[first] == Tag::noun && word.lone) out.places.push_back({first, end, word.hash, Nesting::free});
    return;
  }
  while (end > first && out.tags[end - 1] != Tag::noun) --end;
  Nesting whole = Nesting::free;
  for (std::uint32_t at = first, next = first; at < end; at = next) {
    next = unit_end(out.tags, at);
    if (next == at + 1 && info(sentence[at]).weak) continue;
    add_parts(sentence.first(end), at, whole, out);
    whole = Nesting::nested;  // what begins later is a part of this
  }
}

/// "Mixture of experts": a noun on either side, the second a phrase of one word.
void PhraseFinder::find_joined(std::span<const Word> sentence, std::uint32_t of, SentencePhrases& out) const {
  if (of == 0 || of + 1 >= sentence.size() || out.tags[of - 1] != Tag::noun) return;
  const std::uint32_t end = of + 2;
  if (out.tags[of + 1] != Tag::noun || (end < sentence.size() && out.tags[end] != Tag::outside)) return;
  std::uint64_t hash = 0;
  for (std::uint32_t at = of - 1; at < end; ++at) hash = hash * info(sentence[at]).power + info(sentence[at]).hash;
  // Longest first: before the word in front of "of".
  const bool behind = !out.places.empty() && out.places.back().first == of - 1;
  out.places.insert(behind ? out.places.end() - 1 : out.places.end(), {of - 1, end, hash, Nesting::joined});
}

void PhraseFinder::find(std::span<const Word> sentence, SentencePhrases& out) const {
  out.places.clear();
  tagger_.tag(sentence, out.tags);
  const std::vector<Tag>& tags = out.tags;
  const auto size = static_cast<std::uint32_t>(sentence.size());
  for (std::uint32_t at = 0; at < size; ++at) {
    if (tags[at] == Tag::outside) continue;
    const std::uint32_t first = at;
    while (at < size && tags[at] != Tag::outside) ++at;
    find_parts(sentence, first, at, out);
    if (at < size && lexicon_.key(sentence[at].form) == of_) find_joined(sentence, at, out);
  }
  if (known_.empty()) return;
  const std::size_t parts = out.places.size();
  for (std::uint32_t first = 0; first < size; ++first) {
    if (known_words_[lexicon_.key(sentence[first].form)] > 0) find_known(sentence, first, out);
  }
  if (out.places.size() == parts) return;
  // Of two candidates at one place the one that is more by itself stays.
  std::sort(out.places.begin(), out.places.end(), [](const PhrasePlace& a, const PhrasePlace& b) {
    if (a.first != b.first) return a.first < b.first;
    return a.last != b.last ? a.last > b.last : a.nesting < b.nesting;
  });
  const auto same_place = [](const PhrasePlace& a, const PhrasePlace& b) {
    return a.first == b.first && a.last == b.last;
  };
  out.places.erase(std::unique(out.places.begin(), out.places.end(), same_place), out.places.end());
}

PhraseTable::PhraseTable() : slots_(1U << 12U) {}

std::size_t PhraseTable::slot(PhraseHash hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t place = scatter(hash) & mask;
  while (slots_[place] != 0 && hashes_[slots_[place] - 1] != hash) place = (place + 1) & mask;
  return place;
}

void PhraseTable::grow() {
  slots_.assign(slots_.size() * 2, 0);
  for (std::uint32_t phrase = 0; phrase < hashes_.size(); ++phrase) slots_[slot(hashes_[phrase])] = phrase + 1;
}

std::uint32_t PhraseTable::intern(PhraseHash hash) {
  const std::size_t place = slot(hash);
  if (slots_[place] != 0) return slots_[place] - 1;
  const auto phrase = static_cast<std::uint32_t>(hashes_.size());
  hashes_.push_back(hash);
  slots_[place] = phrase + 1;
  if (hashes_.size() * 3 > slots_.size() * 2) grow();
  return phrase;
}

std::optional<std::uint32_t> PhraseTable::find(PhraseHash hash) const {
  const std::uint32_t found = slots_[slot(hash)];
  return found == 0 ? std::nullopt : std::optional(found - 1);
}

}  // namespace asterism
