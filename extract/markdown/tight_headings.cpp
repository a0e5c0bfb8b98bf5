// SPDX-License-Identifier: Apache-2.0
// Looks at lines that begin with signs of headings. Source: Markdown 1.0.1, which asks for no blank there.
#include "markdown/tight_headings.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"

namespace asterism {
namespace {

constexpr std::size_t kMostSigns = 6;

/// Whether a title may begin with `c`: a letter of any script, a digit or what encloses or marks words.
bool may_begin_title(char c) {
  const bool wide = static_cast<unsigned char>(c) >= 0x80;
  return wide || is_ascii_letter(c) || is_ascii_digit(c) || std::string_view("[(*_`\"").find(c) < 6;
}

/// How many signs `line` begins with, if a title touches them; 0: it is no such heading.
std::size_t touching_signs(std::string_view line) {
  const std::size_t signs = find_behind(line, "#");
  return signs >= 2 && signs <= kMostSigns && signs < line.size() && may_begin_title(line[signs]) ? signs : 0;
}

}  // namespace

std::optional<std::string> part_heading_signs(std::string_view markdown) {
  std::optional<std::string> parted;
  for (std::size_t begin = 0; begin < markdown.size();) {
    if (markdown.substr(begin).starts_with("##")) {
      const std::string_view line = markdown.substr(begin, markdown.find('\n', begin) - begin);
      if (const std::size_t signs = touching_signs(line); signs > 0) {
        if (!parted) parted = std::string(markdown);
        (*parted)[begin + signs - 1] = ' ';
        const std::size_t end = without_end(line, " \t\r").size();
        const std::size_t title = without_end(line.substr(0, end), "#").size();
        // One sign may be of the title: "C#".
        if (end - title >= 2) parted->replace(begin + title, end - title, end - title, ' ');
      }
    }
    const std::size_t next = markdown.find("\n##", begin);
    begin = next == std::string_view::npos ? markdown.size() : next + 1;
  }
  return parted;
}

bool lost_heading_sign(std::string_view line, int level) {
  return touching_signs(line) == static_cast<std::size_t>(level) + 1;
}

}  // namespace asterism
