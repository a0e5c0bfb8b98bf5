// SPDX-License-Identifier: Apache-2.0
// Finds definitions line by line, and the labels that may call for them.
#include "markdown/link_definitions.hpp"

#include <algorithm>

namespace asterism {
namespace {

bool looks_like_definition(std::string_view line) {
  const std::size_t open = line.find_first_not_of(" \t>");
  if (open == std::string_view::npos || line[open] != '[') return false;
  const std::size_t close = line.find("]:", open);
  return close != std::string_view::npos && line.find('[', open + 1) > close && close > open + 1;
}

/// The bracket that ends the label which begins at `open`; the end of `text` when none does.
std::size_t label_end(std::string_view text, std::size_t open) {
  std::size_t at = text.find_first_of("\\[]", open + 1);
  while (at < text.size() && text[at] == '\\') at = text.find_first_of("\\[]", at + 2);
  return std::min(at, text.size());
}

}  // namespace

Definitions collect_definitions(const Text& text) {
  Definitions found;
  if (text.content().find("]:") == std::string::npos) return found;
  const auto count = static_cast<std::uint32_t>(text.line_count());
  for (std::uint32_t number = 1; number <= count; ++number) {
    const std::string_view line = text.line(number);
    if (!looks_like_definition(line)) continue;
    found.text.append(line.substr(line.find('['))).append("\n\n");
    found.lines += 2;
  }
  return found;
}

std::map<std::string, std::string> definitions_by_label(const Definitions& definitions) {
  const std::string_view text = definitions.text;
  std::map<std::string, std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", at), text.size() - 2) + 2;
    const std::string_view line = text.substr(at, end - at);
    found[comparison_key(line.substr(1, label_end(line, 0) - 1))] += line;
    at = end;
  }
  return found;
}

void add_labels(std::string_view words, std::set<std::string>& labels) {
  for (std::size_t at = words.find('['); at != std::string_view::npos; at = words.find('[', at + 1)) {
    const std::size_t end = label_end(words, at);
    if (end < words.size() && words[end] == ']') labels.insert(comparison_key(words.substr(at + 1, end - at - 1)));
  }
}

}  // namespace asterism
