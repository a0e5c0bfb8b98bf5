// SPDX-License-Identifier: Apache-2.0
// Cuts East Asian text by changes of script and by function words, written for this project: a dictionary would know
// more words, but no log's own terms.
#include "words/scripts.hpp"

#include "text/unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Characters of the longest term in Han: what is longer is a clause.
constexpr std::size_t kLongestHan = 8;
/// Bytes of a Han character of the table below, or of a Hangul syllable.
constexpr std::size_t kCharacter = 3;

template <std::size_t N>
constexpr auto sorted(std::array<std::string_view, N> words) {
  std::sort(words.begin(), words.end());
  return words;
}

/// Characters and pairs that stand between terms. Characters that terms hold as well ("在" of "在线") are no row.
constexpr auto kHanFunction = sorted(std::to_array<std::string_view>(
    {"的",   "了",   "是",   "和",   "与",   "與",   "或",   "及",   "其",   "之",   "这",   "這",   "那",   "们",
     "們",   "也",   "而",   "但",   "把",   "从",   "從",   "于",   "於",   "吗",   "呢",   "吧",   "啊",   "么",
     "很",   "我",   "你",   "他",   "她",   "它",   "您",   "等",   "通过", "可以", "使用", "利用", "采用", "进行",
     "提出", "一个", "一种", "一些", "两个", "多个", "每个", "这个", "那个", "如何", "什么", "怎么", "为什", "没有",
     "因为", "所以", "如果", "由于", "因此", "同时", "例如", "比如", "不是", "就是", "已经", "需要", "能够", "可能",
     "应该", "之间", "之后", "以后", "以前", "时候", "根据", "包括", "主要", "非常", "所有", "作为", "并且", "然后",
     "虽然", "不过", "得到", "认为", "表示", "介绍", "自分", "今回", "以下", "以上", "場合", "必要", "一方", "同様",
     "従来", "対象", "最近", "現在", "今後", "参考", "参照", "阅读", "一言"}));

constexpr auto kHangulFunction = sorted(std::to_array<std::string_view>(
    {"때문",   "때문에", "또한",   "위해", "위한",   "위해서", "대한",   "대해",   "대해서", "통해",   "통한",
     "통해서", "따라",   "따른",   "의한", "하지만", "그",     "그리고", "그러나", "그래서", "따라서", "이러한",
     "이런",   "그런",   "모든",   "같은", "같이",   "많은",   "많이",   "매우",   "가장",   "다른",   "어떤",
     "경우",   "여러",   "우리",   "미리", "바로",   "함께",   "다시",   "이미",   "아직",   "없이",   "거의",
     "즉",     "만약",   "비해",   "관련", "결국",   "먼저",   "모두",   "위의",   "이것",   "그것",   "여기",
     "하나",   "정도",   "중심으", "중심", "좋은",   "높은",   "낮은",   "작은",   "새로운", "주요",   "기존",
     "각각",   "하면",   "이를",   "최근", "현재",   "다음",   "주차",   "일차"}));

/// A particle of Korean, and what the syllable before it ends with.
struct Particle {
  enum class After : std::uint8_t { any, consonant, vowel, vowel_or_l };
  std::string_view text;
  After after;
};

/// Longest first. "도" and "만" end too many nouns ("속도", "정확도").
constexpr auto kParticles = std::to_array<Particle>({
    {"에서는", Particle::After::any},     {"에서도", Particle::After::any},   {"으로는", Particle::After::consonant},
    {"입니다", Particle::After::any},     {"에서", Particle::After::any},     {"에게", Particle::After::any},
    {"으로", Particle::After::consonant}, {"까지", Particle::After::any},     {"부터", Particle::After::any},
    {"처럼", Particle::After::any},       {"보다", Particle::After::any},     {"에는", Particle::After::any},
    {"에도", Particle::After::any},       {"라는", Particle::After::any},     {"이다", Particle::After::consonant},
    {"들을", Particle::After::any},       {"들은", Particle::After::any},     {"들이", Particle::After::any},
    {"들의", Particle::After::any},       {"과의", Particle::After::any},     {"와의", Particle::After::any},
    {"을", Particle::After::consonant},   {"은", Particle::After::consonant}, {"이", Particle::After::consonant},
    {"과", Particle::After::consonant},   {"를", Particle::After::vowel},     {"는", Particle::After::vowel},
    {"가", Particle::After::vowel},       {"와", Particle::After::vowel},     {"로", Particle::After::vowel_or_l},
    {"의", Particle::After::any},         {"에", Particle::After::any},       {"들", Particle::After::any},
});

