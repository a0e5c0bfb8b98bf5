// SPDX-License-Identifier: Apache-2.0
// Escaping for JSON, XML and DOT.
#include "escape.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace asterism {
namespace {

/// libcgraph reads no more than 16384 characters of a value at a time; percent-encoding makes three of one byte.
constexpr std::size_t kLongestValue = 2000;

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

/// What `next_character` makes of bytes that are no UTF-8, such as half a character.
constexpr char32_t kReplacement = 0xFFFD;

/// Characters that XML, and so SVG, has no room for; Graphviz copies them into it as they are.
bool is_unwritable(char32_t character) {
  return character < 0x20 || character == 0x7F || character == 0xFFFE || character == 0xFFFF;
}

bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// Bytes that stand for themselves in a JSON string. A table, as this is where writing JSON spends its time.
constexpr std::array<bool, 256> kPlainJson = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}();

void append_json_character(std::string& out, char32_t character) {
  switch (character) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    case 0x2028:
      out += "\\u2028";
      return;
    case 0x2029:
      out += "\\u2029";
      return;
    default:
      break;
  }
  if (character >= 0x20) return append_character(out, character);
  out += "\\u00";
  out += kHexDigits[character >> 4U];
  out += kHexDigits[character & 0xFU];
}

/// 1 for bytes that are no blank and may not stand for themselves in XML, 0 for all others. No `||`, as a branch would
/// keep the compiler from asking about sixteen bytes at once.
constexpr unsigned char is_odd_xml(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return static_cast<unsigned char>((byte < 0x20) | (byte >= 0x7F) | (byte == '&') | (byte == '<') | (byte == '>'));
}

/// Where the words from `first` on end that XML takes as they are, with one blank between each two: most texts are
/// nothing but that.
std::size_t plain_xml_end(std::string_view text, std::size_t first) {
  const auto is_plain = [](char character) { return character != ' ' && is_odd_xml(character) == 0; };
  const auto begin = text.begin() + static_cast<std::ptrdiff_t>(first);
  auto end = std::find_if_not(begin, text.end(), is_plain);
  while (end != begin && text.end() - end > 1 && *end == ' ' && is_plain(end[1])) {
    end = std::find_if_not(end + 1, text.end(), is_plain);
  }
  return static_cast<std::size_t>(end - text.begin());
}

void append_xml_character(std::string& out, char32_t character) {
  switch (character) {
    case '&':
      out += "&amp;";
      return;
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += out.ends_with(']') ? "&gt;" : ">";
      return;  // `]]>` would end a CDATA section
    default:
      append_character(out, character);
  }
}

void append_percent(std::string& out, char byte) {
  const auto value = static_cast<unsigned char>(byte);
  out += '%';
  out += kHexDigits[value >> 4U];
  out += kHexDigits[value & 0xFU];
}

/// Whether `rest`, which begins with `&`, would be read as a character or entity reference.
bool begins_entity(std::string_view rest) {
  std::size_t at = 1;
  if (at < rest.size() && rest[at] == '#') ++at;
  const std::size_t first = at;
  while (at < rest.size() && (is_letter(rest[at]) || is_digit(rest[at]))) ++at;
  return at > first && at < rest.size() && rest[at] == ';';
}

std::string with_entities_kept_out(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size(); ++at) {
    kept += text[at];
    if (text[at] == '&' && begins_entity(text.substr(at))) kept += "amp;";
  }
  return kept;
}

/// The scheme of `url` in lower case, empty for a relative one.
std::string scheme_of(std::string_view url) {
  std::string scheme;
  for (const char character : url) {
    if (character == ':') return scheme;
    if (!is_letter(character) && !is_digit(character) && character != '+' && character != '-' && character != '.')
      break;
    scheme += static_cast<char>(character >= 'A' && character <= 'Z' ? character - 'A' + 'a' : character);
  }
  return {};
}

bool is_safe_scheme(std::string_view scheme) {
  constexpr std::array<std::string_view, 6> safe{"", "http", "https", "ftp", "file", "mailto"};
  return std::find(safe.begin(), safe.end(), scheme) != safe.end();
}

constexpr std::string_view kEscapedName = "escaped:";
constexpr std::string_view kLegendName = "legend:";

