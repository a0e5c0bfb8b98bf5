// SPDX-License-Identifier: Apache-2.0
// Reads the title of one entry after another.
#include "names/titled_names.hpp"

#include "../../parallel/in_order.hpp"
#include "library/library.hpp"
#include "markdown/front_matter.hpp"
#include "names/abbreviations.hpp"
#include "names/title_names.hpp"
#include "text/passage_text.hpp"
#include "text/text_ends.hpp"
#include "titles/title_parts.hpp"
#include "words/parts_of_speech.hpp"
#include "words/word_search.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace asterism {
namespace {

constexpr std::uint32_t kLongestHead = 60;    // bytes of a name in bold in front of a title, and the signs around it
constexpr std::size_t kLongestTail = 26;      // bytes of a name in brackets behind a title, and the brackets
constexpr std::size_t kFewTitles = 2;         // that hold a word which is a name
constexpr std::uint32_t kFrontMatter = 4096;  // bytes in which front matter is looked for

constexpr std::size_t kWorksAtOnce = 512;  // whose titles a thread reads at a time

/// Rules of names that are listed as short ones.
constexpr auto kListed =
    std::to_array<std::string_view>({"title.colon", "title.parenthesis", "title.paper", "title.slug"});

/// The name in bold that a quotation mark parts from byte `title` of `text`: `**NAME**: "What It Does"`; empty: none.
ByteRange bold_name_before(const Text& text, std::uint32_t title) {
  const std::uint32_t line = text.line_start(text.line_of(title));
  const std::uint32_t begin = std::max(line, title - std::min(title, kLongestHead));
  std::string_view head = text.slice({begin, title - begin});
  if (!head.ends_with('"') && !head.ends_with("“")) return {};
  head.remove_suffix(head.ends_with('"') ? 1 : std::string_view("“").size());
  if (const std::string_view before = before_dash(head); !before.empty()) head = before;
  head = without_end(head, " :,");
  if (!head.ends_with("**")) return {};
  head.remove_suffix(2);
  head = without_end(head, " :,");
  const std::size_t open = head.rfind("**");
  if (open == std::string_view::npos) return {};
  head.remove_prefix(open + 2);
  return {begin + static_cast<std::uint32_t>(open + 2), static_cast<std::uint32_t>(head.size())};
}

struct TitledNames {
  NameList names;
  std::vector<ShortName> doubtful;  ///< which may be what the title speaks of
};

/// Reads the titles of some works.
class TitleReader {
 public:
  TitleReader(const Log& log, const std::vector<Work>& works, const EntryTitles& titles, TitledNames& found)
      : log_(log), works_(works), titles_(titles), names_(found.names), doubtful_(found.doubtful) {}

  void read(std::uint32_t work) {
    for (const std::uint32_t reading : works_[work].readings) {
      from_title(work, reading);
      from_head(work, reading);
      from_tail(work, reading);
      from_aliases(work, reading);
      from_tag(work, reading);
    }
    if (works_[work].kind == NodeKind::experiment) from_object(work);
    for (const auto& [scheme, value] : works_[work].ids) {
      if (scheme == "arxiv" || scheme == "doi") names_.add(work, value, kIdentifier);  // "see 2101.00001"
    }
  }

 private:
  void from_title(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    const std::string_view title = titles_[reading];
    const std::vector<TitleName> found = find_title_names(title, entry.kind, entry.url);
    if (found.empty() && title.find('(') == std::string_view::npos) return;
    const PassageText place(log_, entry.title);
    for (const TitleName& name : found) {
      std::string text(title.substr(name.begin, name.end - name.begin));
      if (may_be_topic(title, name, text)) {
        doubtful_.push_back({text, {}, WorkId(work), entry.source, place.source(name.begin, name.end), name.rule});
        continue;
      }
      names_.add(work, text, name.rule);
      if (contains(kListed, name.rule)) {
        names_.add_short({std::move(text), name.long_form, WorkId(work), entry.source,
                          place.source(name.begin, name.end), name.rule});
      }
    }
    if (title.find('(') == std::string_view::npos) return;
    for (const Abbreviation& pair : find_abbreviations(title)) {
      names_.add_short({std::string(title.substr(pair.short_begin, pair.short_end - pair.short_begin)),
                        std::string(title.substr(pair.long_begin, pair.long_end - pair.long_begin)), WorkId(work),
                        entry.source, place.source(pair.short_begin, pair.short_end), "title.definition"});
    }
  }

  /// "Sails - the basics", "Sails at Night" at `…/sails`: one ordinary word, which may be what the title speaks of.
  static bool may_be_topic(std::string_view title, const TitleName& name, std::string_view text) {
    const std::string_view behind = title.substr(name.end);
    const bool dash = name.rule == "title.colon" &&
                      (behind.starts_with(" - ") || behind.starts_with(" – ") || behind.starts_with(" — "));
    if ((!dash && name.rule != "title.slug") || text.size() == title.size()) return false;
    return classify_name(text) == NameClass::capitalised && use_of(singular(comparison_key(text))).use.listed;
  }

