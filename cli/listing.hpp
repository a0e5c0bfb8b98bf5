// SPDX-License-Identifier: Apache-2.0
// Rows of an answer, written as table, json, jsonl, tsv or keys: the one place that knows these formats.
#pragma once

#include "messages.hpp"
#include "request.hpp"
#include "streams.hpp"
#include "table.hpp"

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace asterism {

/// One row: fields in the order they are shown. An absent field is not there.
using Json = nlohmann::ordered_json;

enum class ShownIn : std::uint8_t { both, table, tsv };

/// What `table` and `tsv` show of a row.
struct ListingColumn {
  std::string_view field;
  /// The cell's text where it is not simply the field's.
  std::string (*text)(const Json& row) = nullptr;
  Alignment alignment = Alignment::left;
  Cutting cutting = Cutting::allowed;
  ShownIn shown_in = ShownIn::both;
};

/// Columns that many listings have: one of a few words, a number, a place (see `place_text`), an id, which people can
/// do without.
constexpr ListingColumn word_column(std::string_view field) { return {.field = field, .cutting = Cutting::never}; }
constexpr ListingColumn number_column(std::string_view field) {
  return {.field = field, .alignment = Alignment::right, .cutting = Cutting::never};
}
constexpr ListingColumn place_column(std::string (*text)(const Json& row)) {
  return {.field = "place", .text = text, .cutting = Cutting::never};
}
constexpr ListingColumn id_column() { return {.field = "id", .shown_in = ShownIn::tsv}; }

/// Who is told that there are no rows. Default: people, as programs see the exit code. Who names works asks a question,
/// and an answer that is empty looks like a failure of the program.
enum class EmptyNotice : std::uint8_t { to_person, to_all };

/// The shape of a listing: `rows` names the array in JSON, `key` gives what `keys` prints for a row.
struct ListingShape {
  std::string_view rows;
  std::string (*key)(const Json& row);
  std::span<const ListingColumn> columns;
  std::string_view none = {};  ///< what to tell when there are no rows
  EmptyNotice notice = EmptyNotice::to_person;
};

/// Takes rows one by one and writes them at once, but for tables, which need all to be aligned.
class Listing {
 public:
  /// Borrows: `streams` and the columns of `shape`.
  Listing(const ListingShape& shape, const Presentation& presentation, Streams& streams);
  /// A field beside the rows, in `json` only. Before the first row.
  void head(std::string_view field, Json value);
  /// Writes `row`, unless the limit is reached. Throws: OutputError.
  void add(const Json& row);
  /// Whether further rows would be dropped.
  bool full() const noexcept;
  /// Writes what is left. The exit code: nothing_found without rows.
  ExitCode finish();

 private:
  void write_json_row(const Json& row);
  void add_table_row(const Json& row);
  void write_tsv_row(const Json& row);
  void write_key(const Json& row);

  ListingShape shape_;
  ListFormat format_;
  std::size_t limit_;
  Streams& streams_;
  Json head_ = Json::object();
  TextTable table_;
  std::set<std::string> keys_;
  std::size_t count_ = 0;
};

/// The format to use: the one asked for, else a table for a person and tsv for a program.
ListFormat choose_format(const Presentation& presentation, const Streams& streams) noexcept;

/// `value` as text for people: numbers shortest, lists with commas, nothing for an absent one.
std::string cell_text(const Json& value);
/// The text of `field` of `row`; empty when it is absent.
std::string field_text(const Json& row, std::string_view field);
/// `value` in one line. Bytes that are no UTF-8 (of a command line) become U+FFFD.
std::string to_line(const Json& value);

/// Adds `value` to `row` unless it is empty: absent is absent.
void put(Json& row, std::string_view field, std::string_view value);
/// `value` with four significant digits: what is computed is no more exact than that.
double shortened(double value);

}  // namespace asterism
