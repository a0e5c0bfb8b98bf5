// SPDX-License-Identifier: Apache-2.0
// The walk over the blocks of one file; each form of entry has a file of its own (…_entries.cpp).
#pragma once

#include "entries/entries.hpp"
#include "entries/list_items.hpp"
#include "entries/open_sections.hpp"
#include "entries/page_survey.hpp"
#include "entries/scope.hpp"
#include "markdown/wrapped_lines.hpp"
#include "text/passages.hpp"
#include "titles/title_line.hpp"
#include "titles/title_parts.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace asterism {

struct TableColumns;

/// The date of a passage that is nothing but a date.
std::optional<DateSpan> date_line(const Log& log, const Passage& passage, DateOrder order);

/// The level of what no heading opens, as a paragraph that is an entry or a date line: any heading ends it.
inline constexpr std::uint8_t kBelowHeadings = 7;

/// From this many linked entries on, a section is a list and its heading only says what of.
inline constexpr std::size_t kListOfEntries = 3;

/// Which links make a line one of an entry: also those that only name what they lead to ("[paper](…)"), or not.
enum class CountedLinks : std::uint8_t { all, titled };

/// The bold names that paragraphs of the page open with in front of a stop or a dash.
struct Questions {
  std::unordered_map<std::string, std::size_t> uses = {};  ///< looked up only
  std::size_t forms = 0;                                   ///< sections with several
};

class EntryReader {
 public:
  EntryReader(Page& page, SourceId file, const LogContext& context, Diagnostics& diagnostics);
  void read();

 private:
  /// A quotation and the line that says which work it is of.
  struct Highlight {
    std::uint32_t quote = 0;   // the block that is quoted
    std::uint32_t source = 0;  // the one that holds the line: the next, or the last one in it
    TitleLine line;
    Passage passage;          // the line
    std::uint32_t shown = 0;  // where it begins in what `source` shows
    bool is_clear = false;    // the link is not about an author
  };
  /// The line that an item begins with, read before the walk comes there.
  struct ItemLine {
    std::uint32_t paragraph = 0;
    TitleLine line;
  };
  /// What stands right below a heading.
  struct Listed {
    std::size_t works = 0;
    std::size_t blocks = 0;
    std::uint32_t end = 0;  ///< where the next heading is
  };
  /// What is told by all of the page but seldom asked; each answer is made when first asked.
  struct Answers {
    std::optional<bool> lists_below_title = {};
    std::optional<bool> lists_in_paragraphs = {};
    std::optional<bool> leads_to_notes_alone = {};
    std::optional<bool> counts_days = {};  // whether headings only count days
    std::optional<bool> are_titles_works = {};
    std::optional<bool> are_titles_days = {};
    std::optional<bool> titles_stand_alone = {};
    std::optional<std::uint8_t> outline_level = {};  // of headings, where nothing else tells what is an entry
    std::optional<LineBreaks> line_breaks = {};
    std::optional<Questions> questions = {};
    std::map<std::uint8_t, std::ptrdiff_t> notes_of_level = {};  // headings that are links: notes, less scopes
    std::map<std::uint8_t, bool> published_of_level = {};        // whether headings say where their works came out
    std::unordered_set<std::string> own_anchors = {};            // of the headings of the file; looked up only
  };
  /// What takes the blocks that are no entries as notes, down to the next heading of its level.
  struct Owner {
    std::uint8_t level = 0;
    std::size_t entry = 0;
  };

  // entry_reader.cpp
  void walk(std::uint32_t begin, std::uint32_t end);
  void close_sections(std::uint8_t level, std::uint32_t end);
  void end_owners(std::uint8_t level);
  void own_below(std::size_t place);
  void set_date(const DateSpan& date, std::uint8_t level);
  void begin_day(const DateSpan& date, std::uint32_t block);
  std::size_t add(Entry entry, EntryForm form, std::uint32_t block);
  std::size_t add_line(const TitleLine& line, const Passage& passage, std::string_view text, EntryForm form,
                       std::uint32_t block);
  void set_line(std::size_t place, const Passage& part);
  std::uint32_t add_note(std::size_t place, std::uint32_t block);
  void note(std::uint32_t block);
  bool leads_aside(std::string_view url) const;
  NodeKind kind_of(const TitleLine& line, std::string_view title, std::uint32_t block);
  void report_mark(const std::string& mark, std::uint32_t line_number);
  void finish();
  bool holds_years_of_reading(const PartialDate& year) const;
  void add_section_keywords(Entry& entry) const;

