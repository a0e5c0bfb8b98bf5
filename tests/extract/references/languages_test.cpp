// SPDX-License-Identifier: Apache-2.0
// What notes in other languages than English say about the works they name.
#include "references/unspaced_cues.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

using Strings = std::vector<std::string>;

/// What the note of an entry about TinBoat says: `relation > name: quote` for an edge to the work so called, with `<`
/// for one from it.
Strings read(std::string_view note) {
  const Corpus corpus = corpus_of(
      "- [KiteNet: Sails of Silk](https://a.org/kite)\n- [RaftNet: Drifting Far](https://a.org/raft)\n"
      "- [TinBoat: Small Hulls](https://a.org/tin)\n  - " +
      std::string(note) + "\n");
  Strings found;
  for (const Reference& reference : corpus.references) {
    const bool forward = work(corpus, reference.from).label == "TinBoat";
    found.push_back(std::string(to_string(reference.relation)) + (forward ? " > " : " < ") +
                    work(corpus, forward ? reference.to : reference.from).label + ": " +
                    quote_of(corpus, reference.evidence));
  }
  return found;
}

}  // namespace

TEST_CASE("every cue without blanks finds its relation", "[extract]") {
  for (const UnspacedCue& row : unspaced_cues()) {
    INFO(row.phrase);
    REQUIRE(row.phrase.find("NAME") != std::string_view::npos);
    std::string note(row.phrase);
    note.replace(note.find("NAME"), 4, "KiteNet");
    const char* sign = row.subject == Subject::entry ? " > " : " < ";
    CHECK(read(note) == Strings{std::string(to_string(row.relation)) + sign + "KiteNet: " + note});
  }
}

TEST_CASE("cues of other languages type a mention", "[extract]") {
  CHECK(read("Dies erweitert das KiteNet um Masten") == Strings{"extends > KiteNet: erweitert das KiteNet"});
  CHECK(read("Schneller als KiteNet und RaftNet") ==
        Strings{"outperforms > KiteNet: Schneller als KiteNet",
                "outperforms > RaftNet: Schneller als KiteNet und RaftNet"});
  CHECK(read("La voile, semblable à celle de KiteNet") ==
        Strings{"similar_to > KiteNet: semblable à celle de KiteNet"});
  CHECK(read("Работает лучше, чем KiteNet") == Strings{"outperforms > KiteNet: лучше, чем KiteNet"});
  CHECK(read("Später erweitert von KiteNet") == Strings{"extends < KiteNet: erweitert von KiteNet"});
}

TEST_CASE("cues are found where no blank tells where they begin", "[extract]") {
  CHECK(read("本文扩展了KiteNet，效果很好") == Strings{"extends > KiteNet: 本文扩展了KiteNet"});
  CHECK(read("与 KiteNet 的方法相同") == Strings{"similar_to > KiteNet: 与 KiteNet 的方法相同"});
  CHECK(read("扩展了他们早先的《KiteNet》") == Strings{"extends > KiteNet: 扩展了他们早先的《KiteNet"});
  CHECK(read("KiteNetの損失を拡張した。") == Strings{"extends > KiteNet: KiteNetの損失を拡張"});
  CHECK(read("「KiteNet」と同様に動く") == Strings{"similar_to > KiteNet: KiteNet」と同様"});
  CHECK(read("KiteNet 논문을 확장했다") == Strings{"extends > KiteNet: KiteNet 논문을 확장했다"});
  CHECK(read("KiteNet 보다 더 좋다") == Strings{"outperforms > KiteNet: KiteNet 보다 더 좋다"});
}

TEST_CASE("what is far from a name, or in another clause, says nothing of it", "[extract]") {
  CHECK(read("基于新的数据。KiteNet 很好") == Strings{"mentions > KiteNet: 的数据。KiteNet 很好"});
  CHECK(read("超过一百个 KiteNet 的结果") == Strings{"mentions > KiteNet: 超过一百个 KiteNet 的结果"});
  CHECK(read("KiteNetはデータを拡張") == Strings{"mentions > KiteNet: KiteNetはデータを"});
  CHECK(read("KiteNet은 데이터를 확장") == Strings{"mentions > KiteNet: KiteNet은 데이터를 확장"});
}

/// What the note says of KiteNet.
std::string relation_in(std::string_view note) {
  const Strings found = read(note);
  return found.empty() ? "none" : found[0].substr(0, found[0].find(' '));
}