  /// "KiteNet", "GPT-4", "KGM", but not "NEW": a capital inside small letters, a digit or no word of English.
  static bool is_unlike_words(std::string_view name) {
    return name.find(' ') == std::string_view::npos && classify_name(name) == NameClass::exact &&
           !use_of(comparison_key(name)).use.listed;
  }

  /// A name in bold right in front of a title in quotes counts as in front of its colon, if it is written as only names
  /// are: **NEW** and **Ann Roe** may stand there, too.
  void from_head(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    if (entry.title.segment_count == 0) return;
    const Text& text = log_.texts[static_cast<std::size_t>(entry.source)];
    const ByteRange name = bold_name_before(text, log_.pools.segments[entry.title.first_segment].begin);
    if (name.length == 0) return;
    const std::string title = std::string(text.slice(name)).append(": ").append(titles_[reading]);
    for (const TitleName& found : find_title_names(title, entry.kind, entry.url)) {
      if (found.begin != 0 || found.rule != "title.colon" ||
          (found.long_form.empty() && !is_unlike_words(text.slice(name))))
        continue;
      names_.add(work, title.substr(0, found.end), found.rule);
      names_.add_short({title.substr(0, found.end),
                        found.long_form,
                        WorkId(work),
                        entry.source,
                        {name.begin, static_cast<std::uint32_t>(found.end)},
                        found.rule});
    }
  }

  /// "[Long title](address) (NAME)": a name right behind the title counts as at its end. One capitalised word alone may
  /// be an author, unless the notes use it, too.
  void from_tail(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    if (entry.notes.empty() || !begins_with_bracket(entry)) return;
    const PassageText note(log_, entry.notes.front());
    const std::size_t close = note.text().find(')');
    if (close == std::string::npos || close > kLongestTail) return;
    const std::size_t begin = titles_[reading].size() + 1;
    const std::string title = std::string(titles_[reading]).append(" ").append(note.text(), 0, close + 1);
    for (const TitleName& name : find_title_names(title, entry.kind, entry.url)) {
      if (name.begin < begin || name.rule != "title.parenthesis") continue;
      std::string text = title.substr(name.begin, name.end - name.begin);
      const bool sure = classify_name(text) != NameClass::capitalised || !name.long_form.empty();
      if (!sure && note.text().find(text, close) == std::string::npos) continue;
      const ByteRange place = note.source(name.begin - begin, name.end - begin);
      names_.add(work, text, name.rule);
      names_.add_short({std::move(text), name.long_form, WorkId(work), entry.source, place, name.rule});
    }
  }

  /// Whether the first note opens a bracket on the line of the title.
  bool begins_with_bracket(const Entry& entry) const {
    const Passage& note = entry.notes.front();
    if (note.segment_count == 0 || entry.title.segment_count == 0) return false;
    const Text& text = log_.texts[static_cast<std::size_t>(entry.source)];
    const std::uint32_t begin = log_.pools.segments[note.first_segment].begin;
    const Segment& last = log_.pools.segments[entry.title.first_segment + entry.title.segment_count - 1];
    return text.slice({begin, 1}) == "(" && begin > last.begin && text.line_of(begin) == text.line_of(last.begin);
  }

  /// Whether the line of `head` with byte `place` is a field of front matter that gives the citation key.
  static bool is_key_field(std::string_view head, std::size_t place) {
    if (place >= head.size()) return false;
    const std::size_t begin = head.rfind('\n', place) + 1;
    return holds_citation_key(comparison_key(head.substr(begin, head.find_first_of(":=", begin) - begin)));
  }

  /// `aliases:` of a file that is about one work, and the citation key of it or of an item of a library.
  void from_aliases(std::uint32_t work, std::uint32_t reading) {
    const Entry& entry = log_.entries[reading];
    if (entry.aliases.empty()) return;
    const Text& text = log_.texts[static_cast<std::size_t>(entry.source)];
    const bool library = format_of(text.name()) != FileFormat::markdown;
    const std::uint32_t begin = library ? text.line_start(entry.line) : 0;
    const std::string_view head =
        text.slice({begin, library ? text.line_start(entry.last_line + 1) - begin : kFrontMatter});
    const std::size_t field =
        library ? 0 : std::min({find_words(head, "aliases"), find_words(head, "alias"), head.size()});
    for (const std::string& alias : entry.aliases) {
      const std::size_t first = find_words(head, alias);
      const bool key = library || is_key_field(head, first);
      if (key && find_words(titles_[reading], alias) != std::string_view::npos) continue;  // it says nothing new
      const std::string_view rule = key ? kCitationKey : "front.alias";
      const std::size_t from = key ? first : field;
      const std::size_t found = find_words(head.substr(std::min(from, head.size())), alias);
      ByteRange place{begin + static_cast<std::uint32_t>(from + found), static_cast<std::uint32_t>(alias.size())};
      if (found == std::string_view::npos) place = {};
      names_.add_short({alias, {}, WorkId(work), entry.source, place, rule});
      names_.add(work, alias, rule);
    }
  }

