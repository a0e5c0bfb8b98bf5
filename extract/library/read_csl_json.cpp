// SPDX-License-Identifier: Apache-2.0
// CSL-JSON items -> entries of the log (the only user of nlohmann/json here).
#include "library/library.hpp"
#include "text/shown_text.hpp"
#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include "asterism/corpus.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

namespace asterism {
namespace {

using Json = nlohmann::json;

/// How deep items are read; what is nested deeper is data of some program.
constexpr std::size_t kDeepest = 16;

/// Hands characters to the parser and tells how far it has come.
class CountingIterator {
 public:
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;
  using iterator_category = std::input_iterator_tag;

  CountingIterator(const char* at, const char** reached) : at_(at), reached_(reached) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  const char** reached_;
};

/// A string of an item: what it says, and its bytes between the quotes.
struct Value {
  std::string text;
  ByteRange place;
};

/// The values of one item, by the keys that lead to them (`issued/date-parts`); arrays have many.
using Item = std::map<std::string, std::vector<Value>>;

/// The character that the four digits behind `\u` at `at` number.
char32_t unit_at(std::string_view text, std::size_t at) {
  char32_t unit = 0;
  for (const char c : text.substr(at, 4)) {
    const auto digit = static_cast<char32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    unit = unit * 16 + digit;
  }
  return unit;
}

/// Shows the escape at `at` of a string that ends at `end`; how many bytes it has.
std::uint32_t show_escape(std::string_view text, std::uint32_t at, ShownText& out) {
  const char sign = text[at + 1];
  if (sign != 'u') {
    const bool blank = sign == 'n' || sign == 't' || sign == 'r' || sign == 'f' || sign == 'b';
    out.add_character(at, 2, blank ? U' ' : static_cast<unsigned char>(sign));
    return 2;
  }
  char32_t character = unit_at(text, at + 2);
  std::uint32_t length = 6;
  if (character >= 0xD800 && character < 0xDC00) {  // the parser has seen to it that the other half follows
    character = 0x10000 + ((character - 0xD800) << 10U) + (unit_at(text, at + 8) - 0xDC00);
    length = 12;
  }
  if (character == 0) character = kReplacement;
  out.add_character(at, length, is_blank(character) ? U' ' : character);
  return length;
}

/// How long the tag at `at` is (`<i>`, `</span>`, `<jats:p>`); 0 when there is none.
std::uint32_t tag_length(std::string_view text, std::uint32_t at) {
  constexpr std::size_t longest = 80;
  const std::string_view rest = text.substr(at, longest);
  const std::size_t name = rest.starts_with("</") ? 2 : 1;
  const bool letter = name < rest.size() && (rest[name] | 0x20) >= 'a' && (rest[name] | 0x20) <= 'z';
  const std::size_t end = letter ? rest.find_first_of("<>", 1) : std::string_view::npos;
  return end == std::string_view::npos || rest[end] == '<' ? 0 : static_cast<std::uint32_t>(end) + 1;
}

/// Shows the JSON string whose bytes are `place`: without the tags that CSL allows, escapes as their characters.
void show_string(std::string_view content, ByteRange place, ShownText& out) {
  const std::string_view text = content.substr(0, place.begin + place.length);
  for (std::uint32_t at = place.begin; at < text.size();) {
    if (text[at] == '\\') {
      at += show_escape(text, at, out);
      continue;
    }
    if (const std::uint32_t tag = text[at] == '<' ? tag_length(text, at) : 0; tag > 0) {
      at += tag;
      continue;
    }
    const auto stop = static_cast<std::uint32_t>(std::min(text.find_first_of("\\<", at + 1), text.size()));
    out.add_run(text, at, stop);
    at = stop;
  }
}

/// Follows the parser, and makes an entry of every item it has seen.
class ItemReader : public nlohmann::json_sax<Json> {
 public:
  ItemReader(Log& log, SourceId source, Diagnostics& diagnostics)
      : log_(log),
        source_(source),
        content_(log.texts[static_cast<std::size_t>(source)].content()),
        diagnostics_(diagnostics) {}

