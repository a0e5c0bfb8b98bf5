// SPDX-License-Identifier: Apache-2.0
// The table of venues.
#include "venues.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Case folded. Not those that are rather something else: "fast", "micro", "chi", "sc".
constexpr std::array kVenues = std::to_array<std::string_view>({
    // learning, language, vision, robots
    "neurips",
    "nips",
    "icml",
    "iclr",
    "aistats",
    "uai",
    "colt",
    "aaai",
    "ijcai",
    "ecai",
    "acml",
    "ecml",
    "pkdd",
    "icann",
    "ijcnn",
    "acl",
    "naacl",
    "eacl",
    "aacl",
    "emnlp",
    "coling",
    "tacl",
    "conll",
    "colm",
    "lrec",
    "icassp",
    "interspeech",
    "taslp",
    "ismir",
    "cvpr",
    "iccv",
    "eccv",
    "accv",
    "wacv",
    "bmvc",
    "miccai",
    "siggraph",
    "icra",
    "iros",
    "corl",
    "jmlr",
    "tmlr",
    "pami",
    "tpami",
    "ijcv",
    "tnnls",
    "ijrr",
    "mlsys",
    // data
    "kdd",
    "pakdd",
    "www",
    "sigir",
    "recsys",
    "cikm",
    "wsdm",
    "ecir",
    "icdm",
    "sdm",
    "sigmod",
    "vldb",
    "pvldb",
    "icde",
    "cidr",
    "edbt",
    // systems, programs, security, theory
    "osdi",
    "sosp",
    "nsdi",
    "eurosys",
    "atc",
    "hotos",
    "hotcloud",
    "hotnets",
    "hotstorage",
    "socc",
    "apsys",
    "vee",
    "asplos",
    "isca",
    "hpca",
    "cgo",
    "ppopp",
    "ipdps",
    "icpp",
    "ccgrid",
    "hpdc",
    "sigcomm",
    "sigmetrics",
    "podc",
    "popl",
    "pldi",
    "icfp",
    "oopsla",
    "ecoop",
    "esop",
    "lics",
    "tacas",
    "fse",
    "icse",
    "issta",
    "usenix",
    "ndss",
    "eurocrypt",
    "asiacrypt",
    "stoc",
    "focs",
    "icalp",
    "cscw",
    "uist",
    // journals, archives, publishers
    "pnas",
    "nature",
    "science",
    "arxiv",
    "biorxiv",
    "medrxiv",
    "ieee",
    "acm",
    "springer",
    "elsevier",
});

constexpr std::array kReferenceWords =
    std::to_array<std::string_view>({"doi", "vol", "pp", "isbn", "issn", "eds", "proc", "pmid", "preprint"});

}  // namespace

bool is_venue(std::string_view word) {
  constexpr std::size_t longest = 12;  // bytes
  if (word.size() > longest) return false;
  return std::find(kVenues.begin(), kVenues.end(), comparison_key(word)) != kVenues.end();
}

bool is_reference_word(std::string_view word) {
  return std::find(kReferenceWords.begin(), kReferenceWords.end(), word) != kReferenceWords.end();
}

}  // namespace asterism
