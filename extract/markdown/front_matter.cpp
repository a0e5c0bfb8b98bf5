// SPDX-License-Identifier: Apache-2.0
// Finds front matter and hands it to the parser of its language.
#include "markdown/front_matter.hpp"

#include "dates/dates.hpp"
#include "text/text_ends.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kMostLines = 1000;
constexpr std::array kCitationKeyFields =
    std::to_array<std::string_view>({"citekey", "cite key", "citation key", "citationkey", "bibtex key", "bibkey"});
/// Fields that say when the work was read or the note written, best first.
constexpr std::array kDateFields =
    std::to_array<std::string_view>({"read",           "date read",     "read date",
                                     "dateread",       "readdate",      "read on",
                                     "finished",       "date finished", "finish date",
                                     "datefinished",   "finished on",   "completed",
                                     "date completed", "completed on",  "consumed",
                                     "date consumed",  "consumed on",   "gelesen",
                                     "gelesen am",     "lu le",         "fecha de lectura",
                                     "leído",          "lido em",       "прочитано",
                                     "дата прочтения", "阅读日期",      "阅读时间",
                                     "读完日期",       "読了",          "読了日",
                                     "読んだ日",       "읽은 날",       "읽은 날짜",
                                     "date",           "datum",         "fecha",
                                     "дата",           "日期",          "日付",
                                     "날짜",           "note date",     "date added",
                                     "added",          "added on",      "dateadded",
                                     "created"});

/// Around a name or a value.
constexpr std::string_view kAround = " \t\"'";

bool is_fence(std::string_view line, std::string_view fence) {
  return line.starts_with(fence) && line.find_first_not_of(" \t", fence.size()) == std::string_view::npos;
}

/// `key: value` and `key = value`; without one a first line of dashes is a rule and not front matter.
std::optional<std::pair<std::string, std::string>> read_field(std::string_view line, char separator) {
  const std::size_t at = line.find(separator);
  if (at == std::string_view::npos || at == 0 || line[0] == ' ' || line[0] == '#' || line[0] == '-')
    return std::nullopt;
  const std::string_view key = trimmed(line.substr(0, at), kAround);
  if (key.empty() || key.size() > 40 || key.find_first_of(" [(") != std::string_view::npos) return std::nullopt;
  return {{comparison_key(key), std::string(trimmed(line.substr(at + 1), kAround))}};
}

/// `[a` and `"a`: a value that goes on, or whose end was forgotten.
bool is_open(std::string_view value) {
  value = without_end(without_start(value, " \t"), " \t\r");
  const bool quoted = value.starts_with('"') || value.starts_with('\'');
  const auto differ = [&](char open, char close) {
    return std::count(value.begin(), value.end(), open) != std::count(value.begin(), value.end(), close);
  };
  return (quoted && (value.size() == 1 || value.back() != value.front())) || differ('[', ']') || differ('{', '}');
}

/// `- value` below `key:`; empty: it is none.
std::string_view list_item(std::string_view line) {
  const std::size_t dash = line.find_first_not_of(" \t");
  const bool item = dash != std::string_view::npos && line.substr(dash).starts_with("- ");
  return item ? trimmed(line.substr(dash + 2), kAround) : std::string_view();
}

FrontMatterFields read_lines(const Text& text, std::uint32_t last, char separator) {
  FrontMatterFields fields;
  bool list = false;  // the last field has no value on its line
  for (std::uint32_t line = 2; line < last; ++line) {
    const std::string_view shown = text.line(line);
    if (const std::string_view item = list_item(shown); list && !item.empty() && !is_open(item)) {
      fields.back().values.emplace_back(item);
      continue;
    }
    auto field = read_field(shown, separator);
    list = field && field->second.empty();
    if (!field || is_open(shown.substr(shown.find(separator) + 1))) continue;
    fields.push_back({std::move(field->first), {}});
    if (!list) fields.back().values.push_back(std::move(field->second));
  }
  return fields;
}

/// Metadata without fences, as site generators read it: from the first line to an empty one nothing but `Key: value` or
/// `key:: value`, a title among them. Source: Python-Markdown, Meta-Data extension; Logseq, page properties.
FrontMatter read_bare_fields(const Text& text) {
  FrontMatter front;
  bool titled = false;
  const auto lines = std::min(kMostLines, static_cast<std::uint32_t>(text.line_count()));
  std::uint32_t line = 1;
  for (; line <= lines && text.line(line).find_first_not_of(" \t") != std::string_view::npos; ++line) {
    auto field = read_field(text.line(line), ':');
    if (!field) return {};
    std::string& value = field->second;
    if (value.find("](") != std::string::npos) {
      if (value.starts_with(':')) continue;  // a property may hold links that serve the author alone
      return {};
    }
    value.erase(0, find_behind(value, ": \t"));
    titled = titled || (field->first == "title" && !value.empty());
    if (!value.empty()) front.fields.push_back({std::move(field->first), {std::move(value)}});
  }
  if (!titled || front.fields.size() < 2) return {};
  front.end = line <= text.line_count() ? text.line_start(line) : static_cast<std::uint32_t>(text.content().size());
  return front;
}

