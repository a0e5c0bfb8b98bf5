// SPDX-License-Identifier: Apache-2.0
// What is found in the blocks of a page before they are walked.
#pragma once

#include "dates/dates.hpp"
#include "entries/addressed_headings.hpp"
#include "entries/book_lists.hpp"
#include "entries/page.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace asterism {

/// What the headings of a page are, in all.
struct HeadingFacts {
  bool has_any = false;
  bool names_old_years = false;          ///< one is a year before any log
  std::size_t titles = 0;                ///< of level 1
  std::uint32_t first_title = kNoBlock;  ///< the first of these
  std::size_t runs = 0;                  ///< that name runs
  std::vector<std::uint8_t> dated = {};  ///< the levels at which they hold days between signs
};

/// The lists at the top of a page that hold works without links.
struct UnlinkedLists {
  BookLists books = {};
  std::vector<std::uint32_t> papers = {};  ///< by place
  std::vector<std::uint32_t> titles = {};  ///< that hold nothing else; by place

  bool have_books(std::uint32_t list) const { return books.find(list) != nullptr; }
  bool have_papers(std::uint32_t list) const { return std::binary_search(papers.begin(), papers.end(), list); }
  bool have(std::uint32_t list) const {
    return have_books(list) || have_papers(list) || std::binary_search(titles.begin(), titles.end(), list);
  }
};

/// What a page holds, told by all of it; blocks are by place.
struct PageSurvey {
  HeadingFacts headings = {};
  std::vector<std::uint32_t> runs = {};              ///< paragraphs that begin with the name of a run
  std::vector<std::uint32_t> coded_runs = {};        ///< headings that name runs by a code
  std::vector<std::uint32_t> addresses = {};         ///< paragraphs that are entries as they begin with an address
  std::vector<std::uint32_t> addressed_titles = {};  ///< paragraphs that are titles above addresses
  std::vector<std::uint32_t> noted_lists = {};       ///< of one work each, with its notes below
  UnlinkedLists unlinked = {};
  AddressedHeadings addressed_headings = {};  ///< and the address of the work of each

  bool is_coded_run(std::uint32_t heading) const {
    return std::binary_search(coded_runs.begin(), coded_runs.end(), heading);
  }
};

/// Looks `page`, a list of works, over. Cost: O(bytes).
PageSurvey survey(const Page& page, DateOrder order);

}  // namespace asterism
