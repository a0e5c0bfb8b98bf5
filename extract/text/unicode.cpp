// SPDX-License-Identifier: Apache-2.0
// Code points: reading and writing them as UTF-8, what they are, and how they fold (the only user of utf8proc).
#include "text/unicode.hpp"

#include "text/eight_bytes.hpp"

#include "asterism/text.hpp"

#include <array>
#include <cstring>
#include <optional>
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

/// What an ASCII character is in a comparison key; a blank where it separates words.
constexpr std::array<char, 128> kAsciiKey = [] {
  std::array<char, 128> key{};
  for (char32_t c = 0; c < key.size(); ++c) {
    const bool separates = is_ascii_blank(c) || c == U'-' || c == U'_';
    key[c] = static_cast<char>(separates ? U' ' : c >= U'A' && c <= U'Z' ? c + 0x20 : c);
  }
  return key;
}();

/// Whether a blank would be a second one, or the first of all.
bool ends_blank(std::string_view key) { return key.empty() || key.back() == ' '; }

/// Appends `text`, which is ASCII, to a comparison key, one blank for each row of blanks and hyphens. Without a branch,
/// as no processor foresees where words end: a blank too many is written over.
void append_ascii_key(std::string& key, std::string_view text) {
  std::size_t end = key.size();
  bool blank = ends_blank(key);
  key.resize(end + text.size());
  char* const folded = key.data();
  const auto append = [&](char c) {
    const char next = kAsciiKey[static_cast<unsigned char>(c)];
    const bool separates = next == ' ';
    folded[end] = next;
    end += separates && blank ? 0U : 1U;
    blank = separates;
  };
  while (text.size() >= 8) {
    const FoldedBytes eight = fold_ascii(first_eight(text));
    if ((eight.blanks & (eight.blanks << 8U | (blank ? 0x80U : 0U))) == 0) {
      write_eight(eight.bytes, folded + end);
      end += 8;
      blank = eight.blanks >> 63U != 0;
    } else {
      for (const char c : text.substr(0, 8)) append(c);
    }
    text.remove_prefix(8);
  }
  for (const char c : text) append(c);
  key.resize(end);
}

/// The same for any text that is folded already.
void append_folded_key(std::string& key, std::string_view folded) {
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t character = decode_code_point(folded, at);
    if (!is_blank(character) && !is_hyphen(character)) {
      key.append(folded, begin, at - begin);
    } else if (!ends_blank(key)) {
      key += ' ';
    }
  }
}

using CodePoints = std::vector<utf8proc_int32_t>;

/// `text` in NFKC, case folded, ignorable characters gone; nothing where it is no valid UTF-8. Borrows: from `points`.
/// Not through `utf8proc_map`, which decomposes twice to find out how much memory it needs.
std::optional<std::string_view> fold_text(std::string_view text, CodePoints& points) {
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                          UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  points.resize(text.size() + 1);
  utf8proc_ssize_t count = utf8proc_decompose(bytes, size, points.data(), size, options);
  if (count > size) {
    points.resize(static_cast<std::size_t>(count) + 1);
    count = utf8proc_decompose(bytes, size, points.data(), count, options);
  }
  const utf8proc_ssize_t length = count < 0 ? count : utf8proc_reencode(points.data(), count, options);
  if (length < 0) return std::nullopt;
  return std::string_view(reinterpret_cast<const char*>(points.data()), static_cast<std::size_t>(length));
}

/// Where the ASCII text behind `from` ends; its last character is left out where a mark may follow that it takes.
std::size_t ascii_part_end(std::string_view text, std::size_t from) {
  const std::size_t end = find_non_ascii(text, from);
  return end == text.size() || end == from ? end : end - 1;
}

/// Where ASCII text begins again behind `from`.
std::size_t find_ascii(std::string_view text, std::size_t from) {
  while (from < text.size() && byte_at(text, from) >= 0x80) ++from;
  return from;
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
  std::array<std::uint64_t, 4> words{};
  while (text.size() - from >= sizeof(words)) {
    std::memcpy(words.data(), text.data() + from, sizeof(words));
    if (((words[0] | words[1] | words[2] | words[3]) & high_bits) != 0) break;
    from += sizeof(words);
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

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = ascii_lower(c);
  return out;
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

bool encloses(char32_t character) noexcept {
  const utf8proc_category_t kind = category(character);
  return kind >= UTF8PROC_CATEGORY_PS && kind <= UTF8PROC_CATEGORY_PF;
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

/// ASCII text is folded character by character, and only what lies between goes through utf8proc, which costs a hundred
/// times as much.
std::string comparison_key(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  CodePoints points;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ascii_end = ascii_part_end(text, at);
    append_ascii_key(key, text.substr(at, ascii_end - at));
    if (ascii_end == text.size()) break;
    at = find_ascii(text, ascii_end + 1);
    const auto folded = fold_text(text.substr(ascii_end, at - ascii_end), points);
    if (!folded) {
      key.clear();
      append_folded_key(key, text);
      break;
    }
    append_folded_key(key, *folded);
  }
  if (key.ends_with(' ')) key.pop_back();
  return key;
}

}  // namespace asterism
