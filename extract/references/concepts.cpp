// SPDX-License-Identifier: Apache-2.0
// Drops references to what the log speaks of as a concept.
#include "references/concepts.hpp"

#include "names/given_names.hpp"
#include "references/spellings.hpp"
#include "words/run_words.hpp"
#include "words/word_classes.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

constexpr std::ptrdiff_t kLongTitle = 3;  // blanks: a title of four words is quoted rather than met by chance
constexpr std::size_t kTitleShare = 4;    // so many times oftener than a name

bool is_generic(std::string_view name) {
  const std::string key = comparison_key(name);
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string word = singular(std::string_view(key).substr(at, end - at));
    if (!is_number(word) && classify_word(word) == WordClass::content) return false;
    at = end + 1;
  }
  return true;
}

/// "Llama 2", "AlphaGo Zero": a digit, or a capital inside a word.
bool holds_sign(std::string_view name) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool inner = i > 0 && name[i] >= 'A' && name[i] <= 'Z' && name[i - 1] >= 'a' && name[i - 1] <= 'z';
    if (inner || (name[i] >= '0' && name[i] <= '9')) return true;
  }
  return false;
}

}  // namespace

ConceptFilter::ConceptFilter(const std::vector<WorkName>& names, std::size_t works, const Lexicon& lexicon,
                             const std::vector<bool>& in_lower_case)
    : names_(names), lower_case_(in_lower_case), lexicon_(lexicon), many_(std::max<std::size_t>(3, works / 60)) {}

bool ConceptFilter::is_always_name(const WorkName& name) const {
  if (name.rule() == "title.method") return false;  // "… with AI" is not called AI
  switch (name.cls) {
    case NameClass::exact:
      return true;
    case NameClass::capitalised: {
      const auto key = lexicon_.find_key_of(name.text);
      return key && !lower_case_[*key];
    }
    case NameClass::phrase:
      return holds_sign(name.text) && !is_generic(name.text) && !names_run(name.text);  // "Experiment 2" is of a series
    case NameClass::weak:
      return false;
  }
  return false;
}

void ConceptFilter::add(const WrittenMention& mention) {
  mentions_.push_back(mention);
  auto& sources = sources_[mention.name];
  if (sources.empty() || sources.back() != mention.from) sources.push_back(mention.from);
}

std::vector<Reference> ConceptFilter::keep_works(const std::vector<Reference>& references) const {
  std::vector<bool> drop(references.size());
  for (const WrittenMention& mention : mentions_) {
    const WorkName& name = names_[mention.name];
    const bool said = mention.strength >= 3 && !mention.modified;
    if (said || name.rule() == kGivenName || is_always_name(name)) continue;
    const bool title =
        name.rule() == "title.whole" && std::count(name.text.begin(), name.text.end(), ' ') >= kLongTitle;
    const std::size_t many = title ? kTitleShare * many_ : many_;
    drop[mention.reference] = sources_.at(mention.name).size() > many || (!title && is_generic(name.text));
  }
  std::vector<Reference> kept;
  for (std::size_t i = 0; i < references.size(); ++i) {
    if (!drop[i]) kept.push_back(references[i]);
  }
  return kept;
}

}  // namespace asterism
