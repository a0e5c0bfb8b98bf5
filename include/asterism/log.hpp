// SPDX-License-Identifier: Apache-2.0
// A research log as its author wrote it: entries with title, link, date, kind, section and notes.
#pragma once

#include "asterism/config.hpp"
#include "asterism/date.hpp"
#include "asterism/diagnostics.hpp"
#include "asterism/text.hpp"
#include "asterism/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A run of source bytes that is visible text. `replacement` != 0: the run is shown as that one character
/// (an entity, a line break).
struct Segment {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;
  char32_t replacement = 0;
};

enum class SpanKind : std::uint8_t { link, image, strong, emphasis, code, deleted };

/// Markup over the visible text of a passage. Units: bytes of that text. `target`: where in `Pools::targets` a
/// link's or image's destination stands.
struct Span {
  SpanKind kind = SpanKind::link;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  ByteRange target;
};

/// A stretch of visible text of one file, as ranges into pools.
struct Passage {
  SourceId source{};
  std::uint32_t first_segment = 0;
  std::uint32_t segment_count = 0;
  std::uint32_t first_span = 0;
  std::uint32_t span_count = 0;
};

/// What in the text is the entry.
enum class EntryForm : std::uint8_t { item, row, heading, paragraph, file };

/// One thing the author logged. Lines are 1-based; `first_line` … `last_line` also hold its notes.
struct Entry {
  SourceId source{};
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;
  EntryForm form = EntryForm::item;
  NodeKind kind = NodeKind::work;
  std::optional<DateSpan> date;          ///< when it was read or logged
  std::optional<PartialDate> published;  ///< when it came out, where the log says so
  std::uint32_t section = 0;             ///< the headings above: index into `Log::sections`
  Passage title;
  std::string url;                      ///< empty: none
  std::vector<std::string> other_urls;  ///< further label links of the title line (code, video …)
  std::vector<Passage> notes;
  std::vector<std::string> keywords;  ///< tags and keyword lines of the entry itself
  std::vector<std::string> aliases;   ///< names of the work in the front matter of its file, or its citation key
};

/// What a legend says a mark means.
struct LegendMark {
  std::string mark;
  std::string meaning;
  NodeKind kind = NodeKind::work;
  std::uint32_t line = 0;
};

/// Why something that looks like an entry was not read as one.
enum class UnreadReason : std::uint8_t {
  sentence,   ///< a paragraph in which the link begins a sentence
  late_link,  ///< an item in which too much stands before the link
  no_link,    ///< an item without a link, and too few of its neighbours are entries
  too_long,   ///< an item without a link among entries, too long or broken up for a title
  heading,    ///< a heading with a link
  row,        ///< a row of a table in which nothing can be the title
  loose,      ///< prose of a day that holds other entries, too little for one
  list,       ///< a list of titles without links, of which nothing is read
  table,      ///< a table with a column of titles, without links, authors or dates
  set_aside,  ///< an item or row with a link, where its section or its link says that it is no work
};

/// A line that looks like an entry but was not read.
struct UnreadLine {
  SourceId source{};
  std::uint32_t line = 0;
  UnreadReason reason = UnreadReason::sentence;
};

/// A place in a file that links of the log can name: a heading, or an element with an `id` or `name`.
struct Anchor {
  SourceId source{};
  std::uint32_t line = 0;
  std::string name;        ///< of a heading: as code hosts make it (`## A b` -> `a-b`)
  std::uint8_t level = 0;  ///< of the heading; 0: the `id` or `name` of an element
};

/// What passages are ranges of: one list of each kind for many of them, as most are short.
struct Pools {
  std::vector<Segment> segments;
  std::vector<Span> spans;
  std::string targets;  ///< link destinations, one after another
  std::vector<Anchor> anchors;
};

/// Everything read from the inputs, in the order of files and lines.
struct Log {
  std::string title;  ///< what to call the whole: the first heading, or the file's or folder's name
  std::vector<Text> texts;
  std::vector<Entry> entries;
  std::vector<std::vector<std::string>> sections;  ///< heading paths; [0] is the empty one
  std::vector<LegendMark> legend;
  Pools pools;
  std::vector<std::uint32_t>
      date_counts;  ///< of each text: its date lines, and one that its name or front matter gives
  DayMonthOrder order = DayMonthOrder::month_first;
  std::int32_t order_evidence = 0;  ///< dates that can only be day first, less those that can only be month first
  std::vector<UnreadLine> unread;   ///< by place
  bool by_outline = false;          ///< no rule finds an entry: its files or headings are taken for them
  std::vector<std::string> own_repositories;  ///< on code hosts, that the files are of: `github.com/doe/kites`, sorted
};

/// Visible text of a passage together with the way back to the source.
struct Visible {
  std::string text;
  std::vector<Segment> segments;
  std::vector<std::uint32_t> starts;  ///< where in `text` each segment begins
  /// Source byte of byte `offset` of `text` (of its end for `offset == text.size()`). Cost: O(log segments).
  std::uint32_t source_offset(std::uint32_t offset) const;
};

/// The visible text of `passage`. Cost: O(its bytes).
Visible visible(const Log& log, const Passage& passage);
/// The same without the way back.
std::string visible_text(const Log& log, const Passage& passage);
/// The same of a passage of `text` whose ranges are those of `pools`.
std::string visible_text(const Text& text, const Pools& pools, const Passage& passage);
/// The destination of a link `span`. Borrows: from `log`.
std::string_view target_of(const Log& log, const Span& span);

struct ReadOptions {
  /// How many threads may read files at once. Default: 1; any number gives the same Log.
  unsigned threads = 1;
  /// What the author says about the log. Default: nothing, as the rules need nothing.
  LogRules given = {};
  /// What the folder of the log is called: the title of a log of several files without an index that has one. Default:
  /// empty, and the first title in the files is that of the log.
  std::string folder = {};
};

/// One input with the bytes as stored.
struct RawFile {
  std::string name;
  std::string bytes;
};

/// The Markdown files behind `inputs` (files, or folders with all `*.md` below, in name order), with the names
/// that exports show: relative to a given folder, or the file's own name; "-" reads `standard_input`. `threads` read
/// the files of a folder at once; any number gives the same.
/// Throws: InputError for a missing or unreadable input and for a folder without Markdown.
std::vector<RawFile> read_files(const std::vector<std::filesystem::path>& inputs, std::istream& standard_input,
                                Diagnostics& diagnostics, unsigned threads = 1);

/// What the one folder is called that `inputs` are; empty: they are files or several.
std::string folder_name(const std::vector<std::filesystem::path>& inputs);

/// Reads the entries of `files`. Order: as given. Empty input: a Log without entries.
/// Cost: O(bytes); the Markdown tree of at most a few megabytes is held at a time.
Log read_log(std::vector<RawFile> files, const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace asterism
