// SPDX-License-Identifier: Apache-2.0
// The options and arguments of one command: declared once, they give the parser, the help text and the error messages.
#pragma once

#include "streams.hpp"

#include "asterism/error.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asterism {

/// The words of a command line, without those that chose the command.
using Words = std::vector<std::string>;

/// A word that an option accepts, and what it stands for.
template <typename Value>
struct NamedValue {
  std::string_view name;
  Value value;
};

/// Names and help of an option: `names` such as `-n,--limit`, `value` what to call its value (empty: a flag).
struct OptionText {
  std::string_view names;
  std::string_view value;
  std::string_view help;
};

enum class Presence : std::uint8_t { required, optional };

/// What a command accepts. `declare` functions fill it; targets must outlive it.
class OptionSet {
 public:
  /// Called with the word given; throws UsageError when it does not like it.
  using WordReader = std::function<void(const std::string& word)>;

  OptionSet(std::string_view command, std::string_view summary);
  ~OptionSet();
  OptionSet(const OptionSet&) = delete;
  OptionSet& operator=(const OptionSet&) = delete;

  /// Options declared from here on stand below `title` in the help text.
  void group(std::string_view title);
  /// A line of the current group that explains a word and declares nothing.
  void note(std::string_view word, std::string_view meaning);
  /// A way to call the command, without its name, for the usage lines.
  void usage(std::string_view words);
  /// A call that shows what the command is good for.
  void example(std::string_view call, std::string_view what);
  /// What exit code 1 means here, if anything but "nothing found".
  void nothing_found_means(std::string_view meaning);

  /// A positional argument.
  void argument(std::string_view name, Presence presence, std::string_view help, WordReader read);
  void argument(std::string_view name, std::string_view help, std::string& target);
  void argument(std::string_view name, std::string_view help, std::optional<std::string>& target);

  /// An option with a value: the last one given counts.
  void option(const OptionText& text, WordReader read);
  /// An option with a value that may be given many times; `read` gets one after another.
  void repeated(const OptionText& text, WordReader read);
  /// An option with a whole number of at least 1 as its value.
  void number(const OptionText& text, std::optional<std::size_t>& target);
  /// An option without a value that makes `target` be `given`.
  template <typename Value>
  void flag(const OptionText& text, Value& target, Value given) {
    add_flag(text, [&target, given] { target = given; });
  }
  /// An option whose value is one of `choices`.
  template <typename Value, typename Target>
  void choice(const OptionText& text, std::span<const NamedValue<Value>> choices, Target& target);

  /// Reads `words` into the targets. False: help was asked for and printed. Throws: UsageError.
  bool parse(const Words& words, Streams& streams);
  /// The help text, with a line end.
  std::string help() const;

 private:
  struct State;
  void add_flag(const OptionText& text, std::function<void()> on);
  std::unique_ptr<State> state_;
};

/// `format` for `-f,--format`. Borrows: from `names`.
std::string_view long_name(std::string_view names) noexcept;

/// The place in `allowed` of `word`, which is a `what`: a kind, a format …
/// Throws: UsageError with the allowed words and the nearest.
std::size_t find_choice(std::string_view what, std::string_view word, std::span<const std::string_view> allowed);

template <typename Value, typename Target>
void OptionSet::choice(const OptionText& text, std::span<const NamedValue<Value>> choices, Target& target) {
  option(text, [text, choices, &target](const std::string& word) {
    std::vector<std::string_view> allowed;
    for (const NamedValue<Value>& choice : choices) allowed.push_back(choice.name);
    target = choices[find_choice(long_name(text.names), word, allowed)].value;
  });
}

}  // namespace asterism
