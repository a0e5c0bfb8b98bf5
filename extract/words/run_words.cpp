// SPDX-License-Identifier: Apache-2.0
// Tells the names of runs by the words for them, in the languages that logs are written in.
#include "words/run_words.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string>
#include <vector>

namespace asterism {
namespace {

/// Right in front of a run, these say that a heading speaks of it: "Changes since run 1".
constexpr std::array kBesideRun =
    std::to_array<std::string_view>({"vs", "versus", "against", "since", "after", "before", "from", "of", "than",
                                     "between", "to", "in", "beside", "comparing", "compare", "compared"});
/// The first of them may stand between two runs: "Run 1 vs run 2".
constexpr std::span kAgainst(kBesideRun.begin(), 3);
/// May stand between such a word and the run: "since the run 1".
constexpr std::array kArticles = std::to_array<std::string_view>({"the", "my", "our", "der", "dem", "die", "le", "el"});

/// The short word for an experiment is a function, too, as in "exp2".
constexpr std::string_view kFunction = "exp";

/// What Russian nouns for a run end with, by case; an adjective ends otherwise.
constexpr std::array kCases = std::to_array<std::string_view>({"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"});

constexpr std::array kRunWords = std::to_array<std::string_view>({
    "experiment",
    "exp",
    "run",
    "trial",
    "attempt",
    "ablation",
    "record",
    "versuch",
    "experimento",
    "expérience",
    "эксперимент",
    "опыт",
    "实验",
    "实验记录",
    "実験",
    "실험",
});

/// Units: bytes.
constexpr std::size_t kLongestRunWord = 24;

/// A cheap first look: whether a word for a run ends with the ASCII letters that `text`, and so its comparison key,
/// ends with.
bool may_be_run_word(std::string_view text) {
  std::size_t letters = 0;
  while (letters < text.size() && is_ascii_letter(text[text.size() - 1 - letters])) ++letters;
  const std::string_view tail = text.substr(text.size() - letters);
  const auto is_same = [](char name, char c) { return name == (c | 0x20); };
  return std::any_of(kRunWords.begin(), kRunWords.end(), [&](std::string_view name) {
    return name.size() >= letters && std::equal(name.end() - letters, name.end(), tail.begin(), is_same);
  });
}

/// Whether a mark stands in front, as in "📜Title": no word of a table begins so.
bool begins_with_emoji(std::string_view text) {
  if (!text.starts_with('\xF0')) return false;
  std::size_t at = 0;
  const char32_t first = decode_code_point(text, at);
  return first >= 0x1F300 && first <= 0x1FAFF;
}

/// How long the word is that `text` begins with and a number may follow; all of `text` where it may go on behind it.
std::size_t run_word_size(std::string_view text) {
  const auto ends_word = [](char c) { return c == ' ' || c == '#' || (c >= '0' && c <= '9'); };
  return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), ends_word) - text.begin());
}

/// Whether `rest`, what follows the name of a run, begins as what tells about it.
bool begins_with_sign(std::string_view rest) {
  for (const std::string_view sign : {":", "：", ". ", " - ", " – ", " — ", "–", "—"}) {
    if (rest.starts_with(sign)) return true;
  }
  return false;
}

/// "exp012", "run2": the word that counts in front of a number; empty: `word` is none such.
std::string_view word_of_joined_run(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
  const std::string_view name = word.substr(0, digits);
  return is_number(word.substr(digits)) && contains(kRunWords, name) ? name : std::string_view();
}

/// Whether `text`, whose first word is `first`, begins with a run in one word: "exp2" may be the function where neither
/// a zero nor a colon tells.
bool begins_with_joined_run(std::string_view text, std::string_view first) {
  const std::string_view name = word_of_joined_run(first);
  if (name != kFunction) return !name.empty();
  const std::size_t end = text.find_first_of(" :");
  return first[name.size()] == '0' || (end != std::string_view::npos && text[end] == ':');
}

