// SPDX-License-Identifier: Apache-2.0
// Looks in all texts for the words that files are called like.
#include "names/names_of_files.hpp"

#include "entries/file_titles.hpp"
#include "files/file_names.hpp"
#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

constexpr std::string_view kRule = "file.name";
constexpr std::size_t kShortest = 3;  // bytes
constexpr std::size_t kLongest = 24;

/// How often the log writes a name in one way, and where it does so first.
struct Spelling {
  std::size_t count = 0;
  SourceId source{};
  ByteRange place;
};

/// What the file of a work is called, and as what the log writes it.
struct FileName {
  std::optional<std::uint32_t> work;  // none: several have it
  std::string written;                // as the file has it
  std::map<std::string, Spelling, std::less<>> spellings;
};

using FileNames = std::map<std::string, FileName, std::less<>>;  // by their letters

/// East Asian letters around a name are words of their own.
constexpr bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/// What file `name` is called, without the day in front; an index is called by its folder.
std::string called(std::string_view name) {
  return is_index_name(file_stem(name)) ? std::string(bare_file_name(file_folder(name))) : title_of_name(name);
}

/// The letters of a file that is `called` so; empty: they make no name.
std::string letters_of_file(std::string_view called) {
  const std::string letters = letters_of(called);
  const bool named = letters.find_first_not_of("0123456789") != std::string::npos;
  return named && letters.size() >= kShortest && letters.size() <= kLongest ? letters : std::string();
}

/// Whether bytes `begin` … `end` of `text` are part of a path or an address.
bool is_in_path(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view signs = "/_=#%@";
  const std::string_view behind = text.substr(end);
  const bool ending = behind.size() > 1 && behind[0] == '.' && is_name_byte(behind[1]);
  return (begin > 0 && signs.find(text[begin - 1]) != std::string_view::npos) || ending ||
         (!behind.empty() && signs.find(behind[0]) != std::string_view::npos);
}

/// Whether `word` is no more than the number of a part: "week-2".
bool numbers_part(std::string_view word) {
  const std::string_view part = word.substr(0, word.find_first_of("-0123456789"));
  return is_part_word(comparison_key(part));
}

/// The letters of `words`, case folded, if a capital inside a word or, of one word, a digit says that they may be a
/// name; empty: they are none.
std::string_view letters_of_name(std::string_view words, std::array<char, kLongest>& folded) {
  if (words.size() < kShortest || words.size() > kLongest) return {};
  const bool one = words.find(' ') == std::string_view::npos;
  std::size_t size = 0;
  bool inside = false;
  bool digit = false;
  char before = ' ';
  for (const char c : words) {
    const bool capital = c >= 'A' && c <= 'Z';
    digit = digit || is_ascii_digit(c);
    inside = inside || (capital && before != ' ' && before != '-');
    if (c != '-' && c != ' ') folded[size++] = static_cast<char>(capital ? c | 0x20 : c);
    before = c;
  }
  const bool name = inside || (one && digit && !numbers_part(words));
  return {folded.data(), name ? size : 0};
}

/// Whether `word` is in capitals alone, as "TODO" is.
bool shouts(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Where the word ends that begins at byte `at` of `text`.
std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_name_byte(text[at])) ++at;
  return at;
}

/// Counts in bytes `begin` … `end` of `text` how `files` are spelled as only a name is, in one to three words.
void read_spellings(const Text& text, std::size_t begin, std::size_t end, SourceId source, FileNames& files) {
  constexpr int most_words = 3;
  const std::string_view content = std::string_view(text.content()).substr(0, end);
  std::array<char, kLongest> folded{};
  while (begin < end) {
    const std::size_t first = word_end(content, begin);
    std::size_t stop = first;
    for (int words = 1; stop > begin && words <= most_words; ++words) {
      const std::string_view spelling = content.substr(begin, stop - begin);
      const std::string_view letters = letters_of_name(spelling, folded);
      const auto file = letters.empty() ? files.end() : files.find(letters);
      const bool named = file != files.end() && (!shouts(spelling) || spelling == file->second.written);
      if (named && !is_in_path(text.content(), begin, stop)) {
        const ByteRange place{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(spelling.size())};
        ++file->second.spellings.try_emplace(std::string(spelling), Spelling{0, source, place}).first->second.count;
      }
      const bool capital = content[begin] >= 'A' && content[begin] <= 'Z';
      const std::size_t next = capital && stop < end && content[stop] == ' ' ? word_end(content, stop + 1) : 0;
      if (next <= stop + 1) break;
      stop = next;
    }
    begin = std::max(first, begin + 1);
  }
}

/// The same in all titles and notes, which comments are no part of.
void read_spellings(const Log& log, FileNames& files) {
  const auto read = [&](const Passage& passage) {
    const Text& text = log.texts[static_cast<std::size_t>(passage.source)];
    for (std::uint32_t i = 0; i < passage.segment_count; ++i) {
      const Segment& segment = log.pools.segments[passage.first_segment + i];
      read_spellings(text, segment.begin, segment.begin + segment.length, passage.source, files);
    }
  };
  for (const Entry& entry : log.entries) {
    read(entry.title);
    for (const Passage& note : entry.notes) read(note);
  }
}

}  // namespace

void add_names_of_files(const Log& log, const std::vector<Work>& works, const EntryTitles& titles, NameList& names) {
  FileNames files;
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    if (works[work].kind != NodeKind::paper) continue;  // a page "GitHub" tells how its author uses it
    for (const std::uint32_t reading : works[work].readings) {
      const Entry& entry = log.entries[reading];
      if (entry.form != EntryForm::file) continue;
      std::string name = called(log.texts[static_cast<std::size_t>(entry.source)].name());
      const std::string letters = letters_of_file(name);
      if (letters.empty()) continue;
      const auto [place, is_new] = files.try_emplace(letters, FileName{work, std::move(name), {}});
      if (!is_new && place->second.work != work) place->second.work.reset();
    }
  }
  if (files.empty()) return;
  read_spellings(log, files);
  for (auto& [letters, file] : files) {
    if (!file.work || file.spellings.empty()) continue;
    const auto& [spelling, seen] =
        *std::max_element(file.spellings.begin(), file.spellings.end(),
                          [](const auto& a, const auto& b) { return a.second.count < b.second.count; });
    if (find_words(title_of(works[*file.work], titles), spelling) != std::string_view::npos) continue;
    names.add(*file.work, spelling, kRule);
    names.add_short({spelling, {}, WorkId(*file.work), seen.source, seen.place, kRule});
  }
}

}  // namespace asterism
