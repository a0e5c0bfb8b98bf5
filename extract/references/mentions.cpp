// SPDX-License-Identifier: Apache-2.0
// Reads what stands where a name is spelled, and settles whose name it is.
#include "references/mentions.hpp"

#include "dates/dates.hpp"
#include "references/pointers.hpp"
#include "references/quotes.hpp"
#include "words/word_classes.hpp"

#include <algorithm>
#include <string>

namespace asterism {
namespace {

/// "my ResNet": what the author made.
bool is_possessed(const SentenceView& words, std::uint32_t first) {
  if (first == 0) return false;
  const std::string_view before = words.lexicon->key_text(words.lexicon->key(words.words[first - 1].form));
  return before == "my" || before == "our";
}

/// "CQL run": words for what was logged, the name before them only says which.
bool names_experiment(const SentenceView& words, std::uint32_t last) {
  if (last >= words.words.size()) return false;
  const std::string_view behind = words.lexicon->key_text(words.lexicon->key(words.words[last].form));
  const auto nouns = pointer_nouns();
  return std::any_of(nouns.begin(), nouns.end(), [behind](const PointerNoun& noun) {
    return noun.kind == NodeKind::experiment && noun.word == behind;
  });
}

std::string arxiv_month(const Work& work) {
  for (const auto& [scheme, value] : work.ids) {
    if (scheme == "arxiv" && value.find('.') == 4) return value.substr(0, 4);
  }
  return {};
}

}  // namespace

bool is_modified(const SentenceView& words, std::uint32_t first) {
  if (first == 0 || words.is_symbol(first - 1)) return false;
  return classify_word(words.lexicon->key_text(words.lexicon->key(words.words[first - 1].form))) != WordClass::breaker;
}

void MentionReader::read(const SentenceInLog& sentence, const NameMatch& match, Mention& mention) const {
  mention.first = match.first;
  mention.last = match.last;
  mention.names.clear();
  bool called = false;
  for (std::uint32_t name = match.name; name != NameTrie::kNoName; name = trie_.next_name(name)) {
    const WorkName& candidate = names_[name];
    called = called || is_title_name(candidate);
    const MentionContext context{sentence.is_title, works_[candidate.work].kind, &in_lower_case_};
    if (is_in_scope(sentence, candidate) && is_allowed(sentence.words, candidate, match, context))
      mention.names.push_back(name);
  }
  // "Mapping Boats by KITE" says what it uses. Where a work is called Kite, no spelling of that means the boats.
  const auto is_used = [&](std::uint32_t name) { return names_[name].rule() == "title.method"; };
  if (called)
    mention.names.erase(std::remove_if(mention.names.begin(), mention.names.end(), is_used), mention.names.end());
}

/// A title is no mention of itself, though short names inside it are its own; what an experiment made is known by
/// its name to other experiments only.
bool MentionReader::is_in_scope(const SentenceInLog& sentence, const WorkName& name) const {
  const bool own = name.work == sentence.from;
  if (own && sentence.is_title && (name.cls == NameClass::phrase || name.rule() == "title.object")) return false;
  if (sentence.is_title && !own && is_newer(sentence.from, name.work)) return false;
  return name.rule() != "title.object" || works_[sentence.from].kind == NodeKind::experiment;
}

/// A title cannot speak of what came out later. Known for arXiv identifiers, which begin with year and month.
bool MentionReader::is_newer(std::uint32_t from, std::uint32_t work) const {
  const std::string own = arxiv_month(works_[from]);
  return !own.empty() && own < arxiv_month(works_[work]);
}

Meaning MentionReader::choose(const SentenceInLog& sentence, const Mention& mention, std::uint32_t clause) const {
  std::optional<DateSpan> date = date_after(sentence, mention.last);
  const bool experiment = date && names_experiment(sentence.words, mention.last);
  if (!date) date = date_before(sentence, mention.first, clause);
  Meaning meaning;
  std::uint8_t rank = 255;
  for (const std::uint32_t name : mention.names) {
    if (experiment && works_[names_[name].work].kind != NodeKind::experiment) continue;
    const bool dated = date && is_dated(names_[name].work, *date);
    const bool mine = names_[name].rule() == "title.object" && is_possessed(sentence.words, mention.first);
    const std::uint8_t here = dated ? 0 : mine ? 1 : static_cast<std::uint8_t>(names_[name].rank() + 2);
    if (here < rank) meaning.works.clear();
    if (here < rank) meaning.name = name;
    if (here <= rank) meaning.works.push_back(names_[name].work);
    rank = std::min(rank, here);
  }
  auto& works = meaning.works;
  std::sort(works.begin(), works.end());
  works.erase(std::unique(works.begin(), works.end()), works.end());
  meaning.dated = rank == 0;
  return meaning;
}

bool MentionReader::is_dated(std::uint32_t work, const DateSpan& date) const {
  const auto& readings = works_[work].readings;
  return std::any_of(readings.begin(), readings.end(), [&](std::uint32_t reading) {
    const auto& read = log_.entries[reading].date;
    return read && read->first.month == date.first.month && read->first.day == date.first.day &&
           (date.first.year == 0 || read->first.year == date.first.year);
  });
}

/// "from 07/22 the … paper", "(2024-06-21) …": a date that ends within three words before a mention.
std::optional<DateSpan> MentionReader::date_before(const SentenceInLog& sentence, std::uint32_t first,
                                                   std::uint32_t clause) const {
  const std::uint32_t begin = std::max(clause, first > 9 ? first - 9 : 0);
  const std::uint32_t near = std::max(begin, first > 4 ? first - 4 : 0);
  bool digits = false;
  for (std::uint32_t i = near; i < first; ++i) digits |= sentence.words.shape(i) == Shape::number;
  if (!digits) return std::nullopt;
  const ByteRange range = source_range(sentence.words, begin, first);
  const auto dates = find_dates(std::string(sentence.text->slice(range)), log_.order, DateContext::prose);
  if (dates.empty() || range.begin + dates.back().end <= sentence.words.words[near].begin) return std::nullopt;
  return dates.back().span;
}

/// "… paper from 07/22", "… entry of 2024-06-21": a date within a few words of a mention.
std::optional<DateSpan> MentionReader::date_after(const SentenceInLog& sentence, std::uint32_t last) const {
  const auto end = std::min<std::uint32_t>(static_cast<std::uint32_t>(sentence.words.words.size()), last + 9);
  bool digits = false;
  for (std::uint32_t i = last; i < end; ++i) digits |= sentence.words.shape(i) == Shape::number;
  if (!digits || last >= end) return std::nullopt;
  const std::string text(sentence.text->slice(source_range(sentence.words, last, end)));
  const auto dates = find_dates(text, log_.order, DateContext::prose);
  if (dates.empty()) return std::nullopt;
  return dates.front().span;
}

}  // namespace asterism
