// SPDX-License-Identifier: Apache-2.0
// Matches the acronyms of a log against the words of its titles.
#include "names/initials.hpp"

#include "../../parallel/in_order.hpp"
#include "names/abbreviations.hpp"
#include "names/title_names.hpp"
#include "text/unicode.hpp"
#include "words/word_classes.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace asterism {
namespace {

constexpr std::size_t kLongestRun = 6;     // words that spell an acronym
constexpr std::size_t kMostOwners = 3;     // more titles make a concept of it
constexpr std::size_t kManyUsers = 8;      // entries; so common a name must open or close its title
constexpr std::size_t kWorksAtOnce = 512;  // whose titles a thread reads at a time

/// A word of a title, and what decides which of its letters an acronym takes.
struct TitleWord {
  std::string_view text;
  char initial = 0;     // folded
  bool little = false;  // "of", "with"
  bool hyphenated = false;
};

TitleWord title_word(std::string_view text) {
  const bool little = text.size() <= 4 && text[0] >= 'a' && text[0] <= 'z';
  return {text, ascii_lower(text[0]), little, text.find('-') != std::string_view::npos};
}

/// Punctuation behind which a phrase does not go on.
bool closes(char c) { return c == ',' || c == ':' || c == ';' || c == '.' || c == ')' || c == '?' || c == '!'; }

/// Borrows: from a title.
struct Spelling {
  std::uint32_t work = 0;
  std::uint32_t entry = 0;
  std::string_view phrase;
  bool at_edge = false;  // the title begins or ends with the phrase
};

class AcronymSearch {
 public:
  explicit AcronymSearch(const InitialsInput& input) : input_(input) {}

  std::vector<SpelledAcronym> run() {
    const std::size_t count = input_.works.size();
    const auto spell_some = [&](std::size_t number, TitleReader& part) {
      part.found.clear();
      const std::size_t begin = number * kWorksAtOnce;
      for (std::size_t work = begin; work < std::min(begin + kWorksAtOnce, count); ++work) {
        for (const std::uint32_t entry : input_.works[work].readings) {
          spell(static_cast<std::uint32_t>(work), entry, part);
        }
      }
    };
    in_order<TitleReader>((count + kWorksAtOnce - 1) / kWorksAtOnce, input_.threads, spell_some,
                          [&](const TitleReader& part) {
                            for (const auto& [key, spelling] : part.found) keep(key, spelling);
                          });
    std::vector<SpelledAcronym> found;
    for (const auto& [key, spellings] : spellings_) {
      SpelledAcronym spelled{input_.acronyms.find(key)->acronym, std::string(spellings.front().phrase),
                             owner(key, spellings), spellings.front().entry};
      if (spelled.work) {
        const auto own = std::find_if(spellings.begin(), spellings.end(),
                                      [&](const Spelling& s) { return s.work == *spelled.work; });
        spelled.phrase = own->phrase;
        spelled.entry = own->entry;
      } else if (spellings.size() < 2) {
        continue;
      }
      found.push_back(std::move(spelled));
    }
    return found;
  }

 private:
  /// What reading one title after another needs, and the acronyms that were found spelled, by folded acronym.
  struct TitleReader {
    std::vector<TitleWord> words;  // of the title at hand
    std::vector<std::pair<std::string, Spelling>> found;
  };

  std::span<const Word> words_of(const Sentence& sentence) const {
    return std::span(input_.words.words).subspan(sentence.first_word, sentence.word_count);
  }

  /// Candidates for the acronym of a run of words, folded: a letter a word, without little words, a letter for each
  /// part of a hyphenated word.
  struct Letters {
    std::array<std::string, 3> kinds;
    void add(const TitleWord& word) {
      kinds[0] += word.initial;
      if (!word.little || word.hyphenated) kinds[1] += word.initial;
      kinds[2] += word.initial;
      if (!word.hyphenated) return;
      for (std::size_t at = 1; at < word.text.size(); ++at) {
        if (word.text[at - 1] == '-') kinds[2] += ascii_lower(word.text[at]);
      }
    }
    /// Whether `kinds[kind]` is none of those before it, as all are the same where no word is little or hyphenated.
    bool is_new(std::size_t kind) const {
      const auto place = kinds.begin() + static_cast<std::ptrdiff_t>(kind);
      return std::find(kinds.begin(), place, *place) == place;
    }
  };

