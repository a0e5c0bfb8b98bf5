// SPDX-License-Identifier: Apache-2.0
// Looks in all texts for the words that files are called like.
#include "names/names_of_files.hpp"

#include "entries/file_titles.hpp"
#include "files/file_names.hpp"
#include "text/unicode.hpp"
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

/// What the file of a work is called, and as what the log writes it.
struct FileName {
  std::optional<std::uint32_t> work;  // none: several have it
  std::string spelling;
  SourceId source{};  // and where
  ByteRange place;
};

using FileNames = std::map<std::string, FileName, std::less<>>;  // by their letters

/// East Asian letters around a name are words of their own.
constexpr bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/// The letters of what file `name` is called, without the day in front; an index is called by its folder.
std::string letters_of_file(std::string_view name) {
  const std::string folder(bare_file_name(file_folder(name)));
  const std::string letters = letters_of(is_index_name(file_stem(name)) ? folder : title_of_name(name));
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

/// The letters of `words`, case folded, if a capital inside a word or, of one word, a digit says that they are a name;
/// empty: they are none.
std::string_view letters_of_name(std::string_view words, std::array<char, kLongest>& folded) {
  if (words.size() < kShortest || words.size() > kLongest) return {};
  const bool one = words.find(' ') == std::string_view::npos;
  std::size_t size = 0;
  bool name = false;
  char before = ' ';
  for (const char c : words) {
    const bool capital = c >= 'A' && c <= 'Z';
    name = name || (one && is_ascii_digit(c)) || (capital && before != ' ');
    if (c != '-' && c != ' ') folded[size++] = static_cast<char>(capital ? c | 0x20 : c);
    before = c;
  }
  return {folded.data(), name ? size : 0};
}

/// Where the word ends that begins at byte `at` of `text`.
std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_name_byte(text[at])) ++at;
  return at;
}

/// Gives each of `files` the first spelling in `text` that only a name has, in one to three words.
void read_spellings(std::string_view text, SourceId source, FileNames& files) {
  constexpr int most_words = 3;
  std::array<char, kLongest> folded{};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t first = word_end(text, begin);
    std::size_t end = first;
    for (int words = 1; end > begin && words <= most_words; ++words) {
      const std::string_view spelling = text.substr(begin, end - begin);
      const std::string_view letters = letters_of_name(spelling, folded);
      const auto file = letters.empty() ? files.end() : files.find(letters);
      if (file != files.end() && file->second.spelling.empty() && !is_in_path(text, begin, end)) {
        const ByteRange place{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(spelling.size())};
        file->second = {file->second.work, std::string(spelling), source, place};
      }
      const bool capital = text[begin] >= 'A' && text[begin] <= 'Z';
      const std::size_t next = capital && end < text.size() && text[end] == ' ' ? word_end(text, end + 1) : 0;
      if (next <= end + 1) break;
      end = next;
    }
    begin = std::max(first, begin + 1);
  }
}

}  // namespace

void add_names_of_files(const Log& log, const std::vector<Work>& works, const EntryTitles& titles, NameList& names) {
  FileNames files;
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    for (const std::uint32_t reading : works[work].readings) {
      const Entry& entry = log.entries[reading];
      if (entry.form != EntryForm::file) continue;
      const std::string letters = letters_of_file(log.texts[static_cast<std::size_t>(entry.source)].name());
      if (letters.empty()) continue;
      const auto [place, is_new] = files.try_emplace(letters, FileName{work, {}, {}, {}});
      if (!is_new && place->second.work != work) place->second.work.reset();
    }
  }
  if (files.empty()) return;
  for (std::uint32_t i = 0; i < log.texts.size(); ++i) read_spellings(log.texts[i].content(), SourceId(i), files);
  for (auto& [letters, file] : files) {
    if (!file.work || file.spelling.empty()) continue;
    if (find_words(title_of(works[*file.work], titles), file.spelling) != std::string_view::npos) continue;
    names.add(*file.work, file.spelling, kRule);
    names.add_short({std::move(file.spelling), {}, WorkId(*file.work), file.source, file.place, kRule});
  }
}

}  // namespace asterism
