// SPDX-License-Identifier: Apache-2.0
// Reads one sentence after another: names, pointers and open names word by word, then links.
#include "references/sentence_scanner.hpp"

#include "markdown/struck_text.hpp"
#include "references/quotes.hpp"
#include "references/spellings.hpp"
#include "references/statements.hpp"
#include "text/passages.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kDayReach = 9;  // words behind a name in which a date belongs to it
constexpr float kQuoted = 0.9F;         // confidence in a title in quotes

/// Where a mention ends, and where cues for what follows it may begin.
struct MentionEnd {
  std::uint32_t last = 0;
  std::uint32_t clause = 0;
};

class SentenceScanner {
 public:
  SentenceScanner(const ReferenceContext& context, ScannedSentences& found) : known_(context), found_(found) {}

  void scan(const Sentence& sentence) {
    const std::size_t first_open = found_.open_names.size();
    begin(sentence);
    scan_names();
    if (sentence.note == 0) return;
    const std::size_t first_link = found_.references.size();
    scan_links();
    drop_linked(first_open, first_link);
  }

 private:
  void begin(const Sentence& sentence) {
    const auto words = std::span<const Word>(known_.words.words).subspan(sentence.first_word, sentence.word_count);
    const Entry& entry = known_.input.log.entries[sentence.entry];
    passage_ = sentence.note == 0 ? &entry.title : &entry.notes[sentence.note - 1];
    sentence_ = {{words, &known_.words.lexicon},
                 &known_.input.log.texts[static_cast<std::size_t>(passage_->source)],
                 known_.input.work_of_entry[sentence.entry],
                 sentence.note == 0};
    if (sentence_.is_title) subjects_.clear();
    place_ = &sentence;
    if (sentence_.is_title) title_ = words.empty() ? ByteRange{} : source_range(view(), 0, sentence.word_count);
    taken_ = 0;
    clause_begin_ = 0;
    other_ = 0;
    day_known_until_ = 0;
    ends_.clear();
  }

  const SentenceView& view() const { return sentence_.words; }
  std::uint32_t from() const { return sentence_.from; }
  ByteRange place_of(std::uint32_t first, std::uint32_t last) const {
    return on_one_line(*sentence_.text, source_range(view(), first, last));
  }
  /// Words [first, last) with a few around them, as a quote shows a mention of which nothing is said.
  WordRange around(std::uint32_t first, std::uint32_t last) const {
    const auto size = static_cast<std::uint32_t>(view().words.size());
    return {std::max(first, 3U) - 3, std::min(size, last + 3)};
  }
  ByteRange quote(std::uint32_t first, std::uint32_t last, ByteRange mention) const {
    return quote_around(*sentence_.text, view(), first, last, mention);
  }

  void scan_names() {
    for (std::uint32_t i = 0, next = 0; i < view().words.size(); i = next) {
      next = i + 1;
      if (known_.telling[view().words[i].form] == 0) continue;
      if (const auto title = sentence_.is_title ? std::nullopt : known_.quoted.find(view(), i)) {
        next = taken_ = take_quoted(*title);
        continue;
      }
      known_.trie.match(view().words, i, known_.words.lexicon, matches_);
      for (auto match = matches_.rbegin(); match != matches_.rend(); ++match) {
        if (!has_name_borders(view(), match->first, match->last)) continue;
        if (known_.pointers.is_count(view(), match->first, match->last)) continue;  // "Week 3" has a place, not a name
        known_.mentions.read(sentence_, *match, mention_);
        // A capital at the beginning of a sentence makes no mention, yet a verb may speak of it.
        if (mention_.names.empty() && view().shape(i) == Shape::capitalised) other_ = match->last;
        if (mention_.names.empty() || !take(mention_)) continue;
        next = mention_.last;
        break;
      }
      if (next == i + 1) next = scan_pointer(i);
      if (next == i + 1 && !sentence_.is_title && !is_known(i)) next = scan_open_name(i);
      if (next > i + 1) taken_ = next;
    }
  }

  /// Whether a name spelled at word `first` is as long as what looks like one there.
  bool is_known(std::uint32_t first) const {
    return std::any_of(matches_.begin(), matches_.end(), [&](const NameMatch& match) {
      return match.first == first && has_name_borders(view(), match.first, match.last);
    });
  }

