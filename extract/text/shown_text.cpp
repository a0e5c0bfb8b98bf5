// SPDX-License-Identifier: Apache-2.0
// Segments for shown text: neighbouring runs become one.
#include "text/shown_text.hpp"

#include "text/unicode.hpp"

namespace asterism {

void ShownText::add_run(std::string_view content, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    std::uint32_t stop = begin;
    while (stop < end && !is_blank_byte(content[stop])) ++stop;
    if (stop == begin) {
      while (stop < end && is_blank_byte(content[stop])) ++stop;
      // A single blank may stay part of a run; anything else is shown as one.
      if (stop == begin + 1 && content[begin] == ' ' && !blank_) {
        blank_ = true;
        Segment& last = segments_.back();
        const bool joins = last.replacement == 0 && last.begin + last.length == begin;
        if (joins) ++last.length;
        if (!joins) segments_.push_back({begin, 1, 0});
      } else {
        add_character(begin, stop - begin, U' ');
      }
    } else {
      const bool joins = !segments_.empty() && segments_.back().replacement == 0 &&
                         segments_.back().begin + segments_.back().length == begin;
      if (joins) segments_.back().length += stop - begin;
      if (!joins) segments_.push_back({begin, stop - begin, 0});
      blank_ = false;
    }
    begin = stop;
  }
}

void ShownText::add_character(std::uint32_t begin, std::uint32_t length, char32_t character) {
  if (character == U' ' && blank_) return;
  blank_ = character == U' ';
  segments_.push_back({begin, length, character});
}

Passage ShownText::make_passage(Log& log, SourceId source) {
  if (blank_ && !segments_.empty()) {  // a blank is shown once, so there is one at most
    Segment& last = segments_.back();
    if (last.replacement != 0 || last.length == 1) {
      segments_.pop_back();
    } else {
      --last.length;
    }
  }
  const Passage passage{source, static_cast<std::uint32_t>(log.pools.segments.size()),
                        static_cast<std::uint32_t>(segments_.size()),
                        static_cast<std::uint32_t>(log.pools.spans.size()), 0};
  log.pools.segments.insert(log.pools.segments.end(), segments_.begin(), segments_.end());
  segments_.clear();
  blank_ = true;
  return passage;
}

}  // namespace asterism
