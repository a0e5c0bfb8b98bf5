// SPDX-License-Identifier: Apache-2.0
// "Long Form (LF)" and "LF (long form)", and what only looks like it.
#include "names/abbreviations.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace asterism;

namespace {

/// The definitions in `text` as `short = long`, joined by semicolons.
std::string defined(std::string_view text) {
  std::string out;
  for (const Abbreviation& pair : find_abbreviations(text)) {
    out.append(out.empty() ? "" : "; ")
        .append(text.substr(pair.short_begin, pair.short_end - pair.short_begin))
        .append(" = ")
        .append(text.substr(pair.long_begin, pair.long_end - pair.long_begin));
  }
  return out;
}

struct Example {
  std::string_view text;
  std::string_view found;
};

}  // namespace

TEST_CASE("a short form in parentheses finds its long form before", "[extract]") {
  constexpr Example examples[] = {
      {"We use paper kite flying (PKF) here", "PKF = paper kite flying"},
      {"a sparse autoencoder (SAE) of kites", "SAE = sparse autoencoder"},
      {"the heat shock protein (HSP)", "HSP = heat shock protein"},
      {"reinforced paper from silk threads (RPST)", "RPST = reinforced paper from silk threads"},
      {"low-rank kite adaptation (LoRKA)", "LoRKA = low-rank kite adaptation"},
      {"many wind tunnels (WTs) were built", "WTs = wind tunnels"},
      {"kite mixture model (KMM; after Flyer)", "KMM = kite mixture model"},
      {"kite mixture model (KMM, 2020)", "KMM = kite mixture model"},
      {"Robust Resonant Drag Drop (R2D2)", "R2D2 = Robust Resonant Drag Drop"},
      {"kite-string tension ( KST )", "KST = kite-string tension"},
  };
  for (const Example& example : examples) {
    INFO(example.text);
    CHECK(defined(example.text) == example.found);
  }
}

TEST_CASE("a long form in parentheses explains the short form before", "[extract]") {
  CHECK(defined("PKF (paper kite flying) is fun") == "PKF = paper kite flying");
  CHECK(defined("the PKF (paper kite flying)") == "PKF = paper kite flying");
  CHECK(defined("PKF (paper)").empty());
}

TEST_CASE("each strategy finds long forms of its kind", "[extract]") {
  constexpr Example examples[] = {
      {"area under the curve (AUC)", "AUC = area under the curve"},        // two stop words
      {"kite of paper (KP)", "KP = kite of paper"},                        // one
      {"grand old kite flyers (GKF)", "GKF = grand old kite flyers"},      // any one word
      {"transoceanic kite (TOK)", "TOK = transoceanic kite"},              // letters inside words
      {"polykite sail (Poly)", "Poly = polykite sail"},                    // letters in a row
      {"three-dimensional kites (3DK)", "3DK = three-dimensional kites"},  // numerals
      {"(a kite measurement index (KMI) of 7)", "KMI = kite measurement index"},
      {"the \"paper kite index\" (PKI)", "PKI = paper kite index"},
      {"kite flying [KF]", "KF = kite flying"},
      {"PKA (paper-like, kite-shaped area)", "PKA = paper-like, kite-shaped area"},
  };
  for (const Example& example : examples) {
    INFO(example.text);
    CHECK(defined(example.text) == example.found);
  }
}

TEST_CASE("several definitions are found in their order", "[extract]") {
  CHECK(defined("paper kite (PK) and tin boat (TB)") == "PK = paper kite; TB = tin boat");
}

TEST_CASE("parentheses that define nothing are left alone", "[extract]") {
  for (const std::string_view text :
       {"", "(", "()", "(AB)", "kites (see below)", "kites (2020)", "kites (Flyer et al.)", "we flew kites (XYZ)",
        "a kite (KITES)", "an outer kite (e.g. one)", "kites (AB", "paper. kite flying (PKF)",
        "the APKF (PKF) is no long form", "kites (a very long remark in parentheses that defines nothing)"}) {
    INFO(text);
    CHECK(defined(text).empty());
  }
}

TEST_CASE("the first letter must begin a word", "[extract]") {
  CHECK(defined("unkept field (KF)").empty());
  CHECK(defined("un-kept field (KF)") == "KF = un-kept field");
  CHECK(defined("anti-kite field (KF)") == "KF = kite field");
  CHECK(defined("boat/kite field (KF)") == "KF = kite field");
}

TEST_CASE("a long form does not reach over colons, sentences or open parentheses", "[extract]") {
  CHECK(defined("paper (thin kite flying (PKF) all day)").find("= paper") == std::string::npos);
  CHECK(defined("We flew paper. Kite flying (PKF)").empty());
  CHECK(defined("paper: kite flying (PKF)").empty());
}

TEST_CASE("initials spell a short form with or without hyphens, little words and plurals", "[extract]") {
  CHECK(spells_initials("Proximal Kite Optimization", "PKO"));
  CHECK(spells_initials("proximal kite optimizations", "PKOs"));
  CHECK(spells_initials("Low-Rank Kite", "LRK"));
  CHECK(spells_initials("Low-rank Kite", "LK"));
  CHECK(spells_initials("Mixture of Kites", "MoK"));
  CHECK(spells_initials("Flying Kites of Paper Sheets", "FKPS"));
}

TEST_CASE("initials that do not match spell nothing", "[extract]") {
  CHECK_FALSE(spells_initials("Proximal Kite", "PKO"));
  CHECK_FALSE(spells_initials("Proximal Kite Optimization Again", "PKO"));
  CHECK_FALSE(spells_initials("of Kites and Paper", "KP"));
  CHECK_FALSE(spells_initials("", "PKO"));
  CHECK_FALSE(spells_initials("Mixture of Kites", "MK"));  // two letters fit too much by chance
}
