// SPDX-License-Identifier: Apache-2.0
// Finds works cited by author and year.
#include "files/link_targets.hpp"
#include "references/bylines.hpp"
#include "references/pointed_references.hpp"
#include "references/statements.hpp"
#include "text/unicode.hpp"
#include "titles/citations.hpp"
#include "titles/wide_citations.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace asterism {
namespace {

/// A shorter name is too often a word or an initial.
constexpr std::size_t kShortestAlone = 5;
/// Works of one first author and year to compare with a mention; more are no work but a habit of naming.
constexpr std::size_t kMostLooked = 1000;

/// A work with the authors that the log gives it.
struct CitedWork {
  std::int16_t year = 0;  // 0: not known
  std::uint32_t work = 0;
  std::vector<KeyId> authors;  // of those that the log has as a word
  bool linked = false;         // a link to the work is called so
  friend auto operator<=>(const CitedWork&, const CitedWork&) = default;
};

/// A link in a note: the source bytes of its first and last character, and which span it is.
struct LinkRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t span = 0;
};

/// "Doe et al. (2019)" in the words of a sentence.
struct CitedPlace {
  std::uint32_t last = 0;  // behind its last word
  bool shortened = false;  // by "et al."
  std::optional<KeyId> second;
  std::int16_t year = 0;
};

class CitedWorks {
 public:
  CitedWorks(const ReferenceInput& input, const Words& words)
      : input_(input), words_(words), lexicon_(words.lexicon), et_(lexicon_.find("et")), al_(lexicon_.find("al")) {}

  std::vector<Reference> find() {
    for (const Sentence& sentence : words_.sentences) {
      if (sentence.note == 0) learn_title(sentence);
    }
    if (et_ && al_) learn_links();
    if (by_author_.empty()) return {};
    starts_.resize(lexicon_.key_count());
    for (auto& [author, works] : by_author_) {
      starts_[author] = true;
      std::sort(works.begin(), works.end());
      works.erase(std::unique(works.begin(), works.end()), works.end());  // a work is linked to many times
    }
    for (const Sentence& sentence : words_.sentences) {
      if (sentence.note > 0) scan(sentence);
    }
    return std::move(found_);
  }

 private:
  FormId form(const Sentence& sentence, std::uint32_t i) const { return words_.words[sentence.first_word + i].form; }
  std::string_view text(const Sentence& sentence, std::uint32_t i) const {
    return i < sentence.word_count ? lexicon_.text(form(sentence, i)) : std::string_view();
  }
  /// Whether word `i` may be a surname: in capitals, or in Han, where what follows says that it is one.
  bool is_surname(const Sentence& sentence, std::uint32_t i) const {
    if (is_capitalised(sentence, i)) return true;
    const std::string_view next = text(sentence, i + 1);
    return begins_east_asian(text(sentence, i)) && (is_wide_et_al(next) || next == "・" || next == "、");
  }
  bool is_capitalised(const Sentence& sentence, std::uint32_t i) const {
    return i < sentence.word_count && lexicon_.shape(form(sentence, i)) == Shape::capitalised;
  }

  void learn(CitedWork cited) {
    if (!cited.authors.empty()) by_author_[cited.authors[0]].push_back(std::move(cited));
  }

  bool has_year(const Sentence& sentence) const {
    for (std::uint32_t i = 0; i < sentence.word_count; ++i) {
      const std::string_view word = text(sentence, i);
      if ((word.size() == 4 || word.size() == 5) && (word[0] == '1' || word[0] == '2')) return true;
    }
    return false;
  }

  /// What the title says of its authors, or else the line around it, or the front matter above it.
  std::optional<Citation> citation_of(const Sentence& sentence) const {
    const Entry& entry = input_.log.entries[sentence.entry];
    if (has_year(sentence)) {
      if (auto citation = find_citation(visible_text(input_.log, entry.title))) return citation;
    }
    auto citation = find_byline(input_.log, entry);
    return citation ? citation : find_front_byline(input_.log, entry);
  }

  void learn_title(const Sentence& sentence) {
    const std::uint32_t i = sentence.entry;
    const std::optional<Citation> citation = citation_of(sentence);
    if (!citation) return;
    CitedWork cited{citation->year, input_.work_of_entry[i], {}, false};
    for (const std::string& author : citation->authors) {
      const auto key = lexicon_.find_key_of(author);
      if (!key && cited.authors.empty()) return;
      if (key) cited.authors.push_back(*key);
    }
    learn(std::move(cited));
  }

