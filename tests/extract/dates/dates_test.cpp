// SPDX-License-Identifier: Apache-2.0
// Dates in text: every form, ranges, the order of day and month, and numbers that are no dates.
#include "dates/dates.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;

namespace {

/// The dates in `text`, as ISO text joined by blanks.
std::string dates_in(std::string_view text, DayMonthOrder order = DayMonthOrder::month_first,
                     DateContext context = DateContext::prose) {
  std::string out;
  for (const FoundDate& date : find_dates(text, order, context)) {
    out.append(out.empty() ? "" : " ").append(to_string(date.span));
  }
  return out;
}

std::string line_date(std::string_view text, DayMonthOrder order = DayMonthOrder::month_first) {
  const auto date = parse_date_line(text, order);
  return date ? to_string(*date) : "none";
}

struct Example {
  std::string_view text;
  std::string_view date;
};

}  // namespace

TEST_CASE("a day that the calendar does not have is found where it stands", "[extract]") {
  const auto found = [](std::string_view text) {
    const auto date = find_impossible_date(text);
    return date ? std::string(text.substr(date->begin, date->end - date->begin)) : std::string();
  };
  CHECK(found("2024-02-31") == "2024-02-31");
  CHECK(found("on 31 June 2024 we") == "31 June 2024");
  CHECK(found("February 30, 2023") == "February 30, 2023");
  CHECK(found("2023/02/29") == "2023/02/29");
  CHECK(found("2024-13-01") == "2024-13-01");
  CHECK(found("04/31/2024") == "04/31/2024");
  CHECK(found("31/04/2024") == "31/04/2024");
  CHECK(found("2024-06-45") == "2024-06-45");
  for (const std::string_view text : {"2024-02-29", "31 July", "2024-02", "version 2024-02-30.1", "x-2024-02-31",
                                      "13/04/2024", "04/31", "2024-13", ""}) {
    INFO(text);
    CHECK(found(text).empty());
  }
}

TEST_CASE("dates are found in every common form", "[extract]") {
  constexpr Example examples[] = {
      {"2024-07-25", "2024-07-25"},
      {"2024/7/5", "2024-07-05"},
      {"2024.07.25", "2024-07-25"},
      {"2024-07", "2024-07"},
      {"07/25/2024", "2024-07-25"},
      {"7/25/24", "2024-07-25"},
      {"25.07.2024", "2024-07-25"},
      {"25.7.24", "2024-07-25"},
      {"25-07-2024", "2024-07-25"},
      {"06/21", "XXXX-06-21"},
      {"25 July 2024", "2024-07-25"},
      {"25 Jul", "XXXX-07-25"},
      {"25. Juli 2024", "2024-07-25"},
      {"the 25th of July, 2024", "2024-07-25"},
      {"25 de julio de 2024", "2024-07-25"},
      {"July 25, 2024", "2024-07-25"},
      {"Jul. 25 2024", "2024-07-25"},
      {"July 25th", "XXXX-07-25"},
      {"JULY 1st, 2024", "2024-07-01"},
      {"July 2024", "2024-07"},
      {"Sept 3rd, 2023", "2023-09-03"},
      {"25 июля 2024", "2024-07-25"},
      {"3 févr 2024", "none"},
      {"25 août 2024", "2024-08-25"},
      {"1er août 2024", "2024-08-01"},
      {"1º de março de 2024", "2024-03-01"},
      {"3 de marzo del 2024", "2024-03-03"},
      {"julho de 2024", "2024-07"},
      {"July/2024", "2024-07"},
      {"25-Jul-2024", "2024-07-25"},
      {"25/Jul/24", "2024-07-25"},
      {"May, 30 2019", "2019-05-30"},
      {"5. 3. 2021", "2021-03-05"},
      {"2024-07-25T10:30", "2024-07-25"},
      {"2024-07-25T10:30:05+02:00", "2024-07-25"},
      {"2024-07-25T10:30:05.250Z", "2024-07-25"},
      {"KW 12 / 2026", "2026-03-16/2026-03-22"},
      {"12. KW 2026", "2026-03-16/2026-03-22"},
      {"2024年7月25日", "2024-07-25"},
      {"2024年7月", "2024-07"},
      {"7월 25일", "XXXX-07-25"},
      {"2024년 7월 25일", "2024-07-25"},
  };
  for (const Example& example : examples) {
    INFO(example.text);
    const std::string wanted(example.date == "none" ? "" : example.date);
    CHECK(dates_in(example.text) == wanted);
    CHECK(line_date(example.text) == example.date);
  }
}

