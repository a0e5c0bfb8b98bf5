// SPDX-License-Identifier: Apache-2.0
// Blocks -> entries: one set of rules for every log; docs/dialects.md shows each with an example.
#pragma once

#include "dates.hpp"
#include "file_index.hpp"
#include "front_matter.hpp"
#include "markdown.hpp"

#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace asterism {

/// Comparison keys of headings and titles that two or more of the files have that are called like days: the parts of
/// any day. Looked up only.
using UsualHeadings = std::unordered_set<std::string>;

/// What the reader of one file knows of the others.
struct FileContext {
  DayMonthOrder order = DayMonthOrder::month_first;
  const FileIndex& files;
  const std::vector<FileRole>& roles;
  const FrontMatter& front;
  std::size_t first_anchor = 0;  ///< the anchors that elements of this file carry, in `Pools::anchors`, by line
  std::size_t last_anchor = 0;   ///< one past them
  const UsualHeadings& usual_headings;
};

/// Whether file `source` of `log` holds entries or is about one work (see docs/dialects.md, "One file, one work").
FileRole role_of_file(Log& log, SourceId source, const std::vector<Block>& blocks, const FrontMatter& front);

/// Makes works in `roles` of indexes that are no lists but all that their folders hold: `kites/README.md` is about
/// kites.
void set_folder_pages(Log& log, const std::vector<std::vector<Block>>& trees, const FileIndex& files,
                      std::vector<FileRole>& roles);

/// Takes pages that are only linked to out of `roles`: in a folder in which most pages are empty, they are tags,
/// authors or dates.
void set_tag_pages_aside(const Log& log, std::vector<FileRole>& roles);

/// The headings that several days of `log` have. Cost: O(headings of files that are called like days).
UsualHeadings usual_headings(const Log& log, const std::vector<std::vector<Block>>& trees,
                             const std::vector<FrontMatter>& fronts);

/// Adds the entries of `log.texts[source]`, whose tree is `blocks`, to `log`, and counts its date lines.
void read_entries(Log& log, SourceId source, const std::vector<Block>& blocks, const FileContext& context,
                  Diagnostics& diagnostics);

}  // namespace asterism