  void read() {
    const char* begin = content_.data();
    reached_ = begin;
    Json::sax_parse(CountingIterator(begin, &reached_), CountingIterator(begin + content_.size(), &reached_), this);
    if (!mistake_.empty()) report();
    if (mistake_.empty() && count_ == 0) {
      diagnostics_.push_back(
          {Severity::warning, text().name(), 0, 0, "no CSL-JSON: an array of items is expected", {}});
    }
  }

  bool null() override { return step(); }
  bool boolean(bool) override { return step(); }
  bool number_integer(std::int64_t number) override { return add_number(std::to_string(number)); }
  bool number_unsigned(std::uint64_t number) override { return add_number(std::to_string(number)); }
  bool number_float(double, const std::string&) override { return step(); }
  bool binary(Json::binary_t&) override { return step(); }

  bool string(std::string& value) override {
    const std::uint32_t end = here() - 1;
    const auto open = static_cast<std::uint32_t>(content_.find('"', token_end_)) + 1;
    if (in_item()) item_[path()].push_back({value, {open, end - open}});
    return step();
  }

  bool key(std::string& value) override {
    keys_.back() = value;
    return step();
  }

  bool start_object(std::size_t) override {
    if (is_item_level()) {
      item_.clear();
      item_begin_ = here() - 1;
      item_depth_ = keys_.size() + 1;
    }
    return open();
  }

  bool end_object() override {
    close();
    if (item_depth_ > 0 && keys_.size() + 1 == item_depth_) {
      item_depth_ = 0;
      add_item();
    }
    return step();
  }

  bool start_array(std::size_t) override { return open(); }

  bool end_array() override {
    close();
    if (in_item() && path().ends_with("/date-parts")) item_[path()].push_back({});  // a second date ends a range
    return step();
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception& error) override {
    mistake_place_ =
        static_cast<std::uint32_t>(std::min<std::size_t>(position == 0 ? 0 : position - 1, content_.size()));
    mistake_ = error.what();
    return false;
  }

 private:
  const Text& text() const { return log_.texts[static_cast<std::size_t>(source_)]; }
  std::uint32_t here() const { return static_cast<std::uint32_t>(reached_ - content_.data()); }

  /// Items stand in the outermost array, or in the array `items` of an object.
  bool is_item_level() const {
    if (item_depth_ > 0) return false;
    return (keys_.size() == 1 && keys_[0].empty()) || (keys_.size() == 2 && keys_[0] == "items");
  }

  bool in_item() const { return item_depth_ > 0 && keys_.size() < item_depth_ + kDeepest; }

  bool open() {
    keys_.emplace_back();
    return step();
  }

  void close() { keys_.pop_back(); }

  bool step() {
    token_end_ = here();
    return true;
  }

  bool add_number(std::string digits) {
    if (in_item()) item_[path()].push_back({std::move(digits), {}});
    return step();
  }

  /// The keys from the item to here; arrays add nothing.
  std::string path() const {
    std::string joined;
    for (std::size_t i = item_depth_ - 1; i < keys_.size(); ++i) {
      if (!keys_[i].empty()) joined += (joined.empty() ? "" : "/") + keys_[i];
    }
    return joined;
  }

  std::string first(const std::string& name) const {
    const auto found = item_.find(name);
    return found == item_.end() || found->second.empty() ? std::string() : found->second.front().text;
  }

  /// `2022-05-20` from `"date-parts": [[2022, 5, 20]]`, the first day of a range, or what stands in `raw` or `literal`.
  std::string date(const std::string& name) const {
    const auto parts = item_.find(name + "/date-parts");
    if (parts == item_.end()) return first(name + "/raw") + first(name + "/literal") + first(name);
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, parts->second.size()); ++i) {
      const std::string& number = parts->second[i].text;
      if (number.empty()) break;  // the end of the first date
      text += (i == 0 ? "" : number.size() == 1 ? "-0" : "-") + number;
    }
    return text;
  }

  Passage passage(const Value& value) const {
    ShownText shown;
    if (value.place.length > 0) show_string(content_, value.place, shown);
    return shown.make_passage(log_, source_);
  }

