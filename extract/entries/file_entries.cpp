// SPDX-License-Identifier: Apache-2.0
// One file, one work: which files are notes about a single work, and the entry that such a file is.
#include "dates/short_years.hpp"
#include "entries/addressed_headings.hpp"
#include "entries/entry_reader.hpp"
#include "entries/field_tables.hpp"
#include "entries/file_titles.hpp"
#include "entries/legend.hpp"
#include "entries/listed_works.hpp"
#include "entries/own_links.hpp"
#include "entries/page_shape.hpp"
#include "entries/site_pages.hpp"
#include "files/file_names.hpp"
#include "links/links.hpp"
#include "markdown/wikilinks.hpp"
#include "text/passages.hpp"
#include "titles/entry_fields.hpp"
#include "titles/remarks.hpp"
#include "words/reading_words.hpp"
#include "words/run_words.hpp"
#include "words/section_words.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace asterism {
namespace {

/// In a folder of empty pages, one with no more bytes than this is a tag or an author as well, and one that is called
/// so is no more than the introduction to a site.
constexpr std::size_t kShortPage = 800;
/// Pages with fewer bytes say nothing.
constexpr std::size_t kEmptyPage = 24;

/// A page that lists as many works or more is about them, although it names a repository, which may be where the list
/// is from.
constexpr std::size_t kWorksBesideOwn = 4;

/// Sections that tell of a work each make a page a list, if nothing but its title stands above them.
constexpr std::size_t kToldSections = 3;

/// One issue of a digest lists as many, however much it says of them.
constexpr std::size_t kIssueWorks = 2;

/// As many addresses may stand below one paragraph that is a note.
constexpr std::size_t kFewAddresses = 2;
/// Of one with more, so many paragraphs and items are no addresses.
constexpr std::size_t kFewestSaid = 3;

/// A note that lists as many, and says not much else, is worth a remark.
constexpr std::size_t kTellingWorks = 5;

bool holds_legend_only(const Log& log, const std::vector<Block>& blocks) {
  bool legend = false;
  for (std::uint32_t block = 0; block < blocks.size(); block = blocks[block].end) {
    if (blocks[block].kind == BlockKind::heading) continue;
    if (!is_legend(log, blocks, block)) return false;
    legend = true;
  }
  return legend;
}

/// Whether sections that tell of a work each are all that `page` has: notes about one work say something of it first.
bool holds_told_sections(const Page& page) {
  const AddressedHeadings told = find_addressed_headings(page.log, page.blocks, any_order());
  return told.size() >= kToldSections && told.begin()->first <= 1;
}

/// Where the value of the field `key`, as `comparison_key` has it, begins in `head`; npos: it has none.
std::size_t value_begin(std::string_view head, std::string_view key) {
  for (std::size_t at = 0; at < head.size(); at = std::min(head.find('\n', at), head.size() - 1) + 1) {
    const std::string_view line = head.substr(at, head.find('\n', at) - at);
    const std::size_t sign = line.find_first_of(":=");
    if (sign != std::string_view::npos && comparison_key(line.substr(0, sign)) == key) return at + sign + 1;
  }
  return std::string_view::npos;
}

/// Whether the page, called `stem`, is an index by its name alone: site generators keep a post in a folder of its own,
/// as `index` beside its pictures, and give it title and date, which a list of pages does not have.
bool is_post_in_folder(const Page& page, std::string_view stem) {
  return stem == "index" && !file_folder(page.text().name()).empty() && page.front.value({"title"}).has_value() &&
         page.front.value({"date"}).has_value();
}

/// `related: [Doe2019, "[[Kites]]"]` in the front matter: what it names, as notes of `entry`.
void add_related(Log& log, const FrontMatter& front, Entry& entry) {
  const Text& text = log.texts.front();
  for (const std::string_view key :
       {"related", "see also", "related papers", "related notes", "connections", "cites"}) {
    const std::string_view head = text.slice({0, front.end});
    std::size_t begin = value_begin(head, key);
    for (const std::string& value : front.values({key})) {
      const std::size_t at = value.empty() ? std::string_view::npos : head.find(value, begin);
      if (at == std::string_view::npos) continue;  // escaped, as YAML allows
      Passage note{kOnlyText, static_cast<std::uint32_t>(log.pools.segments.size()), 1,
                   static_cast<std::uint32_t>(log.pools.spans.size()), 0};
      const auto length = static_cast<std::uint32_t>(value.size());
      log.pools.segments.push_back({static_cast<std::uint32_t>(at), length, 0});
      read_wikilinks(text, log.pools, note);
      note.span_count = static_cast<std::uint32_t>(log.pools.spans.size()) - note.first_span;
      entry.notes.push_back(note);
      begin = at + length;
    }
  }
}

/// "roe2020", "@roe_kites_2020": whether `name` may be a key that cites. Words may be the title.
bool is_key(std::string_view name) {
  return name.find(' ') == std::string_view::npos && name.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace

FileRole role_of_file(const Page& page, const UsualHeadings& usual) {
  const Text& text = page.text();
  const std::string stem(file_stem(text.name()));
  if (is_book_contents(page, stem)) return FileRole::aside;
  if (is_index_name(stem) && !is_post_in_folder(page, stem)) return FileRole::log;
  if (is_aside_name(stem) || is_filled_by_site(page)) return FileRole::aside;
  if (is_opening_name(stem) && text.content().size() <= kShortPage && page.front.fields.empty()) return FileRole::aside;
  const auto day = date_of_file(text.name(), any_order());
  if (day && is_page_of_date(page, *day, usual)) return FileRole::log;
  if (holds_legend_only(page.log, page.blocks)) return FileRole::log;
  const bool titled = page.front.value({"title"}).has_value();
  if (!own_address(page.front).empty() || opens_with_fields(page.log, page.blocks)) return FileRole::work;
  const PageShape shape = shape_of(page.log, page.blocks);
  if (has_days(shape)) return FileRole::log;
  if (shape.linked_items >= kIssueWorks && names_issue(page.front.value({"title"}).value_or(""))) return FileRole::log;
  const std::string title = given_title(page.log, page.blocks, page.front);
  const bool begun = shape.is_day_below_title && names_diary(title);  // else its prose is that of a work
  if (!titled && (begun || is_reading_list_name(title))) return FileRole::log;
  const bool called = !titled && (is_called_list(title_of_name(text.name())) || is_called_list(title));
  const ListedWorks listed = listed_works(page.log, page.blocks);
  const bool lists = listed.are_the_point();
  const std::string own = own_link(page.log, page.blocks, title, lists ? listed.blocks : std::vector<bool>());
  const bool beside = lists && listed.works >= kWorksBesideOwn && kind_of_link(own) == NodeKind::resource;
  if (!own.empty() && !beside) return FileRole::work;
  if (lists || called || holds_told_sections(page)) return FileRole::log;
  // One that is headed as a run tells of it, and of what it compares with; runs of a log stand one below another.
  if (shape.runs == 1 && names_run(title)) return FileRole::work;
  // A long list among prose may be what a note refers to; where most of the text is linked items, they are the point.
  const bool few = titled && shape.linked_items < 3 && shape.linked_items < shape.texts;
  // Addresses alone are where the code and talks of a work are, if the page says more than they do, and not only to
  // introduce many.
  const bool said = shape.address_bytes * 2 < text.content().size() &&
                    (shape.addresses <= kFewAddresses || shape.texts >= shape.address_texts + kFewestSaid);
  const bool untitled = shape.addresses == shape.linked_items && said;
  const bool list = (shape.linked_lists > 0 && shape.linked_items * 4 >= shape.texts) ||
                    (shape.linked_items > 0 && !few && shape.linked_items * 2 >= shape.texts);
  if ((list && !untitled) || shape.linked_rows >= 3) return FileRole::log;
  const std::string folder(file_folder(text.name()));
  const bool named = titled || count_title_words(stem) >= 4 || names_reading_list(file_stem("x/" + folder));
  return named || !text.content().empty() ? FileRole::work : FileRole::aside;
}

void set_folder_pages(const std::vector<Page>& pages, const FileIndex& files, std::vector<FileRole>& roles) {
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const Page& page = pages[i];
    const std::string_view name = page.text().name();
    const std::string_view folder = file_folder(name);
    const bool alone = !folder.empty() && is_index_name(file_stem(name)) && files.count_in(folder) == 1;
    if (!alone && is_post_in_folder(page, file_stem(name))) roles[i] = FileRole::log;  // a section of the site
    const std::uint32_t heading = alone ? title_heading(page.log, page.blocks) : kNoBlock;
    if (heading == kNoBlock || roles[i] != FileRole::log) continue;
    const std::string title = visible_text(page.log, page.blocks[heading].text);
    if (count_title_words(title) < 2 || !holds_name_of(title, file_stem(folder))) continue;
    const PageShape shape = shape_of(page.log, page.blocks);
    if (shape.dates == 0 && !has_days(shape) && shape.linked_items < 3 && shape.linked_rows == 0)
      roles[i] = FileRole::work;
  }
}

void set_tag_pages_aside(const std::vector<Page>& pages, std::vector<FileRole>& roles) {
  struct Folder {
    std::size_t files = 0;
    std::size_t empty = 0;
  };
  std::map<std::string_view, Folder> folders;
  for (const Page& page : pages) {
    Folder& folder = folders[file_folder(page.text().name())];
    ++folder.files;
    folder.empty += page.text().content().size() < kEmptyPage ? 1U : 0U;
  }
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const std::string_view name = file_folder(pages[i].text().name());
    const Folder& folder = folders[name];
    const bool tags = folder.empty >= 3 && folder.empty * 2 >= folder.files && !names_reading_list(file_stem(name));
    const bool short_page = pages[i].text().content().size() <= kShortPage;
    if (tags && short_page && roles[i] == FileRole::work) roles[i] = FileRole::aside;
  }
}