  /// "[Long title](address) {% cite doe2019 %}": the key by which the pages of a site cite what the link leads to.
  void from_tag(std::uint32_t work, std::uint32_t reading) {
    constexpr std::string_view opening = "{% cite ";
    const Entry& entry = log_.entries[reading];
    if (entry.notes.empty() || entry.notes.front().segment_count == 0) return;
    const PassageText note(log_, entry.notes.front());
    std::size_t begin = note.text().find_first_not_of(' ');
    if (entry.notes.front().span_count > 0) {
      const Span& link = log_.pools.spans[entry.notes.front().first_span];
      const bool own = link.kind == SpanKind::link && link.begin == 0 && target_of(log_, link) == entry.url;
      if (own) begin = note.text().find_first_not_of(' ', link.end);
    }
    if (begin == std::string_view::npos || !note.text().substr(begin).starts_with(opening)) return;
    begin += opening.size();
    const std::size_t end = note.text().find_first_of(" %", begin);
    if (end == std::string_view::npos || note.text().find_first_not_of(' ', end) != note.text().find('%', end)) return;
    const std::string key(note.text().substr(begin, end - begin));
    if (!is_citation_key(key)) return;
    names_.add(work, key, kCitationKey);
    names_.add_short({key, {}, WorkId(work), entry.source, note.source(begin, end), kCitationKey});
  }

  /// "Implemented DQN for …", "Trained a SAE on …": what an experiment made, where it is written like a name.
  void from_object(std::uint32_t work) {
    constexpr std::array verbs = {"implemented", "implementing", "trained",     "training",     "built",  "building",
                                  "made",        "wrote",        "created",     "my first",     "my own", "reproduced",
                                  "reproducing", "replicated",   "replicating", "recreated",    "ported", "finetuned",
                                  "fine tuned",  "coded",        "first",       "reimplemented"};
    const std::string_view title = title_of(works_[work], titles_);
    const std::string key = comparison_key(title);
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const char* v) { return key.starts_with(v); });
    if (verb == verbs.end()) return;
    for (const std::string_view word : blank_words(title.substr(std::string_view(*verb).size()))) {
      const std::string folded = comparison_key(word);
      if (folded == "a" || folded == "an" || folded == "the" || folded == "my") continue;
      if (classify_name(word) == NameClass::exact) names_.add(work, word, "title.object");
      return;
    }
  }

  const Log& log_;
  const std::vector<Work>& works_;
  const EntryTitles& titles_;
  NameList& names_;
  std::vector<ShortName>& doubtful_;
};

/// Adds those of the names `doubtful` that fewer than two other titles hold; the others are topics.
void add_doubtful(const std::vector<Work>& works, const EntryTitles& titles, std::vector<ShortName>& doubtful,
                  NameList& names) {
  if (doubtful.empty()) return;
  std::map<std::string, std::set<std::uint32_t>> holders;  // works by word
  for (const ShortName& name : doubtful) holders[singular(comparison_key(name.name))];
  for (std::uint32_t work = 0; work < works.size(); ++work) {
    for_each_blank_word(title_of(works[work], titles), [&](std::string_view word) {
      const auto place = holders.find(singular(comparison_key(word)));
      if (place != holders.end() && place->second.size() <= kFewTitles) place->second.insert(work);
    });
  }
  for (ShortName& name : doubtful) {
    if (holders[singular(comparison_key(name.name))].size() > kFewTitles) continue;
    names.add(static_cast<std::uint32_t>(*name.work), name.name, name.rule);
    names.add_short(std::move(name));
  }
}

}  // namespace

NameList find_titled_names(const Log& log, const std::vector<Work>& works, const EntryTitles& titles,
                           unsigned threads) {
  const auto read = [&](std::size_t number, TitledNames& found) {
    TitleReader reader(log, works, titles, found);
    const std::size_t begin = number * kWorksAtOnce;
    const std::size_t end = std::min(begin + kWorksAtOnce, works.size());
    for (std::size_t work = begin; work < end; ++work) reader.read(static_cast<std::uint32_t>(work));
  };
  NameList names(works.size());
  std::vector<ShortName> doubtful;
  in_order<TitledNames>((works.size() + kWorksAtOnce - 1) / kWorksAtOnce, threads, read, [&](TitledNames& found) {
    names.append(found.names);
    std::move(found.doubtful.begin(), found.doubtful.end(), std::back_inserter(doubtful));
    found.doubtful.clear();
  });
  add_doubtful(works, titles, doubtful, names);
  return names;
}

}  // namespace asterism
