// SPDX-License-Identifier: Apache-2.0
// Cuts text into tokens and knows the words of calendars.
#include "date_tokens.hpp"

#include "unicode.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace asterism {
namespace {

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

void read_number(std::string_view text, Token& token) {
  token.kind = TokenKind::number;
  while (token.end < text.size() && is_ascii_digit(text[token.end]) && token.digits < 9) {
    token.value = token.value * 10 + static_cast<std::uint32_t>(text[token.end++] - '0');
    ++token.digits;
  }
  const std::string_view suffix = text.substr(token.end, 2);
  const bool ordinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
  if (!ordinal) return;
  std::size_t after = token.end + 2;
  if (after >= text.size() || !is_letter(decode_code_point(text, after))) token.end += 2;
}

struct MonthName {
  std::string_view name;
  std::uint8_t month;
};

/// Month names as logs write them, case folded and in NFKC. Source: Unicode CLDR (Unicode licence), wide and
/// abbreviated forms of the Gregorian calendar in en, de, fr, es, it, pt, nl, ru.
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
    {"декабря", 12},   {"декабрь", 12},
});

/// Words of a date line that say nothing about the date: weekdays (en, de, fr, es, ru, zh, ja, ko), counters and what
/// follows a year in Russian.
constexpr std::array kFillers = std::to_array<std::string_view>({
    "monday",      "tuesday",   "wednesday",   "thursday", "friday",     "saturday", "sunday",   "mon",
    "tue",         "tues",      "wed",         "thu",      "thur",       "thurs",    "fri",      "sat",
    "sun",         "montag",    "dienstag",    "mittwoch", "donnerstag", "freitag",  "samstag",  "sonntag",
    "lundi",       "mardi",     "mercredi",    "jeudi",    "vendredi",   "samedi",   "dimanche", "lunes",
    "martes",      "miércoles", "jueves",      "viernes",  "sábado",     "domingo",  "week",     "hour",
    "hours",       "hr",        "hrs",         "min",      "minutes",    "stunde",   "stunden",  "weekend",
    "wochenende",  "day",       "date",        "of",       "the",        "on",       "woche",    "tag",
    "kw",          "le",        "понедельник", "вторник",  "среда",      "четверг",  "пятница",  "суббота",
    "воскресенье", "неделя",    "день",        "пн",       "вт",         "ср",       "чт",       "пт",
    "сб",          "вс",        "г",           "года",     "周",         "週",       "第",       "周一",
    "周二",        "周三",      "周四",        "周五",     "周六",       "周日",     "星期一",   "星期二",
    "星期三",      "星期四",    "星期五",      "星期六",   "星期日",     "星期天",   "曜日",     "火曜日",
    "水曜日",      "木曜日",    "金曜日",      "土曜日",   "日曜日",     "月",       "火",       "水",
    "木",          "金",        "土",          "日",       "주차",       "주",       "일차",     "월",
    "화",          "수",        "목",          "금",       "토",         "일",       "요일",     "월요일",
    "화요일",      "수요일",    "목요일",      "금요일",   "토요일",     "일요일",
});

}  // namespace

std::vector<Token> tokenize_dates(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(8);  // a date has fewer
  bool spaced = false;
  for (std::size_t at = 0; at < text.size();) {
    Token token;
    token.begin = token.end = at;
    token.spaced = spaced;
    std::size_t next = at;
    const char32_t first = decode_code_point(text, next);
    if (is_ascii_digit(text[at])) {
      read_number(text, token);
    } else if (is_letter(first)) {
      token.kind = TokenKind::word;
      for (std::size_t probe = at; probe < text.size();) {
        const char32_t character = decode_code_point(text, probe);
        if (!is_letter(character)) break;
        token.end = probe;
        const bool unit = character == U'年' || character == U'月' || character == U'日' || character == U'년' ||
                          character == U'월' || character == U'일';
        if (unit) break;
      }
      token.word = comparison_key(text.substr(at, token.end - at));
    } else {
      token.end = next;
      token.word = std::string(text.substr(at, next - at));
    }
    at = token.end;
    spaced = is_blank(first);
    if (!spaced) tokens.push_back(std::move(token));
  }
  return tokens;
}

std::uint8_t month_called(std::string_view word) {
  static const auto months = [] {
    std::unordered_map<std::string_view, std::uint8_t> by_name;  // looked up only
    for (const MonthName& month : kMonthNames) by_name.emplace(month.name, month.month);
    return by_name;
  }();
  const auto found = months.find(word);
  return found == months.end() ? std::uint8_t{0} : found->second;
}

std::uint8_t month_of(const Token& token) { return token.kind == TokenKind::word ? month_called(token.word) : 0; }

bool is_filler(const Token& token) {
  return token.kind == TokenKind::mark ||
         (token.kind == TokenKind::word && std::find(kFillers.begin(), kFillers.end(), token.word) != kFillers.end());
}

bool is_year(const Token& token) {
  return token.kind == TokenKind::number && token.digits == 4 && token.value >= 1900 && token.value <= 2199;
}

bool is_day(const Token& token) {
  return token.kind == TokenKind::number && token.digits <= 2 && token.value >= 1 && token.value <= 31;
}

bool counts_hours(const std::vector<Token>& tokens, std::size_t number) {
  constexpr std::array units =
      std::to_array<std::string_view>({"hour", "hours", "hr", "hrs", "min", "minutes", "stunde", "stunden"});
  std::size_t next = number + 1;
  while (next < tokens.size() && next < number + 3 && tokens[next].kind != TokenKind::word) ++next;
  return next < tokens.size() && std::find(units.begin(), units.end(), tokens[next].word) != units.end();
}

}  // namespace asterism
