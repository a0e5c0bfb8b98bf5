// SPDX-License-Identifier: Apache-2.0
// Collects the spellings of phrases.
#include "topics/topic_labels.hpp"

#include "references/spellings.hpp"
#include "words/parts_of_speech.hpp"
#include "words/scripts.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kMostSpellings = 8;
constexpr std::uint32_t kNoWay = 0xffffffff;
constexpr std::size_t kMostWays = 24;  // "wind tunnel", "Wind Tunnels" and so on make few spellings

/// Words that notes only ever write with a capital, inside sentences too: "Bayesian", "Gaussian". Next to another
/// capitalised word a capital says nothing: "Graph Convolutional Networks".
std::vector<bool> proper_names(const Words& words, const std::vector<bool>& lower) {
  const Lexicon& lexicon = words.lexicon;
  std::vector<char> may_be(lexicon.form_count());  // few forms: looking at the neighbours of all words would take long
  for (FormId form = 0; form < lexicon.form_count(); ++form) {
    may_be[form] = lexicon.shape(form) == Shape::capitalised && !lower[lexicon.key(form)] ? 1 : 0;
  }
  std::vector<bool> proper(lexicon.key_count());
  for (const Sentence& sentence : words.sentences) {
    if (sentence.note == 0) continue;
    const auto row = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    const auto shape_at = [&](std::size_t at) { return at < row.size() ? lexicon.shape(row[at].form) : Shape::symbol; };
    for (std::size_t at = 1; at < row.size(); ++at) {
      if (may_be[row[at].form] == 0) continue;
      const bool after_start = at == 1 && shape_at(0) == Shape::capitalised;  // "Uses Bayesian priors"
      if ((shape_at(at - 1) == Shape::lower || after_start) && shape_at(at + 1) != Shape::capitalised)
        proper[lexicon.key(row[at].form)] = true;
    }
  }
  return proper;
}

/// By key: whether the log writes the word without an ending. "Paxos" has none to lose where nobody writes "Paxo".
std::vector<bool> keys_as_written(const Lexicon& lexicon) {
  std::vector<bool> written(lexicon.key_count());
  for (FormId form = 0; form < lexicon.form_count(); ++form) {
    const KeyId key = lexicon.key(form);
    if (lexicon.text(form).size() == lexicon.key_text(key).size()) written[key] = true;  // folding keeps the length
  }
  return written;
}

/// Whether English has the singular of a word that the log only writes as `plural`: "tunnel" of "tunnels", and
/// "autoencoder", as it knows neither; but not "bia" of "bias", "cach" of "caches", "paxo" of "paxos".
bool is_singular(std::string_view word, std::string_view plural) {
  if (use_of(word).use.noun > 0 && use_of(word).use.listed) return true;
  return !use_of(plural).use.listed && !plural.ends_with("os") && !plural.ends_with("as");
}

/// "E" of "DALL-E", "J" of "GPT-J".
bool is_letter_of_name(std::span<const Word> text, std::size_t i, const Lexicon& lexicon) {
  if (i < 2 || lexicon.shape(text[i].form) != Shape::capitalised || lexicon.text(text[i].form).size() != 1)
    return false;
  const Shape before = lexicon.shape(text[i - 2].form);
  return lexicon.text(text[i - 1].form) == "-" && (before == Shape::upper || before == Shape::mixed);
}

/// Whether word `i` is a name, or begins one of several words, as "Monte" does: capitalised in front of another, and
/// nowhere in small letters.
bool is_name(std::span<const Word> text, std::size_t i, const Lexicon& lexicon, const Writing& writing) {
  const KeyId key = lexicon.key(text[i].form);
  if (writing.proper[key] || i + 1 == text.size()) return writing.proper[key];
  const KeyId next = lexicon.key(text[i + 1].form);
  const bool begins = lexicon.shape(text[i].form) == Shape::capitalised && !writing.lower[key];
  return begins && writing.proper[next] && lexicon.key_text(next).size() > 1;  // but "implicit Q-learning"
}

/// Whether no blank stands before word `i`, as is usual in East Asian scripts.
bool runs_on(std::span<const Word> text, std::size_t i, const Lexicon& lexicon) {
  const std::string_view before = lexicon.text(text[i - 1].form);
  return text[i - 1].begin + before.size() == text[i].begin &&
         (begins_east_asian(before) || begins_east_asian(lexicon.text(text[i].form)));
}

