// SPDX-License-Identifier: Apache-2.0
// Web addresses and local paths taken apart, and what kind of work a link suggests.
#pragma once

#include "asterism/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// A link in its parts, each percent-decoded where that is safe.
struct Link {
  std::string host;  ///< lower case, without `www.`; empty for a local path
  std::string path;  ///< without a final slash; of a local path: normalised, without `./`
  std::vector<std::pair<std::string, std::string>> query;
  std::string fragment;
  bool directory = false;  ///< the path ended in a slash
};

/// The parts of `url`; none for an empty one, a bare fragment and schemes that are no place (`mailto:`).
std::optional<Link> parse_link(std::string_view url);

/// Whether `host` is `domain` or below it.
bool is_host(std::string_view host, std::string_view domain);

/// What a link says about the kind of its work: `work` where it says nothing.
NodeKind kind_of_link(std::string_view url);

/// Whether `url` leads to a text about a work: a Markdown page, here or on a code host, or slides. A README speaks for
/// its folder.
bool leads_to_note(std::string_view url);

/// The folder that holds the experiment at local path `path`: `projects/rl_gym/ppo.py` -> `projects/rl_gym`.
/// Empty for a path without a folder.
std::string project_folder(const Link& link);

/// The end of a bare address that begins at `begin`: without closing punctuation that belongs to the sentence.
/// Source: GitHub Flavored Markdown 0.29, extended autolinks.
std::size_t address_end(std::string_view text, std::size_t begin);

}  // namespace asterism
