// SPDX-License-Identifier: Apache-2.0
// What files of notes about one work are called, and where their work is.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

Log read(std::vector<RawFile> files) {
  Diagnostics diagnostics;
  return log_of(std::move(files), diagnostics);
}

}  // namespace

TEST_CASE("a file that is headed like a list is one", "[extract]") {
  const std::string page =
      "## papers\n- **SilkNet: Kites that Learn**\n    - Status: To read\n"
      "    - Link: [arXiv:2401.00001](https://arxiv.org/abs/2401.00001)\n";
  CHECK(titles_of(read({{"to_read/silk.md", page}, {"README.md", "# Notes\n"}})) ==
        Strings{"SilkNet: Kites that Learn"});
}

TEST_CASE("a page with one day is a work, be it headed like a diary, and one with two is a log", "[extract]") {
  const auto titles = [](const std::string& days) {
    const std::string page = "# Kiln diary\n\nHow the kiln was built.\n\n## Idea\n\nClay.\n\n" + days;
    return titles_of(read({{"kiln.md", page}, {"README.md", "# Notes\n"}}));
  };
  CHECK(titles("## 2024-05-01\n\nIt works.\n") == Strings{"Kiln diary"});
  CHECK(titles("## 2024-05-01\n\nIt works.\n\n## 2024-05-02\n\nIt broke.\n") == Strings{"It works.", "It broke."});
}

TEST_CASE("a page that is a day below the name of a diary is a log", "[extract]") {
  const auto titles = [](const std::string& page) {
    return titles_of(read({{"kiln.md", page}, {"README.md", "# Notes\n"}}));
  };
  CHECK(titles("# Kiln Training Log\n\n## 2024-05-01: Warmer kiln\n\nIt fell.\n") == Strings{"Warmer kiln"});
  CHECK(titles("# Lab notebook\n\n## 2024-05-01\n\nIt fell.\n\n### Ideas\n\nClay.\n") == Strings{"It fell."});
  CHECK(titles("# Lab notebook\n\n## 2024-05-01\n\nIt fell.\n\n## Ideas\n\nClay.\n") == Strings{"Lab notebook"});
  for (const std::string book : {"Bridget Jones's Diary", "Ann's Lab Notebook", "The Wall Street Journal"})
    CHECK(titles("# " + book + "\n\n## 2024-05-01\n\nIt fell.\n") == Strings{book});
  CHECK(titles("# Kilns and Their Glazes\n\n## 2024-05-01\n\nIt fell.\n") == Strings{"Kilns and Their Glazes"});
  CHECK(titles("# Lab notebook\n\nOf clay.\n\n## 2024-05-01\n\nIt fell.\n") == Strings{"Lab notebook"});
}

TEST_CASE("several headings behind prose divide a page, which is called by its name", "[extract]") {
  const auto title = [](const std::string& page) {
    return titles_of(read({{"Reels and Their Twine.md", page}, {"README.md", "# Notes\n"}}));
  };
  const std::string prose = "Roe shows that reels of oak hold more twine.\n\n";
  CHECK(title(prose + "# The Problem\n\nThey are heavy.\n\n# A Way Out\n") == Strings{"Reels and Their Twine"});
  for (const char* above :
       {"I wanted to write about reels for a while now.\n\n", "> They say that reels of oak are best.\n\n",
        "*First published on the page of our club.*\n\n"}) {
    CHECK(title(above + std::string("# Reels of Oak\n\nThey are heavy.\n\n## Twine\n\n## Wire\n")) ==
          Strings{"Reels of Oak"});
  }
  CHECK(title("- A reel is a wheel that holds a line.\n\n# Example\n\n# Use\n") == Strings{"Reels and Their Twine"});
  CHECK(title("#oak #twine\n\nAnn Roe, Ben Doe, Cy Moe, 2020\n\n# Reels of Oak\n\nThey are heavy.\n") ==
        Strings{"Reels of Oak"});
}

TEST_CASE("a link alone at the foot of a note leads to its paper", "[extract]") {
  std::string page = "# Kites of Silk\n\n";
  for (int i = 0; i < 50; ++i) page += "They fly.\n\n";
  const auto url = [&](const std::string& foot) {
    return urls_of(read({{"notes/a.md", page + foot}, {"README.md", "# Notes\n"}}));
  };
  CHECK(url("[Paper Link (arXiv)](https://arxiv.org/abs/2401.00001)\n") == Strings{"https://arxiv.org/abs/2401.00001"});
  CHECK(url("[A better paper](https://arxiv.org/abs/2401.00001)\n") == Strings{""});
  CHECK(url("[Source](https://a.org/site)\n") == Strings{""});
}

