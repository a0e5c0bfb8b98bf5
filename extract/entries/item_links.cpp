// SPDX-License-Identifier: Apache-2.0
// Titles of list items whose links stand below them: in a second paragraph, or in a list of what belongs to the title.
#include "entries/list_items.hpp"
#include "entries/list_members.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/credit_lines.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_dates.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Units: words. A link text of fewer may be a name for what is behind it ("Project Home").
constexpr std::size_t kFewestTitleWords = 3;

/// The name of links behind authors and venue.
constexpr std::string_view kCreditedName = "by";

/// What names the link that `line`, which shows `text`, begins with: "paper" for "[paper](…)", "Paper: https://…" and
/// "**Paper** [link](…)"; empty: nothing, as the link is a title or an address alone.
std::string link_name(const TitleLine& line, std::string_view text) {
  const std::string_view title = title_of(line, text);
  const auto lead = [&] { return comparison_key(without_end(line.lead, " :*")); };
  const auto names = [](std::string_view name) { return is_link_label(name, false) || is_field_name(name); };
  if (line.form == TitleForm::field) return lead();
  if (line.form == TitleForm::bare_url && names(lead())) return lead();
  const bool labels =
      (line.form == TitleForm::link_first && line.is_label) || (line.form == TitleForm::label_links && names(title));
  return labels ? comparison_key(title) : std::string();
}

/// Which of the links that name what they lead to is that of the work: a paper, or else the first one to no code and
/// nothing beside the work.
std::size_t rank_of(const TitleLine& line, std::string_view name) {
  const NodeKind kind = kind_of_link(line.url);
  if (is_secondary_label(name) || kind == NodeKind::experiment) return 2;
  return kind == NodeKind::paper ? 0 : 1;
}

/// Whether a list stands right below an item, or below one that says that links follow.
enum class Depth : std::uint8_t { outer, inner };

/// The links in a list below an item.
struct ListLinks {
  std::vector<TitleLine> named = {};   // of lines that only name what they lead to, that of the work first
  std::vector<std::string> bare = {};  // addresses alone
  std::size_t titled = 0;              // lines that are titles with links
  bool credited = false;               // authors or venue stand in front of one
  bool repeats = false;                // two lines are called alike, as those of two works are

  bool is_empty() const { return named.empty() && bare.empty() && titled == 0; }
};

/// Adds the paragraphs that open the items of `list`, and those of the lists right below items that only say that links
/// follow ("- Links"). Deeper lists are not looked at, so that lists in lists cost no more than their length.
void add_openings(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, Depth depth,
                  std::vector<std::uint32_t>& openings) {
  for (std::uint32_t item = list + 1; item < blocks[list].end; item = blocks[item].end) {
    const std::uint32_t paragraph = first_paragraph(blocks, item);
    if (paragraph == kNoBlock) continue;
    openings.push_back(paragraph);
    const std::uint32_t below = paragraph + 1;
    if (depth == Depth::inner || below >= blocks[item].end || blocks[below].kind != BlockKind::list) continue;
    if (has_link(log, blocks[paragraph].text)) continue;
    const std::string text = visible_text(log, blocks[paragraph].text);
    if (is_link_label(without_end(text, " :"), false)) add_openings(log, blocks, below, Depth::inner, openings);
  }
}

/// The links in `list`. Where all stand in a list inside it, one must be named like the work ("pdf") or lead to a
/// paper: what somebody did has slides and code, too.
ListLinks links_in_list(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, DateOrder order) {
  ListLinks links;
  std::vector<std::pair<std::size_t, TitleLine>> ranked;
  std::unordered_set<std::string> names;  // looked up only
  std::vector<std::uint32_t> openings;
  add_openings(log, blocks, list, Depth::outer, openings);
  bool leads_to_work = false;
  for (const std::uint32_t paragraph : openings) {
    const Passage& passage = blocks[paragraph].text;
    if (!has_link(log, passage)) continue;
    TitleLine line = read_title_line(log, passage, order);
    if (!leads_out(line.url)) continue;
    const std::string text = visible_text(log, passage);
    std::string name = link_name(line, text);
    const bool credited = name.empty() && read_credited_links(log, passage, order);
    if (credited) name = kCreditedName;
    const bool inner = blocks[blocks[paragraph].parent].parent != list;
    const bool named = !name.empty() && !is_secondary_label(name) && kind_of_link(line.url) != NodeKind::resource;
    leads_to_work = leads_to_work || !inner || named || kind_of_link(line.url) == NodeKind::paper;
    if (!name.empty()) {
      links.credited = links.credited || credited;
      ranked.emplace_back(rank_of(line, name), std::move(line));
      links.repeats = !names.insert(std::move(name)).second || links.repeats;
    } else if (line.form == TitleForm::bare_url && line.lead.empty()) {
      links.bare.push_back(line.url);
    } else if (is_linked(line) && count_title_words(title_of(line, text)) >= kFewestTitleWords) {
      ++links.titled;
    }
  }
  if (!leads_to_work) return {};
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [rank, line] : ranked) links.named.push_back(std::move(line));
  return links;
}

/// "Week 3", "Part 2": a name of what holds works.
bool is_counted(std::string_view title) {
  const std::string_view last = title.substr(title.find_last_of(" #") + 1);
  return count_title_words(title) <= 2 && is_number(last);
}

/// What an item may be to the links below it: nothing, as it is what a list is about; the title of a work; or, as a
/// colon ends it, the one only where other items are.
enum class Fit : std::uint8_t { none, colon, title };

