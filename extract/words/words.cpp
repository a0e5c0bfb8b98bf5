// SPDX-License-Identifier: Apache-2.0
// Cuts text into words and symbols and interns them.
#include "words/words.hpp"

#include "text/make_room.hpp"
#include "text/passage_text.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/scripts.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace asterism {
namespace {

Shape shape_of(std::string_view form) {
  std::size_t upper = 0;
  std::size_t lower = 0;
  std::size_t digits = 0;
  bool first_upper = false;
  for (std::size_t at = 0; at < form.size();) {
    const bool first = at == 0;
    const char32_t c = decode_code_point(form, at);
    if (is_digit(c)) {
      ++digits;
    } else if (is_upper(c)) {
      ++upper;
      first_upper |= first;
    } else if (is_letter(c)) {
      ++lower;
    } else if (c != kReplacement && !is_mark(c) && !is_ignorable(c)) {
      return Shape::symbol;
    }
  }
  if (upper + lower == 0) return digits > 0 ? Shape::number : Shape::symbol;
  if (upper == 0) return digits == 0 ? Shape::lower : Shape::mixed;
  if (digits == 0 && upper == 1 && first_upper) return Shape::capitalised;
  if (lower == 0 && upper >= 2 && digits == 0) return Shape::upper;
  const bool plural = lower == 1 && digits == 0 && upper >= 2 && form.back() == 's';  // SAEs
  return plural ? Shape::upper : Shape::mixed;
}

bool is_ascii_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]) < 0x80; }

/// Bytes [begin, end) of `text`, which are there: `substr` would look whether they are.
std::string_view part(std::string_view text, std::size_t begin, std::size_t end) {
  return {text.data() + begin, end - begin};
}

EightBytes eight_from(std::string_view text, std::size_t at) { return first_eight(part(text, at, text.size())); }

/// Where the ASCII letters and digits end that go on from `at`.
std::size_t skip_ascii_word(std::string_view text, std::size_t at) {
  for (;;) {
    const std::size_t count = count_word_bytes(eight_from(text, at));
    at += count;
    if (count < 8) return at;
  }
}

/// The end of the word that begins at `begin`; `begin` itself when there is none.
std::size_t word_end(std::string_view text, std::size_t begin) {
  for (std::size_t end = begin;;) {
    end = skip_ascii_word(text, end);
    if (end == text.size() || is_ascii_at(text, end)) return end;
    std::size_t next = end;
    const char32_t c = decode_code_point(text, next);
    if (script_of(c) != Script::other) return end == begin ? east_asian_word_end(text, begin) : end;
    // U+FFFD stands for a letter as a rule: a word is not cut where one was lost.
    const bool joins = is_mark(c) || is_ignorable(c) || c == kReplacement;
    if (!is_letter(c) && !is_digit(c) && !(end > begin && joins)) return end;
    end = next;
  }
}

/// A word or symbol of a text.
struct Token {
  std::size_t begin = 0;
  std::string_view form;
  EightBytes head = 0;  // of `form`
};

/// Calls `take(token)` for every word and symbol of `text`.
template <typename Take>
void for_each_token(std::string_view text, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const EightBytes next = eight_from(text, at);
    if (static_cast<unsigned char>(next) <= ' ') {
      ++at;
      continue;
    }
    const std::size_t letters = count_word_bytes(next);
    at += letters;
    if (letters == 8) at = skip_ascii_word(text, at);
    if (at < text.size() && !is_ascii_at(text, at)) at = word_end(text, begin);
    bool blank = false;
    if (at == begin) {
      const char32_t c = decode_code_point(text, at);
      blank = is_blank(c) || is_ignorable(c);
    }
    if (!blank) take(Token{begin, part(text, begin, at), keep_first(next, at - begin)});
  }
}

enum class TextPart : std::uint8_t { title, note };

