// SPDX-License-Identifier: Apache-2.0
// A graph of any size, for measuring.
#include "graph_builder.hpp"

#include <cstdint>
#include <string>

namespace asterism::test {
namespace {

std::string padded(std::size_t number) {
  const std::string digits = std::to_string(number);
  return std::string(6 - digits.size(), '0') + digits;
}

}  // namespace

Graph large_graph(std::size_t works) {
  constexpr std::size_t kTopics = 200;
  GraphBuilder builder("large");
  for (std::size_t i = 0; i < kTopics; ++i) {
    builder.add(NodeKind::topic, "topic:" + padded(i), "topic number " + std::to_string(i)).community = 1;
  }
  for (std::size_t i = 0; i < works; ++i) {
    Node& node = builder.add(NodeKind::paper, "arxiv:" + padded(i), "Paper number " + std::to_string(i));
    node.title = "Paper number " + std::to_string(i) + ": a title of the length that titles have in a log";
    node.url = "https://arxiv.org/pdf/" + padded(i);
    node.ids = {{"arxiv", padded(i)}};
    node.start = PartialDate{2024, 7, 25};
    node.weight = 1.0 / static_cast<double>(i + 1);
    node.community = static_cast<std::uint32_t>(1 + i % 20);
    for (std::size_t j = 0; j < 10; ++j) {
      const bool about = j < 5;
      const std::size_t target = about ? (i * 7 + j * 31) % kTopics : (i * 13 + j * 101 + 1) % works;
      if (!about && target == i) continue;
      builder.connect({.source = node.key,
                       .target = (about ? "topic:" : "arxiv:") + padded(target),
                       .relation = about ? Relation::about : Relation::extends,
                       .weight = 0.1F + 0.01F * static_cast<float>(j),
                       .confidence = 0.85F,
                       .quote = "Extends what was said of topic number " + std::to_string(j) + " with another idea",
                       .rule = about ? Rule::topic_note : Rule::cue});
    }
  }
  return builder.build();
}

}  // namespace asterism::test
