// SPDX-License-Identifier: Apache-2.0
// The options that all commands share.
#include "request.hpp"

#include <array>
#include <charconv>

namespace asterism {
namespace {

constexpr std::array kColorChoices = std::to_array<NamedValue<ColorChoice>>({
    {"auto", ColorChoice::automatic},
    {"always", ColorChoice::always},
    {"never", ColorChoice::never},
});

constexpr std::array kListFormats = std::to_array<NamedValue<ListFormat>>({
    {"table", ListFormat::table},
    {"json", ListFormat::json},
    {"jsonl", ListFormat::jsonl},
    {"tsv", ListFormat::tsv},
    {"keys", ListFormat::keys},
});

/// Calls `read` with each of the words between the commas of `list`.
template <typename Read>
void read_list(std::string_view list, Read read) {
  while (true) {
    const std::size_t comma = list.find(',');
    read(list.substr(0, comma));
    if (comma == std::string_view::npos) return;
    list.remove_prefix(comma + 1);
  }
}

/// Appends the value that `word` names among `all`. Throws: UsageError.
template <typename Value>
void append_named(std::string_view what, std::string_view word, std::span<const Value> all, std::vector<Value>& to) {
  std::vector<std::string_view> names;
  for (const Value value : all) names.push_back(to_string(value));
  to.push_back(all[find_choice(what, word, names)]);
}

OptionSet::WordReader date_reader(std::string_view name, std::optional<PartialDate>& target) {
  return [name, &target](const std::string& word) {
    target = parse_iso_date(word);
    if (!target) {
      throw UsageError("'" + word + "' is no date for " + std::string(name), "write it as 2024, 2024-07 or 2024-07-25");
    }
  };
}

void declare_filters(OptionSet& options, Selection& selection) {
  options.group("filters");
  options.repeated(
      {"--kind", "KIND", "only works of these kinds: paper, post, book …"}, [&selection](const std::string& list) {
        read_list(list, [&](std::string_view word) { append_named("kind", word, node_kinds(), selection.kinds); });
      });
  options.repeated({"--relation", "RELATION", "only these relations: extends, uses, mentions …"},
                   [&selection](const std::string& list) {
                     read_list(list, [&](std::string_view word) {
                       append_named("relation", word, relations(), selection.relations);
                     });
                   });
  options.repeated({"--topic", "TOPIC", "only works about this topic, or one of these"},
                   [&selection](const std::string& word) { selection.topics.push_back(word); });
  options.option({"--since", "DATE", "only what was logged then or later"}, date_reader("--since", selection.since));
  options.option({"--until", "DATE", "only what was logged then or earlier"}, date_reader("--until", selection.until));
}

/// The number that all of `digits` are; none for anything else.
std::optional<int> parse_digits(std::string_view digits) {
  int value = 0;
  if (digits.empty() || digits.front() == '-') return std::nullopt;
  const char* end = digits.data() + digits.size();
  const auto [stop, failure] = std::from_chars(digits.data(), end, value);
  if (failure != std::errc{} || stop != end) return std::nullopt;
  return value;
}

}  // namespace

void declare_log(OptionSet& options, Request& request) {
  options.group("log");
  options.repeated({"-i,--input", "LOG", "a file, a folder or - (default: ./research-log.md)"},
                   [&request](const std::string& word) { request.inputs.push_back(word); });
  options.option({"--config", "FILE", "read FILE rather than the asterism.toml beside the log or in this folder"},
                 [&request](const std::string& word) { request.config = word; });
  options.flag({"--no-config", "", "read no asterism.toml"}, request.config_search, ConfigSearch::none);
  options.flag({"--strict", "", "fail when there are warnings about the log"}, request.strictness, Strictness::strict);
  options.number({"-j,--threads", "N", "share the work among N threads (default: one a processor)"}, request.threads);
  options.choice({"--color", "WHEN", "auto, always or never"}, std::span<const NamedValue<ColorChoice>>(kColorChoices),
                 request.color);
}

void declare_request(OptionSet& options, Request& request) {
  declare_log(options, request);
  declare_filters(options, request.selection);
}

void declare_format(OptionSet& options, Presentation& presentation) {
  options.group("output");
  options.choice({"-f,--format", "FORMAT", "table, json, jsonl, tsv or keys (default: table on a terminal, else tsv)"},
                 std::span<const NamedValue<ListFormat>>(kListFormats), presentation.format);
}

void declare_presentation(OptionSet& options, Presentation& presentation, std::string_view limit_help) {
  declare_format(options, presentation);
  options.number({"-n,--limit", "N", limit_help}, presentation.limit);
}

std::optional<PartialDate> parse_iso_date(std::string_view word) {
  const bool dashes_fit = (word.size() < 5 || word[4] == '-') && (word.size() < 8 || word[7] == '-');
  if (!dashes_fit || (word.size() != 4 && word.size() != 7 && word.size() != 10)) return std::nullopt;
  const std::optional<int> year = parse_digits(word.substr(0, 4));
  const std::optional<int> month = word.size() < 7 ? 0 : parse_digits(word.substr(5, 2));
  const std::optional<int> day = word.size() < 10 ? 0 : parse_digits(word.substr(8, 2));
  if (!year || !month || !day || *year == 0) return std::nullopt;
  if ((word.size() >= 7 && (*month < 1 || *month > 12)) || (word.size() == 10 && *day < 1)) return std::nullopt;
  const PartialDate date{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(*month),
                         static_cast<std::uint8_t>(*day)};
  if (!first_day(date)) return std::nullopt;  // the 30th of February
  return date;
}

}  // namespace asterism