  // list_entries.cpp
  void on_list(std::uint32_t list);
  TitleLine read_item_line(std::uint32_t paragraph) const;
  void read_item_lines();
  TitleLine item_line(std::uint32_t paragraph);
  std::vector<ListItem> items_of(std::uint32_t list);
  bool is_worded_as_title(const ListItem& item, std::string_view text) const;
  void on_item(ListItem& item, bool among_works);
  bool is_day_of_period(const TitleLine& line) const;
  void drop_remarks(std::vector<ListItem>& items) const;
  void take_dated(std::vector<ListItem>& items);
  void take_months(std::vector<ListItem>& items) const;

  // several_entries.cpp
  bool on_lines(const ListItem& item, EntryForm form);
  bool on_enumeration(const ListItem& item);

  // item_credits.cpp
  bool may_tell_credits(const ListItem& item) const;
  bool tells_credit(const ListItem& item) const;
  void take_bylines(std::vector<ListItem>& items) const;
  void take_credits(std::uint32_t list, std::vector<ListItem>& items) const;
  void take_numbers(std::uint32_t list, std::vector<ListItem>& items) const;

  // heading_entries.cpp
  void on_heading(std::uint32_t block);
  std::optional<DateSpan> heading_date(const Block& heading, std::string_view text) const;
  std::optional<DateSpan> date_beside_title(TitleLine& line, std::string_view text, std::uint8_t level) const;
  bool is_heading_entry(std::uint32_t block, TitleLine& line, const std::string& title);
  std::uint8_t level_of_outline();
  bool leads_to_own_heading(std::string_view url);
  bool is_note_among_notes(std::uint32_t block);
  bool opens_with_link(std::uint32_t block) const;
  bool takes_links_below(std::uint32_t block, TitleLine& line, std::string_view title);
  std::size_t linked_below(std::uint32_t heading) const;
  std::size_t linked_between(std::uint32_t begin, std::uint32_t end, std::size_t enough,
                             CountedLinks counted = CountedLinks::all) const;

  // credited_headings.cpp
  bool is_of_later_day(std::uint8_t level, const DateSpan& date) const;
  TitleLine title_of_heading(std::uint32_t block, std::string_view text,
                             const std::optional<TitleTail>& published) const;

  // heading_lines.cpp
  std::optional<TitleTail> publication_above_links(std::uint32_t block, std::string_view text);
  std::size_t works_below(std::uint32_t heading) const;
  bool are_titles_works();
  bool are_titles_days();

  // published_headings.cpp
  bool is_published_heading(std::uint32_t block);
  bool stands_above_authors(std::uint32_t block) const;
  void end_published_title(TitleLine& line, std::uint32_t block) const;
  void end_bold_title(TitleLine& line, std::uint32_t block) const;
  bool is_day_of_log(std::uint32_t block, const TitleLine& line, std::string_view title) const;
  void open_day(std::uint32_t block, const DateSpan& date);

  // day_entries.cpp
  void on_quote(std::uint32_t quote);
  void walk_quote(std::uint32_t quote);
  bool on_counted_day(std::uint32_t block, std::string_view text);
  bool counts_days() const;
  std::uint32_t told_cell(const std::vector<std::uint32_t>& blocks) const;
  void add_day(const OpenSection& day, const std::vector<std::uint32_t>& blocks);
  std::string unwrapped_text(const Passage& passage);
  bool is_told(const OpenSection& day) const;
  void read_label(std::uint32_t first, std::uint32_t second, ShownRange range);
  void drop_labels();

  // odd_dates.cpp
  void report_date(const Passage& passage, std::uint32_t line_number);
  void report_untold_year(const ListItem& item, std::string_view text);
  void report_untold_year(std::string_view text, std::uint32_t line_number);
  bool is_impossible_day(const Passage& passage) const;
  void begin_impossible_day(std::uint32_t block, std::uint8_t level);

  // address_entries.cpp
  bool is_all_of_day(std::uint32_t block) const;
  bool on_addressed_title(std::uint32_t block);

  // paragraph_entries.cpp
  void on_paragraph(std::uint32_t block);
  std::optional<DateSpan> day_line(std::uint32_t block) const;
  std::optional<DateSpan> day_of_month(const Passage& passage) const;
  bool on_paragraph_lines(std::uint32_t block);
  bool on_anchored(std::uint32_t block);
  bool is_introduction() const;
  bool is_noted() const;
  bool logs_from(std::uint32_t begin, std::size_t listed) const;
  Listed listed_below(std::uint32_t title);
  bool lists_below_title();
  bool lists_in_paragraphs();
  bool is_aside_link(std::string_view url) const;

  // paragraph_lines.cpp
  std::vector<Passage> entry_lines(const Passage& passage, std::string_view text);

  // highlight_entries.cpp
  bool is_attribution(std::uint32_t block, std::string_view text) const;
  std::optional<Highlight> highlight_at(std::uint32_t block);
  void find_highlights();
  bool on_highlight(std::uint32_t block);

