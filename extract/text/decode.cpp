// SPDX-License-Identifier: Apache-2.0
// From the bytes of a file to valid UTF-8 text with plain line ends.
#include "text/code_pages.hpp"
#include "text/mojibake.hpp"
#include "text/unicode.hpp"
#include "text/unify.hpp"

#include "asterism/error.hpp"
#include "asterism/text.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
/// Stands for what UTF-16 cannot say (a lone surrogate) until `clean` replaces it; in UTF-8 it never occurs.
constexpr char kIllFormed = '\xFF';

enum class Encoding : std::uint8_t { utf8, utf16_le, utf16_be };

void check_size(const std::string& name, std::size_t bytes) {
  if (bytes <= std::numeric_limits<std::uint32_t>::max()) return;
  throw InputError("cannot read '" + name + "': 4 GiB of text or more", "split it into several files");
}

/// Guesses from the first bytes; ASCII in UTF-16 is a NUL at every other byte and nowhere else.
Encoding guess_encoding(std::string_view bytes) {
  constexpr std::size_t sample = 4096;
  bytes = bytes.substr(0, sample);
  if (bytes.find('\0') == std::string_view::npos) return Encoding::utf8;  // nearly all
  const std::size_t units = bytes.size() / 2;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t at = 0; at < 2 * units; ++at) zeros[at % 2] += bytes[at] == '\0' ? 1U : 0U;
  const auto mostly = [units](std::size_t high, std::size_t low) { return high * 2 >= units && low * 16 <= units; };
  if (units < 2) return Encoding::utf8;
  if (mostly(zeros[1], zeros[0])) return Encoding::utf16_le;
  return mostly(zeros[0], zeros[1]) ? Encoding::utf16_be : Encoding::utf8;
}

Encoding detect_encoding(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE") return Encoding::utf16_le;
  if (bytes.substr(0, 2) == "\xFE\xFF") return Encoding::utf16_be;
  return guess_encoding(bytes);
}

/// The UTF-8 of UTF-16 `bytes`, with `kIllFormed` for lone surrogates and a last byte without its other half.
std::string from_utf16(std::string_view bytes, Encoding encoding) {
  const std::size_t high = encoding == Encoding::utf16_be ? 0 : 1;
  const auto unit = [&](std::size_t at) {
    const unsigned upper = static_cast<unsigned char>(bytes[at + high]);
    return static_cast<char32_t>(upper << 8 | static_cast<unsigned char>(bytes[at + 1 - high]));
  };
  std::string text;
  text.reserve(bytes.size() / 2 + bytes.size() / 8);
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    const char32_t first = unit(at);
    const char32_t second = first >= 0xD800 && first <= 0xDBFF && at + 3 < bytes.size() ? unit(at + 2) : 0;
    if (first < 0xD800 || first > 0xDFFF) {
      append_utf8(text, first);
    } else if (second >= 0xDC00 && second <= 0xDFFF) {
      append_utf8(text, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
      at += 2;
    } else {
      text += kIllFormed;
    }
  }
  if (at < bytes.size()) text += kIllFormed;
  return text;
}

/// Where the first byte stands, at or behind `from`, that is NUL, CR or not ASCII.
std::size_t skip_plain(std::string_view text, std::size_t from) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high_bits = 0x80 * ones;
  while (text.size() - from >= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + from, sizeof(word));
    // In words without high bits, subtracting ones sets a high bit exactly from the lowest zero byte on.
    const std::uint64_t found = word | (word - ones) | ((word ^ ('\r' * ones)) - ones);
    if ((found & high_bits) != 0) break;
    from += sizeof(word);
  }
  const auto is_plain = [](char c) { return c > 0 && c != '\r'; };
  while (from < text.size() && is_plain(text[from])) ++from;
  return from;
}

