// SPDX-License-Identifier: Apache-2.0
// Code points: reading and writing them as UTF-8, what they are, and how they fold (the only user of utf8proc).
#include "unicode.hpp"

#include "asterism/text.hpp"

#include <array>
#include <cstring>
#include <utility>
#include <vector>

#include <utf8proc.h>

namespace asterism {
namespace {

constexpr unsigned char byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<unsigned char>(bytes[offset]);
}

/// What may follow a first byte: how many bytes in all, and the range of the second one.
struct Lead {
  std::uint8_t length = 0;
  std::uint8_t low = 0x80;
  std::uint8_t high = 0xBF;
};

constexpr Lead lead_of(unsigned byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {4, 0x80, 0xBF};
}

constexpr std::array<Lead, 256> kLeads = [] {
  std::array<Lead, 256> leads{};
  for (unsigned byte = 0; byte < 256; ++byte) leads[byte] = lead_of(byte);
  return leads;
}();

utf8proc_category_t category(char32_t character) noexcept {
  return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

constexpr bool is_ascii_blank(char32_t character) {
  return character == U' ' || (character >= U'\t' && character <= U'\r');
}

/// What each ASCII character becomes in a comparison key; those between words become a blank.
constexpr std::array<char, 128> kKeyCharacters = [] {
  std::array<char, 128> characters{};
  for (unsigned c = 0; c < 128; ++c) {
    const bool between = is_ascii_blank(c) || c == '-' || c == '_';
    characters[c] = between ? ' ' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  }
  return characters;
}();

/// The comparison key of ASCII `text`. Blanks and hyphens between words become one blank each.
std::string ascii_key(std::string_view text) {
  std::string key(text.size(), ' ');
  char* const begin = key.data();
  char* end = begin;
  for (const char c : text) {
    const char next = kKeyCharacters[static_cast<unsigned char>(c)];
    if (next == ' ' && (end == begin || end[-1] == ' ')) continue;
    *end++ = next;
  }
  if (end != begin && end[-1] == ' ') --end;
  key.resize(static_cast<std::size_t>(end - begin));
  return key;
}

/// Appends `text` in NFKC, case folded, ignorable characters gone; false: it is no valid UTF-8.
/// Not through `utf8proc_map`, which decomposes twice to find out how much memory it needs.
bool append_folded(std::string_view text, std::string& out) {
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                          UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  constexpr std::size_t few = 16;
  std::array<utf8proc_int32_t, few + 1> short_row{};  // as a rule: a dash, a letter with its accent
  std::vector<utf8proc_int32_t> long_row;
  utf8proc_int32_t* points = short_row.data();
  const auto decompose = [&](utf8proc_ssize_t room) {
    return utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                              static_cast<utf8proc_ssize_t>(text.size()), points, room, options);
  };
  utf8proc_ssize_t count = decompose(few);
  if (count > static_cast<utf8proc_ssize_t>(few)) {
    long_row.resize(static_cast<std::size_t>(count) + 1);
    points = long_row.data();
    count = decompose(count);
  }
  const utf8proc_ssize_t length = count < 0 ? count : utf8proc_reencode(points, count, options);
  if (length < 0) return false;
  out.append(reinterpret_cast<const char*>(points), static_cast<std::size_t>(length));
  return true;
}

/// NFKC, case folded, ignorable characters gone; `text` itself where it is no valid UTF-8.
std::string fold_text(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = find_non_ascii(text, at);
    // ASCII stays as it is but for capitals, and for a letter that what follows may put an accent on.
    const std::size_t special = end == text.size() || end == at ? end : end - 1;
    for (const char c : text.substr(at, special - at)) folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    while (end < text.size() && byte_at(text, end) >= 0x80) ++end;
    if (end > special && !append_folded(text.substr(special, end - special), folded)) return std::string(text);
    at = end;
  }
  return folded;
}

}  // namespace

char32_t decode_multibyte(std::string_view text, std::size_t& offset) noexcept {
  const std::size_t begin = offset;
  const unsigned lead = byte_at(text, begin);
  const unsigned length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() - begin < length) {
    offset = text.size();
    return kReplacement;
  }
  offset = begin + length;
  char32_t character = lead & (0xFFU >> (length + 1));
  for (std::size_t at = begin + 1; at < offset; ++at) character = (character << 6) | (byte_at(text, at) & 0x3FU);
  return character;
}