TEST_CASE("ranges keep both ends and share the year and month they give once", "[extract]") {
  constexpr Example examples[] = {
      {"2024-07-25 - 2024-07-31", "2024-07-25/2024-07-31"},
      {"07/25/2024 to 07/31/2024", "2024-07-25/2024-07-31"},
      {"July 25-31, 2024", "2024-07-25/2024-07-31"},
      {"July 25 – 31", "XXXX-07-25/XXXX-07-31"},
      {"25 - 31 July 2024", "2024-07-25/2024-07-31"},
      {"25.-31. Juli 2024", "2024-07-25/2024-07-31"},
      {"June 28 - July 3, 2024", "2024-06-28/2024-07-03"},
      {"28 Dec – 3 Jan 2025", "2024-12-28/2025-01-03"},
      {"29 - 4 May 2024", "2024-04-29/2024-05-04"},
      {"29.-4. Mai", "XXXX-04-29/XXXX-05-04"},
      {"30 - 2 January 2025", "2024-12-30/2025-01-02"},
      {"Day 12 - 4 May 2024", "2024-05-04"},
      {"Day 2 - 4 May 2024", "2024-05-04"},
      {"Day 2 — 4–6 May 2024", "2024-05-04/2024-05-06"},
      {"Day 2 to 4 May 2024", "2024-05-02/2024-05-04"},
      {"Week 1 – 7 May 2024", "2024-05-01/2024-05-07"},
      {"Week 3 to 9 May 2024", "2024-05-03/2024-05-09"},
      {"Sprint 4 - 8 March 2024", "2024-03-04/2024-03-08"},
      {"Woche 3. - 9. Mai 2024", "2024-05-03/2024-05-09"},
      {"Meeting 2 - 4 May 2024", "2024-05-02/2024-05-04"},
      {"2024-07-25 - 2024-07-20", "none"},
      {"Dec 28, 2024 – Jan 3", "2024-12-28/2025-01-03"},
      {"06/21-06/25", "XXXX-06-21/XXXX-06-25"},
      {"6/21 - 6/25/2024", "2024-06-21/2024-06-25"},
      {"May 2024 through July 2024", "2024-05/2024-07"},
      {"2024-05 – 2024-07", "2024-05/2024-07"},
      {"2024年7月1日～2024年7月5日", "2024-07-01/2024-07-05"},
      {"du 1 au 7 mars 2021", "2021-03-01/2021-03-07"},
      {"del 1 al 7 de marzo de 2021", "2021-03-01/2021-03-07"},
      {"1 a 7 de março de 2021", "2021-03-01/2021-03-07"},
      {"Woche vom 5. bis 18. März 2021", "2021-03-05/2021-03-18"},
      {"01.03.-07.03.2021", "2021-03-01/2021-03-07"},
      {"vom 1.3. bis 7.3.2021", "2021-03-01/2021-03-07"},
      {"Sprint 3 — 5 mar → 18 mar 2026", "2026-03-05/2026-03-18"},
  };
  for (const Example& example : examples) {
    INFO(example.text);
    CHECK(line_date(example.text) == example.date);
  }
}

TEST_CASE("several dates are found where they stand", "[extract]") {
  const std::string_view text = "Read on 2024-07-25, again on Aug 3 and on 12/24/2024.";
  const auto dates = find_dates(text, DayMonthOrder::month_first, DateContext::prose);
  REQUIRE(dates.size() == 3);
  CHECK(text.substr(dates[0].begin, dates[0].end - dates[0].begin) == "2024-07-25");
  CHECK(text.substr(dates[1].begin, dates[1].end - dates[1].begin) == "Aug 3");
  CHECK(text.substr(dates[2].begin, dates[2].end - dates[2].begin) == "12/24/2024");
  CHECK(dates_in("été: le 3 mai 2024") == "2024-05-03");
}

