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
constexpr std::size_t kFront = 4;         // letters before a cue that may deny it: "并不总是比NAME好"
constexpr std::size_t kTail = 10;  // letters of a verb's ending that may: "再現することができなかった"

constexpr std::array kOpeners =
    std::to_array<std::string_view>({"《", "「", "『", "“", "\"", "'", "(", "（", "[", "【", "*", "`"});
constexpr std::array kClosers =
    std::to_array<std::string_view>({"》", "」", "』", "”", "\"", "'", ")", "）", "]", "】", "*", "`"});

/// Between a name and what is said of it: "NAMEの損失を拡張", "与NAME的方法相同", "NAME의 방법을 확장".
constexpr std::array kOf = std::to_array<std::string_view>({"の", "的", "의"});
/// What a name may be called right behind it.
constexpr std::array kNouns =
    std::to_array<std::string_view>({"论文", "論文", "模型", "モデル", "方法", "手法", "算法", "논문", "모델"});

/// What a gap in front of a mention begins with: of others it is their own ("基于注意力的NAME" builds on attention).
constexpr std::array kPossessors = std::to_array<std::string_view>({"他", "她", "其", "我们", "作者"});
/// With these a gap behind a mention speaks of more than the mention: "NAMEの次に帆を使う".
constexpr std::array kBreaks = std::to_array<std::string_view>({"に", "は", "が", "で", "から", "より"});
/// Behind a cue they make another word of it: "拡張性", "확장성", "改进空间".
constexpr std::array kLonger = std::to_array<std::string_view>({"性", "성", "空间", "空間"});

/// Near before a cue of Chinese, and in the ending of a verb behind one.
constexpr std::array kDenials =
    std::to_array<std::string_view>({"不", "没", "沒", "未", "无", "無", "难", "難", "避免", "并非"});
/// Words with one of them that deny nothing.
constexpr std::array kNoDenials = std::to_array<std::string_view>(
    {"不仅", "不僅", "不但", "不只", "不光", "不断", "不同", "未来", "无监督", "无人", "无线", "わずか"});
constexpr std::array kDeniedEndings =
    std::to_array<std::string_view>({"ない", "なく", "なかっ", "ません", "わず", "せず", "ずに", "失敗", "失败", "不了",
                                     "不多", "未果", "않", "못", "없", "실패"});
constexpr std::array kDoubts =
    std::to_array<std::string_view>({"可能", "也许", "或许", "可以", "应该", "是否", "能否", "计划", "打算", "想要",
                                     "考虑", "尝试", "如果", "建议", "下一步", "希望", "需要"});
/// The same in one letter, right before a cue; in these words they are none.
constexpr std::array kShortDoubts = std::to_array<std::string_view>({"想", "将", "要", "待"});
constexpr std::array kNoDoubts = std::to_array<std::string_view>({"思想", "主要", "重要"});
constexpr std::array kDoubtfulEndings =
    std::to_array<std::string_view>({"たい", "べき", "かも", "予定", "だろう", "うと思", "ようと", "たら", "どうか",
                                     "てみる", "수있", "고싶", "지도모", "예정", "할까", "를까"});

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
      if (match.gap > 0 && !may_stand_before(std::string_view(before_).substr(match.close))) return std::nullopt;
    }
    if (!right.empty()) {
      const std::size_t at = behind_.find(right);
      if (at == std::string::npos || !may_stand_between(std::string_view(behind_).substr(0, at))) return std::nullopt;
      match.gap += at;
      match.end = at + right.size();
      if (begins_with(kLonger, std::string_view(behind_).substr(match.end))) return std::nullopt;
    }
    return match;
  }

  template <std::size_t N>
  static bool begins_with(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
  }

  template <std::size_t N>
  static bool holds(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
  }

  /// Whether `gap` only says whose the mention behind it is.
  static bool may_stand_before(std::string_view gap) {
    return gap.size() <= kGap * kWidest && gap.ends_with("的") && begins_with(kPossessors, gap);
  }

  /// Whether `gap` still speaks of the mention in front of it.
  static bool may_stand_between(std::string_view gap) {
    if (gap.empty() || contains(kNouns, gap)) return true;
    const bool named = std::any_of(gap.begin(), gap.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return gap.size() <= kGap * kWidest && begins_with(kOf, gap) && !named && !holds(kBreaks, gap);
  }

  /// `text` with blanks for what only looks like one of the words sought in it.
  template <std::size_t N>
  static std::string without(const std::array<std::string_view, N>& words, std::string_view text) {
    std::string kept(text);
    for (const std::string_view word : words) {
      for (std::size_t at = kept.find(word); at != std::string::npos; at = kept.find(word)) {
        kept.replace(at, word.size(), word.size(), ' ');
      }
    }
    return kept;
  }

  /// Where the first of `words` begins in `text`; its size if there is none.
  template <std::size_t N>
  static std::size_t first_of(const std::array<std::string_view, N>& words, std::string_view text) {
    std::size_t first = text.size();
    for (const std::string_view word : words) first = std::min(first, text.find(word));
    return first;
  }

  /// What denies the match, or makes a plan of it, in front of it: bytes of `before_`.
  struct Doubt {
    bool denied = false;
    bool doubted = false;
    std::size_t begin = 0;
  };

  Doubt doubt_before(const Match& match) const {
    Doubt doubt{false, false, match.begin};
    const bool chinese = match.close > match.begin || match.row->phrase.starts_with("NAME的");
    if (!chinese) return doubt;  // Japanese denies behind; "非線形" is no denial
    const std::size_t from = match.begin - std::min(match.begin, kFront * kWidest);
    const std::string_view front = std::string_view(before_).substr(from, match.begin - from);
    const std::size_t denial = first_of(kDenials, without(kNoDenials, front));
    std::size_t plan = first_of(kDoubts, front);
    const std::string bare = without(kNoDoubts, front);
    const bool touched = std::any_of(kShortDoubts.begin(), kShortDoubts.end(),
                                     [&](std::string_view word) { return bare.ends_with(word); });
    if (touched) plan = std::min(plan, front.size() - kWidest);
    doubt.denied = denial < front.size();
    doubt.doubted = plan < front.size();
    doubt.begin = from + std::min(denial, plan);
    return doubt;
  }

  FoundCue found(const Match& match) const {
    const Doubt front = doubt_before(match);
    const std::size_t tail = match.end > 0 ? kTail : kFront;
    const std::string_view ending = std::string_view(behind_).substr(match.end, tail * kWidest);
    const bool denied_behind = holds(kDeniedEndings, without(kNoDenials, ending));
    const bool doubted_behind = match.end > 0 && holds(kDoubtfulEndings, ending);
    const bool denied = front.denied || denied_behind;
    const bool doubted = front.doubted || doubted_behind;
    FoundCue cue{match.row->relation, match.row->strength, first_, 0, match.row->subject, Tongue::other};
    if (denied && cue.relation == Relation::outperforms) {
      cue.relation = Relation::compares_with;
    } else if ((denied || doubted) && cue.relation != Relation::related_to) {
      cue.relation = Relation::mentions;
    }
    if (match.close > match.begin) cue.begin = word_at(begin_, front.begin);
    const bool beyond = !ending.empty() && (denied_behind || doubted_behind || (match.end > 0 && (denied || doubted)));
    cue.end = match.end > 0 || beyond ? word_at(last_, match.end + (beyond ? ending.size() : 0) - 1) + 1
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
