// SPDX-License-Identifier: Apache-2.0
// Files, folders and standard input become named files with their bytes.
#include "support/catch.hpp"

#include "asterism/error.hpp"
#include "asterism/log.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <stdlib.h>

namespace fs = std::filesystem;
using namespace asterism;

namespace {

/// A folder of its own for one test, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "asterism-read-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = fs::canonical(name);
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  fs::path operator/(const fs::path& name) const { return path_ / name; }
  const fs::path& path() const { return path_; }

  void write(const fs::path& name, std::string_view bytes = "x") const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }

 private:
  fs::path path_;
};

struct Answer {
  std::vector<RawFile> files;
  Diagnostics diagnostics;

  std::vector<std::string> names() const {
    std::vector<std::string> result;
    for (const RawFile& file : files) result.push_back(file.name);
    return result;
  }
};

Answer read(const std::vector<fs::path>& inputs, const std::string& standard_input = {}, unsigned threads = 1) {
  Answer answer;
  std::istringstream stream(standard_input);
  answer.files = read_files(inputs, stream, answer.diagnostics, threads);
  return answer;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a file is read byte for byte under its own name", "[extract]") {
  const Folder folder;
  const std::string bytes("a\0b\r\n\xFF", 6);
  folder.write("deep/log.md", bytes);
  const Answer answer = read({folder / "deep/log.md"});
  REQUIRE(answer.files.size() == 1);
  CHECK(answer.files[0].name == "log.md");
  CHECK(answer.files[0].bytes == bytes);
  CHECK(answer.diagnostics.empty());
}

TEST_CASE("a file given by name need not be called Markdown, nor hold anything", "[extract]") {
  const Folder folder;
  folder.write("notes.txt", "");
  const Answer answer = read({folder / "notes.txt"});
  CHECK(answer.names() == Names{"notes.txt"});
  CHECK(answer.files[0].bytes.empty());
}

TEST_CASE("a folder gives all Markdown below it, in byte order of the relative names", "[extract]") {
  const Folder folder;
  for (const char* name : {"b.md", "a/z.md", "a/b/c.MD", "a-b.md", "B.markdown", "notes.txt", "md", "a.md.bak"}) {
    folder.write(name);
  }
  CHECK(read({folder.path()}).names() == Names{"B.markdown", "a-b.md", "a/b/c.MD", "a/z.md", "b.md"});
}

TEST_CASE("hidden files and folders and node_modules are passed over", "[extract]") {
  const Folder folder;
  for (const char* name : {"kept.md", ".git/x.md", ".obsidian/x.md", "node_modules/p/README.md", "a/node_modules/x.md",
                           "._kept.md", "a/kept.md"}) {
    folder.write(name);
  }
  CHECK(read({folder.path()}).names() == Names{"a/kept.md", "kept.md"});
}

TEST_CASE("an .asterismignore leaves out files and folders, each from its own folder downwards", "[extract]") {
  const Folder folder;
  for (const char* name : {"log.md", "drafts/x.md", "drafts/keep.md", "a/log.md", "a/old/log.md", "a/private.md",
                           "a/b/private.md", "b/private.md", "b/old/log.md"}) {
    folder.write(name);
  }
  folder.write(".asterismignore", "drafts/*\n!drafts/keep.md\n/a/old/\nprivate.md\n");
  folder.write("a/b/.asterismignore", "!private.md\n");
  const Answer answer = read({folder.path()});
  CHECK(answer.names() == Names{"a/b/private.md", "a/log.md", "b/old/log.md", "drafts/keep.md", "log.md"});
  CHECK(answer.diagnostics.empty());
}

TEST_CASE("a link that an .asterismignore names is not followed", "[extract]") {
  const Folder folder;
  folder.write("plain.txt");
  folder.write(".asterismignore", "linked.md\n");
  folder.write("own.md");
  fs::create_symlink("plain.txt", folder / "linked.md");
  CHECK(read({folder.path()}).names() == Names{"own.md"});
}