void append_utf8(std::string& out, char32_t character) {
  if (character < 0x80) {
    out += static_cast<char>(character);
    return;
  }
  if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) character = kReplacement;
  std::array<char, 4> bytes{};
  const std::size_t length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  for (std::size_t at = length - 1; at > 0; --at, character >>= 6)
    bytes[at] = static_cast<char>(0x80 | (character & 0x3F));
  bytes[0] = static_cast<char>((0xF00U >> length) | character);
  out.append(bytes.data(), length);
}

std::size_t find_non_ascii(std::string_view text, std::size_t from) noexcept {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  while (text.size() - from >= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + from, sizeof(word));
    if ((word & high_bits) != 0) break;
    from += sizeof(word);
  }
  while (from < text.size() && byte_at(text, from) < 0x80) ++from;
  return from;
}

Utf8Piece utf8_piece(std::string_view bytes, std::size_t offset) noexcept {
  const Lead lead = kLeads[byte_at(bytes, offset)];
  if (lead.length == 0) return {1, false};
  std::uint8_t low = lead.low;
  std::uint8_t high = lead.high;
  for (std::uint8_t length = 1; length < lead.length; ++length) {
    if (offset + length >= bytes.size()) return {length, false};
    const unsigned char byte = byte_at(bytes, offset + length);
    if (byte < low || byte > high) return {length, false};
    low = 0x80;
    high = 0xBF;
  }
  return {lead.length, true};
}

std::string valid_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Utf8Piece piece = utf8_piece(bytes, at);
    text.append(piece.valid ? bytes.substr(at, piece.length) : kReplacementUtf8);
    at += piece.length;
  }
  return text;
}

bool is_letter(char32_t character) noexcept {
  if (character < 0x80) return (character | 0x20) >= U'a' && (character | 0x20) <= U'z';
  const utf8proc_category_t kind = category(character);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t character) noexcept {
  if (character < 0x80) return character >= U'0' && character <= U'9';
  return category(character) == UTF8PROC_CATEGORY_ND;
}

bool is_upper(char32_t character) noexcept {
  if (character < 0x80) return character >= U'A' && character <= U'Z';
  const utf8proc_category_t kind = category(character);
  return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_mark(char32_t character) noexcept {
  if (character < 0x300) return false;
  const utf8proc_category_t kind = category(character);
  return kind >= UTF8PROC_CATEGORY_MN && kind <= UTF8PROC_CATEGORY_ME;
}

bool is_blank(char32_t character) noexcept {
  if (character < 0x80) return is_ascii_blank(character);
  if (character == 0x85) return true;
  const utf8proc_category_t kind = category(character);
  return kind >= UTF8PROC_CATEGORY_ZS && kind <= UTF8PROC_CATEGORY_ZP;
}

bool is_ignorable(char32_t character) noexcept {
  if (character < 0xAD) return false;
  return utf8proc_get_property(static_cast<utf8proc_int32_t>(character))->ignorable;
}

bool is_hyphen(char32_t character) noexcept {
  return character == U'-' || character == U'_' || (character >= 0x2010 && character <= 0x2015) || character == 0x2212;
}

char32_t fold(char32_t character) noexcept {
  if (character < 0x80) return character >= U'A' && character <= U'Z' ? character + 0x20 : character;
  std::array<utf8proc_int32_t, 4> folded{};
  int boundary = UTF8PROC_BOUNDCLASS_START;
  const auto point = static_cast<utf8proc_int32_t>(character);
  const utf8proc_ssize_t count = utf8proc_decompose_char(
      point, folded.data(), static_cast<utf8proc_ssize_t>(folded.size()), UTF8PROC_CASEFOLD, &boundary);
  return static_cast<char32_t>(count == 1 ? folded[0] : utf8proc_tolower(point));
}

char32_t compose(char32_t base, char32_t mark) noexcept {
  std::array<utf8proc_int32_t, 2> pair = {static_cast<utf8proc_int32_t>(base), static_cast<utf8proc_int32_t>(mark)};
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  return utf8proc_normalize_utf32(pair.data(), 2, options) == 1 ? static_cast<char32_t>(pair[0]) : 0;
}

std::string comparison_key(std::string_view text) {
  if (find_non_ascii(text, 0) == text.size()) return ascii_key(text);
  const std::string folded = fold_text(text);
  std::string key;
  key.reserve(folded.size());
  bool between = false;  // words: a blank or hyphen came behind one
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t character = decode_code_point(folded, at);
    if (is_blank(character) || is_hyphen(character)) {
      between = !key.empty();
      continue;
    }
    if (between) key += ' ';
    between = false;
    key.append(folded, begin, at - begin);
  }
  return key;
}

}  // namespace asterism
