// SPDX-License-Identifier: Apache-2.0
// Cuts text into words and symbols and interns them.
#include "words.hpp"

#include "unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>
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

/// Eight bytes at a time: words are short, and this runs once for each word of the log.
std::uint64_t hash(std::string_view text) {
  std::uint64_t h = text.size() * 0x9e3779b97f4a7c15ULL;
  do {
    h = (h ^ load(text)) * 0xd6e8feb86659fd93ULL;
    h ^= h >> 32U;
    text.remove_prefix(std::min<std::size_t>(8, text.size()));
  } while (!text.empty());
  return h;
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

/// The end of the word that begins at `at`; `at` itself when there is none.
std::size_t word_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (;;) {
    while (end < text.size() && kAsciiWord[static_cast<unsigned char>(text[end])]) ++end;
    if (end == text.size() || static_cast<unsigned char>(text[end]) < 0x80) return end;
    std::size_t next = end;
    const char32_t c = decode_code_point(text, next);
    if (is_ideographic(c)) return end == at ? next : end;
    // U+FFFD stands for a letter as a rule: a word is not cut where one was lost.
    const bool joins = is_mark(c) || is_ignorable(c) || c == kReplacement;
    if (!is_letter(c) && !is_digit(c) && !(end > at && joins)) return end;
    end = next;
  }
}

/// Calls `take(begin, end)` for every word and symbol of `text`.
template <typename Take>
void for_each_token(std::string_view text, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= ' ') {
      ++at;
      continue;
    }
    std::size_t end = word_end(text, at);
    if (end == at) {
      const char32_t c = decode_code_point(text, end);
      if (!is_blank(c) && !is_ignorable(c)) take(at, end);
    } else {
      take(at, end);
    }
    at = end;
  }
}

/// Byte ranges of the visible text that give no words: code blocks and addresses. Order: by place, as spans are.
std::vector<std::pair<std::uint32_t, std::uint32_t>> silent_ranges(const Log& log, const Passage& passage,
                                                                   std::string_view text) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
  for (std::uint32_t i = 0; i < passage.span_count; ++i) {
    const Span& span = log.pools.spans[passage.first_span + i];
    const std::string_view inside = text.substr(span.begin, span.end - span.begin);
    const bool address = span.kind == SpanKind::link && (inside.starts_with("http") || inside.starts_with("www."));
    const bool block =
        span.kind == SpanKind::code && (inside.find('\n') != std::string_view::npos || inside.size() > 60);
    if (address || block) ranges.emplace_back(span.begin, span.end);
  }
  return ranges;
}

/// Maps growing offsets of visible text to source bytes.
class SourceCursor {
 public:
  SourceCursor(const Log& log, const Passage& passage) : log_(log), passage_(passage) {}

  std::uint32_t at(std::uint32_t offset) {
    while (index_ < passage_.segment_count) {
      const Segment& segment = log_.pools.segments[passage_.first_segment + index_];
      std::uint32_t length = segment.length;
      if (segment.replacement != 0) {
        buffer_.clear();
        append_utf8(buffer_, segment.replacement);
        length = static_cast<std::uint32_t>(buffer_.size());
      }
      if (offset < shown_ + length) return segment.begin + (segment.replacement == 0 ? offset - shown_ : 0);
      shown_ += length;
      ++index_;
    }
    return 0;
  }

 private:
  const Log& log_;
  const Passage& passage_;
  std::uint32_t index_ = 0;
  std::uint32_t shown_ = 0;
  std::string buffer_;
};

void add_sentence(const Log& log, const Passage& passage, Sentence sentence, Words& words) {
  // Most passages are one run of the source: they need no copy, and their offsets differ by a constant.
  const Segment* first = passage.segment_count == 1 ? &log.pools.segments[passage.first_segment] : nullptr;
  const bool plain = first != nullptr && first->replacement == 0;
  const std::uint32_t shift = plain ? first->begin : 0;
  // What an empty file is called can be quoted nowhere.
  const bool quotable = !log.texts[static_cast<std::size_t>(passage.source)].content().empty();
  const std::string copy = plain || !quotable ? std::string() : visible_text(log, passage);
  const std::string_view text =
      plain ? log.texts[static_cast<std::size_t>(passage.source)].slice({first->begin, first->length}) : copy;
  const auto silent = silent_ranges(log, passage, text);
  SourceCursor cursor(log, passage);
  sentence.first_word = static_cast<std::uint32_t>(words.words.size());
  auto next_silent = silent.begin();
  std::uint32_t silent_to = 0;
  for_each_token(text, [&](std::size_t begin, std::size_t end) {
    for (; next_silent != silent.end() && next_silent->first <= begin; ++next_silent) {
      silent_to = std::max(silent_to, next_silent->second);
    }
    if (begin < silent_to) return;
    const auto offset = static_cast<std::uint32_t>(begin);
    words.words.push_back(
        {plain ? shift + offset : cursor.at(offset), words.lexicon.intern(text.substr(begin, end - begin))});
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

std::size_t Lexicon::place_of(const Table& table, const std::vector<Slice>& slices, std::string_view text) const {
  const std::size_t mask = table.slots.size() - 1;
  const std::uint64_t head = load(text);
  std::size_t place = hash(text) & mask;
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

std::uint32_t Lexicon::find_or_add(Table& table, std::vector<Slice>& slices, std::string_view text) {
  Slot& slot = table.slots[place_of(table, slices, text)];
  if (slot.id != 0) return slot.id - 1;
  const auto id = static_cast<std::uint32_t>(slices.size());
  slot = {load(text), static_cast<std::uint32_t>(text.size()), id + 1};
  slices.push_back({static_cast<std::uint32_t>(arena_.size()), static_cast<std::uint32_t>(text.size())});
  arena_.append(text);
  if (++table.used * 2 > table.slots.size()) grow(table, slices);
  return id;
}

KeyId Lexicon::intern_key(std::string_view text) { return find_or_add(keys_, key_text_, text); }

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
  const FormId id = find_or_add(forms_, form_text_, form);
  if (id < form_key_.size()) return id;
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
    for (std::uint32_t i = 0; i < sentence.word_count; ++i) {
      const KeyId key = lexicon.key(words.words[sentence.first_word + i].form);
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
