// SPDX-License-Identifier: Apache-2.0
// Which nodes a name may mean: from keys and places to names and beginnings of titles.
#include "asterism/citation.hpp"
#include "asterism/graph.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace asterism {
namespace {

bool is_in(LookupScope scope, NodeKind kind) noexcept {
  if (scope == LookupScope::all) return true;
  return scope == LookupScope::topics ? kind == NodeKind::topic : is_work(kind);
}

/// Nodes that fit best so far. Range: smaller `tier`s are better; `kNoFit` does not fit.
class BestFits {
 public:
  static constexpr int kNoFit = std::numeric_limits<int>::max();

  void offer(NodeId node, int tier) {
    if (tier == kNoFit || tier > tier_) return;
    if (tier < tier_) nodes_.clear();
    tier_ = tier;
    nodes_.push_back(node);
  }
  std::vector<NodeId> take() { return std::move(nodes_); }

 private:
  int tier_ = kNoFit;
  std::vector<NodeId> nodes_;
};

/// The nodes in `scope` for which `fit(node)` is least, by key.
template <typename Fit>
std::vector<NodeId> best_fits(const Graph& graph, LookupScope scope, const Fit& fit) {
  BestFits best;
  for (std::uint32_t i = 0; i < graph.nodes.size(); ++i) {
    if (is_in(scope, graph.nodes[i].kind)) best.offer(NodeId{i}, fit(graph.nodes[i]));
  }
  return best.take();
}

std::vector<NodeId> by_key(const Graph& graph, std::string_view key, LookupScope scope) {
  const std::optional<NodeId> node = find_node(graph, key);
  if (!node || !is_in(scope, graph.nodes[index(*node)].kind)) return {};
  return {*node};
}

/// Nodes with the id `name`, written bare or as `scheme:value`.
std::vector<NodeId> by_id(const Graph& graph, std::string_view name, LookupScope scope) {
  return best_fits(graph, scope, [name](const Node& node) {
    const bool has = std::any_of(node.ids.begin(), node.ids.end(), [name](const auto& id) {
      const auto& [scheme, value] = id;
      return value == name ||
             (name.size() == scheme.size() + 1 + value.size() && name.substr(0, scheme.size()) == scheme &&
              name[scheme.size()] == ':' && name.substr(scheme.size() + 1) == value);
    });
    return has ? 0 : BestFits::kNoFit;
  });
}

bool identifies(const std::string& url, const std::string& key) {
  if (url.empty()) return false;
  const std::optional<Identity> identity = identify(url);
  return identity && identity->key == key;
}

/// Nodes that `url` leads to: by the key made of it, else by a link of the node or of one of its readings.
std::vector<NodeId> by_url(const Graph& graph, std::string_view url, LookupScope scope) {
  const std::optional<Identity> identity = identify(url);
  if (!identity) return {};
  std::vector<NodeId> found = by_key(graph, identity->key, scope);
  if (!found.empty() || url.find('/') == std::string_view::npos) return found;
  return best_fits(graph, scope, [&identity](const Node& node) {
    const bool leads_here = identifies(node.url, identity->key) ||
                            std::any_of(node.readings.begin(), node.readings.end(),
                                        [&](const Reading& reading) { return identifies(reading.url, identity->key); });
    return leads_here ? 0 : BestFits::kNoFit;
  });
}

/// A place given as `@LINE` or `@FILE:LINE`; without a file it may be in any source.
struct LineReference {
  std::string_view file;
  std::uint32_t line = 0;
};

std::optional<LineReference> parse_line_reference(std::string_view name) {
  if (name.empty() || name.front() != '@') return std::nullopt;
  name.remove_prefix(1);
  LineReference place;
  if (const std::size_t colon = name.rfind(':'); colon != std::string_view::npos) {
    place.file = name.substr(0, colon);
    name.remove_prefix(colon + 1);
  }
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), place.line);
  if (error != std::errc() || end != name.data() + name.size() || place.line == 0) return std::nullopt;
  return place;
}

/// Whether `path` is `file` or ends with it after a slash.
bool ends_in_file(std::string_view path, std::string_view file) {
  if (path.size() < file.size() || path.substr(path.size() - file.size()) != file) return false;
  return path.size() == file.size() || path[path.size() - file.size() - 1] == '/';
}

