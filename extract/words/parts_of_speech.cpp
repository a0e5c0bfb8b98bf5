// SPDX-License-Identifier: Apache-2.0
// Tags nouns and adjectives by rules over WordNet's counts.
#include "words/parts_of_speech.hpp"

#include "words/function_words.hpp"
#include "words/scripts.hpp"
#include "words/word_table_data.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace asterism {
namespace {

struct RoleWords {
  std::uint8_t roles;
  std::string_view words;
};

/// Written for this project. A word may stand in several rows.
constexpr auto kRoleWords = std::to_array<RoleWords>({
    {WordRole::closed,
     "a an the and or but nor so yet if then else than that this these those there here it its he she they them their "
     "his her hers him we us our ours you your yours i me my mine who whom whose which what when where why how is are "
     "was were be been being am do does did done doing have has had having will would shall should can could may might "
     "must cannot not no none neither either both each every all any some few many much more most less least other "
     "another such same own only just also too very quite rather almost even still already again ever never always "
     "often of in on at by for from to into onto with without within about above below over under between among "
     "through during before after since until till against toward towards upon across along around behind beside "
     "besides beyond near off out up down via per as like unlike despite although though because while whereas "
     "whether unless however therefore thus hence moreover furthermore otherwise instead indeed perhaps maybe "
     "together well lot etc eg ie vs cf aka et al re ve ll don doesn didn isn aren wasn weren won hasn haven hadn "
     "couldn wouldn shouldn mustn needn ain one two three four "
     "five six seven eight nine ten first second third last next several various certain different new due according "
     "respectively based using able available anything something nothing everything someone everyone people thing let "
     "way bit kind sort today yesterday tomorrow now ago s t d m "
     "january february april june july august september october november december jan feb apr jun jul aug sep sept oct "
     "nov dec monday tuesday wednesday thursday friday saturday sunday"},
    {WordRole::before_noun,
     "a an the this these those its their our his her my your each every all any some both no several various such "
     "another other of in on at by for from into onto with without within about between among through during via per "
     "as against toward towards under over across upon than like and or"},
    {WordRole::before_verb,
     "to will would shall should can could may might must cannot not we they i you he she it who which that"},
    {WordRole::after_verb,
     "a an the this these those its their our his her my your each every all any some both no several various such "
     "another other that how whether"},
    {WordRole::auxiliary, "is are was were be been being have has had"},
    {WordRole::conjunction, "and or"},
    {WordRole::weak,
     "new novel good better best great several various different many certain particular specific important possible "
     "recent current existing proposed given able available interesting useful previous present main major key "
     "similar simple easy difficult hard significant necessary sufficient likely such own same other further "
     "additional large larger small smaller high higher low lower long short big bigger more most real usual typical "
     "common whole entire total full clear nice pretty"},
});

using RoleMap = std::unordered_map<std::string_view, std::uint8_t>;

void add_roles(std::string_view words, std::uint8_t roles, RoleMap& map) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    map[words.substr(at, end - at)] |= roles;
    at = end + 1;
  }
}

