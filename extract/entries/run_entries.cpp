// SPDX-License-Identifier: Apache-2.0
// Entries that are paragraphs which begin with the name of a run: "Experiment 3: …".
#include "entries/by_section.hpp"
#include "entries/entry_reader.hpp"
#include "text/passages.hpp"
#include "titles/entry_fields.hpp"
#include "titles/title_parts.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// Labels of what an experiment supposes, and of what came out of it.
constexpr std::array kSuppositions =
    std::to_array<std::string_view>({"hypothesis", "hypotheses", "hypothese", "hypothèse", "hipótesis", "hipótese",
                                     "ipotesi", "гипотеза", "假设", "仮説", "가설"});
constexpr std::array kOutcomes = std::to_array<std::string_view>(
    {"result",    "results",   "outcome",     "conclusion", "conclusions", "ergebnis",   "ergebnisse",
     "fazit",     "résultat",  "résultats",   "resultado",  "resultados",  "conclusión", "conclusão",
     "risultato", "risultati", "conclusione", "результат",  "результаты",  "вывод",      "выводы",
     "结果",      "结论",      "結果",        "結論",       "결과",        "결론"});

}  // namespace

/// A run is an entry below a date where it is one of three in the file, or of two in its section.
bool EntryReader::is_run(std::uint32_t block) const {
  const std::vector<std::uint32_t>& runs = survey_.runs;
  const auto found = std::lower_bound(runs.begin(), runs.end(), block);
  if (found == runs.end() || *found != block || !scope_.date()) return false;
  if (runs.size() >= 3) return true;
  if (runs.size() < 2 || open_sections_.empty() || open_sections_.back().is_file ||
      open_sections_.back().level == kBelowHeadings)
    return runs.size() == 2;
  return runs[0] > open_sections_.back().heading && runs[1] < section_end(blocks_, open_sections_.back().heading);
}

/// Adds the run whose name `paragraph` begins with: its title is the first sentence.
std::size_t EntryReader::add_run(std::uint32_t paragraph, EntryForm form, std::uint32_t block) {
  const Passage& passage = blocks_[paragraph].text;
  const std::string text = visible_text(log_, passage);
  TitleLine line;
  line.title_end = static_cast<std::uint32_t>(first_sentence(text));
  line.rest_begin = line.title_end;
  if (line.title_end > 0 && text[line.title_end - 1] == '.') --line.title_end;
  const std::size_t place = add_line(line, passage, text, form, block);
  log_.entries[place].kind = NodeKind::experiment;
  return place;
}

/// Whether what stands between heading `block` and the next one tells of an experiment: "Hypothesis: …", "Results: …",
/// or in bold without a colon.
bool EntryReader::tells_experiment(std::uint32_t block) const {
  constexpr std::size_t longest = 40;  // bytes of a label
  bool supposes = false;
  bool concludes = false;
  for (std::uint32_t next = block + 1; next < blocks_.size() && blocks_[next].kind != BlockKind::heading; ++next) {
    if (blocks_[next].kind != BlockKind::paragraph) continue;
    const std::string text = visible_text(log_, blocks_[next].text);
    std::size_t end = find_colon(std::string_view(text).substr(0, longest)).first;
    if (end == std::string_view::npos && is_bold(log_, blocks_[next].text, text.size())) end = text.size();
    if (end == std::string_view::npos) continue;
    const std::string label = comparison_key(std::string_view(text).substr(0, end));
    supposes = supposes || contains(kSuppositions, label);
    concludes = concludes || contains(kOutcomes, label);
    if (supposes && concludes) return true;
  }
  return false;
}

bool EntryReader::on_run(std::uint32_t block) {
  if (!is_run(block)) return false;
  const TitleLine line = read_title_line(log_, blocks_[block].text, context_.order);
  if (line.form == TitleForm::link_first && !line.url.empty()) return false;
  own_below(add_run(block, EntryForm::paragraph, block));
  return true;
}

}  // namespace asterism