TEST_CASE("denials need not touch a cue without blanks", "[extract]") {
  for (const char* note : {"不一定比KiteNet好", "未必比KiteNet好", "并不总是比KiteNet好", "未能超过KiteNet",
                           "没能超越KiteNet", "很难超过KiteNet", "比KiteNet好不了多少"}) {
    INFO(note);
    CHECK(relation_in(note) == "compares_with");
  }
  for (const char* note :
       {"不再使用KiteNet", "避免使用KiteNet", "无需使用KiteNet", "而不是使用KiteNet", "不是基于KiteNet",
        "复现KiteNet失败", "KiteNetを使っていません", "KiteNetを使用していない", "KiteNetを使用していません",
        "KiteNetを適用していません", "KiteNetを用いずに学習", "KiteNetの再現に失敗した",
        "KiteNetを再現することができなかった", "KiteNetを使うわけではない"}) {
    INFO(note);
    CHECK(relation_in(note) == "mentions");
  }
  CHECK(relation_in("KiteNetを使ってわずか5分") == "uses");
  CHECK(relation_in("不断改进KiteNet") == "extends");
}

TEST_CASE("longer words and gaps over other things hold no cue without blanks", "[extract]") {
  for (const char* note : {"KiteNet的扩展性很差", "KiteNetの拡張性", "KiteNet의 확장성", "KiteNet的改进空间很大",
                           "KiteNetの再現性が低い", "KiteNet과 같이 읽기", "对比了基于注意力的KiteNet"}) {
    INFO(note);
    CHECK(relation_in(note) == "mentions");
  }
  CHECK(read("KiteNetの次にRaftNetを使う") ==
        Strings{"mentions > KiteNet: KiteNetの次に", "uses > RaftNet: RaftNetを使"});
}

TEST_CASE("plans without blanks are mentions", "[extract]") {
  for (const char* note :
       {"如果使用KiteNet会更好", "建议使用KiteNet", "将使用KiteNet", "下一步使用KiteNet", "要复现KiteNet",
        "待复现KiteNet", "希望超过KiteNet", "KiteNetを使おうと思う", "KiteNetを使ったらどうか"}) {
    INFO(note);
    CHECK(relation_in(note) == "mentions");
  }
  CHECK(relation_in("核心思想基于KiteNet") == "extends");
  CHECK(relation_in("主要基于KiteNet") == "extends");
  CHECK(relation_in("KiteNet을 사용해 지도 학습을 한다") == "uses");
}

TEST_CASE("what nearly or nowhere holds is denied in other languages", "[extract]") {
  for (const char* note :
       {"Übertrifft KiteNet leider nicht", "Niemals besser als KiteNet", "Keineswegs besser als KiteNet",
        "Nirgends besser als KiteNet", "Selten besser als KiteNet", "Fast besser als KiteNet",
        "Apenas mejor que KiteNet", "Nada mejor que KiteNet", "Guère mieux que KiteNet", "Rien de mieux que KiteNet"}) {
    INFO(note);
    CHECK(relation_in(note) == "compares_with");
  }
  for (const char* note :
       {"Лучше KiteNet не использовать", "Erweitert wird KiteNet von RaftNet", "Voir si KiteNet marche"}) {
    INFO(note);
    CHECK(relation_in(note) == "mentions");
  }
  CHECK(relation_in("Übertrifft KiteNet, nicht RaftNet") == "outperforms");
}

TEST_CASE("a title without blanks refers to what is named in it", "[extract]") {
  const auto refers = [](const std::string& title) {
    const Corpus corpus =
        corpus_of("- [KiteNet: Sails of Silk](https://a.org/1)\n- [" + title + "](https://a.org/2)\n");
    return corpus.references.empty() ? "none" : std::string(to_string(corpus.references[0].relation));
  };
  CHECK(refers("基于KiteNet的船") == "extends");
  CHECK(refers("KiteNetを用いた船") == "uses");
  CHECK(refers("KiteNet2の船") == "none");
}

TEST_CASE("a name may have letters of two scripts", "[extract]") {
  const auto refers = [](const std::string& name) {
    const Corpus corpus =
        corpus_of("- [" + name + "](https://a.org/1)\n- [Flat Sails](https://a.org/2)\n  - extends " + name + "\n");
    return corpus.references.empty() ? "none" : std::string(to_string(corpus.references[0].relation));
  };
  CHECK(refers("Qwen千问") == "extends");
  CHECK(refers("U型网络") == "extends");
  CHECK(refers("Tシャツ") == "extends");
}

