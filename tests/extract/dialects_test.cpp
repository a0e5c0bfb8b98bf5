// SPDX-License-Identifier: Apache-2.0
// Runs the examples of docs/dialects.md: each block of Markdown gives the entries listed below it.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

struct Example {
  std::string markdown;
  std::string entries;
};

std::string read_document() {
  std::ifstream stream(ASTERISM_DIALECTS, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string block_at(const std::string& document, std::size_t begin) {
  return document.substr(begin, document.find("\n```", begin) + 1 - begin);
}

std::vector<Example> read_examples(const std::string& document) {
  constexpr std::string_view markdown = "```markdown\n";
  constexpr std::string_view entries = "```entries\n";
  std::vector<Example> examples;
  for (std::size_t at = document.find(markdown); at != std::string::npos; at = document.find(markdown, at + 1)) {
    const std::size_t listed = document.find(entries, at);
    REQUIRE(listed != std::string::npos);
    examples.push_back({block_at(document, at + markdown.size()), block_at(document, listed + entries.size())});
  }
  return examples;
}

/// The files of an example: each begins with a line `=== name`.
std::vector<RawFile> files_of(const std::string& markdown) {
  if (!markdown.starts_with("=== ")) return {{"log.md", markdown}};
  std::vector<RawFile> files;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t name_end = markdown.find('\n', at);
    const std::size_t end = std::min(markdown.find("\n=== ", name_end), markdown.size() - 1) + 1;
    files.push_back({markdown.substr(at + 4, name_end - at - 4), markdown.substr(name_end + 1, end - name_end - 1)});
    at = end;
  }
  return files;
}

std::string list_entries(const Log& log) {
  std::string out;
  for (const Entry& entry : log.entries) {
    const std::string& file = log.texts[static_cast<std::size_t>(entry.source)].name();
    out += (log.texts.size() > 1 ? file + ":" : "") + std::to_string(entry.line);
    out += " | " + (entry.date ? to_string(*entry.date) : "-");
    out += " | " + test::title_of(log, entry) + " | " + (entry.url.empty() ? "-" : entry.url) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("the examples of docs/dialects.md give the entries listed there", "[extract]") {
  const std::vector<Example> examples = read_examples(read_document());
  REQUIRE(examples.size() >= 20);
  for (const Example& example : examples) {
    INFO(example.markdown);
    Diagnostics diagnostics;
    CHECK(list_entries(test::log_of(files_of(example.markdown), diagnostics)) == example.entries);
  }
}
