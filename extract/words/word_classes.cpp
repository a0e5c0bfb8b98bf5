// SPDX-License-Identifier: Apache-2.0
// Word lists, written for this project, and suffix rules.
#include "words/word_classes.hpp"

#include "words/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

/// Closed-class words, and verbs, adjectives and adverbs of running prose that no keyword begins or ends with.
constexpr std::string_view kBreakers =
    "a an the and or but nor so yet if then else than that this these those there here it its he she they them their "
    "his her hers him we us our ours you your yours i me my mine who whom whose which what when where why how is are "
    "was were be been being am do does did done doing have has had having will would shall should can could may might "
    "must not no none neither either both each every all any some few many much more most less least other another "
    "such same own only just also too very quite rather almost even still already again ever never always often "
    "sometimes usually mostly mainly generally typically of in on at by for from to into onto with without within "
    "about above below over under between among through during before after since until till against toward towards "
    "upon across along around behind beside besides beyond near off out up down via per as like unlike despite "
    "although though because while whereas whether unless however therefore thus hence moreover furthermore "
    "otherwise instead indeed perhaps maybe well really actually basically especially particularly specifically "
    "simply merely nearly roughly approximately currently recently previously initially finally eventually "
    "significantly substantially considerably slightly highly fairly largely widely closely directly explicitly "
    "implicitly respectively together apart etc eg ie vs cf one two three four five six seven eight nine ten first "
    "second third last next previous new novel old good bad better best worse worst great nice big bigger biggest "
    "small smaller smallest large larger largest high higher highest low lower lowest long longer longest short "
    "shorter early earlier late later simple simpler easy easier hard harder difficult interesting useful helpful "
    "important possible impossible likely unlikely able unable available similar different various several certain "
    "particular specific general common usual typical main major minor key recent current existing proposed given "
    "find found finding show shown showed showing use used using user make made making get got getting give gave "
    "giving take took taken taking see saw seen seeing know known knowing think thought thinking say said saying "
    "want need needed needing try tried trying look looked looking seem seemed help helped let lets keep kept go "
    "went gone going come came coming become became put set become work worked works start started starting begin "
    "began begun end ended propose proposed introduce introduced present presented provide provided apply applied "
    "achieve achieved improve improved improving increase increased increasing decrease decreased decreasing reduce "
    "reduced reducing require required allow allowed allowing enable enabled enabling lead led leading lack tend "
    "result resulted resulting perform performed outperform outperformed compare compared comparing extend extended "
    "build built building create created creating develop developed consist include included including contain "
    "contained involve involved follow followed following base based consider considered discuss discussed describe "
    "described explain explained suggest suggested argue argued claim claimed demonstrate demonstrated observe "
    "observed note noted report reported evaluate evaluated measure measured test tested trained train learn learned "
    "generate generated generating combine combined sound cover covered covering define defined leverage select "
    "selected add added adding remove removed allowing choose chosen feed fed turn turned become reach reached "
    "remain remained understand understood enough without lot bit kind sort thing way something anything nothing "
    "everything someone people today yesterday tomorrow now soon ago far why read reading write writing written "
    "assume assumed believe mean meant call called name named refer referred relate related depend avoid avoided "
    "prevent produce produced receive received represent represented return returned run running serve solve solved "
    "support supported treat treated update updated vary ensure expect expected exhibit indicate indicated mention "
    "mentioned obtain obtained occur predict predicted prefer fully partially relatively extremely unclear clear "
    "sure true false whole entire full empty single multiple double half couple rest top bottom left right further "
    "additional extra total overall final initial original actual real pretty surprisingly interestingly notably "
    "importantly unfortunately fortunately etc aka via toward onto regarding due according ahead "
    "quickly easily exactly likewise nevertheless nonetheless accordingly additionally ultimately potentially "
    "correctly clearly effectively efficiently automatically properly carefully successfully necessarily "
    "der die das und oder nicht ein eine ist mit von zu den dem des auf für im le la les et ou un une des de du est "
    "el los las y o una es con por para del se lo";

