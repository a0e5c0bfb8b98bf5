// SPDX-License-Identifier: Apache-2.0
// What is written like a name but is no work.
#pragma once

#include <span>
#include <string_view>

namespace asterism {

/// Well-known makers and sites, formats of numbers and files, words of talk. Case folded.
std::span<const std::string_view> no_works() noexcept;

}  // namespace asterism
