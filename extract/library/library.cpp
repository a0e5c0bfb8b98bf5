// SPDX-License-Identifier: Apache-2.0
// From items of a library to entries of the log: kinds, links and dates.
#include "library/library.hpp"

#include "dates/dates.hpp"
#include "links/links.hpp"
#include "text/text_ends.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace asterism {
namespace {

struct TypeKind {
  std::string_view type;
  NodeKind kind;
};

/// The types of BibTeX, BibLaTeX and CSL 1.0.2; `work`: the link says more than the type.
constexpr std::array kTypes = std::to_array<TypeKind>({
    {"article", NodeKind::paper},
    {"article-journal", NodeKind::paper},
    {"chapter", NodeKind::paper},
    {"conference", NodeKind::paper},
    {"incollection", NodeKind::paper},
    {"inproceedings", NodeKind::paper},
    {"mastersthesis", NodeKind::paper},
    {"paper-conference", NodeKind::paper},
    {"phdthesis", NodeKind::paper},
    {"preprint", NodeKind::paper},
    {"report", NodeKind::paper},
    {"techreport", NodeKind::paper},
    {"thesis", NodeKind::paper},
    {"unpublished", NodeKind::paper},
    {"book", NodeKind::book},
    {"booklet", NodeKind::book},
    {"collection", NodeKind::book},
    {"inbook", NodeKind::book},
    {"mvbook", NodeKind::book},
    {"proceedings", NodeKind::book},
    {"article-magazine", NodeKind::post},
    {"article-newspaper", NodeKind::post},
    {"post", NodeKind::post},
    {"post-weblog", NodeKind::post},
    {"webpage", NodeKind::post},
    {"dataset", NodeKind::resource},
    {"manual", NodeKind::resource},
    {"software", NodeKind::resource},
    {"motion_picture", NodeKind::video},
    {"movie", NodeKind::video},
    {"speech", NodeKind::video},
    {"video", NodeKind::video},
});

NodeKind kind_of(const LibraryItem& item, const std::string& url) {
  const auto row =
      std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeKind& each) { return each.type == item.type; });
  const NodeKind linked = kind_of_link(url);
  // Whoever saves an arXiv page or a video as a web page means the paper or the video.
  const bool unsure = row == kTypes.end() || row->kind == NodeKind::post;
  if (unsure && linked != NodeKind::work) return linked;
  return row == kTypes.end() ? NodeKind::work : row->kind;
}

/// The address of `10.1000/x` or `doi:10.1000/x`, or what stands there if it is an address already.
std::string doi_url(const std::string& doi) {
  if (doi.empty() || doi.find("doi.org/") != std::string::npos) return doi;
  const std::size_t label = comparison_key(doi).starts_with("doi:") ? 4 : 0;
  return "https://doi.org/" + doi.substr(find_behind(doi, " ", label));
}

/// The links of `item`, the one that identifies it best first, each work once.
std::vector<std::string> links_of(const LibraryItem& item) {
  std::vector<std::string> links;
  const std::string arxiv = item.arxiv.empty() ? std::string() : "https://arxiv.org/abs/" + item.arxiv;
  for (const std::string& link : {arxiv, doi_url(item.doi), item.url}) {
    const auto id = identify(link);
    const bool known = std::any_of(links.begin(), links.end(), [&](const std::string& other) {
      return other == link || (id && identify(other)->key == id->key);
    });
    if (id && !known) links.push_back(link);
  }
  return links;
}

std::uint8_t small_number(std::string_view digits, int most) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value >= 1 && value <= most ? static_cast<std::uint8_t>(value) : std::uint8_t{0};
}

/// `2022`, `2022-05`, `2022-05-20T10:00:00Z`; none for anything else.
std::optional<PartialDate> read_date(std::string_view text) {
  int year = 0;
  const auto [stop, failure] = std::from_chars(text.data(), text.data() + std::min<std::size_t>(4, text.size()), year);
  if (failure != std::errc{} || stop != text.data() + 4 || year < 1000) return std::nullopt;
  PartialDate date{static_cast<std::int16_t>(year), 0, 0};
  if (text.size() >= 7 && text[4] == '-') date.month = small_number(text.substr(5, 2), 12);
  if (text.size() >= 10 && text[7] == '-' && date.month != 0) date.day = small_number(text.substr(8, 2), 31);
  if (date.day != 0 && !first_day(date)) date.day = 0;
  return date;
}

}  // namespace

bool is_citation_key(std::string_view key) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t longest = 60;
  if (key.size() < shortest || key.size() > longest || key.find_first_of(" /") != std::string_view::npos) return false;
  return std::any_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

FileFormat format_of(std::string_view name) {
  std::string ending(name.substr(std::min(name.rfind('.'), name.size())));
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  if (ending == ".bib") return FileFormat::bibtex;
  return ending == ".json" ? FileFormat::csl_json : FileFormat::markdown;
}

std::vector<std::string> split_keywords(const std::string& list) {
  const char separator = list.find(';') == std::string::npos ? ',' : ';';
  std::vector<std::string> keywords;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(separator, begin), list.size());
    const std::size_t first = std::min(list.find_first_not_of(' ', begin), end);
    std::size_t last = end;
    while (last > first && list[last - 1] == ' ') --last;
    if (first < last) keywords.push_back(list.substr(first, last - first));
    begin = end + 1;
  }
  return keywords;
}

void add_library_entry(Log& log, SourceId source, LibraryItem item, Diagnostics& diagnostics) {
  const Text& text = log.texts[static_cast<std::size_t>(source)];
  if (item.title.segment_count == 0) {
    const Position place = text.position(item.begin);
    diagnostics.push_back({Severity::warning, text.name(), place.line, place.column, "'" + item.name + "' has no title",
                           "entries without one are not read"});
    return;
  }
  Entry entry;
  entry.source = source;
  entry.line = text.line_of(item.begin);
  entry.last_line = text.line_of(item.end > item.begin ? item.end - 1 : item.begin);
  std::vector<std::string> links = links_of(item);
  if (!links.empty()) entry.url = std::move(links.front());
  if (links.size() > 1) entry.other_urls.assign(links.begin() + 1, links.end());
  entry.kind = kind_of(item, entry.url);
  entry.title = item.title;
  entry.notes = std::move(item.notes);
  entry.keywords = std::move(item.keywords);
  if (is_citation_key(item.name)) entry.aliases.push_back(item.name);
  entry.published = read_date(item.published);
  if (const auto added = read_date(item.added)) entry.date = DateSpan{*added, *added};
  log.entries.push_back(std::move(entry));
}

}  // namespace asterism
