// SPDX-License-Identifier: Apache-2.0
// Repair of text that was UTF-8, was read as a Windows code page, and was saved as UTF-8 again.
#include "text/mojibake.hpp"

#include "text/code_pages.hpp"
#include "text/damaged_runs.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace asterism {
namespace {

/// Reads `run`, part of valid text, as bytes of `page`.
void read_bytes(std::string_view run, CodePage page, std::vector<std::uint8_t>& bytes) {
  bytes.clear();
  for (std::size_t at = 0; at < run.size();) {
    bytes.push_back(bytes_of(decode_code_point(run, at))[static_cast<std::size_t>(page)]);
  }
}

/// Whether a byte that the page does not define was kept as a control character: then no byte was lost either.
bool keeps_undefined(std::string_view text, const DamagedRuns& damaged) {
  std::vector<std::uint8_t> bytes;
  return std::any_of(damaged.runs.begin(), damaged.runs.end(), [&](const ByteRange& run) {
    read_bytes(text.substr(run.begin, run.length), damaged.page, bytes);
    return std::any_of(bytes.begin(), bytes.end(),
                       [&damaged](std::uint8_t byte) { return is_undefined(damaged.page, byte); });
  });
}

/// The zero-width joiner of an emoji lost the same byte as a closing quotation mark, but stands between emoji.
bool is_joiner(const Piece& piece, char32_t before, std::span<const std::uint8_t> after) {
  const bool emoji_before = before >= 0x1F000 || before == 0xFE0F;
  const bool emoji_after = !after.empty() && (after[0] == 0xF0 || after[0] == 0xE2);
  return piece.kind == PieceKind::guessed && piece.character == U'\u201D' && emoji_before && emoji_after;
}

/// Appends what the bytes of a run say to `repair.text`.
void append_repaired(std::span<const std::uint8_t> bytes, Repair& repair) {
  char32_t before = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const Piece piece = read_piece(bytes.subspan(at), repair.page);
    const bool joiner = is_joiner(piece, before, bytes.subspan(at + piece.length));
    before = joiner ? U'\u200D' : piece.character;
    append_utf8(repair.text, before);
    if (piece.kind == PieceKind::guessed) ++repair.guessed;
    if (piece.kind == PieceKind::cut || piece.kind == PieceKind::bare) ++repair.unreadable;
    at += piece.length;
  }
  ++repair.runs;
}

bool is_cut(std::span<const std::uint8_t> bytes, CodePage page) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Piece piece = read_piece(bytes.subspan(at), page);
    if (piece.kind != PieceKind::whole && piece.kind != PieceKind::filler) return true;
    at += piece.length;
  }
  return false;
}

std::optional<Repair> repair_once(std::string_view text) {
  const DamagedRuns damaged = find_damaged_runs(text);
  const bool complete = keeps_undefined(text, damaged);
  Repair repair;
  repair.page = damaged.page;
  std::vector<std::uint8_t> bytes;
  std::size_t copied = 0;
  for (const ByteRange& run : damaged.runs) {
    read_bytes(text.substr(run.begin, run.length), repair.page, bytes);
    if (complete && is_cut(bytes, repair.page)) continue;
    if (repair.runs == 0) repair.text.reserve(text.size());
    repair.text.append(text, copied, run.begin - copied);
    if (repair.runs == 0) repair.first = repair.text.size();
    append_repaired(bytes, repair);
    copied = run.begin + run.length;
  }
  if (repair.runs == 0) return std::nullopt;
  repair.text.append(text, copied);
  return repair;
}

/// `text` with every ASCII letter and combining mark that are one letter of Latin script made one; none without any.
/// Damaged text that was decomposed afterwards (NFD) has lost its code page characters to such pairs.
std::optional<std::string> compose_letters(std::string_view text) {
  constexpr char mark_lead = '\xCC';
  std::optional<std::string> composed;
  std::size_t copied = 0;
  for (std::size_t at = text.find(mark_lead); at < text.size(); at = text.find(mark_lead, at + 1)) {
    const char32_t base = at > copied ? static_cast<unsigned char>(text[at - 1]) : 0;
    std::size_t next = at;
    const char32_t letter = is_letter(base) && base < 0x80 ? compose(base, decode_code_point(text, next)) : 0;
    if (letter == 0) continue;
    if (!composed) composed.emplace().reserve(text.size());
    composed->append(text, copied, at - 1 - copied);
    append_utf8(*composed, letter);
    copied = next;
  }
  if (composed) composed->append(text, copied);
  return composed;
}

}  // namespace

std::string_view to_string(CodePage page) noexcept {
  return page == CodePage::windows_1254 ? "windows-1254" : "windows-1252";
}

std::optional<Repair> repair_double_encoding(std::string_view text) {
  const std::optional<std::string> composed = compose_letters(text);
  std::optional<Repair> repair = repair_once(composed ? *composed : text);
  while (repair) {
    std::optional<Repair> again = repair_once(repair->text);
    if (!again) break;
    repair->text = std::move(again->text);
    repair->runs += again->runs;
    repair->guessed += again->guessed;
    repair->unreadable += again->unreadable;
    repair->first = std::min(repair->first, again->first);
  }
  return repair;
}

}  // namespace asterism
