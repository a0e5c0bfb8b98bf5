// SPDX-License-Identifier: Apache-2.0
// Lines that are a date: what may stand beside it, and dates in front of a title.
#include "dates/dates.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>

using namespace asterism;

namespace {

std::string line_date(std::string_view text) {
  const auto date = parse_date_line(text, DayMonthOrder::month_first);
  return date ? to_string(*date) : "none";
}

}  // namespace

TEST_CASE("weekdays, week numbers, brackets and marks do not count in a date line", "[extract]") {
  for (const std::string_view text : {"Thursday, July 25, 2024",
                                      "Thu 2024-07-25",
                                      "**2024-07-25**",
                                      "[2024-07-25]",
                                      "2024-07-25:",
                                      "Week 30: 2024-07-25",
                                      "2024-07-25 (Thursday)",
                                      "Day 12 - 2024-07-25",
                                      "Donnerstag, 25. Juli 2024",
                                      "Donnerstag, den 25. Juli 2024",
                                      "jeudi 25 juillet 2024",
                                      "Quinta-feira, 25 de julho de 2024",
                                      "Jueves 25 de julio de 2024",
                                      "Day 3: July 25, 2024",
                                      "Day 3 July 25, 2024",
                                      "Day 3/100: July 25, 2024",
                                      "Day 3 of 100: July 25, 2024",
                                      "Dia 03: 25 de julho de 2024",
                                      "#3 July 25, 2024",
                                      "3) July 25, 2024",
                                      "2024-07-25 (6h)",
                                      "2024年7月25日 木曜日",
                                      "2024년 7월 25일 목요일",
                                      "2024-07-25 (6h, 3/5)",
                                      "2024-07-25 (3/5)",
                                      "2024-07-25 (2 horas)",
                                      "2024-07-25 (Thu) 10:30",
                                      "2024-07-25 10:30",
                                      "jeudi 25 juillet 2024 (suite)",
                                      "Week starting 25th July 2024",
                                      "— 2024-07-25 —",
                                      "\U0001F4C5 2024-07-25"}) {
    INFO(text);
    CHECK(line_date(text) == "2024-07-25");
  }
}

TEST_CASE("a line with other words is no date line", "[extract]") {
  for (const std::string_view text :
       {"", "   ", "Notes of 2024-07-25 on kites", "2024-07-25 kites", "2024-07-25 and 2024-07-26", "Week 30", "Day 12",
        "12", "Thursday", "Chapter 7", "July kites", "5 of 7", "Part 3, 2024-07-25", "2024-07-25 (at home)",
        "2024-07-25 3/5", "2024-07-25 (2024-07-26)"}) {
    INFO(text);
    CHECK(line_date(text) == "none");
  }
  CHECK(line_date(std::string(200, '-') + " 2024-07-25") == "none");
}

TEST_CASE("a heading may have a short remark in brackets behind its day", "[extract]") {
  const auto heading_date = [](std::string_view text) {
    const auto date = parse_date_heading(text, DayMonthOrder::month_first);
    return date ? to_string(*date) : "none";
  };
  CHECK(heading_date("2024-07-25") == "2024-07-25");
  CHECK(heading_date("Day 4: July 25, 2024 (at home)") == "2024-07-25");
  CHECK(heading_date("2024-07-25 <3") == "2024-07-25");
  CHECK(heading_date("2024-07-25 1984") == "none");
  CHECK(heading_date("2024-07-25 - 2") == "2024-07-25");
  CHECK(heading_date("2024-07-25: 14") == "2024-07-25");
  CHECK(heading_date("2024-07-25 (at home) Kites") == "none");
  CHECK(heading_date("July 2024 (at home)") == "none");
  CHECK(heading_date("Kites (2024-07-25)") == "none");
  CHECK(heading_date("2024-07-25 (Attention to Kites and Knots)") == "none");
  CHECK(heading_date("2024-W40 (30 September – 6 October)") == "2024-09-30/2024-10-06");
}

TEST_CASE("a weekday needs a day beside it", "[extract]") {
  for (const std::string_view text : {"Sun 2019", "do 2019", "Sex 2024", "Sam, May 2024"}) {
    INFO(text);
    CHECK(line_date(text) == "none");
  }
}

TEST_CASE("a line may be a weekday and nothing else", "[extract]") {
  CHECK(parse_weekday_line("Tuesday (2 hours)") == 2);
  CHECK(parse_weekday_line("Sexta-feira") == 5);
  CHECK(parse_weekday_line("월요일") == 1);
  CHECK(parse_weekday_line("月曜日") == 1);
  CHECK(parse_weekday_line("日曜日") == 0);
  CHECK(parse_weekday_line("火曜日") == 2);
  CHECK(parse_weekday_line("周日") == 0);
  for (const std::string_view text : {"", "Monday notes", "Monday and Tuesday", "Monday Tuesday", "Day 3", "2024"}) {
    INFO(text);
    CHECK_FALSE(parse_weekday_line(text));
  }
}

TEST_CASE("a date in front of a title may have words that lead to it", "[extract]") {
  const auto title_behind = [](std::string_view text) {
    const auto date = leading_date(text, DayMonthOrder::month_first);
    return date ? to_string(date->span) + "|" + std::string(text.substr(date->end)) : "none";
  };
  CHECK(title_behind("2024-07-25: A kite") == "2024-07-25|A kite");
  CHECK(title_behind("Day 4: 2024-07-25 - A kite") == "2024-07-25|A kite");
  CHECK(title_behind("Day 5 (24-03-2020) : A kite") == "2020-03-24|A kite");
  CHECK(title_behind("Friday, July 26, 2024 (6h): A kite") == "2024-07-26|A kite");
  CHECK(title_behind("2024-07-25 (Kites) fly") == "2024-07-25|(Kites) fly");
  CHECK(title_behind("On 2024-07-25 a kite flew") == "none");
  CHECK(title_behind("Kites of 2024-07-25") == "none");
  CHECK(title_behind("Day 5: A kite of 2024-07-25") == "none");
}

TEST_CASE("the head of a callout may be a date", "[extract]") {
  CHECK(line_date("[!remark]+ June 16th, 2024") == "2024-06-16");
  CHECK(line_date("[!note] 2024-06-14") == "2024-06-14");
  CHECK(line_date("[!note]- ") == "none");
  CHECK(line_date("[!note] seen 2024-06-14") == "none");
}

TEST_CASE("a day may be written as names of pages have it, but not inside a name", "[extract]") {
  CHECK(test::titles_of(test::log_of("# TIL 2024_05_01\n\nSewed.\n\n# TIL 2024_05_02\n\nCarved.\n")) ==
        std::vector<std::string>{"Sewed.", "Carved."});
  CHECK(test::dates_of(test::log_of("# 2024_05_01\n\nSewed.\n")) == std::vector<std::string>{"2024-05-01"});
  CHECK(find_dates("see kite_2024_05_01.csv for more", DayMonthOrder::month_first, DateContext::prose).empty());
}
