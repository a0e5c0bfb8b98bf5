// SPDX-License-Identifier: Apache-2.0
// TF-IDF of noun phrases, with what place, spelling and words promise.
#include "topics/topic_weights.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace asterism {
namespace {

// Chosen on three public collections of abstracts with keyphrases; all results stay within a point of the best for
// values up to a third away.
constexpr double kNestedCounts = 0.5;  // so that `frequency_` is by halves
constexpr double kInTitle = 1.5;
constexpr double kShared = 1.3;
constexpr double kName = 1.25;
constexpr double kHalfwayPosition = 300;  // words
constexpr double kLoneWord = 0.8;
constexpr double kLoneWordDecay = 0.28;  // for each level of commonness
constexpr double kPhraseDecay = 0.02;
constexpr double kFirstAdjectiveDecay = 0.04;
constexpr double kMiddleScore = 0.25;  // has the weight 1/2

}  // namespace

TopicWeights::TopicWeights(const Words& words, const Tagger& tagger, std::size_t works)
    : words_(words), tagger_(tagger), specificity_(works + 1) {
  for (std::size_t halves = 0; halves < frequency_.size(); ++halves) {
    frequency_[halves] = std::log1p(static_cast<double>(halves) * kNestedCounts);
  }
  for (std::size_t holders = 0; holders <= works; ++holders) {
    const auto share = static_cast<double>(works) / static_cast<double>(std::max<std::size_t>(1, holders));
    specificity_[holders] = std::sqrt(std::log1p(share));
  }
  for (std::size_t level = 0; level < lone_word_.size(); ++level) {
    const auto common = static_cast<double>(level);
    lone_word_[level] = kLoneWord * std::exp(-kLoneWordDecay * common);
    phrase_[level] = std::exp(-kPhraseDecay * common);
    first_adjective_[level] = std::exp(-kFirstAdjectiveDecay * common);
  }
}

/// How much the words of a phrase promise: names do, common words alone do not.
double TopicWeights::promise(const TopicUse& use) const {
  const auto text = std::span(words_.words).subspan(use.first_word, use.place.count);
  std::size_t words = 0;
  std::size_t hyphens = 0;
  std::size_t common = 0;
  bool name = false;
  for (const Word& word : text) {
    const Shape shape = words_.lexicon.shape(word.form);
    ++(shape == Shape::symbol ? hyphens : words);
    name |= shape == Shape::upper || shape == Shape::mixed;
    common += static_cast<std::size_t>(tagger_.commonness(word.form));
  }
  const std::size_t level = std::min<std::size_t>(common / std::max<std::size_t>(words, 1), 15);
  const double value = name ? kName : 1.0;
  if (words <= hyphens + 1) return value * lone_word_[level];
  return value * phrase_[level] *
         first_adjective_[static_cast<std::size_t>(tagger_.adjective_level(text.front().form))];
}

double TopicWeights::frequency(const TopicUse& use) const {
  const std::size_t halves = std::size_t{2} * use.free + use.nested;
  return halves < frequency_.size() ? frequency_[halves] : std::log1p(static_cast<double>(halves) * kNestedCounts);
}

double TopicWeights::score(const TopicUse& use, std::uint32_t holders) const {
  const double place = (use.title ? kInTitle : 1.0) / (1.0 + use.position / kHalfwayPosition);
  return frequency(use) * specificity_[holders] * promise(use) * place * (holders >= 2 ? kShared : 1.0);
}

float TopicWeights::weight(double score) { return static_cast<float>(score / (score + kMiddleScore)); }

}  // namespace asterism
