// SPDX-License-Identifier: Apache-2.0
// Days and other sections while they are read, and the labels that days begin with.
#pragma once

#include "asterism/date.hpp"
#include "asterism/log.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

/// A section that becomes an entry itself if nothing in it does.
struct OpenSection {
  std::uint8_t level = 0;
  std::uint32_t heading = 0;
  std::size_t entries_before = 0;
  std::optional<DateSpan> date;
  std::uint32_t section = 0;
  bool bold_names = false;                ///< its paragraphs open with the names of entries
  bool is_file = false;                   ///< no heading: a file that is called like a day
  Passage title = {};                     ///< empty: the text below gives one
  std::vector<std::uint32_t> loose = {};  ///< its blocks that are neither entries nor notes of one
};

/// A day, and its title behind the label that its text begins with.
struct Labelled {
  std::size_t entry = 0;
  std::string label = {};  ///< empty: none
  Passage title = {};
};

}  // namespace asterism
