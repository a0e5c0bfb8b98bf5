// SPDX-License-Identifier: Apache-2.0
// Words, headings and verbs that say what kind of work something is.
#include "links/kinds.hpp"

#include "support/catch.hpp"

#include <string_view>

using namespace asterism;

TEST_CASE("the first telling word of a heading or meaning decides its kind", "[extract]") {
  CHECK(kind_of_words("Papers") == NodeKind::paper);
  CHECK(kind_of_words("things I read: blog posts, papers") == NodeKind::post);
  CHECK(kind_of_words("books/textbooks") == NodeKind::book);
  CHECK(kind_of_words("Videos & talks") == NodeKind::video);
  CHECK(kind_of_words("my experiments (mostly small)") == NodeKind::experiment);
  CHECK(kind_of_words("Tools and libraries") == NodeKind::resource);
  CHECK(kind_of_words("code") == NodeKind::experiment);
}

TEST_CASE("kinds are known in other languages", "[extract]") {
  CHECK(kind_of_words("Bücher") == NodeKind::book);
  CHECK(kind_of_words("vidéos") == NodeKind::video);
  CHECK(kind_of_words("論文を読む") == NodeKind::paper);
  CHECK(kind_of_words("статьи") == NodeKind::paper);
  CHECK(kind_of_words("실험") == NodeKind::experiment);
}

TEST_CASE("a French lecture is no talk", "[extract]") {
  for (const std::string_view text : {"Lecture de", "Lecture du jour :", "Lecture d'un roman", "En cours de lecture",
                                      "Lecture :", "Lectures en cours"}) {
    INFO(text);
    CHECK_FALSE(kind_of_words(text).has_value());
  }
  CHECK(kind_of_words("Lecture: kites") == NodeKind::video);
  CHECK(kind_of_words("Lecture 3 of the course") == NodeKind::video);
  CHECK(kind_of_words("Lecture d'un article") == NodeKind::paper);
}

TEST_CASE("words that only begin like a kind say nothing", "[extract]") {
  for (const std::string_view text : {"", "posterior sampling", "running shoes", "coder", "bookkeeping", "watcher",
                                      "projection", "reporting", "talkative", "kites"}) {
    INFO(text);
    CHECK_FALSE(kind_of_words(text).has_value());
  }
}

TEST_CASE("a verb in front of a title says what kind of work it leads to", "[extract]") {
  CHECK(kind_of_lead("Watched ") == NodeKind::video);
  CHECK(kind_of_lead("Listened to") == NodeKind::video);
  CHECK(kind_of_lead("Implemented") == NodeKind::experiment);
  CHECK(kind_of_lead("Paper:") == NodeKind::paper);
  CHECK_FALSE(kind_of_lead("Read").has_value());
}

TEST_CASE("a word in front of a colon may say that an entry is a run", "[extract]") {
  CHECK(is_run_title("Experiment: long tails"));
  CHECK(is_run_title("Versuch: lange Leinen"));
  CHECK_FALSE(is_run_title("Experiment on tails: long ones"));
  CHECK(is_run_title("实验：长尾"));
  for (const std::string_view title :
       {"Paper: long tails", "Code: The Hidden Language", "Project: Hail Mary", "Implementation: what it takes"}) {
    INFO(title);
    CHECK_FALSE(is_run_title(title));
  }
  CHECK_FALSE(is_run_title("Experiment"));
}
