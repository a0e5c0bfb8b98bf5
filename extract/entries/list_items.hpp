// SPDX-License-Identifier: Apache-2.0
// The items of a list, and the rules that find their titles and links beside each other.
#pragma once

#include "dates/dates.hpp"
#include "markdown/markdown.hpp"
#include "titles/credited_titles.hpp"
#include "titles/title_line.hpp"

#include <cstdint>
#include <vector>

namespace asterism {

struct ListItem {
  std::uint32_t block = 0;      ///< the item
  std::uint32_t paragraph = 0;  ///< its first paragraph, or kNoBlock
  TitleLine title;
  bool is_dated = false;       ///< it begins with a day, as its neighbours do
  bool is_credited = false;    ///< it says who wrote it or rates it, and its title is without that
  bool is_year_title = false;  ///< it is called by a number that could be a year

  void end_title(const CreditedTitle& credited);
};

/// Whether the title of `item`, which has no link, is in title case, in quotes or in markup.
bool is_written_as_title(const Log& log, const std::vector<Block>& blocks, const ListItem& item);

/// A title whose link stands in the item's second paragraph, maybe behind authors and venue, or in the one behind
/// these. With those, one word may be a day, and several such paragraphs are works below a name.
void take_link_below(const Log& log, const std::vector<Block>& blocks, ListItem& item, DateOrder order);

/// A title above a list of its links: "- A Title", and below it "[paper](…), [code](…)" or "Link: https://…". A list
/// must have two such items, and no more others that hold lists of links. One is enough beside entries, where it cites,
/// or where it is written like a title.
void take_links_below(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items, DateOrder order);

/// Whether `item` is called by one or two words, without a day, and has a list right below in which all items, two or
/// more, are titles with links: what they are about.
bool is_above_works(const Log& log, const std::vector<Block>& blocks, const ListItem& item, DateOrder order);

/// Where two thirds of the items of a list, and three, end with an address behind words, and a third of these, and two,
/// are titles on their own account, the others that may be are titles, too: "A study of kites https://…". Beside one
/// such title, so are names of one word with a colon that their addresses have.
void take_titles_before_addresses(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items);

/// The title of `passage`, of an item or paragraph and read as `line`, that cites as bibliographies do, with its
/// address or identifier behind it. Returns whether names of authors stand in front.
bool take_citation(const Log& log, const Passage& passage, TitleLine& line);

/// Ends the titles of the items of a list of papers where they say when they came out.
void take_years(const Log& log, const std::vector<Block>& blocks, std::vector<ListItem>& items);

/// Inside a note a list holds entries when at least half of its items, and three, begin with a link.
bool is_entry_list(const Log& log, const std::vector<Block>& blocks, std::uint32_t list, DateOrder order);

}  // namespace asterism
