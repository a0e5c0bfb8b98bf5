// SPDX-License-Identifier: Apache-2.0
// Looks at the beginnings of notes, in front of titles, and at wikilinks.
#include "names/opening_names.hpp"

#include "files/link_targets.hpp"
#include "markdown/wikilinks.hpp"
#include "names/no_works.hpp"
#include "names/short_names.hpp"
#include "text/passage_text.hpp"
#include "text/passages.hpp"
#include "text/unicode.hpp"
#include "titles/venues.hpp"
#include "words/parts_of_speech.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kShortest = 3;  // bytes
constexpr std::size_t kLongest = 24;
constexpr std::uint32_t kHead = 60;  // bytes in which the name and the signs around it stand

constexpr std::array kDashes = std::to_array<std::string_view>({" - ", " – ", " — "});

bool is_name_byte(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '+' || c == '#'; }

/// "KiteNet", "GPT-4o", "KGM": capitals or digits as no word of English has them.
bool is_unlike_words(std::string_view name) {
  if (name.size() < kShortest || name.size() > kLongest || !is_ascii_letter(name[0])) return false;
  if (!std::all_of(name.begin(), name.end(), is_name_byte) || classify_name(name) != NameClass::exact) return false;
  const std::string key = comparison_key(name);
  return !use_of(key).use.listed && !contains(no_works(), key) && !is_venue(name);
}

/// Acronyms stand alone as labels of fields and venues: "NLP. A survey".
bool holds_small_letter(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The name with which `text` begins behind signs of a list or of emphasis, and which a full stop or a dash parts from
/// what follows.
std::optional<std::string_view> opening_in(std::string_view text) {
  const std::size_t begin = text.find_first_not_of("*_-+ ");
  if (begin == std::string_view::npos) return std::nullopt;
  std::size_t end = begin;
  while (end < text.size() && is_name_byte(text[end])) ++end;
  const std::string_view name = text.substr(begin, end - begin);
  std::string_view behind = text.substr(end);
  behind.remove_prefix(std::min(behind.find_first_not_of("*_"), behind.size()));
  const bool stop = behind.starts_with(". ");
  const bool dash = std::any_of(kDashes.begin(), kDashes.end(), [&](auto sign) { return behind.starts_with(sign); });
  const bool named = (stop || dash) && is_unlike_words(name) && holds_small_letter(name);
  return named ? std::optional(name) : std::nullopt;
}

class OpeningFinder {
 public:
  explicit OpeningFinder(const OpeningInput& input)
      : input_(input), most_(std::max<std::size_t>(8, input.works.size() / 20)) {}

  std::vector<IntroducedName> find() {
    for (std::uint32_t i = 0; i < input_.log.entries.size(); ++i) {
      const Entry& entry = input_.log.entries[i];
      work_ = input_.work_of_entry[i];
      if (may_introduce(entry)) {
        from_note(entry);
        from_head(entry);
      }
      for (const Passage& note : entry.notes) from_links(note);
    }
    drop_shared(found_);
    return std::move(found_);
  }

 private:
  /// Each name of a work once, where it stands first.
  void add(std::uint32_t work, std::string_view name, std::string_view rule, SourceId source) {
    if (known_.emplace(work, name).second) found_.push_back({work, name, rule, source});
  }

  void from_note(const Entry& entry) {
    if (entry.notes.empty() || entry.notes.front().segment_count == 0) return;
    const Passage& note = entry.notes.front();
    const std::uint32_t begin = input_.log.pools.segments[note.first_segment].begin;
    const auto name = opening_in(head(note.source, begin));
    if (name && is_used(*name, 2)) add(work_, *name, kOpening, note.source);
  }

  /// "**KiteNet** - [A Title](address)"
  void from_head(const Entry& entry) {
    if (entry.title.segment_count == 0) return;
    const Text& text = input_.log.texts[static_cast<std::size_t>(entry.title.source)];
    const std::uint32_t title = input_.log.pools.segments[entry.title.first_segment].begin;
    const std::uint32_t line = text.line_start(text.line_of(title));
    if (title - line > kHead) return;
    const std::string_view before = text.slice({line, title - line});
    const auto name =
        before.ends_with("[") && before.find("**") != std::string_view::npos ? opening_in(before) : std::nullopt;
    if (!name) return;
    const auto behind = static_cast<std::size_t>(name->data() - before.data()) + name->size();
    if (before.find_first_not_of("*_-–— [", behind) == std::string_view::npos && is_used(*name, 1))
      add(work_, *name, kOpening, entry.title.source);
  }

  /// "[[some-page|KiteNet]]"
  void from_links(const Passage& note) {
    std::optional<PassageText> shown;  // made for the first link
    for (const Span& span : spans_of(input_.log, note)) {
      const std::string_view target = target_of(input_.log, span);
      if (span.kind != SpanKind::link || !target.starts_with(kWikilinkScheme)) continue;
      if (!shown) shown.emplace(input_.log, note);
      const std::string_view label = shown->text().substr(span.begin, span.end - span.begin);
      if (!is_unlike_words(label) || target.find(label) != std::string_view::npos) continue;
      if (!targets_) targets_.emplace(input_.log, input_.works, input_.work_of_entry);
      const auto work = targets_->work_at(note.source, target);
      const std::string_view written =
          input_.log.texts[static_cast<std::size_t>(note.source)].slice(shown->source(span.begin, span.end));
      if (work && written == label) add(*work, written, kLinkLabel, note.source);
    }
  }

  /// What stands in `source` from `begin` on, to the end of the line.
  std::string_view head(SourceId source, std::uint32_t begin) const {
    const std::string_view content = input_.log.texts[static_cast<std::size_t>(source)].content();
    const std::string_view text = content.substr(begin, kHead);
    return text.substr(0, text.find('\n'));
  }

  /// Whether `least` entries hold `name`, but not so many that it is a thing that all use.
  bool is_used(std::string_view name, std::size_t least) const {
    const std::vector<SoughtWord> words = sought_words(name, input_.words.lexicon);
    std::size_t entries = most_;
    for (const SoughtWord& word : words) {
      entries = std::min<std::size_t>(entries, word.key ? input_.words.entries_with_key[*word.key] : 0);
    }
    return entries >= least && entries < most_;
  }

  const OpeningInput& input_;
  const std::size_t most_;              // entries
  std::uint32_t work_ = 0;              // of the entry at hand
  std::optional<LinkTargets> targets_;  // made for the first link
  std::vector<IntroducedName> found_;
  std::set<std::pair<std::uint32_t, std::string_view>> known_;
};

}  // namespace

std::vector<IntroducedName> find_opening_names(const OpeningInput& input) { return OpeningFinder(input).find(); }

}  // namespace asterism