/// Whether `word`, what stands between blanks, is written as words of sentences are: letters, and signs at its ends.
bool is_plain(std::string_view word) {
  word = trimmed(word, "\"'(),.;:!?");
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return is_ascii_letter(c) || c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// Whether the code `block` is a note that somebody put into a fence: no language is named, and most of it is words, of
/// which one ends a sentence. Commands and what programs print have other signs and no stops.
bool is_fenced_prose(std::string_view block) {
  constexpr std::size_t fewest = 8;  // words
  constexpr std::string_view blanks = " \t\n";
  block = without_start(block, blanks);
  const std::size_t fence = find_behind(block, "`~");
  const std::size_t line = block.find('\n');
  if (fence < 3 || line == std::string_view::npos || block.find_first_not_of(" \t", fence) != line) return false;
  std::size_t words = 0;
  std::size_t plain = 0;
  bool stop = false;
  for (std::size_t at = line; (at = block.find_first_not_of(blanks, at)) != std::string_view::npos;) {
    const std::size_t end = std::min(block.find_first_of(blanks, at), block.size());
    const std::string_view word = block.substr(at, end - at);
    at = end;
    if (word.starts_with("```") || word.starts_with("~~~")) continue;
    ++words;
    if (!is_plain(word)) continue;
    ++plain;
    stop = stop || word.find_last_of(".!?") == word.size() - 1;
  }
  return stop && words >= fewest && plain * 5 >= words * 4;
}

/// Byte ranges of the visible text that give no words: code blocks but prose, addresses and, in notes, what is struck
/// out, as a title may be when it has been read. Order: by place, as spans are.
std::vector<std::pair<std::uint32_t, std::uint32_t>> silent_ranges(const Log& log, const Passage& passage,
                                                                   std::string_view text, TextPart part) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
  for (const Span& span : spans_of(log, passage)) {
    const std::string_view inside = text.substr(span.begin, span.end - span.begin);
    const bool address = span.kind == SpanKind::link && (inside.starts_with("http") || inside.starts_with("www."));
    const bool block = span.kind == SpanKind::code &&
                       (inside.find('\n') != std::string_view::npos || inside.size() > 60) && !is_fenced_prose(inside);
    const bool struck = span.kind == SpanKind::deleted && part == TextPart::note;
    if (address || block || struck) ranges.emplace_back(span.begin, span.end);
  }
  return ranges;
}

constexpr std::size_t kBytesOfWord = 6;  // with what parts it from the next: some have fewer

/// Adds the words of `passage` to `words`, which are to grow to `growth` times their number.
void add_sentence(const Log& log, const Passage& passage, Sentence sentence, double growth, Words& words) {
  const PassageText shown(log, passage);
  // What an empty file is called can be quoted nowhere.
  const bool quotable = !log.texts[static_cast<std::size_t>(passage.source)].content().empty();
  const std::string_view text = quotable ? shown.text() : std::string_view();
  const auto silent = silent_ranges(log, passage, text, sentence.note == 0 ? TextPart::title : TextPart::note);
  sentence.first_word = static_cast<std::uint32_t>(words.words.size());
  make_room(words.words, text.size() / kBytesOfWord, growth);
  auto next_silent = silent.begin();
  std::uint32_t silent_to = 0;
  for_each_token(text, [&](const Token& token) {
    for (; next_silent != silent.end() && next_silent->first <= token.begin; ++next_silent) {
      silent_to = std::max(silent_to, next_silent->second);
    }
    if (token.begin < silent_to) return;
    words.words.push_back({shown.source_offset(token.begin), words.lexicon.intern(token.form, token.head)});
  });
  sentence.word_count = static_cast<std::uint32_t>(words.words.size()) - sentence.first_word;
  words.sentences.push_back(sentence);
}

}  // namespace

/// Endings of learned words: "hypotheses", "analyses", "matrices", "indices", "vertices".
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kGreekPlurals{
    {{"theses", "thesis"}, {"alyses", "alysis"}, {"atrices", "atrix"}, {"ndices", "ndex"}, {"ertices", "ertex"}}};

