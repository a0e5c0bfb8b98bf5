// SPDX-License-Identifier: Apache-2.0
// Names without an entry: how they are written, and what stands before them.
#include "references/open_names.hpp"

#include "names/no_works.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kShortestWord = 4;     // letters of a capitalised name
constexpr std::size_t kShortestAcronym = 3;  // characters; "L1" and "3D" are mostly no works
constexpr std::uint32_t kReach = 2;          // words between cue and name: "the", "the original"
constexpr std::uint32_t kWindow = 5;         // words, the cue's own among them
constexpr std::uint8_t kSaysSo = 2;          // strength of a cue that makes a work of what follows

/// Whether words `i` and `i + 1` touch, and the second is no symbol.
bool touches_word(const SentenceView& text, std::uint32_t i) {
  return i + 1 < text.words.size() && touches(text.words, i, *text.lexicon) && !text.is_symbol(i + 1);
}

/// Where a name goes on behind its sign at word `sign`: `QuIP#`, `C++`, `B+Tree`, `B+-tree`; of `SFT+PPO` the first is
/// all, and `B+ tree` is none.
std::uint32_t sign_end(const SentenceView& text, std::uint32_t first, std::uint32_t sign) {
  if (text.word(sign) == "#") return sign + 1;
  const bool twice =
      sign + 1 < text.words.size() && text.word(sign + 1) == "+" && touches(text.words, sign, *text.lexicon);
  if (twice) return sign + 2;
  const bool letter = sign == first + 1 && text.word(first).size() == 1;
  if (touches_word(text, sign)) return letter ? sign + 2 : sign;
  const bool hyphen = sign + 1 < text.words.size() && text.word(sign + 1) == "-" &&
                      touches(text.words, sign, *text.lexicon) && touches_word(text, sign + 1);
  if (letter) return hyphen ? sign + 3 : sign;
  return sign + 1;
}

/// Whether a name may go on with word `next`, which is none by itself.
bool may_go_on(const SentenceView& text, std::uint32_t next) {
  if (next >= text.words.size() || !text.is_symbol(next)) return false;
  const std::string_view sign = text.word(next);
  return sign == "-" || sign == "#" || sign == "+";
}

/// Where the name that begins at word `first` ends: `GPT-4`, `Lean-STaR`, `QuIP#`, but `BERT` in `BERT-based`.
std::uint32_t name_end(const SentenceView& text, std::uint32_t first) {
  std::uint32_t last = first + 1;
  while (last + 1 < text.words.size() && text.word(last) == "-" && touches(text.words, last - 1, *text.lexicon) &&
         touches(text.words, last, *text.lexicon) && !text.is_symbol(last + 1) &&
         text.shape(last + 1) != Shape::lower) {
    last += 2;
  }
  const bool sign = last < text.words.size() && (text.word(last) == "#" || text.word(last) == "+") &&
                    touches(text.words, last - 1, *text.lexicon);
  return sign ? sign_end(text, first, last) : last;
}

/// "McKite", "MacSail": people are called so, and few works. "Le" and "De" tell nothing, as "LeNet" is a work.
bool is_family_name(std::string_view word) {
  const std::size_t prefix = word.starts_with("Mac") ? 3 : word.starts_with("Mc") ? 2 : 0;
  if (prefix == 0 || word.size() < prefix + 3 || word[prefix] < 'A' || word[prefix] > 'Z') return false;
  return std::all_of(word.begin() + static_cast<std::ptrdiff_t>(prefix) + 1, word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "LLMs" is an acronym, whatever its last letter.
bool is_acronym(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether words [first, last) may be a common noun behind an article: an acronym or a word with a capital.
bool is_common(const SentenceView& text, std::uint32_t first, std::uint32_t last) {
  return last - first == 1 && (text.shape(first) != Shape::mixed || is_acronym(text.word(first)));
}

/// "d12" and "x2" are sizes and variables, and letters of several scripts a word with its ending.
bool is_variable(std::string_view word) {
  const std::size_t digits = word.find_first_of("0123456789");
  const bool small =
      std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(std::min(digits, word.size())),
                  [](char c) { return c >= 'a' && c <= 'z'; });
  const bool number =
      digits != std::string_view::npos && word.find_first_not_of("0123456789", digits) == std::string_view::npos;
  const bool foreign =
      std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return foreign || (small && number && digits <= 4);
}

/// "Kite-4", and "Lean-STaR" by its capitals, but not "Step-Down".
bool holds_digit(const SentenceView& text, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i < last; ++i) {
    if (text.shape(i) == Shape::number || text.shape(i) == Shape::mixed || text.shape(i) == Shape::upper) return true;
    if (text.word(i) == "#" || text.word(i) == "+") return true;
  }
  return false;
}

}  // namespace

