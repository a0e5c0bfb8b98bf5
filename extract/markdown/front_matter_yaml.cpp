// SPDX-License-Identifier: Apache-2.0
// The only user of yaml-cpp.
#include "markdown/front_matter.hpp"

#include <exception>

#include <yaml-cpp/yaml.h>

namespace asterism {
namespace {

void add_values(const YAML::Node& node, std::vector<std::string>& values) {
  if (node.IsScalar()) {
    values.push_back(node.Scalar());
  } else if (node.IsSequence()) {
    for (const YAML::Node& element : node) {
      if (element.IsScalar()) values.push_back(element.Scalar());
    }
  }
}

}  // namespace

std::optional<FrontMatterFields> parse_yaml_fields(std::string_view yaml, std::string& error) {
  try {
    const YAML::Node root = YAML::Load(std::string(yaml));
    FrontMatterFields fields;
    if (!root.IsMap()) return fields;
    for (const auto& pair : root) {
      if (!pair.first.IsScalar()) continue;
      FrontMatterField field{comparison_key(pair.first.Scalar()), {}};
      add_values(pair.second, field.values);
      fields.push_back(std::move(field));
    }
    return fields;
  } catch (const YAML::Exception& failure) {
    error = failure.msg;
  } catch (const std::exception& failure) {  // yaml-cpp lets errors of the standard library through
    error = failure.what();
  }
  return std::nullopt;
}

}  // namespace asterism