std::string spell(std::span<const Word> text, const Lexicon& lexicon, const Writing& writing) {
  std::string out;
  bool joined = false;  // "mixture of experts" has no singular
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Shape shape = lexicon.shape(text[i].form);
    if (shape == Shape::symbol) {
      out += '-';
      continue;
    }
    if (!out.empty() && out.back() != '-' && !runs_on(text, i, lexicon)) out += ' ';
    std::string_view form = lexicon.text(text[i].form);
    const KeyId key = lexicon.key(text[i].form);
    const std::string_view folded = lexicon.key_text(key);
    const bool last = i + 1 == text.size();
    joined |= i > 0 && folded == "of";
    if (is_letter_of_name(text, i, lexicon)) {
      out += form;
    } else if (shape == Shape::upper || shape == Shape::mixed) {
      const bool plural = last && form.size() == folded.size() + 1 && form.back() == 's';
      if (plural && (shape == Shape::upper || writing.singular[key])) form.remove_suffix(1);
      out += form;
    } else if (is_name(text, i, lexicon, writing)) {
      out += last && writing.singular[key] ? form.substr(0, folded.size()) : form;
    } else if (last) {
      std::string plural = comparison_key(form);
      const bool bend = !joined && (writing.singular[key] || is_singular(folded, plural));
      out += bend ? std::string(folded) : std::move(plural);
    } else {
      out += shape == Shape::capitalised ? folded : form;
    }
  }
  return out;
}

std::uint64_t hash_forms(std::span<const Word> text) {
  std::uint64_t hash = text.size();
  for (const Word& word : text) hash = (hash ^ word.form) * 0x9e3779b97f4a7c15ULL;
  return hash;
}

}  // namespace

Writing::Writing(const Words& words)
    : lower(keys_in_lower_case(words.lexicon)),
      proper(proper_names(words, lower)),
      singular(keys_as_written(words.lexicon)) {}

WrittenPhrases::WrittenPhrases(const PhraseIndex& index, const Words& words, const std::vector<std::uint32_t>& phrases)
    : lexicon_(words.lexicon), first_way_(phrases.size(), kNoWay) {
  std::vector<std::uint32_t> place(index.table.size());  // in `phrases`, and one
  for (std::uint32_t i = 0; i < phrases.size(); ++i) place[phrases[i]] = i + 1;
  for (std::size_t s = 0; s < index.sentences.size(); ++s) {
    const Sentence& sentence = words.sentences[index.sentences[s].sentence];
    const auto row = std::span(words.words).subspan(sentence.first_word, sentence.word_count);
    for (const PhraseUse& use : index.uses_of(s)) {
      if (place[use.phrase] > 0) add(place[use.phrase] - 1, row.subspan(use.first, use.count));
    }
  }
}

void WrittenPhrases::add(std::uint32_t phrase, std::span<const Word> text) {
  const std::uint64_t written = hash_forms(text);
  std::size_t ways = 0;
  for (std::uint32_t way = first_way_[phrase]; way != kNoWay; way = ways_[way].next) {
    if (ways_[way].hash == written) {
      ++ways_[way].count;
      return;
    }
    ++ways;
  }
  if (ways == kMostWays) return;
  ways_.push_back({written, text, 1, first_way_[phrase]});
  first_way_[phrase] = static_cast<std::uint32_t>(ways_.size() - 1);
}

std::vector<Spelling> WrittenPhrases::spellings(std::size_t phrase, const Writing& writing) const {
  std::vector<Spelling> spellings;
  for (std::uint32_t number = first_way_[phrase]; number != kNoWay; number = ways_[number].next) {
    const Way& way = ways_[number];
    std::string text = spell(way.text, lexicon_, writing);
    const auto known =
        std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& x) { return x.text == text; });
    if (known != spellings.end()) {
      known->count += way.count;
    } else {
      spellings.push_back({std::move(text), way.count});
    }
  }
  std::sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
    return a.count != b.count ? a.count > b.count : a.text < b.text;
  });
  if (spellings.size() > kMostSpellings) spellings.resize(kMostSpellings);
  return spellings;
}

}  // namespace asterism
