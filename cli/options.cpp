// SPDX-License-Identifier: Apache-2.0
// The command line parser (the only user of CLI11) and the help text made from the same declarations.
#include "options.hpp"

#include "display.hpp"
#include "suggestions.hpp"

#include <algorithm>
#include <charconv>
#include <ostream>

#include <CLI/CLI.hpp>

namespace asterism {
namespace {

constexpr std::string_view kOwnOptions = "options";

/// One line of the help text.
struct HelpRow {
  std::string left;
  std::string right;
};

struct HelpGroup {
  std::string title;
  std::vector<HelpRow> rows;
};

/// `-n, --limit N` from `-n,--limit` and `N`.
std::string help_names(const OptionText& text) {
  std::string shown = text.names.starts_with("--") ? "    " : "";
  for (const char letter : text.names) {
    shown += letter;
    if (letter == ',') shown += ' ';
  }
  if (!text.value.empty()) shown += ' ' + std::string(text.value);
  return shown;
}

std::vector<std::string_view> split_names(std::string_view names) {
  std::vector<std::string_view> result;
  while (!names.empty()) {
    const std::size_t comma = std::min(names.find(','), names.size());
    result.push_back(names.substr(0, comma));
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return result;
}

CLI::callback_t for_each_value(OptionSet::WordReader read) {
  return [read = std::move(read)](const CLI::results_t& values) {
    for (const std::string& value : values) read(value);
    return true;
  };
}

std::size_t parse_count(std::string_view name, const std::string& word) {
  std::size_t count = 0;
  const char* end = word.data() + word.size();
  const auto [stop, failure] = std::from_chars(word.data(), end, count);
  if (failure != std::errc{} || stop != end || count == 0) {
    throw UsageError("'" + word + "' is no value for " + std::string(name), "a whole number from 1");
  }
  return count;
}

/// CLI11 takes the next word as the value of `--limit=`, which may well be a name.
void complain_about_empty_values(const Words& words, const std::string& hint) {
  for (const std::string& word : words) {
    if (word == "--") return;
    if (word.starts_with("--") && word.ends_with('=')) {
      throw UsageError("option " + word.substr(0, word.size() - 1) + " needs a value", hint);
    }
  }
}

void print_group(const HelpGroup& group, std::size_t width, std::string& text) {
  if (group.rows.empty()) return;
  text += '\n' + group.title + ":\n";
  for (const HelpRow& row : group.rows) {
    text += "  " + row.left;
    const std::size_t used = display_width(row.left);
    text += used + 2 > width ? "\n" + std::string(width + 2, ' ') : std::string(width - used, ' ');
    text += row.right + '\n';
  }
}

}  // namespace

struct OptionSet::State {
  struct Argument {
    std::string name;
    Presence presence;
    CLI::Option* option;
  };
  State(std::string_view command_name, std::string_view command_summary)
      : command(command_name), summary(command_summary), app(std::string(command_summary)) {}

  void add(const OptionText& text, WordReader read, CLI::MultiOptionPolicy policy);
  void complain_about_extras() const;
  void complain_about_missing() const;
  std::string call() const { return "asterism " + command; }
  std::string see_help() const { return "see '" + call() + " --help'"; }