TEST_CASE("a title of front matter that is the file's name gives way to the one heading", "[extract]") {
  const auto title = [](const std::string& page) {
    return titles_of(read({{"notes/2020_Roe.md", page}, {"README.md", "# Notes\n"}}));
  };
  const std::string front = "---\ntitle: 2020_Roe\n---\n\n";
  CHECK(title(front + "# Kites of Old Silk\n\nText.\n") == Strings{"Kites of Old Silk"});
  CHECK(title(front + "# Kites of Old Silk\n\nText.\n\n# What I think of it\n") == Strings{"2020_Roe"});
  CHECK(title(front + "# Summary\n\nText.\n") == Strings{"2020_Roe"});
}

TEST_CASE("the label of a kind of notes is no part of a title", "[extract]") {
  const auto title = [](const std::string& words) {
    return titles_of(read({{"notes/a.md", "---\ntitle: \"" + words + "\"\n---\nText.\n"}, {"README.md", "# Notes\n"}}));
  };
  CHECK(title("[논문리뷰] Kites at Dawn") == Strings{"Kites at Dawn"});
  CHECK(title("【论文阅读】Kites at Dawn") == Strings{"Kites at Dawn"});
  CHECK(title("[Silk] Kites at Dawn") == Strings{"[Silk] Kites at Dawn"});
}

TEST_CASE("a page may say when its reading began and ended", "[extract]") {
  const std::string page =
      "# Cometas de seda\n\nInicio de lectura: 15/05/2023\n\nFin de lectura: 16/05/2023\n\nVuelan.\n";
  const Log log = read({{"notes/a.md", page}, {"README.md", "# Notes\n"}});
  CHECK(dates_of(log) == Strings{"2023-05-15"});
}

TEST_CASE("a post with title and date may be the index of its own folder", "[extract]") {
  const auto titles = [](const std::string& name, const std::string& page) {
    return titles_of(read({{name, page}, {"README.md", "# Notes\n"}}));
  };
  const std::string dated = "---\ntitle: Kites of Silk\ndate: 2024-05-01\n---\n";
  const std::string links = "- [A](https://a.org/1)\n- [B](https://a.org/2)\n- [C](https://a.org/3)\n";
  CHECK(titles("post/silk/index.md", dated + "They fly.\n") == Strings{"Kites of Silk"});
  CHECK(titles("post/silk/index.md", dated + links) == Strings{"A", "B", "C"});
  CHECK(titles("post/_index.md", dated + "They fly.\n").empty());
  CHECK(titles("index.md", dated + "They fly.\n").empty());
  CHECK(titles("post/index.md", "---\ntitle: My Posts\n---\nThey fly.\n").empty());
  const auto beside = [&](const std::string& name) {
    return titles_of(read({{"post/index.md", dated + "They fly.\n"}, {name, "# Boats of Oak\n\nThey float.\n"}}));
  };
  CHECK(beside("post/oak.md") == Strings{"Boats of Oak"});
  CHECK(beside("post/oak/oak.md") == Strings{"Boats of Oak"});
  CHECK(beside("notes/oak.md") == Strings{"Kites of Silk", "Boats of Oak"});
}

TEST_CASE("a page headed as one run tells of it, whatever it compares with", "[extract]") {
  const std::string table = "| Date | Run |\n|---|---|\n| 2024-05-01 | [exp-001](exp-001.md) |\n";
  const auto titles = [&](const std::string& page) {
    return titles_of(read({{"exp-001.md", page}, {"exp-000.md", "# exp-000\n\nCold.\n"}, {"README.md", table}}));
  };
  CHECK(titles("# exp-001: a hotter kiln\n\n- Against [exp-000](exp-000.md)\n") ==
        Strings{"exp-001: a hotter kiln", "exp-000", "exp-001"});
  CHECK(titles("# Links\n\n- Against [exp-000](exp-000.md)\n") == Strings{"exp-000", "exp-000"});
}

TEST_CASE("a title of front matter that is the file's name gives way to one that a field says", "[extract]") {
  const auto title = [](const std::string& front, const std::string& page) {
    return titles_of(
        read({{"notes/@roe2020.md", "---\ntitle: \"" + front + "\"\n---\n" + page}, {"README.md", "# Notes\n"}}));
  };
  const std::string fields = "- #references\n    - Title: Kites of Old Silk\n    - Year: 2020\n";
  CHECK(title("@roe2020", fields) == Strings{"Kites of Old Silk"});
  CHECK(title("On Kites", fields) == Strings{"On Kites"});
  CHECK(title("@roe2020", "They fly.\n") == Strings{"roe2020"});
  CHECK(titles_of(read({{"Kites.md", "---\ntitle: Kites\n---\n# Kites\n\nTitle: see below\n"},
                        {"README.md", "# N\n"}})) == Strings{"Kites"});
}

