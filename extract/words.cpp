// SPDX-License-Identifier: Apache-2.0
// Cuts text into words and symbols and interns them.
#include "words.hpp"

#include "passage_text.hpp"
#include "unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <utility>

namespace asterism {
namespace {

/// ASCII letters and digits. A table: this looks at every byte of the log.
constexpr std::array<bool, 256> kAsciiWord = [] {
  std::array<bool, 256> in_word{};
  for (std::size_t c = 0; c < 0x80; ++c) {
    in_word[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
  return in_word;
}();

/// Scripts without blanks between words: each character is a word of its own.
bool is_ideographic(char32_t c) {
  return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) ||
         (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

template <typename Number>
std::uint64_t read(const char* at) {
  Number value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

/// The first eight bytes of `text`, zeros behind its end. Reads that overlap, as a copy of unknown length is a call.
std::uint64_t load(std::string_view text) {
  const char* at = text.data();
  const std::size_t size = text.size();
  const auto tail = static_cast<unsigned>(size * 8);
  if (size >= 8) return read<std::uint64_t>(at);
  if (size >= 4) return read<std::uint32_t>(at) | read<std::uint32_t>(at + size - 4) << (tail - 32U);
  if (size >= 2) return read<std::uint16_t>(at) | read<std::uint16_t>(at + size - 2) << (tail - 16U);
  return size == 0 ? 0 : read<unsigned char>(at);
}

/// Eight bytes at a time, of which `head` are the first: words are short, and this runs once for each of the log.
std::uint64_t hash(std::string_view text, std::uint64_t head) {
  std::uint64_t h = text.size() * 0x9e3779b97f4a7c15ULL;
  for (;;) {
    h = (h ^ head) * 0xd6e8feb86659fd93ULL;
    h ^= h >> 32U;
    if (text.size() <= 8) return h;
    text.remove_prefix(8);
    head = load(text);
  }
}

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

std::size_t ascii_word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && kAsciiWord[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

/// The end of the word that begins at `begin` and goes on, or ends, with the character at `end`, which is not ASCII.
std::size_t rest_of_word(std::string_view text, std::size_t begin, std::size_t end) {
  while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    std::size_t next = end;
    const char32_t c = decode_code_point(text, next);
    if (is_ideographic(c)) return end == begin ? next : end;
    // U+FFFD stands for a letter as a rule: a word is not cut where one was lost.
    const bool joins = is_mark(c) || is_ignorable(c) || c == kReplacement;
    if (!is_letter(c) && !is_digit(c) && !(end > begin && joins)) return end;
    end = ascii_word_end(text, next);
  }
  return end;
}

/// Calls `take(begin, end)` for every word and symbol of `text`.
template <typename Take>
void for_each_token(std::string_view text, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) <= ' ') {
      ++at;
      continue;
    }
    std::size_t end = ascii_word_end(text, at);
    if (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) end = rest_of_word(text, at, end);
    if (end > at) {
      take(at, end);
    } else {
      const char32_t symbol = decode_code_point(text, end);
      if (!is_blank(symbol) && !is_ignorable(symbol)) take(at, end);
    }
    at = end;
  }
}

/// Byte ranges of the visible text that give no words: code blocks and addresses. Order: by place, as spans are.
std::vector<std::pair<std::uint32_t, std::uint32_t>> silent_ranges(const Log& log, const Passage& passage,
                                                                   std::string_view text) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.spans[passage.first_span + i];
    const std::string_view inside = text.substr(span.begin, span.end - span.begin);
    const bool address = span.kind == SpanKind::link && (inside.starts_with("http") || inside.starts_with("www."));
    const bool block =
        span.kind == SpanKind::code && (inside.find('\n') != std::string_view::npos || inside.size() > 60);
    if (address || block) ranges.emplace_back(span.begin, span.end);
  }
  return ranges;
}

void add_sentence(const Log& log, const Passage& passage, Sentence sentence, Words& words) {
  const PassageText shown(log, passage);
  // What an empty file is called can be quoted nowhere.
  const bool quotable = !log.texts[static_cast<std::size_t>(passage.source)].content().empty();
  const std::string_view text = quotable ? shown.text() : std::string_view();
  const auto silent = silent_ranges(log, passage, text);
  sentence.first_word = static_cast<std::uint32_t>(words.words.size());
  auto next_silent = silent.begin();
  std::uint32_t silent_to = 0;
  for_each_token(text, [&](std::size_t begin, std::size_t end) {
    for (; next_silent != silent.end() && next_silent->first <= begin; ++next_silent) {
      silent_to = std::max(silent_to, next_silent->second);
    }
    if (begin < silent_to) return;
    words.words.push_back({shown.source_offset(begin), words.lexicon.intern(text.substr(begin, end - begin))});
  });
  sentence.word_count = static_cast<std::uint32_t>(words.words.size()) - sentence.first_word;
  words.sentences.push_back(sentence);
}

}  // namespace

/// Endings of learned words: "hypotheses", "analyses", "matrices", "indices", "vertices".
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kGreekPlurals{
    {{"theses", "thesis"}, {"alyses", "alysis"}, {"atrices", "atrix"}, {"ndices", "ndex"}, {"ertices", "ertex"}}};