  /// "[Doe et al.](address)" in a note says who wrote what is there.
  void learn_links() {
    std::optional<LinkTargets> targets;  // few logs need them
    for (const Sentence& sentence : words_.sentences) {
      for (std::uint32_t i = 0; sentence.note > 0 && i + 2 < sentence.word_count; ++i) {
        if (form(sentence, i + 1) != *et_ || form(sentence, i + 2) != *al_ || !is_capitalised(sentence, i)) continue;
        const std::uint32_t place = words_.words[sentence.first_word + i].begin;
        const auto work = linked_work(sentence, place, targets);
        if (!work || *work == input_.work_of_entry[sentence.entry]) continue;
        learn({read_place(sentence, i).year, *work, {lexicon_.key(form(sentence, i))}, true});
        linked_places_.insert(sentence.first_word + i);
      }
    }
  }

  /// The links of note `number` of `entry` by where they begin in the source, made once for all names in it.
  const std::vector<LinkRange>& links_of(std::uint32_t entry, std::uint32_t number) {
    if (links_at_ == std::pair(entry, number)) return links_;
    links_at_ = {entry, number};
    links_.clear();
    const Passage& note = input_.log.entries[entry].notes[number - 1];
    if (note.span_count == 0) return links_;
    const Visible shown = visible(input_.log, note);
    for (std::uint32_t i = note.first_span; i < note.first_span + note.span_count; ++i) {
      const Span& span = input_.log.pools.spans[i];
      if (span.kind != SpanKind::link || span.end <= span.begin) continue;
      links_.push_back({shown.source_offset(span.begin), shown.source_offset(span.end - 1), i});
    }
    std::sort(links_.begin(), links_.end(), [](const LinkRange& a, const LinkRange& b) { return a.first < b.first; });
    return links_;
  }

  /// The work that the link around byte `place` of a note leads to.
  std::optional<std::uint32_t> linked_work(const Sentence& sentence, std::uint32_t place,
                                           std::optional<LinkTargets>& targets) {
    const std::vector<LinkRange>& links = links_of(sentence.entry, sentence.note);
    const auto begins = [](std::uint32_t byte, const LinkRange& link) { return byte < link.first; };
    const auto behind = std::upper_bound(links.begin(), links.end(), place, begins);
    if (behind == links.begin() || place > std::prev(behind)->last) return std::nullopt;
    if (!targets) targets.emplace(input_.log, input_.works, input_.work_of_entry);
    const SourceId source = input_.log.entries[sentence.entry].notes[sentence.note - 1].source;
    return targets->work_at(source, target_of(input_.log, input_.log.pools.spans[std::prev(behind)->span]));
  }

  /// Whether "u. a." stands at word `at`.
  bool says_others_in_german(const Sentence& sentence, std::uint32_t at) const {
    return text(sentence, at) == "u" && text(sentence, at + 1) == "." && text(sentence, at + 2) == "a" &&
           text(sentence, at + 3) == ".";
  }

  CitedPlace read_place(const Sentence& sentence, std::uint32_t first) const {
    CitedPlace place{first + 1, false, std::nullopt, 0};
    std::uint32_t at = first + 1;
    if (text(sentence, at) == "et" && text(sentence, at + 1) == "al") {
      place.shortened = true;
      at += 2;
      place.last = at;
      if (text(sentence, at) == ".") ++at;
    } else if (says_others_in_german(sentence, at)) {
      place.shortened = true;
      at += 4;
      place.last = at;
    } else if ((text(sentence, at) == "&" || text(sentence, at) == "and") && is_capitalised(sentence, at + 1)) {
      place.second = lexicon_.key(form(sentence, at + 1));
      at += 2;
    }
    if (is_wide_et_al(text(sentence, at))) {
      place.shortened = true;
      place.last = ++at;
    } else if (at + 1 < sentence.word_count && (text(sentence, at) == "・" || text(sentence, at) == "、")) {
      place.second = lexicon_.key(form(sentence, at + 1));
      at += 2;
    }
    constexpr std::array signs = std::to_array<std::string_view>({",", "(", "[", "（", "、"});
    while (contains(signs, text(sentence, at))) ++at;
    std::string_view year = text(sentence, at);
    if (year.size() == 5 && year.back() >= 'a' && year.back() <= 'd') year.remove_suffix(1);  // "2019a"
    const bool digits = year.size() == 4 && is_number(year);
    if (!digits || (year.substr(0, 2) != "19" && year.substr(0, 2) != "20")) return place;
    place.year = static_cast<std::int16_t>(number_of(year));
    place.last = at + 1;
    return place;
  }

