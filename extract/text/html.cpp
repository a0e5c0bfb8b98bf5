// SPDX-License-Identifier: Apache-2.0
// Takes one HTML tag apart.
#include "text/html.hpp"

#include "text/unicode.hpp"

namespace asterism {
namespace {

bool is_name(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

/// `name` as it stands in `tag` before an equals sign; attribute names may be written in any case.
std::size_t find_name(std::string_view tag, std::string_view name, std::size_t from) {
  for (std::size_t at = from; at + name.size() < tag.size(); ++at) {
    const bool begins = tag[at - 1] == ' ' || tag[at - 1] == '\t' || tag[at - 1] == '\n';
    std::size_t same = 0;
    while (begins && same < name.size() && ascii_lower(tag[at + same]) == name[same]) ++same;
    if (same == name.size()) return at;
  }
  return std::string_view::npos;
}

std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = find_name(tag, name, 1); at != std::string_view::npos; at = find_name(tag, name, at + 1)) {
    std::size_t value = tag.find_first_not_of(" \t\n", at + name.size());
    if (value == std::string_view::npos || tag[value] != '=') continue;
    value = tag.find_first_not_of(" \t\n", value + 1);
    if (value == std::string_view::npos) return {};
    const char quote = tag[value];
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t begin = quoted ? value + 1 : value;
    const std::size_t end = quoted ? tag.find(quote, begin) : tag.find_first_of(" \t\n>", begin);
    return tag.substr(begin, end == std::string_view::npos ? end : end - begin);
  }
  return {};
}

/// Addresses hold `&amp;` for `&`; other entities do not occur in them.
std::string decode_ampersands(std::string_view text) {
  constexpr std::string_view entity = "&amp;";
  std::string out(text);
  for (std::size_t at = out.find(entity); at != std::string::npos; at = out.find(entity, at + 1)) {
    out.erase(at + 1, entity.size() - 1);
  }
  return out;
}

}  // namespace

std::optional<SpanKind> span_tag(std::string_view name) {
  if (name == "a") return SpanKind::link;
  if (name == "b" || name == "strong") return SpanKind::strong;
  if (name == "i" || name == "em") return SpanKind::emphasis;
  if (name == "code") return SpanKind::code;
  if (name == "del" || name == "s" || name == "strike") return SpanKind::deleted;
  return std::nullopt;
}

HtmlTag parse_tag(std::string_view text) {
  HtmlTag tag;
  if (text.size() < 2 || text[0] != '<') return tag;
  std::size_t at = 1;
  if (text[at] == '/') {
    tag.closing = true;
    ++at;
  }
  for (; at < text.size() && is_name(text[at]); ++at) tag.name += ascii_lower(text[at]);
  if (tag.closing) return tag;
  tag.target = decode_ampersands(attribute(text, tag.name == "img" ? "src" : "href"));
  tag.anchor = std::string(attribute(text, "id"));
  if (tag.anchor.empty() && tag.name == "a") tag.anchor = std::string(attribute(text, "name"));
  return tag;
}

}  // namespace asterism
