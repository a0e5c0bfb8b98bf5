// SPDX-License-Identifier: Apache-2.0
// The report of `asterism init`.
#include "first_look.hpp"

#include "display.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace asterism {
namespace {

/// Rows of a kind that are listed before it is left at their number.
constexpr std::size_t kMostRows = 10;

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string place(const Log& log, SourceId source, std::uint32_t line) {
  return log.texts[static_cast<std::size_t>(source)].name() + ':' + std::to_string(line);
}

std::size_t date_count(const Log& log) {
  return std::accumulate(log.date_counts.begin(), log.date_counts.end(), std::size_t{0});
}

std::size_t marks_in_log(const Log& log) {
  return static_cast<std::size_t>(
      std::count_if(log.legend.begin(), log.legend.end(), [](const LegendMark& mark) { return mark.line > 0; }));
}

/// `225 entries, 73 dates, legend of 6 marks, 3 lines not read`
std::string summarize(const Log& log) {
  std::string text = counted(log.entries.size(), "entry", "entries");
  text += ", " + counted(date_count(log), "date", "dates");
  if (const std::size_t marks = marks_in_log(log); marks > 0) {
    text += ", legend of " + counted(marks, "mark", "marks");
  } else {
    text += ", no legend";
  }
  return text + ", " + counted(log.unread.size(), "line", "lines") + " not read";
}

/// Builds the report line by line.
class Report {
 public:
  explicit Report(const Corpus& corpus) : corpus_(corpus), log_(corpus.log) {}

  std::string write() {
    text_ = log_.title + ": " + summarize(log_) + '\n';
    add_files();
    add_dates();
    add_order();
    add_kinds();
    add_legend();
    add_works();
    add_unread();
    return std::move(text_);
  }

 private:
  void add(std::string_view name, std::string_view what) {
    text_ += "  " + std::string(name) + std::string(8 - std::min<std::size_t>(7, name.size()), ' ') +
             printable(std::string(what)) + '\n';
  }

  void add_more(std::string_view name, std::size_t count) {
    if (count > kMostRows) add(name, "and " + std::to_string(count - kMostRows) + " more");
  }

  void add_files() {
    std::vector<std::size_t> entries(log_.texts.size());
    for (const Entry& entry : log_.entries) ++entries[static_cast<std::size_t>(entry.source)];
    for (std::size_t i = 0; i < std::min(kMostRows, log_.texts.size()); ++i) {
      add("file", log_.texts[i].name() + ": " + counted(entries[i], "entry", "entries") + ", " +
                      counted(log_.date_counts[i], "date", "dates"));
    }
    add_more("file", log_.texts.size());
  }

  void add_dates() {
    const Entry* first = nullptr;
    const Entry* last = nullptr;
    std::size_t without = 0;
    for (const Entry& entry : log_.entries) {
      if (!entry.date || entry.date->first.year == 0) {
        ++without;
        continue;
      }
      if (first == nullptr || entry.date->first < first->date->first) first = &entry;
      if (last == nullptr || last->date->last < entry.date->last) last = &entry;
    }
    if (first == nullptr) return add("dates", "no entry has one");
    const auto shown = [&](PartialDate date, const Entry& entry) {
      return to_string(date) + " (" + place(log_, entry.source, entry.line) + ")";
    };
    std::string text = shown(first->date->first, *first) + " to " + shown(last->date->last, *last);
    if (without > 0) text += ", " + counted(without, "entry has none", "entries have none");
    add("dates", text);
  }

  void add_order() {
    const std::string order = log_.order == DayMonthOrder::day_first ? "the day" : "the month";
    const auto evidence = static_cast<std::size_t>(std::abs(log_.order_evidence));
    const std::string why = evidence > 0 ? counted(evidence, "date leaves", "dates leave") + " no choice"
                                         : std::string("no date says otherwise");
    add("order", order + " comes first: " + why);
  }

  void add_kinds() {
    std::string kinds;
    for (const NodeKind kind : node_kinds()) {
      const auto count = std::count_if(log_.entries.begin(), log_.entries.end(),
                                       [kind](const Entry& entry) { return entry.kind == kind; });
      if (count > 0) kinds += (kinds.empty() ? "" : ", ") + std::to_string(count) + ' ' + std::string(to_string(kind));
    }
    if (!kinds.empty()) add("kinds", kinds);
  }

  void add_legend() {
    for (const LegendMark& mark : log_.legend) {
      if (mark.line == 0) continue;
      add("mark", mark.mark + ' ' + std::string(to_string(mark.kind)) + ", as line " + std::to_string(mark.line) +
                      " says: " + mark.meaning);
    }
  }

  void add_works() {
    const auto repeated = static_cast<std::size_t>(std::count_if(
        corpus_.works.begin(), corpus_.works.end(), [](const Work& work) { return work.readings.size() > 1; }));
    add("works",
        std::to_string(corpus_.works.size()) + ", " + std::to_string(repeated) + " of them in several entries");
  }

  void add_unread() {
    for (std::size_t i = 0; i < std::min(kMostRows, log_.unread.size()); ++i) {
      const UnreadLine& line = log_.unread[i];
      add("unread", place(log_, line.source, line.line) + ": " + std::string(explain(line.reason)));
    }
    add_more("unread", log_.unread.size());
  }

  const Corpus& corpus_;
  const Log& log_;
  std::string text_;
};

}  // namespace

std::string describe(const Corpus& corpus) { return Report(corpus).write(); }

std::string_view explain(UnreadReason reason) noexcept {
  switch (reason) {
    case UnreadReason::sentence:
      return "its link is the beginning of a sentence";
    case UnreadReason::late_link:
      return "too much stands before its link";
    case UnreadReason::no_link:
      return "it has no link, and less than half of its neighbours are entries";
    case UnreadReason::too_long:
      return "it has no link, and is too long for a title";
    case UnreadReason::heading:
      return "it is the heading of a section";
    case UnreadReason::row:
      return "nothing in its row can be the title";
    case UnreadReason::loose:
      return "it is no note of an entry, and too short for a day with entries to be one itself";
    case UnreadReason::list:
      return "the titles in its list have no links, and no heading as \"Books read\" says that they are read";
    case UnreadReason::table:
      return "the rows of its table have neither links nor authors nor dates";
    case UnreadReason::set_aside:
      return "its section or its link says that it is no work";
  }
  return {};
}

}  // namespace asterism