  /// Whether any acronym in use begins like one of the candidates, as far as they go.
  bool may_spell(const Letters& letters) const {
    return std::any_of(letters.kinds.begin(), letters.kinds.end(), [&](const std::string& key) {
      return key.size() < 2 || input_.acronyms.begin_with(key[0], key[1]);
    });
  }

  /// Whether a run of words may spell an acronym by one letter each, with or without the little words: most are told
  /// by two initials. True also where hyphens make it less simple.
  bool may_begin(std::span<const TitleWord> run) const {
    if (run.size() < 2) return !run.empty() && run[0].hyphenated;
    if (run[0].hyphenated || run[1].hyphenated) return true;
    if (input_.acronyms.begin_with(run[0].initial, run[1].initial)) return true;
    char first = 0;  // of the words that are not little
    for (const TitleWord& word : run) {
      if (word.hyphenated) return true;
      if (word.little) continue;
      if (first != 0) return input_.acronyms.begin_with(first, word.initial);
      first = word.initial;
    }
    return false;
  }

  /// Tries the runs of words of a title against the acronyms in use.
  void spell(std::uint32_t work, std::uint32_t entry, TitleReader& reader) const {
    std::vector<TitleWord>& words = reader.words;
    words.clear();
    for_each_blank_word(input_.titles[entry], [&](std::string_view text) { words.push_back(title_word(text)); });
    for (std::size_t first = 0; first < words.size(); ++first) {
      if (!may_begin(std::span(words).subspan(first, std::min(kLongestRun, words.size() - first)))) continue;
      Letters letters;
      for (std::size_t last = first; last < words.size() && last < first + kLongestRun; ++last) {
        letters.add(words[last]);
        if (last > first && !may_spell(letters)) break;
        const bool at_edge = first == 0 || last + 1 == words.size();
        const auto spelling = [&] { return Spelling{work, entry, phrase_of(words[first], words[last]), at_edge}; };
        try_letters(letters, spelling, reader);
        if (closes(words[last].text.back())) break;
      }
    }
  }

  /// From the word `first` of a title to `last`, without signs that close: "Kites(PK)" ends before the bracket.
  static std::string_view phrase_of(const TitleWord& first, const TitleWord& last) {
    const char* begin = first.text.data();
    const std::string_view end_word = last.text.substr(0, last.text.find('(', 1));
    std::string_view phrase(begin, static_cast<std::size_t>(end_word.data() + end_word.size() - begin));
    while (!phrase.empty() && closes(phrase.back())) phrase.remove_suffix(1);
    return phrase;
  }

  /// Few runs spell an acronym in use: only for these `make_spelling` is called.
  template <typename MakeSpelling>
  void try_letters(const Letters& letters, MakeSpelling make_spelling, TitleReader& reader) const {
    for (std::size_t kind = 0; kind < letters.kinds.size(); ++kind) {
      const std::string& key = letters.kinds[kind];
      if (key.size() < 3 || !input_.acronyms.begin_with(key[0], key[1]) || !letters.is_new(kind)) continue;
      const AcronymUse* use = input_.acronyms.find(key);
      if (use == nullptr) continue;
      const Spelling spelling = make_spelling();
      if (spells(key, *use, spelling)) reader.found.emplace_back(key, spelling);
    }
  }

  bool spells(const std::string& key, const AcronymUse& use, const Spelling& spelling) const {
    return spells_initials(spelling.phrase, use.acronym) && is_noun_phrase(spelling.phrase) &&
           !is_defined_otherwise(key, spelling.phrase) && is_supported(use, spelling);
  }

  /// Of each work the first. They come by work.
  void keep(const std::string& key, const Spelling& spelling) {
    auto& spellings = spellings_[key];
    if (spellings.empty() || spellings.back().work != spelling.work) spellings.push_back(spelling);
  }

  /// "protects against renal" is none: function words and verbs in small letters are no part of what an acronym stands
  /// for, but for little words inside.
  static bool is_noun_phrase(std::string_view phrase) {
    const std::vector<std::string_view> words = blank_words(phrase);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool edge = i == 0 || i + 1 == words.size();
      if ((edge || words[i].size() > 4) && is_function_word(words[i])) return false;
    }
    return true;
  }

