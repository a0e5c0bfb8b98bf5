// SPDX-License-Identifier: Apache-2.0
// Finds abbreviation definitions in parentheses and aligns short and long forms.
#include "names/abbreviations.hpp"

#include "names/long_forms.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace asterism {
namespace {

constexpr std::size_t kLongestParenthesis = 200;  // bytes
constexpr std::size_t kLongestSentence = 400;     // bytes before a parenthesis that may hold its long form

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool blank = true;
  for (const char c : text) {
    if (blank && !is_blank_byte(c)) ++words;
    blank = is_blank_byte(c);
  }
  return words;
}

/// Words in parentheses that say what or where something is and abbreviate nothing. Lower case.
bool is_remark(std::string_view text) {
  constexpr std::array remarks = std::to_array<std::string_view>(
      {"eg",  "e.g",   "e.g.",  "ie",  "i.e",  "i.e.",   "see",     "and",    "or",  "not", "mean",
       "age", "range", "young", "old", "male", "female", "comment", "letter", "std", "vs"});
  return contains(remarks, text);
}

bool is_stop(char c) { return c == '.' || c == '?' || c == '!'; }

/// "E. coli", "vs. kites": the dot at `at` shortens a word. Nobody knows every such word, but they are short.
bool is_cut_short(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_word_byte(text[begin - 1])) --begin;
  const std::size_t next = text.find_first_not_of(" \t\n", at + 1);
  const bool goes_on = next != std::string_view::npos && text[next] >= 'a' && text[next] <= 'z';
  return at - begin <= (goes_on ? 4U : 1U);
}

/// What a sentence or parenthesis may begin or end with. A table: many bytes stand before a parenthesis.
constexpr std::array<bool, 256> kDividers = [] {
  std::array<bool, 256> dividers{};
  for (const char c : std::string_view("()[];:.?!")) dividers[static_cast<unsigned char>(c)] = true;
  return dividers;
}();

/// Where the sentence or open parenthesis begins that holds byte `end`: words before it are no part of a long form.
std::size_t sentence_begin(std::string_view text, std::size_t end) {
  const std::size_t earliest = end > kLongestSentence ? end - kLongestSentence : 0;
  int closed = 0;
  for (std::size_t at = end; at > earliest; --at) {
    const char c = text[at - 1];
    if (!kDividers[static_cast<unsigned char>(c)]) continue;
    closed += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
    if (c == ';' || closed < 0) return at;
    if (at < text.size() && is_blank_byte(text[at]) && (c == ':' || (is_stop(c) && !is_cut_short(text, at - 1))))
      return at;
  }
  return earliest;
}

/// Where what stands in front of byte `end` of `text` ends, without blanks.
std::size_t end_before(std::string_view text, std::size_t end) {
  while (end > 0 && is_blank_byte(text[end - 1])) --end;
  return end;
}

/// A parenthesis: its bracket, and what is inside up to a comma or semicolon.
struct Parenthesis {
  std::size_t open = 0;
  std::size_t begin = 0;
  std::size_t end = 0;    // of the first part
  std::size_t close = 0;  // of all parts
};

std::optional<Abbreviation> long_before(std::string_view text, const Parenthesis& place) {
  const std::string_view inside = text.substr(place.begin, place.end - place.begin);
  const auto form = read_short_form(inside);
  if (!form || is_remark(inside)) return std::nullopt;
  std::size_t stop = end_before(text, place.open);
  if (stop > 0 && text[stop - 1] == '"') --stop;
  const std::size_t from = sentence_begin(text, stop);
  const auto start = find_long_form(*form, text.substr(from, stop - from));
  if (!start) return std::nullopt;
  return Abbreviation{place.begin, place.end, from + *start, stop};
}

/// `SF (long form)`: the short form stands right before the parenthesis.
std::optional<Abbreviation> short_before(std::string_view text, const Parenthesis& place) {
  const std::size_t stop = end_before(text, place.open);
  std::size_t start = stop;
  while (start > 0 && !is_blank_byte(text[start - 1]) && text[start - 1] != '(' && text[start - 1] != '/') --start;
  const auto form = read_short_form(text.substr(start, stop - start));
  const std::string_view long_form = text.substr(place.begin, place.close - place.begin);
  if (!form || form->capitals == 0 || form->letters < 2 || count_words(long_form) < 2) return std::nullopt;
  const auto begin = find_long_form(*form, long_form);
  if (begin != 0) return std::nullopt;
  return Abbreviation{start, stop, place.begin, place.close};
}

