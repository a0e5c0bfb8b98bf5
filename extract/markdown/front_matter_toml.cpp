// SPDX-License-Identifier: Apache-2.0
// Front matter in TOML, by toml++.
#include "../toml/checked_toml.hpp"
#include "markdown/front_matter.hpp"

#include <sstream>

namespace asterism {
namespace {

std::string text_of(const toml::node& node) {
  if (const auto text = node.value<std::string>()) return *text;
  std::ostringstream out;
  if (const auto* date = node.as_date()) out << date->get();
  if (const auto* time = node.as_date_time()) out << time->get().date;
  if (const auto* number = node.as_integer()) out << number->get();
  return out.str();
}

void add_table(const toml::table& table, FrontMatterFields& fields, int depth) {
  for (const auto& [key, node] : table) {
    if (const toml::table* inner = node.as_table()) {  // `[taxonomies]`, `[extra]`
      if (depth < 3) add_table(*inner, fields, depth + 1);
      continue;
    }
    FrontMatterField field{comparison_key(key.str()), {}};
    if (const toml::array* list = node.as_array()) {
      for (const toml::node& element : *list) field.values.push_back(text_of(element));
    } else {
      field.values.push_back(text_of(node));
    }
    fields.push_back(std::move(field));
  }
}

}  // namespace

std::optional<FrontMatterFields> parse_toml_fields(std::string_view toml, std::string& error) {
  try {
    FrontMatterFields fields;
    add_table(toml::parse(toml), fields, 0);
    return fields;
  } catch (const toml::parse_error& failure) {
    error = std::string(failure.description());
  } catch (const ImpossibleToml&) {
    error = "a table whose name begins with a sign";
  }
  return std::nullopt;
}

}  // namespace asterism