/// Endings of Korean verbs and adjectives, and of single syllables with a particle; and how many syllables the word
/// has at least, as nouns end so as well ("제한", "화면").
struct Ending {
  std::string_view text;
  std::size_t least;
};
constexpr auto kVerbEndings = std::to_array<Ending>(
    {{"다", 2},   {"게", 2},   {"며", 2},   {"는", 2},   {"은", 2},   {"된", 2},   {"던", 2},   {"을", 2},
     {"를", 2},   {"에", 2},   {"한", 3},   {"고", 3},   {"면", 3},   {"하", 3},   {"되", 3},   {"해", 3},
     {"하여", 3}, {"어서", 3}, {"아서", 3}, {"도록", 3}, {"지만", 3}, {"하기", 3}, {"되기", 3}, {"할", 3},
     {"될", 3},   {"시키", 3}, {"하면", 3}, {"으로", 3}, {"있는", 2}, {"없는", 2}, {"인", 4},   {"낸", 3}});

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

/// How many bytes the Chinese function word takes that begins at byte `at` of `text`; 0: none does.
std::size_t function_word_length(std::string_view text, std::size_t at) {
  for (const std::size_t length : {2 * kCharacter, kCharacter}) {
    if (at + length <= text.size() && contains(kHanFunction, text.substr(at, length))) return length;
  }
  return 0;
}

/// The final consonant of a Hangul syllable as Unicode counts them: 0 is none, 8 is "ㄹ".
std::size_t final_consonant(std::string_view syllable) {
  std::size_t at = 0;
  return (decode_code_point(syllable, at) - 0xac00U) % 28U;
}

bool stands_after(Particle::After after, std::string_view stem) {
  const std::size_t final = final_consonant(stem.substr(stem.size() - kCharacter));
  switch (after) {
    case Particle::After::consonant:
      return final != 0;
    case Particle::After::vowel:
      return final == 0;
    case Particle::After::vowel_or_l:
      return final == 0 || final == 8;
    default:
      return true;
  }
}

bool is_korean_filler(std::string_view word) {
  const std::size_t syllables = word.size() / kCharacter;
  const auto ends = [&](const Ending& ending) { return syllables >= ending.least && word.ends_with(ending.text); };
  const auto is_word = [&](const Particle& particle) { return particle.text == word; };  // behind a Latin word
  return syllables < 2 || contains(kHangulFunction, word) ||
         std::any_of(kParticles.begin(), kParticles.end(), is_word) ||
         std::any_of(kVerbEndings.begin(), kVerbEndings.end(), ends);
}

/// "（英文）", "【推荐】。": whether a remark in wide brackets closes the sentence, or what stands behind it is a new
/// one.
bool begins_with_wide_remark(std::string_view rest) {
  constexpr std::array brackets = std::to_array<std::array<std::string_view, 2>>({{"（", "）"}, {"【", "】"}});
  for (const auto& [open, close] : brackets) {
    if (!rest.starts_with(open)) continue;
    const std::size_t end = rest.find(close);
    if (end == std::string_view::npos) return false;
    rest.remove_prefix(end + close.size());
    if (rest.empty() || rest.front() == ' ' || rest.front() == '\n') return true;
    constexpr std::array ends = std::to_array<std::string_view>({"。", "：", "；", "（", "【", "—", ":", "."});
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view sign) { return rest.starts_with(sign); });
  }
  return false;
}

