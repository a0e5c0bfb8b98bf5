// SPDX-License-Identifier: Apache-2.0
// Finds rows of codes; what else is numbered so (lectures, questions, levels) stands below no name of experiments.
#include "entries/coded_runs.hpp"

#include "entries/file_titles.hpp"
#include "links/kinds.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
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

/// "W1", "Q4", "RQ2", "CH3": weeks, questions, chapters and what else is counted so, be it below "Experiments".
bool counts_others(std::string_view letters) {
  constexpr std::array others =
      std::to_array<std::string_view>({"W", "D", "KW", "Q", "RQ", "H", "L", "CH", "P", "M", "S", "T", "CS", "A"});
  return contains(others, letters);
}

/// The code that heading `text` begins with.
std::optional<RunCode> parse_run_code(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  constexpr std::size_t most_letters = 2;  // "GPT3", "RTX9" are names
  std::size_t letters = 0;
  while (letters < text.size() && is_ascii_upper(text[letters])) ++letters;
  if (letters == 0 || letters > most_letters || counts_others(text.substr(0, letters))) return std::nullopt;
  RunCode code{std::string(text.substr(0, letters))};
  text.remove_prefix(letters);
  const auto number = take_number(text, most_digits);
  if (!number) return std::nullopt;
  code.number = *number;
  if (text.size() > 1 && text[0] == '.' && is_ascii_digit(text[1])) {
    text.remove_prefix(1);
    const auto part = take_number(text, most_digits);
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

/// Headings of one level whose codes begin with the same letters.
struct Row {
  bool are_experiments = false;
  std::vector<std::uint32_t> blocks;
  std::vector<std::tuple<std::uint32_t, std::uint32_t, char>> places;

  bool counts() const {
    constexpr std::size_t fewest = 3;
    const auto stops = [&](auto order) { return std::adjacent_find(places.begin(), places.end(), order); };
    const bool up = stops(std::greater_equal<>()) == places.end();
    return blocks.size() >= fewest && (up || stops(std::less_equal<>()) == places.end());
  }
};

bool names_experiments(std::string_view text) { return kind_of_words(text) == NodeKind::experiment; }

/// The headings around the place that a walk has come to, and whether they name experiments.
class OpenHeadings {
 public:
  OpenHeadings(const Log& log, const std::vector<Block>& blocks) : log_(log), blocks_(blocks) {}

  void open(std::uint32_t block) {
    const std::uint8_t level = blocks_[block].level;
    std::fill(at_level_.begin() + level, at_level_.end(), Open{});
    at_level_.at(level).block = block;
  }

  /// Whether one above a heading of `level` names experiments. Each is read once.
  bool name_experiments(std::uint8_t level) {
    return std::any_of(at_level_.begin(), at_level_.begin() + level, [&](Open& above) {
      if (above.block == kNoBlock) return false;
      if (!above.answer) above.answer = names_experiments(visible_text(log_, blocks_[above.block].text));
      return *above.answer;
    });
  }

 private:
  struct Open {
    std::uint32_t block = kNoBlock;
    std::optional<bool> answer = {};
  };
  const Log& log_;
  const std::vector<Block>& blocks_;
  std::array<Open, 7> at_level_;
};

/// The codes of headings, those of each level and letters in a row.
std::map<std::pair<std::uint8_t, std::string>, Row> rows_of_codes(const Log& log, const std::vector<Block>& blocks) {
  std::map<std::pair<std::uint8_t, std::string>, Row> rows;
  const bool is_file_of_runs = names_experiments(title_of_name(log.texts.front().name()));
  OpenHeadings above(log, blocks);
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    const Block& heading = blocks[block];
    if (heading.kind != BlockKind::heading) continue;
    above.open(block);
    if (!is_ascii_upper(first_byte(log, heading.text))) continue;
    const auto code = parse_run_code(visible_text(log, heading.text));
    if (!code) continue;
    Row& row = rows[{heading.level, code->letters}];
    if (row.blocks.empty()) row.are_experiments = is_file_of_runs || above.name_experiments(heading.level);
    row.blocks.push_back(block);
    row.places.push_back(code->place());
  }
  return rows;
}

}  // namespace

std::vector<std::uint32_t> find_coded_runs(const Log& log, const std::vector<Block>& blocks) {
  std::vector<std::uint32_t> runs;
  for (const auto& [name, row] : rows_of_codes(log, blocks)) {
    if (row.counts() && row.are_experiments) runs.insert(runs.end(), row.blocks.begin(), row.blocks.end());
  }
  std::sort(runs.begin(), runs.end());
  return runs;
}

}  // namespace asterism
