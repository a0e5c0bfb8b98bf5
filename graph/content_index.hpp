// SPDX-License-Identifier: Apache-2.0
// What works are about as vectors of words and topics, and how alike two works are in them.
#pragma once

#include "tally.hpp"

#include "asterism/graph.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace asterism {

/// One component of a vector: a word or a topic.
struct Term {
  std::uint32_t term = 0;
  float weight = 0;
};

/// For each work a vector of length 1. A word counts (1 + log frequency) · log(works / works with it), a topic
/// membership · log(works / works about it), so at most as much as a word that is there once. The words of a work are
/// those of its entries; those of its title count twice. What all works hold or one alone links nothing and is left
/// out. Source: Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0 (weights "ltc"); topics are an addition.
class ContentIndex {
 public:
  /// Cost: O(bytes of the entries + E).
  explicit ContentIndex(const Graph& graph);

  /// The vector of `work`; of no components for other nodes. Order: by term.
  std::span<const Term> vector(NodeId work) const noexcept;
  /// Adds to `similar` the products of `vector` with those of all works that have a term of it.
  void add_similar(std::span<const Term> vector, Tally& similar) const;

  bool is_topic(std::uint32_t term) const noexcept { return term >= words_.size(); }
  /// Range: terms for which `is_topic` does not hold.
  const std::string& word(std::uint32_t term) const { return words_[term]; }
  /// Range: terms for which `is_topic` holds.
  NodeId topic(std::uint32_t term) const { return NodeId{static_cast<std::uint32_t>(term - words_.size())}; }

 private:
  struct Posting {
    std::uint32_t node = 0;
    float weight = 0;
  };

  void add_topics(const Graph& graph);
  void weigh(std::size_t works);
  void index_by_term();

  std::vector<std::string> words_;
  std::vector<std::uint32_t> first_term_;  ///< by node
  std::vector<Term> terms_;
  std::vector<std::uint32_t> first_posting_;  ///< by term: words, then nodes as topics
  std::vector<Posting> postings_;
};

}  // namespace asterism
