// SPDX-License-Identifier: Apache-2.0
// What is read of each file apart is joined: every number must lead where it led before.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include "asterism/log.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace asterism;

namespace {

/// Headings, notes, links, anchors, days and a line that is not read.
std::string log_about(std::string_view kites) {
  const std::string name(kites);
  return "# Log of " + name + "\n\n## 2024-05-01\n\n### Building " + name + "\n\n- [" + name + " of silk](https://" +
         name + ".org/silk)\n  - A *note* with a [link](https://" + name + ".org/more)\n- [" + name +
         " of wool](https://" + name + ".org/wool)\n- nothing but words that go on, and on. And on\n\n" + "<a id=\"" +
         name + "\"></a>\n\n## 2024-05-02\n\n- [" + name + " of paper](https://" + name + ".org/paper)\n";
}

std::string shown(const Log& log, const Passage& passage) {
  std::string text = visible_text(log, passage);
  for (std::uint32_t i = 0; i < passage.span_count; ++i)
    text += '<' + std::string(target_of(log, log.pools.spans.at(passage.first_span + i))) + '>';
  return text;
}

/// All that `log` says of its file `source`, as text.
std::vector<std::string> said_of(const Log& log, SourceId source) {
  std::vector<std::string> said = {log.texts.at(static_cast<std::size_t>(source)).name(),
                                   std::to_string(log.date_counts.at(static_cast<std::size_t>(source)))};
  for (const Entry& entry : log.entries) {
    if (entry.source != source) continue;
    said.push_back(std::to_string(entry.line) + ' ' + entry.url + ' ' + shown(log, entry.title));
    for (const Passage& note : entry.notes) said.push_back(shown(log, note));
    for (const std::string& heading : log.sections.at(entry.section)) said.push_back(heading);
  }
  for (const Anchor& anchor : log.pools.anchors) {
    if (anchor.source == source) said.push_back(std::to_string(anchor.line) + " #" + anchor.name);
  }
  for (const UnreadLine& line : log.unread) {
    if (line.source == source) said.push_back(std::to_string(line.line) + " unread");
  }
  return said;
}

}  // namespace

TEST_CASE("what is read from a file is the same whichever files stand beside it", "[extract]") {
  const std::vector<std::pair<std::string, std::string>> files = {{"days/a.md", log_about("Kites")},
                                                                  {"days/b.md", ""},
                                                                  {"days/c.md", log_about("Boats")},
                                                                  {"days/d.md", log_about("Tents")}};
  for (const unsigned threads : {1U, 3U}) {
    Diagnostics diagnostics;
    std::vector<RawFile> all;
    for (const auto& [name, content] : files) all.push_back({name, content});
    const Log log = read_log(all, {.threads = threads}, diagnostics);
    CHECK(log.title == "Log of Kites");
    CHECK(log.entries.size() == 9);
    for (std::size_t i = 0; i < files.size(); ++i) {
      const Log alone = read_log({{files[i].first, files[i].second}}, {}, diagnostics);
      CHECK(said_of(log, SourceId(i)) == said_of(alone, SourceId{}));
    }
    CHECK(said_of(log, SourceId{3}).size() > 10);
  }
}

TEST_CASE("a legend holds for files before and behind its own, and what stands first counts", "[extract]") {
  Diagnostics diagnostics;
  const Log log = read_log({{"a.md", "- \U0001F4DC [Kites](https://a.org/1)\n- [Boats](https://a.org/2)\n"},
                            {"b.md", "- \U0001F4DC: papers\n- \U0001F3A5: videos\n"},
                            {"c.md", "- \U0001F4DC: books\n- \U0001F9EA: experiments\n"}},
                           {.threads = 3}, diagnostics);
  REQUIRE(log.entries.size() == 2);
  CHECK(log.entries[0].kind == NodeKind::paper);
  CHECK(log.legend.size() == 3);
}

TEST_CASE("a long page gives the same entries with any number of threads", "[extract]") {
  std::string page;
  for (int i = 0; i < 700; ++i) {
    const std::string number = std::to_string(i);
    if (i % 90 == 0) page += "\n2024-05-0" + std::to_string(1 + i / 90) + "\n\n";
    page += "- [Kites " + number + "](https://a.org/" + number + ")\n";
    if (i % 7 == 0) page += "  - [Tails](https://b.org/1)\n  - [Bows](https://b.org/2)\n  - [Knots](https://b.org/3)\n";
    if (i % 50 == 0) page += "\n> - [Boats " + number + "](https://c.org/" + number + ")\n\n";
  }
  Diagnostics diagnostics;
  const Log once = read_log({{"log.md", page}}, {}, diagnostics);
  CHECK(once.entries.size() > 1000);
  for (const unsigned threads : {2U, 5U}) {
    const Log log = read_log({{"log.md", page}}, {.threads = threads}, diagnostics);
    CHECK(said_of(log, SourceId{}) == said_of(once, SourceId{}));
  }
}

TEST_CASE("a folder is called by the heading of its index, else by its name, and not by one of its files",
          "[extract]") {
  const auto title_of_files = [](std::vector<RawFile> files, std::string folder) {
    Diagnostics diagnostics;
    ReadOptions options;
    options.folder = std::move(folder);
    return read_log(std::move(files), options, diagnostics).title;
  };
  const RawFile day = {"2024-03-04.md", "# Monday on the lake\n\n- [Kites](https://a.org/1)\n"};
  const RawFile other = {"2024-03-05.md", "- [Boats](https://a.org/2)\n"};
  CHECK(title_of_files({day, other, {"index.md", "# My Readings\n\n[[2024-03-04]]\n"}}, "notes") == "My Readings");
  CHECK(title_of_files({day, {"README.md", "---\ntitle: What I Read\n---\n"}}, "notes") == "What I Read");
  CHECK(title_of_files({day, {"README.md", "# README\n"}}, "notes") == "notes");
  CHECK(title_of_files({day, {"kites/README.md", "# Kites\n"}}, "notes") == "notes");
  CHECK(title_of_files({day, other}, "notes") == "notes");
  CHECK(title_of_files({day, other}, "") == "Monday on the lake");
  CHECK(title_of_files({day}, "notes") == "Monday on the lake");
  CHECK(title_of_files({other}, "notes") == "2024-03-05");
  CHECK(title_of_files({{"README.md", other.bytes}}, "notes") == "notes");
}
