// SPDX-License-Identifier: Apache-2.0
// Pages from which books and sites are made of a folder, and which tell of nothing themselves.
#pragma once

#include "entries/page.hpp"

#include <string_view>

namespace asterism {

/// Whether `page`, called `stem`, is the table of contents of a book: `SUMMARY.md` in capitals, all of whose links, two
/// or more, lead to pages beside it, one in each item.
bool is_book_contents(const Page& page, std::string_view stem);

/// Whether a site generator lists its own pages in `page`, which is a layout: a line opens with "{% for post in
/// site.posts %}", and no code does.
bool is_filled_by_site(const Page& page);

}  // namespace asterism
