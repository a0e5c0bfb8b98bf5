// SPDX-License-Identifier: Apache-2.0
// The words that name kinds of works, one row a stem.
#include "links/kinds.hpp"

#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asterism {
namespace {

struct KindWord {
  std::string_view stem;  // a word counts when it begins with it; CJK: when it contains it
  NodeKind kind;
};

constexpr std::array kKindWords = std::to_array<KindWord>({
    {"paper", NodeKind::paper},
    {"preprint", NodeKind::paper},
    {"article", NodeKind::paper},
    {"publication", NodeKind::paper},
    {"survey", NodeKind::paper},
    {"thesis", NodeKind::paper},
    {"blog", NodeKind::post},
    {"post", NodeKind::post},
    {"newsletter", NodeKind::post},
    {"essay", NodeKind::post},
    {"thread", NodeKind::post},
    {"book", NodeKind::book},
    {"textbook", NodeKind::book},
    {"video", NodeKind::video},
    {"talk", NodeKind::video},
    {"lecture", NodeKind::video},
    {"podcast", NodeKind::video},
    {"watch", NodeKind::video},
    {"experiment", NodeKind::experiment},
    {"code", NodeKind::experiment},
    {"implementation", NodeKind::experiment},
    {"project", NodeKind::experiment},
    {"run", NodeKind::experiment},
    {"resource", NodeKind::resource},
    {"course", NodeKind::resource},
    {"tool", NodeKind::resource},
    {"librar", NodeKind::resource},
    {"dataset", NodeKind::resource},
    {"website", NodeKind::resource},
    {"repo", NodeKind::resource},
    {"codebase", NodeKind::resource},
    {"buch", NodeKind::book},
    {"bücher", NodeKind::book},
    {"artikel", NodeKind::paper},
    {"aufsatz", NodeKind::paper},
    {"versuch", NodeKind::experiment},
    {"livre", NodeKind::book},
    {"vidéo", NodeKind::video},
    {"libro", NodeKind::book},
    {"артикул", NodeKind::paper},
    {"стат", NodeKind::paper},
    {"книг", NodeKind::book},
    {"видео", NodeKind::video},
    {"эксперимент", NodeKind::experiment},
    {"论文", NodeKind::paper},
    {"論文", NodeKind::paper},
    {"논문", NodeKind::paper},
    {"书", NodeKind::book},
    {"書籍", NodeKind::book},
    {"本", NodeKind::book},
    {"책", NodeKind::book},
    {"视频", NodeKind::video},
    {"動画", NodeKind::video},
    {"영상", NodeKind::video},
    {"实验", NodeKind::experiment},
    {"実験", NodeKind::experiment},
    {"실험", NodeKind::experiment},
    {"博客", NodeKind::post},
    {"ブログ", NodeKind::post},
    {"블로그", NodeKind::post},
});

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// "run" must not fire in "running shoes", nor "post" in "posterior": short stems take a plural at most.
bool matches(std::string_view word, const KindWord& row) {
  if (!is_ascii(row.stem)) return word.find(row.stem) != std::string_view::npos && row.stem.size() > 3;
  if (!word.starts_with(row.stem)) return false;
  const std::string_view rest = word.substr(row.stem.size());
  if (row.stem == "librar") return rest == "y" || rest == "ies";
  // "implementations", "experimental", "Versuche", but neither "projection" nor "lecturer".
  const bool derived = (row.stem.size() >= 8 && rest.size() <= 3) || (row.stem.size() >= 7 && rest == "e");
  return rest.empty() || rest == "s" || rest == "es" || rest == "ed" || derived;
}

/// Whether what stands around "lecture" is French, where it means reading: "Lecture de", "en cours de lecture".
bool is_french(std::string_view before, std::string_view after) {
  constexpr std::array words = std::to_array<std::string_view>({"de", "du", "des", "en", "la", "ma", "mes", "une"});
  const auto is_one = [&](std::string_view word) { return contains(words, word); };
  if (before.ends_with(' ')) before.remove_suffix(1);
  if (after.starts_with(" :")) return true;  // a blank stands before the colon in no English text
  if (after.starts_with(' ')) after.remove_prefix(1);
  return after.starts_with("d'") || is_one(after.substr(0, after.find(' '))) ||
         is_one(before.substr(before.find_last_of(' ') + 1));
}

}  // namespace

std::optional<NodeKind> kind_of_words(std::string_view text) {
  const std::string key = comparison_key(text);
  std::size_t at = 0;
  while (at < key.size()) {
    const std::size_t end = std::min(key.find_first_of(" ,;:/&+()[]", at), key.size());
    const std::string_view word = std::string_view(key).substr(at, end - at);
    const auto row =
        std::find_if(kKindWords.begin(), kKindWords.end(), [&](const KindWord& k) { return matches(word, k); });
    const bool means_it = !word.starts_with("lecture") ||
                          !is_french(std::string_view(key).substr(0, at), std::string_view(key).substr(end));
    if (!word.empty() && row != kKindWords.end() && means_it) return row->kind;
    at = end + 1;
  }
  return std::nullopt;
}

std::optional<NodeKind> kind_of_lead(std::string_view text) {
  struct Verb {
    std::string_view word;
    NodeKind kind;
  };
  constexpr std::array verbs = std::to_array<Verb>({{"watched", NodeKind::video},
                                                    {"listened", NodeKind::video},
                                                    {"implemented", NodeKind::experiment},
                                                    {"trained", NodeKind::experiment},
                                                    {"built", NodeKind::experiment}});
  const std::string key = comparison_key(text);
  for (const Verb& verb : verbs) {
    if (key.starts_with(verb.word)) return verb.kind;
  }
  return kind_of_words(text);
}

bool is_run_word(std::string_view word) {
  constexpr std::array stems = std::to_array<KindWord>({{"experiment", NodeKind::experiment},
                                                        {"run", NodeKind::experiment},
                                                        {"versuch", NodeKind::experiment},
                                                        {"эксперимент", NodeKind::experiment},
                                                        {"实验", NodeKind::experiment},
                                                        {"実験", NodeKind::experiment},
                                                        {"실험", NodeKind::experiment}});
  return word.find(' ') == std::string_view::npos &&
         std::any_of(stems.begin(), stems.end(), [&](const KindWord& stem) { return matches(word, stem); });
}

bool is_run_title(std::string_view title) {
  constexpr std::size_t longest = 24;
  const std::size_t blank = title.find(": ");
  const std::size_t colon = std::min(blank, title.find("："));
  return colon <= longest && is_run_word(comparison_key(title.substr(0, colon)));
}

}  // namespace asterism
