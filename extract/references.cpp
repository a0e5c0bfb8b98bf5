// SPDX-License-Identifier: Apache-2.0
// Scans titles and notes for names, dates and links of other works.
#include "references.hpp"

#include "concepts.hpp"
#include "denials.hpp"
#include "link_targets.hpp"
#include "mentions.hpp"
#include "open_names.hpp"
#include "quotes.hpp"
#include "series_references.hpp"
#include "spellings.hpp"
#include "subjects.hpp"
#include "word_classes.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace asterism {
namespace {

class ReferenceFinder {
 public:
  ReferenceFinder(const ReferenceInput& input, const Words& words)
      : input_(input),
        words_(words),
        trie_(input.names, words.lexicon),
        cues_(words.lexicon),
        mentions_(input.log, input.works, input.names, trie_),
        targets_(input.log, input.works, input.work_of_entry),
        gaps_(words, cues_, input.short_names, input.works.size()),
        concepts_(input.names, input.works.size()) {}

  FoundReferences find() {
    for (const Sentence& sentence : words_.sentences) {
      begin(sentence);
      scan_names();
      if (sentence.note > 0) scan_links();
    }
    found_.references = concepts_.keep_works(found_.references);
    const std::vector<Reference> numbered = find_series_references(input_.log, input_.work_of_entry);
    found_.references.insert(found_.references.end(), numbered.begin(), numbered.end());
    for (auto* names : {&open_, &without_entry_}) {
      for (auto& [name, open] : *names) found_.open_names.push_back(std::move(open));
    }
    std::stable_sort(found_.open_names.begin(), found_.open_names.end(),
                     [](const OpenName& a, const OpenName& b) { return a.name < b.name; });
    return std::move(found_);
  }

 private:
  void begin(const Sentence& sentence) {
    const auto words = std::span<const Word>(words_.words).subspan(sentence.first_word, sentence.word_count);
    const Entry& entry = input_.log.entries[sentence.entry];
    passage_ = sentence.note == 0 ? &entry.title : &entry.notes[sentence.note - 1];
    sentence_ = {{words, &words_.lexicon},
                 &input_.log.texts[static_cast<std::size_t>(passage_->source)],
                 input_.work_of_entry[sentence.entry],
                 sentence.note == 0};
    clause_begin_ = 0;
    other_ = 0;
  }

  const SentenceView& view() const { return sentence_.words; }
  std::uint32_t from() const { return sentence_.from; }
  ByteRange place_of(std::uint32_t first, std::uint32_t last) const {
    return on_one_line(*sentence_.text, source_range(view(), first, last));
  }
  ByteRange quote(std::uint32_t first, std::uint32_t last, ByteRange mention) const {
    return quote_around(*sentence_.text, view(), first, last, mention);
  }

  void scan_names() {
    std::vector<NameMatch> matches;
    for (std::uint32_t i = 0; i < view().words.size();) {
      trie_.match(view().words, i, words_.lexicon, matches);
      std::uint32_t next = i + 1;
      for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        if (!has_name_borders(view(), match->first, match->last)) continue;
        const Mention mention = mentions_.read(sentence_, *match);
        if (mention.names.empty() || !take(mention)) continue;
        next = mention.last;
        break;
      }
      if (next == i + 1 && !sentence_.is_title && !is_known(matches, i)) next = scan_open_name(i);
      i = next;
    }
  }

  /// Whether a name spelled at word `first` is as long as what looks like one there.
  bool is_known(const std::vector<NameMatch>& matches, std::uint32_t first) const {
    return std::any_of(matches.begin(), matches.end(), [&](const NameMatch& match) {
      return match.first == first && has_name_borders(view(), match.first, match.last);
    });
  }

  /// The word behind the open name at word `first`, or the next word.
  std::uint32_t scan_open_name(std::uint32_t first) {
    const auto mention = gaps_.find(view(), clause_begin_, first);
    if (!mention) return first + 1;
    const ByteRange range = place_of(mention->first, mention->last);
    const std::uint32_t begin = std::min(mention->cue.begin, mention->first);
    std::string name(sentence_.text->slice(range));
    OpenName& open = without_entry_[name];
    open.name = std::move(name);
    open.places.push_back({passage_->source, quote(begin, mention->last, range), range, Rule::cue});
    clause_begin_ = continues_list(mention->last) ? clause_begin_ : mention->last;
    other_ = mention->last;
    return mention->last;
  }

  /// False: the mention may mean several works, and a shorter name inside it may say which.
  bool take(const Mention& mention) {
    const Meaning meaning = mentions_.choose(sentence_, mention);
    if (meaning.works.contains(from()) && !meaning.dated) return true;  // the entry speaks of itself
    if (meaning.works.size() == 1) {
      add(mention, input_.names[meaning.name], meaning.dated);
    } else if (!sentence_.is_title) {
      report_ambiguous(mention, meaning.works);
    }
    return meaning.works.size() == 1;
  }

  void report_ambiguous(const Mention& mention, const std::set<std::uint32_t>& works) {
    const ByteRange range = place_of(mention.first, mention.last);
    std::string name(sentence_.text->slice(range));
    OpenName& open = open_[name];
    open.name = name;
    open.candidates.clear();
    for (const std::uint32_t work : works) open.candidates.push_back(WorkId(work));
    open.places.push_back({passage_->source, range, range, Rule::name});
  }

