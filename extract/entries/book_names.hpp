// SPDX-License-Identifier: Apache-2.0
// What headings and files are called that hold lists of books.
#pragma once

#include <cstdint>
#include <string_view>

namespace asterism {

/// Whether a heading or file says that the lists in it are of books.
enum class BookName : std::uint8_t {
  none,
  partly,  ///< beside other things: "Fantasy books"; genres below such a name: "Fantasy"; favourites beside it
  wholly,  ///< and nothing else: "Books I've read in 2024", "My reading list", "Gelesen"
};

/// What `text`, the name of a section or file, says so. Words that name much else ("Papers", "Queue", "Article"), and
/// "Read" or "Reading" alone, do not.
BookName book_name(std::string_view text);

/// Whether a section `text` can hold a part of such lists: few words, and none of those that name tasks, people or
/// quotations.
bool is_genre(std::string_view text);

/// Whether a section `text` holds the best of what the one in front of it holds, and says nothing else: "Favourites".
bool is_favourites(std::string_view text);

}  // namespace asterism
