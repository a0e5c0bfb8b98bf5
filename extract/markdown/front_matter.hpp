// SPDX-License-Identifier: Apache-2.0
// The fields that a file may carry above its text: between `---` (YAML) or `+++` (TOML) lines, or as lines of their
// own.
#pragma once

#include "asterism/diagnostics.hpp"
#include "asterism/text.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// One field; a list gives several values. `key` is as `comparison_key` has it: "see also" for "See-Also".
struct FrontMatterField {
  std::string key;
  std::vector<std::string> values;
};
using FrontMatterFields = std::vector<FrontMatterField>;

struct FrontMatter {
  std::uint32_t end = 0;  ///< the byte where the text below it begins; 0: there is none
  FrontMatterFields fields;
  /// The first value of the first of `keys` that has one. Borrows: from this.
  std::optional<std::string_view> value(std::initializer_list<std::string_view> keys) const;
  /// All values of the fields named `keys`.
  std::vector<std::string> values(std::initializer_list<std::string_view> keys) const;
};

/// The front matter of `text`. What its syntax does not allow is one diagnostic; the lines of the form `key: value` and
/// lists below `key:` count then, but for values whose brackets or quotes are not closed. Days in it that the calendar
/// does not have are reported. Without fences, `Key: value` lines above the first empty one with a title among them, or
/// lines that begin with "% ".
FrontMatter read_front_matter(const Text& text, Diagnostics& diagnostics);

/// Fields, as `comparison_key` has them, that say when a work was read or its note written, best first.
std::span<const std::string_view> reading_date_fields();

/// Whether the field `key`, as `comparison_key` has it, holds the key by which notes cite the work.
bool holds_citation_key(std::string_view key);

/// The top-level fields of `yaml`, or why it is none in `error`. Source: YAML 1.2 (through yaml-cpp).
std::optional<FrontMatterFields> parse_yaml_fields(std::string_view yaml, std::string& error);
/// The top-level fields of `toml` and those of its tables, or why it is none in `error`. Source: TOML 1.0 (through
/// toml++).
std::optional<FrontMatterFields> parse_toml_fields(std::string_view toml, std::string& error);

}  // namespace asterism
