// SPDX-License-Identifier: Apache-2.0
// Reads what notes say that their work introduces.
#include "names/introduced_names.hpp"

#include "names/short_names.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace asterism {
namespace {

// Keys: folded, without a plural s, so that "proposes" is "propose".

/// Verbs whose object is what the work brings.
constexpr std::array kVerbs = std::to_array<std::string_view>(
    {"introduce", "propose", "present", "introduced", "proposed", "presented", "develop", "developed"});
/// Who does so when it is the work at hand.
constexpr std::array kSubjects =
    std::to_array<std::string_view>({"we", "they", "author", "paper", "it", "work", "article", "post"});
/// Signs behind which a sentence without a subject begins, which then is the work.
constexpr std::array kOpeners =
    std::to_array<std::string_view>({".", ":", ";", "!", "?", "-", "–", "—", "•", "●", "→"});
/// Who introduces something else only may do so: "if they propose", "could introduce".
constexpr std::array kSupposes = std::to_array<std::string_view>(
    {"if", "could", "would", "should", "can", "might", "may", "not", "n't", "did", "do"});
/// What makes a name of the next words, whatever stands before: "a new layer called".
constexpr std::array kCalled = std::to_array<std::string_view>({"called", "named", "dubbed", "termed"});
/// What may stand between it and the name.
constexpr std::array kArticles = std::to_array<std::string_view>({"a", "an", "the", "as", "their", "new", "novel"});
/// Behind these comes what the work does with something else: "presents results on".
constexpr std::array kPrepositions = std::to_array<std::string_view>(
    {"of",    "for", "on",   "in",    "with",  "to",  "from", "by",   "at",  "into",   "that",
     "which", "how", "when", "where", "using", "and", "or",   "over", "via", "between"});
/// What the name of a work is followed by: signs, words that go on, and nouns that say what it is.
constexpr std::array kSigns =
    std::to_array<std::string_view>({",", ".", ":", ";", "(", ")", "*", "_", "–", "—", "which", "that"});
constexpr std::array kFollowers = std::to_array<std::string_view>(
    {"a", "an", "for", "is", "where", "model", "network", "algorithm", "method", "architecture", "framework", "dataset",
     "benchmark", "layer", "approach", "library", "system", "mechanism", "module"});
/// What also goes on behind a word that only a name is, with capitals inside: "KiteNet to fly".
constexpr std::array kJoints = std::to_array<std::string_view>({"to", "and", "as"});
/// Capitalised words that number a part of the text: "we present Algorithm 2".
constexpr std::array kParts = std::to_array<std::string_view>(
    {"figure", "fig", "table", "theorem", "section", "algorithm", "lemma", "chapter", "equation", "eq", "appendix"});

/// What ends what the verb brings; so does a colon right behind it: "Present: Roe" is no such verb.
constexpr std::array kEnds = std::to_array<std::string_view>({".", ";", "?"});

constexpr std::uint32_t kMostBetween = 5;   // words: "a simple and novel architecture ,"
constexpr std::uint32_t kMostToCalled = 9;  // words up to and with "called"
constexpr std::uint32_t kMostOfName = 6;    // "Kite-Net 2.1" has six
constexpr std::size_t kShortestName = 3;    // bytes

/// "the KiteNet", or "a KiteNet", which is a kind of things as a rule.
enum class Article : std::uint8_t { definite, indefinite };

/// Where a name may begin.
struct NameBegin {
  std::uint32_t word = 0;
  Article article = Article::definite;
};

/// Words [begin, end) of a sentence.
struct WordRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Reads one sentence.
class IntroductionReader {
 public:
  IntroductionReader(const Words& words, const Sentence& sentence, std::string_view source)
      : lexicon_(words.lexicon),
        words_(std::span(words.words).subspan(sentence.first_word, sentence.word_count)),
        source_(source) {}

  /// The name behind the verb `verb`, if it introduces one.
  std::optional<std::string_view> name_behind(std::uint32_t verb) const {
    if (!is_of_work(verb)) return std::nullopt;
    const std::optional<NameBegin> begin = name_begin(verb + 1);
    if (!begin) return std::nullopt;
    const std::optional<WordRange> name = is_opening_quote(begin->word) ? quoted_name(begin->word) : bare_name(*begin);
    if (!name) return std::nullopt;
    return text_of(*name);
  }

