// SPDX-License-Identifier: Apache-2.0
// Tells titles beside addresses from remarks on them.
#include "titles/address_titles.hpp"

#include "links/kinds.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/credit_lines.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "titles/title_parts.hpp"
#include "words/parts_of_speech.hpp"
#include "words/reading_words.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace asterism {
namespace {

/// Units: words. Of a title that only its place in front of an address shows.
constexpr std::size_t kLongestTitle = 12;

/// Labels of what is read, which is called like the words behind them.
bool is_text_label(std::string_view name) {
  constexpr std::array labels = std::to_array<std::string_view>(
      {"paper",    "article", "post",   "blog post", "book",  "video", "talk",  "preprint", "artikel", "aufsatz",
       "buch",     "vortrag", "papier", "livre",     "vidéo", "vídeo", "libro", "livro",    "artigo",  "artículo",
       "articolo", "статья",  "книга",  "видео",     "论文",  "論文",  "논문",  "视频",     "動画",    "영상"});
  return contains(labels, name);
}

/// They join words: remarks on a link begin or end with them, and long titles begin with them ("On the Length of
/// Keels").
bool is_joining_word(std::string_view word) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"at", "on", "in", "out", "by", "to", "for", "of", "von", "auf", "bei", "sur", "en", "por", "para", "from"});
  return contains(words, word);
}

/// Whether `word` begins or ends remarks on a link rather than titles.
bool is_remark_word(std::string_view word) {
  constexpr std::array words =
      std::to_array<std::string_view>({"see", "via", "cf", "check", "watch", "this", "here", "great", "good", "nice",
                                       "is", "siehe", "voir", "ver", "vgl"});
  return contains(words, word) || is_text_label(word) || kind_of_lead(word).has_value();
}

/// How the words of a title are written.
struct Capitals {
  std::size_t words = 0;
  std::size_t names = 0;  // words that begin with a capital and go on otherwise
  std::size_t small = 0;  // words of four letters and more that begin with none
};

Capitals capitals_of(std::string_view text) {
  constexpr std::size_t longest_joint = 3;  // bytes: "the", "for"
  Capitals found;
  for_each_blank_word(text, [&](std::string_view word) {
    std::size_t at = 0;
    const bool upper = is_upper(decode_code_point(word, at));
    const bool acronym = at < word.size() && is_upper(decode_code_point(word, at));
    ++found.words;
    found.names += upper && !acronym && word.size() > 1 ? 1U : 0U;
    found.small += !upper && word.size() > longest_joint ? 1U : 0U;
  });
  return found;
}

/// "see also", "I read this today": in front of a dash, where other words are a title.
bool is_remark(std::string_view words) {
  const std::string key = comparison_key(words);
  const std::string_view first = std::string_view(key).substr(0, key.find(' '));
  return (is_remark_word(first) || is_joining_word(first) || first == "i") && !is_in_title_case(words);
}

/// Whether the first `bold` bytes of `lead` are two words or more in bold, which no label is, and nothing but a comma
/// or a blank stands behind them.
bool is_bold_title(std::string_view lead, std::size_t bold) {
  const std::string_view words = lead.substr(0, bold);
  const bool alone = lead.substr(bold).find_first_not_of(" \t\n,") == std::string_view::npos;
  return alone && count_words(words) >= 2 && !ends_with_colon(words) && !is_link_label(words, false) &&
         !is_remark(words);
}

/// How words stand in front of an address.
enum class Standing : std::uint8_t {
  alone,     // capitals must say that they are a title
  of_paper,  // so they must, but two will do, and scripts without capitals
  labelled,  // "Paper:" stands before them
};

/// Whether `words` in front of an address look like a title, and not like a remark on it ("Found this on HN").
bool looks_titled(std::string_view words, Standing standing) {
  if (words.find_first_of("\"\n") != std::string_view::npos ||
      words.find_first_of(".!:", words.size() - 1) < words.size())
    return false;  // a citation, several lines, a sentence
  const std::string key = comparison_key(words);
  const std::string_view first = std::string_view(key).substr(0, key.find(' '));
  const std::string_view last = std::string_view(key).substr(key.rfind(' ') + 1);
  const FormUse use = use_of(first);
  const bool tells = (use.use.past || use.verb_form == VerbForm::past) && !words.ends_with('?');
  if (is_remark_word(first) || is_remark_word(last) || is_joining_word(last) || is_link_label(words, false) ||
      leads_to_reading(words) || tells)
    return false;
  if (standing == Standing::of_paper && !begins_with_case(words)) return true;
  std::size_t at = 0;
  if (!is_upper(decode_code_point(words, at))) return false;
  const auto [count, names, small] = capitals_of(words);
  if (count > kLongestTitle || (is_joining_word(first) && (standing != Standing::of_paper || names < 4))) return false;
  if (standing == Standing::of_paper && count == 2 && names == 2) return true;
  return (names >= 2 && small * 2 <= names && count >= 3) || (standing == Standing::labelled && count >= 3);
}