OpenNameFinder::OpenNameFinder(const Words& words, const CueFinder& cues, const std::vector<ShortName>& short_names,
                               std::size_t works, const std::vector<bool>& in_lower_case)
    : words_(words),
      cues_(cues),
      explained_(words.lexicon.key_count()),
      no_work_(words.lexicon.key_count()),
      lower_case_(in_lower_case),
      many_(std::max<std::size_t>(3, works / 60)),
      very_many_(std::max<std::size_t>(8, works / 20)) {
  for (const std::string_view word : no_works()) {
    if (const auto key = words.lexicon.find_key(singular(word))) no_work_[*key] = true;
  }
  for (const ShortName& name : short_names) {
    if (const auto key = words.lexicon.find_key(singular(comparison_key(name.name)))) explained_[*key] = true;
  }
  find_authors();
  alone_.resize(words.lexicon.form_count());
  for (FormId form = 0; form < alone_.size(); ++form) alone_[form] = may_stand_alone(form);
}

/// "Doe et al." makes an author of every "Doe" of the log.
void OpenNameFinder::find_authors() {
  const auto et = words_.lexicon.find("et");
  const auto al = words_.lexicon.find("al");
  if (!et || !al) return;
  const std::vector<Word>& words = words_.words;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].form == *et && words[i + 1].form == *al) no_work_[words_.lexicon.key(words[i - 1].form)] = true;
  }
}

bool OpenNameFinder::may_begin(FormId form) const {
  const Lexicon& lexicon = words_.lexicon;
  const Shape shape = lexicon.shape(form);
  if (shape != Shape::mixed && shape != Shape::upper && shape != Shape::capitalised) return false;
  const char initial = lexicon.text(form).front();
  return (initial < '0' || initial > '9') && !no_work_[lexicon.key(form)];
}

std::optional<OpenMention> OpenNameFinder::find(const SentenceView& text, std::uint32_t from,
                                                std::uint32_t first) const {
  const FormId form = text.words[first].form;
  if (!alone_[form] && !(may_go_on(text, first + 1) && may_begin(form))) return std::nullopt;
  if (first > 0 && touches(text.words, first - 1, *text.lexicon) && text.word(first - 1) != "(") return std::nullopt;
  const std::uint32_t last = name_end(text, first);
  if (!is_name(text, first, last)) return std::nullopt;
  const auto cue = cue_before(text, from, first, last);
  const bool certain = last - first > 1 || (text.shape(first) == Shape::mixed && !is_acronym(text.word(first)) &&
                                            !is_variable(text.word(first)));
  if (!cue && !certain) return std::nullopt;
  return OpenMention{first, last, cue};
}

