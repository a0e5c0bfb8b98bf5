// SPDX-License-Identifier: Apache-2.0
// Finds titles that go on from another.
#include "references/pointed_references.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

/// Words in front of a title that go on from what has that title.
constexpr std::array kMore = std::to_array<std::string_view>(
    {"more ", "further ", "another round of ", "back to ", "revisiting ", "continuing ", "continued "});

class Continuations {
 public:
  Continuations(const ReferenceInput& input, const Words& words) : input_(input), words_(words) {
    for (const std::string_view more : kMore) {
      std::string word(more.substr(0, more.find(' ')));
      if (const auto form = words.lexicon.find(word)) more_.insert(*form);
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
      if (const auto form = words.lexicon.find(word)) more_.insert(*form);
    }
  }

  std::vector<Reference> find() {
    if (more_.empty()) return {};
    for (const Sentence& sentence : words_.sentences) {
      if (sentence.note == 0) note_title(sentence);
    }
    find_more();
    return std::move(found_);
  }

 private:
  FormId form(const Sentence& sentence, std::uint32_t i) const { return words_.words[sentence.first_word + i].form; }

  void note_title(const Sentence& sentence) {
    if (sentence.word_count == 0 || !more_.contains(form(sentence, 0))) return;
    const std::string title = comparison_key(input_.titles[sentence.entry]);
    for (const std::string_view more : kMore) {
      const std::string_view rest = std::string_view(title).substr(std::min(more.size(), title.size()));
      if (title.starts_with(more) && rest.find(' ') != std::string_view::npos) {
        goes_on_.push_back({&sentence, std::string(rest)});
      }
    }
  }

  /// Titles are compared only where one of them goes on from another.
  void find_more() {
    if (goes_on_.empty()) return;
    std::unordered_map<std::string, std::vector<std::uint32_t>> entries;  // looked up only
    for (const auto& [sentence, rest] : goes_on_) entries[rest];
    for (std::uint32_t i = 0; i < input_.log.entries.size(); ++i) {
      const auto place = entries.find(comparison_key(input_.titles[i]));
      if (place != entries.end()) place->second.push_back(i);
    }
    for (const auto& [sentence, rest] : goes_on_) {
      const std::vector<std::uint32_t>& same = entries[rest];
      if (same.size() != 1) continue;
      add(*sentence, same[0], Relation::extends,
          evidence_of(input_, words_, *sentence, 0, sentence->word_count, Rule::title));
    }
  }

  void add(const Sentence& sentence, std::uint32_t target, Relation relation, const std::optional<Evidence>& evidence) {
    const std::uint32_t from = input_.work_of_entry[sentence.entry];
    const std::uint32_t to = input_.work_of_entry[target];
    if (from != to && evidence) found_.push_back({WorkId(from), WorkId(to), relation, 0.8F, *evidence});
  }

  struct GoingOn {
    const Sentence* sentence = nullptr;
    std::string rest;  // the title that it goes on from
  };

  const ReferenceInput& input_;
  const Words& words_;
  std::set<FormId> more_;  // the first words of kMore
  std::vector<GoingOn> goes_on_;
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> find_continuations(const ReferenceInput& input, const Words& words) {
  return Continuations(input, words).find();
}

}  // namespace asterism