/// Where the first byte stands, at or behind `from`, that is NUL, CR or no UTF-8.
std::size_t find_flaw(std::string_view text, std::size_t from) {
  for (from = skip_plain(text, from); from < text.size(); from = skip_plain(text, from)) {
    while (from < text.size() && static_cast<unsigned char>(text[from]) >= 0x80) {
      const Utf8Piece piece = utf8_piece(text, from);
      if (!piece.valid) return from;
      from += piece.length;
    }
    if (from < text.size() && (text[from] == '\0' || text[from] == '\r')) break;
  }
  return from;
}

/// How often something was replaced, and where in the text made it stands first.
struct Replaced {
  std::size_t count = 0;
  std::size_t first = 0;
};

struct Cleaned {
  std::string text;
  Replaced ill_formed;
  Replaced nul;
};

void replace(std::string& text, Replaced& replaced) {
  if (replaced.count++ == 0) replaced.first = text.size();
  text += kReplacementUtf8;
}

/// Copies `bytes` but for their flaws, the first of which is at `flaw`.
Cleaned clean(std::string_view bytes, std::size_t flaw) {
  Cleaned result;
  result.text.reserve(bytes.size());
  std::size_t copied = 0;
  for (; flaw < bytes.size(); flaw = find_flaw(bytes, copied)) {
    result.text.append(bytes, copied, flaw - copied);
    copied = flaw + 1;
    if (bytes[flaw] == '\r') {
      result.text += '\n';
      if (bytes.substr(copied, 1) == "\n") ++copied;
    } else if (bytes[flaw] == '\0') {
      replace(result.text, result.nul);
    } else {
      replace(result.text, result.ill_formed);
      copied = flaw + utf8_piece(bytes, flaw).length;
    }
  }
  result.text.append(bytes, copied);
  return result;
}

/// Whether `bytes` are text in a code page of one byte a character: bytes above ASCII, but not one character of UTF-8
/// among them, not even one that the end cuts off, and no controls.
bool is_single_byte_text(std::string_view bytes) {
  const std::size_t first = find_non_ascii(bytes, 0);
  if (first == bytes.size() || utf8_piece(bytes, first).valid) return false;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte < ' ' && std::string_view("\t\n\r\f").find(bytes[at]) == std::string_view::npos) return false;
    if (byte >= 0x80) {
      const Utf8Piece piece = utf8_piece(bytes, at);
      if (piece.valid || (piece.length > 1 && at + piece.length == bytes.size())) return false;
      if (is_undefined(CodePage::windows_1252, byte)) return false;
    }
    ++at;
  }
  return true;
}

/// The UTF-8 of `bytes` in Windows-1252.
std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 16);
  for (const char c : bytes) append_utf8(text, character_of(CodePage::windows_1252, static_cast<std::uint8_t>(c)));
  return text;
}

Position place_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_begin = before.rfind('\n') + 1;
  const auto line_ends = std::count(before.begin(), before.end(), '\n');
  return {static_cast<std::uint32_t>(line_ends) + 1,
          static_cast<std::uint32_t>(count_characters(before.substr(line_begin))) + 1};
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
  return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

Diagnostic remark(Severity severity, const std::string& name, Position place) {
  return {.severity = severity, .file = name, .line = place.line, .column = place.column, .message = {}, .hint = {}};
}

/// In a text that was damaged, one character of ten is not lost.
bool looks_binary(const Cleaned& cleaned) {
  const std::size_t lost = cleaned.ill_formed.count + cleaned.nul.count;
  return cleaned.ill_formed.count > 0 && cleaned.nul.count > 0 && lost * 10 >= count_characters(cleaned.text);
}