TEST_CASE("a file given by name is read though an .asterismignore names it", "[extract]") {
  const Folder folder;
  folder.write("log.md");
  folder.write(".asterismignore", "*.md\n");
  CHECK(read({folder / "log.md"}).names() == Names{"log.md"});
  CHECK_THROWS_WITH(read({folder.path()}), "no Markdown file (*.md) in '" + folder.path().string() + "'");
}

TEST_CASE("libraries in a folder are read, and other JSON is not", "[extract]") {
  const Folder folder;
  folder.write("log.md");
  folder.write("library.bib");
  folder.write("zotero.json", R"([{"id": "a", "type": "article-journal", "title": "x"}])");
  folder.write("package.json", R"({"name": "notes", "version": "1.0.0"})");
  folder.write("data.json", "[1, 2, 3]");
  CHECK(read({folder.path()}).names() == Names{"library.bib", "log.md", "zotero.json"});
  CHECK(read({folder / "data.json"}).names() == Names{"data.json"});
}

TEST_CASE("a folder may be called like a Markdown file", "[extract]") {
  const Folder folder;
  folder.write("week.md/log.md");
  CHECK(read({folder.path()}).names() == Names{"week.md/log.md"});
}

TEST_CASE("links never lead out of the folder", "[extract]") {
  const Folder outside;
  outside.write("secret.md", "secret");
  const Folder folder;
  folder.write("own.md");
  fs::create_symlink(outside / "secret.md", folder / "link.md");
  fs::create_directory_symlink(outside.path(), folder / "linked");
  const Answer answer = read({folder.path()});
  CHECK(answer.names() == Names{"own.md"});
  REQUIRE(answer.diagnostics.size() == 2);
  CHECK(to_string(answer.diagnostics[0]) ==
        "link.md: note: left out: the link leads out of '" + folder.path().string() + "'");
  CHECK(answer.diagnostics[1].file == "linked");
}

TEST_CASE("links inside the folder do not loop and give no file twice", "[extract]") {
  const Folder folder;
  folder.write("a/own.md");
  folder.write("plain.txt", "through a link");
  fs::create_directory_symlink(folder.path(), folder / "a/up");
  fs::create_symlink(folder / "a/own.md", folder / "again.md");
  fs::create_symlink("plain.txt", folder / "plain.md");
  const Answer answer = read({folder.path()});
  CHECK(answer.names() == Names{"a/own.md", "plain.md"});
  CHECK(answer.files[1].bytes == "through a link");
  CHECK(answer.diagnostics.empty());
}

TEST_CASE("a link to nothing is a warning and the rest is read", "[extract]") {
  const Folder folder;
  folder.write("own.md");
  fs::create_symlink("nowhere.md", folder / "lost.md");
  const Answer answer = read({folder.path()});
  CHECK(answer.names() == Names{"own.md"});
  REQUIRE(answer.diagnostics.size() == 1);
  CHECK(to_string(answer.diagnostics[0]) == "lost.md: warning: cannot follow the link: no such file or directory");
}

TEST_CASE("a link given as input is followed", "[extract]") {
  const Folder folder;
  folder.write("real/log.md");
  fs::create_directory_symlink(folder / "real", folder / "linked");
  fs::create_symlink(folder / "real/log.md", folder / "today.md");
  CHECK(read({folder / "linked"}).names() == Names{"log.md"});
  CHECK(read({folder / "today.md"}).names() == Names{"today.md"});
}

TEST_CASE("an unreadable file in a folder is a warning and the rest is read", "[extract]") {
  const Folder folder;
  folder.write("locked.md");
  folder.write("open.md");
  fs::permissions(folder / "locked.md", fs::perms::none);
  if (std::ifstream(folder / "locked.md")) return;  // the administrator may read everything
  const Answer answer = read({folder.path()});
  CHECK(answer.names() == Names{"open.md"});
  REQUIRE(answer.diagnostics.size() == 1);
  CHECK(to_string(answer.diagnostics[0]) == "locked.md: warning: cannot read the file: permission denied");
  CHECK_THROWS_WITH(read({folder / "locked.md"}),
                    "cannot read '" + (folder / "locked.md").string() + "': permission denied");
}