/// "，作者李四。", "，作者：李四": whether a name of few characters, and nothing else, says who wrote it.
bool begins_with_wide_author(std::string_view rest) {
  constexpr std::string_view author = "，作者";
  constexpr std::size_t longest = std::string_view("欧阳修与李四").size();
  if (!rest.starts_with(author)) return false;
  rest.remove_prefix(author.size());
  if (rest.starts_with("：") || rest.starts_with(": ")) return true;
  const std::size_t end = std::min(std::min(rest.find('\n'), rest.find("。")), rest.size());
  return end > 0 && end <= longest && rest.find("，") > end && rest.find("是") > end && rest.find("很") > end;
}

}  // namespace

Script script_of(char32_t c) noexcept {
  if (c < 0x1100) return Script::other;
  if ((c >= 0x4e00 && c <= 0x9fff) || c == 0x3005 || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0xf900 && c <= 0xfaff) ||
      (c >= 0x20000 && c <= 0x3ffff)) {
    return Script::han;
  }
  if (c >= 0x3041 && c <= 0x309f) return Script::hiragana;
  if (c >= 0x30a1 && c <= 0x30ff && c != 0x30fb) return Script::katakana;
  const bool hangul = (c >= 0xac00 && c <= 0xd7a3) || c <= 0x11ff || (c >= 0x3131 && c <= 0x318e);
  return hangul ? Script::hangul : Script::other;
}

bool begins_east_asian(std::string_view text) noexcept {
  if (text.empty() || static_cast<unsigned char>(text.front()) < 0xe1) return false;
  std::size_t at = 0;
  return script_of(decode_code_point(text, at)) != Script::other;
}

std::size_t east_asian_word_end(std::string_view text, std::size_t begin) noexcept {
  std::size_t end = begin;
  const Script script = script_of(decode_code_point(text, end));
  if (const std::size_t length = script == Script::han ? function_word_length(text, begin) : 0; length > 0) {
    return begin + length;
  }
  for (std::size_t next = end; next < text.size(); end = next) {
    const char32_t c = decode_code_point(text, next);
    const bool mark = is_mark(c) || is_ignorable(c) || (c == U'ー' && script == Script::hiragana);
    if (!mark && script_of(c) != script) break;
    if (script == Script::han && function_word_length(text, end) > 0) break;
  }
  return end;
}

std::string_view without_particle(std::string_view word) noexcept {
  const bool korean = word.size() >= 3 * kCharacter && static_cast<unsigned char>(word.front()) >= 0xea &&
                      static_cast<unsigned char>(word.front()) <= 0xed;
  if (!korean) return word;
  for (const Particle& particle : kParticles) {
    if (word.size() < particle.text.size() + 2 * kCharacter || !word.ends_with(particle.text)) continue;
    const std::string_view stem = word.substr(0, word.size() - particle.text.size());
    if (stands_after(particle.after, stem)) return stem;
  }
  return word;
}

bool is_east_asian_filler(std::string_view word) noexcept {
  if (!begins_east_asian(word)) return false;
  std::size_t at = 0;
  switch (script_of(decode_code_point(word, at))) {
    case Script::hangul:
      return is_korean_filler(word);
    case Script::han: {
      const std::size_t length = count_characters(word);
      return length < 2 || length > kLongestHan || contains(kHanFunction, word);
    }
    case Script::katakana:
      return count_characters(word) < 2;
    default:
      return true;
  }
}

std::size_t count_words(std::string_view text) noexcept {
  std::size_t words = 0;
  std::size_t characters = 0;  // of scripts without blanks
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      const bool letter = is_ascii_letter(c) || is_ascii_digit(c);
      words += letter && !inside ? 1U : 0U;
      inside = letter || (inside && !is_blank(static_cast<unsigned char>(c)));
      continue;
    }
    const char32_t c = decode_code_point(text, at);
    const Script script = script_of(c);
    if (script != Script::other && script != Script::hangul) {
      ++characters;
      inside = false;
      continue;
    }
    const bool letter = is_letter(c) || is_digit(c);
    words += letter && !inside ? 1U : 0U;
    inside = letter || (inside && !is_blank(c));
  }
  return words + (characters + 1) / 2;
}

bool begins_wide_remark(std::string_view rest) noexcept {
  return begins_with_wide_remark(rest) || begins_with_wide_author(rest);
}

}  // namespace asterism
