// SPDX-License-Identifier: Apache-2.0
// Many short texts in a few large pieces of memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// Keeps texts that nobody needs for longer than the others. They go back to the system together, where a string each
/// would leave holes between what stays.
class TextArena {
 public:
  TextArena() = default;
  TextArena(TextArena&&) = default;
  TextArena& operator=(TextArena&&) = default;

  /// A copy of `text`. Borrows: until the arena is cleared or goes; when it is moved, texts stay where they are.
  std::string_view keep(std::string_view text);
  /// Keeps the texts of `more` as well, where they are.
  void take(TextArena more);
  /// Forgets all texts, but for the room of some.
  void clear();

 private:
  std::vector<std::string> blocks_;  // none grows
};

}  // namespace asterism
