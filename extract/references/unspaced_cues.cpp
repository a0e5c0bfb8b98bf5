// SPDX-License-Identifier: Apache-2.0
// Compares what touches a mention with the table.
#include "references/unspaced_cues.hpp"

#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

constexpr std::uint32_t kMostWords = 16;  // on either side
constexpr std::size_t kWidest = 3;        // bytes of a letter of these languages
constexpr std::size_t kGap = 6;           // letters between cue and mention: "扩展了他们早先的NAME"
constexpr std::size_t kTail = 8;          // letters of a verb's ending that may tell of doubt
constexpr std::size_t kDeniedTail = 5;    // the same of what denies it: behind them another verb may stand

constexpr std::array kOpeners =
    std::to_array<std::string_view>({"《", "「", "『", "“", "\"", "'", "(", "（", "[", "【", "*", "`"});
constexpr std::array kClosers =
    std::to_array<std::string_view>({"》", "」", "』", "”", "\"", "'", ")", "）", "]", "】", "*", "`"});

/// Between a name and what is said of it: "NAMEの損失を拡張", "与NAME的方法相同", "NAME의 방법을 확장".
constexpr std::array kOf = std::to_array<std::string_view>({"の", "的", "의"});
/// What a name may be called right behind it.
constexpr std::array kNouns =
    std::to_array<std::string_view>({"论文", "論文", "模型", "モデル", "方法", "手法", "算法", "논문", "모델"});

/// Right before a cue, and in the ending of a verb behind one.
constexpr std::array kDenials =
    std::to_array<std::string_view>({"不", "没", "没有", "未", "非", "无法", "不能", "不会"});
constexpr std::array kDeniedEndings = std::to_array<std::string_view>(
    {"ない", "なく", "なかっ", "ません", "わず", "いず", "せず", "지않", "지못", "지는않"});
constexpr std::array kDoubts = std::to_array<std::string_view>(
    {"可能", "也许", "或许", "可以", "应该", "是否", "能否", "计划", "打算", "想", "想要", "考虑", "尝试"});
constexpr std::array kDoubtfulEndings = std::to_array<std::string_view>(
    {"たい", "べき", "かも", "予定", "だろう", "수있", "고싶", "지도", "예정", "할까", "를까"});

/// What a row says at a place: in bytes of what stands before and behind the mention.
struct Match {
  const UnspacedCue* row = nullptr;
  std::size_t begin = 0;  // where the left part begins
  std::size_t close = 0;  // where it ends
  std::size_t end = 0;    // where the right part ends; 0: it has none
  std::size_t gap = 0;
};

class UnspacedText {
 public:
  UnspacedText(std::span<const Word> sentence, const Lexicon& lexicon, std::uint32_t from, std::uint32_t first,
               std::uint32_t last)
      : sentence_(sentence), lexicon_(lexicon), first_(first), last_(last) {
    while (first_ > from && contains(kOpeners, word(first_ - 1))) --first_;
    while (last_ < sentence.size() && contains(kClosers, word(last_))) ++last_;
    const std::uint32_t earliest = std::max(from, first_ - std::min(first_, kMostWords));
    begin_ = first_;
    while (begin_ > earliest && is_word(begin_ - 1)) --begin_;
    for (std::uint32_t i = begin_; i < first_; ++i) before_ += word(i);
    const auto size = static_cast<std::uint32_t>(sentence.size());
    for (std::uint32_t i = last_; i < std::min(size, last_ + kMostWords) && is_word(i); ++i) behind_ += word(i);
    unify(behind_, "을", "를");
    unify(behind_, "과", "와");
  }

  std::optional<FoundCue> find() const {
    std::optional<Match> best;
    for (const UnspacedCue& row : unspaced_cues()) {
      const auto match = match_of(row);
      const bool better = match && (!best || match->gap < best->gap ||
                                    (match->gap == best->gap && row.phrase.size() > best->row->phrase.size()));
      if (better) best = match;
    }
    if (!best) return std::nullopt;
    return found(*best);
  }

 private:
  std::string_view word(std::uint32_t i) const { return lexicon_.text(sentence_[i].form); }
  bool is_word(std::uint32_t i) const { return lexicon_.shape(sentence_[i].form) != Shape::symbol; }

  /// Makes one of two particles of Korean of which the letter in front decides; rows have `kept`.
  static void unify(std::string& text, std::string_view particle, std::string_view kept) {
    for (std::size_t at = text.find(particle); at != std::string::npos; at = text.find(particle, at)) {
      text.replace(at, particle.size(), kept);
    }
  }

