// SPDX-License-Identifier: Apache-2.0
// Finds notes that say what is above, and titles that go on from another.
#include "pointed_references.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

constexpr std::array kJoints = std::to_array<std::string_view>({"for", "of", "to", "by", "than", "with", "as"});
/// Further on, "above" is a place in the note itself.
constexpr std::uint32_t kReach = 12;
/// Words in front of a title that go on from what has that title.
constexpr std::array kMore = std::to_array<std::string_view>(
    {"more ", "further ", "another round of ", "back to ", "revisiting ", "continuing ", "continued "});

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class Continuations {
 public:
  Continuations(const ReferenceInput& input, const Words& words)
      : input_(input), words_(words), above_(words.lexicon.find("above")) {
    for (const std::string_view more : kMore) {
      std::string word(more.substr(0, more.find(' ')));
      if (const auto form = words.lexicon.find(word)) more_.insert(*form);
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
      if (const auto form = words.lexicon.find(word)) more_.insert(*form);
    }
  }

  std::vector<Reference> find() {
    std::uint32_t entry = 0xffffffff;
    for (const Sentence& sentence : words_.sentences) {
      if (sentence.note == 0) {
        note_title(sentence);
      } else if (sentence.entry != entry) {  // what stands further below may speak of the lines above it
        scan(sentence);
        entry = sentence.entry;
      }
    }
    find_more();
    return std::move(found_);
  }

 private:
  FormId form(const Sentence& sentence, std::uint32_t i) const { return words_.words[sentence.first_word + i].form; }
  std::string word(const Sentence& sentence, std::uint32_t i) const {
    return i < sentence.word_count ? comparison_key(words_.lexicon.text(form(sentence, i))) : std::string();
  }

  /// "methods for the above.": bare, as "the figure above" is a place in the note.
  void scan(const Sentence& sentence) {
    if (!above_) return;
    for (std::uint32_t i = 2; i < std::min(sentence.word_count, kReach); ++i) {
      if (form(sentence, i) != *above_ || word(sentence, i - 1) != "the") continue;
      const std::string behind = word(sentence, i + 1);
      const bool ends = behind.empty() || behind == "." || behind == ")";
      if (ends && contains(kJoints, word(sentence, i - 2))) add_before(sentence, i - 1, i + 1);
    }
  }

  /// The entry before in the same file and section, if it is written in the same form.
  void add_before(const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
    if (sentence.entry == 0) return;
    const Entry& here = input_.log.entries[sentence.entry];
    const Entry& before = input_.log.entries[sentence.entry - 1];
    if (here.source != before.source || here.form != before.form || here.section != before.section) return;
    if (here.form != EntryForm::item && here.form != EntryForm::row) return;
    add(sentence, sentence.entry - 1, Relation::related_to,
        evidence_of(input_, words_, sentence, first, last, Rule::position));
  }

  void note_title(const Sentence& sentence) {
    if (sentence.word_count == 0 || !more_.contains(form(sentence, 0))) return;
    const std::string title = comparison_key(visible_text(input_.log, input_.log.entries[sentence.entry].title));
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
      const auto place = entries.find(comparison_key(visible_text(input_.log, input_.log.entries[i].title)));
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
  const std::optional<FormId> above_;
  std::set<FormId> more_;  // the first words of kMore
  std::vector<GoingOn> goes_on_;
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> find_continuations(const ReferenceInput& input, const Words& words) {
  return Continuations(input, words).find();
}

}  // namespace asterism
