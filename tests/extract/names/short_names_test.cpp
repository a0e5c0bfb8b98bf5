// SPDX-License-Identifier: Apache-2.0
// The names of works and concepts, where they come from and how sure they are.
#include "names/short_names.hpp"

#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// The short name `name` of `corpus`; null: none.
const ShortName* find(const Corpus& corpus, std::string_view name) {
  const auto found = std::find_if(corpus.short_names.begin(), corpus.short_names.end(),
                                  [&](const ShortName& n) { return n.name == name; });
  return found == corpus.short_names.end() ? nullptr : &*found;
}

std::string owner(const Corpus& corpus, std::string_view name) {
  const ShortName* found = find(corpus, name);
  if (found == nullptr) return "none";
  return found->work ? work(corpus, *found->work).key : "concept";
}

bool has_alias(const Work& work, std::string_view name) {
  return std::find(work.aliases.begin(), work.aliases.end(), name) != work.aliases.end();
}

}  // namespace

TEST_CASE("how a name is written decides how it must be written again", "[extract]") {
  for (const std::string_view name : {"STaR", "DPO", "GPT-4", "QuIP#", "S4", "x86", "C++"}) {
    INFO(name);
    CHECK(classify_name(name) == NameClass::exact);
  }
  CHECK(classify_name("Eureka") == NameClass::capitalised);
  CHECK(classify_name("Élan") == NameClass::capitalised);
  CHECK(classify_name("debate") == NameClass::weak);
  CHECK(classify_name("wind debate") == NameClass::phrase);
  CHECK(classify_name("GPT 4") == NameClass::phrase);
}

TEST_CASE("a bold name in front of a title in quotes is a name of its work", "[extract]") {
  const Corpus corpus = corpus_of(
      "- **SKY**: \"Steering Kites with Yarn\", WINDCON, 2021. [[pdf](https://a.org/1)]\n"
      "- **?**: \"Steering Boats with Oars\", WINDCON, 2022. Unlike SKY. [[pdf](https://a.org/2)]\n"
      "- **OAR** - \"Oars Are Rowed in Calm Water\" [[pdf](https://a.org/4)]\n"
      "- Ann Roe, \"Steering Sleds with Dogs\", WINDCON, 2023. [[pdf](https://a.org/3)]\n");
  const Work* sky = find_work(corpus, "url:a.org/1");
  REQUIRE(sky != nullptr);
  CHECK(sky->label == "SKY");
  REQUIRE(find(corpus, "SKY") != nullptr);
  CHECK(find(corpus, "SKY")->long_form == "Steering Kites with Yarn");
  CHECK(owner(corpus, "OAR") == "url:a.org/4");
  CHECK(owner(corpus, "?") == "none");
  CHECK(owner(corpus, "Ann Roe") == "none");
}