  std::optional<Match> match_of(const UnspacedCue& row) const {
    const std::size_t name = row.phrase.find("NAME");
    const std::string_view left = row.phrase.substr(0, name);
    const std::string_view right = row.phrase.substr(name + 4);
    Match match{&row, before_.size(), before_.size(), 0, 0};
    if (!left.empty()) {
      match.begin = before_.rfind(left);
      if (match.begin == std::string::npos) return std::nullopt;
      match.close = match.begin + left.size();
      match.gap = before_.size() - match.close;
      if (match.gap > kGap * kWidest || (match.gap > 0 && !before_.ends_with("的"))) return std::nullopt;
    }
    if (!right.empty()) {
      const std::size_t at = behind_.find(right);
      if (at == std::string::npos || !may_stand_between(std::string_view(behind_).substr(0, at))) return std::nullopt;
      match.gap += at;
      match.end = at + right.size();
    }
    return match;
  }

  /// Whether `gap` still speaks of the mention in front of it.
  static bool may_stand_between(std::string_view gap) {
    const auto begins = [&](std::string_view of) { return gap.starts_with(of); };
    return gap.empty() || contains(kNouns, gap) ||
           (gap.size() <= kGap * kWidest && std::any_of(kOf.begin(), kOf.end(), begins));
  }

  /// Where the word of `words` begins that `front`, the text before the match, ends with; its size if it ends with
  /// none.
  template <std::size_t N>
  static std::size_t begin_of(const std::array<std::string_view, N>& words, std::string_view front) {
    std::size_t begin = front.size();
    for (const std::string_view word : words) {
      if (front.ends_with(word)) begin = std::min(begin, front.size() - word.size());
    }
    return begin;
  }

  template <std::size_t N>
  static bool holds(const std::array<std::string_view, N>& words, std::string_view ending) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return ending.find(word) != std::string_view::npos; });
  }

  FoundCue found(const Match& match) const {
    const std::string_view front = std::string_view(before_).substr(0, match.begin);
    std::string_view ending;
    if (match.end > 0) ending = std::string_view(behind_).substr(match.end, kTail * kWidest);
    const std::size_t denial = begin_of(kDenials, front);
    const std::size_t doubt = begin_of(kDoubts, front);
    const bool denied = denial < front.size() || holds(kDeniedEndings, ending.substr(0, kDeniedTail * kWidest));
    const bool doubted = doubt < front.size() || holds(kDoubtfulEndings, ending);
    FoundCue cue{match.row->relation, match.row->strength, first_, 0, match.row->subject, Tongue::other};
    if (denied && cue.relation == Relation::outperforms) {
      cue.relation = Relation::compares_with;
    } else if ((denied || doubted) && cue.relation != Relation::related_to) {
      cue.relation = Relation::mentions;
    }
    const std::size_t begin = std::min(denial, doubt);
    if (match.close > match.begin) cue.begin = word_at(begin_, begin);
    const bool beyond = match.end > 0 && (denied || doubted);
    cue.end = match.end > 0 ? word_at(last_, match.end - 1 + (beyond ? ending.size() : 0)) + 1
                            : word_at(begin_, match.close - 1) + 1;
    if (match.begin == match.close) cue.begin = last_;
    return cue;
  }

  /// The word that holds byte `at` of the text that begins with word `first`.
  std::uint32_t word_at(std::uint32_t first, std::size_t at) const {
    std::uint32_t i = first;
    for (std::size_t end = word(i).size(); end <= at; end += word(i).size()) ++i;
    return i;
  }

  std::span<const Word> sentence_;
  const Lexicon& lexicon_;
  std::uint32_t begin_ = 0;  // the first word of `before_`
  std::uint32_t first_ = 0;
  std::uint32_t last_ = 0;
  std::string before_;
  std::string behind_;
};

}  // namespace

std::optional<FoundCue> find_unspaced_cue(std::span<const Word> sentence, const Lexicon& lexicon, std::uint32_t from,
                                          std::uint32_t first, std::uint32_t last) {
  const auto is_east_asian = [&](std::uint32_t i) { return begins_east_asian(lexicon.text(sentence[i].form)); };
  // Most mentions have none of these letters near them.
  const std::uint32_t begin = std::max(from, first - std::min(first, 3U));
  const auto end = std::min(static_cast<std::uint32_t>(sentence.size()), last + 3);
  bool worth = false;
  for (std::uint32_t i = begin; i < end && !worth; ++i) worth = is_east_asian(i);
  return worth ? UnspacedText(sentence, lexicon, from, first, last).find() : std::nullopt;
}

}  // namespace asterism