  void add(const Mention& mention, const WorkName& name, bool dated) {
    const CueSide where = sentence_.is_title ? CueSide::title : CueSide::before;
    auto cue = cues_.find(view().words, clause_begin_, mention.first, mention.last, where);
    if (cue && speaks_of_other(view(), *cue, other_)) cue.reset();
    clause_begin_ = continues_list(mention.last) ? clause_begin_ : mention.last;
    other_ = mention.last;
    if (name.cls == NameClass::weak && (!cue || cue->strength < 2)) return;
    Reference reference{WorkId(from()), WorkId(name.work), Relation::mentions, name.confidence, {}};
    reference.evidence = {passage_->source, {}, place_of(mention.first, mention.last), Rule::name};
    std::uint32_t quote_begin = mention.first > 3 ? mention.first - 3 : 0;
    std::uint32_t quote_end =
        std::min<std::uint32_t>(static_cast<std::uint32_t>(view().words.size()), mention.last + 3);
    if (cue) {
      reference.relation = cue->relation;
      if (cue->subject == Subject::mention) std::swap(reference.from, reference.to);
      reference.evidence.rule = Rule::cue;
      quote_begin = std::min(cue->begin, mention.first);
      quote_end = std::max(cue->end, mention.last);
      if (const auto denial = find_denial(view(), cue->begin)) {
        reference.relation = denied(cue->relation);
        quote_begin = std::min(quote_begin, *denial);
      }
    } else if (sentence_.is_title) {
      const bool experiment = input_.works[from()].kind == NodeKind::experiment;
      const bool own_earlier = input_.works[name.work].kind == NodeKind::experiment;
      reference.relation = !experiment ? title_relation(mention) : own_earlier ? Relation::uses : Relation::applies;
      reference.evidence.rule = experiment ? Rule::implements : Rule::title;
      quote_begin = 0;
      quote_end = static_cast<std::uint32_t>(view().words.size());
    } else if (dated) {
      reference.relation = Relation::related_to;
      reference.evidence.rule = Rule::date;
    }
    reference.evidence.quote = quote(quote_begin, quote_end, reference.evidence.mention);
    found_.references.push_back(reference);
    const auto strength = static_cast<std::uint8_t>(dated ? 3 : cue ? cue->strength : 0);
    const auto number = static_cast<std::uint32_t>(found_.references.size() - 1);
    concepts_.add({number, index_of(name), strength, is_modified(mention.first, cue)}, from());
  }

  /// Whether a word of the same noun phrase stands in front.
  bool is_modified(std::uint32_t first, const std::optional<FoundCue>& cue) const {
    if (first == 0 || view().is_symbol(first - 1) || (cue && cue->end == first)) return false;
    return classify_word(words_.lexicon.key_text(words_.lexicon.key(view().words[first - 1].form))) !=
           WordClass::breaker;
  }

  std::uint32_t index_of(const WorkName& name) const { return static_cast<std::uint32_t>(&name - input_.names.data()); }

  /// "Targeted NAME", "Hierarchical NAME": one word in front of a name at the start of a title makes a variant of it.
  Relation title_relation(const Mention& mention) const {
    const bool variant = mention.first == 1 && !view().is_symbol(0) && view().word(0).size() > 3;
    return variant ? Relation::extends : Relation::related_to;
  }

  bool continues_list(std::uint32_t last) const {
    return last < view().words.size() && (view().word(last) == "," || view().word(last) == "and" ||
                                          view().word(last) == "&" || view().word(last) == "/");
  }

  /// Links in notes whose address is another work's.
  void scan_links() {
    std::optional<Visible> shown;  // most passages have no such link
    for (std::uint32_t i = 0; i < passage_->span_count; ++i) {
      const Span& span = input_.log.spans[passage_->first_span + i];
      if (span.kind != SpanKind::link) continue;
      const auto work = targets_.work_at(passage_->source, target_of(input_.log, span));
      if (!work || *work == from()) continue;
      if (!shown) shown = visible(input_.log, *passage_);
      const std::uint32_t begin = shown->source_offset(span.begin);
      const std::uint32_t end = span.end > span.begin ? shown->source_offset(span.end - 1) + 1 : begin;
      const ByteRange range = on_one_line(*sentence_.text, {begin, end > begin ? end - begin : 0});
      found_.references.push_back(
          {WorkId(from()), WorkId(*work), Relation::related_to, 0.95F, {passage_->source, range, range, Rule::link}});
    }
  }

  const ReferenceInput& input_;
  const Words& words_;
  const NameTrie trie_;
  const CueFinder cues_;
  const MentionReader mentions_;
  LinkTargets targets_;
  OpenNameFinder gaps_;
  ConceptFilter concepts_;
  std::map<std::string, OpenName> open_;           // names of several works
  std::map<std::string, OpenName> without_entry_;  // names of none
  FoundReferences found_;
  SentenceInLog sentence_;
  const Passage* passage_ = nullptr;
  std::uint32_t clause_begin_ = 0;  // cues do not reach over the last mention
  std::uint32_t other_ = 0;         // where the last mention of another work ends; 0: there is none
};

}  // namespace

FoundReferences find_references(const ReferenceInput& input, const Words& words) {
  return ReferenceFinder(input, words).find();
}

}  // namespace asterism
