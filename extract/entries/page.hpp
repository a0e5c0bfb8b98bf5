// SPDX-License-Identifier: Apache-2.0
// One file of a log while it is read: apart from the others, so that several are read at once.
#pragma once

#include "markdown/front_matter.hpp"
#include "markdown/markdown.hpp"

#include "asterism/log.hpp"

#include <vector>

namespace asterism {

/// A file with what is read from it.
struct Page {
  Log log;  ///< of this file alone: its text is `kOnlyText`
  FrontMatter front;
  ShortYearEvidence short_years;  ///< of its blocks
  std::vector<Block> blocks;      ///< none of a library; their passages are ranges of the pools of `log`

  const Text& text() const { return log.texts.front(); }
};

/// Adds what `page` holds, the Log of one file, to `log`, that of the files before it. What is said of the whole, as
/// the legend and the order of dates, stays as it is, but for a title where `log` has none. Cost: O(`page`); of the
/// first one, lists are handed over whole where `log` has no room for them.
void append(Log page, Log& log);

}  // namespace asterism
