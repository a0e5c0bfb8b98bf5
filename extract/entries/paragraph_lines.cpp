// SPDX-License-Identifier: Apache-2.0
// The lines of a paragraph that may be entries, and which of them belong together.
#include "entries/entry_reader.hpp"
#include "entries/own_links.hpp"
#include "text/passages.hpp"
#include "titles/credit_lines.hpp"
#include "titles/remarks.hpp"

#include "asterism/text.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The lines of a paragraph; those that are nothing but links that name what they lead to are one with the line above,
/// or with all above where the paragraph begins with them: "A Title,\nA. Flyer\n[paper](…) | [code](…)". Authors and
/// venue may stand in front of them below a title in bold.
std::vector<Passage> EntryReader::entry_lines(const Passage& passage, std::string_view text) {
  std::vector<Passage> lines = split_lines(log_, passage);
  if (lines.size() < 2) return lines;
  constexpr std::size_t none = std::string_view::npos;
  std::vector<Passage> joined;
  PassageCursor cursor;
  std::size_t at = 0;        // in `text`, behind the lines so far
  std::size_t title = none;  // where the lines begin that may be a title
  std::size_t bold = none;   // where the line above begins, if it is in bold as a whole
  for (const Passage& line : lines) {
    const std::string shown = visible_text(log_, line);
    const std::size_t begin = text.find(shown, at);
    at = begin + shown.size();
    const TitleLine read = line.span_count > 0 ? read_title_line(log_, line, context_.order) : TitleLine{};
    const bool labels = (read.is_label || read.form == TitleForm::field) && read.title_begin < 24 &&
                        count_title_words(rest_of(read, shown)) == 0;
    const bool credited = bold != none && read_credited_links(log_, line, context_.order);
    const bool first = joined.empty();
    if (credited || (labels && title != none)) {
      const std::size_t from = credited ? bold : title;
      joined.resize(from == 0 ? 0 : joined.size() - 1);
      const ShownRange range{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(at)};
      joined.push_back(next_sub_passage(log_, passage, range, cursor));
    } else {
      joined.push_back(line);
    }
    const bool marked = is_bold(log_, line, shown.size());
    const bool asks = marked && (shown.ends_with('!') || shown.ends_with('?')) && links_to_paper(log_, passage);
    const bool plain = (read.form == TitleForm::plain || line.span_count == 0) && (asks || !ends_sentence(shown));
    title = !plain ? none : first || title == 0 ? 0 : begin;
    bold = marked ? begin : none;
  }
  return joined;
}

}  // namespace asterism
