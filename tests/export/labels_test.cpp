// SPDX-License-Identifier: Apache-2.0
// Cutting and wrapping labels.
#include "labels.hpp"

#include "graph_builder.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>

using namespace asterism;

TEST_CASE("labels are cut by characters, not bytes, and say so", "[export]") {
  CHECK(cut_label("short", 60) == "short");
  CHECK(cut_label("exactly ten", 11) == "exactly ten");
  CHECK(cut_label("exactly ten", 10) == "exactly t…");
  CHECK(cut_label("äöüäöü", 4) == "äöü…");
  CHECK(cut_label("one two", 5) == "one…");
  CHECK(cut_label("x y", 1) == "…");
  CHECK(cut_label("", 5).empty());
}

TEST_CASE("cutting does not tear a letter from its accents or an emoji apart", "[export]") {
  CHECK(cut_label("ae\u0301\u0301\u0301bcdef", 4) == "a…");
  CHECK(cut_label("a👩\u200D🔬bcdef", 4) == "a…");
}

TEST_CASE("labels become one line", "[export]") {
  CHECK(single_line("  a \t\n b\u00A0\u3000c\x01 ") == "a b c");
  CHECK(single_line("bad \xFF byte") == "bad \uFFFD byte");
}

TEST_CASE("labels wrap at blanks into lines of like length", "[export]") {
  CHECK(wrap_label("Message Passing Limits", {16, 3}) == "Message\nPassing Limits");
  CHECK(wrap_label("Message Passing Limits", {17, 3}) == "Message\nPassing Limits");
  CHECK(wrap_label("STaR", {17, 3}) == "STaR");
  CHECK(wrap_label("reward modelling", {11, 3}) == "reward\nmodelling");
  CHECK(wrap_label("", {17, 3}).empty());
}

TEST_CASE("a long word widens the box, a longer one is broken, at a hyphen if it has one", "[export]") {
  CHECK(wrap_label("self-improvement", {11, 3}) == "self-improvement");
  CHECK(wrap_label("out-of-distribution generalization", {11, 3}) == "out-of-\ndistribution\ngeneralization");
  CHECK(wrap_label(std::string(20, 'x'), {8, 3}) == "xxxxxxxxxxxx\nxxxxxxxx");
}

TEST_CASE("what does not fit into the box is left out visibly", "[export]") {
  CHECK(wrap_label("one two three four five six seven", {6, 3}) == "one\ntwo\nthree…");
  CHECK(wrap_label("知識グラフと研究ログの長い題名をここに書く", {10, 2}) == "知識グラフと研\n究ログの長い題…");
}

TEST_CASE("no hostile text wraps to more than its box holds", "[export]") {
  for (const std::string& text : test::hostile_texts()) {
    const std::string wrapped = wrap_label(text, {17, 3});
    CHECK(std::count(wrapped.begin(), wrapped.end(), '\n') <= 2);
    std::size_t begin = 0;
    while (begin <= wrapped.size()) {
      const std::size_t end = std::min(wrapped.find('\n', begin), wrapped.size());
      CHECK(columns(wrapped.substr(begin, end - begin)) <= 26);
      begin = end + 1;
    }
  }
}

TEST_CASE("a node without a label is called by its title, else by its key", "[export]") {
  Node node;
  node.key = "title:x";
  CHECK(label_of(node) == "title:x");
  node.title = "X";
  CHECK(label_of(node) == "X");
  node.label = "x";
  CHECK(label_of(node) == "x");
}