/// "% title", "% authors", "% date" in the first lines; an address among them is that of the work. Source: Pandoc
/// User's Guide, pandoc_title_block.
FrontMatter read_title_block(const Text& text) {
  constexpr std::array names = std::to_array<std::string_view>({"title", "author", "date"});
  FrontMatter front;
  std::uint32_t line = 1;
  for (; line <= text.line_count() && text.line(line).starts_with("% "); ++line) {
    const std::string_view value = trimmed(text.line(line).substr(2), kAround);
    const bool address = value.starts_with("http://") || value.starts_with("https://");
    if (line > names.size() && !address) continue;
    front.fields.push_back({std::string(address ? "url" : names.at(line - 1)), {std::string(value)}});
  }
  if (line == 1 || front.fields[0].key != "title") return {};
  front.end = line <= text.line_count() ? text.line_start(line) : static_cast<std::uint32_t>(text.content().size());
  return front;
}

/// Days in the lines up to `last` that the calendar does not have.
void report_dates(const Text& text, std::uint32_t last, char separator, Diagnostics& diagnostics) {
  for (std::uint32_t line = 2; line < last; ++line) {
    const auto field = read_field(text.line(line), separator);
    const bool dated = field && contains(kDateFields, field->first);
    const auto date = dated ? find_impossible_date(field->second) : std::nullopt;
    if (!date) continue;
    const std::string shown = field->second.substr(date->begin, date->end - date->begin);
    diagnostics.push_back(
        {Severity::warning, text.name(), line, 0, "no such day '" + shown + "'", "the note has no date then"});
  }
}

}  // namespace

std::optional<std::string_view> FrontMatter::value(std::initializer_list<std::string_view> keys) const {
  for (const std::string_view key : keys) {
    for (const FrontMatterField& field : fields) {
      if (field.key == key && !field.values.empty() && !field.values[0].empty()) return field.values[0];
    }
  }
  return std::nullopt;
}

std::vector<std::string> FrontMatter::values(std::initializer_list<std::string_view> keys) const {
  std::vector<std::string> found;
  for (const FrontMatterField& field : fields) {
    if (std::find(keys.begin(), keys.end(), field.key) == keys.end()) continue;
    found.insert(found.end(), field.values.begin(), field.values.end());
  }
  return found;
}

std::span<const std::string_view> reading_date_fields() { return kDateFields; }

bool holds_citation_key(std::string_view key) { return contains(kCitationKeyFields, key); }

FrontMatter read_front_matter(const Text& text, Diagnostics& diagnostics) {
  FrontMatter front;
  const bool yaml = is_fence(text.line(1), "---");
  if (text.line(1).starts_with("% ")) return read_title_block(text);
  if (!yaml && !is_fence(text.line(1), "+++")) return read_bare_fields(text);
  const char separator = yaml ? ':' : '=';
  const auto lines = std::min(kMostLines, static_cast<std::uint32_t>(text.line_count()));
  std::uint32_t last = 2;
  bool fields = false;
  for (; last <= lines && !is_fence(text.line(last), yaml ? "---" : "+++"); ++last) {
    if (yaml && last > 2 && is_fence(text.line(last), "...")) break;
    fields = fields || read_field(text.line(last), separator).has_value();
  }
  if (last > lines || (!fields && last > 2)) return front;
  const std::uint32_t begin = text.line_start(2);
  const std::string_view inside = text.slice({begin, text.line_start(last) - begin});
  std::string error;
  auto parsed = yaml ? parse_yaml_fields(inside, error) : parse_toml_fields(inside, error);
  if (!parsed) {
    diagnostics.push_back({Severity::warning, text.name(), 1, 0,
                           std::string("front matter is no ") + (yaml ? "YAML: " : "TOML: ") + error,
                           yaml ? "put values that hold ': ' or '#' into quotes" : "put text values into quotes"});
    parsed = read_lines(text, last, separator);
  }
  report_dates(text, last, separator, diagnostics);
  front.end = text.line_start(last + 1);
  front.fields = std::move(*parsed);
  return front;
}

}  // namespace asterism
