// SPDX-License-Identifier: Apache-2.0
// Takes paths and quotation marks off titles.
#include "titles/shown_title.hpp"

#include "files/file_names.hpp"
#include "links/links.hpp"
#include "titles/title_signs.hpp"

namespace asterism {
namespace {

using Range = std::pair<std::uint32_t, std::uint32_t>;

/// The title of `line` in `text` without folders and ending where it is the path that the link leads to:
/// `[notes/kites.md](notes/kites.md)`.
Range without_path(const TitleLine& line, std::string_view text) {
  const std::string_view title = title_of(line, text);
  const Range whole{line.title_begin, line.title_end};
  if (!title.ends_with(".md") && !title.ends_with(".pdf")) return whole;
  const auto link = parse_link(line.url);
  if (!link || !link->host.empty() || !link->path.ends_with(title)) return whole;
  const std::string_view name = bare_file_name(title);
  const auto begin = static_cast<std::uint32_t>(name.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(name.size())};
}

/// What `range` of `text`, a title, holds inside the quotation marks that stand around the whole of it.
Range without_quotes(Range range, std::string_view text) {
  const std::string_view title = text.substr(range.first, range.second - range.first);
  for (const auto& [open, close] : kQuotationMarks) {
    if (!title.starts_with(open) || !title.ends_with(close) || title.size() <= open.size() + close.size()) continue;
    const std::string_view inside = title.substr(open.size(), title.size() - open.size() - close.size());
    const bool several = inside.find(open) != std::string_view::npos || inside.find(close) != std::string_view::npos;
    const bool named = inside.find_first_not_of(' ') != std::string_view::npos;
    if (several || !named) return range;  // "Kites" and "Boats"
    return {range.first + static_cast<std::uint32_t>(open.size()),
            range.second - static_cast<std::uint32_t>(close.size())};
  }
  return range;
}

}  // namespace

std::pair<std::uint32_t, std::uint32_t> shown_title(const TitleLine& line, std::string_view text) {
  return without_quotes(without_path(line, text), text);
}

}  // namespace asterism
