// SPDX-License-Identifier: Apache-2.0
// Finds rows of codes; what else is numbered so (lectures, questions, levels) lacks a word of experiments.
#include "entries/coded_runs.hpp"

#include "entries/file_titles.hpp"
#include "links/kinds.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace asterism {
namespace {

/// "N12", "E3.1b": what a run is called, taken apart.
struct RunCode {
  std::string letters;
  std::uint32_t number = 0;
  std::uint32_t part = 0;
  char variant = '\0';

  auto place() const { return std::tuple(number, part, variant); }
};

/// Takes the digits off that `text` begins with, if they are few.
std::optional<std::uint32_t> take_number(std::string_view& text) {
  constexpr std::size_t most_digits = 3;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > most_digits) return std::nullopt;
  const std::uint32_t number = number_of(text.substr(0, digits));
  text.remove_prefix(digits);
  return number;
}

/// "W1", "D3", "KW 12", "Q4": weeks, days, quarters and questions.
bool counts_others(std::string_view letters) {
  return letters == "W" || letters == "D" || letters == "KW" || letters == "Q";
}

/// The code that heading `text` begins with.
std::optional<RunCode> parse_run_code(std::string_view text) {
  constexpr std::size_t most_letters = 4;
  std::size_t letters = 0;
  while (letters < text.size() && is_ascii_upper(text[letters])) ++letters;
  if (letters == 0 || letters > most_letters || counts_others(text.substr(0, letters))) return std::nullopt;
  RunCode code{std::string(text.substr(0, letters))};
  text.remove_prefix(letters);
  const auto number = take_number(text);
  if (!number) return std::nullopt;
  code.number = *number;
  if (text.size() > 1 && text[0] == '.' && is_ascii_digit(text[1])) {
    text.remove_prefix(1);
    const auto part = take_number(text);
    if (!part) return std::nullopt;
    code.part = *part;
  }
  if (!text.empty() && is_ascii_letter(text[0]) && !is_ascii_upper(text[0])) {
    code.variant = text[0];
    text.remove_prefix(1);
  }
  const bool ends = text.empty() || std::string_view(" :.)").find(text[0]) != std::string_view::npos;
  return ends || text.starts_with("：") || text.starts_with("—") ? std::optional(code) : std::nullopt;
}

/// Whether the heading `text` says that experiments stand below it: "Ablation runs", "Training log".
bool names_experiments(std::string_view text) {
  return kind_of_words(text) == NodeKind::experiment || (names_diary(text) && !names_reading_list(text));
}

/// Whether the heading `text` says what only one of several experiments is.
bool compares_experiments(std::string_view text) {
  constexpr std::array words = std::to_array<std::string_view>(
      {"baseline", "baselines", "ablation", "control", "sweep", "rerun", "базовый", "基线", "ベースライン"});
  const std::string key = comparison_key(text);
  const std::vector<std::string_view> said = key_words(key);
  return std::any_of(said.begin(), said.end(), [&](std::string_view word) { return contains(words, word); });
}

/// Headings of one level and section whose codes begin with the same letters.
struct Row {
  std::vector<std::uint32_t> blocks;
  std::vector<std::tuple<std::uint32_t, std::uint32_t, char>> places;
  bool told = false;  // that they are experiments

  bool are_runs() const {
    constexpr std::size_t fewest = 3;
    const auto stops = [&](auto order) { return std::adjacent_find(places.begin(), places.end(), order); };
    const bool up = stops(std::greater_equal<>()) == places.end();
    return told && blocks.size() >= fewest && (up || stops(std::less_equal<>()) == places.end());
  }
};

}  // namespace

std::vector<std::uint32_t> find_coded_runs(const Log& log, const std::vector<Block>& blocks) {
  std::map<std::pair<std::uint8_t, std::string>, Row> rows;
  std::array<bool, 7> experiments = {};  // whether the open heading of a level names them
  experiments[0] = kind_of_words(title_of_name(log.texts.front().name())) == NodeKind::experiment;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    const Block& heading = blocks[block];
    if (heading.kind != BlockKind::heading) continue;
    const std::string text = visible_text(log, heading.text);
    std::fill(experiments.begin() + heading.level, experiments.end(), false);
    if (const auto code = parse_run_code(text)) {
      Row& row = rows[{heading.level, code->letters}];
      row.blocks.push_back(block);
      row.places.push_back(code->place());
      const bool above = std::any_of(experiments.begin(), experiments.begin() + heading.level, std::identity());
      row.told = row.told || above || compares_experiments(text);
    } else {
      experiments.at(heading.level) = names_experiments(text);
    }
  }
  std::vector<std::uint32_t> runs;
  for (const auto& [name, row] : rows) {
    if (row.are_runs()) runs.insert(runs.end(), row.blocks.begin(), row.blocks.end());
  }
  std::sort(runs.begin(), runs.end());
  return runs;
}

}  // namespace asterism