/// Whether `behind`, the words behind the first run of `text`, name another with nothing but a joint between the two:
/// "Run 1 to run 2" compares them, "Run 2 with run 1 weights" is one.
bool compares_runs(std::string_view text, std::span<const std::string_view> behind) {
  constexpr std::array signs = std::to_array<std::string_view>({":", "：", "(", " - ", " – ", " — "});
  const auto parts = [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; };
  if (std::any_of(signs.begin(), signs.end(), parts)) return false;
  constexpr std::array joints = std::to_array<std::string_view>({"to", "or", "gegen", "bis", "oder", "und", "&", "→"});
  const auto second = std::adjacent_find(
      behind.begin(), behind.end(),
      [](std::string_view word, std::string_view next) { return contains(kRunWords, word) && is_number(next); });
  return second != behind.end() && std::all_of(behind.begin(), second, [&](std::string_view word) {
           return is_and(word) || contains(kAgainst, word) || contains(joints, word);
         });
}

/// Whether `behind`, the words behind a run, put another beside it: "vs run 2", "and 3".
bool goes_on_with_run(std::span<const std::string_view> behind) {
  return behind.size() >= 2 && (is_and(behind[0]) || contains(kAgainst, behind[0])) &&
         (is_number(behind[1]) || contains(kRunWords, behind[1]));
}

}  // namespace

std::size_t find_run_word(std::string_view word) {
  const std::size_t last = word.rfind('_') + 1;  // "lr_run"; 0: there is no such sign
  const std::string key = comparison_key(word.substr(last));
  for (const std::string_view run : kRunWords) {
    if (key == run) return last;
    const bool cyrillic = run.starts_with("э") || run.starts_with("о");
    if (cyrillic && key.starts_with(run) && contains(kCases, std::string_view(key).substr(run.size()))) return last;
    const bool unspaced = static_cast<unsigned char>(run.front()) >= 0xe0;
    if (unspaced && word.ends_with(run)) return word.size() - run.size();
  }
  return std::string_view::npos;
}

bool names_run(std::string_view text) {
  constexpr std::ptrdiff_t most_in_front = 3;  // words
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> words = key_words(key);
  const std::size_t colon = text.find(": ");
  if (colon != std::string_view::npos && key_words(comparison_key(text.substr(0, colon))).size() == 1 &&
      contains(kRunWords, words[0])) {
    return words.size() > 1;
  }
  if (!words.empty() && begins_with_joined_run(text, words[0])) return true;
  const auto run = std::adjacent_find(words.begin(), words.end(), [](std::string_view word, std::string_view next) {
    return contains(kRunWords, word) && is_number(next);
  });
  if (run == words.end() || run - words.begin() > most_in_front) return false;
  auto front = run;
  while (front != words.begin() && contains(kArticles, *(front - 1))) --front;
  const bool beside = front != words.begin() && contains(kBesideRun, *(front - 1));
  const std::span behind(run + 2, words.end());
  return !beside && !goes_on_with_run(behind) && !compares_runs(text, behind);
}

bool is_run_label(std::string_view text) {
  const std::size_t digits = text.find_last_not_of("0123456789");
  if (digits == std::string_view::npos || digits == 0 || digits + 1 == text.size()) return false;
  if (digits + 1 == kFunction.size() && comparison_key(text.substr(0, digits + 1)) == kFunction) return true;
  const std::string_view name = text.substr(0, digits);
  const bool named = name.find_first_not_of("0123456789-_") != std::string_view::npos;  // "2204-05-09" is a date
  return named && (text[digits] == '-' || text[digits] == '_') && name.size() >= 2 &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_'; });
}

bool may_begin_with_run(std::string_view begin) {
  if (begins_with_emoji(begin)) return false;
  const std::size_t first = run_word_size(begin);
  if (first == begin.size()) return first <= kLongestRunWord;
  if (first == 0 || first > kLongestRunWord) return false;
  const std::size_t number = begin.find_first_not_of(" #", first);
  return number == std::string_view::npos || std::isdigit(static_cast<unsigned char>(begin[number])) != 0;
}

std::size_t run_name_end(std::string_view text, std::size_t bold) {
  const std::size_t first = run_word_size(text);
  if (first == text.size() || first == 0 || first > kLongestRunWord) return 0;
  const std::size_t digits = text.find_first_not_of(" #", first);
  if (digits == std::string_view::npos || std::isdigit(static_cast<unsigned char>(text[digits])) == 0) return 0;
  std::size_t end = find_behind(text, "0123456789", digits);
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
  };
  if (is_letter(end) && !is_letter(end + 1)) ++end;
  const std::string_view word = text.substr(0, first);
  const bool named = may_be_run_word(word) && contains(kRunWords, comparison_key(word));
  return named && (bold == end || begins_with_sign(text.substr(end))) ? end : 0;
}

}  // namespace asterism
