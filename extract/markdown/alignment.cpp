// SPDX-License-Identifier: Apache-2.0
// Compares visible text with source text: escapes, entities and line ends inside code.
#include "markdown/alignment.hpp"

#include "markdown/markdown.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace asterism {
namespace {

constexpr std::size_t kLongestEntity = 40;  // the longest name HTML knows has 33 characters

/// What `entity` (`&amp;`) shows; empty when it is none. The table of two thousand names is cmark's, asking it costs
/// a few microseconds.
std::string shown_by(std::string_view entity) {
  if (entity == "&amp;") return "&";
  if (entity == "&lt;") return "<";
  if (entity == "&gt;") return ">";
  return decode_entity(entity.substr(1, entity.size() - 2));
}

/// How many bytes at the beginning of `a` and `b` are the same.
std::size_t common_prefix(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (most - same >= 16 && std::memcmp(a.data() + same, b.data() + same, 16) == 0) same += 16;
  while (same < most && a[same] == b[same]) ++same;
  return same;
}

/// Walks along a literal and its source at once.
class Aligner {
 public:
  Aligner(std::string_view literal, std::string_view source, std::size_t at, std::vector<Segment>& segments)
      : literal_(literal), source_(source), at_(at), segments_(segments), first_(segments.size()) {}

  bool run(SourceStyle style) {
    while (done_ < literal_.size()) {
      if (at_ < source_.size() && take(style)) continue;
      segments_.resize(first_);
      return false;
    }
    return true;
  }

 private:
  bool take(SourceStyle style) {
    if (take_plain(style)) return true;
    if (style == SourceStyle::code ? take_line_end() : take_escape() || take_entity()) return true;
    if (source_[at_] != literal_[done_]) return false;
    add(1, 0);
    ++done_;
    return true;
  }

  /// What is the same on both sides up to the next byte that may mean something else. In short steps, as a long look
  /// ahead would be for nothing where every other byte is such a one.
  bool take_plain(SourceStyle style) {
    constexpr std::size_t step = 64;
    std::string_view same = source_.substr(at_, step);
    same = same.substr(0, common_prefix(same, literal_.substr(done_, step)));
    const std::size_t special =
        style == SourceStyle::code ? same.find('\n') : std::min(same.find('\\'), same.find('&'));
    const std::size_t length = std::min(special, same.size());
    if (length == 0) return false;
    add(length, 0);
    done_ += length;
    return true;
  }

  void add(std::size_t length, char32_t replacement) {
    const auto begin = static_cast<std::uint32_t>(at_);
    const auto bytes = static_cast<std::uint32_t>(length);
    at_ += length;
    const bool joins = replacement == 0 && segments_.size() > first_ && segments_.back().replacement == 0 &&
                       segments_.back().begin + segments_.back().length == begin;
    joins ? void(segments_.back().length += bytes) : segments_.push_back({begin, bytes, replacement});
  }

  bool take_escape() {
    const bool escape = source_[at_] == '\\' && at_ + 1 < source_.size() && is_ascii_punctuation(source_[at_ + 1]) &&
                        source_[at_ + 1] == literal_[done_];
    if (!escape) return false;
    ++at_;
    add(1, 0);
    ++done_;
    return true;
  }

  bool take_entity() {
    if (source_[at_] != '&') return false;
    const std::size_t end = source_.substr(at_, kLongestEntity).find(';');
    if (end == std::string_view::npos) return false;
    const std::string shown = shown_by(source_.substr(at_, end + 1));
    if (shown.empty() || !literal_.substr(done_).starts_with(shown)) return false;
    std::size_t length = end + 1;
    for (std::size_t i = 0; i < shown.size(); length = 0) add(length, decode_code_point(shown, i));
    done_ += shown.size();
    return true;
  }

  /// A line end is a blank; the indentation and quote marks of the next line are not shown.
  bool take_line_end() {
    if (source_[at_] != '\n' || literal_[done_] != ' ') return false;
    add(1, U' ');
    ++done_;
    at_ = find_behind(source_, " \t>", at_);
    return true;
  }

  std::string_view literal_;
  std::string_view source_;
  std::size_t at_;
  std::size_t done_ = 0;  // bytes of the literal
  std::vector<Segment>& segments_;
  std::size_t first_;  // of those that are added
};

}  // namespace

bool align(std::string_view literal, std::string_view source, std::size_t at, SourceStyle style,
           std::vector<Segment>& segments) {
  // Most calls ask about a wrong place: one look at its first byte tells.
  const char begins = at < source.size() ? source[at] : '\0';
  if (!literal.empty() && begins != literal[0] && begins != '\\' && begins != '&' && begins != '\n') return false;
  const bool plain = style == SourceStyle::text && literal.find('\\') == std::string_view::npos &&
                     literal.find('&') == std::string_view::npos;
  if (plain && source.substr(std::min(at, source.size())).starts_with(literal)) {
    segments.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(literal.size()), 0});
    return true;
  }
  return Aligner(literal, source, at, segments).run(style);
}

}  // namespace asterism
