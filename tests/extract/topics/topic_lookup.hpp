// SPDX-License-Identifier: Apache-2.0
// Logs of notes, and the topics that they have.
#pragma once

#include "support/log_builder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace asterism::test {

/// A log with one entry for each of `notes`, numbered from 1.
inline std::string log_of_notes(const std::vector<std::string>& notes) {
  std::string log;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    log += "- [Entry " + number + "](https://a.org/" + number + ")\n  - " + notes[i] + "\n";
  }
  return log;
}

/// The topic whose label or alias is `name`; null: none.
inline const Topic* find_topic(const Corpus& corpus, std::string_view name) {
  const auto found = std::find_if(corpus.topics.begin(), corpus.topics.end(), [&](const Topic& topic) {
    return topic.label == name || std::find(topic.aliases.begin(), topic.aliases.end(), name) != topic.aliases.end();
  });
  return found == corpus.topics.end() ? nullptr : &*found;
}

/// The memberships of the topic called `name`.
inline std::vector<Membership> members_of(const Corpus& corpus, std::string_view name) {
  const Topic* topic = find_topic(corpus, name);
  std::vector<Membership> found;
  for (const Membership& membership : corpus.memberships) {
    if (topic == &corpus.topics.at(static_cast<std::size_t>(membership.topic))) found.push_back(membership);
  }
  return found;
}

}  // namespace asterism::test