TEST_CASE("the order of day and month counts only where both are possible", "[extract]") {
  CHECK(dates_in("05/06/2024", DayMonthOrder::month_first) == "2024-05-06");
  CHECK(dates_in("05/06/2024", DayMonthOrder::day_first) == "2024-06-05");
  CHECK(dates_in("25/06/2024", DayMonthOrder::month_first) == "2024-06-25");
  CHECK(dates_in("06/25/2024", DayMonthOrder::day_first) == "2024-06-25");
  CHECK(dates_in("05.06.2024", DayMonthOrder::month_first) == "2024-06-05");
}

TEST_CASE("dates that leave no choice tell the order of a log", "[extract]") {
  CHECK(order_evidence("25/06/2024") > 0);
  CHECK(order_evidence("06/25") < 0);
  CHECK(order_evidence("05/06/2024") == 0);
  CHECK(order_evidence("31.12.2024 and 2024/12/31") == 0);
  CHECK(order_evidence("40/50") == 0);
  CHECK(order_evidence("25/06: flew a kite") > 0);
  CHECK(order_evidence("Kites of a week (5/14 - 5/20)") < 0);
  CHECK(order_evidence("flew it on 25/06/2024") > 0);
  CHECK(order_evidence("Data: [25-06-2024]") > 0);
  CHECK(order_evidence("06-25-2024") < 0);
  CHECK(order_evidence("25.06.2024") > 0);
  CHECK(order_evidence("Freitag 05-06-2026") > 0);
  CHECK(order_evidence("05-06-2024") == 0);
  CHECK(order_evidence("25-06-24") == 0);
  CHECK(order_evidence("2024-12-25-2024") == 0);
  CHECK(order_evidence("version 4.25.2024") == 0);
  for (const std::string_view text : {"open 24/7", "24/7", "24/7 wind", "won 3/20 of the time"}) {
    INFO(text);
    CHECK(order_evidence(text) == 0);
  }
}

TEST_CASE("a weekday, a period and the language of a date line tell the order, too", "[extract]") {
  CHECK(order_evidence("Tuesday 02/03/2021") > 0);
  CHECK(order_evidence("Wednesday 02/03/2021") < 0);
  CHECK(order_evidence("Friday 02/03/2021") == 0);
  CHECK(order_evidence("Week 3 (01/03/2021 - 07/03/2021)") > 0);
  CHECK(order_evidence("10/04-10/10") < 0);
  CHECK(order_evidence("Jour 1 : 05/06/2026") > 0);
  CHECK(order_evidence("Day 1: 05/06/2026") == 0);
  CHECK(order_evidence("Montag 05/06") > 0);
  CHECK(order_evidence("Monday 05/06") == 0);
  CHECK(order_evidence("jour de pluie, 05/06") == 0);
  CHECK(order_evidence("between 1/4 - 3/4 of a cup") == 0);
}

TEST_CASE("several days or months of a year are one date", "[extract]") {
  CHECK(line_date("March 2, 3, 2021") == "2021-03-02/2021-03-03");
  CHECK(line_date("March 6 & 7, 2021") == "2021-03-06/2021-03-07");
  CHECK(line_date("Day 3, 4: March 2, 3, 4, 2021") == "2021-03-02/2021-03-04");
  CHECK(line_date("March 5 , 2021") == "2021-03-05");
  CHECK(dates_in("on May 5, 10 boats of 2021") == dates_in("on May 5, boats"));
  CHECK(line_date("January - March 2018") == "2018-01/2018-03");
  CHECK(line_date("April, May, June 2018") == "2018-04/2018-06");
  CHECK(line_date("März/April 2021") == "2021-03/2021-04");
  CHECK(line_date("Dezember/Januar 2021") == "2020-12/2021-01");
  CHECK(line_date("Q2 2020") == "2020-04/2020-06");
  CHECK(line_date("2020 Q4") == "2020-10/2020-12");
  CHECK(line_date("Q5 2020") == line_date("kites"));
  CHECK(line_date("June, May 2021") == line_date("kites"));
  CHECK(line_date("Day 3, 100 lines, May 5, 2021") == line_date("kites"));
}

