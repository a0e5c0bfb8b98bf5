// SPDX-License-Identifier: Apache-2.0
// Classes and ranks names, and bends them.
#include "names/name_list.hpp"

#include "text/unicode.hpp"
#include "words/scripts.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

namespace asterism {
namespace {

/// Where names come from, most telling first.
constexpr std::array kSources = std::to_array<NameSource>({
    {"title.parenthesis", 0, 0.95F},
    {"title.colon", 0, 0.95F},
    {"title.paper", 0, 0.95F},
    {"front.alias", 0, 0.95F},
    {"note.definition", 0, 0.9F},
    {kCitationKey, 1, 0.95F},
    {kIdentifier, 1, 0.95F},
    {"title.slug", 1, 0.85F},
    {"file.name", 1, 0.85F},
    {"title.whole", 1, 0.9F},
    {"title.initials", 2, 0.8F},
    {kLinkLabel, 2, 0.85F},
    {kIntroduced, 2, 0.75F},
    {"title.method", 3, 0.6F},
    {"title.fragment", 3, 0.6F},
    {"title.object", 4, 0.7F},
});

/// The same where a citation has the title that names are found in: below those of the entry's own.
constexpr std::array kCitedSources = [] {
  std::array cited = kSources;
  for (NameSource& source : cited) source = {source.rule, 1, 0.85F};
  return cited;
}();

const NameSource& row_of(std::string_view rule, std::span<const NameSource> sources) {
  return *std::find_if(sources.begin(), sources.end(), [&](const NameSource& source) { return source.rule == rule; });
}

const NameSource& source_of(std::string_view rule) { return row_of(rule, kSources); }

/// How notes may bend a name that is a common noun: "rope twisters" -> "rope twisting", "drifting" -> "drifted".
std::vector<std::string> inflected(std::string_view name) {
  if (name.size() < 7 || name.size() > 40 || std::count(name.begin(), name.end(), ' ') > 2) return {};
  for (const std::string_view tail : {"ers", "er"}) {
    if (name.ends_with(tail)) return {std::string(name.substr(0, name.size() - tail.size())) + "ing"};
  }
  if (name.ends_with("ing")) return {std::string(name.substr(0, name.size() - 3)) + "ed"};
  return {};
}

/// "Q1", "H2", "A4", "V3": a quarter, a half of a year, a size of paper, a version.
bool is_common_sign(std::string_view sign) {
  constexpr std::array signs =
      std::to_array<std::string_view>({"Q1", "Q2", "Q3", "Q4", "H1", "H2", "A0", "A1", "A2", "A3", "A4", "A5"});
  const bool version = sign.size() == 2 && sign[0] == 'V' && is_digit(static_cast<unsigned char>(sign[1]));
  return version || contains(signs, sign);
}

/// "基于KiteNet的船", but not "Qwen千问" or "U型网络": several words without blanks.
bool holds_particle(std::string_view name) {
  constexpr std::array particles = std::to_array<std::string_view>({"的", "基于", "基於", "の", "を"});
  return std::any_of(particles.begin(), particles.end(),
                     [&](std::string_view particle) { return name.find(particle) != std::string_view::npos; });
}

}  // namespace

const NameSource& cited_source(std::string_view rule) { return row_of(rule, kCitedSources); }

NameList::NameList(std::size_t works) {
  found_.names.reserve(3 * works);  // growing would write every page twice
  found_.short_names.reserve(2 * works);
}

void NameList::add(std::uint32_t work, std::string_view text, std::string_view rule) {
  if (text.size() < 2) return;
  const NameSource& source = source_of(rule);
  NameClass cls = classify_name(text);
  if (source.rank == 3 && blank_words(text).size() < 3 && cls != NameClass::exact) cls = NameClass::weak;
  if (source.rule == "title.whole" && text.size() == 2) {
    if (is_common_sign(text)) return;
    cls = NameClass::weak;  // "M1" is a room, too
  }
  for (const std::string& form : inflected(text)) {
    bent_.push_back(static_cast<std::uint32_t>(found_.names.size()));
    found_.names.push_back({found_.texts.keep(form), &source_of("title.method"), work, NameClass::weak});
  }
  found_.names.push_back({found_.texts.keep(text), &source, work, cls});
}

void NameList::append(NameList& more) {
  const auto first = static_cast<std::uint32_t>(found_.names.size());
  for (const std::uint32_t bent : more.bent_) bent_.push_back(first + bent);
  for (WorkName name : more.found_.names) {
    name.text = found_.texts.keep(name.text);
    found_.names.push_back(name);
  }
  found_.short_names.insert(found_.short_names.end(), std::make_move_iterator(more.found_.short_names.begin()),
                            std::make_move_iterator(more.found_.short_names.end()));
  more.found_.names.clear();
  more.found_.texts.clear();
  more.found_.short_names.clear();
  more.bent_.clear();
}

Names NameList::take(const Lexicon& lexicon) {
  std::vector<WorkName>& names = found_.names;
  auto bent = bent_.begin();
  std::size_t kept = 0;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (bent != bent_.end() && *bent == i) {
      ++bent;
      const std::string_view text = names[i].text;
      if (!lexicon.find_key_of(text.substr(text.rfind(' ') + 1))) continue;
    }
    names[kept++] = names[i];
  }
  names.resize(kept);
  return std::move(found_);
}

NameClass classify_name(std::string_view name) {
  if (name.find(' ') != std::string_view::npos) return NameClass::phrase;
  std::size_t upper = 0;
  bool special = false;
  bool wide = false;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t before = at;
    const char32_t c = decode_code_point(name, at);
    const bool capital = is_upper(c);
    if (capital) ++upper;
    wide |= script_of(c) != Script::other;
    special |= (capital && before > 0) || is_digit(c) || c == U'#' || c == U'+';
  }
  if (wide && upper > 0 && holds_particle(name)) return NameClass::phrase;
  if (special) return NameClass::exact;
  return upper == 1 ? NameClass::capitalised : NameClass::weak;
}

}  // namespace asterism
