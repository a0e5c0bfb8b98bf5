// SPDX-License-Identifier: Apache-2.0
// Tables of the words of calendars, and the look-up in them.
#include "dates/calendar_words.hpp"

#include <array>
#include <unordered_map>

namespace asterism {
namespace {

struct MonthName {
  std::string_view name;
  std::uint8_t month;
};

/// Month names as logs write them, case folded and in NFKC. Source: Unicode CLDR (Unicode licence), wide and
/// abbreviated forms of the Gregorian calendar in en, de, fr, es, it, pt, nl, sv, da, nb, ru.
constexpr std::array kMonthNames = std::to_array<MonthName>({
    {"january", 1},    {"jan", 1},        {"januar", 1},    {"janvier", 1},    {"enero", 1},     {"gennaio", 1},
    {"janeiro", 1},    {"januari", 1},    {"января", 1},    {"январь", 1},     {"february", 2},  {"feb", 2},
    {"februar", 2},    {"février", 2},    {"febrero", 2},   {"febbraio", 2},   {"fevereiro", 2}, {"februari", 2},
    {"февраля", 2},    {"февраль", 2},    {"march", 3},     {"mar", 3},        {"märz", 3},      {"mars", 3},
    {"marzo", 3},      {"março", 3},      {"maart", 3},     {"марта", 3},      {"март", 3},      {"april", 4},
    {"apr", 4},        {"avril", 4},      {"abril", 4},     {"aprile", 4},     {"апреля", 4},    {"апрель", 4},
    {"may", 5},        {"mai", 5},        {"mayo", 5},      {"maggio", 5},     {"maio", 5},      {"mei", 5},
    {"мая", 5},        {"май", 5},        {"june", 6},      {"jun", 6},        {"juni", 6},      {"juin", 6},
    {"junio", 6},      {"giugno", 6},     {"junho", 6},     {"июня", 6},       {"июнь", 6},      {"july", 7},
    {"jul", 7},        {"juli", 7},       {"juillet", 7},   {"julio", 7},      {"luglio", 7},    {"julho", 7},
    {"июля", 7},       {"июль", 7},       {"august", 8},    {"aug", 8},        {"août", 8},      {"agosto", 8},
    {"augustus", 8},   {"августа", 8},    {"август", 8},    {"september", 9},  {"sep", 9},       {"sept", 9},
    {"septembre", 9},  {"septiembre", 9}, {"settembre", 9}, {"setembro", 9},   {"сентября", 9},  {"сентябрь", 9},
    {"october", 10},   {"oct", 10},       {"oktober", 10},  {"octobre", 10},   {"octubre", 10},  {"ottobre", 10},
    {"outubro", 10},   {"октября", 10},   {"октябрь", 10},  {"november", 11},  {"nov", 11},      {"novembre", 11},
    {"noviembre", 11}, {"novembro", 11},  {"ноября", 11},   {"ноябрь", 11},    {"december", 12}, {"dec", 12},
    {"dez", 12},       {"dezember", 12},  {"décembre", 12}, {"diciembre", 12}, {"dicembre", 12}, {"dezembro", 12},
    {"декабря", 12},   {"декабрь", 12},   {"maj", 5},       {"augusti", 8},    {"okt", 10},      {"desember", 12},
});

/// Those that also point from prose.
constexpr std::array kFullWeekdays = std::to_array<Weekday>({{"sunday", 0},
                                                             {"monday", 1},
                                                             {"tuesday", 2},
                                                             {"wednesday", 3},
                                                             {"thursday", 4},
                                                             {"friday", 5},
                                                             {"saturday", 6},
                                                             {"sonntag", 0, true},
                                                             {"montag", 1, true},
                                                             {"dienstag", 2, true},
                                                             {"mittwoch", 3, true},
                                                             {"donnerstag", 4, true},
                                                             {"freitag", 5, true},
                                                             {"samstag", 6, true}});

/// Further weekdays. Source: Unicode CLDR, wide and abbreviated forms in en, zh, ja, ko.
constexpr std::array kWeekdays = std::to_array<Weekday>(
    {{"mon", 1},    {"mo", 1, true}, {"tue", 2},    {"tues", 2},     {"wed", 3},    {"weds", 3},     {"thu", 4},
     {"thur", 4},   {"thurs", 4},    {"fri", 5},    {"fr", 5, true}, {"sat", 6},    {"sa", 6, true}, {"sun", 0},
     {"星期一", 1}, {"周一", 1},     {"月曜日", 1}, {"월요일", 1},   {"星期二", 2}, {"周二", 2},     {"火曜日", 2},
     {"화요일", 2}, {"星期三", 3},   {"周三", 3},   {"水曜日", 3},   {"수요일", 3}, {"星期四", 4},   {"周四", 4},
     {"木曜日", 4}, {"목요일", 4},   {"星期五", 5}, {"周五", 5},     {"金曜日", 5}, {"금요일", 5},   {"星期六", 6},
     {"周六", 6},   {"土曜日", 6},   {"토요일", 6}, {"星期日", 0},   {"星期天", 0}, {"周日", 0},     {"日曜日", 0},
     {"일요일", 0}});

/// The same in languages that write the day first: de, fr, es, pt, it, nl, ru. "mar" (mardi, martes) is March.
constexpr std::array kDayFirstWeekdays = std::to_array<Weekday>(
    {{"lundi", 1},    {"lun", 1},         {"lunes", 1},    {"segunda", 1},   {"seg", 1},         {"lunedì", 1},
     {"maandag", 1},  {"понедельник", 1}, {"пн", 1},       {"di", 2},        {"mardi", 2},       {"martes", 2},
     {"terça", 2},    {"terca", 2},       {"ter", 2},      {"martedì", 2},   {"dinsdag", 2},     {"вторник", 2},
     {"вт", 2},       {"mi", 3},          {"mercredi", 3}, {"mer", 3},       {"miércoles", 3},   {"miercoles", 3},
     {"mié", 3},      {"quarta", 3},      {"qua", 3},      {"mercoledì", 3}, {"woensdag", 3},    {"среда", 3},
     {"ср", 3},       {"do", 4},          {"jeudi", 4},    {"jeu", 4},       {"jueves", 4},      {"jue", 4},
     {"quinta", 4},   {"qui", 4},         {"giovedì", 4},  {"donderdag", 4}, {"четверг", 4},     {"чт", 4},
     {"vendredi", 5}, {"ven", 5},         {"viernes", 5},  {"vie", 5},       {"sexta", 5},       {"sex", 5},
     {"venerdì", 5},  {"vrijdag", 5},     {"пятница", 5},  {"пт", 5},        {"sonnabend", 6},   {"samedi", 6},
     {"sam", 6},      {"sábado", 6},      {"sabado", 6},   {"sáb", 6},       {"sab", 6},         {"sabato", 6},
     {"zaterdag", 6}, {"суббота", 6},     {"сб", 6},       {"so", 0},        {"dimanche", 0},    {"dim", 0},
     {"domingo", 0},  {"dom", 0},         {"domenica", 0}, {"zondag", 0},    {"воскресенье", 0}, {"вс", 0}});

struct WordList {
  CalendarRole role;
  bool day_first;
  std::span<const std::string_view> words;
};

constexpr std::array kSeries = std::to_array<std::string_view>({"sprint", "第"});
constexpr std::array kWeeks = std::to_array<std::string_view>({"week", "wk", "cw", "周", "週", "주차", "주"});
constexpr std::array kDayFirstWeeks =
    std::to_array<std::string_view>({"woche", "kw", "semaine", "semana", "settimana", "неделя"});
constexpr std::array kDays = std::to_array<std::string_view>({"day", "일차", "天"});
constexpr std::array kDayFirstDays = std::to_array<std::string_view>({"tag", "jour", "día", "dia", "giorno", "день"});
constexpr std::array kUnits =
    std::to_array<std::string_view>({"h", "hour", "hours", "hr", "hrs", "min", "mins", "minutes"});
constexpr std::array kDayFirstUnits =
    std::to_array<std::string_view>({"stunde", "stunden", "std", "uhr", "heure", "heures", "hora", "horas"});
constexpr std::array kMeetings = std::to_array<std::string_view>({"session", "meeting", "meetup", "issue"});
constexpr std::array kDayFirstMeetings = std::to_array<std::string_view>(
    {"séance", "sitzung", "treffen", "sesión", "sessão", "reunión", "reunião", "выпуск", "встреча"});
/// What else says nothing about the date: articles, what joins, and single signs for weekdays.
constexpr std::array kFillers = std::to_array<std::string_view>(
    {"weekend", "date",      "of",   "the",  "on", "from", "starting", "beginning", "ending", "am",  "pm",
     "cont",    "continued", "まで", "까지", "回", "曜日", "月",       "火",        "水",     "木",  "金",
     "土",      "日",        "월",   "화",   "수", "목",   "금",       "토",        "일",     "요일"});
constexpr std::array kDayFirstFillers = std::to_array<std::string_view>(
    {"wochenende", "den", "vom", "le", "du", "suite", "el", "del", "feira", "г", "года"});

constexpr std::array kLists = std::to_array<WordList>({{CalendarRole::series, false, kSeries},
                                                       {CalendarRole::week_series, false, kWeeks},
                                                       {CalendarRole::week_series, true, kDayFirstWeeks},
                                                       {CalendarRole::day_series, false, kDays},
                                                       {CalendarRole::day_series, true, kDayFirstDays},
                                                       {CalendarRole::meeting_series, false, kMeetings},
                                                       {CalendarRole::meeting_series, true, kDayFirstMeetings},
                                                       {CalendarRole::unit, false, kUnits},
                                                       {CalendarRole::unit, true, kDayFirstUnits},
                                                       {CalendarRole::filler, false, kFillers},
                                                       {CalendarRole::filler, true, kDayFirstFillers}});

using WordTable = std::unordered_map<std::string_view, CalendarWord>;  // looked up only

WordTable make_table() {
  WordTable table;
  const auto add_days = [&](std::span<const Weekday> days, bool day_first) {
    for (const Weekday& day : days) {
      table.emplace(day.word, CalendarWord{CalendarRole::weekday, day.number, day_first || day.day_first});
    }
  };
  for (const MonthName& month : kMonthNames) table.emplace(month.name, CalendarWord{CalendarRole::month, month.month});
  add_days(kFullWeekdays, false);
  add_days(kWeekdays, false);
  add_days(kDayFirstWeekdays, true);
  for (const WordList& list : kLists) {
    for (const std::string_view word : list.words) table.emplace(word, CalendarWord{list.role, 0, list.day_first});
  }
  return table;
}

}  // namespace

CalendarWord calendar_word(std::string_view word) {
  static const WordTable kTable = make_table();
  const auto found = kTable.find(word);
  return found == kTable.end() ? CalendarWord{} : found->second;
}

std::span<const Weekday> weekdays() noexcept { return kFullWeekdays; }

}  // namespace asterism
