// SPDX-License-Identifier: Apache-2.0
// BibTeX entries -> entries of the log.
#include "library/bibtex.hpp"
#include "library/latex.hpp"
#include "library/library.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace asterism {
namespace {

/// Fields that hold what a reader says or cites of a work, in the order they become notes.
constexpr std::array kNoteFields = std::to_array<std::string_view>({"abstract", "note", "annote", "annotation"});
/// Fields in which services write `arXiv:2203.14465`.
constexpr std::array kArxivFields = std::to_array<std::string_view>(
    {"eprint", "journal", "journaltitle", "number", "note", "howpublished", "publisher"});
/// Fields that say when the entry was made or its page looked at.
constexpr std::array kAddedFields = std::to_array<std::string_view>({"date-added", "timestamp", "urldate"});

constexpr std::array kMonths = std::to_array<std::string_view>(
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});

class BibTexReader {
 public:
  BibTexReader(Log& log, SourceId source, const BibEntry& entry)
      : log_(log), source_(source), content_(log.texts[static_cast<std::size_t>(source)].content()), entry_(entry) {}

  LibraryItem read() {
    LibraryItem item;
    item.begin = entry_.begin;
    item.end = entry_.end;
    item.name = entry_.key.empty() ? entry_.type : entry_.key;
    item.type = entry_.type;
    item.title = passage("title");
    item.arxiv = arxiv();
    item.doi = text("doi");
    item.url = raw("url");
    item.published = published();
    for (const std::string_view name : kAddedFields) {
      if (item.added.empty()) item.added = text(name);
    }
    for (const std::string_view name : {"keywords", "keyword"}) {
      for (std::string& keyword : split_keywords(text(name))) item.keywords.push_back(std::move(keyword));
    }
    for (const std::string_view name : kNoteFields) {
      const Passage note = passage(name);
      if (note.segment_count > 0 && !is_identifier(visible_text(log_, note))) item.notes.push_back(note);
    }
    return item;
  }

 private:
  const BibField* find(std::string_view name) const {
    const auto found = std::find_if(entry_.fields.begin(), entry_.fields.end(),
                                    [&](const BibField& field) { return field.name == name; });
    return found == entry_.fields.end() ? nullptr : &*found;
  }

  Passage passage(std::string_view name) const {
    ShownText shown;
    if (const BibField* field = find(name)) {
      for (const ByteRange& piece : field->pieces) {
        show_latex(content_, piece.begin, piece.begin + piece.length, shown);
      }
    }
    return shown.make_passage(log_, source_);
  }

  /// What a field shows; it leaves no passage behind.
  std::string text(std::string_view name) const {
    if (find(name) == nullptr) return {};
    const std::size_t before = log_.pools.segments.size();
    std::string shown = visible_text(log_, passage(name));
    log_.pools.segments.resize(before);
    return shown;
  }

  /// The bytes of a field, for addresses: there `~` and `--` are themselves. Escaped signs are not.
  std::string raw(std::string_view name) const {
    std::string bytes;
    const BibField* field = find(name);
    if (field == nullptr) return bytes;
    for (const ByteRange& piece : field->pieces) bytes += content_.substr(piece.begin, piece.length);
    if (bytes.starts_with("\\url{")) bytes = bytes.substr(5);
    bytes.erase(std::remove_if(bytes.begin(), bytes.end(),
                               [](char c) { return c == '{' || c == '}' || c == '\\' || c == '\n' || c == ' '; }),
                bytes.end());
    return bytes;
  }

  std::string arxiv() const {
    const std::string archive = text("archiveprefix") + text("eprinttype");
    for (const std::string_view name : kArxivFields) {
      std::string value = text(name);
      const std::size_t sign = comparison_key(value).find("arxiv:");
      const bool bare = name == "eprint" && (archive.empty() || comparison_key(archive) == "arxiv");
      if (sign == std::string::npos && !bare) continue;
      if (sign != std::string::npos) value = comparison_key(value).substr(sign + 6);
      const auto id = identify("arxiv:" + value.substr(0, value.find_first_of(" ,;[")));
      if (id && id->scheme == "arxiv") return std::string(id->value());
    }
    return {};
  }

  /// A note that only repeats an identifier, as Zotero writes it.
  static bool is_identifier(std::string_view note) {
    const std::string key = comparison_key(note);
    return (key.starts_with("arxiv:") || key.starts_with("doi:")) && key.size() < 60;
  }

  std::string published() const {
    std::string date = text("date");
    if (!date.empty()) return date;
    date = text("year");
    const std::string month = comparison_key(text("month"));
    const auto named =
        std::find_if(kMonths.begin(), kMonths.end(), [&](std::string_view name) { return month.starts_with(name); });
    const auto number = named - kMonths.begin() + 1;
    if (date.size() != 4 || named == kMonths.end()) return date;
    return date + (number < 10 ? "-0" : "-") + std::to_string(number);
  }

  Log& log_;
  SourceId source_;
  std::string_view content_;
  const BibEntry& entry_;
};

}  // namespace

void read_bibtex(Log& log, SourceId source, Diagnostics& diagnostics) {
  const auto index = static_cast<std::size_t>(source);
  const BibFile file = parse_bibtex(log.texts[index].content());
  for (const BibMistake& mistake : file.mistakes) {
    const Position place = log.texts[index].position(mistake.place);
    diagnostics.push_back(
        {Severity::warning, log.texts[index].name(), place.line, place.column, "BibTeX: " + mistake.message, {}});
  }
  for (const BibEntry& entry : file.entries) {
    add_library_entry(log, source, BibTexReader(log, source, entry).read(), diagnostics);
  }
}

}  // namespace asterism