const RoleMap& roles() {
  static const RoleMap map = [] {
    RoleMap found;
    for (const RoleWords& row : kRoleWords) add_roles(row.words, row.roles, found);
    for (const FunctionWords& row : function_words()) add_roles(row.words, WordRole::closed, found);
    return found;
  }();
  return map;
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

/// The row of `word` in the table made from WordNet; all zero when there is none.
WordUse listed_use(std::string_view word) {
  if (word.size() < 2 || !is_small_letter(word[0]) || !is_small_letter(word[1])) return {};
  const auto bucket = static_cast<std::size_t>((word[0] - 'a') * 26 + (word[1] - 'a'));
  std::uint32_t begin = kWordBuckets[bucket];
  std::uint32_t end = kWordBuckets[bucket + 1];
  const auto text = [](std::uint32_t row) {
    return std::string_view(kWordText + kWordStarts[row], kWordStarts[row + 1] - kWordStarts[row]);
  };
  const std::uint32_t last = end;
  while (begin < end) {
    const std::uint32_t middle = begin + (end - begin) / 2;
    text(middle) < word ? begin = middle + 1 : end = middle;
  }
  if (begin == last || text(begin) != word) return {};
  const std::uint16_t packed = kWordUses[begin];
  return {.noun = static_cast<std::uint8_t>(packed & 15U),
          .verb = static_cast<std::uint8_t>(packed >> 4U & 15U),
          .adjective = static_cast<std::uint8_t>(packed >> 8U & 15U),
          .adverb = (packed >> 12U & 1U) != 0,
          .past = (packed >> 13U & 1U) != 0,
          .listed = true};
}

/// The use of a verb whose stem is left when an ending is cut off: "us" -> use, "mapp" -> map, "appli" -> apply.
std::uint8_t verb_level(std::string_view stem) {
  if (stem.size() < 2) return 0;
  if (const std::uint8_t level = listed_use(stem).verb; level > 0) return level;
  const std::string text(stem);
  if (const std::uint8_t level = listed_use(text + "e").verb; level > 0) return level;
  if (text.back() == 'i') return listed_use(text.substr(0, text.size() - 1) + "y").verb;
  return text.back() == text[text.size() - 2] ? listed_use(text.substr(0, text.size() - 1)).verb : std::uint8_t{0};
}

void add_verb(FormUse& form, std::uint8_t level, VerbForm verb_form) {
  if (level == 0) return;
  form.use.verb = std::max(form.use.verb, level);
  form.use.listed = true;
  if (form.verb_form == VerbForm::none || form.verb_form == VerbForm::base) form.verb_form = verb_form;
}

/// What a plural or third person has from the word without its ending.
void add_s(FormUse& form, std::string_view word) {
  const auto add = [&](const std::string& base) {
    const WordUse use = listed_use(base);
    form.use.noun = std::max(form.use.noun, use.noun);
    form.use.listed |= use.listed;
    add_verb(form, use.verb, VerbForm::third_person);
    return use.listed;
  };
  if (add(std::string(word.substr(0, word.size() - 1)))) return;
  if (word.ends_with("ies") && add(std::string(word.substr(0, word.size() - 3)) + "y")) return;
  if (word.ends_with("es")) add(std::string(word.substr(0, word.size() - 2)));
}

bool ends(std::string_view word, std::string_view tail, std::size_t least) {
  return word.size() >= least && word.ends_with(tail);
}

/// What endings say of a word that WordNet lacks.
void guess(FormUse& form, std::string_view word) {
  constexpr std::uint8_t common = 4;
  constexpr auto adjectives = std::to_array<std::string_view>(
      {"able", "ible", "ous", "ful", "less", "ive", "ary", "ic", "al", "ant", "ent", "ar", "ory", "ian"});
  const auto has = [&](std::string_view tail) { return ends(word, tail, 6); };
  if (ends(word, "ly", 5)) {
    form.use.adverb = true;
  } else if (std::any_of(adjectives.begin(), adjectives.end(), has)) {
    form.use.adjective = common;
  } else if (ends(word, "ed", 5)) {
    form.use.verb = common;
    form.verb_form = VerbForm::past;
  } else if (has("ize") || has("ise") || has("ify")) {
    form.use.verb = common;
    form.verb_form = VerbForm::base;
  } else if (has("ing")) {
    form.use.verb = common - 1;
    form.verb_form = VerbForm::ing;
  } else {
    form.use.noun = 1;
  }
}

}  // namespace

FormUse use_of(std::string_view word) {
  FormUse form;
  if (const auto known = roles().find(word); known != roles().end()) form.roles = known->second;
  form.use = listed_use(word);
  if (form.use.verb > 0) form.verb_form = form.use.past ? VerbForm::past : VerbForm::base;
  if (ends(word, "ing", 6)) add_verb(form, verb_level(word.substr(0, word.size() - 3)), VerbForm::ing);
  if (ends(word, "ed", 5)) add_verb(form, verb_level(word.substr(0, word.size() - 2)), VerbForm::past);
  if (ends(word, "s", 4) && !word.ends_with("ss")) add_s(form, word);
  if (!form.use.listed) guess(form, word);
  return form;
}

