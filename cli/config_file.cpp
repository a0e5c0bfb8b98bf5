// SPDX-License-Identifier: Apache-2.0
// Finds and reads `asterism.toml` (with toml++), and says where in it a mistake is.
#include "config_file.hpp"

#include "../toml/checked_toml.hpp"
#include "suggestions.hpp"

#include "asterism/error.hpp"
#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <sstream>
#include <system_error>

namespace asterism {
namespace {

namespace fs = std::filesystem;

std::uint32_t line_of(const toml::node& node) { return node.source().begin.line; }

/// What TOML calls the type of `node`.
std::string type_of(const toml::node& node) {
  std::ostringstream name;
  name << node.type();
  return name.str();
}

/// Reads the tables of one configuration into a Config.
class ConfigReader {
 public:
  ConfigReader(const std::string& file, Config& config) : file_(file), config_(config) {}

  void read(const toml::table& root) {
    static constexpr std::array kTables = std::to_array<Row>({
        {"log", &ConfigReader::read_log_table},
        {"marks", &ConfigReader::read_marks},
        {"aliases", &ConfigReader::read_aliases},
        {"same", &ConfigReader::read_same},
        {"distinct", &ConfigReader::read_distinct},
        {"ignore", &ConfigReader::read_ignore},
        {"topics", &ConfigReader::read_topics},
    });
    read_rows(root, "table", kTables);
    put_in_order();
  }

 private:
  struct Row {
    std::string_view name;
    void (ConfigReader::*read)(const toml::node& node);
  };

  [[noreturn]] void fail(const toml::source_position& place, const std::string& message, std::string hint = {}) const {
    throw UsageError(file_ + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": " + message,
                     std::move(hint));
  }

  /// Reads each key of `table` as its row says; `what` says what keys are here.
  void read_rows(const toml::table& table, std::string_view what, std::span<const Row> rows) {
    for (const auto& [key, node] : table) {
      const std::string_view name = key.str();
      const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row& r) { return r.name == name; });
      if (row == rows.end()) fail_unknown(key, what, rows);
      (this->*row->read)(node);
    }
  }

  [[noreturn]] void fail_unknown(const toml::key& key, std::string_view what, std::span<const Row> rows) const {
    std::vector<std::string_view> names;
    for (const Row& row : rows) names.push_back(row.name);
    fail(key.source().begin, "unknown " + std::string(what) + " '" + std::string(key.str()) + "'",
         suggestion(nearest(key.str(), names), "one of " + join(names, ", ")));
  }

  const toml::table& table_in(const toml::node& node, std::string_view name) const {
    const toml::table* table = node.as_table();
    if (table == nullptr) fail_type(node, name, "a table");
    return *table;
  }

  [[noreturn]] void fail_type(const toml::node& node, std::string_view name, std::string_view wanted) const {
    fail(node.source().begin,
         "'" + std::string(name) + "' must be " + std::string(wanted) + ", but is of type " + type_of(node));
  }

  std::string text_in(const toml::node& node, std::string_view name, std::string_view wanted = "a string") const {
    const toml::value<std::string>* value = node.as_string();
    if (value == nullptr) fail_type(node, name, wanted);
    if (value->get().empty()) fail(node.source().begin, "'" + std::string(name) + "' is empty");
    return value->get();
  }

  /// A string, or an array of strings.
  std::vector<std::string> texts_in(const toml::node& node, std::string_view name) const {
    constexpr std::string_view wanted = "a string or an array of strings";
    const toml::array* array = node.as_array();
    if (array == nullptr) return {text_in(node, name, wanted)};
    std::vector<std::string> texts;
    for (const toml::node& item : *array) texts.push_back(text_in(item, name, wanted));
    return texts;
  }

  void read_log_table(const toml::node& node) {
    static constexpr std::array kKeys = std::to_array<Row>({
        {"inputs", &ConfigReader::read_inputs},
        {"title", &ConfigReader::read_title},
        {"order", &ConfigReader::read_order},
    });
    read_rows(table_in(node, "log"), "key", kKeys);
  }

  void read_inputs(const toml::node& node) {
    for (std::string& input : texts_in(node, "inputs")) config_.inputs.emplace_back(std::move(input));
  }

  void read_title(const toml::node& node) { config_.log.title = text_in(node, "title"); }

  void read_order(const toml::node& node) {
    constexpr std::array<std::string_view, 2> orders = {"day-first", "month-first"};
    const std::string word = text_in(node, "order");
    if (word != orders[0] && word != orders[1]) {
      fail(node.source().begin, "unknown order '" + word + "'", "one of " + join(orders, ", "));
    }
    config_.log.order = word == orders[0] ? DayMonthOrder::day_first : DayMonthOrder::month_first;
  }

  void read_marks(const toml::node& node) {
    for (const auto& [key, value] : table_in(node, "marks")) {
      config_.log.marks.push_back({std::string(key.str()), kind_in(value, key.str()), line_of(value)});
    }
  }

  NodeKind kind_in(const toml::node& node, std::string_view name) const {
    const std::string word = text_in(node, name);
    const std::optional<NodeKind> kind = parse_node_kind(word);
    if (kind && is_work(*kind)) return *kind;
    std::vector<std::string_view> names;
    for (const NodeKind each : node_kinds()) {
      if (is_work(each)) names.push_back(to_string(each));
    }
    fail(node.source().begin, "unknown kind '" + word + "'",
         suggestion(nearest(word, names), "one of " + join(names, ", ")));
  }

