// SPDX-License-Identifier: Apache-2.0
// What a title offers as names of its work.
#pragma once

#include "asterism/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A name inside a title: bytes [begin, end), and what it stands for where the title says so.
struct TitleName {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string long_form;
  std::string_view rule;  ///< `title.colon`, `title.parenthesis`, `title.paper`, `title.whole`, `title.method`, …
};

/// The names in `title`, best first. `kind` and `url` of its work decide what parentheses hold.
std::vector<TitleName> find_title_names(std::string_view title, NodeKind kind, std::string_view url);

/// Whether a work with this title is called `phrase`: "Phrase", "Phrase: …", "Phrase (…".
bool is_called(std::string_view title, std::string_view phrase);

/// Whether `title` calls its work by one word before a colon and holds `phrase` behind it: "Kite: Tin Boat Trials" is
/// called Kite, so what its subtitle speaks of is a concept.
bool is_called_otherwise(std::string_view title, std::string_view phrase);

}  // namespace asterism