bool spoils_name(std::string_view key) {
  for (std::size_t at = 0; at < key.size();) {
    if (key[at] == '\\' || (key[at] == '&' && begins_entity(key.substr(at)))) return true;
    const char32_t character = next_character(key, at);
    if (character == kReplacement || is_unwritable(character)) return true;
  }
  return key.empty() || key.size() > kLongestValue || key.front() == '%' || key.starts_with(kEscapedName) ||
         key.starts_with(kLegendName);
}

/// Source: FNV-1a, 64 bits (draft-eastlake-fnv).
std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = 0xcbf29ce484222325U;
  for (const char byte : bytes) sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  return sum;
}

/// Appends the bytes of `text`, with those of characters that `is_encoded` picks percent-encoded.
template <typename Predicate>
void append_encoded(std::string& out, std::string_view text, Predicate is_encoded) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t first = at;
    const bool encoded = is_encoded(next_character(text, at));
    for (const char byte : text.substr(first, at - first)) {
      if (encoded) {
        append_percent(out, byte);
      } else {
        out += byte;
      }
    }
  }
}

}  // namespace

void append_json(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && kPlainJson[static_cast<unsigned char>(text[at])]) ++at;
    out.append(text, begin, at - begin);
    if (at < text.size()) append_json_character(out, next_character(text, at));
  }
  out += '"';
}

bool is_plain_xml(std::string_view text) {
  if (text.empty()) return true;
  unsigned char odd = is_odd_xml(text.front());
  for (std::size_t at = 1; at < text.size(); ++at) {
    odd |= is_odd_xml(text[at]);
    const auto gap = static_cast<unsigned>(text[at - 1] == ' ') & static_cast<unsigned>(text[at] == ' ');
    odd |= static_cast<unsigned char>(gap);
  }
  return odd == 0 && text.front() != ' ' && text.back() != ' ';
}

void append_xml(std::string& out, std::string_view text) {
  const std::size_t begin = out.size();
  bool gap = false;
  const auto close_gap = [&out, &gap, begin] {
    if (gap && out.size() > begin) out += ' ';
    gap = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t first = at;
    at = plain_xml_end(text, first);
    if (at > first) {
      close_gap();
      out.append(text, first, at - first);
      continue;
    }
    const char32_t character = next_character(text, at);
    if (is_gap(character)) {
      gap = true;
    } else {
      close_gap();
      append_xml_character(out, character);
    }
  }
}

std::string dot_text(std::string_view text) {
  std::string value;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (character == '\\') {
      value += "\\\\";
    } else if (character == '\n') {
      value += "\\n";
    } else if (!is_unwritable(character)) {
      append_character(value, character);
    }
  }
  return value;
}

std::string text_of_dot(std::string_view value) {
  std::string text;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const bool escaped = value[at] == '\\' && at + 1 < value.size();
    if (escaped) ++at;
    text += escaped && value[at] == 'n' ? '\n' : value[at];
  }
  return text;
}

std::string dot_label(std::string_view text) { return dot_text(with_entities_kept_out(text)); }

std::string dot_tooltip(std::string_view text) {
  std::string tooltip;
  for (const char byte : text) {
    if (byte == '\\') {
      tooltip += "\u2216";
    } else {
      tooltip += byte;
    }
  }
  return dot_label(tooltip);
}

std::string dot_url(std::string_view url, UrlForm form) {
  if (url.size() > kLongestValue || !is_safe_scheme(scheme_of(url))) return {};
  std::string encoded;
  append_encoded(encoded, url, [](char32_t character) {
    constexpr std::u32string_view escaped = U" \"'<>\\^`{|}";
    return is_unwritable(character) || character > 0x7E || escaped.find(character) != std::u32string_view::npos;
  });
  if (form == UrlForm::plain) return encoded;
  std::string value;
  for (const char byte : encoded) value += byte == '&' ? std::string_view("&amp;") : std::string_view(&byte, 1);
  return value;
}

std::string dot_name(std::string_view key) {
  if (!spoils_name(key)) return std::string(key);
  std::string name(kEscapedName);
  append_encoded(name, key.substr(0, kLongestValue), [](char32_t character) {
    return character == '\\' || character == '%' || character == '&' || character == kReplacement ||
           is_unwritable(character);
  });
  if (key.size() > kLongestValue) name += "%~" + std::to_string(checksum(key));
  return name;
}

std::string legend_name(std::size_t number) { return std::string(kLegendName) + std::to_string(number); }

}  // namespace asterism
