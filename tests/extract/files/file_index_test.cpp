// SPDX-License-Identifier: Apache-2.0
// Which file of the log a link means.
#include "files/file_index.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// The name of the file that `url` in the file number `from` leads to, with `#anchor`; "-": none.
std::string resolved(const std::vector<std::string>& names, std::string_view url, std::uint32_t from = 0,
                     LinkTrust trust = LinkTrust::likely) {
  std::vector<Text> texts;
  for (const std::string& name : names) texts.emplace_back(name, "");
  const FileIndex files(texts);
  const auto target = files.resolve(SourceId(from), url, trust);
  if (!target) return "-";
  return files.name(target->file) + (target->anchor.empty() ? "" : "#" + target->anchor);
}

const std::vector<std::string> kVault = {"README.md", "notes/small worlds.md", "notes/README.md", "old/Trees.md",
                                         "old/deep/2023-01-02-Great-Forests-of-Graphs.md"};

}  // namespace

TEST_CASE("relative links lead to files, with or without their ending and encoded or not", "[extract]") {
  CHECK(resolved(kVault, "notes/small%20worlds.md") == "notes/small worlds.md");
  CHECK(resolved(kVault, "./notes/Small Worlds") == "notes/small worlds.md");
  CHECK(resolved(kVault, "../old/Trees.md#roots", 1) == "old/Trees.md#roots");
  CHECK(resolved(kVault, "notes/") == "notes/README.md");
  CHECK(resolved(kVault, "..", 1) == "README.md");
  CHECK(resolved(kVault, "../../elsewhere.md", 1) == "-");
  CHECK(resolved(kVault, "#papers") == "README.md#papers");
}

TEST_CASE("links between the pages of a site end with a slash and may begin in the folder of the page", "[extract]") {
  const std::vector<std::string> site = {"posts/kites.md", "posts/boats.md", "boats.md", "posts/oars.md"};
  CHECK(resolved(site, "wikilink:../posts/boats/") == "posts/boats.md");
  CHECK(resolved(site, "../oars/") == "posts/oars.md");
  CHECK(resolved(site, "../oars/#blades") == "posts/oars.md#blades");
  CHECK(resolved(site, "../boats/") == "boats.md");  // what is really there comes first
  CHECK(resolved(site, "../../oars/") == "-");
  CHECK(resolved(site, "../oars") == "-");
  CHECK(resolved({"posts/kites.md", "posts/oars.md", "oars/a.md"}, "../oars/") == "oars/a.md");
  CHECK(resolved({"posts/kites.md", "posts/oars.md", "oars/a.md", "oars/b.md"}, "../oars/") == "-");
  CHECK(resolved(site, "../oars.md") == "-");  // a file, which is elsewhere
}

TEST_CASE("addresses of the own repository lead to its files", "[extract]") {
  CHECK(resolved(kVault, "https://github.com/ann/log/blob/main/old/Trees.md") == "old/Trees.md");
  CHECK(resolved(kVault, "https://github.com/ann/all/tree/main/log/old/Trees.md") == "old/Trees.md");
  CHECK(resolved(kVault, "https://github.com/ann/log/blob/main/young/Great-Forests-of-Graphs.md") == kVault[4]);
  CHECK(resolved(kVault, "https://github.com/ann/log") == "-");
}

