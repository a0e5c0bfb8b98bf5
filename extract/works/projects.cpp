// SPDX-License-Identifier: Apache-2.0
// Groups experiments into projects by the folder they live in, or by the series they are parts of.
#include "links/links.hpp"
#include "words/word_search.hpp"
#include "works/works.hpp"

#include "asterism/text.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace asterism {
namespace {

/// Folders that hold projects and are none themselves.
constexpr std::array kContainers = std::to_array<std::string_view>(
    {"projects", "project", "experiments", "experiment", "src", "code", "notebooks", "labs", "work", "scratch", "exp"});

std::string component(std::string_view path, std::size_t count) {
  std::size_t end = 0;
  for (std::size_t n = 0; n < count && end != std::string_view::npos; ++n) {
    end = path.find('/', end == 0 ? 0 : end + 1);
  }
  return std::string(path.substr(0, end));
}

std::optional<std::string> experiment_folder(const Log& log, const Work& work) {
  if (work.kind != NodeKind::experiment) return std::nullopt;
  const std::optional<Link> link = parse_link(log.entries[work.readings.front()].url);
  if (!link || !link->host.empty()) return std::nullopt;
  const std::string folder = project_folder(*link);
  return folder.empty() ? std::nullopt : std::optional(folder);
}

/// The folder names below which projects lie: known names, or the one folder that everything is in.
std::set<std::string> find_containers(const std::vector<std::optional<std::string>>& folders) {
  std::set<std::string> tops;
  std::set<std::string> distinct;
  for (const auto& folder : folders) {
    if (!folder) continue;
    tops.insert(component(*folder, 1));
    distinct.insert(*folder);
  }
  std::set<std::string> containers;
  for (const std::string& top : tops) {
    const bool known = contains(kContainers, comparison_key(top));
    if (known || (tops.size() == 1 && distinct.size() >= 3)) containers.insert(top);
  }
  return containers;
}

/// The place of the link that shows where an experiment lives, else of its title.
Evidence place_of(const Log& log, const Entry& entry, Rule rule) {
  const Text& text = log.texts[static_cast<std::size_t>(entry.source)];
  Evidence evidence{entry.source, {}, {}, rule};
  const std::uint32_t begin = text.line_start(entry.line);
  const std::size_t found = entry.url.empty() ? std::string::npos : text.line(entry.line).find(entry.url);
  if (found != std::string::npos) {
    evidence.quote = {begin + static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(entry.url.size())};
  } else if (entry.title.segment_count > 0) {
    const Segment& first = log.pools.segments[entry.title.first_segment];
    evidence.quote = {first.begin, first.length};
  }
  evidence.mention = evidence.quote;
  return evidence;
}

Project& project_named(std::map<std::string, Project>& projects, const std::string& key, std::string_view title) {
  Project& project = projects["project:" + key];
  if (project.key.empty()) {
    project.key = "project:" + key;
    project.title = std::string(title);
    const std::size_t slash = title.rfind('/');
    project.label = std::string(title.substr(slash == std::string_view::npos ? 0 : slash + 1));
  }
  return project;
}

}  // namespace

std::vector<Project> build_projects(const Log& log, const std::vector<Work>& works, const EntryTitles& titles) {
  std::vector<std::optional<std::string>> folders;
  folders.reserve(works.size());
  for (const Work& work : works) folders.push_back(experiment_folder(log, work));
  const std::set<std::string> containers = find_containers(folders);
  std::map<std::string, Project> projects;
  for (std::size_t i = 0; i < works.size(); ++i) {
    if (folders[i]) {
      const bool contained = containers.contains(component(*folders[i], 1));
      const std::string path = component(*folders[i], contained ? 2 : 1);
      const Entry& entry = log.entries[works[i].readings.front()];
      project_named(projects, path, path).members.emplace_back(WorkId(i), place_of(log, entry, Rule::project_path));
    } else if (works[i].kind == NodeKind::experiment && works[i].readings.size() > 1) {
      const std::string_view title = title_of(works[i], titles);
      Project& project = project_named(projects, comparison_key(title), title);
      for (const std::uint32_t reading : works[i].readings) {
        project.members.emplace_back(WorkId(i), place_of(log, log.entries[reading], Rule::series));
      }
    }
  }
  std::vector<Project> found;
  for (auto& [key, project] : projects) {
    if (project.members.size() > 1) found.push_back(std::move(project));
  }
  return found;
}

}  // namespace asterism