bool holds(const Graph& graph, const Reading& reading, const LineReference& place) {
  return place.line >= reading.line && place.line <= reading.last_line &&
         index(reading.source) < graph.sources.size() &&
         (place.file.empty() || ends_in_file(graph.sources[index(reading.source)].name(), place.file));
}

/// The entries at `place`, one for each source that has such a line. Entries may hold entries: of those in one
/// source the one that begins nearest above the line is meant.
std::vector<NodeId> by_line(const Graph& graph, const LineReference& place, LookupScope scope) {
  std::vector<std::uint32_t> nearest(graph.sources.size(), 0);
  for (const Node& node : graph.nodes) {
    for (const Reading& reading : node.readings) {
      if (!holds(graph, reading, place)) continue;
      std::uint32_t& line = nearest[index(reading.source)];
      line = std::max(line, reading.line);
    }
  }
  return best_fits(graph, scope, [&](const Node& node) {
    const bool is_there = std::any_of(node.readings.begin(), node.readings.end(), [&](const Reading& reading) {
      return holds(graph, reading, place) && reading.line == nearest[index(reading.source)];
    });
    return is_there ? 0 : BestFits::kNoFit;
  });
}

/// How well a name fits, best first. As written, the label goes before another name and this before the title; a work
/// called so outright is meant rather than one that has the name besides. A work that bears the name in any case and
/// with any punctuation goes before a topic, which can be asked for by key.
enum Tier : int {
  exact_label,
  exact_alias,
  exact_title,
  forgiven_label,
  forgiven_alias,
  forgiven_title,
  plural,
  same_letters,  // and digits: "bwtree" for "Bw-Tree"
  first_of_others,
  title_words = 2 * first_of_others,  // of works: the beginning of a title
  title_letters
};

/// What of a node is compared; how many tiers it stands behind a label.
enum class NamePart : int { label, alias, title };

/// A name to look for, in the forms in which it may be met.
struct WantedName {
  std::string_view exact;
  std::string key;
  std::string singular;
  std::string letters;  ///< and digits
  std::string words;    ///< with single blanks between them, no punctuation
};

std::string without_plural(std::string key) {
  if (key.size() > 2 && key.back() == 's' && key[key.size() - 2] != 's') key.pop_back();
  return key;
}

bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }
bool is_ascii_word(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char ascii_lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// `key` without ASCII punctuation and, with `gap` 0, blanks; with `gap` ' ' words stay apart.
std::string without_punctuation(std::string_view key, char gap) {
  std::string bare;
  bool apart = false;
  for (const char c : key) {
    if (is_ascii(c) && !is_ascii_word(c)) {
      apart = true;
      continue;
    }
    if (apart && gap != 0 && !bare.empty()) bare += gap;
    apart = false;
    bare += c;
  }
  return bare;
}

/// Whether the first characters rule out that `text` folds to something that begins like `key`: spares nearly
/// all nodes the costly folding.
bool surely_differs(const std::string& text, const std::string& key) noexcept {
  if (text.empty()) return true;
  return is_ascii_word(text.front()) && is_ascii(key.front()) && ascii_lower(text.front()) != key.front();
}

int fit_of_name(const std::string& name, const WantedName& wanted, NamePart part) {
  if (name == wanted.exact) return exact_label + static_cast<int>(part);
  if (surely_differs(name, wanted.key)) return BestFits::kNoFit;
  const std::string key = comparison_key(name);
  if (key == wanted.key) return forgiven_label + static_cast<int>(part);
  if (without_plural(key) == wanted.singular) return plural;
  return !wanted.letters.empty() && without_punctuation(key, 0) == wanted.letters ? same_letters : BestFits::kNoFit;
}

int fit_of_beginning(const std::string& title, const WantedName& wanted) {
  if (surely_differs(title, wanted.key)) return BestFits::kNoFit;
  const std::string words = without_punctuation(comparison_key(title), ' ');
  if (words.size() <= wanted.words.size() || !words.starts_with(wanted.words)) return BestFits::kNoFit;
  return words[wanted.words.size()] == ' ' ? title_words : title_letters;
}

int fit_of_node(const Node& node, const WantedName& wanted) {
  int best = fit_of_name(node.label, wanted, NamePart::label);
  for (const std::string& alias : node.aliases) best = std::min(best, fit_of_name(alias, wanted, NamePart::alias));
  best = std::min(best, fit_of_name(node.title, wanted, NamePart::title));
  if (!is_work(node.kind)) return best == BestFits::kNoFit ? best : first_of_others + best;
  best = std::min(best, fit_of_beginning(node.title, wanted));
  for (const Reading& reading : node.readings) {
    best =
        std::min({best, fit_of_name(reading.title, wanted, NamePart::title), fit_of_beginning(reading.title, wanted)});
  }
  return best;
}

std::vector<NodeId> by_name(const Graph& graph, std::string_view name, LookupScope scope) {
  WantedName wanted{.exact = name, .key = comparison_key(name), .singular = {}, .letters = {}, .words = {}};
  if (wanted.key.empty()) return {};
  wanted.singular = without_plural(wanted.key);
  wanted.letters = without_punctuation(wanted.key, 0);
  wanted.words = without_punctuation(wanted.key, ' ');
  return best_fits(graph, scope, [&wanted](const Node& node) { return fit_of_node(node, wanted); });
}

/// Whether `asked`, as somebody cites a work, means one with the authors and year of `given`: all authors that both
/// name in order, where neither leaves any out.
bool may_mean(const Citation& asked, const Citation& given) {
  if (asked.year != given.year) return false;
  const std::size_t shared = std::min(asked.authors.size(), given.authors.size());
  const bool alone = asked.authors.size() == 1 && !asked.shortened;
  if (shared == 0 || (asked.authors.size() > shared && !given.shortened)) return false;
  if (given.authors.size() > shared && !asked.shortened && !alone) return false;
  return std::equal(asked.authors.begin(), asked.authors.begin() + static_cast<std::ptrdiff_t>(shared),
                    given.authors.begin(),
                    [](const std::string& a, const std::string& b) { return comparison_key(a) == comparison_key(b); });
}

/// `name` with a capital in each word but those that join names: "doe & roe (2019)" -> "Doe & Roe (2019)".
std::string with_capitals(std::string_view name) {
  std::string written(name);
  for (std::size_t begin = 0; begin < written.size(); begin = std::min(written.find(' ', begin), written.size()) + 1) {
    std::size_t end = begin;
    while (end < written.size() && written[end] != ' ') written[end] = ascii_lower(written[end]), ++end;
    const std::string_view word = std::string_view(written).substr(begin, end - begin);
    const bool joins = word == "and" || word == "und" || word == "et" || word.starts_with("al.") || word == "al";
    if (!joins && begin < end && written[begin] >= 'a' && written[begin] <= 'z')
      written[begin] = static_cast<char>(written[begin] - 'a' + 'A');
  }
  return written;
}

/// The works that the log cites as `name` does, in any case: "Doe et al. 2019".
std::vector<NodeId> by_citation(const Graph& graph, std::string_view name, LookupScope scope) {
  std::optional<Citation> asked = parse_citation(name);
  if (!asked) asked = parse_citation(with_capitals(name));
  if (!asked || asked->end < name.size()) return {};
  return best_fits(graph, scope, [&](const Node& node) {
    const bool cited = std::any_of(node.readings.begin(), node.readings.end(), [&](const Reading& reading) {
      if (index(reading.source) >= graph.sources.size()) return false;
      const auto given = find_citation(graph.sources[index(reading.source)], reading.line, reading.title);
      return given && may_mean(*asked, *given);
    });
    return cited ? 0 : BestFits::kNoFit;
  });
}

}  // namespace

std::vector<NodeId> look_up(const Graph& graph, std::string_view name, LookupScope scope) {
  if (const auto place = parse_line_reference(name)) return by_line(graph, *place, scope);
  for (const auto lookup : {by_key, by_url, by_id}) {
    std::vector<NodeId> found = lookup(graph, name, scope);
    if (!found.empty()) return found;
  }
  std::vector<NodeId> found = by_name(graph, name, scope);
  return found.empty() ? by_citation(graph, name, scope) : found;
}

}  // namespace asterism
