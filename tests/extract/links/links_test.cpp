// SPDX-License-Identifier: Apache-2.0
// Links in their parts, and the kind of work they suggest.
#include "links/links.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

/// Host, path, query and fragment of `url`, joined by blanks; empty parts are `-`.
std::string parts(std::string_view url) {
  const auto link = parse_link(url);
  if (!link) return "none";
  std::string query;
  for (const auto& [key, value] : link->query) query += (query.empty() ? "" : "&") + key + "=" + value;
  std::string out;
  for (const std::string& part : {link->host, link->path, query, link->fragment}) {
    out += (out.empty() ? "" : " ") + (part.empty() ? "-" : part);
  }
  return out;
}

std::string folder(std::string_view url) { return project_folder(parse_link(url).value()); }

}  // namespace

TEST_CASE("a web address has host, path, query and fragment", "[extract]") {
  CHECK(parts("https://a.org/x/y?b=c&d=e#f") == "a.org x/y b=c&d=e f");
  CHECK(parts("http://a.org") == "a.org - - -");
  CHECK(parts("https://a.org/?q=1") == "a.org - q=1 -");
  CHECK(parts("HTTPS://WWW.A.Org:443/X/") == "a.org X - -");
  CHECK(parts("https://me:secret@a.org/x") == "a.org x - -");
  CHECK(parts("//a.org/x") == "a.org x - -");
  CHECK(parts("<https://a.org/x>") == "a.org x - -");
  CHECK(parts("https://a.org//x/./y/../z") == "a.org x/z - -");
}

TEST_CASE("an address without a scheme is one when it begins like a host", "[extract]") {
  CHECK(parts("www.a.de/x") == "a.de x - -");
  CHECK(parts("arxiv.org/abs/2101.00001") == "arxiv.org abs/2101.00001 - -");
  CHECK(parts("notes.org") == "- notes.org - -");
  CHECK(parts("src/main.io") == "- src/main.io - -");
}

TEST_CASE("local paths have no host and are normalised", "[extract]") {
  CHECK(parts("projects/kite/") == "- projects/kite - -");
  CHECK(parts("./projects/./kite/train.py") == "- projects/kite/train.py - -");
  CHECK(parts("../notes/a.md#part") == "- ../notes/a.md - part");
  CHECK(parts("a/../b") == "- b - -");
  CHECK(parts("file:///home/me/kite") == "- home/me/kite - -");
  CHECK(parse_link("projects/kite/")->directory);
  CHECK_FALSE(parse_link("projects/kite")->directory);
}

TEST_CASE("percent signs are decoded unless that changes the meaning", "[extract]") {
  CHECK(parts("https://a.org/a%20b%2Fc") == "a.org a b/c - -");
  CHECK(parts("my%20kite/%E6%9D%B1.pdf") == "- my kite/\u6771.pdf - -");
  CHECK(parts("a%3Fb%23c%25d") == "- a%3Fb%23c%25d - -");
  CHECK(parts("100%/x%g1") == "- 100%/x%g1 - -");
}

TEST_CASE("what leads to no place is no link", "[extract]") {
  for (const std::string_view url :
       {"", "  ", "#part", "mailto:me@a.org", "javascript:void(0)", "zotero:item", "https://", "?q=1", "tel:123"}) {
    INFO(url);
    CHECK(parts(url) == "none");
  }
}

TEST_CASE("a host belongs to a domain when it is or ends in it at a dot", "[extract]") {
  CHECK(is_host("arxiv.org", "arxiv.org"));
  CHECK(is_host("export.arxiv.org", "arxiv.org"));
  CHECK_FALSE(is_host("notarxiv.org", "arxiv.org"));
  CHECK_FALSE(is_host("org", "arxiv.org"));
}

TEST_CASE("links suggest the kind of their work", "[extract]") {
  CHECK(kind_of_link("https://arxiv.org/abs/2101.00001") == NodeKind::paper);
  CHECK(kind_of_link("https://doi.org/10.1000/x") == NodeKind::paper);
  CHECK(kind_of_link("https://openreview.net/forum?id=x") == NodeKind::paper);
  CHECK(kind_of_link("https://a.org/some.PDF") == NodeKind::paper);
  CHECK(kind_of_link("https://someone.github.io/kite.pdf") == NodeKind::paper);
  CHECK(kind_of_link("https://youtu.be/abc") == NodeKind::video);
  CHECK(kind_of_link("https://github.com/a/b") == NodeKind::resource);
  CHECK(kind_of_link("https://someone.github.io/kite") == NodeKind::post);
  CHECK(kind_of_link("https://a.org/blog/kite") == NodeKind::post);
  CHECK(kind_of_link("https://blog.a.org/kite") == NodeKind::post);
  CHECK(kind_of_link("https://a.org/kite") == NodeKind::work);
  CHECK(kind_of_link("projects/kite") == NodeKind::experiment);
  CHECK(kind_of_link("projects/kite/README.md") == NodeKind::experiment);
  CHECK(kind_of_link("kite.py") == NodeKind::experiment);
  CHECK(kind_of_link("kite") == NodeKind::work);
  CHECK(kind_of_link("./old_kites/") == NodeKind::work);
  CHECK(kind_of_link("notes/kite.md") == NodeKind::work);
  CHECK(kind_of_link("https://github.com/a/b/blob/main/kite.md") == NodeKind::work);
  CHECK(kind_of_link("papers/kite.pdf") == NodeKind::paper);
  CHECK(kind_of_link("/books/2025/kites") == NodeKind::work);
  CHECK(kind_of_link("/papers/kite.pdf") == NodeKind::paper);
  CHECK(kind_of_link("mailto:me@a.org") == NodeKind::work);
  CHECK(kind_of_link("https://notarxiv.org/x") == NodeKind::work);
}

TEST_CASE("an experiment lives in the folder of its file or in the folder it is", "[extract]") {
  CHECK(folder("projects/kite/train.py") == "projects/kite");
  CHECK(folder("projects/kite/") == "projects/kite");
  CHECK(folder("projects/kite") == "projects/kite");
  CHECK(folder("projects/v1.2/") == "projects/v1.2");
  CHECK(folder("notes.md").empty());
  CHECK(folder(".config/x.toml") == ".config");
}

TEST_CASE("the picture of a video that links to it is a link with a title", "[extract]") {
  const std::string picture = "[![How Kites Fly](kite.png)](https://youtu.be/kitekitekit)";
  for (const std::string& text : {picture + "\n", "### " + picture + "\n\nA note.\n",
                                  "| Talk | Note |\n|---|---|\n| " + picture + " | good |\n"}) {
    const Log log = log_of("# Log\n\n## Talks\n\n" + text);
    REQUIRE(titles_of(log) == std::vector<std::string>{"How Kites Fly"});
    CHECK(log.entries[0].url == "https://youtu.be/kitekitekit");
    CHECK(log.entries[0].kind == NodeKind::video);
  }
}

TEST_CASE("badges, and pictures whose text does not name a video, are no titles", "[extract]") {
  for (const std::string text :
       {"[![Watch the Video](kite.png)](https://youtu.be/kitekitekit)",
        "[![Kites](kite.png)](https://youtu.be/kitekitekit)",
        "[![Kite Channel Views](https://img.shields.io/x)](https://youtube.com/watch?v=kitekitekit)",
        "[![Kites and Boats](kite.png)](https://youtube.com/@kites)",
        "[![Build Status](kite.png)](https://example.org/build)"}) {
    CHECK(finds_nothing("# Log\n\n## Talks\n\n" + text + "\n"));
  }
}
