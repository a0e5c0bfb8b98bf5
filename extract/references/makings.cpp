// SPDX-License-Identifier: Apache-2.0
// Looks for the verb to which a preposition belongs.
#include "references/makings.hpp"

#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace asterism {
namespace {

constexpr std::uint32_t kReach = 8;  // words: "trained a small policy of two layers with"

/// Without their endings: "train", "trained", "training".
constexpr std::array kVerbs = std::to_array<std::string_view>(
    {"train",     "pretrain",  "finetun",   "tun",     "optimis",   "optimiz", "implement",  "reimplement", "combin",
     "equip",     "mak",       "build",     "creat",   "construct", "comput",  "calculat",   "generat",     "deriv",
     "extract",   "initialis", "initializ", "learn",   "solv",      "evaluat", "run",        "us",          "reus",
     "apply",     "appli",     "augment",   "extend",  "replac",    "merg",    "integrat",   "wrap",        "steer",
     "improv",    "annotat",   "tak",       "borrow",  "inherit",   "import",  "adapt",      "draw",        "deploy",
     "stor",      "writ",      "simulat",   "render",  "compil",    "encod",   "decod",      "embed",       "replicat",
     "reproduc",  "enhanc",    "enrich",    "perform", "distil",    "distill", "approximat", "regularis",   "regulariz",
     "synthesis", "synthesiz"});

/// The same for verbs that are nouns as well and count with an ending alone: "tested", but not "a test".
constexpr std::array kNouns = std::to_array<std::string_view>(
    {"sampl",  "test",    "benchmark", "experiment", "mix",        "pair",   "coupl", "filter", "label",
     "rank",   "scor",    "guid",      "prompt",     "fitt",       "cop",    "index", "join",   "power",
     "measur", "estimat", "produc",    "port",       "bootstrapp", "equipp", "wrapp", "runn",   "embedd"});

/// Forms without such an ending.
constexpr std::array kForms =
    std::to_array<std::string_view>({"doing", "built", "made", "did", "ran", "took", "taken", "drew", "drawn", "wrote",
                                     "written", "rebuilt", "learnt"});

constexpr std::array kEndings = std::to_array<std::string_view>({"ed", "ing", "ied", "", "e"});
constexpr std::size_t kVerbEndings = 3;  // of these, what makes a noun a verb

bool is_bent(std::string_view key, std::span<const std::string_view> stems, std::span<const std::string_view> endings) {
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
    return key.starts_with(stem) && contains(endings, key.substr(stem.size()));
  });
}

bool is_making(std::string_view key) {
  const std::span<const std::string_view> endings = kEndings;
  return contains(kForms, key) || is_bent(key, kVerbs, endings) || is_bent(key, kNouns, endings.first(kVerbEndings));
}

}  // namespace

bool is_bare_preposition(const SentenceView& text, std::uint32_t cue) {
  const std::string_view key = text.lexicon->key_text(text.lexicon->key(text.words[cue].form));
  return key == "with" || key == "on" || key == "via" || key == "from";
}

bool follows_making(const SentenceView& text, std::uint32_t cue) {
  for (std::uint32_t i = cue; i-- > 0 && cue - i <= kReach;) {
    const std::string_view key = text.lexicon->key_text(text.lexicon->key(text.words[i].form));
    if (key == "." || key == ";" || key == "!" || key == "?" || key == ",") return false;
    if (is_making(key)) return true;
  }
  return false;
}

}  // namespace asterism