Tagger::FormInfo Tagger::info_of(const Lexicon& lexicon, FormId form) {
  FormInfo info;
  const std::string_view text = lexicon.text(form);
  const Shape shape = lexicon.shape(form);
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  info.length = static_cast<std::uint8_t>(std::min<std::size_t>(text.size(), 255));
  if (shape == Shape::symbol || digits >= 5) {  // so many digits identify something, they name nothing
    info.form_class = text == "-" ? FormClass::hyphen : FormClass::symbol;
    return info;
  }
  if (shape != Shape::lower && shape != Shape::capitalised) {
    info.form_class = shape == Shape::number ? FormClass::number : FormClass::name;
    return info;
  }
  const FormUse form_use = use_of(shape == Shape::lower ? std::string(text) : comparison_key(text));
  const WordUse& use = form_use.use;
  info.noun = use.noun;
  info.verb = use.verb;
  info.adjective = use.adjective;
  if (use.listed) info.common = std::max({use.noun, use.verb, use.adjective});
  info.roles = form_use.roles;
  info.verb_form = form_use.verb_form;
  if ((info.roles & WordRole::closed) != 0 || is_east_asian_filler(lexicon.key_text(lexicon.key(form)))) {
    info.form_class = FormClass::closed;
  } else if (use.adverb) {
    info.form_class = FormClass::adverb;
  } else if (info.verb_form == VerbForm::past && info.noun < info.verb) {
    info.form_class = FormClass::past;
  } else if (info.verb_form == VerbForm::ing) {
    const bool known = use.noun > 0 || use.adjective > 0 || !use.listed;
    info.form_class = known ? FormClass::gerund : FormClass::ing;
  }
  return info;
}

Tagger::Tagger(const Lexicon& lexicon) {
  forms_.reserve(lexicon.form_count());
  std::vector<bool> has_plural(lexicon.key_count());  // "embeddings" shows that "embedding" is a noun
  for (FormId form = 0; form < lexicon.form_count(); ++form) {
    forms_.push_back(info_of(lexicon, form));
    if (ends(lexicon.text(form), "ings", 6)) has_plural[lexicon.key(form)] = true;
  }
  for (FormId form = 0; form < lexicon.form_count(); ++form) {
    FormInfo& info = forms_[form];
    if (info.form_class == FormClass::ing && has_plural[lexicon.key(form)]) info.form_class = FormClass::gerund;
  }
}

bool Tagger::is_rather_no_noun(FormId form) const {
  const FormInfo& info = forms_[form];
  constexpr int known = 4;
  if (info.verb_form == VerbForm::ing) return info.verb >= info.noun + known || info.adjective >= info.noun + known;
  return (info.verb >= known && info.verb >= info.noun) || (info.adjective >= known && info.adjective >= info.noun);
}

/// Whether the hyphen at `at` touches words on both sides.
bool Tagger::joins(std::span<const Word> sentence, std::size_t at) const {
  if (at == 0 || at + 1 >= sentence.size()) return false;
  const Word& before = sentence[at - 1];
  return !forms_[before.form].is_symbol() && !forms_[sentence[at + 1].form].is_symbol() &&
         before.begin + forms_[before.form].length == sentence[at].begin &&
         sentence[at].begin + 1 == sentence[at + 1].begin;
}

void Tagger::tag(std::span<const Word> sentence, std::vector<Tag>& tags) const {
  static constexpr FormInfo edge{.form_class = FormClass::symbol};
  tags.resize(sentence.size());
  Tag before = Tag::outside;
  const FormInfo* last = &edge;
  const FormInfo* here = sentence.empty() ? &edge : &forms_[sentence.front().form];
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    const FormInfo* next = at + 1 < sentence.size() ? &forms_[sentence[at + 1].form] : &edge;
    if (here->form_class == FormClass::symbol) {
      before = Tag::outside;
    } else if (here->form_class == FormClass::hyphen) {
      before = joins(sentence, at) ? Tag::hyphen : Tag::outside;
    } else {
      const bool goes_on = next->form_class == FormClass::hyphen && joins(sentence, at + 1);
      const bool joined = goes_on || before == Tag::hyphen;
      before = joined ? tag_joined(*here, *next, goes_on) : tag_alone(*here, *last, *next, before);
    }
    tags[at] = before;
    last = here;
    here = next;
  }
}

