// SPDX-License-Identifier: Apache-2.0
// Scans titles and notes for names, dates and links of other works.
#include "references.hpp"

#include "dates.hpp"
#include "denials.hpp"
#include "given_names.hpp"
#include "link_targets.hpp"
#include "open_names.hpp"
#include "series_references.hpp"
#include "spellings.hpp"
#include "word_classes.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kNoWork = 0xffffffff;

/// A name found in a sentence, with the works it may mean.
struct Mention {
  std::uint32_t first = 0;  // words of the sentence
  std::uint32_t last = 0;
  std::vector<std::uint32_t> names;
};

class ReferenceFinder {
 public:
  ReferenceFinder(const ReferenceInput& input, const Words& words)
      : input_(input),
        words_(words),
        trie_(input.names, words.lexicon),
        cues_(words.lexicon),
        targets_(input.log, input.works, input.work_of_entry),
        gaps_(words, cues_, input.short_names, input.works.size()) {}

  FoundReferences find() {
    for (const Sentence& sentence : words_.sentences) {
      begin(sentence);
      scan_names();
      if (sentence.note > 0) scan_links();
    }
    drop_concepts();
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
    sentence_ = sentence;
    text_ = std::span<const Word>(words_.words).subspan(sentence.first_word, sentence.word_count);
    from_ = input_.work_of_entry[sentence.entry];
    const Entry& entry = input_.log.entries[sentence.entry];
    passage_ = sentence.note == 0 ? &entry.title : &entry.notes[sentence.note - 1];
    clause_begin_ = 0;
  }

  SentenceView view() const { return {text_, &words_.lexicon}; }
  const Lexicon& lexicon() const { return words_.lexicon; }
  std::string_view word(std::uint32_t i) const { return lexicon().text(text_[i].form); }
  bool is_symbol(std::uint32_t i) const { return lexicon().shape(text_[i].form) == Shape::symbol; }

  void scan_names() {
    std::vector<NameMatch> matches;
    for (std::uint32_t i = 0; i < text_.size();) {
      trie_.match(text_, i, lexicon(), matches);
      std::uint32_t next = i + 1;
      for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        if (!has_name_borders(view(), match->first, match->last)) continue;
        const Mention mention = read_mention(*match);
        if (mention.names.empty() || !take(mention)) continue;
        next = mention.last;
        break;
      }
      if (next == i + 1 && sentence_.note > 0 && !is_known(matches, i)) next = scan_open_name(i);
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
    const ByteRange range = on_one_line(source_range(mention->first, mention->last));
    const std::uint32_t begin = std::min(mention->cue.begin, mention->first);
    std::string name(input_.log.texts[static_cast<std::size_t>(passage_->source)].slice(range));
    OpenName& open = without_entry_[name];
    open.name = std::move(name);
    open.places.push_back({passage_->source, quote_around(begin, mention->last, range), range, Rule::cue});
    clause_begin_ = continues_list(mention->last) ? clause_begin_ : mention->last;
    return mention->last;
  }

  /// The names spelled here that the way they are written allows.
  Mention read_mention(const NameMatch& match) const {
    Mention mention{match.first, match.last, {}};
    for (std::uint32_t name = trie_.first_name(match.node); name != NameTrie::kNoName; name = trie_.next_name(name)) {
      const WorkName& candidate = input_.names[name];
      const MentionContext context{sentence_.note == 0, input_.works[candidate.work].kind};
      if (is_in_scope(candidate) && is_allowed(view(), candidate, match, context)) mention.names.push_back(name);
    }
    return mention;
  }

  /// A title is no mention of itself, though short names inside it are its own; what an experiment made is known by
  /// its name to other experiments only.
  bool is_in_scope(const WorkName& name) const {
    const bool own = name.work == from_;
    if (own && sentence_.note == 0 && (name.cls == NameClass::phrase || name.rule == "title.object")) return false;
    if (sentence_.note == 0 && !own && is_newer(name.work)) return false;
    return name.rule != "title.object" || input_.works[from_].kind == NodeKind::experiment;
  }

  /// A title cannot speak of what came out later. Known for arXiv identifiers, which begin with year and month.
  bool is_newer(std::uint32_t work) const {
    const std::string own = arxiv_month(input_.works[from_]);
    return !own.empty() && own < arxiv_month(input_.works[work]);
  }

  static std::string arxiv_month(const Work& work) {
    for (const auto& [scheme, value] : work.ids) {
      if (scheme == "arxiv" && value.find('.') == 4) return value.substr(0, 4);
    }
    return {};
  }

