// SPDX-License-Identifier: Apache-2.0
// Build-time program: WordNet's index files -> a sorted table of English words with how common each is as which part
// of speech, as C++ source. Usage: generate_word_table [WORDNET_DICTIONARY_FOLDER] > word_table_data.cpp
#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>
#include <sstream>
#include <string>
#include <string_view>

namespace {

/// How often the texts that WordNet's authors tagged use a word as each part of speech, twice, and one for being
/// listed.
struct Counts {
  std::uint32_t noun = 0;
  std::uint32_t verb = 0;
  std::uint32_t adjective = 0;
  std::uint32_t adverb = 0;
  bool past = false;  ///< an irregular form such as "shown"
};

using WordCounts = std::map<std::string, Counts>;

bool is_plain(std::string_view word) {
  return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "bank n 10 …": the words listed in one index file; lines of the licence begin with a blank.
void read_index(const std::string& path, std::uint32_t Counts::*part, WordCounts& words) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::string word = line.substr(0, line.find(' '));
    if (is_plain(word)) words[word].*part = 1;
  }
}

/// "bank%1:14:00:: 1 20": how often one sense of a word was tagged.
void read_counts(const std::string& path, WordCounts& words) {
  constexpr std::array parts = {&Counts::noun, &Counts::verb, &Counts::adjective, &Counts::adverb, &Counts::adjective};
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t percent = line.find('%');
    if (percent == std::string::npos || percent + 1 >= line.size()) continue;
    const auto word = words.find(line.substr(0, percent));
    const auto part = static_cast<std::size_t>(line[percent + 1] - '1');
    if (word == words.end() || part >= parts.size()) continue;
    std::istringstream rest(line.substr(line.rfind(' ')));
    std::uint32_t count = 0;
    rest >> count;
    word->second.*parts[part] += 2 * count;
  }
}

/// "shown show": irregular forms get what their base form has.
void read_irregular(const std::string& path, std::uint32_t Counts::*part, WordCounts& words) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream fields(line);
    std::string form;
    std::string base;
    fields >> form >> base;
    const auto known = words.find(base);
    if (!is_plain(form) || known == words.end() || form.ends_with("ing") || form.ends_with("ed")) continue;
    const std::uint32_t count = known->second.*part;
    Counts& counts = words[form];
    counts.*part = std::max(counts.*part, count);
    counts.past |= part == &Counts::verb;
  }
}

/// A word that is not listed is taken for a noun, unless its ending speaks against it. So nouns need no row.
bool looks_like_a_noun(std::string_view word) {
  constexpr auto endings =
      std::to_array<std::string_view>({"ly",  "able", "ible", "ous", "ful", "less", "ive", "ary", "ic",  "al",
                                       "ant", "ent",  "ar",   "ory", "ian", "ed",   "ize", "ise", "ify", "ing"});
  return std::none_of(endings.begin(), endings.end(), [&](std::string_view tail) { return word.ends_with(tail); });
}

std::uint32_t level(std::uint32_t count) {
  std::uint32_t width = 0;
  for (; count > 0 && width < 15; count /= 2) ++width;
  return width;
}

/// Bits 0-3 noun, 4-7 verb, 8-11 adjective, 12 mostly an adverb, 13 irregular past.
std::uint32_t pack(const Counts& counts) {
  const bool adverb = counts.adverb > std::max({counts.noun, counts.verb, counts.adjective});
  return level(counts.noun) | level(counts.verb) << 4U | level(counts.adjective) << 8U | (adverb ? 1U << 12U : 0U) |
         (counts.past ? 1U << 13U : 0U);
}

bool needs_row(const std::string& word, const Counts& counts) {
  return counts.noun != 1 || counts.verb + counts.adjective + counts.adverb > 0 || !looks_like_a_noun(word);
}

void write(const WordCounts& words) {
  std::string text;
  std::ostringstream starts;
  std::ostringstream uses;
  std::array<std::size_t, 26 * 26 + 1> buckets{};  // counts, then sums, of the words with two given first letters
  std::size_t rows = 0;
  for (const auto& [word, counts] : words) {
    if (!needs_row(word, counts)) continue;
    const char* const end = ++rows % 16 == 0 ? ",\n" : ",";
    starts << text.size() << end;
    uses << pack(counts) << end;
    text += word;
    ++buckets[static_cast<std::size_t>(word[0] - 'a') * 26 + static_cast<std::size_t>(word[1] - 'a') + 1];
  }
  std::partial_sum(buckets.begin(), buckets.end(), buckets.begin());
  std::cout << "// Made from WordNet 3.0 by generate_word_table. Do not edit.\n"
               "// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.\n"
               "#include \"words/word_table_data.hpp\"\n\n#if defined(__clang__)\n"
               "#pragma clang diagnostic ignored \"-Woverlength-strings\"\n#endif\n\nnamespace asterism {\n\n"
            << "const std::uint32_t kWordBuckets[] = {";
  for (const std::size_t bucket : buckets) std::cout << bucket << ',';
  std::cout << "};\n\nconst char kWordText[] =\n";
  for (std::size_t at = 0; at < text.size(); at += 100) std::cout << '"' << text.substr(at, 100) << "\"\n";
  std::cout << (text.empty() ? "\"\"" : "") << ";\n\nconst std::uint32_t kWordStarts[] = {\n"
            << starts.str() << text.size() << "};\n\nconst std::uint16_t kWordUses[] = {\n"
            << uses.str() << "0};\n\n}  // namespace asterism\n";
}

}  // namespace

int main(int count, char** arguments) {
  WordCounts words;
  if (count > 1) {
    const std::string folder = std::string(arguments[1]) + "/";
    read_index(folder + "index.noun", &Counts::noun, words);
    read_index(folder + "index.verb", &Counts::verb, words);
    read_index(folder + "index.adj", &Counts::adjective, words);
    read_index(folder + "index.adv", &Counts::adverb, words);
    if (words.empty()) {
      std::cerr << "no WordNet dictionary in '" << arguments[1] << "'\n";
      return 1;
    }
    read_counts(folder + "cntlist.rev", words);
    read_irregular(folder + "verb.exc", &Counts::verb, words);
    read_irregular(folder + "noun.exc", &Counts::noun, words);
  }
  write(words);
  return 0;
}