/// The bracket that closes the one at `open`; npos: none near.
std::size_t closing(std::string_view text, std::size_t open) {
  const std::string_view reach = text.substr(open, kLongestParenthesis);
  const char opens = reach[0];
  const char closes = opens == '(' ? ')' : ']';
  std::size_t inner = reach.find(opens, 1);  // of the brackets inside
  int depth = 1;
  for (std::size_t at = reach.find(closes); at != std::string_view::npos; at = reach.find(closes, at + 1)) {
    for (; inner < at; inner = reach.find(opens, inner + 1)) ++depth;
    if (--depth == 0) return open + at;
  }
  return std::string_view::npos;
}

std::optional<Abbreviation> read_parenthesis(std::string_view text, std::size_t open, std::size_t close) {
  Parenthesis place{open, open + 1, close, close};
  for (std::size_t at = place.begin; at + 1 < close; ++at) {
    if ((text[at] == ',' || text[at] == ';') && is_blank_byte(text[at + 1])) place.end = std::min(place.end, at);
  }
  while (place.begin < place.end && is_blank_byte(text[place.begin])) ++place.begin;
  place.end = std::max(place.begin, end_before(text, place.end));
  if (auto found = long_before(text, place)) return found;
  return short_before(text, place);
}

/// Words that acronyms skip, unless a small letter stands for them ("MoE").
bool is_little(std::string_view word) {
  static constexpr std::array kLittle = std::to_array<std::string_view>(
      {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with"});
  if (word.size() > 4) return false;
  return std::any_of(kLittle.begin(), kLittle.end(), [&](std::string_view candidate) {
    return candidate.size() == word.size() &&
           std::equal(word.begin(), word.end(), candidate.begin(), [](char a, char b) { return ascii_lower(a) == b; });
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
  Initials found;
  for (std::size_t begin = 0; begin < phrase.size();) {
    if (is_blank_byte(phrase[begin])) {
      ++begin;
      continue;
    }
    const std::size_t before = found.all.size();
    std::size_t end = begin;
    for (; end < phrase.size() && !is_blank_byte(phrase[end]); ++end) {
      const bool starts = end == begin || phrase[end - 1] == '-';
      if (starts && is_word_byte(phrase[end])) found.all += ascii_lower(phrase[end]);
    }
    const bool little = is_little(phrase.substr(begin, end - begin));
    if (!little) {
      found.whole += ascii_lower(phrase[begin]);
      found.pieces.append(found.all, before);
    }
    found.open_end = found.all.size() - before > 1;
    found.little_inside |= little;
    found.little_edge = little || (found.little_edge && found.whole.empty());
    begin = end;
  }
  return found;
}

}  // namespace

std::vector<Abbreviation> find_abbreviations(std::string_view text) {
  std::vector<Abbreviation> found;
  std::size_t round = text.find('(');
  std::size_t square = text.find('[');
  while (std::min(round, square) != std::string_view::npos) {
    const std::size_t open = std::min(round, square);
    std::size_t& next = open == round ? round : square;
    next = text.find(text[open], open + 1);
    if (open == 0 || !is_blank_byte(text[open - 1])) continue;  // "f(x)", "NAD(P)H"
    const std::size_t close = closing(text, open);
    if (close == std::string_view::npos || close == open + 1) continue;
    if (auto pair = read_parenthesis(text, open, close)) found.push_back(*pair);
  }
  return found;
}

std::size_t find_parenthesis(std::string_view text) {
  // By the bracket, as blanks are many.
  std::size_t open = text.find('(');
  while (open != std::string_view::npos && (open == 0 || text[open - 1] != ' ')) open = text.find('(', open + 1);
  return open == std::string_view::npos ? open : open - 1;
}

bool spells_initials(std::string_view phrase, std::string_view short_form) {
  std::string wanted;
  bool small = false;
  for (const char c : short_form) {
    small |= c >= 'a' && c <= 'z' && &c != &short_form.back();
    wanted += ascii_lower(c);
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
