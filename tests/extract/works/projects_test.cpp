// SPDX-License-Identifier: Apache-2.0
// Projects: experiments that live in one folder or are parts of one series.
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

std::vector<std::string> members_of(const Corpus& corpus, const Project& project) {
  std::vector<std::string> members;
  for (const auto& [id, evidence] : project.members) members.push_back(work(corpus, id).title);
  return members;
}

}  // namespace

TEST_CASE("experiments below one project folder are its members", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Trained a kite](projects/kite_lab/train.py)\n- [Flew a kite](projects/kite_lab/sub/fly.py)\n"
      "- [Sailed](projects/boats/)\n- [Rowed](./projects/boats)\n- [Lone](projects/other)\n");
  REQUIRE(corpus.projects.size() == 2);
  CHECK(corpus.projects[0].key == "project:projects/boats");
  CHECK(corpus.projects[1].key == "project:projects/kite_lab");
  CHECK(corpus.projects[1].label == "kite_lab");
  CHECK(members_of(corpus, corpus.projects[1]) == std::vector<std::string>{"Flew a kite", "Trained a kite"});
}

TEST_CASE("the evidence for a member is its path", "[extract]") {
  const Corpus corpus =
      corpus_of("- [Trained a kite](projects/kite/train.py)\n- [Flew a kite](projects/kite/fly.py)\n");
  REQUIRE(corpus.projects.size() == 1);
  for (const auto& [id, evidence] : corpus.projects[0].members) {
    CHECK(evidence.rule == Rule::project_path);
    CHECK(quote_of(corpus, evidence) == work(corpus, id).url);
  }
}

TEST_CASE("a folder that holds everything is no project", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [One](stuff/a/x.py)\n- [Two](stuff/a/y.py)\n- [Three](stuff/b/z.py)\n- [Four](stuff/b/w.py)\n- "
      "[Five](stuff/c)\n");
  REQUIRE(corpus.projects.size() == 2);
  CHECK(corpus.projects[0].key == "project:stuff/a");
}

TEST_CASE("folders at the top are projects of their own", "[extract]") {
  const Corpus corpus = corpus_of("- [One](kites/x.py)\n- [Two](kites/sub/y.py)\n- [Three](boats/z.py)\n");
  REQUIRE(corpus.projects.size() == 1);
  CHECK(corpus.projects[0].key == "project:kites");
}

TEST_CASE("one experiment alone makes no project, nor do papers in a folder", "[extract]") {
  CHECK(corpus_of("- [One](projects/kite)\n").projects.empty());
  CHECK(corpus_of("- [One](papers/a.pdf)\n- [Two](papers/b.pdf)\n").projects.empty());
  CHECK(corpus_of("- [One](https://a.org/p/1)\n- [Two](https://a.org/p/2)\n").projects.empty());
}

TEST_CASE("parts of a series of experiments are a project", "[extract]") {
  const Corpus corpus = corpus_of(
      "## Experiments\n\n- [Building a kite, Part 1](https://a.org/1)\n- [Building a kite, Part 2](https://a.org/2)\n");
  REQUIRE(corpus.projects.size() == 1);
  CHECK(corpus.projects[0].key == "project:building a kite");
  REQUIRE(corpus.projects[0].members.size() == 2);
  CHECK(corpus.projects[0].members[0].second.rule == Rule::series);
  CHECK(quote_of(corpus, corpus.projects[0].members[0].second) !=
        quote_of(corpus, corpus.projects[0].members[1].second));
}