  void add_item() {
    ++count_;
    LibraryItem item;
    item.begin = item_begin_;
    item.end = here();
    item.name = first("id");
    item.type = first("type");
    const auto title = item_.find("title");
    if (title != item_.end()) item.title = passage(title->second.front());
    item.doi = first("DOI");
    item.url = first("URL");
    item.arxiv = arxiv();
    item.published = date("issued");
    item.added = date("accessed");
    add_keywords(item);
    for (const char* name : {"abstract", "note", "annote"}) {
      const auto found = item_.find(name);
      if (found == item_.end()) continue;
      const Passage note = passage(found->second.front());
      if (note.segment_count > 0) item.notes.push_back(note);
    }
    add_library_entry(log_, source_, std::move(item), diagnostics_);
  }

  /// Zotero writes `"number": "arXiv:2203.14465"`.
  std::string arxiv() const {
    for (const char* name : {"number", "publisher", "container-title", "note"}) {
      const std::string value = comparison_key(first(name));
      if (!value.starts_with("arxiv:")) continue;
      const auto id = identify(value.substr(0, value.find_first_of(" ,;[")));
      if (id && id->scheme == "arxiv") return std::string(id->value());
    }
    return {};
  }

  void add_keywords(LibraryItem& item) const {
    for (const char* name : {"keyword", "keywords"}) {
      const auto found = item_.find(name);
      if (found == item_.end()) continue;
      for (const Value& value : found->second) {
        for (std::string& keyword : split_keywords(value.text)) item.keywords.push_back(std::move(keyword));
      }
    }
  }

  /// In the words of the parser, which go `[json.exception.…] parse error at line 1, column 2: syntax error while …`.
  void report() {
    const std::size_t words = mistake_.rfind("syntax error while ");
    const std::string what = words == std::string::npos ? "syntax error" : mistake_.substr(words);
    const Position place = text().position(mistake_place_);
    diagnostics_.push_back({Severity::warning, text().name(), place.line, place.column, "JSON: " + what,
                            "what stands behind is not read"});
  }

  Log& log_;
  SourceId source_;
  std::string_view content_;
  Diagnostics& diagnostics_;
  const char* reached_ = nullptr;
  std::uint32_t token_end_ = 0;    // where the last token that was handed on ends
  std::vector<std::string> keys_;  // one for each open array or object; the last key seen in it
  std::size_t item_depth_ = 0;     // number of open containers inside an item; 0: outside
  std::uint32_t item_begin_ = 0;
  Item item_;
  std::size_t count_ = 0;
  std::string mistake_;
  std::uint32_t mistake_place_ = 0;
};

}  // namespace

bool looks_like_csl_json(std::string_view beginning) {
  // Types that no other JSON is likely to have; CSL 1.0.2, appendix III, without everyday words.
  constexpr std::array types =
      std::to_array<std::string_view>({"article", "article-journal", "article-magazine", "article-newspaper", "book",
                                       "chapter", "dataset", "manuscript", "motion_picture", "paper-conference", "post",
                                       "post-weblog", "report", "software", "speech", "thesis", "webpage"});
  const std::size_t open = beginning.find_first_not_of(" \t\n\r\xEF\xBB\xBF");
  if (open == std::string_view::npos || (beginning[open] != '[' && beginning[open] != '{')) return false;
  const bool library = beginning[open] == '[' || beginning.find("\"items\"") != std::string_view::npos;
  const bool identified = beginning.find("\"id\"") != std::string_view::npos;
  if (!library || !identified) return false;
  for (std::size_t at = beginning.find("\"type\""); at != std::string_view::npos;
       at = beginning.find("\"type\"", at + 1)) {
    const std::size_t quote = beginning.find_first_not_of(" \t\n\r:", at + 6);
    if (quote == std::string_view::npos || beginning[quote] != '"') continue;
    const std::size_t end = std::min(beginning.find('"', quote + 1), beginning.size());
    const std::string_view type = beginning.substr(quote + 1, end - quote - 1);
    if (contains(types, type)) return true;
  }
  return false;
}

void read_csl_json(Log& log, SourceId source, Diagnostics& diagnostics) { ItemReader(log, source, diagnostics).read(); }

}  // namespace asterism