TEST_CASE("a missing input is an error that names it", "[extract]") {
  const Folder folder;
  const fs::path missing = folder / "missing.md";
  CHECK_THROWS_AS(read({missing}), InputError);
  CHECK_THROWS_WITH(read({missing}), "cannot read '" + missing.string() + "': no such file or directory");
  CHECK_THROWS_AS(read({fs::path()}), InputError);
}

TEST_CASE("a folder without Markdown is an error that names it", "[extract]") {
  const Folder folder;
  folder.write("notes.txt");
  folder.write(".hidden/log.md");
  CHECK_THROWS_AS(read({folder.path()}), InputError);
  CHECK_THROWS_WITH(read({folder.path()}), "no Markdown file (*.md) in '" + folder.path().string() + "'");
}

TEST_CASE("a dash reads standard input, once", "[extract]") {
  const Answer answer = read({"-", "-"}, "from a pipe\n");
  REQUIRE(answer.files.size() == 1);
  CHECK(answer.files[0].name == "stdin");
  CHECK(answer.files[0].bytes == "from a pipe\n");
}

TEST_CASE("standard input of any length is read whole", "[extract]") {
  const std::string long_text(1'000'003, 'y');
  CHECK(read({"-"}, long_text).files.at(0).bytes == long_text);
  CHECK(read({"-"}, "").files.at(0).bytes.empty());
}

TEST_CASE("a file given several ways is read once, where it was given first", "[extract]") {
  const Folder folder;
  folder.write("a/log.md");
  folder.write("a/other.md");
  const Answer answer = read({folder / "a/log.md", folder.path(), folder / "a/../a/other.md"});
  CHECK(answer.names() == Names{"log.md", "a/other.md"});
}

TEST_CASE("inputs keep their order, and equal names are told apart by the paths given", "[extract]") {
  const Folder folder;
  for (const char* name : {"one/log.md", "two/log.md", "three/log.md"}) folder.write(name);
  const Answer answer = read({folder / "two", folder / "one/log.md", folder / "three"});
  const std::string base = folder.path().string();
  CHECK(answer.names() == Names{"log.md", base + "/one/log.md", base + "/three/log.md"});
}

TEST_CASE("names are valid UTF-8 on one line whatever the file is called", "[extract]") {
  const Folder folder;
  folder.write("bad\xFFname.md");
  folder.write("two\nlines.md");
  folder.write("\u00E9t\u00E9.md");
  CHECK(read({folder.path()}).names() == Names{"bad\uFFFDname.md", "two?lines.md", "\u00E9t\u00E9.md"});
}

TEST_CASE("names stay unique when they become the same in valid UTF-8", "[extract]") {
  const Folder folder;
  for (const char* name : {"x\xFE.md", "x\xFF.md", "x\xFD.md"}) folder.write(name);
  Names names = read({folder.path()}).names();
  REQUIRE(names.size() == 3);
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

TEST_CASE("any number of threads reads the same files of a folder in the same order", "[extract]") {
  const Folder folder;
  for (int number = 10; number < 50; ++number) {
    folder.write("n" + std::to_string(number) + ".md", std::string(static_cast<std::size_t>(number) * 1000, 'x'));
  }
  const Answer one = read({folder.path()});
  const Answer three = read({folder.path()}, {}, 3);
  CHECK(three.names() == one.names());
  CHECK(std::equal(one.files.begin(), one.files.end(), three.files.begin(), three.files.end(),
                   [](const RawFile& a, const RawFile& b) { return a.bytes == b.bytes; }));
}

TEST_CASE("no inputs give no files", "[extract]") { CHECK(read({}).files.empty()); }

TEST_CASE("a thousand nested folders are no trouble", "[extract]") {
  const Folder folder;
  fs::path deep;
  for (int level = 0; level < 1000; ++level) deep /= "d";
  folder.write(deep / "log.md");
  const Answer answer = read({folder.path()});
  REQUIRE(answer.files.size() == 1);
  CHECK(answer.files[0].name == (deep / "log.md").generic_string());
}
