// SPDX-License-Identifier: Apache-2.0
// Windows code pages 1252 and 1254, and UTF-8 in which bytes that they do not define went missing.
#include "text/code_pages.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <string_view>

namespace asterism {
namespace {

/// Bytes 0x80 … 0x9F of windows-1252, 0 where it has no character. windows-1254 is the same without 0x8E and 0x9E.
/// Source: the Unicode Consortium's mapping tables CP1252.TXT and CP1254.TXT.
constexpr std::array<char16_t, 32> kMiddle = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                              0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct Letter {
  std::uint8_t byte;
  char16_t character;
};

/// Where windows-1254 has Turkish letters in place of the Latin-1 ones.
constexpr std::array<Letter, 6> kTurkish = {
    {{0xD0, 0x011E}, {0xDD, 0x0130}, {0xDE, 0x015E}, {0xF0, 0x011F}, {0xFD, 0x0131}, {0xFE, 0x015F}}};

struct Slot {
  char16_t character = 0;
  PageBytes bytes{};
};

/// All characters above Latin-1 fall into different slots when the higher bits are dropped.
constexpr std::size_t kSlots = 1024;

constexpr std::array<Slot, kSlots> kHigher = [] {
  std::array<Slot, kSlots> slots{};
  for (std::size_t at = 0; at < kMiddle.size(); ++at) {
    if (kMiddle[at] == 0) continue;
    const auto byte = static_cast<std::uint8_t>(0x80 + at);
    const bool in_both = byte != 0x8E && byte != 0x9E;
    slots[kMiddle[at] % kSlots] = {kMiddle[at], {byte, in_both ? byte : kNoByte}};
  }
  for (const Letter& letter : kTurkish) slots[letter.character % kSlots] = {letter.character, {kNoByte, letter.byte}};
  slots[kReplacement % kSlots] = {static_cast<char16_t>(kReplacement), {kLostByte, kLostByte}};
  return slots;
}();

constexpr std::array<PageBytes, 256> kLatin = [] {
  std::array<PageBytes, 256> bytes{};
  for (std::size_t at = 0x80; at < 256; ++at) bytes[at].fill(static_cast<std::uint8_t>(at));
  for (const Letter& letter : kTurkish) bytes[letter.byte][1] = kNoByte;
  return bytes;
}();

/// Marks that notes often carry and whose UTF-8 has a byte that a code page lacks. Where two of them fit, neither is
/// taken; so of several alike (the globes, the magnifying glasses) only the one that stands for the rest is listed.
constexpr std::string_view kUsualMarks =
    "🌐📝🔍👍🤝💎🏆🎯🎥🎧🎮🎨🎉🐛🏠⭐❌❓❤⏳⏰●←”\xEF\xB8\x8F";

constexpr bool is_continuation(std::uint8_t byte) { return (byte & 0xC0) == 0x80 || byte == kLostByte; }

constexpr std::size_t length_of(std::uint8_t lead) {
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Whether `seen` is `mark` without its byte at `place`, or with that byte replaced.
bool fits_without(std::span<const std::uint8_t> seen, std::string_view mark, std::size_t place) {
  const bool replaced = seen.size() == mark.size();
  for (std::size_t at = 0; at < mark.size(); ++at) {
    if (at == place && !replaced) continue;
    const std::uint8_t expected = at == place ? kLostByte : static_cast<std::uint8_t>(mark[at]);
    if (seen[at - (at > place && !replaced ? 1 : 0)] != expected) return false;
  }
  return true;
}

bool fits(std::span<const std::uint8_t> seen, std::string_view mark, CodePage page) {
  for (std::size_t place = 1; place < mark.size(); ++place) {
    if (is_undefined(page, static_cast<std::uint8_t>(mark[place])) && fits_without(seen, mark, place)) return true;
  }
  return false;
}

/// The one usual mark of `length` bytes that `seen` is, but for a lost byte; U+FFFD when there is not exactly one.
char32_t guess(std::span<const std::uint8_t> seen, std::size_t length, CodePage page) {
  char32_t found = kReplacement;
  for (std::size_t at = 0; at < kUsualMarks.size();) {
    const std::size_t begin = at;
    const char32_t mark = decode_code_point(kUsualMarks, at);
    if (static_cast<std::uint8_t>(kUsualMarks[begin]) != seen[0] ||
        !fits(seen, kUsualMarks.substr(begin, length), page))
      continue;
    if (found != kReplacement) return kReplacement;
    found = mark;
  }
  return found;
}

Piece read_whole(std::span<const std::uint8_t> bytes) {
  std::array<char, 4> characters{};
  std::copy(bytes.begin(), bytes.end(), characters.begin());
  const std::string_view text(characters.data(), bytes.size());
  if (!utf8_piece(text, 0).valid) return {};
  std::size_t at = 0;
  const char32_t character = decode_code_point(text, at);
  return {PieceKind::whole, static_cast<std::uint8_t>(bytes.size()), character};
}

}  // namespace

PageBytes bytes_of(char32_t character) noexcept {
  if (character < kLatin.size()) return kLatin[character];
  const Slot& slot = kHigher[character % kSlots];
  return slot.character == character ? slot.bytes : PageBytes{};
}

bool is_undefined(CodePage page, std::uint8_t byte) noexcept {
  if (byte < 0x80 || byte > 0x9F) return false;
  return kMiddle[byte - 0x80U] == 0 || (page == CodePage::windows_1254 && (byte == 0x8E || byte == 0x9E));
}

char32_t character_of(CodePage page, std::uint8_t byte) noexcept {
  if (page == CodePage::windows_1254) {
    for (const Letter& letter : kTurkish) {
      if (letter.byte == byte) return letter.character;
    }
  }
  const bool middle = byte >= 0x80 && byte <= 0x9F && !is_undefined(page, byte);
  return middle ? kMiddle[byte - 0x80U] : byte;
}

Piece read_piece(std::span<const std::uint8_t> bytes, CodePage page) noexcept {
  if (is_filler(bytes.front())) return {PieceKind::filler, 1, bytes.front()};
  const std::size_t length = length_of(bytes.front());
  if (length == 0) return {};
  std::size_t kept = 1;
  while (kept < std::min(length, bytes.size()) && is_continuation(bytes[kept])) ++kept;
  const auto seen = bytes.first(kept);
  const auto replaced = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), kLostByte));
  const std::size_t lost = length - kept + replaced;
  if (lost == 0) return read_whole(seen);
  const auto seen_length = static_cast<std::uint8_t>(kept);
  if (kept == 1) return {PieceKind::bare, seen_length, kReplacement};
  const char32_t character = lost == 1 ? guess(seen, length, page) : kReplacement;
  return {character == kReplacement ? PieceKind::cut : PieceKind::guessed, seen_length, character};
}

}  // namespace asterism
