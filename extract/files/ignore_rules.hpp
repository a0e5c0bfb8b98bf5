// SPDX-License-Identifier: Apache-2.0
// Which files of a folder are left out: the patterns of an `.asterismignore`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

enum class PathKind : std::uint8_t { file, folder };
enum class Verdict : std::uint8_t { ignored, kept };

/// The patterns of one file.
/// Source: gitignore(5), "PATTERN FORMAT": `#` comments, `!` keeps again, a `/` in front or inside anchors the pattern
/// to the folder of the file, a `/` at the end means folders alone, `*`, `?`, `[a-z]` and `**` as there.
class IgnoreRules {
 public:
  /// Reads the lines of `text`. Line ends may be those of any system.
  explicit IgnoreRules(std::string_view text);

  /// What the last pattern that fits says of `path`, given with `/` and relative to the folder of the patterns; none
  /// where none fits. Cost: O(patterns · their length · length of `path`) at worst.
  std::optional<Verdict> verdict(std::string_view path, PathKind kind) const;

 private:
  struct Pattern {
    std::vector<std::string> parts;  ///< between the slashes; `**` stands for any number of folders
    Verdict verdict = Verdict::ignored;
    bool folders_only = false;
  };
  static std::optional<Pattern> read_pattern(std::string_view line);

  std::vector<Pattern> patterns_;
};

}  // namespace asterism
