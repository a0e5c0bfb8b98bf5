// SPDX-License-Identifier: Apache-2.0
// What an author says about the log in `asterism.toml`: which files it is, and what no rule can know.
#pragma once

#include "asterism/date.hpp"
#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace asterism {

/// A sign in front of entries and the kind it means: `"📜" = "paper"`.
struct GivenMark {
  std::string mark;
  NodeKind kind = NodeKind::work;
  std::uint32_t line = 0;  ///< of the configuration, as everywhere below
};

/// A name and the work it means: an id, a URL or a title or its beginning.
struct GivenName {
  std::string name;
  std::string work;
  std::uint32_t line = 0;
};

/// Works that are one, or that are none of them another; each named as in `GivenName`.
struct GivenGroup {
  std::vector<std::string> works;
  std::uint32_t line = 0;
};

/// A topic and other words for it; or, for `forced`, the works it is forced on.
struct GivenTopic {
  std::string label;
  std::vector<std::string> words;
  std::uint32_t line = 0;
};

/// What reading the log takes from the configuration: tables `[log]` and `[marks]`.
struct LogRules {
  std::string title;                   ///< empty: from the log
  std::optional<DayMonthOrder> order;  ///< none: by the evidence of the dates
  std::vector<GivenMark> marks;        ///< they come before a legend's
};

/// Table `[topics]`. Order: as written.
struct TopicRules {
  std::vector<GivenTopic> merged;      ///< `words` are other spellings of `label`
  std::vector<GivenTopic> renamed;     ///< the topic called `words[0]` is shown as `label`
  std::vector<std::string> forbidden;  ///< no topics
  std::vector<GivenTopic> forced;      ///< `words` are works that are about `label`
};

/// What analysing the log takes from the configuration: the other tables.
struct CorpusRules {
  std::string file;                  ///< what to call the configuration in remarks
  std::vector<GivenName> aliases;    ///< `[aliases]`
  std::vector<GivenGroup> same;      ///< `[same]`
  std::vector<GivenGroup> distinct;  ///< `[distinct]`
  std::vector<std::string> ignored;  ///< `[ignore]`: names that are never references
  TopicRules topics;
};

/// The whole configuration.
struct Config {
  std::vector<std::filesystem::path> inputs;  ///< empty: the usual ones
  LogRules log;
  CorpusRules corpus;
};

}  // namespace asterism
