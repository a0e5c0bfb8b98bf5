// SPDX-License-Identifier: Apache-2.0
// What works are about as vectors of words and topics, and how alike two works are in them.
#include "content_index.hpp"

#include "entry_words.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace asterism {
namespace {

/// Numbers words in the order in which they first come.
class Numbering {
 public:
  std::uint32_t number(std::string word) {
    return numbers_.try_emplace(std::move(word), static_cast<std::uint32_t>(numbers_.size())).first->second;
  }
  /// The words by number; the numbering is spent.
  std::vector<std::string> take_words() {
    std::vector<std::string> words(numbers_.size());
    while (!numbers_.empty()) {
      auto entry = numbers_.extract(numbers_.begin());
      words[entry.mapped()] = std::move(entry.key());
    }
    return words;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// Reads the words of one work after another.
class WordReader {
 public:
  explicit WordReader(const Graph& graph) : graph_(graph), stretches_(stretches(graph)) {}

  /// The numbers of all words of `node`, which follows the one asked for before. Order: by number, with repetition.
  const std::vector<std::uint32_t>& read(NodeId node) {
    words_.clear();
    if (is_work(graph_.nodes[index(node)].kind)) add_words(graph_.nodes[index(node)].title, words_);
    for (; next_ < stretches_.size() && stretches_[next_].node == node; ++next_) {
      const LineStretch& part = stretches_[next_];
      const Text& text = graph_.sources[index(part.source)];
      for (std::uint32_t line = part.line; line <= part.last_line; ++line) add_words(text.line(line), words_);
    }
    numbers_.clear();
    for (std::string& word : words_) numbers_.push_back(numbering_.number(std::move(word)));
    std::sort(numbers_.begin(), numbers_.end());
    return numbers_;
  }
  std::vector<std::string> take_words() { return numbering_.take_words(); }

 private:
  const Graph& graph_;
  std::vector<LineStretch> stretches_;
  std::size_t next_ = 0;
  Numbering numbering_;
  std::vector<std::string> words_;
  std::vector<std::uint32_t> numbers_;
};

/// Adds the different ones of `numbers`, weighted by how often they come.
void add_frequencies(const std::vector<std::uint32_t>& numbers, std::vector<Term>& terms) {
  for (auto begin = numbers.begin(); begin != numbers.end();) {
    const auto end = std::upper_bound(begin, numbers.end(), *begin);
    terms.push_back({.term = *begin, .weight = 1.0F + std::log(static_cast<float>(end - begin))});
    begin = end;
  }
}

}  // namespace

ContentIndex::ContentIndex(const Graph& graph) {
  WordReader reader(graph);
  std::size_t works = 0;
  first_term_.reserve(graph.nodes.size() + 1);
  first_term_.push_back(0);
  for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
    works += is_work(graph.nodes[i].kind) ? 1U : 0U;
    add_frequencies(reader.read(NodeId{i}), terms_);
    first_term_.push_back(static_cast<std::uint32_t>(terms_.size()));
  }
  words_ = reader.take_words();
  add_topics(graph);
  weigh(works);
  index_by_term();
}

std::span<const Term> ContentIndex::vector(NodeId work) const noexcept {
  const std::size_t begin = first_term_[index(work)];
  return std::span(terms_).subspan(begin, first_term_[index(work) + 1] - begin);
}

/// Puts the topics of each work behind its words. Edges are sorted by source, as nodes are.
void ContentIndex::add_topics(const Graph& graph) {
  const auto words = static_cast<std::uint32_t>(words_.size());
  std::vector<Term> all;
  all.reserve(terms_.size() + graph.edges.size());
  auto edge = graph.edges.begin();
  for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
    const auto begin = terms_.begin() + std::exchange(first_term_[i], static_cast<std::uint32_t>(all.size()));
    all.insert(all.end(), begin, terms_.begin() + first_term_[i + 1]);
    for (; edge != graph.edges.end() && edge->source == NodeId{i}; ++edge) {
      if (edge->relation != Relation::about) continue;
      all.push_back({.term = words + static_cast<std::uint32_t>(edge->target), .weight = edge->weight});
    }
  }
  first_term_.back() = static_cast<std::uint32_t>(all.size());
  terms_ = std::move(all);
  first_posting_.assign(words_.size() + graph.nodes.size() + 1, 0);
}

/// Weighs terms by rarity, drops those that link nothing and makes every vector one of length 1.
void ContentIndex::weigh(std::size_t works) {
  std::vector<std::uint32_t> holders(first_posting_.size(), 0);
  for (const Term& term : terms_) ++holders[term.term];
  std::size_t kept = 0;
  for (std::size_t node = 0; node + 1 < first_term_.size(); ++node) {
    const std::size_t begin = kept;
    double square = 0;
    for (std::size_t i = std::exchange(first_term_[node], static_cast<std::uint32_t>(begin)); i < first_term_[node + 1];
         ++i) {
      const auto [term, frequency] = terms_[i];
      if (holders[term] < 2 || holders[term] >= works) continue;
      const double weight = static_cast<double>(frequency) * std::log(static_cast<double>(works) / holders[term]);
      terms_[kept++] = {.term = term, .weight = static_cast<float>(weight)};
      square += weight * weight;
    }
    for (std::size_t i = begin; i < kept; ++i) {
      terms_[i].weight = static_cast<float>(static_cast<double>(terms_[i].weight) / std::sqrt(square));
    }
  }
  first_term_.back() = static_cast<std::uint32_t>(kept);
  terms_.resize(kept);
}

void ContentIndex::index_by_term() {
  for (const Term& term : terms_) ++first_posting_[term.term + 1];
  std::partial_sum(first_posting_.begin(), first_posting_.end(), first_posting_.begin());
  postings_.resize(terms_.size());
  std::vector<std::uint32_t> next(first_posting_.begin(), first_posting_.end() - 1);
  for (std::uint32_t node = 0; node + 1 < first_term_.size(); ++node) {
    for (const auto& [term, weight] : vector(NodeId{node})) postings_[next[term]++] = {.node = node, .weight = weight};
  }
}

void ContentIndex::add_similar(std::span<const Term> vector, Tally& similar) const {
  for (const Term& term : vector) {
    for (std::size_t i = first_posting_[term.term]; i < first_posting_[term.term + 1]; ++i) {
      similar.add(postings_[i].node, static_cast<double>(term.weight) * static_cast<double>(postings_[i].weight));
    }
  }
}

}  // namespace asterism
