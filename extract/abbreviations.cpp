// SPDX-License-Identifier: Apache-2.0
// Finds abbreviation definitions in parentheses and aligns short and long forms.
#include "abbreviations.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace asterism {
namespace {

constexpr std::size_t kLongestParenthesis = 200;  // bytes

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_alnum(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_blank_byte(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// Source: section 3.1: two to ten characters, at most two words, a letter, an alphanumeric first character.
bool is_short_form(std::string_view text) {
  if (text.size() < 2 || text.size() > 10 || !is_alnum(text[0])) return false;
  if (std::count_if(text.begin(), text.end(), is_blank_byte) > 1) return false;
  return std::any_of(text.begin(), text.end(), is_upper) && text.find_first_of(",;:=<>\"") == std::string_view::npos;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool blank = true;
  for (const char c : text) {
    if (blank && !is_blank_byte(c)) ++words;
    blank = is_blank_byte(c);
  }
  return words;
}

/// "R2D2" stands for what "RRDD" would: a digit repeats the letter before it.
std::string spell_out(std::string_view short_form) {
  std::string out;
  for (std::size_t i = 0; i < short_form.size(); ++i) {
    const char c = short_form[i];
    const bool repeats = i > 0 && c >= '2' && c <= '4' && !(short_form[i - 1] >= '0' && short_form[i - 1] <= '9');
    repeats ? out.append(static_cast<std::size_t>(c - '1'), short_form[i - 1]) : out.append(1, c);
  }
  return out;
}

/// Where the long form of `short_form` begins in `candidate`, which ends right before it. Source: section 3.2.
std::optional<std::size_t> align(std::string_view short_form, std::string_view candidate) {
  auto l = static_cast<std::ptrdiff_t>(candidate.size()) - 1;
  for (auto s = static_cast<std::ptrdiff_t>(short_form.size()) - 1; s >= 0; --s, --l) {
    const char wanted = lower(short_form[static_cast<std::size_t>(s)]);
    if (!is_alnum(wanted)) {
      ++l;
      continue;
    }
    while (l >= 0) {
      const auto at = static_cast<std::size_t>(l);
      const bool starts_word = at == 0 || !is_alnum(candidate[at - 1]);
      if (lower(candidate[at]) == wanted && (s > 0 || starts_word)) break;
      --l;
    }
    if (l < 0) return std::nullopt;
  }
  return static_cast<std::size_t>(l + 1);
}

/// Source: section 3.2, the checks after the alignment.
bool is_plausible(std::string_view short_form, std::string_view long_form) {
  const std::size_t letters = static_cast<std::size_t>(std::count_if(short_form.begin(), short_form.end(), is_alnum));
  if (long_form.size() <= short_form.size() || long_form.find(short_form) != std::string_view::npos) return false;
  return count_words(long_form) <= std::min(letters + 5, letters * 2);
}

/// The start of the words that may hold the long form: not before the last sentence or clause end.
std::size_t window_begin(std::string_view text, std::size_t end, std::size_t words) {
  std::size_t begin = end;
  std::size_t seen = 0;
  while (begin > 0) {
    const char c = text[begin - 1];
    if (c == '(' || c == ')' || c == ';' || c == ':') break;
    if (c == '.' && begin < text.size() && is_blank_byte(text[begin])) break;
    if (is_blank_byte(c) && begin < end && !is_blank_byte(text[begin]) && ++seen == words) break;
    --begin;
  }
  return begin;
}

std::optional<Abbreviation> long_before(std::string_view text, std::size_t open, std::size_t begin, std::size_t end) {
  const std::string_view short_form = text.substr(begin, end - begin);
  std::size_t stop = open;
  while (stop > 0 && is_blank_byte(text[stop - 1])) --stop;
  const std::size_t from = window_begin(text, stop, std::min(short_form.size() + 5, short_form.size() * 2));
  const std::string_view candidate = text.substr(from, stop - from);
  auto start = align(short_form, candidate);
  if (!start) start = align(spell_out(short_form), candidate);
  if (!start || !is_plausible(short_form, candidate.substr(*start))) return std::nullopt;
  return Abbreviation{begin, end, from + *start, stop};
}

/// `SF (long form)`: the short form stands right before the parenthesis.
std::optional<Abbreviation> short_before(std::string_view text, std::size_t open, std::size_t begin, std::size_t end) {
  std::size_t stop = open;
  while (stop > 0 && is_blank_byte(text[stop - 1])) --stop;
  std::size_t start = stop;
  while (start > 0 && !is_blank_byte(text[start - 1]) && text[start - 1] != '(') --start;
  const std::string_view short_form = text.substr(start, stop - start);
  const std::string_view long_form = text.substr(begin, end - begin);
  if (!is_short_form(short_form) || count_words(long_form) < 2) return std::nullopt;
  const auto aligned = align(short_form, long_form);
  if (!aligned || *aligned != 0 || !is_plausible(short_form, long_form)) return std::nullopt;
  return Abbreviation{start, stop, begin, end};
}

std::optional<Abbreviation> read_parenthesis(std::string_view text, std::size_t open, std::size_t close) {
  std::size_t begin = open + 1;
  std::size_t end = std::min(close, text.substr(0, close).find_first_of(",;", begin));
  while (begin < end && is_blank_byte(text[begin])) ++begin;
  while (end > begin && is_blank_byte(text[end - 1])) --end;
  const std::string_view inside = text.substr(begin, end - begin);
  if (is_short_form(inside)) {
    if (auto found = long_before(text, open, begin, end)) return found;
  }
  return short_before(text, open, begin, end);
}

/// Words that acronyms skip, unless a small letter stands for them ("MoE").
bool is_little(std::string_view word) {
  constexpr std::array little = std::to_array<std::string_view>(
      {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with"});
  if (word.size() > 4) return false;
  return std::any_of(little.begin(), little.end(), [&](std::string_view candidate) {
    return candidate.size() == word.size() &&
           std::equal(word.begin(), word.end(), candidate.begin(), [](char a, char b) { return lower(a) == b; });
  });
}

struct Initials {
  std::string whole;         // one for each word, hyphenated or not
  std::string pieces;        // one for each part of a hyphenated word
  std::string all;           // pieces and little words
  bool open_end = false;     // the last word is hyphenated: its first part alone is no end
  bool little_edge = false;  // a little word stands at an end
  bool little_inside = false;
};

Initials initials_of(std::string_view phrase) {
  constexpr std::string_view blanks = " \t\n";
  Initials found;
  for (std::size_t at = phrase.find_first_not_of(blanks); at != std::string_view::npos;) {
    const std::size_t end = std::min(phrase.find_first_of(blanks, at), phrase.size());
    const std::string_view word = phrase.substr(at, end - at);
    std::string parts;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (is_alnum(word[i]) && (i == 0 || word[i - 1] == '-')) parts += lower(word[i]);
    }
    found.all += parts;
    if (!is_little(word)) {
      found.whole += lower(word[0]);
      found.pieces += parts;
    }
    found.open_end = parts.size() > 1;
    found.little_inside |= is_little(word);
    found.little_edge = is_little(word) || (found.little_edge && found.whole.empty());
    at = phrase.find_first_not_of(blanks, end);
  }
  return found;
}

}  // namespace

std::vector<Abbreviation> find_abbreviations(std::string_view text) {
  std::vector<Abbreviation> found;
  for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
    const std::size_t length = text.substr(open, kLongestParenthesis).find(')');
    if (length == std::string_view::npos || length == 1 || open == 0) continue;
    if (auto pair = read_parenthesis(text, open, open + length)) found.push_back(*pair);
  }
  return found;
}

bool spells_initials(std::string_view phrase, std::string_view short_form) {
  std::string wanted;
  bool small = false;
  for (const char c : short_form) {
    small |= c >= 'a' && c <= 'z' && &c != &short_form.back();
    wanted += lower(c);
  }
  if (wanted.size() > 2 && short_form.back() == 's') wanted.pop_back();
  const Initials initials = initials_of(phrase);
  if (initials.little_edge) return false;
  if (small && wanted == initials.all) return true;
  // Three letters fit too much by chance to leave words out for them.
  if (wanted.size() <= 3 && initials.little_inside) return false;
  return wanted == initials.pieces || (wanted == initials.whole && !initials.open_end);
}

}  // namespace asterism