/// Words that only say that something is research, software or text: no topic alone, but fine inside one.
constexpr std::string_view kGenerics =
    "model method approach technique algorithm system framework paper article work study research result experiment "
    "experimental training performance data dataset task problem solution question answer idea concept theory analysis "
    "example case number value rate score loss level size scale part section chapter book post blog video talk lecture "
    "course note summary author team company group field area domain topic issue point step stage process procedure "
    "function feature property attribute parameter variable component element unit structure form type class category "
    "set list table figure image text word sentence document file code program software tool library package project "
    "version implementation application use usage user person human agent time day week month year state input output "
    "information knowledge evidence test evaluation benchmark baseline metric measure accuracy quality cost effect "
    "impact improvement increase decrease difference change trend pattern relationship connection comparison "
    "capability ability behavior behaviour action decision goal objective target strategy policy design architecture "
    "layer network weight space direction dimension distribution sample token sequence prompt response context role "
    "overview introduction survey review guide tutorial report discussion conclusion background challenge limitation "
    "advantage benefit success failure error risk progress future past present direct good end thing fact reason "
    "claim argument assumption hypothesis principle rule standard setting environment world domain amount lot range "
    "order term view perspective insight intuition explanation description detail content source target resource "
    "paper series technical learning language deep neural artificial intelligence machine ai ml nlp llm science "
    "computer engineer engineering life news update release link page site website access support service "
    "head input phase pass line point run base side hand top key way effort opportunity potential interest attention "
    "power speed memory control signal noise object entity event label name person subset subset pair variety "
    "generation prediction performance gain model experience possibility situation condition practice "
    "论文 文章 本文 摘要 概要 总结 方法 问题 结果 实验 研究 作者 信息 模型 数据 任务 内容 笔记 标题 年份 链接 一览 "
    "論文 文献 要約 手法 問題 問題点 結果 実験 著者 情報 表現 構築 提案 評価 課題 議論 背景 目的 一覧 参考文献 "
    "モデル データ データセット タスク システム メモ リンク タイトル "
    "논문 요약 방법 기법 문제 결과 실험 연구 성능 저자 제목 모델 데이터 링크 정리 발표 내용 보고서";

/// Adjectives that make a phrase narrower but name nothing themselves.
constexpr std::string_view kModifiers =
    "sparse dense latent deep neural large small open closed linear nonlinear global local general formal automatic "
    "manual human natural artificial visual spatial temporal causal mechanistic adversarial robust scalable efficient "
    "fast slow parallel distributed generative discriminative contrastive supervised unsupervised hierarchical "
    "recurrent convolutional graphical probabilistic stochastic deterministic continuous discrete binary optimal "
    "universal multimodal multilingual synthetic empirical theoretical mathematical statistical computational physical "
    "digital social medical biological chemical electrical mechanical quantum semantic syntactic lexical contextual "
    "autonomous intelligent interactive dynamic static adaptive online offline reliable safe secure private public "
    "low-rank high-level pretrained instruction-tuned fine-grained end-to-end state-of-the-art international modern "
    "classical standard basic advanced strong weak soft hard critical major cognitive moral ethical legal political "
    "economic financial gradual residual normal virtual mutual conditional sequential functional structural relational";

using ClassMap = std::unordered_map<std::string, WordClass>;

void add_words(ClassMap& map, std::string_view list, WordClass word_class) {
  for (std::size_t at = list.find_first_not_of(' '); at != std::string_view::npos;) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    map.emplace(singular(list.substr(at, end - at)), word_class);
    at = list.find_first_not_of(' ', end);
  }
}

const ClassMap& known_words() {
  static const ClassMap map = [] {
    ClassMap words;
    add_words(words, kBreakers, WordClass::breaker);
    add_words(words, kGenerics, WordClass::generic);
    add_words(words, kModifiers, WordClass::modifier);
    return words;
  }();
  return map;
}

bool ends(std::string_view word, std::string_view tail, std::size_t least) {
  return word.size() >= least && word.ends_with(tail);
}

}  // namespace

WordClass classify_word(std::string_view key) {
  if (const auto known = known_words().find(std::string(key)); known != known_words().end()) return known->second;
  if (ends(key, "ly", 5)) return WordClass::breaker;
  if (ends(key, "ed", 5) || ends(key, "ize", 5) || ends(key, "ise", 6)) return WordClass::breaker;
  static constexpr auto tails =
      std::to_array<std::string_view>({"able", "ible", "ous", "ful", "less", "ive", "ary", "ent", "ant", "ic", "al"});
  for (const std::string_view tail : tails) {
    if (ends(key, tail, tail.size() + 4)) return WordClass::modifier;
  }
  return WordClass::content;
}

}  // namespace asterism
