// SPDX-License-Identifier: Apache-2.0
// Takes one HTML tag apart.
#include "html.hpp"

namespace asterism {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_name(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9'); }

std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
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

}  // namespace

HtmlTag parse_tag(std::string_view text) {
  HtmlTag tag;
  if (text.size() < 2 || text[0] != '<') return tag;
  std::size_t at = 1;
  if (text[at] == '/') {
    tag.closing = true;
    ++at;
  }
  for (; at < text.size() && is_name(text[at]); ++at) tag.name += lower(text[at]);
  if (!tag.closing) tag.target = attribute(text, tag.name == "img" ? "src" : "href");
  return tag;
}

}  // namespace asterism