  /// The word behind the open name at word `first`, or the next word.
  std::uint32_t scan_open_name(std::uint32_t first) {
    const auto mention = known_.gaps.find(view(), clause_begin_, first);
    if (!mention) return first + 1;
    const ByteRange range = place_of(mention->first, mention->last);
    const std::uint32_t begin = mention->cue ? mention->cue->begin : std::max(mention->first, 3U) - 3;
    const Rule rule = mention->cue ? Rule::cue : Rule::name;
    found_.open_names.push_back({{passage_->source, quote(begin, mention->last, range), range, rule}, from(), {}});
    if (mention->cue) end_mention(mention->last);
    other_ = mention->last;
    return mention->last;
  }

  /// The word behind a title in quotes, which means its work whatever its words mean elsewhere.
  std::uint32_t take_quoted(const QuotedWork& title) {
    const auto [first, last] = title.words;
    const auto said = statement_at(first, last);
    end_mention(last);
    if (title.work == from()) return last;
    Reference reference{WorkId(from()), WorkId(title.work), Relation::mentions, kQuoted, {}};
    reference.evidence = {passage_->source, {}, place_of(first, last), said ? Rule::cue : Rule::name};
    if (said) say(*said, reference);
    const WordRange shown = said ? WordRange{said->begin, said->end} : around(first, last);
    reference.evidence.quote = quote(shown.first, shown.last, reference.evidence.mention);
    found_.references.push_back(reference);
    return last;
  }

  /// False: the mention means none of its works, or may mean several and a shorter name inside it may say which.
  bool take(const Mention& mention) {
    const Meaning meaning = known_.mentions.choose(sentence_, mention, clause_begin_);
    if (meaning.works.empty()) return false;
    if (meaning.dated) day_known_until_ = mention.last + kDayReach;
    const bool own = std::binary_search(meaning.works.begin(), meaning.works.end(), from());
    if (own && !meaning.dated) return true;  // the entry speaks of itself
    if (meaning.works.size() == 1) {
      add(mention, known_.names.names[meaning.name], meaning.dated);
    } else if (!sentence_.is_title) {
      report_ambiguous(mention, meaning.works);
    }
    return meaning.works.size() == 1;
  }

  void report_ambiguous(const Mention& mention, const std::vector<std::uint32_t>& works) {
    const ByteRange range = place_of(mention.first, mention.last);
    found_.open_names.push_back({{passage_->source, range, range, Rule::name}, from(), works});
  }

  std::optional<Statement> statement_at(std::uint32_t first, std::uint32_t last) const {
    const CueSide where = sentence_.is_title ? CueSide::title : CueSide::before;
    return read_statement(known_.cues, view(), {first, last, clause_begin_, other_, where});
  }

  /// The same, without what bare prepositions say.
  std::optional<Statement> telling_statement_at(std::uint32_t first, std::uint32_t last) const {
    auto said = statement_at(first, last);
    if (said && said->strength < 2) said.reset();
    return said;
  }

  /// What follows speaks no longer of the cues before word `last`, unless a list goes on.
  void end_mention(std::uint32_t last) {
    clause_begin_ = continues_list(view(), last) ? clause_begin_ : last;
    other_ = last;
    ends_.push_back({last, clause_begin_});
  }

