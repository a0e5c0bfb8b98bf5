// SPDX-License-Identifier: Apache-2.0
// Aligns short forms with words: letters at word starts, inside words, over skipped words.
#include "names/long_forms.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace asterism {
namespace {

constexpr std::size_t kMostWords = 10;
constexpr std::size_t kMostLetters = 10;
constexpr int kMostSteps = 4000;  // of one search; what needs more spells nothing

/// Where the letters of a short form may stand.
enum class Letters : std::uint8_t {
  first,       // all begin a word or a part of a hyphenated one
  word_start,  // each word gives its first letter, some more of theirs
  contiguous,  // the same, and two letters stand next to each other
  anywhere,
};

/// Which words of the long form may stand for no letter.
enum class Skipped : std::uint8_t { none, stop_word, two_stop_words, word };

/// Whether the short form's last letter is the s of a plural.
enum class Number : std::uint8_t { singular, plural };

struct Strategy {
  std::string_view name;  // as in the source
  Letters letters;
  Skipped skipped;
  std::size_t least = 2;  // letters and digits of the short form
  Number number = Number::singular;
};

/// The strictest first: the first that finds a long form decides.
constexpr std::array kStrategies = std::to_array<Strategy>({
    {"FirstLetGen", Letters::first, Skipped::none, 1},
    {"FirstLetGenS", Letters::first, Skipped::none, 3, Number::plural},
    {"FirstLetGenStp", Letters::first, Skipped::stop_word, 2},
    {"WithinWrdFLet", Letters::word_start, Skipped::none, 2},
    {"FirstLetGenStp2", Letters::first, Skipped::two_stop_words, 2},
    {"FirstLetGenSkp", Letters::first, Skipped::word, 3},
    {"ContLet", Letters::contiguous, Skipped::none, 2},
    {"WithinWrdFLetSkp", Letters::word_start, Skipped::word, 3},
    {"WithinWrdLet", Letters::anywhere, Skipped::none, 2},
    {"AnyLet", Letters::anywhere, Skipped::word, 3},
});

bool is_stop_word(std::string_view word) {
  static constexpr std::array words = std::to_array<std::string_view>(
      {"a",    "an", "and",   "are",  "as",    "at",  "be",  "between", "both",  "by",   "each",   "for",
       "from", "in", "into",  "is",   "its",   "of",  "on",  "or",      "that",  "the",  "their",  "these",
       "this", "to", "under", "upon", "using", "via", "was", "were",    "which", "with", "within", "without"});
  if (word.size() > 7) return false;
  return std::any_of(words.begin(), words.end(), [&](std::string_view candidate) {
    return candidate.size() == word.size() && candidate[0] == ascii_lower(word[0]) &&
           std::equal(word.begin(), word.end(), candidate.begin(), [](char a, char b) { return ascii_lower(a) == b; });
  });
}

struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool stop = false;
};