/// Says where a file that is read as notes about one work lists so many that it may be there for them.
void EntryReader::report_listed() {
  if (blocks_.size() < kTellingWorks) return;
  const ListedWorks listed = listed_works(log_, blocks_);
  if (listed.works < kTellingWorks || listed.bytes * 2 < listed.other_bytes) return;
  diagnostics_.push_back({Severity::note, file_text().name(), 1, 0,
                          "read as notes about one work, but it lists " + std::to_string(listed.works),
                          "a file called '… reading list' is read as a list"});
}

/// Gives `entry`, the work of a file, the title that its heading holds, and what that says of when it came out.
void EntryReader::take_heading(std::uint32_t heading, Entry& entry) const {
  TitleLine line = read_title_line(log_, blocks_[heading].text, context_.order);
  std::string text = visible_text(log_, blocks_[heading].text);
  TitleLine dated = line;
  const auto day = date_beside_title(dated, text, blocks_[heading].level);
  if (day && day->first.day != 0 && dated.title_end > dated.title_begin) {
    line = std::move(dated);
    line.date = day;
  }
  end_published_title(line, heading);
  text.resize(line.title_end);
  const std::string_view shown = std::string_view(text).substr(line.title_begin);
  const std::size_t begin = text.size() - behind_note_number(shown, file_text().name()).size();
  entry.title = sub_passage(log_, blocks_[heading].text, static_cast<std::uint32_t>(begin), line.title_end);
  entry.date = line.date;
  entry.published = line.published;
}