/// Where the text begins behind blanks and the sign at byte `at` of `line` that parts it from the address, if one does.
std::size_t skip_sign(std::string_view line, std::size_t at) {
  const auto skip_blanks = [&](std::size_t from) { return find_behind(line, " \t", from); };
  at = skip_blanks(at);
  for (const std::string_view sign : {"-", "–", "—", ":", "|"}) {
    const std::size_t end = at + sign.size();
    if (line.substr(at).starts_with(sign) && end < line.size() && line[end] == ' ') return skip_blanks(end);
  }
  return at;
}

/// How long the title is that `text` begins with: a note may follow it.
std::size_t title_length(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view sign : {" - ", " – ", " — ", " | "}) end = std::min(end, text.find(sign));
  return without_end(text.substr(0, end), " \t.,;:([").size();
}

bool begins_with_article(std::string_view text) {
  constexpr std::array articles = std::to_array<std::string_view>(
      {"A ", "An ", "The ", "Der ", "Die ", "Das ", "Le ", "La ", "Les ", "El ", "Los ", "Las ", "Il ", "O ", "Os "});
  return std::any_of(articles.begin(), articles.end(),
                     [&](std::string_view article) { return text.starts_with(article); });
}

/// Where the words behind a small "read" or the like begin; 0: there is none.
std::size_t skip_reading_word(std::string_view text) {
  const std::string_view word = text.substr(0, text.find(' '));
  const bool reads = begins_small(word) && is_reading_word(comparison_key(word));
  return reads ? find_behind(text, " ", word.size()) : 0;
}

}  // namespace

std::optional<std::size_t> title_before_address(std::string_view lead, std::size_t bold, std::string_view url) {
  const std::string_view text = without_end(lead, " \t");
  if (is_quoted_title(lead) || title_above_credits(lead) > 0 || is_bold_title(lead, bold)) return 0;
  if (count_words(text) < 2) return std::nullopt;
  if (const std::size_t behind = skip_reading_word(text); behind > 0) {
    const auto title = title_before_address(lead.substr(behind), 0, url);
    return title ? std::optional(behind + *title) : std::nullopt;
  }
  if (ends_with_colon(text)) {
    const std::string_view last = text.substr(text.find_last_of(" \n") + 1);
    if (last.starts_with("here:")) return std::nullopt;  // "They are located here:", but not "Wish You Were Here:"
    const bool label = is_link_label(text.substr(0, find_colon(text).first), false);
    return label ? std::nullopt : std::optional<std::size_t>(0);
  }
  const std::string_view dashed = before_dash(lead);
  const std::string_view words = dashed.empty() ? without_end(text, " \t\n,") : dashed;
  const auto [name, value] = find_colon(words);
  const std::size_t title = name == std::string_view::npos ? name : words.find_first_not_of(" \t", value);
  if (title != std::string_view::npos) {
    const std::string key = comparison_key(words.substr(0, name));
    const Standing standing = is_text_label(key) ? Standing::labelled : Standing::alone;
    const bool label = standing == Standing::labelled || is_reading_word(key);
    if (label && looks_titled(words.substr(title), standing))
      return static_cast<std::size_t>(words.data() - lead.data()) + title;
  }
  if (!dashed.empty()) {
    const bool refused = is_link_label(dashed, false) || is_remark(dashed);
    return refused ? std::nullopt : std::optional<std::size_t>(0);
  }
  const bool paper = kind_of_link(url) == NodeKind::paper;
  const bool apart = text.ends_with(',') || text.ends_with('\n') || paper;
  return apart && looks_titled(words, paper ? Standing::of_paper : Standing::alone) ? std::optional<std::size_t>(0)
                                                                                    : std::nullopt;
}

std::size_t title_above_credits(std::string_view lead) {
  const std::size_t end = std::min(lead.find('\n'), lead.size());
  const std::string_view title = without_end(lead.substr(0, end), " \t");
  if (count_title_words(title) < 2 || title.ends_with(':') || !is_title_like(title)) return 0;
  std::string credits;
  for (std::size_t at = end; at < lead.size(); at = std::min(lead.find('\n', at + 1), lead.size())) {
    const std::size_t next = std::min(lead.find('\n', at + 1), lead.size());
    const std::string_view line = lead.substr(at + 1, next - at - 1);
    if (count_title_words(line) == 0) continue;
    if (!credits.empty()) credits += ". ";
    credits += without_end(line, " \t.,");
  }
  return credits_in(credits) == Credits::clear ? title.size() : 0;
}

std::optional<AddressTitle> title_behind_address(std::string_view text, std::size_t behind) {
  const std::string_view line = text.substr(0, text.find('\n', behind));
  const std::size_t begin = skip_sign(line, behind);
  if (begin >= line.size() || begin == behind) return std::nullopt;
  if (const auto quoted = quoted_title(line, begin); quoted && quoted->open == begin)
    return AddressTitle{quoted->begin, quoted->end};
  const std::string_view title = line.substr(begin, title_length(line.substr(begin)));
  std::size_t at = 0;
  const char32_t first = title.empty() ? U' ' : decode_code_point(title, at);
  const std::size_t fewest = begins_with_article(title) ? 2 : 3;
  const bool written = (is_upper(first) || is_digit(first)) && count_title_words(title) >= fewest &&
                       is_title_like(title) && is_in_title_case(title);
  return written ? std::optional(AddressTitle{begin, begin + title.size()}) : std::nullopt;
}

}  // namespace asterism