/// A part of a hyphenated word, which `goes_on` or ends here.
Tag Tagger::tag_joined(const FormInfo& here, const FormInfo& next, bool goes_on) {
  if (here.form_class == FormClass::number || here.form_class == FormClass::closed) return Tag::adjective;
  if (here.form_class == FormClass::name) return Tag::noun;
  // "self-play", but "fine-tune models"
  const bool noun = here.noun > 0 && here.noun + (next.ends_phrase() ? 2 : 0) >= std::max(here.adjective, here.verb);
  return !goes_on && noun && here.verb_form != VerbForm::past ? Tag::noun : Tag::adjective;
}

Tag Tagger::tag_alone(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before) {
  switch (here.form_class) {
    case FormClass::name:
      return Tag::noun;
    case FormClass::past:
      return tag_past(here, last, next, before);
    case FormClass::ing:
    case FormClass::gerund:
      return tag_ing(here, last, next, before);
    case FormClass::other:
      return tag_other(here, last, next, before);
    default:
      return Tag::outside;
  }
}

/// "the trained model", but "we trained it" and "models trained on".
Tag Tagger::tag_past(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before) {
  const bool noun_follows = ((last.roles & WordRole::before_noun) != 0 && (last.roles & WordRole::conjunction) == 0) ||
                            before == Tag::adjective;
  if (noun_follows || (here.adjective > 0 && here.adjective + 1 >= here.verb)) return Tag::adjective;
  const bool phrase_ends = next.ends_phrase() || next.form_class == FormClass::number;
  // Notes begin with what was done: "Trained a model", but "Distributed systems".
  const bool begins = last.is_symbol() && (here.adjective == 0 || here.adjective + 3 < here.verb);
  const bool verb = (last.roles & (WordRole::before_verb | WordRole::auxiliary)) != 0 || phrase_ends || begins ||
                    before != Tag::outside;
  return verb ? Tag::outside : Tag::adjective;
}

/// "deep learning", but "learning the rules".
Tag Tagger::tag_ing(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before) {
  const bool verb =
      (next.roles & WordRole::after_verb) != 0 && (next.roles & WordRole::before_verb) == 0;  // but "learning that"
  if (verb) return Tag::outside;
  const bool in_phrase = before != Tag::outside || (next.is_symbol() && (last.roles & WordRole::auxiliary) == 0);
  return here.form_class == FormClass::gerund || (next.ends_phrase() && in_phrase) ? Tag::noun : Tag::outside;
}

/// Words that may be several parts of speech: what stands before and after decides, then which is most common.
Tag Tagger::tag_other(const FormInfo& here, const FormInfo& last, const FormInfo& next, Tag before) {
  const bool noun_follows = (last.roles & WordRole::before_noun) != 0 || before == Tag::adjective;
  const bool in_phrase = before != Tag::outside;
  const bool object_follows = (next.roles & WordRole::after_verb) != 0;
  const auto noun_if = [](bool noun) { return noun ? Tag::noun : Tag::outside; };
  if (here.verb_form == VerbForm::third_person) {
    if (here.noun > 0 && noun_follows) return Tag::noun;
    if (in_phrase && object_follows) return noun_if(here.verb + 2 <= here.noun);
    return noun_if(here.noun > 0 && here.noun + (in_phrase ? 2 : 0) >= here.verb);
  }
  const bool verb_expected =
      (last.roles & WordRole::before_verb) != 0 && here.verb + 2 >= here.noun && here.adjective < here.verb;
  const bool takes_object = object_follows && !noun_follows && here.verb + 1 >= here.noun;
  if (here.verb > 0 && (verb_expected || takes_object)) return Tag::outside;
  if (here.adjective > std::max(here.noun, here.verb)) return Tag::adjective;
  if (here.verb > here.noun && !noun_follows) return noun_if(in_phrase && here.noun + 3 >= here.verb);
  if (here.noun == 0) return here.adjective > 0 ? Tag::adjective : Tag::outside;
  return noun_if(here.verb <= here.noun + 5);
}

}  // namespace asterism