  void read_aliases(const toml::node& node) {
    for (const auto& [key, value] : table_in(node, "aliases")) {
      config_.corpus.aliases.push_back({std::string(key.str()), text_in(value, key.str()), line_of(value)});
    }
  }

  void read_same(const toml::node& node) { read_groups(node, "same", config_.corpus.same); }
  void read_distinct(const toml::node& node) { read_groups(node, "distinct", config_.corpus.distinct); }

  void read_groups(const toml::node& node, std::string_view name, std::vector<GivenGroup>& groups) {
    for (const auto& [key, value] : table_in(node, name)) {
      GivenGroup group{texts_in(value, key.str()), line_of(value)};
      group.works.insert(group.works.begin(), std::string(key.str()));
      groups.push_back(std::move(group));
    }
  }

  void read_ignore(const toml::node& node) {
    static constexpr std::array kKeys = std::to_array<Row>({{"names", &ConfigReader::read_ignored_names}});
    read_rows(table_in(node, "ignore"), "key", kKeys);
  }

  void read_ignored_names(const toml::node& node) { config_.corpus.ignored = texts_in(node, "names"); }

  void read_topics(const toml::node& node) {
    static constexpr std::array kKeys = std::to_array<Row>({
        {"merge", &ConfigReader::read_merged},
        {"rename", &ConfigReader::read_renamed},
        {"forbid", &ConfigReader::read_forbidden},
        {"force", &ConfigReader::read_forced},
    });
    read_rows(table_in(node, "topics"), "key", kKeys);
  }

  void read_merged(const toml::node& node) { read_topic_rows(node, "merge", config_.corpus.topics.merged); }
  void read_forced(const toml::node& node) { read_topic_rows(node, "force", config_.corpus.topics.forced); }
  void read_forbidden(const toml::node& node) { config_.corpus.topics.forbidden = texts_in(node, "forbid"); }

  void read_topic_rows(const toml::node& node, std::string_view name, std::vector<GivenTopic>& topics) {
    for (const auto& [key, value] : table_in(node, name)) {
      topics.push_back({std::string(key.str()), texts_in(value, key.str()), line_of(value)});
    }
  }

  void read_renamed(const toml::node& node) {
    for (const auto& [key, value] : table_in(node, "rename")) {
      config_.corpus.topics.renamed.push_back({text_in(value, key.str()), {std::string(key.str())}, line_of(value)});
    }
  }

  /// toml++ sorts keys by name; what is read first may matter, so it is what was written first.
  void put_in_order() {
    const auto by_line = [](auto& rows) {
      std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    };
    CorpusRules& corpus = config_.corpus;
    by_line(config_.log.marks);
    by_line(corpus.aliases);
    by_line(corpus.same);
    by_line(corpus.distinct);
    by_line(corpus.topics.merged);
    by_line(corpus.topics.renamed);
    by_line(corpus.topics.forced);
  }

  const std::string& file_;
  Config& config_;
};

/// Line and column of the first table whose name does not begin like one (`[,x]`), which toml++ does not look for.
std::string place_of_nameless_table(std::string_view text) {
  std::size_t line = 1;
  for (; !text.empty(); ++line) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view here = text.substr(0, end);
    const std::size_t first = here.find_first_not_of(" \t");
    const std::size_t name = first == std::string_view::npos ? first : here.find_first_not_of("[ \t", first);
    const bool table = name != std::string_view::npos && here[first] == '[';
    if (table && std::string_view(",.)(}{#=:;!?*+/\\@$%&<>|~^`").find(here[name]) != std::string_view::npos) {
      return std::to_string(line) + ':' + std::to_string(count_characters(here.substr(0, name)) + 1);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return "1:1";
}

/// In the style of our messages: `Expected …` becomes `expected …`.
std::string lower_first(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] += 'a' - 'A';
  return text;
}

/// The folder in which a configuration for `input` would stand.
fs::path folder_of(const std::string& input) {
  std::error_code unknown;
  if (input == "-") return {};
  return fs::is_directory(input, unknown) ? fs::path(input) : fs::path(input).parent_path();
}

}  // namespace

Config parse_config(std::string_view text, const std::string& file) {
  Config config;
  config.corpus.file = file;
  try {
    const toml::table root = toml::parse(text, std::string_view(file));
    ConfigReader(file, config).read(root);
  } catch (const toml::parse_error& error) {
    const toml::source_position& place = error.source().begin;
    throw UsageError(file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": " +
                     lower_first(std::string(error.description())));
  } catch (const ImpossibleToml&) {
    throw UsageError(file + ':' + place_of_nameless_table(text) + ": a table needs a name");
  }
  return config;
}

std::optional<fs::path> find_config(const std::vector<std::string>& inputs) {
  std::error_code unknown;
  for (const std::string& input : inputs) {
    if (input != "-" && fs::exists(folder_of(input) / kConfigFile, unknown)) return folder_of(input) / kConfigFile;
  }
  if (fs::exists(kConfigFile, unknown)) return kConfigFile;
  return std::nullopt;
}

}  // namespace asterism