  static bool is_small(std::string_view word) { return word[0] >= 'a' && word[0] <= 'z'; }

  static bool is_function_word(std::string_view word) {
    const std::string key = comparison_key(word);
    return (is_small(word) || key.size() <= 4) && classify_word(singular(key)) == WordClass::breaker;
  }

  /// Small letters show no more than a chance likeness, so an entry that uses the acronym must also hold most words of
  /// the phrase.
  bool is_supported(const AcronymUse& use, const Spelling& spelling) const {
    const std::vector<std::string_view> words = blank_words(spelling.phrase);
    const bool small = std::any_of(words.begin(), words.end(),
                                   [](std::string_view word) { return is_small(word) && word.size() > 4; });
    if (!small || is_called(input_.titles[spelling.entry], spelling.phrase)) return true;
    std::vector<KeyId> keys;
    for (const std::string_view word : words) {
      if (word.size() <= 3) continue;
      if (const auto key = input_.words.lexicon.find_key(singular(comparison_key(word)))) keys.push_back(*key);
    }
    return std::any_of(use.sentences.begin(), use.sentences.end(),
                       [&](std::uint32_t number) { return holds_most(input_.words.sentences[number], keys); });
  }

  bool holds_most(const Sentence& sentence, const std::vector<KeyId>& keys) const {
    const std::span<const Word> words = words_of(sentence);
    const auto held = std::count_if(keys.begin(), keys.end(), [&](KeyId wanted) {
      return std::any_of(words.begin(), words.end(),
                         [&](const Word& word) { return input_.words.lexicon.key(word.form) == wanted; });
    });
    return static_cast<std::size_t>(held) * 2 > keys.size();
  }

  bool is_defined_otherwise(const std::string& key, std::string_view phrase) const {
    const auto [first, last] =
        std::equal_range(input_.defined.begin(), input_.defined.end(), std::pair(key, std::string()),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
    if (first == last) return false;
    const std::string own = singular(comparison_key(phrase));
    return std::none_of(first, last, [&](const auto& pair) { return pair.second == own; });
  }

  std::optional<std::uint32_t> owner(const std::string& key, const std::vector<Spelling>& spellings) {
    if (spellings.size() > kMostOwners) return std::nullopt;
    const AcronymUse& use = *input_.acronyms.find(key);
    const bool common = use.entries > kManyUsers;
    std::optional<std::uint32_t> oldest;
    std::string oldest_id;
    bool all_dated = true;
    for (const Spelling& spelling : spellings) {
      if (is_called(input_.titles[spelling.entry], spelling.phrase)) return spelling.work;
      if (is_called_otherwise(input_.titles[spelling.entry], spelling.phrase)) return std::nullopt;
      const std::string id = arxiv_of(input_.works[spelling.work]);
      all_dated &= !id.empty();
      if ((oldest && oldest_id <= id) || (spellings.size() > 1 && !spelling.at_edge)) continue;
      oldest = spelling.work;
      oldest_id = id;
    }
    // "LLMs" are a class: no single work is called so for speaking of language models somewhere.
    if (use.is_class()) return std::nullopt;
    if (spellings.size() == 1) return common && !spellings[0].at_edge ? std::nullopt : oldest;
    if (common) return std::nullopt;
    return all_dated ? oldest : only_beginning(spellings);
  }

  /// "Phrase for Boats" is about the phrase, "Better Phrase" about a variant of it.
  std::optional<std::uint32_t> only_beginning(const std::vector<Spelling>& spellings) const {
    const auto begins = [&](const Spelling& s) { return input_.titles[s.entry].starts_with(s.phrase); };
    if (std::count_if(spellings.begin(), spellings.end(), begins) != 1) return std::nullopt;
    return std::find_if(spellings.begin(), spellings.end(), begins)->work;
  }

  static std::string arxiv_of(const Work& work) {
    for (const auto& [scheme, value] : work.ids) {
      if (scheme == "arxiv" && value.find('/') == std::string::npos) return value;
    }
    return {};
  }

  const InitialsInput& input_;
  std::map<std::string, std::vector<Spelling>> spellings_;  // by folded acronym
};

}  // namespace

std::vector<SpelledAcronym> find_spelled_acronyms(const InitialsInput& input) { return AcronymSearch(input).run(); }

}  // namespace asterism
