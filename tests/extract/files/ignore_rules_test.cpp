// SPDX-License-Identifier: Apache-2.0
// Patterns of `.asterismignore` leave out what gitignore would.
#include "files/ignore_rules.hpp"

#include "support/catch.hpp"

#include <array>
#include <string>

using namespace asterism;

namespace {

bool is_ignored(std::string_view patterns, std::string_view path, PathKind kind = PathKind::file) {
  return IgnoreRules(patterns).verdict(path, kind) == Verdict::ignored;
}

struct Row {
  const char* pattern;
  const char* path;
  bool ignored;
};

}  // namespace

TEST_CASE("patterns match as in gitignore", "[extract]") {
  constexpr std::array rows = std::to_array<Row>({
      {"drafts.md", "drafts.md", true},
      {"drafts.md", "a/b/drafts.md", true},
      {"drafts.md", "drafts.mdx", false},
      {"/drafts.md", "drafts.md", true},
      {"/drafts.md", "a/drafts.md", false},
      {"a/drafts.md", "a/drafts.md", true},
      {"a/drafts.md", "b/a/drafts.md", false},
      {"*.tmp.md", "x/y.tmp.md", true},
      {"a*c", "abc", true},
      {"a*c", "a/c", false},
      {"a*b*c", "aXbYbZc", true},
      {"?.md", "ä.md", true},
      {"?.md", "ab.md", false},
      {"[a-c]x", "bx", true},
      {"[!a-c]x", "bx", false},
      {"[]a]x", "]x", true},
      {"[ab", "[ab", true},
      {"**/old", "old", true},
      {"**/old", "a/b/old", true},
      {"old/**", "old/a/b.md", true},
      {"old/**", "old", false},
      {"a/**/z", "a/z", true},
      {"a/**/z", "a/b/c/z", true},
      {"a/**/z", "b/a/z", false},
      {"a/*/z", "a/b/c/z", false},
      {"\\#log.md", "#log.md", true},
      {"\\!log.md", "!log.md", true},
      {"# log.md", "# log.md", false},
      {"log.md  ", "log.md", true},
      {"log\\ ", "log ", true},
      {"/", "a", false},
      {"LOG.md", "log.md", false},
  });
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.path);
    CHECK(is_ignored(row.pattern, row.path) == row.ignored);
  }
}

TEST_CASE("a slash at the end of a pattern means folders alone", "[extract]") {
  CHECK(is_ignored("old/", "a/old", PathKind::folder));
  CHECK_FALSE(is_ignored("old/", "a/old", PathKind::file));
}

TEST_CASE("the last pattern that fits decides, and ! keeps", "[extract]") {
  const std::string patterns = "*.md\r\n!keep.md\r\n\r\n# a remark\r\nb/keep.md\r\n";
  CHECK(is_ignored(patterns, "a/x.md"));
  CHECK_FALSE(is_ignored(patterns, "a/keep.md"));
  CHECK(is_ignored(patterns, "b/keep.md"));
  CHECK(IgnoreRules(patterns).verdict("a/keep.md", PathKind::file) == Verdict::kept);
  CHECK_FALSE(IgnoreRules(patterns).verdict("notes.txt", PathKind::file));
}

TEST_CASE("many stars do not take long", "[extract]") {
  std::string pattern;
  std::string path;
  for (int i = 0; i < 200; ++i) {
    pattern += "a*";
    path += "aa";
  }
  CHECK_FALSE(is_ignored(pattern + "b", path));
  std::string deep = "x";
  std::string folders = "**/x";
  for (int i = 0; i < 200; ++i) {
    deep += "/x";
    folders += "/**/x";
  }
  CHECK_FALSE(is_ignored(folders + "/y", deep));
}
