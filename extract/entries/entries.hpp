// SPDX-License-Identifier: Apache-2.0
// Blocks -> entries: one set of rules for every log; docs/dialects.md shows each with an example.
#pragma once

#include "dates/dates.hpp"
#include "entries/legend.hpp"
#include "entries/page.hpp"
#include "files/file_index.hpp"
#include "files/file_names.hpp"

#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace asterism {

/// Comparison keys of headings and titles that two or more of the files have that are called like days: the parts of
/// any day. Looked up only.
using UsualHeadings = std::unordered_set<std::string>;

/// What the reader of one file knows of the whole log.
struct LogContext {
  const FileIndex& files;
  const std::vector<FileRole>& roles;
  const Legend& legend;
  const UsualHeadings& usual_headings;
  DateOrder order = DayMonthOrder::month_first;
  bool is_dated_series = false;  ///< front matter gives several lists a day each
  bool by_outline = false;       ///< no rule finds an entry in all of the log: headings are
  unsigned threads = 1;          ///< that read the one file
};

/// Whether `page`, which is `named` after a date, is that of the date: one with a title that is none of the `usual`
/// headings, or an address of its own, is not, if its name may be that of a note and it does not list works.
bool is_page_of_date(const Page& page, const FileDate& named, const UsualHeadings& usual);

/// Whether `page` holds entries or is about one work (see docs/dialects.md, "One file, one work"). `usual`: the
/// headings that several days of the log have.
FileRole role_of_file(const Page& page, const UsualHeadings& usual);

/// Makes works in `roles` of indexes that are no lists but all that their folders hold: `kites/README.md` is about
/// kites. Those beside other pages are lists.
void set_folder_pages(const std::vector<Page>& pages, const FileIndex& files, std::vector<FileRole>& roles);

/// Takes pages that are only linked to out of `roles`: in a folder in which most pages are empty, they are tags,
/// authors or dates.
void set_tag_pages_aside(const std::vector<Page>& pages, std::vector<FileRole>& roles);

/// The headings that several days of `pages` have. Cost: O(headings of files that are called like days).
UsualHeadings usual_headings(const std::vector<Page>& pages);

/// Whether the front matter of two of the `pages` that are lists gives them different dates, as those of digests have.
bool is_dated_series(const std::vector<Page>& pages, const std::vector<FileRole>& roles, DateOrder order);

/// Adds the entries of `page`, which is number `file` of the files, to its Log, and counts its date lines.
void read_entries(Page& page, SourceId file, const LogContext& context, Diagnostics& diagnostics);

}  // namespace asterism
