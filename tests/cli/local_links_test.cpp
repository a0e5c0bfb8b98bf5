// SPDX-License-Identifier: Apache-2.0
// Links to files beside the log.
#include "local_links.hpp"

#include "support/catch.hpp"

#include <fstream>

using asterism::leads_somewhere;
using asterism::link_roots;
using asterism::local_path;

TEST_CASE("paths are local links, addresses are not", "[cli]") {
  CHECK(local_path("./projects/gym") == "./projects/gym");
  CHECK(local_path("notes.md#part-2") == "notes.md");
  CHECK(local_path("my%20notes.md?raw=1") == "my notes.md");
  CHECK(local_path("a%2") == "a%2");
  CHECK(local_path("../v1.2/run.py") == "../v1.2/run.py");
  CHECK(local_path("/kites/run.py") == "/kites/run.py");
  for (const char* url :
       {"/books/2025/kites", "/maps/", "/2021/kites.html", "https://example.org/a", "mailto:someone@example.org",
        "//example.org/a", "#anchor", "", "www.example.org", "example.org/page", "someone@example.org"}) {
    CAPTURE(url);
    CHECK_FALSE(local_path(url));
  }
}

TEST_CASE("links start from the folder of their log file or from the folder given", "[cli]") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "asterism-local-links";
  std::filesystem::create_directories(folder / "week1");
  std::ofstream(folder / "week1" / "run.py") << "pass\n";
  const std::vector<std::filesystem::path> roots = link_roots({folder});
  CHECK(leads_somewhere("run.py", "week1/log.md", roots));
  CHECK(leads_somewhere("week1/run.py", "log.md", roots));
  CHECK(leads_somewhere("/week1/run.py", "log.md", roots));
  CHECK_FALSE(leads_somewhere("run.py", "log.md", roots));
  CHECK(link_roots({folder / "week1" / "log.md"}) == std::vector<std::filesystem::path>{folder / "week1"});
  std::filesystem::remove_all(folder);
}

TEST_CASE("links of a log from standard input cannot be followed and are believed", "[cli]") {
  CHECK(link_roots({"-"}).empty());
  CHECK(leads_somewhere("nowhere.py", "stdin", {}));
}
