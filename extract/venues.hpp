// SPDX-License-Identifier: Apache-2.0
// Where works come out: the short names of conferences and journals.
#pragma once

#include <string_view>

namespace asterism {

/// Whether `word` is the short name of a well-known conference, journal, archive or publisher, in any case: "NeurIPS",
/// "osdi". Some are words as well ("Nature").
bool is_venue(std::string_view word);

/// Whether `word`, case folded, only stands in references to works and says nothing of them: "doi", "vol".
bool is_reference_word(std::string_view word);

}  // namespace asterism
