// SPDX-License-Identifier: Apache-2.0
// Which files below a folder belong to the log.
#pragma once

#include "asterism/diagnostics.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace asterism {

/// A file found in a folder.
struct FoundFile {
  std::string name;                         ///< relative to the folder, with `/`
  std::filesystem::path::string_type real;  ///< its path without symbolic links, as text: nobody looks at its parts
};

/// A remark about a whole file.
Diagnostic about_file(Severity severity, std::string file, std::string message);

/// The files of the log below `folder`: Markdown, BibTeX (`.bib`) and CSL-JSON (`.json`), but for hidden ones, those in
/// `node_modules` and what an `.asterismignore` in any of the folders leaves out (see ignore_rules.hpp). Folders behind
/// symbolic links are not entered: what they hold is read at its own place if that is in the folder, and not at all if
/// it is elsewhere, so nothing loops or leads out. Order: by name, in bytes. Throws: InputError for a folder that
/// cannot be listed.
std::vector<FoundFile> find_files(const std::filesystem::path& folder, Diagnostics& diagnostics);

}  // namespace asterism