  void scan(const Sentence& sentence) {
    for (std::uint32_t i = 0; i < sentence.word_count; ++i) {
      if (!starts_[lexicon_.key(form(sentence, i))] || !is_surname(sentence, i)) continue;
      // "Smith, Doe and Roe": the first author decides.
      const bool listed =
          i > 1 && (text(sentence, i - 1) == "and" || text(sentence, i - 1) == "&") && is_capitalised(sentence, i - 2);
      if (listed || linked_places_.contains(sentence.first_word + i)) continue;
      const CitedPlace place = read_place(sentence, i);
      if (const auto work = work_cited(sentence, i, place)) add(sentence, i, place, *work);
    }
  }

  /// The only work that fits; of a name alone, only one that a link has called so.
  std::optional<std::uint32_t> work_cited(const Sentence& sentence, std::uint32_t i, const CitedPlace& place) const {
    const FormId name = form(sentence, i);
    const std::vector<CitedWork>& works = by_author_.at(lexicon_.key(name));
    const auto before = [](const CitedWork& cited, std::int16_t year) { return cited.year < year; };
    std::optional<std::uint32_t> found;
    bool linked = false;
    std::size_t looked = 0;
    for (auto cited = works.begin(); cited != works.end(); ++cited) {
      if (place.year != 0 && cited->year != 0 && cited->year < place.year) {
        cited = std::lower_bound(cited, works.end(), place.year, before);
      }
      if (cited == works.end() || (place.year != 0 && cited->year > place.year)) break;
      if (++looked > kMostLooked) return std::nullopt;
      linked = linked || cited->linked;
      if (!fits_second(*cited, place)) continue;
      if (found && *found != cited->work) return std::nullopt;
      found = cited->work;
    }
    const bool said = place.year != 0 || place.shortened || place.second;
    return said || (linked && is_only_a_name(name)) ? found : std::nullopt;
  }

  static bool fits_second(const CitedWork& cited, const CitedPlace& place) {
    return !place.second || cited.linked ||
           std::find(cited.authors.begin(), cited.authors.end(), *place.second) != cited.authors.end();
  }

  bool is_only_a_name(FormId name) const {
    const std::string_view word = lexicon_.text(name);
    return word.size() >= kShortestAlone && !lexicon_.find(comparison_key(word));
  }

  void add(const Sentence& sentence, std::uint32_t first, const CitedPlace& place, std::uint32_t work) {
    const std::uint32_t from = input_.work_of_entry[sentence.entry];
    const auto evidence = evidence_of(input_, words_, sentence, first, place.last, Rule::name);
    if (work == from || !evidence) return;
    const float confidence = place.year != 0 ? 0.9F : 0.8F;
    Reference reference{WorkId(from), WorkId(work), Relation::mentions, confidence, *evidence};
    if (const auto said = said_before(sentence, first, place.last)) {
      const auto shown = evidence_of(input_, words_, sentence, said->begin, said->end, Rule::cue);
      if (shown) reference.evidence = {evidence->source, shown->quote, evidence->mention, Rule::cue};
      if (shown) reference.relation = said->relation;
      if (shown && said->subject == Subject::mention) std::swap(reference.from, reference.to);
    }
    found_.push_back(reference);
  }

  /// What the words in front of a citation, words [first, last) of `sentence`, say of it, if no other name stands
  /// between: "Extends Doe and Roe (2019)".
  std::optional<Statement> said_before(const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
    if (!cues_) cues_.emplace(lexicon_);
    const SentenceView view{std::span(words_.words).subspan(sentence.first_word, sentence.word_count), &lexicon_};
    const auto said = read_statement(*cues_, view, {first, last, 0, 0, CueSide::before});
    if (!said || said->strength < 2 || said->cue_end > first) return std::nullopt;
    for (std::uint32_t i = said->cue_end; i < first; ++i) {
      if (view.shape(i) != Shape::lower && view.word(i) != "(") return std::nullopt;
    }
    return said;
  }

  const ReferenceInput& input_;
  const Words& words_;
  const Lexicon& lexicon_;
  const std::optional<FormId> et_;
  const std::optional<FormId> al_;
  std::map<KeyId, std::vector<CitedWork>> by_author_;
  std::vector<LinkRange> links_;  // of the note `links_at_`: entry and number
  std::pair<std::uint32_t, std::uint32_t> links_at_;
  std::set<std::uint32_t> linked_places_;  // words: the link there is a reference already
  std::vector<bool> starts_;               // by key: the name of a first author
  std::optional<CueFinder> cues_;          // made for the first citation
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> find_cited_works(const ReferenceInput& input, const Words& words) {
  return CitedWorks(input, words).find();
}

}  // namespace asterism
