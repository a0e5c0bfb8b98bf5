// SPDX-License-Identifier: Apache-2.0
// One spelling for what looks alike: composed letters, plain blanks, nothing invisible.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// `text` in NFC, with no-break spaces as blanks and without zero-width spaces and byte order marks inside; none when
/// it is so already. Joiners stay: emoji and many scripts are written with them. Cost: O(bytes).
/// Source: Unicode Standard Annex 15 (through utf8proc).
std::optional<std::string> unify_spelling(std::string_view text);

}  // namespace asterism
