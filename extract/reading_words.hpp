// SPDX-License-Identifier: Apache-2.0
// Words that say that a title was read: "Read", "Gelesen", "Finished".
#pragma once

#include <string_view>

namespace asterism {

/// Whether `word`, case folded, says so in English, German, French, Spanish, Italian, Portuguese or Russian.
bool is_reading_word(std::string_view word);

}  // namespace asterism
