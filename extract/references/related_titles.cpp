// SPDX-License-Identifier: Apache-2.0
// Finds works that are called after others: "kite_comparisons" after Kite, and two of one title by different authors.
#include "references/pointed_references.hpp"
#include "titles/citations.hpp"
#include "works/given_works.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

/// A shorter first word of a slug is any word.
constexpr std::size_t kShortestName = 5;
/// Fewer words of a slug stand in many titles.
constexpr std::size_t kFewestWords = 3;
/// A word that more titles hold says nothing, and looking at all of them for each slug would be quadratic.
constexpr std::size_t kMostTitles = 256;
/// A longer title is a paragraph, which holds any words in any order.
constexpr std::size_t kMostTitleWords = 64;

/// "summarize_from_feedback": how repositories and data sets are called.
bool is_slug(std::string_view title) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
  if (!std::all_of(title.begin(), title.end(), allowed)) return false;  // nearly all titles
  return std::count(title.begin(), title.end(), '_') * 2 + std::count(title.begin(), title.end(), '-') >= 2;
}

std::vector<std::string> words_of(std::string_view title) {
  std::vector<std::string> words(1);
  for (const char c : comparison_key(title)) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (letter) words.back() += c;
    if (!letter && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// Whether `words` stand in `title` in this order.
bool holds_in_order(const std::vector<std::string>& title, const std::vector<std::string>& words) {
  auto word = words.begin();
  for (const std::string& other : title) {
    if (word != words.end() && other == *word) ++word;
  }
  return word == words.end();
}

class RelatedTitles {
 public:
  RelatedTitles(const ReferenceInput& input, const std::vector<WorkName>& names) : input_(input), names_(names) {}

  std::vector<Reference> find() {
    std::vector<std::uint32_t> slugs;
    for (std::uint32_t work = 0; work < input_.works.size(); ++work) {
      if (is_slug(title(work))) slugs.push_back(work);
    }
    if (!slugs.empty()) index();
    for (const std::uint32_t slug : slugs) {
      const std::vector<std::string> words = words_of(title(slug));
      auto after = words.empty() ? std::nullopt : called(slug, words.front());
      if (!after) after = titled(slug, words);
      if (after) add(slug, *after, 0.7F);
    }
    find_same_titles();
    return std::move(found_);
  }

 private:
  void index() {
    for (const WorkName& name : names_) {
      if (name.cls != NameClass::exact || name.text.size() < kShortestName || name.rank() > 0) continue;
      by_name_[comparison_key(name.text)].insert(name.work);
    }
    titles_.resize(input_.works.size());
    for (std::uint32_t work = 0; work < input_.works.size(); ++work) {
      if (is_slug(title(work))) continue;
      titles_[work] = words_of(title(work));
      if (titles_[work].size() > kMostTitleWords) titles_[work].clear();
      for (const std::string& word : titles_[work]) {
        auto& works = by_word_[word];
        if (works.empty() || works.back() != work) works.push_back(work);
      }
    }
  }

  /// The only work that the first word of a slug names.
  std::optional<std::uint32_t> called(std::uint32_t slug, const std::string& word) const {
    const auto works = by_name_.find(word);
    const bool one = works != by_name_.end() && works->second.size() == 1 && *works->second.begin() != slug;
    return one ? std::optional(*works->second.begin()) : std::nullopt;
  }

  /// The only work whose title holds the words of a slug in their order.
  std::optional<std::uint32_t> titled(std::uint32_t slug, const std::vector<std::string>& words) const {
    if (words.size() < kFewestWords) return std::nullopt;
    const std::vector<std::uint32_t>* fewest = nullptr;
    for (const std::string& word : words) {
      const auto works = by_word_.find(word);
      if (works == by_word_.end()) return std::nullopt;
      if (fewest == nullptr || works->second.size() < fewest->size()) fewest = &works->second;
    }
    std::optional<std::uint32_t> found;
    for (const std::uint32_t work : *fewest) {
      if (fewest->size() > kMostTitles || work == slug || !holds_in_order(titles_[work], words)) continue;
      if (found) return std::nullopt;
      found = work;
    }
    return found;
  }

  /// What stands behind two citations may be one title: works of one project, as their authors or years differ.
  void find_same_titles() {
    std::map<std::string, std::vector<std::uint32_t>> by_title;
    for (std::uint32_t work = 0; work < input_.works.size(); ++work) {
      const std::string_view citing = title(work);
      if (!parse_citation(citing)) continue;
      const std::string cited = cited_title(input_.log, input_.log.entries[place_of(work)], citing);
      if (!cited.empty()) by_title[comparison_key(cited)].push_back(work);
    }
    for (const auto& [title, works] : by_title) {
      if (works.size() != 2) continue;
      const bool later = place_of(works[0]) < place_of(works[1]);
      add(works[later ? 1 : 0], works[later ? 0 : 1], 0.6F);
    }
  }

  std::string_view title(std::uint32_t work) const { return title_of(input_.works[work], input_.titles); }
  std::uint32_t place_of(std::uint32_t work) const { return input_.works[work].readings.front(); }

  void add(std::uint32_t from, std::uint32_t to, float confidence) {
    const Entry& entry = input_.log.entries[place_of(from)];
    const ByteRange title = title_range(input_.log, entry);
    found_.push_back(
        {WorkId(from), WorkId(to), Relation::related_to, confidence, {entry.title.source, title, title, Rule::title}});
  }

  const ReferenceInput& input_;
  const std::vector<WorkName>& names_;
  std::map<std::string, std::set<std::uint32_t>> by_name_;
  std::map<std::string, std::vector<std::uint32_t>> by_word_;
  std::vector<std::vector<std::string>> titles_;
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> find_related_titles(const ReferenceInput& input, const std::vector<WorkName>& names) {
  return RelatedTitles(input, names).find();
}

}  // namespace asterism
