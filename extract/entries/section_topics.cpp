// SPDX-License-Identifier: Apache-2.0
// Tables of the words that name no topic, in the languages that logs are written in.
#include "entries/section_topics.hpp"

#include "text/unicode.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

/// What stands over all that has no topic of its own.
constexpr std::array kGeneral =
    std::to_array<std::string_view>({"general",         "misc",      "misc.",       "miscellaneous",
                                     "other",           "others",    "basic",       "basics",
                                     "primary",         "secondary", "various",     "uncategorized",
                                     "unsorted",        "webpage",   "webpages",    "core concepts",
                                     "everything else", "allgemein", "allgemeines", "sonstiges",
                                     "verschiedenes",   "divers",    "autres",      "général",
                                     "otros",           "varios",    "outros",      "diversos",
                                     "geral",           "altro",     "прочее",      "разное",
                                     "общее",           "其他",      "其它",        "其他论文",
                                     "その他",          "一般",      "기타"});

/// How far reading or work has got, and the parts of a report.
constexpr std::array kStates = std::to_array<std::string_view>({"done",
                                                                "completed",
                                                                "complete",
                                                                "finished",
                                                                "in progress",
                                                                "ongoing",
                                                                "current",
                                                                "currently",
                                                                "started",
                                                                "not started",
                                                                "abandoned",
                                                                "dropped",
                                                                "paused",
                                                                "on hold",
                                                                "backlog",
                                                                "queue",
                                                                "next",
                                                                "up next",
                                                                "to do",
                                                                "todo",
                                                                "todos",
                                                                "to dos",
                                                                "todo list",
                                                                "wishlist",
                                                                "wish list",
                                                                "archive",
                                                                "archived",
                                                                "pending",
                                                                "open",
                                                                "someday",
                                                                "accomplishments",
                                                                "progress",
                                                                "tasks",
                                                                "goals",
                                                                "weekly goals",
                                                                "goals for this week",
                                                                "plan",
                                                                "plans",
                                                                "next steps",
                                                                "future work",
                                                                "future directions",
                                                                "future research",
                                                                "future research directions",
                                                                "next week",
                                                                "this week",
                                                                "last week",
                                                                "plan for next week",
                                                                "plans for next week",
                                                                "today",
                                                                "tomorrow",
                                                                "yesterday",
                                                                "blockers",
                                                                "challenges",
                                                                "issues",
                                                                "problems",
                                                                "questions",
                                                                "open questions",
                                                                "discussion",
                                                                "agenda",
                                                                "action items",
                                                                "summary",
                                                                "results",
                                                                "log",
                                                                "work log",
                                                                "daily log",
                                                                "notes",
                                                                "papers and notes",
                                                                "general notes",
                                                                "meeting notes",
                                                                "schedule",
                                                                "timeline",
                                                                "highlights",
                                                                "updates",
                                                                "work done",
                                                                "completed work",
                                                                "summary of completed work",
                                                                "activities",
                                                                "reflection",
                                                                "reflections",
                                                                "thoughts",
                                                                "takeaways",
                                                                "erledigt",
                                                                "fertig",
                                                                "gelesen",
                                                                "in arbeit",
                                                                "offen",
                                                                "abgebrochen",
                                                                "angefangen",
                                                                "fortschritt",
                                                                "aufgaben",
                                                                "ziele",
                                                                "nächste schritte",
                                                                "zusammenfassung",
                                                                "notizen",
                                                                "besprechung",
                                                                "terminé",
                                                                "terminés",
                                                                "fini",
                                                                "en cours",
                                                                "à faire",
                                                                "abandonné",
                                                                "avancement",
                                                                "tâches",
                                                                "objectifs",
                                                                "prochaines étapes",
                                                                "résumé",
                                                                "compte rendu",
                                                                "terminado",
                                                                "terminados",
                                                                "en progreso",
                                                                "en curso",
                                                                "pendiente",
                                                                "pendientes",
                                                                "avances",
                                                                "tareas",
                                                                "objetivos",
                                                                "próximos pasos",
                                                                "resumen",
                                                                "notas",
                                                                "concluído",
                                                                "concluídos",
                                                                "em andamento",
                                                                "pendências",
                                                                "progresso",
                                                                "tarefas",
                                                                "próximos passos",
                                                                "resumo",
                                                                "прочитано",
                                                                "в процессе",
                                                                "завершено",
                                                                "сделано",
                                                                "планы",
                                                                "задачи",
                                                                "итоги",
                                                                "заметки",
                                                                "完成",
                                                                "已完成",
                                                                "进行中",
                                                                "未完成",
                                                                "待办",
                                                                "进展",
                                                                "计划",
                                                                "周计划",
                                                                "下周计划",
                                                                "总结",
                                                                "本周工作",
                                                                "本周总结",
                                                                "问题",
                                                                "完了",
                                                                "進行中",
                                                                "未読",
                                                                "既読",
                                                                "進捗",
                                                                "予定",
                                                                "作業履歴",
                                                                "作業ログ",
                                                                "課題",
                                                                "やったこと",
                                                                "次にやること",
                                                                "今日やったこと",
                                                                "振り返り",
                                                                "感想",
                                                                "완료",
                                                                "진행 중",
                                                                "진행중",
                                                                "진행 상황",
                                                                "계획",
                                                                "할 일",
                                                                "한 일",
                                                                "일정",
                                                                "일정 및 주제",
                                                                "회의",
                                                                "요약"});

/// Parts that names of reading lists are made of where no blanks stand between words, longer ones first.
constexpr std::array kListParts = std::to_array<std::string_view>(
    {"読んでいる", "使っている", "読みたい", "読むだけ", "読んだ", "読む",   "重要", "リスト", "一覧", "論文",
     "文献",       "メモ",       "作成中",   "阅读记录", "阅读",   "已读",   "待读", "要读",   "读过", "必读",
     "推荐",       "列表",       "清单",     "论文",     "書籍",   "书籍",   "的",   "の",     "を",   "な",
     "읽을",       "읽은",       "읽는",     "추천",     "목록",   "리스트", "논문", "정리",   " "});

/// Whether `key` is made of nothing but such parts.
bool is_wide_list_name(std::string_view key) {
  while (!key.empty()) {
    const auto part = std::find_if(kListParts.begin(), kListParts.end(),
                                   [&](std::string_view each) { return key.starts_with(each); });
    if (part == kListParts.end()) return false;
    key.remove_prefix(part->size());
  }
  return true;
}

}  // namespace

bool names_no_topic(std::string_view text) {
  const std::string key = comparison_key(without_signs(text));
  return contains(kGeneral, key) || contains(kStates, key) || is_wide_list_name(key) || is_reading_list_name(text);
}

std::string_view without_signs(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_code_point(text, at);
    if (c != U' ' && (c < 0x2190 || is_letter(c) || is_digit(c)) && c != 0x200D) end = at;
  }
  return end > 0 ? text.substr(0, end) : text;
}

}  // namespace asterism