  std::string command;
  std::string summary;
  std::string one = "nothing found";
  CLI::App app;
  std::vector<Argument> arguments;
  std::vector<std::string> usages;
  std::vector<std::string> names;
  std::vector<HelpGroup> groups = {{"arguments", {}}, {std::string(kOwnOptions), {}}};
  HelpGroup examples = {"examples", {}};
  bool help_wanted = false;
};

void OptionSet::State::add(const OptionText& text, WordReader read, CLI::MultiOptionPolicy policy) {
  // Without `allow_extra_args(false)` a repeated option would swallow the arguments behind its value.
  app.add_option(std::string(text.names), for_each_value(std::move(read)))
      ->type_name(std::string(text.value))
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(policy);
  for (const std::string_view name : split_names(text.names)) names.emplace_back(name);
  groups.back().rows.push_back({help_names(text), std::string(text.help)});
}

void OptionSet::State::complain_about_extras() const {
  const std::vector<std::string> extras = app.remaining();
  const auto looks_like_option = [](const std::string& word) { return word.size() > 1 && word.front() == '-'; };
  const auto option = std::find_if(extras.begin(), extras.end(), looks_like_option);
  if (option != extras.end() && *option != "--") {
    const std::string name = option->substr(0, option->find('='));
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string_view near = name.starts_with("--") ? nearest(name, known) : std::string_view();
    const std::string otherwise = arguments.empty() ? see_help() : "put -- before a name that begins with '-'";
    throw UsageError("unknown option '" + name + "' for '" + call() + "'", suggestion(near, otherwise));
  }
  for (const std::string& extra : extras) {
    if (extra == "--") continue;
    const std::string hint = arguments.empty() ? see_help() : "quote a name that has blanks in it";
    throw UsageError("unexpected argument '" + extra + "' for '" + call() + "'", hint);
  }
}

void OptionSet::State::complain_about_missing() const {
  for (const Argument& argument : arguments) {
    if (argument.presence == Presence::required && argument.option->count() == 0) {
      throw UsageError("'" + call() + "' needs " + argument.name, see_help());
    }
  }
}

OptionSet::OptionSet(std::string_view command, std::string_view summary)
    : state_(std::make_unique<State>(command, summary)) {
  state_->app.set_help_flag();
  state_->app.allow_extras();
  state_->app.add_flag_callback("-h,--help", [state = state_.get()] { state->help_wanted = true; });
  state_->names = {"-h", "--help"};
}

OptionSet::~OptionSet() = default;

void OptionSet::group(std::string_view title) { state_->groups.push_back({std::string(title), {}}); }

void OptionSet::note(std::string_view word, std::string_view meaning) {
  state_->groups.back().rows.push_back({std::string(word), std::string(meaning)});
}

void OptionSet::usage(std::string_view words) { state_->usages.emplace_back(words); }

void OptionSet::example(std::string_view call, std::string_view what) {
  state_->examples.rows.push_back({std::string(call), std::string(what)});
}

void OptionSet::nothing_found_means(std::string_view meaning) { state_->one = meaning; }

void OptionSet::argument(std::string_view name, Presence presence, std::string_view help, WordReader read) {
  CLI::Option* option =
      state_->app.add_option(std::string(name), for_each_value(std::move(read)))->expected(1)->allow_extra_args(false);
  state_->arguments.push_back({std::string(name), presence, option});
  state_->groups.front().rows.push_back({std::string(name), std::string(help)});
}

void OptionSet::argument(std::string_view name, std::string_view help, std::string& target) {
  argument(name, Presence::required, help, [&target](const std::string& word) { target = word; });
}

void OptionSet::argument(std::string_view name, std::string_view help, std::optional<std::string>& target) {
  argument(name, Presence::optional, help, [&target](const std::string& word) { target = word; });
}

void OptionSet::option(const OptionText& text, WordReader read) {
  state_->add(text, std::move(read), CLI::MultiOptionPolicy::TakeLast);
}

void OptionSet::repeated(const OptionText& text, WordReader read) {
  state_->add(text, std::move(read), CLI::MultiOptionPolicy::TakeAll);
}

void OptionSet::number(const OptionText& text, std::optional<std::size_t>& target) {
  const std::string_view name = split_names(text.names).back();
  option(text, [name, &target](const std::string& word) { target = parse_count(name, word); });
}

void OptionSet::add_flag(const OptionText& text, std::function<void()> on) {
  state_->app.add_flag_callback(std::string(text.names), std::move(on));
  for (const std::string_view name : split_names(text.names)) state_->names.emplace_back(name);
  state_->groups.back().rows.push_back({help_names(text), std::string(text.help)});
}

bool OptionSet::parse(const Words& words, Streams& streams) {
  complain_about_empty_values(words, state_->see_help());
  Words reversed(words.rbegin(), words.rend());  // as CLI11 wants them
  try {
    state_->app.parse(reversed);
  } catch (const CLI::ArgumentMismatch& mismatch) {
    const std::string message = mismatch.what();
    throw UsageError("option " + message.substr(0, message.find(':')) + " needs a value", state_->see_help());
  } catch (const CLI::ParseError& failure) {
    throw UsageError("bad option: " + std::string(failure.what()), state_->see_help());
  }
  if (state_->help_wanted) {
    streams.out << help();
    return false;
  }
  state_->complain_about_extras();
  state_->complain_about_missing();
  return true;
}

std::string OptionSet::help() const {
  std::string text = state_->call() + ": " + state_->summary + "\n\n";
  for (const std::string& words : state_->usages) {
    text += (&words == state_->usages.data() ? "usage: " : "       ") + state_->call() + ' ' + words + '\n';
  }
  constexpr std::size_t left_width = 25;
  for (HelpGroup group : state_->groups) {
    if (group.title == kOwnOptions) group.rows.push_back({"-h, --help", "print this and stop"});
    print_group(group, left_width, text);
  }
  std::size_t widest = 0;
  for (const HelpRow& row : state_->examples.rows) widest = std::max(widest, display_width(row.left) + 2);
  print_group(state_->examples, widest, text);
  text += "\nexit status: 0 done, 1 " + state_->one + ", 2 usage error, 3 ambiguous name, 4 cannot read or write\n";
  return text;
}

std::string_view long_name(std::string_view names) noexcept { return names.substr(names.rfind("--") + 2); }

std::size_t find_choice(std::string_view what, std::string_view word, std::span<const std::string_view> allowed) {
  const auto found = std::find(allowed.begin(), allowed.end(), word);
  if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
  const std::string_view near = nearest(word, allowed);
  std::string hint = "one of " + join(allowed, ", ");
  if (!near.empty()) hint = suggestion(near, "") + " " + hint;
  throw UsageError("unknown " + std::string(what) + " '" + std::string(word) + "'", hint);
}

}  // namespace asterism