void EntryReader::read_work() {
  Entry entry;
  entry.line = 1;
  entry.url = own_address(page_.front);
  const std::uint32_t heading = title_heading(log_, blocks_);
  const auto named = page_.front.value({"title"});
  // A title that is no more than the name of the file, and a key, gives way to one that a field says.
  if (named && *named == file_stem(file_text().name()) && is_key(*named)) entry.title = labelled_title(log_, blocks_);
  if (entry.title.segment_count > 0) {
    entry.aliases.emplace_back(*named);
  } else if (const auto title = front_title(log_, blocks_, page_.front)) {
    entry.title = passage_of(log_, kOnlyText, *title, page_.front.end);
  } else if (entry.title = labelled_title(log_, blocks_); entry.title.segment_count > 0) {
    if (heading != kNoBlock) entry.aliases.push_back(visible_text(log_, blocks_[heading].text));
  } else if (entry.title = opening_title(log_, blocks_); entry.title.segment_count > 0) {
    // what headings there are belong to its parts
  } else if (heading != kNoBlock) {
    take_heading(heading, entry);
    if (named) entry.aliases.emplace_back(*named);
  }
  if (entry.title.segment_count == 0) entry.title = numbered_title(log_, blocks_);
  if (entry.title.segment_count == 0) entry.title = passage_of(log_, kOnlyText, title_of_name(file_text().name()), 0);
  if (entry.url.empty()) entry.url = own_link(log_, blocks_, visible_text(log_, entry.title), {});
  if (entry.url.empty()) entry.url = foot_link(log_, blocks_);
  for (const std::string& words : page_.front.values({"tags", "tag", "keywords", "categories", "topics"})) {
    add_keywords(words, entry.keywords);
  }
  for (std::string& alias : page_.front.values({"alias", "aliases"})) entry.aliases.push_back(std::move(alias));
  for (const FrontMatterField& field : page_.front.fields) {
    if (!holds_citation_key(field.key)) continue;
    entry.aliases.insert(entry.aliases.end(), field.values.begin(), field.values.end());
  }
  if (!entry.date) {
    entry.date = date_in_front();
    if (entry.date && !scope_.date()) ++log_.date_counts.front();  // else its name is counted
  }
  if (const auto published = published_in_front()) entry.published = published;
  const std::int16_t year = entry.published ? std::int16_t{0} : year_in_fields(log_, blocks_);
  if (year != 0) entry.published = PartialDate{year, 0, 0};
  const bool run = entry.url.empty() && names_run(visible_text(log_, entry.title));
  entry.kind = run ? NodeKind::experiment : kind_of_link(entry.url);
  for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
    if (block != heading && blocks_[block].text.segment_count > 0) entry.notes.push_back(blocks_[block].text);
  }
  add_related(log_, page_.front, entry);
  report_listed();
  entry.last_line = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(file_text().line_count()));
  entry.form = EntryForm::file;
  if (entry.date) entry.date = scope_.dated(*entry.date);
  if (!entry.date) entry.date = scope_.date();
  if (entry.title.segment_count > 0) {
    const Segment& first = log_.pools.segments[entry.title.first_segment];
    if (first.length > 0) entry.line = file_text().line_of(first.begin);
  }
  log_.entries.push_back(std::move(entry));
}

}  // namespace asterism