TEST_CASE("an index is a file of the log only in the repository whose files the log links to", "[extract]") {
  const std::string own = "https://github.com/ann/log/blob/main/";
  std::vector<Text> texts;
  texts.emplace_back("README.md", "[a](" + own + "old/Trees.md) [b](" + own + "notes/small%20worlds.md)\n");
  texts.emplace_back("notes/README.md", "");
  texts.emplace_back("notes/small worlds.md", "[c](https://github.com/bob/tool/blob/main/notes/README.md)\n");
  texts.emplace_back("old/Trees.md", "");
  const FileIndex files(texts);
  const auto leads = [&](const std::string& url) {
    const auto target = files.resolve(SourceId(0), url, LinkTrust::certain);
    return target ? files.name(target->file) : "-";
  };
  CHECK(leads(own + "notes/README.md") == "notes/README.md");
  CHECK(leads(own + "README.md") == "README.md");
  CHECK(leads("https://github.com/bob/tool/blob/main/notes/README.md") == "-");
  CHECK(leads("https://github.com/bob/tool/blob/main/README.md") == "-");
  CHECK(files.own_repositories() == std::vector<std::string>{"github.com/ann/log"});
}

TEST_CASE("two links to pages right in a repository make it the own one, but to a README they do not", "[extract]") {
  const auto leads = [](const std::string& first, const std::string& second) {
    const std::string own = "https://github.com/ann/log/blob/main/";
    std::vector<Text> texts;
    texts.emplace_back("README.md", "[a](" + own + first + ")\n[b](" + own + second + ")\n");
    for (const char* name : {"kites.md", "boats.md", "LICENSE.md"}) texts.emplace_back(name, "They are nice.\n");
    return FileIndex(texts).resolve(SourceId{0}, own + "kites.md", LinkTrust::certain).has_value();
  };
  CHECK(leads("kites.md", "boats.md"));
  CHECK_FALSE(leads("kites.md", "README.md"));
  CHECK_FALSE(leads("README.md", "LICENSE.md"));
  CHECK_FALSE(leads("oars.md", "sails.md"));
}

TEST_CASE("links of notes to pages of a friend who calls them alike make no repository the own one", "[extract]") {
  const std::string friends = "https://github.com/bob/log/blob/main/";
  std::vector<Text> texts;
  texts.emplace_back("reefs.md", "Like [his](" + friends + "kites.md) and [his](" + friends + "boats.md)\n");
  for (const char* name : {"kites.md", "boats.md"}) texts.emplace_back(name, "They are nice.\n");
  CHECK_FALSE(FileIndex(texts).resolve(SourceId{0}, friends + "kites.md", LinkTrust::certain));
}

TEST_CASE("of a log that was read, its own repositories are known without its texts", "[extract]") {
  Log log;
  log.texts.emplace_back("README.md", "");
  log.texts.emplace_back("notes/README.md", "");
  const std::string url = "https://github.com/ann/log/blob/main/notes/README.md";
  CHECK_FALSE(FileIndex(log).resolve(SourceId(0), url, LinkTrust::certain));
  log.own_repositories = {"github.com/ann/log"};
  const auto target = FileIndex(log).resolve(SourceId(0), url, LinkTrust::certain);
  REQUIRE(target);
  CHECK(target->file == SourceId(1));
}

TEST_CASE("a page of an own site leads to the file that is called like it", "[extract]") {
  CHECK(resolved(kVault, "https://ann.example/log/Great-Forests-of-Graphs") == kVault[4]);
  CHECK(resolved(kVault, "https://ann.example/trees") == "-");  // too short to be telling
}

TEST_CASE("a name that any repository or folder may have leads nowhere", "[extract]") {
  CHECK(resolved(kVault, "https://github.com/bob/tool/blob/main/README.md") == "-");
  CHECK(resolved(kVault, "https://github.com/bob/tool/blob/main/young/Trees.md") == "-");
  CHECK(resolved(kVault, "../young/Trees.md", 1) == "-");
}

TEST_CASE("what only seems to be a page of the log is not certain", "[extract]") {
  const std::string site = "https://ann.example/log/Great-Forests-of-Graphs";
  CHECK(resolved(kVault, site, 0, LinkTrust::certain) == "-");
  CHECK(resolved(kVault, "https://github.com/ann/log/blob/main/old/Trees.md", 0, LinkTrust::certain) == kVault[3]);
}

