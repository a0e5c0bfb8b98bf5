// SPDX-License-Identifier: Apache-2.0
// Files that are there whole or not at all.
#include "support/catch.hpp"

#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace asterism;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each test, gone with it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "asterism-test-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  fs::path operator/(const char* name) const { return path_ / name; }
  const fs::path& path() const { return path_; }
  std::size_t size() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

/// Gives up the rights of the superuser while it lives: permissions do not bind them.
class OrdinaryUser {
 public:
  OrdinaryUser() : before_(::geteuid()) {
    constexpr uid_t kNobody = 65534;
    if (before_ == 0) REQUIRE(::seteuid(kNobody) == 0);
  }
  ~OrdinaryUser() {
    if (::geteuid() != before_ && ::seteuid(before_) != 0) std::abort();
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

 private:
  uid_t before_;
};

void put(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

std::string content(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& text) {
  OutputFile file(path);
  file.sink().write(text);
  file.commit();
}

std::string error_of(const fs::path& path) {
  try {
    const OutputFile file(path);
  } catch (const OutputError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a committed file holds what was written, and nothing lies beside it", "[export]") {
  const Folder folder;
  write_file(folder / "a.json", "new");
  CHECK(content(folder / "a.json") == "new");
  CHECK(folder.size() == 1);
}

TEST_CASE("without a commit the old file stays and the temporary goes", "[export]") {
  const Folder folder;
  put(folder / "a.json", "old");
  {
    OutputFile file(folder / "a.json");
    file.sink().write("half of the n");
    CHECK(folder.size() == 2);
  }
  CHECK(content(folder / "a.json") == "old");
  CHECK(folder.size() == 1);
}

TEST_CASE("until the commit the old file can be read", "[export]") {
  const Folder folder;
  put(folder / "a.json", "old");
  OutputFile file(folder / "a.json");
  file.sink().write(std::string(1'000'000, 'x'));
  CHECK(content(folder / "a.json") == "old");
  file.commit();
  CHECK(content(folder / "a.json").size() == 1'000'000);
}

TEST_CASE("a replaced file keeps its permissions, a new one gets those of new files", "[export]") {
  const Folder folder;
  put(folder / "old", "old");
  fs::permissions(folder / "old", fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
  write_file(folder / "old", "new");
  CHECK(fs::status(folder / "old").permissions() ==
        (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
  put(folder / "plain", "");
  write_file(folder / "new", "");
  CHECK(fs::status(folder / "new").permissions() == fs::status(folder / "plain").permissions());
}

TEST_CASE("a symbolic link stays and what it leads to is replaced", "[export]") {
  const Folder folder;
  put(folder / "target", "old");
  fs::create_symlink("target", folder / "link");
  fs::create_symlink("later", folder / "dangling");
  write_file(folder / "link", "new");
  write_file(folder / "dangling", "new");
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(content(folder / "target") == "new");
  CHECK(fs::is_symlink(folder / "dangling"));
  CHECK(content(folder / "later") == "new");
}

TEST_CASE("what is no regular file is written directly", "[export]") {
  write_file("/dev/null", "gone");
  CHECK(fs::is_character_file("/dev/null"));
  const Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const int reader = ::open((folder / "pipe").c_str(), O_RDONLY | O_NONBLOCK);
  REQUIRE(reader >= 0);
  write_file(folder / "pipe", "through");
  char bytes[16] = {};
  CHECK(::read(reader, bytes, sizeof bytes) == 7);
  CHECK(std::string(bytes) == "through");
  ::close(reader);
  CHECK(fs::is_fifo(folder / "pipe"));
}

TEST_CASE("an open descriptor is written through its name, not replaced", "[export]") {
  if (!fs::exists("/dev/fd/0")) {
    WARN("skipped: descriptors have no names here, as /proc is not mounted");
    return;
  }
  const Folder folder;
  const int descriptor = ::open((folder / "a").c_str(), O_WRONLY | O_CREAT, 0600);
  REQUIRE(descriptor >= 0);
  write_file("/dev/fd/" + std::to_string(descriptor), "one ");
  write_file("/dev/fd/" + std::to_string(descriptor), "two");
  CHECK(content(folder / "a") == "one two");
  struct stat held {};
  struct stat named {};
  REQUIRE(::fstat(descriptor, &held) == 0);
  REQUIRE(::stat((folder / "a").c_str(), &named) == 0);
  CHECK(held.st_ino == named.st_ino);
  ::close(descriptor);
}

TEST_CASE("a missing folder is refused with a hint", "[export]") {
  const Folder folder;
  try {
    const OutputFile file(folder / "none" / "a.json");
    FAIL("opened a file in no folder");
  } catch (const OutputError& error) {
    CHECK(std::string(error.what()) ==
          "cannot write '" + (folder / "none" / "a.json").string() + "': No such file or directory");
    CHECK(error.hint() == "make the folder '" + (folder / "none").string() + "' first");
  }
}

TEST_CASE("a folder is no output file", "[export]") {
  const Folder folder;
  CHECK(error_of(folder.path()) == "cannot write '" + folder.path().string() + "': Is a directory");
}

TEST_CASE("an unwritable folder or file is refused and left alone", "[export]") {
  const Folder folder;
  put(folder / "a.json", "old");
  const fs::perms read_only =
      fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec;
  fs::permissions(folder / "a.json", read_only);
  {
    const OrdinaryUser user;
    CHECK(error_of(folder / "a.json") == "cannot write '" + (folder / "a.json").string() + "': Permission denied");
  }
  fs::permissions(folder.path(), read_only);
  {
    const OrdinaryUser user;
    CHECK(error_of(folder / "b.json") == "cannot write '" + (folder / "b.json").string() + "': Permission denied");
  }
  CHECK(content(folder / "a.json") == "old");
  CHECK(folder.size() == 1);
}

TEST_CASE("a full device is an error, not a short file", "[export]") {
  if (!fs::exists("/dev/full")) return;
  OutputFile file("/dev/full");
  CHECK_THROWS_AS(file.sink().write("lost"), OutputError);
}
