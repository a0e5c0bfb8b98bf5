// SPDX-License-Identifier: Apache-2.0
// What stands between a date and the title behind it: punctuation, remarks, times of day.
#pragma once

#include <cstddef>
#include <string_view>

namespace asterism {

/// Where punctuation and remarks in brackets end that begin at byte `at` of `text`, behind a date.
std::size_t skip_separators(std::string_view text, std::size_t at);
/// "10:30", "10:30:05 UTC", "9:15 am": how long the time of day is that `text` begins with, with its zone.
std::size_t time_length(std::string_view text);

}  // namespace asterism