/// How `line`, which shows `text`, may be the title of what `links` lead to.
Fit fit_of(std::string_view text, const TitleLine& line, const ListLinks& links) {
  const std::string_view title = title_of(line, text);
  if (links.titled > 0 || links.repeats || links.bare.size() > 1) return Fit::none;
  if ((links.named.empty() || links.credited) && count_title_words(title) < 2) return Fit::none;
  const bool called = is_title_like(title) && is_work_title(title) && !is_placeholder(title) && !begins_small(title) &&
                      !names_reading_list(title) && !is_counted(title);
  if (!called) return Fit::none;
  return ends_with_colon(text) ? Fit::colon : Fit::title;
}

/// An item, by its place, and the links below it.
struct Candidate {
  std::size_t item = 0;
  Fit fit = Fit::none;
  ListLinks links = {};
};

/// Makes `links` those of the title `line`.
void give_links(TitleLine& line, ListLinks& links) {
  line.form = TitleForm::label_links;
  if (links.named.empty()) {
    line.url = std::move(links.bare[0]);
    return;
  }
  line.url = std::exchange(links.named[0].url, {});
  for (TitleLine& named : links.named) {
    if (!named.url.empty()) line.other_urls.push_back(std::move(named.url));
    for (std::string& other : named.other_urls) line.other_urls.push_back(std::move(other));
  }
  if (kind_of_link(line.url) != NodeKind::resource) return;
  const auto work = std::find_if(line.other_urls.begin(), line.other_urls.end(), [](const std::string& url) {
    const NodeKind kind = kind_of_link(url);
    return kind == NodeKind::paper || kind == NodeKind::work;
  });
  if (work != line.other_urls.end()) std::swap(*work, line.url);  // "[code](…), [paper](…)" in one line
}

}  // namespace

void take_link_below(const Log& log, const std::vector<Block>& blocks, ListItem& item, DateOrder order) {
  if (item.paragraph == kNoBlock || item.title.form != TitleForm::plain) return;
  std::uint32_t below = item.paragraph + 1;
  if (below < blocks[item.block].end && blocks[below].kind == BlockKind::quote) ++below;  // "> Ann Author [pdf](…)"
  const auto is_paragraph = [&] {
    return below < blocks[item.block].end && blocks[below].kind == BlockKind::paragraph;
  };
  if (is_paragraph() && holds_only_credits(log, blocks[below].text)) ++below;
  if (!is_paragraph()) return;
  auto credited = read_credited_links(log, blocks[below].text, order);
  if (credited || below > item.paragraph + 1) {
    const std::string text = visible_text(log, blocks[item.paragraph].text);
    const std::uint32_t next = below + 1;
    if (count_title_words(title_of(item.title, text)) < 2) return;
    if (next < blocks[item.block].end && read_credited_links(log, blocks[next].text, order)) return;
  }
  TitleLine line = credited ? *std::move(credited) : read_title_line(log, blocks[below].text, order);
  const bool label = line.form == TitleForm::bare_url || line.form == TitleForm::field ||
                     (line.form == TitleForm::link_first && line.is_label);
  if (!label || line.title_begin > 12) return;
  take_venue_in_front(item.title, visible_text(log, blocks[item.paragraph].text));
  item.title.form = TitleForm::label_links;
  item.title.url = std::move(line.url);
  item.title.other_urls = std::move(line.other_urls);
}

void take_links_below(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items, DateOrder order) {
  std::vector<Candidate> found;
  std::size_t entries = 0;
  std::size_t titles = 0;
  std::size_t others = 0;
  for (ListItem& item : items) {
    take_link_below(log, blocks, item, order);
    entries += is_linked(item.title) ? 1U : 0U;
    if (item.paragraph == kNoBlock || item.title.form != TitleForm::plain || item.title.is_anchor) continue;
    const std::uint32_t list = item.paragraph + 1;
    if (list >= blocks[item.block].end || blocks[list].kind != BlockKind::list) continue;
    ListLinks links = links_in_list(log, blocks, list, order);
    if (links.is_empty()) continue;
    const Fit fit = fit_of(visible_text(log, blocks[item.paragraph].text), item.title, links);
    titles += fit == Fit::title ? 1U : 0U;
    others += fit == Fit::none ? 1U : 0U;
    if (fit != Fit::none) found.push_back({static_cast<std::size_t>(&item - items.data()), fit, std::move(links)});
  }
  if (others > titles) return;
  for (Candidate& candidate : found) {
    ListItem& item = items[candidate.item];
    // An address without a name says less.
    const bool alone = candidate.fit == Fit::title && (others == 0 || !candidate.links.named.empty()) &&
                       (entries > 0 || is_written_as_title(log, blocks, item));
    if (titles < 2 && !alone && !item.title.is_citation) continue;
    if (titles >= 2 && candidate.links.named.empty() && others > 0) continue;
    give_links(item.title, candidate.links);
  }
}

bool is_above_works(const Log& log, const std::vector<Block>& blocks, const ListItem& item, DateOrder order) {
  const std::uint32_t list = item.paragraph + 1;
  if (item.title.is_citation || item.title.date) return false;
  if (list >= blocks[item.block].end || blocks[list].kind != BlockKind::list) return false;
  if (count_title_words(title_of(item.title, visible_text(log, blocks[item.paragraph].text))) > 2) return false;
  std::size_t works = 0;
  for (std::uint32_t inner = list + 1; inner < blocks[list].end; inner = blocks[inner].end, ++works) {
    const std::uint32_t paragraph = first_paragraph(blocks, inner);
    if (paragraph == kNoBlock || !has_link(log, blocks[paragraph].text)) return false;
    const TitleLine line = read_title_line(log, blocks[paragraph].text, order);
    if (line.form != TitleForm::link_first || line.is_label || !line.lead.empty() || !leads_out(line.url)) return false;
  }
  return works >= 2;
}

}  // namespace asterism
