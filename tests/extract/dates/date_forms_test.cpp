// SPDX-License-Identifier: Apache-2.0
// Forms of dates that name a week, count sessions or have no signs.
#include "dates/dates.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>

using namespace asterism;
using namespace asterism::test;

namespace {

std::string line_date(std::string_view text) {
  const auto date = parse_date_line(text, DayMonthOrder::month_first);
  return date ? to_string(*date) : "none";
}

}  // namespace

TEST_CASE("a week and its year stand in either order", "[extract]") {
  for (const std::string_view text :
       {"2023, Week 36", "2023 Week 36", "Week 36, 2023", "2023 / KW 36", "2023年第36周", "2023 - Semaine 36",
        "Week 36 (2023)", "semana 36 de 2023", "第36週 2023", "2023년 36주차"}) {
    INFO(text);
    CHECK(line_date(text) == "2023-09-04/2023-09-10");
  }
  CHECK(line_date("Week 3 2024-05-06") == "2024-05-06");
  CHECK(line_date("Week 3, 2024年5月6日") == "2024-05-06");
}

TEST_CASE("of several weeks the first and the last count", "[extract]") {
  for (const std::string_view text : {"2024 Week 14-15", "2024: Week 14 to Week 15", "Week 14 – 15, 2024",
                                      "KW 14-15/2024", "Week 14, 2024 - Week 15, 2024"}) {
    INFO(text);
    CHECK(line_date(text) == "2024-04-01/2024-04-14");
  }
  const std::string_view counted = "2024 Week 14 - 15 kites";
  const auto one = leading_date(counted, DayMonthOrder::month_first);
  REQUIRE(one);
  CHECK(to_string(one->span) == "2024-04-01/2024-04-07");
  CHECK(counted.substr(one->end) == "15 kites");
}

TEST_CASE("a year has as many weeks as the calendar says, and may begin a title", "[extract]") {
  CHECK(line_date("2020/Week 53") == "2020-12-28/2021-01-03");
  CHECK(line_date("2024/Week 53") == "none");
  CHECK(line_date("2024-W53") == "none");
  const auto leading = [](std::string_view text) { return leading_date(text, DayMonthOrder::month_first); };
  CHECK(leading("Week 5, 2024: Goals"));
  CHECK_FALSE(leading("Week 5 - 2024 Goals"));
  CHECK_FALSE(leading("2024: 12 week plan"));
}

TEST_CASE("the number of a meeting says nothing beside a date", "[extract]") {
  for (const std::string_view text : {"第1回 (2026/01/07)", "Session 4 (2026/01/07)", "Meeting #5 (2026-01-07)",
                                      "Séance 6 (2026-01-07)", "Treffen 8: 7.1.2026", "2026-01-07, issue 12"}) {
    INFO(text);
    CHECK(line_date(text) == "2026-01-07");
  }
  CHECK(line_date("Meeting 2026-01-07") == "none");
  CHECK(line_date("2026-01-07: meeting") == "none");
  CHECK(line_date("Meeting 7.1.2026") == "none");
}

TEST_CASE("eight digits in front of a title are a day", "[extract]") {
  const auto leading = [](std::string_view text) {
    const auto date = leading_date(text, DayMonthOrder::month_first);
    return date ? to_string(date->span) + " " + std::string(text.substr(date->end)) : "none";
  };
  CHECK(leading("20211017 A Kite") == "2021-10-17 A Kite");
  CHECK(leading("20211017: A Kite") == "2021-10-17 A Kite");
  CHECK(leading("20211017 凧") == "2021-10-17 凧");
  CHECK(leading("20211017 \"a kite\"") == "2021-10-17 \"a kite\"");
  CHECK(leading("20211017 - a kite") == "2021-10-17 a kite");
  CHECK(leading("19991231 rows were read") == "none");
  CHECK(leading("20211017 % of kites") == "none");
  CHECK(leading("20211317 A Kite") == "none");
  CHECK(leading("20211017.md of kites") == "none");
  CHECK(leading("202110171 kites") == "none");
}

TEST_CASE("the end of a range has the order of its beginning", "[extract]") {
  for (const std::string_view text : {"2021.09.06~09.10", "2021.09.06 - 09.10", "2021-09-06 ~ 09-10", "2021.09.06~10",
                                      "2021/09/06-09/10", "2021.9.6-2021.9.10"}) {
    INFO(text);
    CHECK(line_date(text) == "2021-09-06/2021-09-10");
  }
  CHECK(line_date("2021.12.30~01.03") == "2021-12-30/2022-01-03");
  CHECK(line_date("2021-09-06 - 10 kites") == "none");
}

TEST_CASE("an apostrophe inside a word makes no year", "[extract]") {
  CHECK(line_date("'10.5.3") == "2010-05-03");
  CHECK(line_date("(’10.5.3)") == "2010-05-03");
  CHECK(line_date("5'10.5.3") == "none");
  CHECK(line_date("O'10.5.3") == "none");
}

TEST_CASE("a slash and a dash write the day, the month and the year as in Danish", "[extract]") {
  CHECK(line_date("6/2-2020") == "2020-02-06");
  CHECK(line_date("31/12-2020") == "2020-12-31");
  CHECK(line_date("13/13-2020") == "none");
  CHECK(line_date("3/4-20") == "none");
}

TEST_CASE("a slash behind a day with its year leads to the last of several", "[extract]") {
  CHECK(line_date("2026-09-20/21") == "2026-09-20/2026-09-21");
  CHECK(line_date("2026-09-20/05") == "none");
  CHECK(line_date("2026-09-20/21/22") == "none");
  CHECK(line_date("2026/09/20/21") == "none");
}

