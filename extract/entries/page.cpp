// SPDX-License-Identifier: Apache-2.0
// Joins what was read from each file: its numbers go on behind those of the files before.
#include "entries/page.hpp"

#include <cstdint>
#include <iterator>
#include <utility>

namespace asterism {
namespace {

/// Whether `list` takes over the memory of `more`, as it has neither elements nor room for these.
template <typename List>
bool takes_over(const List& list, const List& more) {
  return list.empty() && list.capacity() < more.size();
}

/// Adds the elements of `more` to `list`.
template <typename T>
void append(std::vector<T> more, std::vector<T>& list) {
  if (takes_over(list, more)) {
    list = std::move(more);
  } else {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
}

/// How far the numbers of a page move.
struct Shift {
  SourceId source{};
  std::uint32_t segments = 0;
  std::uint32_t spans = 0;
  std::uint32_t targets = 0;
  std::uint32_t sections = 0;
};

void move(Passage& passage, const Shift& shift) {
  passage.source = shift.source;
  passage.first_segment += shift.segments;
  passage.first_span += shift.spans;
}

void move(Entry& entry, const Shift& shift) {
  entry.source = shift.source;
  if (entry.section != 0) entry.section += shift.sections;  // without headings above, they are those of any other
  move(entry.title, shift);
  for (Passage& note : entry.notes) move(note, shift);
}

void append(Pools pools, const Shift& shift, Pools& all) {
  for (Span& span : pools.spans) span.target.begin += shift.targets;
  for (Anchor& anchor : pools.anchors) anchor.source = shift.source;
  append(std::move(pools.segments), all.segments);
  append(std::move(pools.spans), all.spans);
  append(std::move(pools.anchors), all.anchors);
  takes_over(all.targets, pools.targets) ? all.targets.swap(pools.targets) : void(all.targets += pools.targets);
}

}  // namespace

void append(Log page, Log& log) {
  const Shift shift{.source = SourceId(log.texts.size()),
                    .segments = static_cast<std::uint32_t>(log.pools.segments.size()),
                    .spans = static_cast<std::uint32_t>(log.pools.spans.size()),
                    .targets = static_cast<std::uint32_t>(log.pools.targets.size()),
                    .sections = static_cast<std::uint32_t>(log.sections.size()) - 1};
  for (Entry& entry : page.entries) move(entry, shift);
  for (UnreadLine& line : page.unread) line.source = shift.source;
  if (log.title.empty()) log.title = std::move(page.title);
  append(std::move(page.texts), log.texts);
  append(std::move(page.entries), log.entries);
  log.sections.insert(log.sections.end(), std::make_move_iterator(page.sections.begin() + 1),
                      std::make_move_iterator(page.sections.end()));
  append(std::move(page.pools), shift, log.pools);
  append(std::move(page.date_counts), log.date_counts);
  append(std::move(page.unread), log.unread);
}

}  // namespace asterism