TEST_CASE("a name in the title is label, alias and short name of its work", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [SKY: Steering Kites with Yarn](https://a.org/1)\n- [Kite Flying Optimization (KFO)](https://a.org/2)\n");
  const Work* sky = find_work(corpus, "url:a.org/1");
  REQUIRE(sky != nullptr);
  CHECK(sky->label == "SKY");
  CHECK(has_alias(*sky, "SKY"));
  REQUIRE(find(corpus, "SKY") != nullptr);
  CHECK(find(corpus, "SKY")->long_form == "Steering Kites with Yarn");
  CHECK(find(corpus, "SKY")->rule == "title.colon");
  CHECK(slice(corpus.log, SourceId{}, find(corpus, "SKY")->place) == "SKY");
  CHECK(owner(corpus, "KFO") == "url:a.org/2");
}

TEST_CASE("a work without a name is labelled by its title, cut at a word", "[extract]") {
  const std::string title = "A long and winding remark on all the many sorts of paper kites that fly";
  const Corpus corpus = corpus_of("- [" + title + "](https://a.org/1)\n- [Kites](https://a.org/2)\n");
  const std::string label = find_work(corpus, "url:a.org/1")->label;
  CHECK(label.size() <= 63);
  CHECK(label.ends_with("…"));
  CHECK(title.starts_with(label.substr(0, label.size() - std::string("…").size())));
  CHECK(find_work(corpus, "url:a.org/2")->label == "Kites");
}

TEST_CASE("a label cut inside letters of several bytes stays valid", "[extract]") {
  std::string title;
  for (int i = 0; i < 60; ++i) title += "\u51e7";
  const Corpus corpus = corpus_of("- [" + title + "](https://a.org/1)\n");
  const std::string& label = corpus.works.at(0).label;
  CHECK(label.size() < title.size());
  CHECK((label.size() - std::string("…").size()) % 3 == 0);
  CHECK(label.ends_with("…"));
}

TEST_CASE("a note that defines its own work's name gives it that name", "[extract]") {
  const Corpus titled = corpus_of("- [Paper Kite Flying for All](https://a.org/1)\n  - On paper kite flying (PKF)\n");
  CHECK(owner(titled, "PKF") == "url:a.org/1");
  const Corpus proposed = corpus_of(
      "- [Steady hands](https://a.org/1)\n  - Here they propose yarn steering (YST) for kites\n- "
      "[Boats](https://a.org/2)\n  - no YST\n");
  CHECK(owner(proposed, "YST") == "url:a.org/1");
  CHECK(has_alias(*find_work(proposed, "url:a.org/1"), "YST"));
}

TEST_CASE("what a note defines and others use, too, is a concept", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Steady hands](https://a.org/1)\n  - All done in a wind tunnel (WT)\n- [Boats](https://a.org/2)\n  - no WT\n");
  CHECK(owner(corpus, "WT") == "concept");
  REQUIRE(find(corpus, "WT") != nullptr);
  CHECK(find(corpus, "WT")->long_form == "wind tunnel");
  CHECK(slice(corpus.log, SourceId{}, find(corpus, "WT")->place) == "WT");
  CHECK_FALSE(has_alias(*find_work(corpus, "url:a.org/1"), "WT"));
}

TEST_CASE("acronyms that a title spells are names of its work", "[extract]") {
  const Corpus corpus =
      corpus_of("- [Proximal Kite Optimization](https://a.org/1)\n- [Boats](https://a.org/2)\n  - trained by PKO\n");
  CHECK(owner(corpus, "PKO") == "url:a.org/1");
  CHECK(has_alias(*find_work(corpus, "url:a.org/1"), "PKO"));
}

TEST_CASE("whole titles and methods are no aliases", "[extract]") {
  const Corpus corpus = corpus_of("- [Better Boats via Wind Debate](https://a.org/1)\n");
  CHECK(corpus.works.at(0).aliases.empty());
  CHECK(corpus.works.at(0).label == "Better Boats via Wind Debate");
}

TEST_CASE("short names come in the order of their places", "[extract]") {
  const Corpus corpus =
      corpus_of("- [ZED: One](https://a.org/1)\n  - wind tunnel (WT)\n- [ABC: Two](https://a.org/2)\n");
  Strings names;
  for (const ShortName& name : corpus.short_names) names.push_back(name.name);
  CHECK(names == Strings{"ZED", "WT", "ABC"});
}

TEST_CASE("places of names are right behind escapes, entities and markup", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [\\*A\\* &amp; *Kites* of Olden Days (KOD-2)](https://a.org/1)\n  - R&amp;D in a **wind tunnel (WT)**\n");
  for (const std::string_view name : {"KOD-2", "WT"}) {
    REQUIRE(find(corpus, name) != nullptr);
    CHECK(slice(corpus.log, SourceId{}, find(corpus, name)->place) == name);
  }
}

TEST_CASE("what several entries define is a concept, and brackets around it point nowhere", "[extract]") {
  const std::string boat = "- [Boats](https://a.org/boat)\n  - Tin boat trial (TBT) is a test. It works\n";
  const std::string kite = "- [Kites](https://a.org/kite)\n  - we ran another tin boat trial (TBT) here\n";
  const std::string user = "- [Sails](https://a.org/sail)\n  - outperforms TBT\n";
  CHECK(owner(corpus_of(boat + user), "TBT") == "url:a.org/boat");
  CHECK(references_between(corpus_of(boat + user), "url:a.org/sail", "url:a.org/boat").size() == 1);
  CHECK(owner(corpus_of(boat + kite + user), "TBT") == "concept");
  CHECK(references_between(corpus_of(boat + kite + user), "url:a.org/sail", "url:a.org/boat").empty());
  const std::string gloss = "- [Masts](https://a.org/mast)\n  - some wooden thing (TBT) of ours\n";
  CHECK(references_between(corpus_of(boat + gloss), "url:a.org/mast", "url:a.org/boat").empty());
}

TEST_CASE("a definition under a title that holds it names the work, whoever explains it again", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Trials of the Tin Boat Trial](https://a.org/boat)\n  - on the Tin Boat Trial (TBT)\n"
      "- [Kites](https://a.org/kite)\n  - the tin boat trial (TBT) is fine\n");
  CHECK(has_alias(*find_work(corpus, "url:a.org/boat"), "TBT"));
}

TEST_CASE("a subtitle is no long form unless it spells the name", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [KiTE: Knots in Tin Engines, Again](https://a.org/kite)\n- [Boats: a long story](https://a.org/boat)\n");
  REQUIRE(find(corpus, "KiTE") != nullptr);
  CHECK(find(corpus, "KiTE")->long_form == "Knots in Tin Engines");
  REQUIRE(find(corpus, "Boats") != nullptr);
  CHECK(find(corpus, "Boats")->long_form.empty());
}

TEST_CASE("a name in brackets right behind the link counts as at the end of the title", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Drifting far on a raft](https://arxiv.org/abs/2101.00001) (RaftNet)\n"
      "- [Sails made of silk](https://arxiv.org/abs/2101.00002) (Eider): Eider is quick\n"
      "- [Fishing and Other Gear](https://arxiv.org/abs/2101.00003) (FOG)\n");
  CHECK(owner(corpus, "RaftNet") == "arxiv:2101.00001");
  CHECK(owner(corpus, "Eider") == "arxiv:2101.00002");
  CHECK(owner(corpus, "FOG") == "arxiv:2101.00003");
  CHECK(has_alias(*find_work(corpus, "arxiv:2101.00001"), "RaftNet"));
  const ShortName* name = find(corpus, "RaftNet");
  CHECK(slice(corpus.log, name->source, name->place) == "RaftNet");
}

TEST_CASE("brackets behind a link that say who, where, when or what sort name nothing", "[extract]") {
  for (const std::string_view tail :
       {"(pdf)", "(PDF)", "(video)", "(ICML 2023)", "(NeurIPS)", "(NeurIPS '23)", "(Smith et al.)", "(Smith, Jones)",
        "(Smith)", "(Lectures 1-8)", "(2023)", "(DeepMind)", "(work in progress)", "(ch. 2)"}) {
    INFO(tail);
    const Corpus corpus = corpus_of("- [Drifting far on a raft](https://arxiv.org/abs/2101.00001) " +
                                    std::string(tail) + "\n  - floats\n");
    CHECK(corpus.short_names.empty());
  }
  CHECK(corpus_of("- [Drifting far](https://a.org/1)\n  - (RaftNet) is another\n").short_names.empty());
}

TEST_CASE("aliases in the front matter of a file of notes are names of its work", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of(
      {{"raft.md",
        "---\ntitle: Drifting far on a raft\naliases: [RaftNet, \"Old Raft\"]\n---\nSee "
        "https://arxiv.org/abs/2101.00001\n"},
       {"sail.md", "---\ntitle: Sails made of silk\n---\nhttps://arxiv.org/abs/2101.00002\n\nExtends RaftNet.\n"}},
      diagnostics));
  CHECK(owner(corpus, "RaftNet") == "path:raft.md");
  CHECK(owner(corpus, "Old Raft") == "path:raft.md");
  CHECK(references_between(corpus, "arxiv:2101.00002", "path:raft.md").size() == 1);
}

