// SPDX-License-Identifier: Apache-2.0
// Citations as Japanese and Chinese write them: "山田ら(2019)", "山田・鈴木（2019）".
#pragma once

#include "titles/citations.hpp"

#include <optional>
#include <string_view>

namespace asterism {

/// Whether `word` stands for "et al." behind a surname: "ら", "他", "等".
bool is_wide_et_al(std::string_view word);

/// The citation that `text` begins with: two surnames in Han or more, or one before "ら" or the like, and a year with a
/// bracket behind it. A surname alone with a year may be anything.
std::optional<Citation> parse_wide_citation(std::string_view text);

}  // namespace asterism
