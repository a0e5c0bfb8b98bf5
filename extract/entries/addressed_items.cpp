// SPDX-License-Identifier: Apache-2.0
// Lists whose items are titles in front of addresses: what some of them show holds for those that could be remarks.
#include "entries/list_items.hpp"
#include "links/link_labels.hpp"
#include "text/text_ends.hpp"
#include "titles/decoration.hpp"
#include "titles/line_links.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

/// Words in front of the addresses that end an item and are its only links. Places are bytes of its visible text.
struct Addressed {
  std::size_t item = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::vector<std::string> urls;
  bool is_title = false;   // it is written like one
  bool is_phrase = false;  // it may be one
  bool is_name = false;    // of one word
};

/// Whether `text` ends with `links`, one or more addresses with nothing between and behind them.
bool ends_with_addresses(std::string_view text, const std::vector<LinkPlace>& links) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    const std::size_t next = i + 1 < links.size() ? links[i + 1].begin : text.size();
    if (!is_url_text(links[i]) || text.find_first_not_of(" \n.)>", links[i].end) < next) return false;
  }
  return !links.empty();
}

bool may_be_title(std::string_view words) {
  constexpr std::size_t longest = 30;  // words
  const std::size_t count = count_title_words(words);
  return count >= 2 && count <= longest && first_sentence(words) == words.size() && !words.ends_with('.') &&
         words.find('\n') == std::string_view::npos && !begins_small(words) && !is_link_label(words, false);
}

/// "Kitework: https://kitework.org": whether `words` in front of `url`, an entry, are its name, as it has it, too:
/// days, people and labels stand there as well. A page of a site ("Twitter: https://twitter.com/a") is not called so.
bool may_be_name(const TitleLine& line, std::string_view words, std::string_view behind, std::string_view url) {
  if (line.form != TitleForm::bare_url || behind != ": " || count_title_words(words) != 1 || begins_small(words))
    return false;
  if (is_link_label(words, false)) return false;
  const std::string address = comparison_key(url);
  const std::string name = comparison_key(words);
  const std::size_t host = address.find("//");
  const std::size_t path = host == std::string::npos ? host : address.find('/', host + 2);
  const bool whole = path == std::string::npos || path + 1 == address.size();
  return address.find(name, whole ? 0 : path) != std::string::npos;
}

/// "Found it on the forum": whether `words` speak of what is known.
bool speaks_of_known(std::string_view words) {
  constexpr std::array known = std::to_array<std::string_view>(
      {"i", "me", "us", "we", "it", "him", "her", "them", "they", "he", "she", "this", "these", "there"});
  const std::string key = comparison_key(words);
  bool found = false;
  for_each_blank_word(key, [&](std::string_view word) { found = found || contains(known, word); });
  return found;
}

}  // namespace

/// Words in title case are titles, others in a list of such. A word with a colon is a name beside titles.
void take_titles_before_addresses(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items) {
  constexpr std::size_t fewest = 3;
  std::vector<Addressed> found;
  std::size_t titled = 0;
  std::size_t phrases = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const TitleLine& line = items[i].title;
    if (items[i].paragraph == kNoBlock || line.form == TitleForm::link_first || line.form == TitleForm::plain) continue;
    const Passage& passage = blocks[items[i].paragraph].text;
    if (passage.span_count == 0) continue;
    const std::string text = visible_text(log, passage);
    const std::vector<LinkPlace> links = links_of(log, passage, text);
    if (links.size() != passage.span_count || !ends_with_addresses(text, links)) continue;
    std::string mark;
    const std::size_t begin = std::max<std::size_t>(line.date_end, skip_decoration(text, 0, mark));
    if (begin >= links[0].begin) continue;
    const std::string_view all = std::string_view(text).substr(begin, links[0].begin - begin);
    const std::string_view words = without_end(all, " \n,;:(<");
    const bool name = may_be_name(line, words, all.substr(words.size()), links[0].url);
    if (count_title_words(words) < 2 && !name) continue;
    const bool read = line.form == TitleForm::label_links;
    const bool phrase = may_be_title(words) && !speaks_of_known(words);
    const bool title = read || (phrase && is_in_title_case(words));
    titled += title ? 1U : 0U;
    phrases += title || phrase ? 1U : 0U;
    if (read) continue;
    const auto first = static_cast<std::uint32_t>(begin);
    found.push_back({i, first, first + static_cast<std::uint32_t>(words.size()), {}, title, phrase, name});
    for (const LinkPlace& link : links) found.back().urls.emplace_back(link.url);
  }
  const auto is_most = [&](std::size_t count) { return count >= fewest && count * 3 >= items.size() * 2; };
  const bool named = titled > 0 && is_most(found.size() + titled);
  for (Addressed& addressed : found) {
    const bool taken = addressed.is_title || (addressed.is_phrase && is_most(phrases)) || (addressed.is_name && named);
    if (!taken) continue;
    TitleLine& line = items[addressed.item].title;
    line.form = TitleForm::label_links;
    line.lead.clear();
    line.title_begin = addressed.begin;
    line.title_end = addressed.end;
    line.url = std::move(addressed.urls.front());
    line.other_urls.assign(std::make_move_iterator(addressed.urls.begin() + 1),
                           std::make_move_iterator(addressed.urls.end()));
  }
}

}  // namespace asterism