TEST_CASE("a tag that cites, right behind the link to a work, gives its key", "[extract]") {
  const auto referred = [](std::string_view begin) {
    Diagnostics diagnostics;
    const std::string own = std::string(begin) + "\n\nThey fly.\n";
    const Corpus corpus = corpus_of(log_of({{"kites.md", "---\ntitle: Digest of Kites\n---\n" + own},
                                            {"boats.md", "# Boats of Tin\nThey extend {% cite doe2019kites %}.\n"}},
                                           diagnostics));
    return corpus.references.size();
  };
  const std::string link = "[Paper Kites of Japan](https://arxiv.org/abs/2101.00001)";
  CHECK(referred(link + " {% cite doe2019kites %}.") == 1);
  CHECK(referred(link) == 0);
  CHECK(referred(link + " {% cite roe2020boats %}.") == 0);
  CHECK(referred(link + ", see {% cite doe2019kites %}.") == 0);
  CHECK(referred(link + " {% cite doe2019kites roe2020boats %}") == 0);
}

TEST_CASE("notes may call a work by the name of its file", "[extract]") {
  const auto links = [](const std::string& name, const std::string& note) {
    Diagnostics diagnostics;
    const Corpus corpus =
        corpus_of(log_of({{name, "# [Drifting far on a raft](https://arxiv.org/abs/2101.00001)\n\nIt drifts.\n"},
                          {"sail.md", "# [Sails made of silk](https://arxiv.org/abs/2101.00002)\n\n" + note + "\n"}},
                         diagnostics));
    return references_between(corpus, "arxiv:2101.00002", "arxiv:2101.00001").size();
  };
  CHECK(links("raft_net.md", "It extends RaftNet.") == 1);
  CHECK(links("2024-05-06-raftnet.md", "It extends RaftNet.") == 1);
  CHECK(links("raftnet/notes.md", "It extends RAFTNet.") == 1);
  CHECK(links("fast_rnet.md", "It extends Fast RNet.") == 1);
  CHECK(links("chapter-2.md", "See Chapter 2 there.") == 0);  // of any book
  CHECK(links("raft.md", "A Raft is slower.") == 0);          // no more than a word
  CHECK(links("raftnet.md", "It extends `models/RaftNet`.") == 0);
  CHECK(links("rn.md", "It extends RN.") == 0);
  CHECK(links("todo.md", "TODO: sew it. It is based on TODO.") == 0);  // shouts
  CHECK(links("DRIFT.md", "It extends DRIFT.") == 1);                  // as its file is written
  CHECK(links("week-2.md", "Based on what was read in week-2.") == 0);
}

