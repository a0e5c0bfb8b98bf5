// SPDX-License-Identifier: Apache-2.0
// Citations as Japanese and Chinese write them: "山田ら(2019)", "山田・鈴木（2019）".
#pragma once

#include "titles/citations.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace asterism {

/// Whether `word` stands for "et al." behind a surname: "ら", "他", "等".
bool is_wide_et_al(std::string_view word);

/// The citation that `text` begins with: two surnames in Han or more, or one before "ら" or the like, and a year with a
/// bracket behind it. A surname alone with a year may be anything.
std::optional<Citation> parse_wide_citation(std::string_view text);

/// Where the title stands in `line`, which cites a work: "山田太郎，鈴木花子 (2019)．A Title．A Journal 3(2)．".
struct WideCitationLine {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int16_t year = 0;
};

/// The citation that `line` is: names in Han or Katakana, a year in brackets behind them, a title up to a stop
/// and a venue with a number.
std::optional<WideCitationLine> parse_wide_citation_line(std::string_view line);

}  // namespace asterism