  void add(const Mention& mention, const WorkName& name, bool dated) {
    const auto said = statement_at(mention.first, mention.last);
    end_mention(mention.last);
    if (!is_sure(mention, name, said)) return;
    Reference reference{WorkId(from()), WorkId(name.work), Relation::mentions, name.confidence(), {}};
    reference.evidence = {passage_->source, {}, place_of(mention.first, mention.last), Rule::name};
    const auto size = static_cast<std::uint32_t>(view().words.size());
    auto [quote_begin, quote_end] = around(mention.first, mention.last);
    if (said) {
      say(*said, reference);
      reference.evidence.rule = Rule::cue;
      quote_begin = said->begin;
      quote_end = said->end;
    } else if (sentence_.is_title) {
      const bool experiment = known_.input.works[from()].kind == NodeKind::experiment;
      const bool earlier = known_.input.works[name.work].kind == NodeKind::experiment;
      reference.relation = !experiment ? title_relation(view(), mention.first)
                           : earlier   ? Relation::uses
                                       : Relation::applies;
      reference.evidence.rule = experiment ? Rule::implements : Rule::title;
      quote_begin = 0;
      quote_end = size;
    } else if (dated) {
      reference.relation = Relation::related_to;
      reference.evidence.rule = Rule::date;
    }
    reference.evidence.quote = quote(quote_begin, quote_end, reference.evidence.mention);
    if (sentence_.is_title) subjects_.push_back({WorkId(from()), WorkId(name.work), reference.relation, 0, {}});
    found_.references.push_back(reference);
    const auto strength = static_cast<std::uint8_t>(dated ? 3 : said ? said->strength : 0);
    const auto number = static_cast<std::uint32_t>(found_.references.size() - 1);
    found_.mentions.push_back({number, static_cast<std::uint32_t>(&name - known_.names.names.data()), strength,
                               !(said && said->cue_end == mention.first) && is_modified(view(), mention.first),
                               from()});
  }

  /// Common words are names only behind a cue, and names in small letters only right behind a verb that says so.
  bool is_sure(const Mention& mention, const WorkName& name, const std::optional<Statement>& said) const {
    if (name.cls == NameClass::weak) return said && said->strength >= 2;
    if (name.cls != NameClass::capitalised || view().shape(mention.first) != Shape::lower) return true;
    return said && said->strength >= 3 && said->cue_end <= mention.first && mention.first - said->cue_end <= 1;
  }

  static void say(const Statement& said, Reference& reference) {
    reference.relation = said.relation;
    if (said.subject == Subject::mention) std::swap(reference.from, reference.to);
  }

  /// The word behind the pointer that word `i` tells of, or the next word.
  std::uint32_t scan_pointer(std::uint32_t i) {
    auto pointer = known_.pointers.find(view(), i, taken_);
    if (!pointer || is_in_title(i)) return i + 1;
    std::uint32_t next = i + 1;
    for (; pointer; pointer = known_.pointers.next_in_list(view(), *pointer)) {
      next = pointer->last;
      if (pointer->direction == Direction::subject) point_to_subject(*pointer);
      const bool known = pointer->direction == Direction::date && pointer->first < day_known_until_;
      if (!known) point_to(*pointer, known_.pointed.find(*place_, *pointer));
    }
    return next;
  }

  /// Whether word `i` of a note has been scanned with the title: that of a day may be its first sentence.
  bool is_in_title(std::uint32_t i) const {
    const std::uint32_t place = view().words[i].begin;
    const bool here = known_.input.log.entries[place_->entry].title.source == passage_->source;
    return here && !sentence_.is_title && title_.begin <= place && place - title_.begin < title_.length;
  }

  /// "A summary of the approach": the only work that the title speaks of, where it surveys or tries it and the
  /// words around say more than the title.
  void point_to_subject(const Pointer& pointer) {
    if (sentence_.is_title || subjects_.size() != 1) return;
    const Reference& subject = subjects_.front();
    const bool experiment = known_.input.works[from()].kind == NodeKind::experiment;
    if (subject.relation != Relation::surveys && !experiment) return;
    if (telling_statement_at(pointer.first, pointer.last))
      point_to(pointer, {{known_.input.works[static_cast<std::size_t>(subject.to)].readings.front(), 1}});
  }

  /// Adds the entries that `pointer` means.
  void point_to(const Pointer& pointer, const std::vector<Neighbour>& entries) {
    if (entries.empty()) return;
    Reference reference{WorkId(from()), {}, Relation::related_to, pointer.confidence, {}};
    const Rule rule = pointer.direction < Direction::day_before ? Rule::position : Rule::date;
    reference.evidence = {passage_->source, {}, place_of(pointer.first, pointer.last), rule};
    const auto said = telling_statement_at(pointer.first, pointer.last);
    const std::uint32_t begin = said ? std::min(said->begin, pointer.begin) : pointer.begin;
    reference.evidence.quote = quote(begin, said ? said->end : pointer.last, reference.evidence.mention);
    for (const Neighbour& found : entries) {
      Reference one = reference;
      one.to = WorkId(known_.input.work_of_entry[found.entry]);
      one.confidence *= found.share;
      if (said) say(*said, one);
      found_.references.push_back(one);
    }
    end_mention(pointer.last);
  }

