// SPDX-License-Identifier: Apache-2.0
// Reading lists that are no Markdown: libraries of reference managers, as BibTeX or CSL-JSON.
#pragma once

#include "asterism/diagnostics.hpp"
#include "asterism/log.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

enum class FileFormat : std::uint8_t { markdown, bibtex, csl_json };

/// Whether notes may cite by `key`: "doe2019", "Doe_sails", but no number, no address and no sentence.
bool is_citation_key(std::string_view key);

/// The format that the ending of `name` says: `.bib`, `.json`, else Markdown.
FileFormat format_of(std::string_view name);

/// Whether `beginning`, the first bytes of a `.json` file, are those of a CSL-JSON library: other JSON in a folder is
/// no part of the log.
bool looks_like_csl_json(std::string_view beginning);

/// What a library says of a work. Empty: nothing.
struct LibraryItem {
  std::uint32_t begin = 0;  ///< bytes of the whole item
  std::uint32_t end = 0;
  std::string name;  ///< the key or id, for messages
  std::string type;  ///< as the format calls it
  Passage title;
  std::vector<Passage> notes;
  std::string arxiv;
  std::string doi;
  std::string url;
  std::string published;  ///< `2022`, `2022-05` …
  std::string added;      ///< when it was put into the library, or looked at
  std::vector<std::string> keywords;
};

/// The keywords in `list`: between `;` where there is one, else between `,`.
std::vector<std::string> split_keywords(const std::string& list);

/// Adds `item` as an entry of `source`; one without a title is a warning.
void add_library_entry(Log& log, SourceId source, LibraryItem item, Diagnostics& diagnostics);

/// Adds the entries of `log.texts[source]`, which is BibTeX (read_bibtex) or CSL-JSON (read_csl_json). What is
/// malformed is a warning at its place, and the rest is read. Cost: O(bytes).
void read_bibtex(Log& log, SourceId source, Diagnostics& diagnostics);
void read_csl_json(Log& log, SourceId source, Diagnostics& diagnostics);

}  // namespace asterism
