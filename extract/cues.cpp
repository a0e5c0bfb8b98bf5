// SPDX-License-Identifier: Apache-2.0
// The table of cue phrases.
#include "cues.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

using enum Relation;
using enum CueSide;

constexpr std::array kCues = std::to_array<Cue>({
    {"same as", before, same_as, 3, 3, "Same as NAME"},
    {"identical to", before, same_as, 3, 3, "Identical to the NAME post"},
    {"duplicate of", before, same_as, 3, 3, "Duplicate of NAME"},
    {"extend", before, extends, 3, 6, "Extends NAME"},
    {"extended", before, extends, 3, 6, "Extended NAME to video"},
    {"extending", before, extends, 3, 6, "A step towards extending NAME"},
    {"extension of", before, extends, 3, 4, "A natural extension of NAME"},
    {"generalize", before, extends, 3, 6, "Generalizes the idea from NAME"},
    {"generalise", before, extends, 3, 6, "Generalises NAME"},
    {"generalization of", before, extends, 3, 4, "A generalization of NAME"},
    {"build on", before, extends, 3, 4, "Builds on NAME"},
    {"build upon", before, extends, 3, 4, "Builds upon the NAME paper"},
    {"building on", before, extends, 3, 4, "Building on NAME"},
    {"built on", before, extends, 3, 4, "Built on top of NAME"},
    {"based on", before, extends, 2, 4, "Based on NAME"},
    {"improve on", before, extends, 3, 4, "Improves on NAME"},
    {"improve upon", before, extends, 3, 4, "Improves upon NAME"},
    {"improved version of", before, extends, 3, 3, "An improved version of NAME"},
    {"follow up to", before, extends, 3, 3, "Follow-up to NAME"},
    {"successor of", before, extends, 3, 3, "The successor of NAME"},
    {"successor to", before, extends, 3, 3, "The successor to NAME"},
    {"variant of", before, extends, 2, 3, "A variant of NAME"},
    {"version of", before, extends, 2, 3, "A faster version of NAME"},
    {"modify", before, extends, 2, 4, "Modifies NAME"},
    {"apply", before, applies, 3, 6, "Applies the idea behind NAME"},
    {"applied", before, applies, 3, 4, "Applied NAME to several layers"},
    {"applying", before, applies, 3, 4, "Applying NAME to speech"},
    {"application of", before, applies, 3, 4, "An application of NAME"},
    {"idea behind", before, applies, 2, 3, "Takes the idea behind NAME"},
    {"attempt * to do", before, applies, 3, 3, "Attempt by others to do NAME"},
    {"implemented", before, applies, 3, 4, "Implemented NAME"},
    {"implement", before, applies, 3, 4, "Implements NAME"},
    {"implementing", before, applies, 3, 4, "Implementing NAME"},
    {"implementation of", before, applies, 3, 4, "A small implementation of NAME"},
    {"reimplemented", before, applies, 3, 4, "Reimplemented NAME"},
    {"replicate", before, applies, 3, 4, "Replicates NAME"},
    {"replicated", before, applies, 3, 4, "Replicated NAME"},
    {"reproduce", before, applies, 3, 4, "Reproduces NAME"},
    {"reproduced", before, applies, 3, 4, "Reproduced NAME"},
    {"reproducing", before, applies, 3, 4, "Reproducing NAME"},
    {"tried", before, applies, 2, 4, "Tried NAME on our data"},
    {"experimented with", before, applies, 3, 3, "Experimented with NAME"},
    {"use", before, uses, 2, 5, "Uses NAME"},
    {"used", before, uses, 2, 5, "Used NAME as the teacher"},
    {"using", before, uses, 2, 5, "Trained using NAME"},
    {"leverage", before, uses, 2, 4, "Leverages NAME"},
    {"rely on", before, uses, 2, 4, "Relies on NAME"},
    {"employ", before, uses, 2, 4, "Employs NAME"},
    {"on top of", before, uses, 2, 3, "A probe on top of NAME"},
    {"trained with", before, uses, 2, 3, "Trained with NAME"},
    {"with", before, uses, 1, 1, "Optimised a policy with NAME"},
    {"on", before, uses, 1, 0, "Ran the probe on NAME"},
    {"via", before, uses, 1, 1, "Trains a policy via NAME"},
    {"from", before, uses, 1, 1, "Takes its prompts from NAME"},
    {"outperform", before, outperforms, 3, 5, "Outperforms NAME"},
    {"outperformed", before, outperforms, 3, 5, "Outperformed NAME on all tasks"},
    {"outperforming", before, outperforms, 3, 5, "Strong results, outperforming NAME"},
    {"beat", before, outperforms, 3, 4, "Beats NAME"},
    {"surpass", before, outperforms, 3, 4, "Surpasses NAME"},
    {"exceed", before, outperforms, 2, 4, "Exceeds NAME"},
    {"improvement over", before, outperforms, 3, 4, "A clear improvement over NAME"},
    {"improve over", before, outperforms, 3, 4, "Improves over NAME"},
    {"better than", before, outperforms, 3, 5, "Much better than NAME"},
    {"faster than", before, outperforms, 3, 5, "Faster than NAME"},
    {"cheaper than", before, outperforms, 3, 5, "Cheaper than NAME"},
    {"stronger than", before, outperforms, 3, 5, "Stronger than NAME"},
    {"more * than", before, outperforms, 3, 5, "Converged more stably than NAME"},
    {"more * and * than", before, outperforms, 3, 5, "More quickly and stably than NAME"},
    {"worse than", before, compares_with, 3, 5, "Worse than NAME"},
    {"slower than", before, compares_with, 3, 5, "Slower than NAME"},
    {"less * than", before, compares_with, 3, 5, "Less stable than NAME"},
    {"than", before, compares_with, 1, 2, "Smaller gradients than NAME"},
    {"compared to", before, compares_with, 3, 4, "Compared to NAME"},
    {"compared with", before, compares_with, 3, 4, "Compared with NAME"},
    {"compared against", before, compares_with, 3, 4, "Compared against NAME"},
    {"compared", before, compares_with, 2, 2, "Compared NAME to a baseline"},
    {"compare", before, compares_with, 2, 4, "Compares it with NAME"},
    {"comparison with", before, compares_with, 3, 3, "A comparison with NAME"},
    {"comparison to", before, compares_with, 3, 3, "In comparison to NAME"},
    {"versus", before, compares_with, 2, 2, "Debate versus NAME"},
    {"vs", before, compares_with, 2, 3, "Debate vs. NAME"},
    {"unlike", before, compares_with, 3, 4, "Unlike NAME"},
    {"in contrast to", before, compares_with, 3, 4, "In contrast to NAME"},
    {"contrary to", before, compares_with, 3, 4, "Contrary to NAME"},
    {"rather than", before, compares_with, 2, 3, "A regression rather than NAME"},
    {"instead of", before, compares_with, 2, 3, "Rank losses instead of NAME"},
    {"does not use", before, compares_with, 3, 3, "Does not use NAME"},
    {"without", before, compares_with, 2, 2, "Works without NAME"},
    {"similar to", before, similar_to, 3, 5, "Very similar to the NAME paper"},
    {"similarly to", before, similar_to, 3, 5, "Works similarly to NAME"},
    {"as in", before, similar_to, 2, 4, "Filtered as in NAME"},
    {"like", before, similar_to, 1, 3, "Masks tokens like NAME"},
    {"akin to", before, similar_to, 3, 4, "Akin to NAME"},
    {"analogous to", before, similar_to, 3, 4, "Analogous to NAME"},
    {"reminiscent of", before, similar_to, 3, 4, "Reminiscent of NAME"},
    {"same * as", before, similar_to, 3, 4, "Same setup as the NAME paper"},
    {"in the spirit of", before, similar_to, 3, 3, "In the spirit of NAME"},
    {"survey of", before, surveys, 3, 4, "A survey of NAME"},
    {"overview of", before, surveys, 3, 4, "A good overview of NAME"},
    {"summary of", before, surveys, 3, 4, "A great summary of NAME"},
    {"introduction to", before, surveys, 3, 4, "An introduction to NAME"},
    {"intro to", before, surveys, 3, 4, "Intro to NAME"},
    {"guide to", before, surveys, 3, 4, "A guide to NAME"},
    {"review of", before, surveys, 3, 4, "A review of NAME"},
    {"explainer of", before, surveys, 3, 4, "An explainer of NAME"},
    {"related to", before, related_to, 3, 4, "Related to NAME"},
    {"relate to", before, related_to, 3, 4, "Relates to NAME"},
    {"connected to", before, related_to, 3, 4, "Closely connected to NAME"},
    {"connection to", before, related_to, 3, 4, "Has a connection to NAME"},
    {"see also", before, related_to, 3, 4, "See also NAME"},
    {"see", before, related_to, 2, 3, "See NAME"},
    {"cf", before, related_to, 2, 3, "Cf. NAME"},
    {"covered in", before, related_to, 2, 4, "Mostly covered in NAME"},
    {"reminds me of", before, related_to, 3, 3, "Reminds me of NAME"},
    {"follow", before, related_to, 1, 3, "Follows NAME"},
    {"extended by", before, extends, 3, 4, "Extended by NAME", Subject::mention},
    {"generalized by", before, extends, 3, 4, "Later generalized by NAME", Subject::mention},
    {"improved by", before, extends, 3, 4, "Improved by NAME", Subject::mention},
    {"outperformed by", before, outperforms, 3, 4, "Outperformed by NAME", Subject::mention},
    {"beaten by", before, outperforms, 3, 4, "Beaten by NAME", Subject::mention},
    {"surpassed by", before, outperforms, 3, 4, "Surpassed by NAME", Subject::mention},
    {"applied by", before, applies, 3, 4, "Applied by NAME", Subject::mention},
    {"used by", before, uses, 3, 4, "Used by NAME", Subject::mention},
    {"surveyed in", before, surveys, 3, 4, "Surveyed in NAME", Subject::mention},
    {"applied to", after, applies, 3, 1, "NAME applied to code"},
    {"training", after, uses, 1, 0, "Folded into NAME training"},
    {"+", before, uses, 1, 0, "Masking + NAME was best"},
    {"+", after, uses, 1, 0, "NAME + masking was best"},
    {"based", after, uses, 2, 0, "A NAME-based policy"},
    {"style", after, similar_to, 2, 0, "A NAME-style loss"},
    {"like", after, similar_to, 1, 0, "A NAME-like loss"},
    {"survey", title, surveys, 2, 0, "A Survey on NAME"},
    {"overview", title, surveys, 2, 0, "NAME: An Overview"},
    {"introduction", title, surveys, 2, 0, "An Introduction to NAME"},
    {"guide", title, surveys, 2, 0, "A Visual Guide to NAME"},
    {"tutorial", title, surveys, 2, 0, "A Tutorial on NAME"},
    {"explained", title, surveys, 2, 0, "NAME Explained"},
    {"analysis", title, surveys, 2, 0, "NAME: A Mathematical Analysis"},
    {"review", title, surveys, 2, 0, "NAME: A Critical Review"},
    {"with a", after, extends, 2, 0, "NAME with a Margin"},
    {"with an", after, extends, 2, 0, "NAME with an Anchor"},
    {"beyond", before, extends, 2, 1, "Beyond NAME"},
    {"revisited", after, extends, 2, 1, "NAME Revisited"},
    {"revisiting", before, extends, 2, 2, "Revisiting NAME"},
    {"improving", before, extends, 2, 2, "Improving NAME"},
});