  // run_entries.cpp
  bool is_run(std::uint32_t block) const;
  bool tells_experiment(std::uint32_t block) const;
  bool on_run(std::uint32_t block);
  std::size_t add_run(std::uint32_t paragraph, EntryForm form, std::uint32_t block);

  // record_entries.cpp
  bool on_numbered_papers(std::uint32_t block);
  bool on_record(std::uint32_t block);
  bool on_record_list(std::uint32_t list);
  bool titles_stand_alone();
  bool is_lone_title(std::span<const Passage> fields);
  std::size_t add_record(std::span<const Passage> fields, EntryForm form, std::uint32_t block);

  // cited_entries.cpp
  void take_quoted(std::vector<ListItem>& items) const;
  std::optional<TitleLine> citation_in(std::uint32_t block) const;
  bool on_citation(std::uint32_t block);

  // bold_entries.cpp
  bool on_bold_name(std::uint32_t block);
  bool on_bold_title(std::uint32_t block);
  bool is_bold_above_links(std::uint32_t block) const;
  bool has_bold_names(std::uint32_t heading);
  bool asks(std::string_view text, std::size_t end);
  std::optional<TitleLine> labels_after(std::uint32_t block) const;
  std::optional<TitleLine> labels_of(std::uint32_t list) const;
  std::optional<TitleLine> bold_title(std::uint32_t block) const;

  // day_links.cpp
  bool leads_to_notes_alone();
  bool is_link_of_day(const TitleLine& line, std::string_view text, std::uint32_t block) const;

  // table_entries.cpp
  void on_table(std::uint32_t table);
  bool lists_works(std::uint32_t table);
  std::size_t title_of_row(const std::vector<std::uint32_t>& cells, const std::vector<TitleLine>& lines,
                           const TableColumns& columns) const;
  std::vector<TitleLine> read_row(const std::vector<std::uint32_t>& cells, const TableColumns& columns);
  void on_row(std::uint32_t row, const TableColumns& columns);

  // dated_rows.cpp
  void find_dated_columns(std::uint32_t table, TableColumns& columns) const;
  std::optional<DateSpan> date_of_row(const std::vector<std::uint32_t>& cells, const std::vector<TitleLine>& lines,
                                      const TableColumns& columns) const;

  // titled_rows.cpp
  bool is_below_reading_list(bool texts) const;
  bool is_listed_title(const std::vector<std::uint32_t>& cells, const std::vector<TitleLine>& lines,
                       std::size_t column) const;
  std::size_t listed_titles(std::uint32_t table, const TableColumns& columns);
  void compare_cells(std::uint32_t table, TableColumns& columns) const;

  // file_entries.cpp
  void read_work();
  void take_heading(std::uint32_t heading, Entry& entry) const;
  void report_listed();

  // day_files.cpp
  void take_dates(const TitleLine& line, Entry& entry) const;
  std::optional<DateSpan> date_in_front() const;
  std::optional<PartialDate> published_in_front() const;
  std::optional<DateSpan> date_of_list() const;
  bool is_own_title(std::string_view title) const;
  std::uint8_t level_of_parts() const;
  void find_day_parts();
  bool is_part_of_day(std::uint32_t block, std::string_view title) const;

  const Text& file_text() const { return log_.texts.front(); }

  const Page& page_;
  Log& log_;             // of this file alone
  const SourceId file_;  // its number among those of the whole log
  const std::vector<Block>& blocks_;
  const LogContext& context_;
  Diagnostics& diagnostics_;
  PageSurvey survey_;  // empty: of a page that is no list
  Answers answers_;
  Scope scope_;
  const std::size_t element_anchors_;  // how many the elements of the file carry, the first ones in the pools, by line
  std::vector<Owner> owners_;
  std::vector<OpenSection> open_sections_;
  std::vector<Labelled> days_;
  std::unordered_set<std::string> titles_;  // comparison keys of the titles read in this file; looked up only
  std::vector<ItemLine> item_lines_;        // of lists at the top of the page, by place
  std::size_t next_line_ = 0;               // of `item_lines_`
  /// Lists and quotes inside others that are read on the spot; reading recurses, so deeper ones wait until the rest is
  /// done.
  static constexpr int kDeepest = 64;
  int depth_ = 0;
  std::vector<std::uint32_t> pending_;
  std::uint8_t part_level_ = 0;  // of the headings that name parts of the day that the file is called like; 0: none
  std::vector<std::uint32_t> day_parts_;  // headings below days with titles of their own
  std::vector<Highlight> highlights_;     // quotations that are entries
  std::uint32_t links_list_ = kNoBlock;   // the list of the links of the last title in bold
};

}  // namespace asterism
