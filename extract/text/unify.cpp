// SPDX-License-Identifier: Apache-2.0
// Looks for characters to change, and changes the lines that have some.
#include "text/unify.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace asterism {
namespace {

enum class Need : std::uint8_t { none, replace, compose };

bool is_no_break(char32_t c) { return c == 0xa0 || c == 0x202f || c == 0x2007; }
bool is_invisible(char32_t c) { return c == 0x200b || c == 0xfeff || c == 0x2060; }

/// Characters that NFC replaces by another one even where they stand alone.
bool is_compatibility_twin(char32_t c) {
  return (c >= 0x2126 && c <= 0x212b) || c == 0x37e || c == 0x387 || (c >= 0xf900 && c <= 0xfaff) ||
         (c >= 0x2f800 && c <= 0x2fa1f) || (c >= 0x1f71 && c <= 0x1ffd);
}

Need need_of(char32_t c) {
  if (is_no_break(c) || is_invisible(c)) return Need::replace;
  if (c < 0x300) return Need::none;
  const bool jamo = c >= 0x1160 && c <= 0x11ff;
  return jamo || is_mark(c) || is_compatibility_twin(c) ? Need::compose : Need::none;
}

Need need_of(std::string_view line) {
  Need most = Need::none;
  for (std::size_t at = find_non_ascii(line, 0); at < line.size(); at = find_non_ascii(line, at)) {
    most = std::max(most, need_of(decode_code_point(line, at)));
    if (most == Need::compose) break;
  }
  return most;
}

struct Free {
  void operator()(utf8proc_uint8_t* text) const { std::free(text); }
};

std::string compose(std::string_view line) {
  utf8proc_uint8_t* out = nullptr;
  const utf8proc_ssize_t length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(line.data()), static_cast<utf8proc_ssize_t>(line.size()),
                   &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, Free> owned(out);
  if (length < 0) return std::string(line);
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

void append_plain(std::string& out, std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_code_point(line, at);
    if (is_no_break(c)) out += ' ';
    if (!is_no_break(c) && !is_invisible(c)) out.append(line, begin, at - begin);
  }
}

}  // namespace

std::optional<std::string> unify_spelling(std::string_view text) {
  std::optional<std::string> unified;
  std::size_t copied = 0;
  for (std::size_t at = find_non_ascii(text, 0); at < text.size(); at = find_non_ascii(text, at)) {
    if (need_of(decode_code_point(text, at)) == Need::none) continue;
    const std::size_t begin = text.rfind('\n', at - 1) + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string_view line = text.substr(begin, end - begin);
    if (!unified) unified.emplace().reserve(text.size());
    unified->append(text, copied, begin - copied);
    append_plain(*unified, need_of(line) == Need::compose ? compose(line) : std::string(line));
    copied = at = end;
  }
  if (unified) unified->append(text, copied);
  return unified;
}

}  // namespace asterism
