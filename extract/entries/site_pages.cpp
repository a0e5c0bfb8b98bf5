// SPDX-License-Identifier: Apache-2.0
// Looks at what the links of contents lead to, and for the tags of site generators.
#include "entries/site_pages.hpp"

#include "text/passages.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace asterism {
namespace {

/// Whether all that `passage` shows are links, as those to the pages in front of the first part of a book.
bool shows_links_only(const Log& log, const Passage& passage) {
  std::string text = visible_text(log, passage);
  for (const Span& span : spans_of(log, passage)) {
    if (span.kind == SpanKind::link) std::fill(text.begin() + span.begin, text.begin() + span.end, ' ');
  }
  return text.find_first_not_of(" \n") == std::string::npos;
}

/// Pages with more bytes say something themselves.
constexpr std::size_t kShortLayout = 800;

}  // namespace

bool is_book_contents(const Page& page, std::string_view stem) {
  if (stem != "SUMMARY") return false;
  std::size_t links = 0;
  for (const Block& block : page.blocks) {
    if (block.text.segment_count == 0 || block.kind == BlockKind::heading) continue;
    const std::size_t linked = count_links(page.log, block.text);
    const bool item = block.parent != kNoBlock && page.blocks[block.parent].kind == BlockKind::item;
    if (item ? linked != 1 : linked == 0 || !shows_links_only(page.log, block.text)) return false;
    for (const Span& span : spans_of(page.log, block.text)) {
      const std::string_view url = target_of(page.log, span);
      const std::string_view path = url.substr(0, url.find('#'));
      if (span.kind == SpanKind::link && (path.find(':') < path.size() || !path.ends_with(".md"))) return false;
    }
    links += linked;
  }
  return links >= 2;
}

bool is_filled_by_site(const Page& page) {
  const std::string_view text = page.text().content();
  if (page.front.fields.empty() || text.size() > kShortLayout) return false;
  const auto is_code = [&](std::size_t at) {
    const std::uint32_t line = page.text().line_of(static_cast<std::uint32_t>(at));
    return std::any_of(page.blocks.begin(), page.blocks.end(), [line](const Block& block) {
      return block.kind == BlockKind::code && block.first_line <= line && line <= block.last_line;
    });
  };
  for (std::size_t loop = text.find("{% for "); loop != std::string_view::npos; loop = text.find("{% for ", loop + 1)) {
    const std::string_view tag = text.substr(loop, text.find('}', loop) - loop);
    const bool pages =
        tag.find(" in site.") != std::string_view::npos || tag.find(" in paginator.") != std::string_view::npos;
    const std::size_t before = text.find_last_not_of(" \t-*+", loop - (loop > 0 ? 1 : 0));
    const bool opens = loop == 0 || text[before] == '\n' || text[before] == '>';
    if (pages && opens && !is_code(loop)) return true;
  }
  return false;
}

}  // namespace asterism
