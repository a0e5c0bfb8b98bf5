// SPDX-License-Identifier: Apache-2.0
// The table of venues.
#include "titles/venues.hpp"

#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <array>
#include <string>

namespace asterism {
namespace {

/// Case folded. Not those that are rather something else: "fast", "micro", "chi", "sc".
constexpr std::array kVenues = std::to_array<std::string_view>(
    {"neurips",   "nips",      "icml",       "iclr",    "aistats",    "uai",         "aaai",     "ijcai",   "ecai",
     "acml",      "ecml",      "pkdd",       "ijcnn",   "naacl",      "eacl",        "aacl",     "emnlp",   "coling",
     "tacl",      "conll",     "colm",       "lrec",    "icassp",     "interspeech", "taslp",    "ismir",   "cvpr",
     "iccv",      "eccv",      "accv",       "wacv",    "bmvc",       "miccai",      "siggraph", "icra",    "iros",
     "corl",      "jmlr",      "tmlr",       "pami",    "tpami",      "ijcv",        "tnnls",    "ijrr",    "mlsys",
     "kdd",       "pakdd",     "sigir",      "recsys",  "cikm",       "wsdm",        "ecir",     "icdm",    "sigmod",
     "vldb",      "pvldb",     "icde",       "edbt",    "osdi",       "sosp",        "nsdi",     "eurosys", "hotos",
     "hotcloud",  "hotnets",   "hotstorage", "socc",    "apsys",      "asplos",      "hpca",     "ppopp",   "ipdps",
     "icpp",      "ccgrid",    "hpdc",       "sigcomm", "sigmetrics", "podc",        "popl",     "pldi",    "icfp",
     "oopsla",    "ecoop",     "esop",       "lics",    "tacas",      "icse",        "issta",    "usenix",  "ndss",
     "eurocrypt", "asiacrypt", "focs",       "icalp",   "cscw",       "uist",        "pnas",     "arxiv",   "biorxiv",
     "medrxiv",   "ieee",      "acm",        "elsevier"});

/// They mean something else, too.
constexpr std::array kWords =
    std::to_array<std::string_view>({"nature", "science", "springer", "www", "acl", "colt", "atc", "cgo", "vee", "fse",
                                     "isca", "cidr", "sdm", "icann", "stoc"});

}  // namespace

bool is_venue(std::string_view word) {
  constexpr std::size_t longest = 12;  // bytes
  if (word.size() > longest) return false;
  const std::string key = comparison_key(word);
  return contains(kVenues, key) || contains(kWords, key);
}

std::span<const std::string_view> venue_names() { return kVenues; }

}  // namespace asterism