  /// Of several names for one spelling the best source decides; a date behind the mention may, too. False: it may
  /// mean several works, and a shorter name inside it may say which.
  bool take(const Mention& mention) {
    const std::optional<DateSpan> date = date_after(mention.last);
    std::vector<std::uint32_t> best;
    std::uint8_t rank = 255;
    for (const std::uint32_t name : mention.names) {
      const bool dated = date && is_dated(input_.names[name].work, *date);
      const std::uint8_t here = dated ? 0 : static_cast<std::uint8_t>(input_.names[name].rank + 1);
      if (here < rank) best.clear();
      if (here <= rank) best.push_back(name);
      rank = std::min(rank, here);
    }
    std::set<std::uint32_t> works;
    for (const std::uint32_t name : best) works.insert(input_.names[name].work);
    if (works.contains(from_) && rank > 0) return true;  // the entry speaks of itself
    if (works.size() == 1) {
      add(mention, input_.names[best.front()], rank == 0);
    } else if (sentence_.note > 0) {
      report_ambiguous(mention, works);
    }
    return works.size() == 1;
  }

  void report_ambiguous(const Mention& mention, const std::set<std::uint32_t>& works) {
    const ByteRange range = on_one_line(source_range(mention.first, mention.last));
    std::string name(input_.log.texts[static_cast<std::size_t>(passage_->source)].slice(range));
    OpenName& open = open_[name];
    open.name = name;
    open.candidates.clear();
    for (const std::uint32_t work : works) open.candidates.push_back(WorkId(work));
    open.places.push_back({passage_->source, range, range, Rule::name});
  }

  bool is_dated(std::uint32_t work, const DateSpan& date) const {
    const auto& readings = input_.works[work].readings;
    return std::any_of(readings.begin(), readings.end(), [&](std::uint32_t reading) {
      const auto& read = input_.log.entries[reading].date;
      return read && read->first.month == date.first.month && read->first.day == date.first.day &&
             (date.first.year == 0 || read->first.year == date.first.year);
    });
  }

  /// "… paper from 07/22", "… entry of 2024-06-21": a date within a few words of a mention.
  std::optional<DateSpan> date_after(std::uint32_t last) const {
    const auto end = std::min<std::uint32_t>(static_cast<std::uint32_t>(text_.size()), last + 9);
    bool digits = false;
    for (std::uint32_t i = last; i < end; ++i) digits |= lexicon().shape(text_[i].form) == Shape::number;
    if (!digits || last >= end) return std::nullopt;
    const ByteRange range = source_range(last, end);
    const std::string text(input_.log.texts[static_cast<std::size_t>(passage_->source)].slice(range));
    const auto dates = find_dates(text, input_.log.order, DateContext::prose);
    if (dates.empty()) return std::nullopt;
    return dates.front().span;
  }

