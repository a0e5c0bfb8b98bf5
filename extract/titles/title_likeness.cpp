// SPDX-License-Identifier: Apache-2.0
// Compares titles by the words that say something, and finds the part of a work that a title ends with.
#include "titles/title_likeness.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

bool is_numbering(std::string_view text) {
  bool digit = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c >= '0' && c <= '9') {
      digit = true;
    } else if (text.substr(i).starts_with("–") || text.substr(i).starts_with("—")) {
      i += 2;
    } else if (text.substr(i).starts_with("and ")) {
      i += 3;
    } else if (std::string_view(" .,-&)+").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return digit;
}

std::set<std::string> content_words(std::string_view title) {
  constexpr std::array stop = std::to_array<std::string_view>(
      {"a", "an", "the", "of", "for", "and", "in", "on", "with", "to", "from", "by", "via", "is", "are", "at", "as"});
  const std::string key = comparison_key(title);
  std::set<std::string> words;
  for_each_key_word(key, [&](std::string_view word) {
    if (!contains(stop, word)) words.emplace(word);
  });
  return words;
}

/// A title without blanks, and where in it words begin; at its end one might begin, too.
struct JoinedTitle {
  std::string text;
  std::vector<bool> begins = {true};  // by byte
};

/// Scripts that write words without blanks between them: Thai, Lao, Chinese, Japanese.
bool is_unspaced(char32_t c) { return (c >= 0x0E00 && c < 0x0F00) || (c >= 0x2E80 && c < 0xAC00); }

JoinedTitle join_words(std::string_view title) {
  const std::string key = comparison_key(title);
  JoinedTitle joined;
  bool in_word = false;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t first = at;
    const char32_t c = decode_code_point(key, at);
    const bool word = (is_letter(c) || is_digit(c) || is_mark(c)) && !is_unspaced(c);
    joined.begins.back() = joined.begins.back() || !in_word || !word;
    in_word = word;
    if (c == U' ') continue;
    joined.text.append(key, first, at - first);
    joined.begins.resize(joined.text.size() + 1);
  }
  joined.begins.back() = true;
  return joined;
}

/// Whether one title is part of the other, with or without hyphens: "U-Net" of "Segmentation with UNet", but "Kite" not
/// of "Kite++" or "Kite 2", and "Rain" not of "Training".
bool is_part_of_title(std::string_view a, std::string_view b) {
  constexpr std::size_t longest = 2000;  // bytes; looking for one in the other is no linear search
  if (a.size() > longest || b.size() > longest) return false;
  const JoinedTitle first = join_words(a);
  const JoinedTitle second = join_words(b);
  const std::string& shorter = first.text.size() < second.text.size() ? first.text : second.text;
  const JoinedTitle& longer = first.text.size() < second.text.size() ? second : first;
  if (shorter.size() < 4) return false;
  for (std::size_t at = longer.text.find(shorter); at != std::string::npos; at = longer.text.find(shorter, at + 1)) {
    const std::size_t end = at + shorter.size();
    const bool goes_on =
        end < longer.text.size() && std::string_view("+#*0123456789").find(longer.text[end]) != std::string_view::npos;
    const bool plural = longer.text[end] == 's' && longer.begins[std::min(end + 1, longer.text.size())];
    if (longer.begins[at] && (longer.begins[end] || plural) && !goes_on) return true;
  }
  return false;
}

}  // namespace

bool clearly_differ(std::string_view a, std::string_view b) {
  if (a.starts_with("http") || b.starts_with("http")) return false;  // an address stands where no title is known
  const std::set<std::string> first = content_words(a);
  const std::set<std::string> second = content_words(b);
  if (first.empty() || second.empty() || is_part_of_title(a, b)) return false;
  const auto shared =
      std::count_if(first.begin(), first.end(), [&](const std::string& w) { return second.contains(w); });
  return static_cast<double>(shared) < 0.4 * static_cast<double>(std::min(first.size(), second.size()));
}

TitleStem title_stem(std::string_view title) {
  if (!title.empty() && is_ascii_letter(title.back())) return {title, false};  // no number is last; most titles
  for (std::size_t at = title.size(); at-- > 0;) {
    const bool starts = is_letter_byte(title[at]) && (at == 0 || !is_letter_byte(title[at - 1]));
    if (!starts || at == 0) continue;
    std::size_t end = at;
    while (end < title.size() && is_letter_byte(title[end])) ++end;
    const std::string word = comparison_key(title.substr(at, end - at));
    if (word.empty() || word == "and") continue;  // a dash between numbers
    // Only the last word can name a part, and only a number behind it makes it one.
    const bool part = is_numbering(title.substr(end)) && is_part_word(word);
    const std::string_view stem = part ? without_end(title.substr(0, at), " \t,;:(-") : std::string_view();
    return stem.empty() ? TitleStem{title, false} : TitleStem{stem, true};
  }
  return {title, false};
}

std::size_t count_content_words(std::string_view title) { return content_words(title).size(); }

}  // namespace asterism
