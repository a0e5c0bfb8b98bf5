// SPDX-License-Identifier: Apache-2.0
// Drops references to what the log speaks of as a concept.
#include "concepts.hpp"

#include "given_names.hpp"
#include "word_classes.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

bool is_generic(std::string_view name) {
  const std::string key = comparison_key(name);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (classify_word(singular(std::string_view(key).substr(at, end - at))) == WordClass::content) return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

ConceptFilter::ConceptFilter(const std::vector<WorkName>& names, std::size_t works)
    : names_(names), many_(std::max<std::size_t>(3, works / 60)) {}

void ConceptFilter::add(const WrittenMention& mention, std::uint32_t from) {
  mentions_.push_back(mention);
  auto& sources = sources_[mention.name];
  if (sources.empty() || sources.back() != from) sources.push_back(from);
}

std::vector<Reference> ConceptFilter::keep_works(const std::vector<Reference>& references) const {
  std::vector<bool> drop(references.size());
  for (const WrittenMention& mention : mentions_) {
    const WorkName& name = names_[mention.name];
    const bool said = mention.strength >= 3 && !mention.modified;
    const bool own = name.cls == NameClass::exact && name.rule != "title.method";  // "… with AI" is not called AI
    if (own || said || name.rule == kGivenName) continue;
    drop[mention.reference] = sources_.at(mention.name).size() > many_ || is_generic(name.text);
  }
  std::vector<Reference> kept;
  for (std::size_t i = 0; i < references.size(); ++i) {
    if (!drop[i]) kept.push_back(references[i]);
  }
  return kept;
}

}  // namespace asterism