constexpr KeyId kAnyWord = 0xffffffff;

}  // namespace

std::span<const Cue> cues() noexcept { return kCues; }

CueFinder::CueFinder(const Lexicon& lexicon) : lexicon_(lexicon) {
  for (const Cue& cue : kCues) {
    Row row{&cue, {}};
    bool spelled = true;  // a cue with a word that the log has not stands nowhere
    for (const SoughtWord& word : sought_words(cue.phrase, lexicon)) {
      spelled = spelled && (word.text == "*" || word.key);
      row.keys.push_back(word.text == "*" ? kAnyWord : word.key.value_or(kAnyWord));
    }
    if (spelled) rows_.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const KeyId first = rows_[i].keys.front();
    if (first >= by_first_key_.size()) by_first_key_.resize(first + 1);
    by_first_key_[first].push_back(static_cast<std::uint16_t>(i));
  }
}

bool CueFinder::ends_clause(const Word& word) const {
  const std::string_view text = lexicon_.text(word.form);
  return text == "." || text == ";" || text == "!" || text == "?" || text == ":";
}

/// Where the phrase ends when it begins at `begin`; hyphens inside do not count.
std::optional<std::uint32_t> CueFinder::match_at(const Row& row, std::span<const Word> sentence, std::uint32_t begin,
                                                 std::uint32_t limit) const {
  std::uint32_t at = begin;
  for (std::size_t k = 0; k < row.keys.size(); ++k) {
    if (at < limit && k > 0 && lexicon_.text(sentence[at].form) == "-") ++at;
    if (at >= limit) return std::nullopt;
    if (row.keys[k] != kAnyWord) {
      if (lexicon_.key(sentence[at].form) != row.keys[k]) return std::nullopt;
      ++at;
      continue;
    }
    const std::uint32_t longest = std::min(limit, at + 3);
    std::uint32_t next = at + 1;
    while (next < longest && lexicon_.key(sentence[next].form) != row.keys[k + 1]) ++next;
    if (next >= longest) return std::nullopt;
    at = next;
  }
  return at;
}