TEST_CASE("denials of other languages hold", "[extract]") {
  CHECK(read("Nicht besser als KiteNet") == Strings{"compares_with > KiteNet: Nicht besser als KiteNet"});
  CHECK(read("Erweitert KiteNet nicht") == Strings{"mentions > KiteNet: Erweitert KiteNet nicht"});
  CHECK(read("Erweitert nicht KiteNet") == Strings{"mentions > KiteNet: Erweitert nicht KiteNet"});
  CHECK(read("Erweitert nicht nur KiteNet") == Strings{"extends > KiteNet: Erweitert nicht nur KiteNet"});
  CHECK(read("N'étend pas KiteNet") == Strings{"mentions > KiteNet: N'étend pas KiteNet"});
  CHECK(read("N'utilise pas KiteNet") == Strings{"mentions > KiteNet: N'utilise pas KiteNet"});
  CHECK(read("Ne combine pas KiteNet") == Strings{"mentions > KiteNet: Ne combine pas KiteNet"});
  CHECK(read("N’étend pas KiteNet") == Strings{"mentions > KiteNet: N’étend pas KiteNet"});
  CHECK(read("No es mejor que KiteNet") == Strings{"compares_with > KiteNet: No es mejor que KiteNet"});
  CHECK(read("Не лучше чем KiteNet") == Strings{"compares_with > KiteNet: Не лучше чем KiteNet"});
  CHECK(read("不优于 KiteNet") == Strings{"compares_with > KiteNet: 不优于 KiteNet"});
  CHECK(read("没有使用KiteNet") == Strings{"mentions > KiteNet: 没有使用KiteNet"});
  CHECK(read("不仅优于KiteNet") == Strings{"outperforms > KiteNet: 不仅优于KiteNet"});
  CHECK(read("KiteNetより良くない") == Strings{"compares_with > KiteNet: KiteNetより良くない"});
  CHECK(read("KiteNetを使わずに学ぶ") == Strings{"mentions > KiteNet: KiteNetを使わずに学ぶ"});
  CHECK(read("KiteNet를 사용하지 않는다") == Strings{"mentions > KiteNet: KiteNet를 사용하지 않는다"});
}

TEST_CASE("plans, doubts and questions of other languages are mentions", "[extract]") {
  CHECK(read("Vielleicht besser als KiteNet") == Strings{"mentions > KiteNet: Vielleicht besser als KiteNet"});
  CHECK(read("是否优于 KiteNet") == Strings{"mentions > KiteNet: 是否优于 KiteNet"});
  CHECK(read("优于 KiteNet？") == Strings{"mentions > KiteNet: 优于 KiteNet"});
  CHECK(read("KiteNetを拡張したい") == Strings{"mentions > KiteNet: KiteNetを拡張したい"});
}

TEST_CASE("what another work does, the entry does not, in other languages", "[extract]") {
  CHECK(read("RaftNet übertrifft KiteNet").back() == "mentions > KiteNet: RaftNet übertrifft KiteNet");
  CHECK(read("Erweitert RaftNet, übertrifft KiteNet").back() == "outperforms > KiteNet: übertrifft KiteNet");
  CHECK(read("RaftNet明显优于KiteNet").back() == "mentions > KiteNet: RaftNet明显优于KiteNet");
  CHECK(read("扩展了RaftNet，优于KiteNet").back() == "outperforms > KiteNet: 优于KiteNet");
  CHECK(read("RaftNetはKiteNetを拡張").back() == "mentions > KiteNet: RaftNetはKiteNetを拡張");
  CHECK(read("RaftNet은 KiteNet과 비슷하다").back() == "mentions > KiteNet: RaftNet은 KiteNet과 비슷하다");
}

TEST_CASE("words of other languages deny nothing that English says", "[extract]") {
  CHECK(read("PAS extends KiteNet") == Strings{"extends > KiteNet: extends KiteNet"});
  CHECK(read("Does die on KiteNet") == Strings{"mentions > KiteNet: Does die on KiteNet"});
  CHECK(read("The n-gram combines KiteNet with search") == Strings{"uses > KiteNet: combines KiteNet"});
  CHECK(read("Our n-gram utilises KiteNet") == Strings{"uses > KiteNet: utilises KiteNet"});
  CHECK(read("PAS combines KiteNet with search") == Strings{"uses > KiteNet: combines KiteNet"});
  CHECK(read("Le modèle n-gramme emploie KiteNet") == Strings{"uses > KiteNet: emploie KiteNet"});
  CHECK(read("Avec n = 5 dépasse KiteNet") == Strings{"outperforms > KiteNet: dépasse KiteNet"});
  CHECK(read("In the USA, KiteNet is known") == Strings{"mentions > KiteNet: the USA, KiteNet is known"});
}