TEST_CASE("three headings above an address alone are entries of a page that has links of its own", "[extract]") {
  const std::string head = "Formats: [PDF](https://a.org/digest.pdf)\n\n# Kite Digest\n\n";
  const std::string two = "### Kites over Water\n\n<https://a.org/1>\n\n### Boats of Oak\n\n<https://a.org/2>\n\n";
  CHECK(titles_of(read({{"b.md", head + two + "### Oars of Ash\n\n<https://a.org/3>\n"}, {"a.md", "# A\nText.\n"}})) ==
        Strings{"Kites over Water", "Boats of Oak", "Oars of Ash", "A"});
  CHECK(titles_of(read({{"b.md", head + two}, {"a.md", "# A\nText.\n"}})) == Strings{"Kite Digest", "A"});
  CHECK(titles_of(read({{"b.md",
                         "# Kites of Silk\n\n## Code\n\n<https://a.org/1>\n\n## Talk\n\n<https://a.org/2>\n\n"
                         "## Slides\n\n<https://a.org/3>\n"},
                        {"a.md", "# A\nText.\n"}})) == Strings{"Kites of Silk", "A"});
  const auto parts = [](const std::string& opening, const std::string& first, const std::string& second,
                        const std::string& third) {
    const std::string page = opening + "## " + first + "\n\n<https://a.org/1>\n\n## " + second +
                             "\n\n<https://a.org/2>\n\n## " + third +
                             "\n\n<https://a.org/3>\n\n## Notes\n\nThey fly well.\n";
    return titles_of(read({{"b.md", page}, {"a.md", "# A\nText.\n"}}));
  };
  CHECK(parts("# Kites of Silk\n\nA paper on silk kites that fly.\n\n", "The Official Code", "Video of a Flight",
              "Page of the Project") == Strings{"Kites of Silk", "A"});
  CHECK(titles_of(read({{"b.md",
                         "# Kites over Water\n\n<https://arxiv.org/abs/2401.00001>\n\n## Boats of Oak\n\n"
                         "<https://a.org/2>\n\n## Oars of Ash\n\n<https://a.org/3>\n"},
                        {"a.md", "# A\nText.\n"}})) == Strings{"Kites over Water", "A"});
}

TEST_CASE("a field of the first paragraphs may give the address of a page without a link", "[extract]") {
  const auto url = [](const std::string& page) {
    return read({{"b.md", "# Kites of Silk\n" + page}, {"a.md", "# A\nText.\n"}}).entries.at(0).url;
  };
  CHECK(url("**authors**: *Ann Doe*\n**doi**: 10.1000/silk\n") == "https://doi.org/10.1000/silk");
  CHECK(url("arXiv: 2401.00001\n\nThey fly.\n") == "https://arxiv.org/abs/2401.00001");
  CHECK(url("**local**: [pdf](zotero://select/items/1)\n").empty());
  CHECK(url("see: 10.1000/silk\n").empty());
  CHECK(url("Based on paper: arXiv:2401.00001\n\nThey fly.\n").empty());
  CHECK(url("## Related work\n\n- Paper: doi:10.1000/silk\n").empty());
  CHECK(url("## References\n\nDOI: 10.1000/silk\n\n## Notes\n\nThey fly.\n").empty());
  CHECK(url("> Paper: 10.1000/silk\n\nThey fly.\n").empty());
  CHECK(url("They fly.\n\n# References\n\nDOI: 10.1000/silk\n").empty());
  CHECK(url("A.\n\nB.\n\nC.\n\nD.\n\ndoi: 10.1000/silk\n").empty());
}

TEST_CASE("a field that says when reading began dates what no other does", "[extract]") {
  const auto date = [](const std::string& note) {
    return dates_of(log_of("# Books\n\n- [A](https://a.org/1)\n" + note)).at(0);
  };
  CHECK(date("  - Start: Feb 2, 2021\n") == "2021-02-02");
  CHECK(date("  - Start: Feb 2, 2021\n  - Finished: Mar 3, 2021\n") == "2021-03-03");
  CHECK(date("  - Start: page 5\n") == "-");
  CHECK(dates_of(log_of("# Conferences\n\n- [A](https://a.org/1)\n  - Start: Feb 2, 2021\n")).at(0) == "-");
}

TEST_CASE("a short heading with authors and a year is no year of the works below it", "[extract]") {
  const Log log = log_of(
      "## Papers\n\n### KiteNet (Doe & Roe, 2022)\n[arXiv](https://arxiv.org/abs/2201.00001)\n\nIt flies.\n\n"
      "## Kites (2022)\n\n- [A](https://a.org/1)\n");
  CHECK(titles_of(log) == Strings{"KiteNet (Doe & Roe, 2022)", "A"});
  CHECK(log.entries.at(1).published == PartialDate{2022, 0, 0});
  CHECK(dates_of(log_of("# Lab\n\n## Trip (Rome & Pisa, 2023)\n\n- May 5: Cut a sail\n- May 6: Bent an oar\n")) ==
        Strings{"2023-05-05", "2023-05-06"});
}