TEST_CASE("eight digits in brackets in front of a title are a day", "[extract]") {
  const auto title_behind = [](std::string_view text) {
    const auto date = leading_date(text, DayMonthOrder::month_first);
    return date ? to_string(date->span) + "|" + std::string(text.substr(date->end)) : "none";
  };
  CHECK(title_behind("[20210818] sails of silk") == "2021-08-18|sails of silk");
  CHECK(title_behind("【20210818】 sails") == "2021-08-18|sails");
  CHECK(title_behind("[20219918] sails") == "none");
  CHECK(title_behind("[202108181] sails") == "none");
  CHECK(title_behind("2021-08-18 :tada: Sails") == "2021-08-18|:tada: Sails");
}

TEST_CASE("a time of day behind a day is no part of the title", "[extract]") {
  const auto title_behind = [](std::string_view text) {
    const auto date = leading_date(text, DayMonthOrder::month_first);
    return date ? std::string(text.substr(date->end)) : "none";
  };
  CHECK(title_behind("2024-05-01 23:50 — Carved an oar") == "Carved an oar");
  CHECK(title_behind("2024-05-01 23:50 BRT — Carved an oar") == "Carved an oar");
  CHECK(title_behind("2024-05-01 9:30-10:15: Carved an oar") == "Carved an oar");
  for (const std::string time : {"9:15 AM", "9:15pm", "09:15:30.250", "09:15 UTC+2", "09:15 PST/PDT", "09:15 (CET)",
                                 "09:15 +02:00", "09:15Z", "09:15 EST"}) {
    INFO(time);
    CHECK(title_behind("2024-05-01 " + time + " Carved an oar") == "Carved an oar");
  }
  CHECK(title_behind("2024-05-01 10:00 CET").empty());
  for (const std::string title :
       {"IKEA oars", "OARNET: oars that row", "TODO - carve", "OAK | a talk", "I'm wet", "OARNET (Roe et al.) is old",
        "USA? No.", "ESTers met", "ART of oars", "BST rotations"}) {
    INFO(title);
    CHECK(title_behind("2024-05-01 10:50 " + title) == title);
  }
  CHECK(title_behind("2024-05-01 10:50 BST - Carved an oar") == "Carved an oar");
  CHECK(title_behind("2024-05-01 9:15 pm-ish walk") == "pm-ish walk");
  CHECK(title_behind("2024-05-01 4:3 pictures") == "4:3 pictures");
  CHECK(title_behind("2024-05-01 30:00 minutes") == "30:00 minutes");
  CHECK(title_behind("May 2024 10:30 oars") == "10:30 oars");
}

TEST_CASE("behind a day of a year, words of scripts without blanks go on at once", "[extract]") {
  const auto title_behind = [](std::string_view text) {
    const auto date = leading_date(text, DayMonthOrder::month_first);
    return date ? to_string(date->span) + "|" + std::string(text.substr(date->end)) : "none";
  };
  CHECK(title_behind("2024.05.03周报") == "2024-05-03|周报");
  CHECK(title_behind("2024-05-03凧の骨組み") == "2024-05-03|凧の骨組み");
  CHECK(title_behind("2024-05-03x oars") == "none");
  CHECK(line_date("2024/05/04から2024/05/06まで") == "2024-05-04/2024-05-06");
  CHECK(line_date("2024-05-04부터 2024-05-06까지") == "2024-05-04/2024-05-06");
  CHECK(title_behind("5.3周报") == "none");
}

TEST_CASE("a year may stand before blanks and dots, as in Korean", "[extract]") {
  CHECK(line_date("2024. 5. 6.") == "2024-05-06");
  CHECK(line_date("2024. 05. 06. (월)") == "2024-05-06");
  CHECK(line_date("2024. 5. 6") == "2024-05-06");
  CHECK(line_date("2024. 13. 6.") == "none");
  CHECK(line_date("2024. 5 boats. 6 oars.") == "none");
}

TEST_CASE("days with their years are joined by a dash without blanks anywhere", "[extract]") {
  const auto dates = [](std::string_view text) {
    std::string all;
    for (const FoundDate& date : find_dates(text, DayMonthOrder::month_first, DateContext::prose))
      all += to_string(date.span) + ";";
    return all;
  };
  CHECK(dates("周报 2024.05.06-2024.05.12") == "2024-05-06/2024-05-12;");
  CHECK(dates("2024-05-06 boats, 2024-05-12 oars") == "2024-05-06;2024-05-12;");
}

TEST_CASE("a semester is no week, and does not put the day first", "[extract]") {
  CHECK(line_date("2024 Sem 2") == "none");
  CHECK(line_date("2024-Sem1") == "none");
  CHECK(dates_of(log_of("## 05/06/2024 Sem 3\n\nRowed.\n\n## 05/07/2024\n\nRowed.\n")) ==
        std::vector<std::string>{"2024-05-06", "2024-05-07"});
}

TEST_CASE("weeks have short names, and what is said in wide brackets behind a day is a remark", "[extract]") {
  CHECK(line_date("2024 Wk 19") == "2024-05-06/2024-05-12");
  CHECK(line_date("Semaine 3 (06/05/2024 - 12/05/2024)") != "none");
  const std::string_view text = "2024年5月6日（月）凧の骨組み";
  const auto date = leading_date(text, DayMonthOrder::month_first);
  REQUIRE(date);
  CHECK(text.substr(date->end) == "凧の骨組み");
}