  /// Links in notes whose address is another work's, but for those that are struck out.
  void scan_links() {
    const StruckText struck(known_.input.log, *passage_);
    std::optional<Visible> shown;  // most passages have no such link
    for (const Span& span : spans_of(known_.input.log, *passage_)) {
      if (span.kind != SpanKind::link || struck.holds(span.begin)) continue;
      const auto work = known_.targets.work_at(passage_->source, target_of(known_.input.log, span));
      if (!work || *work == from()) continue;
      if (!shown) shown = visible(known_.input.log, *passage_);
      const std::uint32_t begin = shown->source_offset(span.begin);
      const std::uint32_t end = span.end > span.begin ? shown->source_offset(span.end - 1) + 1 : begin;
      add_link(*work, on_one_line(*sentence_.text, {begin, end > begin ? end - begin : 0}));
    }
  }

  /// Takes back open names, from the `first_open`, that stand in links to works: the references from `first_link` on.
  void drop_linked(std::size_t first_open, std::size_t first_link) {
    const auto links = std::span(found_.references).subspan(first_link);
    const auto begins_behind = [](std::uint32_t byte, const Reference& link) {
      return byte < link.evidence.mention.begin;
    };
    const auto is_linked = [&](const OpenPlace& place) {
      const ByteRange name = place.evidence.mention;
      const auto next = std::upper_bound(links.begin(), links.end(), name.begin, begins_behind);
      if (next == links.begin()) return false;
      const ByteRange link = std::prev(next)->evidence.mention;
      return name.begin + name.length <= link.begin + link.length;
    };
    const auto begin = found_.open_names.begin() + static_cast<std::ptrdiff_t>(first_open);
    found_.open_names.erase(std::remove_if(begin, found_.open_names.end(), is_linked), found_.open_names.end());
  }

  void add_link(std::uint32_t work, ByteRange range) {
    const WordRange at = words_in(view(), range);
    const auto before = [](const MentionEnd& end, std::uint32_t first) { return end.last <= first; };
    const auto next = std::lower_bound(ends_.begin(), ends_.end(), at.first, before);
    clause_begin_ = next == ends_.begin() ? 0 : std::prev(next)->clause;
    other_ = next == ends_.begin() ? 0 : std::prev(next)->last;
    Reference reference{WorkId(from()), WorkId(work), Relation::related_to, 0.95F, {}};
    reference.evidence = {passage_->source, range, range, Rule::link};
    if (const auto said = telling_statement_at(at.first, at.last)) {
      say(*said, reference);
      reference.evidence.rule = Rule::cue;
      reference.evidence.quote = quote(said->begin, said->end, range);
    }
    found_.references.push_back(reference);
  }

  const ReferenceContext& known_;
  ScannedSentences& found_;
  SentenceInLog sentence_;
  const Passage* passage_ = nullptr;
  const Sentence* place_ = nullptr;
  std::vector<NameMatch> matches_;     // at the word at hand
  Mention mention_;                    // of one of them
  ByteRange title_;                    // of the entry
  std::vector<Reference> subjects_;    // what the title of the entry refers to; none is turned round
  std::vector<MentionEnd> ends_;       // of the sentence, in order
  std::uint32_t day_known_until_ = 0;  // up to this word dates belong to a name
  std::uint32_t taken_ = 0;            // up to this word the sentence belongs to names and pointers found
  std::uint32_t clause_begin_ = 0;     // cues do not reach over the last mention
  std::uint32_t other_ = 0;            // where the last mention of another work ends; 0: none
};

}  // namespace

void scan_sentences(const ReferenceContext& context, std::span<const Sentence> sentences, ScannedSentences& found) {
  found.references.clear();
  found.mentions.clear();
  found.open_names.clear();
  SentenceScanner scanner(context, found);
  for (const Sentence& sentence : sentences) scanner.scan(sentence);
}

}  // namespace asterism