void report_flaws(const std::string& name, const Cleaned& cleaned, Encoding encoding, Diagnostics& diagnostics) {
  if (encoding == Encoding::utf8 && looks_binary(cleaned)) {
    Diagnostic found = remark(Severity::warning, name, {0, 0});
    found.message = "looks like no text: " + counted(cleaned.nul.count, "NUL character", "NUL characters") + " and " +
                    counted(cleaned.ill_formed.count, "piece", "pieces") + " of invalid UTF-8";
    found.hint = "leave it out of the log";
    return diagnostics.push_back(std::move(found));
  }
  if (cleaned.ill_formed.count != 0) {
    Diagnostic found = remark(Severity::warning, name, place_of(cleaned.text, cleaned.ill_formed.first));
    const std::string what = encoding == Encoding::utf8 ? "UTF-8" : "UTF-16";
    found.message =
        counted(cleaned.ill_formed.count, "piece", "pieces") + " of invalid " + what + " replaced by U+FFFD";
    found.hint = "save the file as UTF-8";
    diagnostics.push_back(std::move(found));
  }
  if (cleaned.nul.count != 0) {
    Diagnostic found = remark(Severity::warning, name, place_of(cleaned.text, cleaned.nul.first));
    found.message = counted(cleaned.nul.count, "NUL character", "NUL characters") + " replaced by U+FFFD";
    diagnostics.push_back(std::move(found));
  }
}

void report_code_page(const std::string& name, std::string_view bytes, Diagnostics& diagnostics) {
  const auto is_high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  const auto first = std::find_if(bytes.begin(), bytes.end(), is_high) - bytes.begin();
  Diagnostic found = remark(Severity::warning, name, place_of(bytes, static_cast<std::size_t>(first)));
  found.message = "no UTF-8: read as " + std::string(to_string(CodePage::windows_1252));
  found.hint = "save the file as UTF-8";
  diagnostics.push_back(std::move(found));
}

void report_repair(const std::string& name, const Repair& repair, Diagnostics& diagnostics) {
  Diagnostic found = remark(Severity::note, name, place_of(repair.text, repair.first));
  found.message = "UTF-8 that was read as " + std::string(to_string(repair.page)) + " and saved again: repaired " +
                  counted(repair.runs, "place", "places");
  if (repair.guessed != 0) {
    found.message += ", " + counted(repair.guessed, "character", "characters") + " with a lost byte guessed";
  }
  if (repair.unreadable != 0) {
    found.message += ", " + counted(repair.unreadable, "character", "characters") + " lost (U+FFFD)";
  }
  found.hint = "open the original with the encoding UTF-8 and save it again";
  diagnostics.push_back(std::move(found));
}

/// Takes byte order marks off the beginning (files glued together on Windows can have several); how many bytes.
std::size_t strip_byte_order_marks(std::string& text) {
  std::size_t length = 0;
  while (text.compare(length, kByteOrderMark.size(), kByteOrderMark) == 0) length += kByteOrderMark.size();
  if (length != 0) text.erase(0, length);
  return length;
}

}  // namespace

Text decode(std::string name, std::string bytes, Diagnostics& diagnostics) {
  check_size(name, bytes.size());
  const Encoding encoding = detect_encoding(bytes);
  std::string content = encoding == Encoding::utf8 ? std::move(bytes) : from_utf16(bytes, encoding);
  const bool unmarked = strip_byte_order_marks(content) == 0;
  if (encoding == Encoding::utf8 && unmarked && is_single_byte_text(content)) {
    report_code_page(name, content, diagnostics);
    content = from_windows_1252(content);
  }
  if (const std::size_t flaw = find_flaw(content, 0); flaw < content.size()) {
    Cleaned cleaned = clean(content, flaw);
    report_flaws(name, cleaned, encoding, diagnostics);
    content = std::move(cleaned.text);
  }
  check_size(name, content.size());
  if (std::optional<Repair> repair = repair_double_encoding(content)) {
    repair->first -= std::min(repair->first, strip_byte_order_marks(repair->text));
    report_repair(name, *repair, diagnostics);
    content = std::move(repair->text);
  }
  if (std::optional<std::string> unified = unify_spelling(content)) content = std::move(*unified);
  return Text(std::move(name), std::move(content));
}

}  // namespace asterism