  void add(const Mention& mention, const WorkName& name, bool dated) {
    const CueSide where = sentence_.note == 0 ? CueSide::title : CueSide::before;
    const auto cue = cues_.find(text_, clause_begin_, mention.first, mention.last, where);
    clause_begin_ = continues_list(mention.last) ? clause_begin_ : mention.last;
    if (name.cls == NameClass::weak && (!cue || cue->strength < 2)) return;
    Reference reference{WorkId(from_), WorkId(name.work), Relation::mentions, name.confidence, {}};
    reference.evidence = {passage_->source, {}, on_one_line(source_range(mention.first, mention.last)), Rule::name};
    std::uint32_t quote_begin = mention.first > 3 ? mention.first - 3 : 0;
    std::uint32_t quote_end = std::min<std::uint32_t>(static_cast<std::uint32_t>(text_.size()), mention.last + 3);
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
    } else if (sentence_.note == 0) {
      const bool experiment = input_.works[from_].kind == NodeKind::experiment;
      const bool own_earlier = input_.works[name.work].kind == NodeKind::experiment;
      reference.relation = !experiment ? title_relation(mention) : own_earlier ? Relation::uses : Relation::applies;
      reference.evidence.rule = experiment ? Rule::implements : Rule::title;
      quote_begin = 0;
      quote_end = static_cast<std::uint32_t>(text_.size());
    } else if (dated) {
      reference.relation = Relation::related_to;
      reference.evidence.rule = Rule::date;
    }
    reference.evidence.quote = quote_around(quote_begin, quote_end, reference.evidence.mention);
    found_.references.push_back(reference);
    tentative_.push_back({static_cast<std::uint32_t>(found_.references.size() - 1), index_of(name),
                          static_cast<std::uint8_t>(dated ? 3
                                                    : cue ? cue->strength
                                                          : 0),
                          is_modified(mention.first)});
    auto& sources = sources_[index_of(name)];
    if (sources.empty() || sources.back() != from_) sources.push_back(from_);
  }

  /// Whether a word of the same noun phrase stands in front.
  bool is_modified(std::uint32_t first) const {
    if (first == 0 || is_symbol(first - 1)) return false;
    return classify_word(lexicon().key_text(lexicon().key(text_[first - 1].form))) != WordClass::breaker;
  }

  std::uint32_t index_of(const WorkName& name) const { return static_cast<std::uint32_t>(&name - input_.names.data()); }

  /// Words that many entries use are a concept, not a name ("Transformers", "Deep Learning"), and so are names made of
  /// generic words alone: they refer to the work only where a verb or a date says so.
  void drop_concepts() {
    const std::size_t many = std::max<std::size_t>(3, input_.works.size() / 60);
    std::vector<bool> drop(found_.references.size());
    for (const Tentative& mention : tentative_) {
      const WorkName& name = input_.names[mention.name];
      const bool said = mention.strength >= 3 && !mention.modified;
      if (name.cls == NameClass::exact || said || name.rule == kGivenName) continue;
      drop[mention.reference] = sources_[mention.name].size() > many || is_generic(name.text);
    }
    std::vector<Reference> kept;
    for (std::size_t i = 0; i < drop.size(); ++i) {
      if (!drop[i]) kept.push_back(found_.references[i]);
    }
    found_.references = std::move(kept);
  }

  static bool is_generic(std::string_view name) {
    const std::string key = comparison_key(name);
    for (std::size_t at = 0; at < key.size();) {
      const std::size_t end = std::min(key.find(' ', at), key.size());
      if (classify_word(singular(std::string_view(key).substr(at, end - at))) == WordClass::content) return false;
      at = end + 1;
    }
    return true;
  }

  /// "Targeted NAME", "Hierarchical NAME": one word in front of a name at the start of a title makes a variant of it.
  Relation title_relation(const Mention& mention) const {
    const bool variant = mention.first == 1 && !is_symbol(0) && lexicon().text(text_[0].form).size() > 3;
    return variant ? Relation::extends : Relation::related_to;
  }

  bool continues_list(std::uint32_t last) const {
    return last < text_.size() && (word(last) == "," || word(last) == "and" || word(last) == "&" || word(last) == "/");
  }

  /// A quote stays on the line of the mention.
  ByteRange quote_around(std::uint32_t first, std::uint32_t last, ByteRange mention) const {
    const Text& text = input_.log.texts[static_cast<std::size_t>(passage_->source)];
    const std::uint32_t line = text.line_of(mention.begin);
    const std::uint32_t line_begin = text.line_start(line);
    const std::string_view shown = text.line(line).substr(0, text.line(line).find_last_not_of(" \t") + 1);
    const auto line_end = static_cast<std::uint32_t>(line_begin + shown.size());
    const ByteRange range = source_range(first, last);
    const std::uint32_t begin = std::max(range.begin, line_begin);
    if (range.length == 0 || begin > mention.begin) return mention;  // shown in another order than it is written
    const std::uint32_t end = std::max(std::min(range.begin + range.length, line_end), mention.begin + mention.length);
    return {begin, end - begin};
  }

  ByteRange source_range(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t begin = text_[first].begin;
    const auto end = static_cast<std::uint32_t>(text_[last - 1].begin + word(last - 1).size());
    return {begin, end > begin ? end - begin : 0};
  }

  /// The part of `range` on its first line, where readers look for it.
  ByteRange on_one_line(ByteRange range) const {
    const Text& text = input_.log.texts[static_cast<std::size_t>(passage_->source)];
    return {range.begin, static_cast<std::uint32_t>(std::min(text.slice(range).find('\n'), std::size_t{range.length}))};
  }

  /// Links in notes whose address is another work's.
  void scan_links() {
    std::optional<Visible> shown;  // most passages have no such link
    for (std::uint32_t i = 0; i < passage_->span_count; ++i) {
      const Span& span = input_.log.spans[passage_->first_span + i];
      if (span.kind != SpanKind::link) continue;
      const auto work = targets_.work_at(passage_->source, target_of(input_.log, span));
      if (!work || *work == from_) continue;
      if (!shown) shown = visible(input_.log, *passage_);
      const std::uint32_t begin = shown->source_offset(span.begin);
      const std::uint32_t end = span.end > span.begin ? shown->source_offset(span.end - 1) + 1 : begin;
      const ByteRange range = on_one_line({begin, end > begin ? end - begin : 0});
      found_.references.push_back(
          {WorkId(from_), WorkId(*work), Relation::related_to, 0.95F, {passage_->source, range, range, Rule::link}});
    }
  }

  const ReferenceInput& input_;
  const Words& words_;
  const NameTrie trie_;
  const CueFinder cues_;
  LinkTargets targets_;
  OpenNameFinder gaps_;
  std::map<std::string, OpenName> open_;           // names of several works
  std::map<std::string, OpenName> without_entry_;  // names of none
  struct Tentative {
    std::uint32_t reference = 0;
    std::uint32_t name = 0;
    std::uint8_t strength = 0;  // of the cue
    bool modified = false;      // "Vision Transformers" for "Transformers"
  };
  std::vector<Tentative> tentative_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> sources_;  // name -> works that use it; looked up only
  FoundReferences found_;
  Sentence sentence_;
  std::span<const Word> text_;
  const Passage* passage_ = nullptr;
  std::uint32_t from_ = kNoWork;
  std::uint32_t clause_begin_ = 0;  // cues do not reach over the last mention
};

}  // namespace

FoundReferences find_references(const ReferenceInput& input, const Words& words) {
  return ReferenceFinder(input, words).find();
}

}  // namespace asterism