TEST_CASE("wikilinks lead to a path, then to a name, then to the nearest of several", "[extract]") {
  const std::vector<std::string> names = {"a/Index.md", "a/b/Note.md", "c/Note.md", "c/Other.md"};
  CHECK(resolved(names, "wikilink:c/Note", 0) == "c/Note.md");
  CHECK(resolved(names, "wikilink:other#part", 0) == "c/Other.md#part");
  CHECK(resolved(names, "wikilink:Note", 0) == "a/b/Note.md");
  CHECK(resolved(names, "wikilink:Note", 3) == "c/Note.md");
  CHECK(resolved({"x.md", "a/Note.md", "b/Note.md"}, "wikilink:Note") == "-");
  CHECK(resolved(names, "wikilink:Nowhere") == "-");
}

TEST_CASE("a page of the own site is found by the day and name of its file", "[extract]") {
  const std::vector<std::string> names = {"x.md", "_posts/2024-05-06-kites.md", "notes/2024-05-07-silk-and-felt.md",
                                          "notes/2024-05-08-oars.md"};
  CHECK(resolved(names, "/2024/05/06/kites.html") == names[1]);
  CHECK(resolved(names, "/log/2024/05/06/kites/") == names[1]);
  CHECK(resolved(names, "/notes/2024-05-07/silk-and-felt/#felt") == names[2] + "#felt");
  CHECK(resolved(names, "/2024/05/07/kites.html") == "-");
  CHECK(resolved(names, "/notes/2024-05-08/oars/") == "-");  // may be any page of that day
  CHECK(resolved(names, "/kites/") == "-");
  CHECK(resolved(names, "/2024/05/06/kites.html", 0, LinkTrust::certain) == "-");
}

TEST_CASE("of notes called alike but for their day a wikilink with the day means one", "[extract]") {
  const std::vector<std::string> names = {"x.md", "a/20240506 Standup.md", "a/20240507 Standup.md"};
  CHECK(resolved(names, "wikilink:20240507 Standup") == "a/20240507 Standup.md");
  CHECK(resolved(names, "wikilink:Standup") == "-");
}

TEST_CASE("a wikilink may give the number of a note alone", "[extract]") {
  const std::vector<std::string> names = {"x.md", "a/202405061730 Silk.md", "a/202405061745 Paper.md",
                                          "a/20240507 Twine.md"};
  CHECK(resolved(names, "wikilink:202405061745") == "a/202405061745 Paper.md");
  CHECK(resolved(names, "wikilink:20240507") == "-");
}

TEST_CASE("the address of a post on a site is its day and name", "[extract]") {
  const std::vector<std::string> names = {"x.md", "_posts/2024-05-06-kites.md", "_posts/2024-05-07-kites.md"};
  CHECK(resolved(names, "https://ann.example/2024/05/07/kites/") == names[2]);
  CHECK(resolved(names, "https://ann.example/log/2024/05/06/kites.html") == names[1]);
  CHECK(resolved(names, "https://ann.example/2024/05/08/kites/") == "-");
  CHECK(resolved(names, "https://ann.example/2024/05/07/kites/", 0, LinkTrust::certain) == "-");
  CHECK(resolved(names, "https://ann.example/kites") == "-");
  const std::vector<std::string> content = {"x.md", "content/blog/2024-05-06-kites.md", "contents/2024-05-07-kites.md"};
  CHECK(resolved(content, "https://ann.example/2024/05/06/kites/") == content[1]);
  CHECK(resolved(content, "https://ann.example/2024/05/07/kites/") == "-");
  const std::vector<std::string> notes = {"x.md", "2024-05-06-kites.md", "2024-05-06-silk-and-felt.md",
                                          "2024-05-07-silk-and-felt.md"};
  CHECK(resolved(notes, "https://news.example/2024/05/06/kites/") == "-");  // on any site
  CHECK(resolved(notes, "https://ann.example/2024/05/06/silk-and-felt/") == notes[2]);
}