std::optional<FoundCue> OpenNameFinder::cue_before(const SentenceView& text, std::uint32_t from, std::uint32_t first,
                                                   std::uint32_t last) const {
  const std::uint32_t near = first > kWindow ? first - kWindow : 0;  // a stronger cue farther away is another's
  const auto cue = cues_.find(text.words, std::max(from, near), first, last, CueSide::before);
  if (!cue || cue->strength < kSaysSo || cue->end > first || first - cue->end > kReach) return std::nullopt;
  for (std::uint32_t i = cue->end; i < first; ++i) {
    if (text.shape(i) != Shape::lower) return std::nullopt;  // "boats, Knotter", "Rope Bridge"
    const bool article = text.word(i) == "a" || text.word(i) == "an";
    if (article && is_common(text, first, last)) return std::nullopt;  // "better than a good DBA", but "a KiteNet"
  }
  return cue;
}

/// Whether words [first, last), which may begin a name, are one.
bool OpenNameFinder::is_name(const SentenceView& text, std::uint32_t first, std::uint32_t last) const {
  const Shape shape = text.shape(first);
  if (last - first > 1) return shape != Shape::capitalised || holds_digit(text, first, last);
  if (!alone_[text.words[first].form]) return false;
  if (shape != Shape::capitalised) return true;
  // "Extends Old Boats": one word of several is no name.
  const bool alone = last >= text.words.size() || text.is_symbol(last) || text.shape(last) == Shape::lower;
  return alone && !starts_sentence(text, first);
}

bool OpenNameFinder::may_stand_alone(FormId form) const {
  const Lexicon& lexicon = words_.lexicon;
  const KeyId key = lexicon.key(form);
  const Shape shape = lexicon.shape(form);
  const std::string_view word = lexicon.text(form);
  if (!may_begin(form) || word.size() < kShortestAcronym || explained_[key]) return false;
  if (shape == Shape::mixed && !is_acronym(word)) return !is_family_name(word);
  if (lower_case_[key]) return false;
  // What the whole log uses is a topic; but a name stays one for longer than an acronym does.
  if (words_.entries_with_key[key] > (shape == Shape::capitalised ? very_many_ : many_)) return false;
  return shape != Shape::capitalised || word.size() >= kShortestWord;
}

void OpenNames::add_ambiguous(std::string name, const std::vector<std::uint32_t>& works, const Evidence& place) {
  OpenName& open = ambiguous_[name];
  open.name = std::move(name);
  open.candidates.clear();
  for (const std::uint32_t work : works) open.candidates.push_back(WorkId(work));
  open.places.push_back(place);
}

void OpenNames::add_unknown(std::string name, std::uint32_t from, const Evidence& place) {
  const auto [entry, added] = unknown_.try_emplace(name);
  Unknown& unknown = entry->second;
  if (added) unknown.from = from;
  unknown.counts = unknown.counts || place.rule == Rule::cue || unknown.from != from;
  unknown.name.name = std::move(name);
  unknown.name.places.push_back(place);
}

/// "KiteNets" are of "KiteNet".
void OpenNames::join_plurals() {
  for (auto& [name, plural] : unknown_) {
    const auto singular = name.ends_with('s') ? unknown_.find(name.substr(0, name.size() - 1)) : unknown_.end();
    if (singular == unknown_.end()) continue;
    Unknown& joined = singular->second;
    joined.counts = joined.counts || plural.counts || joined.from != plural.from;
    plural.counts = false;
    auto& places = joined.name.places;
    places.insert(places.end(), plural.name.places.begin(), plural.name.places.end());
    std::sort(places.begin(), places.end(), [](const Evidence& a, const Evidence& b) {
      return std::tie(a.source, a.mention) < std::tie(b.source, b.mention);
    });
  }
}

std::vector<OpenName> OpenNames::take() {
  join_plurals();
  std::vector<OpenName> all;
  for (auto& [name, open] : ambiguous_) all.push_back(std::move(open));
  for (auto& [name, unknown] : unknown_) {
    if (unknown.counts) all.push_back(std::move(unknown.name));
  }
  std::stable_sort(all.begin(), all.end(), [](const OpenName& a, const OpenName& b) { return a.name < b.name; });
  return all;
}

}  // namespace asterism
