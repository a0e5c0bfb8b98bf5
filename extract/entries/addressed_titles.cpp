// SPDX-License-Identifier: Apache-2.0
// Finds paragraphs that begin with an address, and titles above addresses.
#include "entries/addressed_titles.hpp"

#include "entries/by_section.hpp"
#include "links/link_labels.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: words. From here on, a title is hardly the name of a field, of a person or of a site.
constexpr std::size_t kLongTitle = 3;

/// The addresses in `text` from byte `begin` on, which stand alone in their lines: all of them, or the first where
/// words follow.
std::vector<std::string> address_lines(std::string_view text, std::size_t begin) {
  std::vector<std::string> addresses;
  for (std::size_t at = begin; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    line = without_end(line, " ");
    if (!line.starts_with("http") || line.find_first_of(" \t") != std::string_view::npos) break;
    addresses.emplace_back(line);
    at = end + 1;
  }
  return addresses;
}

/// Words that begin what only leads to an address: "Also Interesting". In English, German, French, Spanish and
/// Portuguese. Case folded.
constexpr std::array kLeads = std::to_array<std::string_view>({
    "today", "yesterday",   "also",  "see",  "here",    "heute", "gestern", "auch",  "siehe",  "hier", "hoy",
    "ayer",  "aujourd'hui", "aussi", "voir", "también", "véase", "hoje",    "ontem", "também", "veja",
});

bool leads_on(std::string_view text) {
  const std::string word = comparison_key(text.substr(0, text.find(' ')));
  return is_reading_word(word) || contains(kLeads, word);
}

/// Whether `text` may be the title of the address below: one line of two words or more, and neither a sentence nor what
/// leads to the address.
bool may_head_address(std::string_view text) {
  constexpr std::size_t longest = 20;  // words
  const std::size_t words = count_title_words(text);
  return words >= 2 && !leads_on(text) && words <= longest && text.find('\n') == std::string_view::npos &&
         is_title_like(text) && !text.starts_with("http") && !begins_small(text) && !is_link_label(text, false) &&
         std::string_view(".,:;!").find(text.back()) == std::string_view::npos && !text.ends_with("：") &&
         !text.ends_with("。");
}

/// "A Title of Words | Site": where the title ends, as pages are called.
std::size_t end_of_page_title(std::string_view text) {
  constexpr std::size_t longest_site = 6;  // words
  constexpr std::size_t fewest_words = 3;
  const std::size_t bar = text.rfind(" | ");
  const bool site = bar != std::string_view::npos && count_title_words(text.substr(bar)) <= longest_site &&
                    count_title_words(text.substr(0, bar)) >= fewest_words;
  return without_end(text.substr(0, site ? bar : text.size()), " ").size();
}

}  // namespace

std::vector<std::uint32_t> find_addresses(const Log& log, const std::vector<Block>& blocks) {
  std::vector<std::uint32_t> addresses;
  const std::string_view content = log.texts.front().content();
  const auto find = [&](std::uint32_t block) {
    const Passage& passage = blocks[block].text;
    const bool begins = blocks[block].kind == BlockKind::paragraph && passage.segment_count > 0 &&
                        content.substr(log.pools.segments[passage.first_segment].begin).starts_with("http");
    return begins ? std::optional(block) : std::nullopt;
  };
  collect_by_section(blocks, addresses, find,
                     [](std::size_t count, std::size_t all) { return count >= 2 && count * 2 >= all; });
  return addresses;
}

std::optional<TitleLine> title_above_address(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  if (blocks[block].kind != BlockKind::paragraph) return std::nullopt;
  const Passage& passage = blocks[block].text;
  const std::uint32_t next = blocks[block].end;
  const bool linked = has_link(log, passage);
  const bool below =
      next < blocks.size() && blocks[next].kind == BlockKind::paragraph && blocks[next].parent == blocks[block].parent;
  if (!linked && (!below || !has_link(log, blocks[next].text))) return std::nullopt;  // nearly all paragraphs
  const std::string text = visible_text(log, passage);
  const std::size_t end = linked ? std::min(text.find('\n'), text.size()) : text.size();
  if (linked && first_link(log, passage)->begin < end) return std::nullopt;
  if (!may_head_address(std::string_view(text).substr(0, end))) return std::nullopt;
  const std::string text_below = linked ? std::string() : visible_text(log, blocks[next].text);
  std::vector<std::string> urls = linked ? address_lines(text, end + 1) : address_lines(text_below, 0);
  if (urls.empty()) return std::nullopt;
  std::size_t size = urls.size() - 1;
  for (const std::string& url : urls) size += url.size();
  if (!linked && size < without_end(text_below, " \n").size()) return std::nullopt;
  if (urls.size() > 1 && count_title_words(std::string_view(text).substr(0, end)) < kLongTitle) return std::nullopt;
  TitleLine line;
  line.form = TitleForm::label_links;
  line.title_end = static_cast<std::uint32_t>(end_of_page_title(std::string_view(text).substr(0, end)));
  line.rest_begin = static_cast<std::uint32_t>(linked ? std::min(end + 1 + size, text.size()) : text.size());
  line.url = std::move(urls.front());
  line.other_urls.assign(std::make_move_iterator(urls.begin() + 1), std::make_move_iterator(urls.end()));
  return line;
}

std::vector<std::uint32_t> find_titles_above_addresses(const Log& log, const std::vector<Block>& blocks) {
  std::vector<std::uint32_t> titles;
  std::size_t titled = 0;  // of the section
  std::size_t joined = 0;
  std::size_t longer = 0;
  std::size_t several = 0;
  const auto find = [&](std::uint32_t block) -> std::optional<std::uint32_t> {
    const auto line = title_above_address(log, blocks, block);
    if (!line) return std::nullopt;
    const std::string text = visible_text(log, blocks[block].text);
    const std::string_view title = title_of(*line, text);
    titled += is_in_title_case(title) ? 1U : 0U;
    joined += has_link(log, blocks[block].text) ? 1U : 0U;
    longer += count_title_words(title) >= kLongTitle ? 1U : 0U;
    several += line->other_urls.empty() ? 0U : 1U;
    return block;
  };
  collect_by_section(blocks, titles, find, [&](std::size_t count, std::size_t all) {
    const std::size_t covered = count * 2 - joined;  // blocks
    const bool clear = titled * 3 >= count * 2 && longer > 0 && several * 2 < count;
    const bool stays = count >= 2 && clear && covered * 4 >= all * 3;
    titled = joined = longer = several = 0;
    return stays;
  });
  constexpr std::size_t fewest = 3;
  std::vector<std::uint32_t> quoted;
  std::size_t quotes = 0;
  for (std::uint32_t block = 1; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind != BlockKind::quote) continue;
    ++quotes;
    const bool whole = blocks[block - 1].kind == BlockKind::heading && blocks[block].end == block + 2;
    if (whole && title_above_address(log, blocks, block + 1)) quoted.push_back(block + 1);
  }
  if (quoted.size() < fewest || quoted.size() * 2 < quotes) return titles;
  titles.insert(titles.end(), quoted.begin(), quoted.end());
  std::sort(titles.begin(), titles.end());
  return titles;
}

}  // namespace asterism