TEST_CASE("the name of a file is none of a page that is about no paper", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of(
      {{"raftyard.md", "# How we keep our rafts\n\nDry.\n"}, {"sail.md", "# Sails of silk\n\nIt uses RaftYard.\n"}},
      diagnostics));
  CHECK(references_between(corpus, "path:sail.md", "path:raftyard.md").empty());
}

TEST_CASE("the name of a file is spelled as notes show it most", "[extract]") {
  Diagnostics diagnostics;
  const std::string note = "\n\n<!-- RAFTNet RAFTNet RAFTNet -->\n\nOf RAFTNet. RaftNet floats. It extends RaftNet.\n";
  const Corpus corpus =
      corpus_of(log_of({{"raftnet.md", "# [Drifting far](https://arxiv.org/abs/2101.00001)\n\nIt drifts.\n"},
                        {"sail.md", "# [Sails made of silk](https://arxiv.org/abs/2101.00002)" + note}},
                       diagnostics));
  CHECK(owner(corpus, "RaftNet") == "arxiv:2101.00001");
  CHECK(owner(corpus, "RAFTNet") != "arxiv:2101.00001");
}

TEST_CASE("an alias is shown at its field and not inside another word", "[extract]") {
  Diagnostics diagnostics;
  const std::string page =
      "---\ntitle: Sailing by the RAFTs of OR\naliases: [RAF, OR]\n---\nSee https://arxiv.org/abs/2101.00001\n";
  const Corpus corpus = corpus_of(log_of(
      {{"raft.md", page}, {"sail.md", "---\ntitle: Sails\n---\nhttps://arxiv.org/abs/2101.00002\n"}}, diagnostics));
  for (const std::string_view name : {"RAF", "OR"}) {
    INFO(name);
    REQUIRE(find(corpus, name) != nullptr);
    CHECK(find(corpus, name)->place.begin == page.find(name, page.find("aliases")));
  }
}

TEST_CASE("a short name of the title is the label before one that a note defines", "[extract]") {
  const Corpus corpus = corpus_of("- [SilkNet: Sails of All Sorts](https://a.org/1)\n  - Folded boats (FB) at sea\n");
  CHECK(corpus.works.at(0).label == "SilkNet");
  CHECK(has_alias(corpus.works.at(0), "FB"));
}

TEST_CASE("a definition does not swallow the verb before it", "[extract]") {
  const Corpus corpus = corpus_of(
      "- [Remarks on wind and weather](https://a.org/1)\n  - Defines snapped sails (SS) and more\n- "
      "[Boats](https://a.org/2)\n  - no SS\n");
  CHECK(corpus.works.at(0).label == "Remarks on wind and weather");
  CHECK(corpus.works.at(0).aliases.empty());
  REQUIRE(find(corpus, "SS") != nullptr);
  CHECK(find(corpus, "SS")->long_form == "snapped sails");
}

TEST_CASE("one ordinary word of a title that other titles hold is no name", "[extract]") {
  const std::string two = "- [Tides at Noon](https://a.org/tides)\n- [Kites - the basics](https://a.org/2)\n";
  const Corpus few = corpus_of(two + "- [Before Tides](https://a.org/3)\n");
  CHECK(owner(few, "Tides") == "url:a.org/tides");
  CHECK(owner(few, "Kites") == "url:a.org/2");
  const Corpus many = corpus_of(two + "- [Before Tides](https://a.org/3)\n- [A Tide by Night](https://a.org/4)\n" +
                                "- [Kite Strings](https://a.org/5)\n- [On Kites](https://a.org/6)\n");
  CHECK(owner(many, "Tides") == "none");
  CHECK(owner(many, "Kites") == "none");
  const Corpus colon = corpus_of("- [Kites (2019): a study](https://a.org/2)\n- [Kite Strings](https://a.org/5)\n" +
                                 std::string("- [On Kites](https://a.org/6)\n"));
  CHECK(owner(colon, "Kites") == "url:a.org/2");
}
