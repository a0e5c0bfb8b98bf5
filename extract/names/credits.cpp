// SPDX-License-Identifier: Apache-2.0
// Tells names in brackets from credits.
#include "names/credits.hpp"

#include "names/abbreviations.hpp"
#include "text/text_ends.hpp"
#include "text/unicode.hpp"
#include "titles/title_likeness.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace asterism {
namespace {

/// What brackets say of where a work came out, who made it or what sort of thing it is. Case folded.
constexpr std::array kCredits = std::to_array<std::string_view>({
    "pdf",       "html",        "doi",    "arxiv",       "video",     "videos",      "audio",   "code",
    "github",    "slides",      "talk",   "blog",        "blog post", "post",        "book",    "paper",
    "preprint",  "draft",       "wip",    "todo",        "tbd",       "v1",          "v2",      "v3",
    "spotlight", "oral",        "poster", "neurips",     "nips",      "icml",        "iclr",    "aistats",
    "uai",       "colt",        "aaai",   "ijcai",       "acl",       "naacl",       "eacl",    "emnlp",
    "coling",    "tacl",        "conll",  "colm",        "cvpr",      "iccv",        "eccv",    "wacv",
    "bmvc",      "siggraph",    "kdd",    "www",         "sigir",     "recsys",      "cikm",    "wsdm",
    "icra",      "iros",        "corl",   "jmlr",        "tmlr",      "pami",        "tpami",   "pnas",
    "nature",    "science",     "osdi",   "sosp",        "nsdi",      "mlsys",       "isca",    "asplos",
    "usenix",    "ndss",        "icassp", "interspeech", "openai",    "deepmind",    "google",  "google deepmind",
    "meta ai",   "microsoft",   "nvidia", "anthropic",   "amazon",    "apple",       "ibm",     "intel",
    "baidu",     "mit",         "cmu",    "stanford",    "berkeley",  "uc berkeley", "harvard", "oxford",
    "cambridge", "eth zurich",  "nyu",    "youtube",     "hn",        "survey",      "review",  "tutorial",
    "english",   "in progress", "phd",    "msc",
});

/// "2023", "'23"
bool names_year(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool begins = i == 0 || !is_ascii_digit(text[i - 1]);
    const std::size_t digits = find_behind(rest, "0123456789");
    if (begins && digits == 4 && (rest.starts_with("19") || rest.starts_with("20"))) return true;
    if (rest[0] == '\'' && is_ascii_digit(rest[1])) return true;
  }
  return false;
}

}  // namespace

bool is_credit(std::string_view inside, NodeKind kind, std::string_view before) {
  const auto words = std::count(inside.begin(), inside.end(), ' ') + 1;
  if (inside.find_first_of(",&/;") != std::string_view::npos || inside.find("et al") != std::string_view::npos)
    return true;
  if (title_stem("x, " + std::string(inside)).is_part || is_ascii_digit(inside[0])) return true;
  if (words > 2 || names_year(inside)) return true;
  const bool known = contains(kCredits, comparison_key(inside));
  if (known && !spells_initials(before, inside)) return true;
  const auto uppers = std::count_if(inside.begin(), inside.end(), is_ascii_upper);
  const bool written_as_name = uppers >= 2 || std::any_of(inside.begin(), inside.end(), is_ascii_digit);
  if (written_as_name) return words > 1 && uppers == 2 && !spells_initials(before, inside);
  const bool capitalised = uppers == 1 && is_ascii_upper(inside[0]);
  return !(capitalised && kind == NodeKind::paper);
}

}  // namespace asterism