std::vector<Token> last_words(std::string_view text) {
  std::vector<Token> words;
  words.reserve(kMostWords);
  for (std::size_t end = text.size(); end > 0 && words.size() < kMostWords;) {
    while (end > 0 && is_blank_byte(text[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n' && text[begin - 1] != '\t') --begin;
    if (begin < end) words.push_back({begin, end, is_stop_word(text.substr(begin, end - begin))});
    end = begin;
  }
  std::reverse(words.begin(), words.end());
  return words;
}

/// Tries the places of letters from the last letter to the first, the rightmost places first.
class Search {
 public:
  Search(const std::string& letters, std::string_view text, const std::vector<Token>& words, const Strategy& strategy)
      : letters_(letters), text_(text), words_(words), strategy_(strategy) {}

  /// The byte of the first letter.
  std::optional<std::size_t> run() {
    const std::size_t size = letters_.size();
    for (std::size_t word = words_.size(); word-- > 0 && may_skip(word + 1, words_.size());) {
      if (place(size, word, words_[word].end, {})) return start_;
    }
    return std::nullopt;
  }

 private:
  struct State {
    bool started = false;     // the first letter of the current word is taken
    bool inside = false;      // a letter inside a word is taken
    bool contiguous = false;  // two letters next to each other are
  };

  bool starts(std::size_t word, std::size_t at) const {
    return at == words_[word].begin || !is_word_byte(text_[at - 1]);
  }

  /// "3D", "three-dimensional".
  bool is_numeral(char digit, std::size_t at) const {
    static constexpr std::array numerals = std::to_array<std::string_view>(
        {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"});
    if (!is_ascii_digit(digit)) return false;
    const std::string_view numeral = numerals[static_cast<std::size_t>(digit - '0')];
    const std::string_view word = text_.substr(at, numeral.size());
    return std::equal(numeral.begin(), numeral.end(), word.begin(), word.end(),
                      [](char a, char b) { return a == ascii_lower(b); });
  }

  /// Whether the words [from, to) may stand for no letter.
  bool may_skip(std::size_t from, std::size_t to) const {
    const std::size_t count = to - from;
    if (count == 0) return true;
    const bool stops =
        std::all_of(words_.begin() + static_cast<std::ptrdiff_t>(from),
                    words_.begin() + static_cast<std::ptrdiff_t>(to), [](const Token& t) { return t.stop; });
    switch (strategy_.skipped) {
      case Skipped::none:
        return false;
      case Skipped::stop_word:
        return count == 1 && stops;
      case Skipped::two_stop_words:
        return count <= 2 && stops;
      case Skipped::word:
        return count == 1;
    }
    return false;
  }

  /// Places letters [0, left) in `word` before byte `limit` and in the words before it.
  bool place(std::size_t left, std::size_t word, std::size_t limit, State state) {
    if (++steps_ > kMostSteps) return false;
    for (std::size_t at = limit; at-- > words_[word].begin;) {
      const bool start = starts(word, at);
      if (ascii_lower(text_[at]) != letters_[left - 1] && !(start && is_numeral(letters_[left - 1], at))) continue;
      if (!start && strategy_.letters == Letters::first) continue;
      State next = state;
      next.started |= start;
      next.inside |= !start;
      next.contiguous |= limit < words_[word].end && at + 1 == limit;
      if (left == 1 ? is_done(at, start, next) : place_rest(left - 1, word, at, next)) return true;
    }
    return false;
  }

  bool place_rest(std::size_t left, std::size_t word, std::size_t at, State state) {
    if (place(left, word, at, state)) return true;
    if (!state.started && strategy_.letters != Letters::anywhere) return false;
    state.started = false;
    for (std::size_t before = word; before-- > 0 && may_skip(before + 1, word);) {
      if (place(left, before, words_[before].end, state)) return true;
    }
    return false;
  }

  /// The first letter must begin a word.
  bool is_done(std::size_t at, bool start, const State& state) {
    if (!start) return false;
    if (strategy_.letters == Letters::contiguous && !state.contiguous) return false;
    start_ = at;
    return true;
  }

  const std::string& letters_;
  std::string_view text_;
  const std::vector<Token>& words_;
  const Strategy& strategy_;
  std::size_t start_ = 0;
  int steps_ = 0;
};

bool has_closed_brackets(std::string_view text) {
  int round = 0;
  int square = 0;
  for (const char c : text) {
    round += c == '(' ? 1 : c == ')' ? -1 : 0;
    square += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (round < 0 || square < 0) return false;
  }
  return round == 0 && square == 0;
}

/// A long form is longer than its short form, does not hold it as a word, and its brackets are closed.
bool is_long_form(std::string_view long_form, std::string_view short_form) {
  if (long_form.size() <= short_form.size() || !has_closed_brackets(long_form)) return false;
  if (long_form[0] == '(' || long_form[0] == '[') return false;
  for (const std::string_view article : {"the ", "The ", "a ", "A ", "an ", "An "}) {
    if (long_form.starts_with(article)) return false;
  }
  for (const Token& word : last_words(long_form)) {
    const std::string_view text = long_form.substr(word.begin, word.end - word.begin);
    if (text.size() == short_form.size() && std::equal(text.begin(), text.end(), short_form.begin(),
                                                       [](char a, char b) { return ascii_lower(a) == ascii_lower(b); }))
      return false;
  }
  return true;
}

/// Where the long form begins whose first letter stands at byte `first`: with its word, but behind quotes, a slash or a
/// dash before the letter, and behind "non-" or "anti-".
std::size_t long_form_begin(std::string_view words, std::size_t first) {
  std::size_t begin = first;
  while (begin > 0 && words[begin - 1] != ' ' && words[begin - 1] != '\n' && words[begin - 1] != '\t') --begin;
  const std::string_view before = words.substr(begin, first - begin);
  const auto quotes = before.find_first_not_of("\"'");
  if (quotes == std::string_view::npos) return first;
  const bool divided = before.ends_with('/') || before.ends_with("--");
  for (const std::string_view prefix : {"non-", "anti-", "Non-", "Anti-"}) {
    if (divided || before == prefix) return first;
  }
  return begin + quotes;
}

/// "R2D2" stands for what "RRDD" would: a digit repeats the letter before it.
std::string spell_out(const std::string& letters) {
  std::string out;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const bool repeats = i > 0 && letters[i] >= '2' && letters[i] <= '4' && is_letter_byte(letters[i - 1]);
    repeats ? out.append(static_cast<std::size_t>(letters[i] - '1'), letters[i - 1]) : out.append(1, letters[i]);
  }
  return out;
}

/// Whether `letters` stand in `words` in their order at all, without which no strategy finds them. Most texts before a
/// bracket or behind a colon are told by this alone. Digits may be spelled out, so they are left out.
bool holds_letters(std::string_view words, std::string_view letters) {
  std::size_t at = words.size();
  for (std::size_t left = letters.size(); left-- > 0;) {
    if (is_ascii_digit(letters[left])) continue;
    while (at > 0 && ascii_lower(words[at - 1]) != letters[left]) --at;
    if (at == 0) return false;
    --at;
  }
  return true;
}

std::optional<std::size_t> try_strategies(const ShortForm& short_form, const std::string& letters,
                                          std::string_view words, const std::vector<Token>& tokens,
                                          std::span<const Strategy> strategies) {
  const std::size_t end = tokens.back().end;
  const bool plural = short_form.text.back() == 's' && ascii_lower(words[end - 1]) == 's';
  for (const Strategy& strategy : strategies) {
    const bool fits = letters.size() >= strategy.least && (strategy.number == Number::singular || plural) &&
                      (short_form.capitals > 0 || strategy.letters == Letters::first);
    if (!fits) continue;
    const std::string wanted = letters.substr(0, letters.size() - (strategy.number == Number::plural ? 1 : 0));
    const auto first = Search(wanted, words, tokens, strategy).run();
    if (!first) continue;
    const std::size_t begin = long_form_begin(words, *first);
    if (is_long_form(words.substr(begin, end - begin), short_form.text)) return begin;
  }
  return std::nullopt;
}

}  // namespace

std::optional<ShortForm> read_short_form(std::string_view text) {
  ShortForm form{text, 0, 0, 0};
  if (text.empty() || !is_word_byte(text[0])) return std::nullopt;
  std::size_t blanks = 0;
  for (const char c : text) {
    form.letters += is_letter_byte(c) ? 1U : 0U;
    form.digits += is_ascii_digit(c) ? 1U : 0U;
    form.capitals += is_ascii_upper(c) ? 1U : 0U;
    blanks += is_blank_byte(c) ? 1U : 0U;
    if (form.letters > kMostLetters || blanks > 1) return std::nullopt;  // what most parentheses hold
  }
  if (form.letters < 1 || !has_closed_brackets(text)) return std::nullopt;
  return form;
}

std::optional<std::size_t> find_long_form(const ShortForm& short_form, std::string_view words) {
  std::string letters;
  for (const char c : short_form.text) {
    if (is_word_byte(c)) letters += ascii_lower(c);
  }
  if (letters.size() == 1 && short_form.capitals == 0) return std::nullopt;
  if (!holds_letters(words, letters)) return std::nullopt;
  const std::vector<Token> tokens = last_words(words);
  if (tokens.empty()) return std::nullopt;
  if (const auto begin = try_strategies(short_form, letters, words, tokens, kStrategies)) return begin;
  const std::string spelled = spell_out(letters);
  if (spelled == letters) return std::nullopt;
  return try_strategies(short_form, spelled, words, tokens, std::span(kStrategies).first(1));
}

std::string_view whole_long_form(const ShortForm& short_form, std::string_view found, std::string_view text) {
  constexpr int most_words = 4;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const char initial = found[found.find_last_of(' ') + 1];
  std::size_t end = found.size();
  if ((initial | 0x20) == (short_form.text.back() | 0x20)) return text.substr(0, end);
  for (int word = 0; word < most_words && end + 1 < text.size() && text[end] == ' ' && is_capital(text[end + 1]);
       ++word)
    end = std::min(text.find_first_of(" ,:;.()", end + 1), text.size());
  const bool holds = end == found.size() || find_long_form(short_form, text.substr(0, end)) == 0;
  return holds ? text.substr(0, end) : "";
}

}  // namespace asterism
