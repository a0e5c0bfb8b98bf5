// SPDX-License-Identifier: Apache-2.0
// The words that only name what a link leads to.
#pragma once

#include <string_view>

namespace asterism {

/// Whether `text` is a word for what is behind a link: "pdf", "arXiv", "code".
bool is_label_text(std::string_view text);

/// Whether `text`, blanks of its last line aside, ends with a colon, be it the wide one of East Asian fonts.
bool ends_with_colon(std::string_view text);

/// Whether a label leads to something beside the work: code, video, notes.
bool is_secondary_label(std::string_view text);

/// "Ann's Note": behind a title, a label beside other ones.
bool are_notes_of_somebody(std::string_view text);

/// Whether the label `text` says that its link leads to what its author made: "Link to work", "My commits".
bool names_own_work(std::string_view text);

/// Whether the link text `text` only names what it leads to: a label, labels in a row, an identifier, a number.
/// `bracketed`: brackets stand around it, which make a label of any few words.
bool is_link_label(std::string_view text, bool bracketed);

}  // namespace asterism
