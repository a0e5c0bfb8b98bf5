// SPDX-License-Identifier: Apache-2.0
// Writes a commented configuration.
#include "config_template.hpp"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

/// Suggestions of a kind at most.
constexpr std::size_t kMostRows = 10;

std::string list_of(const std::vector<std::filesystem::path>& paths) {
  std::string list;
  for (const std::filesystem::path& path : paths)
    list += (list.empty() ? "" : ", ") + toml_string(path.generic_string());
  return "[" + list + "]";
}

/// `text` without what would end a comment.
std::string in_comment(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return text;
}

std::string log_table(const std::vector<std::filesystem::path>& inputs, const Log& log) {
  const bool day_first = log.order == DayMonthOrder::day_first;
  std::string text = "[log]\n";
  text += inputs.empty() ? "# inputs = [\"research-log.md\"]\n" : "inputs = " + list_of(inputs) + '\n';
  text += "# title = " + toml_string(log.title) + '\n';
  text += std::string("# order = \"") + (day_first ? "day-first" : "month-first") + "\"   # or \"" +
          (day_first ? "month-first" : "day-first") + "\": what 05/06/2024 means\n";
  return text;
}

std::string marks_table(const Log& log) {
  std::string text =
      "[marks]   # a sign in front of entries = paper, post, book, resource, video, experiment or work\n";
  std::size_t rows = 0;
  for (const LegendMark& mark : log.legend) {
    if (rows++ < kMostRows) {
      text += "# " + toml_string(mark.mark) + " = " + toml_string(to_string(mark.kind)) + "   # " +
              in_comment(mark.meaning) + '\n';
    }
  }
  return rows > 0 ? text : text + "# \"📜\" = \"paper\"\n";
}

/// Names that several works share, each with the first it may mean.
std::string aliases_table(const Corpus& corpus) {
  std::string text =
      "[aliases]   # a name in your notes = the work it means: its id, URL, title or beginning of a title\n";
  std::size_t rows = 0;
  for (const OpenName& name : corpus.open_names) {
    if (name.candidates.size() < 2 || rows++ >= kMostRows) continue;
    const auto key = [&](std::size_t i) { return corpus.works[static_cast<std::size_t>(name.candidates[i])].key; };
    text += "# " + toml_string(name.name) + " = " + toml_string(key(0)) + "   # or " + in_comment(key(1));
    if (name.candidates.size() > 2) text += " or " + std::to_string(name.candidates.size() - 2) + " more";
    text += '\n';
  }
  return rows > 0 ? text : text + "# \"name\" = \"the title it stands for\"\n";
}

/// Works with one title but different addresses.
std::string same_table(const Corpus& corpus) {
  std::string text = "[same]   # works that are one\n";
  std::map<std::string, const Work*> by_title;
  std::size_t rows = 0;
  for (const Work& work : corpus.works) {
    const auto [first, is_new] = by_title.emplace(comparison_key(work.title), &work);
    if (is_new || work.title.empty() || rows++ >= kMostRows) continue;
    text += "# " + toml_string(first->second->key) + " = " + toml_string(work.key) + "   # " + in_comment(work.title) +
            '\n';
  }
  return rows > 0 ? text : text + "# \"an id, URL or title\" = \"another\"\n";
}

constexpr std::string_view kRest =
    "[distinct]   # works that are not one, though they share an address or a title\n"
    "# \"an id, URL or title\" = \"another\"\n"
    "\n"
    "[ignore]\n"
    "# names = [\"a name that notes use as a common word\"]\n"
    "\n"
    "[topics]\n"
    "# forbid = [\"a phrase that is no topic\"]\n"
    "# merge = { \"topic\" = [\"another word for it\"] }\n"
    "# rename = { \"as found\" = \"as shown\" }\n"
    "# force = { \"topic\" = [\"an id, URL or title\"] }\n";

}  // namespace

std::string toml_string(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (byte < 0x20 || byte == 0x7f) {
      quoted += "\\u00";
      quoted += digits[byte >> 4U];
      quoted += digits[byte & 0xFU];
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

std::string make_config(const std::vector<std::filesystem::path>& inputs, const Corpus& corpus) {
  std::string text =
      "# What Asterism cannot know by itself. Everything here may be left out; lines behind # say what it found or "
      "what\n"
      "# can be said.\n\n";
  text += log_table(inputs, corpus.log) + '\n';
  text += marks_table(corpus.log) + '\n';
  text += aliases_table(corpus) + '\n';
  text += same_table(corpus) + '\n';
  return text + std::string(kRest);
}

}  // namespace asterism
