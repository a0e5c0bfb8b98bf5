// SPDX-License-Identifier: Apache-2.0
// Patterns in the form of gitignore: reading them, and matching paths without recursion.
#include "files/ignore_rules.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace asterism {
namespace {

constexpr std::string_view kAnyFolders = "**";

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    parts.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// Matches `pattern` against `subject`, where items for which `is_star` holds stand for any number of items. Going
/// back to the last star alone is enough: what an earlier one could take more, the last one can take as well.
template <typename Pattern, typename Subject, typename IsStar, typename Fits>
bool match_with_stars(const Pattern& pattern, const Subject& subject, IsStar is_star, Fits fits) {
  std::size_t p = 0;
  std::size_t star = pattern.size();
  std::size_t star_subject = 0;
  for (std::size_t s = 0; s < subject.size();) {
    if (p < pattern.size() && is_star(pattern[p])) {
      star = p++;
      star_subject = s;
    } else if (p < pattern.size() && fits(pattern[p], subject[s])) {
      ++p;
      ++s;
    } else if (star < pattern.size()) {
      p = star + 1;
      s = ++star_subject;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && is_star(pattern[p])) ++p;
  return p == pattern.size();
}

/// One sign of a pattern between slashes.
struct Sign {
  enum class Sort : std::uint8_t { literal, any, star, set } sort = Sort::literal;
  char32_t character = 0;
  std::vector<std::pair<char32_t, char32_t>> ranges;  // of a set
  bool inverted = false;
};

char32_t next_character(std::string_view text, std::size_t& at) {
  const Utf8Piece piece = utf8_piece(text, at);
  if (piece.valid) return decode_code_point(text, at);
  at += piece.length;
  return kReplacement;
}

/// A character of a set, which may be escaped.
char32_t set_character(std::string_view part, std::size_t& at) {
  if (part[at] == '\\' && at + 1 < part.size()) ++at;
  return next_character(part, at);
}

/// The set that begins with the `[` at `at`; none when it is not closed, and then the bracket stands for itself.
std::optional<Sign> read_set(std::string_view part, std::size_t& at) {
  Sign set{.sort = Sign::Sort::set, .ranges = {}};
  std::size_t here = at + 1;
  set.inverted = here < part.size() && (part[here] == '!' || part[here] == '^');
  if (set.inverted) ++here;
  for (bool first = true; here < part.size() && (first || part[here] != ']'); first = false) {
    const char32_t low = set_character(part, here);
    char32_t high = low;
    if (here + 1 < part.size() && part[here] == '-' && part[here + 1] != ']') {
      ++here;
      high = set_character(part, here);
    }
    set.ranges.emplace_back(low, high);
  }
  if (here >= part.size()) return std::nullopt;
  at = here + 1;
  return set;
}

std::vector<Sign> read_signs(std::string_view part) {
  std::vector<Sign> signs;
  for (std::size_t at = 0; at < part.size();) {
    if (part[at] == '[') {
      if (auto set = read_set(part, at)) {
        signs.push_back(std::move(*set));
        continue;
      }
    }
    Sign sign;
    if (part[at] == '*') sign.sort = Sign::Sort::star;
    if (part[at] == '?') sign.sort = Sign::Sort::any;
    if (part[at] == '\\' && at + 1 < part.size()) ++at;
    sign.character = next_character(part, at);
    signs.push_back(std::move(sign));
  }
  return signs;
}

bool fits(const Sign& sign, char32_t character) {
  if (sign.sort == Sign::Sort::any) return true;
  if (sign.sort == Sign::Sort::literal) return sign.character == character;
  const bool within = std::any_of(sign.ranges.begin(), sign.ranges.end(), [&](const auto& range) {
    return range.first <= character && character <= range.second;
  });
  return within != sign.inverted;
}

/// Whether the name of one file or folder is what `part` says.
bool part_fits(std::string_view part, std::string_view name) {
  if (part.find_first_of("*?[\\") == std::string_view::npos) return part == name;
  std::vector<char32_t> characters;
  for (std::size_t at = 0; at < name.size();) characters.push_back(next_character(name, at));
  const auto is_star = [](const Sign& sign) { return sign.sort == Sign::Sort::star; };
  return match_with_stars(read_signs(part), characters, is_star, fits);
}

/// `line` without its line end and without blanks at the end, unless a backslash holds them.
std::string_view without_line_end(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  while (line.ends_with(' ') && !line.ends_with("\\ ")) line.remove_suffix(1);
  return line;
}

}  // namespace

IgnoreRules::IgnoreRules(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (auto pattern = read_pattern(text.substr(0, end))) patterns_.push_back(std::move(*pattern));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::optional<IgnoreRules::Pattern> IgnoreRules::read_pattern(std::string_view line) {
  line = without_line_end(line);
  if (line.empty() || line.front() == '#') return std::nullopt;
  Pattern pattern;
  if (line.front() == '!') {
    pattern.verdict = Verdict::kept;
    line.remove_prefix(1);
  }
  pattern.folders_only = line.ends_with('/');
  if (pattern.folders_only) line.remove_suffix(1);
  const bool anchored = line.find('/') != std::string_view::npos;
  if (line.starts_with('/')) line.remove_prefix(1);
  if (line.empty()) return std::nullopt;
  if (!anchored) pattern.parts.emplace_back(kAnyFolders);
  for (const std::string_view part : split(line)) pattern.parts.emplace_back(part);
  if (pattern.parts.back() == kAnyFolders) pattern.parts.emplace_back("*");  // what is inside, not the folder itself
  return pattern;
}

std::optional<Verdict> IgnoreRules::verdict(std::string_view path, PathKind kind) const {
  const std::vector<std::string_view> names = split(path);
  const auto is_star = [](const std::string& part) { return part == kAnyFolders; };
  for (auto pattern = patterns_.rbegin(); pattern != patterns_.rend(); ++pattern) {
    if (pattern->folders_only && kind == PathKind::file) continue;
    if (match_with_stars(pattern->parts, names, is_star, part_fits)) return pattern->verdict;
  }
  return std::nullopt;
}

}  // namespace asterism
