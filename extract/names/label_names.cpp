// SPDX-License-Identifier: Apache-2.0
// Looks at wikilinks.
#include "names/label_names.hpp"

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
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

constexpr std::size_t kShortest = 3;  // bytes
constexpr std::size_t kLongest = 24;

bool is_name_byte(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '+' || c == '#'; }

/// "KiteNet", "GPT-4o", "KGM": capitals or digits as no word of English has them.
bool is_unlike_words(std::string_view name) {
  if (name.size() < kShortest || name.size() > kLongest || !is_ascii_letter(name[0])) return false;
  if (!std::all_of(name.begin(), name.end(), is_name_byte) || classify_name(name) != NameClass::exact) return false;
  const std::string key = comparison_key(name);
  return !use_of(key).use.listed && !contains(no_works(), key) && !is_venue(name);
}

class LabelFinder {
 public:
  explicit LabelFinder(const LabelInput& input) : input_(input) {}

  std::vector<IntroducedName> find() {
    for (const Entry& entry : input_.log.entries) {
      for (const Passage& note : entry.notes) from_links(note);
    }
    drop_shared(found_);
    return std::move(found_);
  }

 private:
  /// Each name of a work once, where it stands first.
  void add(std::uint32_t work, std::string_view name, SourceId source) {
    if (known_.emplace(work, name).second) found_.push_back({work, name, kLinkLabel, source});
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
      if (work && written == label) add(*work, written, note.source);
    }
  }

  const LabelInput& input_;
  std::optional<LinkTargets> targets_;  // made for the first link
  std::vector<IntroducedName> found_;
  std::set<std::pair<std::uint32_t, std::string_view>> known_;
};

}  // namespace

std::vector<IntroducedName> find_label_names(const LabelInput& input) { return LabelFinder(input).find(); }

}  // namespace asterism
