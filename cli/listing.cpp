// SPDX-License-Identifier: Apache-2.0
// The five formats of a listing.
#include "listing.hpp"

#include "asterism/error.hpp"

#include <array>
#include <charconv>
#include <limits>
#include <ostream>

namespace asterism {
namespace {

/// A cell of tsv: what would end it is written as `\t`, `\n`, `\r` and `\\`.
std::string escape_tsv(const std::string& text) {
  std::string result;
  for (const char letter : text) {
    switch (letter) {
      case '\t':
        result += "\\t";
        break;
      case '\n':
        result += "\\n";
        break;
      case '\r':
        result += "\\r";
        break;
      case '\\':
        result += "\\\\";
        break;
      default:
        result += letter;
    }
  }
  return result;
}

std::string cell_of(const ListingColumn& column, const Json& row) {
  return column.text != nullptr ? column.text(row) : field_text(row, column.field);
}

}  // namespace

Listing::Listing(const ListingShape& shape, const Presentation& presentation, Streams& streams)
    : shape_(shape),
      format_(choose_format(presentation, streams)),
      limit_(presentation.limit.value_or(std::numeric_limits<std::size_t>::max())),
      streams_(streams) {
  for (const ListingColumn& column : shape_.columns) {
    if (column.shown_in == ShownIn::tsv) continue;
    table_.columns.push_back({std::string(column.field), column.alignment, column.cutting});
  }
}

void Listing::head(std::string_view field, Json value) { head_[std::string(field)] = std::move(value); }

bool Listing::full() const noexcept { return count_ >= limit_; }

void Listing::add(const Json& row) {
  if (full()) return;
  switch (format_) {
    case ListFormat::table:
      add_table_row(row);
      break;
    case ListFormat::json:
      write_json_row(row);
      break;
    case ListFormat::jsonl:
      streams_.out << to_line(row) << '\n';
      break;
    case ListFormat::tsv:
      write_tsv_row(row);
      break;
    case ListFormat::keys:
      write_key(row);
      break;
  }
  ++count_;
  if (!streams_.out) throw OutputError("cannot write to standard output");
}

ExitCode Listing::finish() {
  if (format_ == ListFormat::table) print_table(table_, streams_.out_terminal, streams_.out);
  if (format_ == ListFormat::json) {
    if (count_ == 0) {
      Json whole = head_;
      whole[std::string(shape_.rows)] = Json::array();
      streams_.out << to_line(whole) << '\n';
    } else {
      streams_.out << "\n]}\n";
    }
  }
  if (count_ > 0) return ExitCode::done;
  if (shape_.notice == EmptyNotice::to_all) {
    print_answer(shape_.none, streams_);
  } else if (!shape_.none.empty()) {
    print_remark(shape_.none, streams_);
  }
  return ExitCode::nothing_found;
}

void Listing::write_json_row(const Json& row) {
  if (count_ == 0) {
    std::string opening = to_line(head_);
    opening.pop_back();
    if (!head_.empty()) opening += ',';
    streams_.out << opening << to_line(Json(std::string(shape_.rows))) << ":[\n";
  } else {
    streams_.out << ",\n";
  }
  streams_.out << to_line(row);
}

void Listing::add_table_row(const Json& row) {
  std::vector<std::string> cells;
  for (const ListingColumn& column : shape_.columns) {
    if (column.shown_in != ShownIn::tsv) cells.push_back(cell_of(column, row));
  }
  table_.rows.push_back(std::move(cells));
}

void Listing::write_tsv_row(const Json& row) {
  std::string titles;
  std::string cells;
  for (const ListingColumn& column : shape_.columns) {
    if (column.shown_in == ShownIn::table) continue;
    if (!titles.empty()) {
      titles += '\t';
      cells += '\t';
    }
    titles += column.field;
    cells += escape_tsv(cell_of(column, row));
  }
  if (count_ == 0) streams_.out << titles << '\n';
  streams_.out << cells << '\n';
}

void Listing::write_key(const Json& row) {
  const std::string key = shape_.key(row);
  if (keys_.insert(key).second) streams_.out << key << '\n';
}

ListFormat choose_format(const Presentation& presentation, const Streams& streams) noexcept {
  const ListFormat usual = streams.out_terminal.reader == Reader::person ? ListFormat::table : ListFormat::tsv;
  return presentation.format.value_or(usual);
}

std::string cell_text(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return to_line(value);
  std::string text;
  for (const Json& item : value) {
    if (!text.empty()) text += ", ";
    text += cell_text(item);
  }
  return text;
}

std::string field_text(const Json& row, std::string_view field) {
  const auto found = row.find(std::string(field));
  return found == row.end() ? std::string() : cell_text(*found);
}

std::string to_line(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

void put(Json& row, std::string_view field, std::string_view value) {
  if (!value.empty()) row[std::string(field)] = std::string(value);
}

double shortened(double value) {
  std::array<char, 32> digits{};
  const auto written =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 4);
  double result = value;
  std::from_chars(digits.data(), written.ptr, result);
  return result;
}

}  // namespace asterism
