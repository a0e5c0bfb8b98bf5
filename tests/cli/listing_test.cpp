// SPDX-License-Identifier: Apache-2.0
// One listing in five formats.
#include "listing.hpp"

#include "support/catch.hpp"

#include "asterism/error.hpp"

#include <array>
#include <sstream>

using namespace asterism;

namespace {

std::string key_of(const Json& row) { return field_text(row, "id"); }

constexpr std::array kColumns = std::to_array<ListingColumn>({
    {.field = "label"},
    number_column("score"),
    id_column(),
});
constexpr ListingShape kShape = {.rows = "works", .key = key_of, .columns = kColumns};

struct Desk {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Streams streams{.in = in, .out = out, .err = err};
};

std::vector<Json> two_rows() {
  return {{{"id", "a"}, {"label", "Tab\there"}, {"score", 0.5}}, {{"id", "b"}, {"label", "back\\slash"}}};
}

std::string listed(const Presentation& presentation, const std::vector<Json>& rows) {
  Desk desk;
  Listing listing(kShape, presentation, desk.streams);
  listing.head("query", "q");
  for (const Json& row : rows) listing.add(row);
  const ExitCode code = listing.finish();
  CHECK((code == ExitCode::nothing_found) == rows.empty());
  return desk.out.str();
}

}  // namespace

TEST_CASE("json has the head, then one row a line", "[cli]") {
  CHECK(listed({.format = ListFormat::json}, two_rows()) ==
        "{\"query\":\"q\",\"works\":[\n"
        "{\"id\":\"a\",\"label\":\"Tab\\there\",\"score\":0.5},\n"
        "{\"id\":\"b\",\"label\":\"back\\\\slash\"}\n"
        "]}\n");
  CHECK(listed({.format = ListFormat::json}, {}) == "{\"query\":\"q\",\"works\":[]}\n");
}

TEST_CASE("jsonl has the rows alone", "[cli]") {
  const std::string text = listed({.format = ListFormat::jsonl}, two_rows());
  std::istringstream lines(text);
  std::string line;
  for (const Json& row : two_rows()) {
    REQUIRE(std::getline(lines, line));
    CHECK(Json::parse(line) == row);
  }
  CHECK_FALSE(std::getline(lines, line));
}

TEST_CASE("tsv names the fields first and escapes what would end a cell", "[cli]") {
  CHECK(listed({.format = ListFormat::tsv}, two_rows()) ==
        "label\tscore\tid\n"
        "Tab\\there\t0.5\ta\n"
        "back\\\\slash\t\tb\n");
  CHECK(listed({.format = ListFormat::tsv}, {}).empty());
}

TEST_CASE("keys are printed once each", "[cli]") {
  std::vector<Json> rows = two_rows();
  rows.push_back(rows.front());
  CHECK(listed({.format = ListFormat::keys}, rows) == "a\nb\n");
}

TEST_CASE("a table leaves out ids", "[cli]") {
  CHECK(listed({.format = ListFormat::table}, two_rows()) ==
        "label       score\n"
        "Tab here      0.5\n"
        "back\\slash\n");
}

TEST_CASE("a limit cuts every format", "[cli]") {
  CHECK(listed({.format = ListFormat::keys, .limit = 1}, two_rows()) == "a\n");
  CHECK(listed({.format = ListFormat::json, .limit = 1}, two_rows()).find("\"b\"") == std::string::npos);
}

TEST_CASE("people get a table, programs get tsv", "[cli]") {
  Desk desk;
  CHECK(choose_format({}, desk.streams) == ListFormat::tsv);
  desk.streams.out_terminal.reader = Reader::person;
  CHECK(choose_format({}, desk.streams) == ListFormat::table);
  CHECK(choose_format({.format = ListFormat::keys}, desk.streams) == ListFormat::keys);
}

TEST_CASE("a listing stops when its output takes no more", "[cli]") {
  Desk desk;
  Listing listing(kShape, {.format = ListFormat::jsonl}, desk.streams);
  desk.out.setstate(std::ios::badbit);
  CHECK_THROWS_AS(listing.add(two_rows().front()), OutputError);
}

TEST_CASE("numbers are shown with four significant digits", "[cli]") {
  CHECK(to_line(Json(shortened(0.9F))) == "0.9");
  CHECK(to_line(Json(shortened(0.123456))) == "0.1235");
  CHECK(to_line(Json(shortened(0.00001234567))) == "1.235e-05");
  CHECK(to_line(Json(shortened(1))) == "1.0");
  CHECK(cell_text(Json(shortened(1))) == "1.0");
}

TEST_CASE("a name from the command line that is no UTF-8 does not break JSON", "[cli]") {
  CHECK(to_line(Json("\xFF")) == "\"\xEF\xBF\xBD\"");
}
