// SPDX-License-Identifier: Apache-2.0
// Takes names apart by their commas, capitals and the words between them.
#include "titles/citation_authors.hpp"

#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/citation_lines.hpp"
#include "titles/title_parts.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Units: bytes. Longer rows of names are prose.
constexpr std::size_t kLongestAuthors = 300;
/// Units: words.
constexpr std::size_t kLongestName = 4;

/// Words that stand in names.
constexpr std::array kNameWords = std::to_array<std::string_view>(
    {"al", "von", "van", "de", "der", "den", "la", "le", "di", "da", "dos", "do", "du", "zu", "ten", "ter"});

bool begins_with_capital(std::string_view word) {
  std::size_t at = 0;
  return !word.empty() && is_upper(decode_code_point(word, at));
}

/// How many capitals `word` is, where it is nothing else but hyphens; else 0.
std::size_t count_capitals(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = decode_code_point(word, at);
    if (!is_upper(c) && (c != U'-' || capitals == 0)) return 0;
    capitals += c == U'-' ? 0U : 1U;
  }
  return capitals;
}

/// "B", "BC", "B-C": initials without stops.
bool are_initials(std::string_view word) {
  constexpr std::size_t most = 3;
  const std::size_t capitals = count_capitals(word);
  return capitals >= 1 && capitals <= most;
}

}  // namespace

std::string with_latin_et_al(std::string_view text) {
  constexpr std::string_view german = " u. a.";
  constexpr std::string_view latin = " et al";
  std::string out(text);
  for (std::size_t at = out.find(german); at != std::string::npos; at = out.find(german, at + latin.size())) {
    out.replace(at, german.size(), latin);
  }
  return out;
}

Authors parse_authors(std::string_view text) {
  if (text.size() > kLongestAuthors) return {};
  Authors authors;
  std::size_t words = 0;  // of the name
  for (std::size_t at = 0; (at = text.find_first_not_of(' ', at)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    std::string_view word = text.substr(at, end - at);
    at = end;
    const bool ends_name = word.ends_with(',') || word.ends_with(';');
    const bool initial = word.find('.') != std::string_view::npos;
    constexpr std::string_view edges = "()[].,;:*";
    while (!word.empty() && edges.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && edges.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    if (word.empty()) continue;
    if (is_and(word)) {
      words = 0;
    } else if (contains(kNameWords, word)) {
      authors.shortened = authors.shortened || word == "al";
    } else if (publication_year(word) != 0 && authors.names > 0) {
      continue;
    } else if (begins_with_capital(word)) {
      authors.initials = authors.initials || (initial && word.size() <= 4);
      authors.capitals = authors.capitals || (authors.words == 0 && ends_name && count_capitals(word) >= 3);
      authors.names += words == 0 ? 1U : 0U;
      ++authors.words;
      if (++words > kLongestName) return {};
    } else {
      return {};
    }
    if (ends_name) words = 0;
  }
  return authors;
}

AuthorRow leading_authors(std::string_view text) {
  text = text.substr(0, kLongestAuthors);
  AuthorRow row;
  std::size_t words = 0;  // of the surname
  bool behind_name = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" ,.;", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (behind_name && is_and(word)) {
      // Another name follows, or "al".
    } else if (behind_name && word == "al") {
      row.end = end;
      break;
    } else if (words > 0 && are_initials(word)) {
      words = 0;
      ++row.names;
      row.end = end;
    } else if (contains(kNameWords, word) || begins_with_capital(word)) {
      if (++words > kLongestName) break;
    } else {
      break;
    }
    behind_name = words == 0 && row.names > 0;
    const bool comma = end < text.size() && (text[end] == ',' || text[end] == ';');
    if (end >= text.size() || (!comma && text[end] != ' ') || (comma && !behind_name)) break;
    at = text.find_first_not_of(' ', end + 1);
  }
  return row;
}

bool is_author_lead(std::string_view lead) {
  constexpr std::size_t longest = 200;  // bytes
  constexpr std::size_t year = 4;
  constexpr std::size_t fewest = year + std::string_view("Wu ").size();
  if (lead.size() > longest) return false;
  if (const std::string_view names = before_dash(lead); !names.empty()) return parse_authors(names).are_clear();
  const std::string_view shown = without_end(lead, " .,:)\n");
  if (shown.size() < fewest || !is_year(shown.substr(shown.size() - year))) return false;
  const std::string_view before = shown.substr(0, shown.size() - year);
  const std::string_view names = without_end(before, " ,(");
  const Authors authors = parse_authors(names);
  const bool bracket = before.ends_with('(') && lead.substr(shown.size()).starts_with(')');
  return names.size() < before.size() && (bracket ? authors.names > 0 : authors.are_clear());
}

std::size_t skip_authors(std::string_view text, std::size_t begin) {
  for (const std::string_view dash : {" - ", " – ", " — "}) {
    const std::size_t at = text.find(dash, begin);
    if (at == std::string_view::npos) continue;
    const bool named = parse_authors(text.substr(begin, at - begin)).initials;
    return named && count_words(text.substr(at)) >= 2 ? at + dash.size() : begin;
  }
  return begin;
}

}  // namespace asterism