 private:
  std::string_view key(std::uint32_t i) const { return lexicon_.key_text(lexicon_.key(words_[i].form)); }
  std::string_view word(std::uint32_t i) const { return lexicon_.text(words_[i].form); }
  Shape shape(std::uint32_t i) const { return lexicon_.shape(words_[i].form); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  std::size_t end_of(std::uint32_t i) const { return words_[i].begin + lexicon_.text(words_[i].form).size(); }
  bool is_named(std::uint32_t i) const {
    return shape(i) == Shape::capitalised || shape(i) == Shape::mixed || shape(i) == Shape::upper;
  }

  /// Whether the subject of the verb is the work: "we propose", "Introduces", "The authors then present"; not "Roe et
  /// al. propose".
  bool is_of_work(std::uint32_t verb) const {
    const bool past = key(verb).ends_with("ed");
    for (std::uint32_t i = verb, steps = 0; i-- > 0 && steps < 3; ++steps) {
      if (contains(kSubjects, key(i))) return i == 0 || !contains(kSupposes, key(i - 1));
      if (shape(i) == Shape::symbol) return !past && contains(kOpeners, key(i)) && !is_shortened(i);
      if (!key(i).ends_with("ly") && key(i) != "then" && key(i) != "also") return false;
    }
    return !past && verb == 0;
  }

  /// Whether the stop at `i` ends an abbreviation: "et al.", "Co.", "B."
  bool is_shortened(std::uint32_t i) const {
    constexpr std::size_t longest = 3;
    if (i == 0 || key(i) != ".") return false;
    const std::size_t size = word(i - 1).size();
    return key(i - 1) == "al" || (is_named(i - 1) && (size == 1 || (size <= longest && shape(i - 1) != Shape::upper)));
  }

  /// Where the name may begin: behind "called", or at the first word that is not in small letters.
  std::optional<NameBegin> name_begin(std::uint32_t from) const {
    std::optional<NameBegin> begin;
    const std::uint32_t end = std::min(size(), from + kMostToCalled);
    if (from < size() && key(from) == ":") return begin;
    bool closed = false;  // a preposition ends what the verb brings
    for (std::uint32_t i = from; i < end && !contains(kEnds, key(i)); ++i) {
      if (contains(kCalled, key(i))) return behind_called(i + 1);
      closed |= contains(kPrepositions, key(i));
      const bool begins = is_named(i) || is_opening_quote(i);
      if (begins && !closed && !begin && i - from <= kMostBetween)
        begin = NameBegin{i, i == from ? Article::definite : article_of(i)};
    }
    return begin;
  }

  std::optional<NameBegin> behind_called(std::uint32_t i) const {
    while (i < size() && contains(kArticles, key(i))) ++i;
    return i < size() ? std::optional(NameBegin{i}) : std::nullopt;
  }

  Article article_of(std::uint32_t name) const {
    const bool definite =
        key(name - 1) == "the" || key(name - 1) == "," || key(name - 1) == "(" || key(name - 1) == ":";
    return definite ? Article::definite : Article::indefinite;
  }

  bool goes_on(std::uint32_t i) const { return i < size() && (is_named(i) || shape(i) == Shape::number); }
  /// "Drift-Net", "KiteNet 2.1"
  bool joins(std::uint32_t i) const {
    return i + 1 < size() && (key(i) == "-" || key(i) == ".") && words_[i + 1].begin == end_of(i);
  }

  bool is_opening_quote(std::uint32_t i) const { return key(i) == "\"" || key(i) == "“"; }

  /// What stands in quotes from `begin` on, if it is written like a name.
  std::optional<WordRange> quoted_name(std::uint32_t begin) const {
    for (std::uint32_t i = begin + 1; i < std::min(size(), begin + 1 + kMostOfName); ++i) {
      const std::string_view behind = source_.substr(std::min(end_of(i), source_.size()));
      if (!behind.starts_with('"') && !behind.starts_with("”")) continue;
      return is_named(begin + 1) ? std::optional(WordRange{begin + 1, i + 1}) : std::nullopt;
    }
    return std::nullopt;
  }

  /// Words with capitals or digits from `begin` on, and behind them what may follow a name.
  std::optional<WordRange> bare_name(NameBegin from) const {
    const std::uint32_t begin = from.word;
    if (!is_named(begin) || contains(kParts, key(begin)) || is_ascii_digit(word(begin)[0])) return std::nullopt;
    std::uint32_t end = begin + 1;
    while (end - begin <= kMostOfName && (goes_on(end) || (joins(end) && goes_on(end + 1)))) ++end;
    if (end - begin > kMostOfName) return std::nullopt;
    const bool ends = end == size() || contains(kSigns, key(end));
    const bool unlike_words = end == begin + 1 && shape(begin) == Shape::mixed;
    if (!ends && !contains(kFollowers, key(end)) && !(unlike_words && contains(kJoints, key(end)))) return std::nullopt;
    const bool may_be = end > begin + 1 ? from.article == Article::definite : may_be_alone(from, ends);
    return may_be ? std::optional(WordRange{begin, end}) : std::nullopt;
  }

  /// Whether one word may be a name. "an MPC algorithm", "DNNs" and "ZSL approach" are kinds of things, a word with
  /// one capital is a name where "a kite with" explains it.
  bool may_be_alone(NameBegin from, bool ends) const {
    const std::uint32_t next = from.word + 1;
    switch (shape(from.word)) {
      case Shape::mixed:
        return from.article == Article::definite || word(from.word).back() != 's';
      case Shape::upper:
        return from.article == Article::definite && word(from.word).back() != 's' &&
               (ends || key(from.word - 1) == "the" || contains(kCalled, key(from.word - 1)));
      default:
        return next + 1 < size() && key(next) == "," && (key(next + 1) == "a" || key(next + 1) == "an");
    }
  }

  /// The name as it is written; nothing where markup stands in it or it is too short.
  std::optional<std::string_view> text_of(WordRange name) const {
    const std::size_t begin = words_[name.begin].begin;
    const std::size_t end = end_of(name.end - 1);
    if (end > source_.size() || end < begin + kShortestName) return std::nullopt;
    const std::string_view text = source_.substr(begin, end - begin);
    if (text.find_first_of("*_`[]()<>&\\\n\"") != std::string_view::npos) return std::nullopt;
    return text;
  }

  const Lexicon& lexicon_;
  std::span<const Word> words_;
  std::string_view source_;
};

/// By form: whether it is one of `kVerbs`.
std::vector<bool> verb_forms(const Lexicon& lexicon) {
  std::vector<bool> is_verb_key(lexicon.key_count());
  for (const std::string_view verb : kVerbs) {
    if (const auto key = lexicon.find_key(verb)) is_verb_key[*key] = true;
  }
  std::vector<bool> is_verb(lexicon.form_count());
  for (FormId form = 0; form < is_verb.size(); ++form) is_verb[form] = is_verb_key[lexicon.key(form)];
  return is_verb;
}

/// Whether `entry` is about what others wrote: in a diary "we introduced" speaks of the day.
bool may_introduce(const Entry& entry) {
  const bool written = entry.kind == NodeKind::paper || entry.kind == NodeKind::post || entry.kind == NodeKind::book;
  return written || (entry.kind != NodeKind::experiment && (!entry.url.empty() || entry.form == EntryForm::file));
}

}  // namespace

void drop_shared(std::vector<IntroducedName>& names) {
  struct Owner {
    std::uint32_t work = 0;
    bool alone = true;
  };
  std::unordered_map<std::string, Owner> owners;  // by folded name; looked up only
  for (const IntroducedName& name : names) {
    Owner& owner = owners.try_emplace(comparison_key(name.text), Owner{name.work}).first->second;
    owner.alone &= owner.work == name.work;
  }
  const auto is_shared = [&](const IntroducedName& name) { return !owners.at(comparison_key(name.text)).alone; };
  names.erase(std::remove_if(names.begin(), names.end(), is_shared), names.end());
}

std::vector<IntroducedName> find_introduced_names(const Log& log, const Words& words,
                                                  const std::vector<std::uint32_t>& work_of_entry) {
  const std::vector<bool> is_verb = verb_forms(words.lexicon);
  std::vector<IntroducedName> found;
  for (const Sentence& sentence : words.sentences) {
    if (sentence.note == 0 || !may_introduce(log.entries[sentence.entry])) continue;
    for (std::uint32_t i = 0; i < sentence.word_count; ++i) {
      if (!is_verb[words.words[sentence.first_word + i].form]) continue;
      const Passage& note = log.entries[sentence.entry].notes[sentence.note - 1];
      const std::string_view source = log.texts[static_cast<std::size_t>(note.source)].content();
      const auto name = IntroductionReader(words, sentence, source).name_behind(i);
      if (name) found.push_back({work_of_entry[sentence.entry], *name, kIntroduced, note.source});
    }
  }
  drop_shared(found);
  return found;
}

}  // namespace asterism