std::string singular(std::string_view word) {
  std::string out(word);
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

Lexicon::Lexicon() {
  forms_.slots.resize(1U << 12);
  keys_.slots.resize(1U << 12);
}

// Inline: looking words up costs more than all else that is done with them.
inline std::size_t Lexicon::place_of(const Table& table, const std::vector<Slice>& slices,
                                     std::string_view text) const {
  const std::size_t mask = table.slots.size() - 1;
  const std::uint64_t head = load(text);
  std::size_t place = hash(text, head) & mask;
  for (;; place = (place + 1) & mask) {
    const Slot& slot = table.slots[place];
    if (slot.id == 0) return place;
    if (slot.head != head || slot.length != text.size()) continue;
    if (text.size() <= 8 || view(slices[slot.id - 1]) == text) return place;
  }
}

void Lexicon::grow(Table& table, const std::vector<Slice>& slices) const {
  Table larger{std::vector<Slot>(table.slots.size() * 2), table.used};
  for (const Slot& slot : table.slots) {
    if (slot.id != 0) larger.slots[place_of(larger, slices, view(slices[slot.id - 1]))] = slot;
  }
  table = std::move(larger);
}

std::uint32_t Lexicon::add(Table& table, std::vector<Slice>& slices, std::size_t place, std::string_view text) {
  const auto id = static_cast<std::uint32_t>(slices.size());
  table.slots[place] = {load(text), static_cast<std::uint32_t>(text.size()), id + 1};
  slices.push_back({static_cast<std::uint32_t>(arena_.size()), static_cast<std::uint32_t>(text.size())});
  arena_.append(text);
  if (++table.used * 2 > table.slots.size()) grow(table, slices);
  return id;
}

KeyId Lexicon::intern_key(std::string_view text) {
  const std::size_t place = place_of(keys_, key_text_, text);
  const Slot& slot = keys_.slots[place];
  return slot.id == 0 ? add(keys_, key_text_, place, text) : slot.id - 1;
}

std::optional<KeyId> Lexicon::find_key(std::string_view text) const {
  const Slot& slot = keys_.slots[place_of(keys_, key_text_, text)];
  return slot.id == 0 ? std::nullopt : std::optional<KeyId>(slot.id - 1);
}

std::optional<FormId> Lexicon::find(std::string_view form) const {
  const Slot& slot = forms_.slots[place_of(forms_, form_text_, form)];
  return slot.id == 0 ? std::nullopt : std::optional<FormId>(slot.id - 1);
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

FormId Lexicon::intern(std::string_view form) {
  const std::size_t place = place_of(forms_, form_text_, form);
  const Slot& known = forms_.slots[place];
  return known.id == 0 ? add_form(place, form) : known.id - 1;
}

FormId Lexicon::add_form(std::size_t place, std::string_view form) {
  const FormId id = add(forms_, form_text_, place, form);
  const Shape shape = shape_of(form);
  const std::string key = key_text_of(form, shape);  // a copy, as the arena may move
  form_shape_.push_back(shape);
  form_key_.push_back(intern_key(key));
  return id;
}

namespace {

void count_entries(Words& words) {
  const Lexicon& lexicon = words.lexicon;
  words.entries_with_key.assign(lexicon.key_count(), 0);
  std::vector<std::uint32_t> last(lexicon.key_count(), 0);
  for (const Sentence& sentence : words.sentences) {
    for (const Word& word : std::span(words.words).subspan(sentence.first_word, sentence.word_count)) {
      const KeyId key = lexicon.key(word.form);
      if (last[key] == sentence.entry + 1) continue;
      last[key] = sentence.entry + 1;
      ++words.entries_with_key[key];
    }
  }
}

}  // namespace

Words read_words(const Log& log) {
  Words words;
  std::size_t bytes = 0;
  for (const Text& text : log.texts) bytes += text.content().size();
  words.words.reserve(bytes / 4);  // pages never written to cost nothing; growing would hold two copies
  for (std::uint32_t i = 0; i < log.entries.size(); ++i) {
    const Entry& entry = log.entries[i];
    add_sentence(log, entry.title, {i, 0, 0, 0}, words);
    for (std::uint32_t n = 0; n < entry.notes.size(); ++n) add_sentence(log, entry.notes[n], {i, n + 1, 0, 0}, words);
  }
  count_entries(words);
  return words;
}

std::vector<SoughtWord> sought_words(std::string_view text, const Lexicon& lexicon) {
  std::vector<SoughtWord> words;
  words.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1);  // or few more
  for_each_token(text, [&](std::size_t begin, std::size_t end) {
    const std::string_view form = text.substr(begin, end - begin);
    words.push_back({form, lexicon.find_key_of(form)});
  });
  return words;
}

std::vector<Word> split_words(std::string_view text, Lexicon& lexicon) {
  std::vector<Word> words;
  for_each_token(text, [&](std::size_t begin, std::size_t end) {
    words.push_back({static_cast<std::uint32_t>(begin), lexicon.intern(text.substr(begin, end - begin))});
  });
  return words;
}

}  // namespace asterism