std::string singular(std::string_view word) {
  std::string out(without_particle(word));
  const auto ends = [&](std::string_view tail) { return out.size() > tail.size() + 1 && out.ends_with(tail); };
  if (out.size() <= 3 || out.back() != 's') return out;
  if (ends("ss") || ends("us") || ends("is") || out == "series" || out == "species") return out;
  for (const auto& [plural, single] : kGreekPlurals) {
    if (out.size() > plural.size() && out.ends_with(plural))
      return out.replace(out.size() - plural.size(), plural.size(), single);
  }
  if (ends("ies") && out.size() > 4) return out.substr(0, out.size() - 3) + "y";
  if (ends("sses") || ends("xes") || ends("ches") || ends("shes")) return out.substr(0, out.size() - 2);
  out.pop_back();
  return out;
}

namespace {

/// What forms are compared by: symbols and numbers as they are, words folded and in the singular.
std::string key_text_of(std::string_view form, Shape shape) {
  if (shape == Shape::symbol || shape == Shape::number) return std::string(form);
  std::string folded = comparison_key(form);
  if (shape == Shape::upper && form.back() == 's') folded.pop_back();  // "CVs", "ROIs"
  return singular(folded);
}

}  // namespace

std::optional<KeyId> Lexicon::find_key_of(std::string_view form) const {
  if (const auto known = find(form)) return form_key_[*known];
  return find_key(key_text_of(form, shape_of(form)));
}

FormId Lexicon::add(std::string_view form, EightBytes head) {
  const FormId id = forms_.add(form, head);
  const Shape shape = shape_of(form);
  form_shape_.push_back(shape);
  form_key_.push_back(keys_.find_or_add(key_text_of(form, shape)));
  return id;
}

namespace {

void count_entries(Words& words) {
  const Lexicon& lexicon = words.lexicon;
  words.entries_with_key.assign(lexicon.key_count(), 0);
  std::vector<std::uint32_t> last(lexicon.key_count(), 0);
  for (const Sentence& sentence : words.sentences) {
    const std::uint32_t entry = sentence.entry + 1;
    for (const Word& word : std::span(words.words).subspan(sentence.first_word, sentence.word_count)) {
      const KeyId key = lexicon.key(word.form);
      // Without a branch: whether an entry repeats a word is hard to foresee.
      words.entries_with_key[key] += std::exchange(last[key], entry) != entry ? 1U : 0U;
    }
  }
}

}  // namespace

Words read_words(const Log& log) {
  Words words;
  std::size_t notes = 0;
  for (const Entry& entry : log.entries) notes += entry.notes.size();
  words.sentences.reserve(log.entries.size() + notes);
  for (std::uint32_t i = 0; i < log.entries.size(); ++i) {
    const Entry& entry = log.entries[i];
    const double growth = expected_growth(i, log.entries.size());
    add_sentence(log, entry.title, {i, 0, 0, 0}, growth, words);
    for (std::uint32_t n = 0; n < entry.notes.size(); ++n) {
      add_sentence(log, entry.notes[n], {i, n + 1, 0, 0}, growth, words);
    }
  }
  count_entries(words);
  return words;
}

std::vector<SoughtWord> sought_words(std::string_view text, const Lexicon& lexicon) {
  std::vector<SoughtWord> words;
  words.reserve(text.size() / 4 + 1);
  for_each_token(text, [&](const Token& token) { words.push_back({token.form, lexicon.find_key_of(token.form)}); });
  return words;
}

bool find_keys(std::string_view text, const Lexicon& lexicon, std::vector<KeyId>& keys) {
  keys.clear();
  bool spelled = true;
  for_each_token(text, [&](const Token& token) {
    if (!spelled || token.form == "-") return;
    const auto key = lexicon.find_key_of(token.form);
    spelled = key.has_value();
    if (key) keys.push_back(*key);
  });
  return spelled;
}

std::vector<Word> split_words(std::string_view text, Lexicon& lexicon) {
  std::vector<Word> words;
  for_each_token(text, [&](const Token& token) {
    words.push_back({static_cast<std::uint32_t>(token.begin), lexicon.intern(token.form, token.head)});
  });
  return words;
}

}  // namespace asterism
