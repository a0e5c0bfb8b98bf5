// SPDX-License-Identifier: Apache-2.0
// Tables of the words that name no topic, in the languages that logs are written in.
#include "entries/section_topics.hpp"

#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// What stands over all that has no topic of its own.
constexpr std::array kGeneral =
    std::to_array<std::string_view>({"general",         "misc",      "misc.",       "miscellaneous",
                                     "other",           "others",    "basic",       "basics",
                                     "primary",         "secondary", "various",     "uncategorized",
                                     "unsorted",        "webpage",   "webpages",    "core concepts",
                                     "everything else", "allgemein", "allgemeines", "sonstiges",
                                     "verschiedenes",   "divers",    "autres",      "général",
                                     "otros",           "varios",    "outros",      "diversos",
                                     "geral",           "altro",     "прочее",      "разное",
                                     "общее",           "其他",      "其它",        "其他论文",
                                     "その他",          "一般",      "기타"});

/// Parts that names of reading lists are made of where no blanks stand between words, longer ones first.
constexpr std::array kListParts = std::to_array<std::string_view>(
    {"読んでいる", "使っている", "読みたい", "読むだけ", "読んだ", "読む",   "重要", "リスト", "一覧", "論文",
     "文献",       "メモ",       "作成中",   "阅读记录", "阅读",   "已读",   "待读", "要读",   "读过", "必读",
     "推荐",       "列表",       "清单",     "论文",     "書籍",   "书籍",   "的",   "の",     "を",   "な",
     "읽을",       "읽은",       "읽는",     "추천",     "목록",   "리스트", "논문", "정리",   " "});

/// Whether `key` is made of nothing but such parts.
bool is_wide_list_name(std::string_view key) {
  while (!key.empty()) {
    const auto part = std::find_if(kListParts.begin(), kListParts.end(),
                                   [&](std::string_view each) { return key.starts_with(each); });
    if (part == kListParts.end()) return false;
    key.remove_prefix(part->size());
  }
  return true;
}

}  // namespace

bool names_no_topic(std::string_view text) {
  const std::string key = comparison_key(without_signs(text));
  return contains(kGeneral, key) || is_wide_list_name(key) || is_reading_list_name(text);
}

std::string_view without_signs(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    if (c != U' ' && (c < 0x2190 || is_letter(c) || is_digit(c)) && c != 0x200D) end = at;
  }
  return end > 0 ? text.substr(0, end) : text;
}

}  // namespace asterism