TEST_CASE("a label with a colon says in several languages that a date follows", "[extract]") {
  for (const std::string_view text : {"Fecha: 2024-04-25", "📅 Data: [2024-04-25]", "Datum: 25.04.2024",
                                      "Дата: 25.04.2024", "日期：2024-04-25", "日付: 2024-04-25"}) {
    CHECK(line_date(text) == "2024-04-25");
  }
  CHECK(line_date("Data 2024-04-25") == line_date("kites"));
}

TEST_CASE("days the calendar does not have are no dates", "[extract]") {
  for (const std::string_view text : {"2024-02-30", "2023-02-29", "04/31/2024", "13/13/2024", "31 April 2024", "0/5",
                                      "32/1", "2024-00-10", "2024-13-01", "30 Feb"}) {
    INFO(text);
    CHECK(line_date(text) == "none");
  }
  CHECK(dates_in("2024-02-29") == "2024-02-29");
  CHECK(dates_in("02/29") == "XXXX-02-29");
}

TEST_CASE("versions, decimals, identifiers and paths are no dates", "[extract]") {
  for (const std::string_view text : {"v1.2.3",
                                      "1.2.3",
                                      "version 3.10.2024a",
                                      "0.5",
                                      "3.14",
                                      "12.5%",
                                      "10.1000/12",
                                      "doi:10.1145/3290605",
                                      "arXiv 2407.10040",
                                      "2203.14465v2",
                                      "a/06/21",
                                      "runs/2024-07-25/log",
                                      "192.168.1.10",
                                      "1/2/3/4",
                                      "x_06/21",
                                      "GPT-4-0613",
                                      "24/7x",
                                      "10-12",
                                      "5-7 layers",
                                      "3.5-4.5",
                                      "1e-3",
                                      "2024-07-25T10",
                                      "may 5x"}) {
    INFO(text);
    CHECK(dates_in(text).empty());
  }
}

TEST_CASE("words that are also months need a number beside them", "[extract]") {
  CHECK(dates_in("It may help; we march on").empty());
  CHECK(dates_in("It may 3 times fail") == "XXXX-05-03");
  CHECK(dates_in("in July we read").empty());
  CHECK(dates_in("in 2024 we read").empty());
  CHECK(dates_in("1/2-3/4 of a cup") == "XXXX-01-02");
}

TEST_CASE("a line of its own may be shorter than a date in prose", "[extract]") {
  CHECK(line_date("July") == "XXXX-07");
  CHECK(line_date("3 maj 2024") == "2024-05-03");
  CHECK(line_date("1. okt") == "XXXX-10-01");
  CHECK(line_date("majority") == "none");
  CHECK(line_date("2024") == "2024");
  CHECK(line_date("21.06.") == "XXXX-06-21");
  CHECK(dates_in("21.06.").empty());
  CHECK(line_date("am 5.3.") == "XXXX-03-05");
  CHECK(line_date("5.3.") == "none");
  CHECK(line_date("20240725") == "2024-07-25");
  CHECK(dates_in("20240725").empty());
  CHECK(line_date("20249925") == "none");
  CHECK(dates_in("3 a 7 May") == "XXXX-05-07");
}

TEST_CASE("a known year fills in where a date has none", "[extract]") {
  const DateSpan plain = *parse_date_line("06/21", DayMonthOrder::month_first);
  CHECK(to_string(with_year(plain, 2024)) == "2024-06-21");
  const DateSpan over = *parse_date_line("12/28 - 01/03", DayMonthOrder::month_first);
  CHECK(to_string(with_year(over, 2024)) == "2024-12-28/2025-01-03");
  const DateSpan full = *parse_date_line("2023-06-21", DayMonthOrder::month_first);
  CHECK(to_string(with_year(full, 2024)) == "2023-06-21");
}

TEST_CASE("a month beside a month begins a date of its own", "[extract]") {
  CHECK(dates_in("3月 4月5日") == "XXXX-03 XXXX-04-05");
}
