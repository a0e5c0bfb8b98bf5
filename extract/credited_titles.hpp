// SPDX-License-Identifier: Apache-2.0
// Lines of reading lists: "The Title by Ann Roe (★★★)".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace asterism {

/// The title in `line`, if who wrote it or a rating follows and nothing else but a remark: behind "by", behind a dash
/// with two words or more, or behind a title in quotes or markup. `marked`: where markup at the beginning of `line`
/// ends; 0: there is none. Cost: O(bytes).
std::optional<std::pair<std::size_t, std::size_t>> find_credited_title(std::string_view line, std::size_t marked);

/// Whether `rest`, what stands behind a title, begins with who wrote it: "by Ann Roe".
bool begins_with_credit(std::string_view rest);

}  // namespace asterism