std::optional<FoundCue> CueFinder::find(std::span<const Word> sentence, std::uint32_t from, std::uint32_t first,
                                        std::uint32_t last, CueSide where) const {
  std::optional<FoundCue> best;
  std::uint32_t best_gap = 0;
  const auto consider = [&](const Row& row, std::uint32_t begin, std::uint32_t end, std::uint32_t gap) {
    const bool better =
        !best || row.cue->strength > best->strength || (row.cue->strength == best->strength && gap < best_gap) ||
        (row.cue->strength == best->strength && gap == best_gap && end - begin > best->end - best->begin);
    if (!better || gap > row.cue->reach) return;
    best = FoundCue{row.cue->relation, row.cue->strength, begin, end, row.cue->subject};
    best_gap = gap;
  };
  const auto rows_at = [&](std::uint32_t place) -> std::span<const std::uint16_t> {
    const KeyId key = lexicon_.key(sentence[place].form);
    return key < by_first_key_.size() ? std::span<const std::uint16_t>(by_first_key_[key])
                                      : std::span<const std::uint16_t>();
  };
  const std::uint32_t earliest = std::max(from, first > 14 ? first - 14 : 0);
  for (std::uint32_t place = first; place-- > earliest;) {
    if (ends_clause(sentence[place]) && lexicon_.text(sentence[place].form) != ":") {
      const bool cut_off = place > 0 && (lexicon_.key_text(lexicon_.key(sentence[place - 1].form)) == "v" ||
                                         lexicon_.text(sentence[place - 1].form) == "vs" ||
                                         lexicon_.key_text(lexicon_.key(sentence[place - 1].form)) == "cf");
      if (!cut_off) break;
    }
    for (const std::uint16_t number : rows_at(place)) {
      const Row& row = rows_[number];
      const bool bare = row.cue->strength == 1 && where == CueSide::title;  // prepositions say little in titles
      if (row.cue->side != before || bare) continue;
      if (const auto end = match_at(row, sentence, place, first)) consider(row, place, *end, first - *end);
    }
  }
  const auto size = static_cast<std::uint32_t>(sentence.size());
  for (std::uint32_t place = last; place < std::min(size, last + 3) && !ends_clause(sentence[place]); ++place) {
    for (const std::uint16_t number : rows_at(place)) {
      const Row& row = rows_[number];
      if (row.cue->side != after) continue;
      const bool hyphen = place == last + 1 && lexicon_.text(sentence[last].form) == "-";
      if (const auto end = match_at(row, sentence, place, size)) consider(row, place, *end, hyphen ? 0 : place - last);
    }
  }
  for (std::uint32_t place = 0; where == CueSide::title && place < size; ++place) {
    for (const std::uint16_t number : rows_at(place)) {
      if (rows_[number].cue->side == title) consider(rows_[number], place, place + 1, 0);
    }
  }
  return best;
}

}  // namespace asterism
