// SPDX-License-Identifier: Apache-2.0
// Title lines in every form: what is decoration, title, link and note.
#include "titles/title_line.hpp"

#include "extract/blocks.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace asterism;
using namespace asterism::test;

namespace {

/// A title line with its offsets turned into text.
struct Read {
  TitleForm form = TitleForm::none;
  std::string mark;
  std::string lead;
  std::string title;
  std::string rest;
  std::string url;
  std::vector<std::string> other_urls;
  std::string date;
  std::string published;
  bool is_citation = false;
};

Read read(std::string_view markdown) {
  const Tree tree = tree_of(markdown);
  REQUIRE_FALSE(tree.blocks.empty());
  const std::size_t block = tree.blocks.size() - 1;
  const TitleLine line = read_title_line(tree.log, tree.blocks[block].text, DayMonthOrder::month_first);
  const std::string text = tree.shown(block);
  REQUIRE(line.title_begin <= line.title_end);
  REQUIRE(line.title_end <= text.size());
  REQUIRE(line.rest_begin <= text.size());
  return {line.form,
          line.mark,
          line.lead,
          text.substr(line.title_begin, line.title_end - line.title_begin),
          text.substr(line.rest_begin),
          line.url,
          line.other_urls,
          line.date ? to_string(*line.date) : "",
          line.published ? to_string(*line.published) : "",
          line.is_citation};
}

}  // namespace

TEST_CASE("a line that begins with a link has that link as title", "[extract]") {
  const Read line = read("[Kites and wind](https://a.org/1) read twice");
  CHECK(line.form == TitleForm::link_first);
  CHECK(line.title == "Kites and wind");
  CHECK(line.url == "https://a.org/1");
  CHECK(line.rest == "read twice");
}

TEST_CASE("label links behind a title link are further links of the work", "[extract]") {
  const Read line =
      read("[Kites and wind](https://a.org/1) [[code](https://a.org/2)] | [video](https://a.org/3) and more");
  CHECK(line.title == "Kites and wind");
  CHECK(line.url == "https://a.org/1");
  CHECK(line.other_urls == std::vector<std::string>{"https://a.org/2", "https://a.org/3"});
  CHECK(line.rest == "and more");
}

TEST_CASE("links inside the note are no links of the work", "[extract]") {
  const Read line = read("[Kites](https://a.org/1) extends what [Strings](https://a.org/2) began");
  CHECK(line.other_urls.empty());
  CHECK(line.rest == "extends what Strings began");
}

TEST_CASE("a title may be plain words with labels behind", "[extract]") {
  const Read line = read("Kites and wind, by A. Flyer [pdf](https://a.org/1) [code](https://a.org/2)");
  CHECK(line.form == TitleForm::label_links);
  CHECK(line.title == "Kites and wind, by A. Flyer");
  CHECK(line.url == "https://a.org/1");
  CHECK(line.other_urls == std::vector<std::string>{"https://a.org/2"});
  CHECK(read("Kites and wind [code](https://a.org/2), [pdf](https://a.org/1)").url == "https://a.org/1");
  CHECK(read("Kites and wind [code](https://a.org/2)").url == "https://a.org/2");
}

TEST_CASE("links may be labelled in other languages", "[extract]") {
  for (const char* label : {"lien", "ici", "Lire l'article", "enlace", "aquí", "Fuente", "artigo", "aqui", "Quelle",
                            "zum Artikel", "hier", "ссылка", "原文", "링크", "Click here"}) {
    INFO(label);
    const Read line = read("Kites and wind [" + std::string(label) + "](https://a.org/1)");
    CHECK(line.form == TitleForm::label_links);
    CHECK(line.title == "Kites and wind");
  }
  CHECK(read("See [El artículo del viento](https://a.org/1)").title == "El artículo del viento");
}

TEST_CASE("the notes of somebody are a label behind a title and beside another label", "[extract]") {
  for (const char* notes : {"Ann's Note", "Ann’s notes"}) {
    const std::string link = "[" + std::string(notes) + "](https://a.org/1)";
    const Read line = read("Kites in the wind " + link + " [pdf](https://a.org/2)");
    CHECK(line.title == "Kites in the wind");
    CHECK(line.url == "https://a.org/2");
    CHECK(read(link).title == notes);
    CHECK(read("Finished " + link).title == notes);
    CHECK(read("Finished the reading of " + link).title == notes);
  }
}

TEST_CASE("a label before a label link is a field", "[extract]") {
  for (const char* text : {"**Paper:** [arXiv](https://a.org/1)", "Link to the paper: [pdf](https://a.org/1)",
                           "Reference: [here](https://a.org/1)"}) {
    INFO(text);
    const Read line = read(text);
    CHECK(line.form == TitleForm::field);
    CHECK(line.url == "https://a.org/1");
  }
  CHECK(read("Paper: [Kites and wind](https://a.org/1)").title == "Kites and wind");
}

TEST_CASE("of a plain title the strong part is the title", "[extract]") {
  const Read line = read("**Kites and wind**, A. Flyer, 2020. [[paper](https://a.org/1)] [[code](https://a.org/2)]");
  CHECK(line.form == TitleForm::label_links);
  CHECK(line.title == "Kites and wind");
  CHECK(line.rest.empty());
}

TEST_CASE("a bare address is its own title", "[extract]") {
  for (const char* text : {"https://a.org/x", "<https://a.org/x>", "[https://a.org/x](https://a.org/x)"}) {
    const Read line = read(text);
    CHECK(line.form == TitleForm::bare_url);
    CHECK(line.url == "https://a.org/x");
    CHECK(line.title == "https://a.org/x");
  }
  CHECK(read("https://a.org/x - on kites").rest == "- on kites");
}

TEST_CASE("a dash joins a title to its address", "[extract]") {
  CHECK(read("Boats at Sea - https://a.org/x").title == "Boats at Sea");
  CHECK(read("Boats at Sea – https://a.org/x, twice").title == "Boats at Sea");
  CHECK(read("Boats at Sea – https://a.org/x").url == "https://a.org/x");
  CHECK(read("Link to paper - https://a.org/x").title == "https://a.org/x");
}

TEST_CASE("an identifier in front of a title is its address", "[extract]") {
  const Read line = read("[arXiv:2401.00004]: Kites at Dawn.\nThey fly.");
  CHECK(line.title == "Kites at Dawn");
  CHECK(line.url == "https://arxiv.org/abs/2401.00004");
  CHECK(line.rest == "\nThey fly.");
  CHECK(read("doi:10.1000/k — Kites").url == "https://doi.org/10.1000/k");
  CHECK(read("doi:10.1000/k — Kites").title == "Kites");
  CHECK(read("arXiv:2401.00004").form == TitleForm::bare_url);
  CHECK(read("arXiv:2401.00004 A Title. It was good").title == "A Title");
  CHECK(read("arXiv:2401.00004 (Roe et al.)").form == TitleForm::bare_url);
  CHECK(read("Re: arXiv").form == TitleForm::plain);
  CHECK(read(":").form == TitleForm::none);
}

TEST_CASE("words behind an identifier are a title in any script, and none if they tell of it", "[extract]") {
  for (const std::string title :
       {"eBPF for all", "k-means revisited", "דגים ואוניות", "'Kites' and boats", "(Re)Thinking Boats",
        "What Is It? A Study", "Kites. Boats. And All", "kitenet", "$k$-kites", "reading minds from kites",
        "read the sky: learning to fly", "End to end kites", "Fin whales in time", "Finish what you started",
        "Done right: how kites fly", "ReLU"}) {
    INFO(title);
    CHECK(read("arXiv:2401.00004 " + title).title == title);
  }
  CHECK(read("arXiv:2401.00004 - the kites").title == "the kites");
  CHECK(read("arXiv:2401.00004 Read and Write Kites").title == "Read and Write Kites");
  for (const std::string text :
       {"arXiv:2401.00004, arXiv:2401.00005", "arXiv:2401.00004 is wrong", "arXiv:2401.00004 read it today",
        "arXiv:2401.00004: skimmed", "arXiv:2401.00004 - Read on the train", "arXiv:2401.00004 interesting",
        "arXiv:2401.00004 reading it now", "arXiv:2401.00004 Done", "arXiv:2401.00004 skimmed, good"}) {
    INFO(text);
    CHECK(read(text).form == TitleForm::bare_url);
    CHECK(read(text).title == "arXiv:2401.00004");
    CHECK(read(text).url == "https://arxiv.org/abs/2401.00004");
  }
}

TEST_CASE("words alone are a plain title up to the end of their line", "[extract]") {
  const Read line = read("Kites and wind:\na second line");
  CHECK(line.form == TitleForm::plain);
  CHECK(line.title == "Kites and wind");
  CHECK(line.rest == "\na second line");
  CHECK(line.url.empty());
}

TEST_CASE("a link deep inside a sentence makes no title", "[extract]") {
  CHECK(read("As I said to them, the thing to read is [Kites](https://a.org/1) before bed").form == TitleForm::none);
}

TEST_CASE("a word or a label may lead to the title link", "[extract]") {
  const Read watched = read("Watched [Kites](https://a.org/1)");
  CHECK(watched.form == TitleForm::link_first);
  CHECK(watched.lead == "Watched ");
  CHECK(watched.title == "Kites");
  CHECK(read("Paper of the day: [Kites](https://a.org/1) again").title == "Kites");
}

TEST_CASE("emoji, shortcodes, checkboxes and numbers in front are decoration", "[extract]") {
  for (const char* text : {"\U0001F4DC [Kites](u.pdf)", "[x] \U0001F4DC [Kites](u.pdf)", "3) \U0001F4DC [Kites](u.pdf)",
                           "\U0001F4DC (2) **[Kites](u.pdf)**", "[ ] [Kites](u.pdf)", "1. 2) [Kites](u.pdf)",
                           "TODO: [Kites](u.pdf)", "[ ] TODO [Kites](u.pdf)"}) {
    INFO(text);
    const Read line = read(std::string("- ") + text);
    CHECK(line.form == TitleForm::link_first);
    CHECK(line.title == "Kites");
    CHECK(line.url == "u.pdf");
  }
  CHECK(read("\U0001F4DC [Kites](u)").mark == "\U0001F4DC");
  CHECK(read(":scroll: [Kites](u)").mark == ":scroll:");
  CHECK(read("\U0001F9D1\u200D\U0001F52C\uFE0F Kites").mark == "\U0001F9D1\u200D\U0001F52C\uFE0F");
  CHECK(read("Kites \U0001F4DC").mark.empty());
  CHECK(read("- \U0001F4DC\U0001F525 Kites").title == "Kites");
}

TEST_CASE("numbers that belong to a title stay in it", "[extract]") {
  CHECK(read("- 2001 kites").title == "2001 kites");
  CHECK(read("- 3.5 kites").title == "3.5 kites");
  CHECK(read("- [3D kites](u)").title == "3D kites");
}

TEST_CASE("a date in front is the date of the entry", "[extract]") {
  for (const char* text : {"2024-05-03: [Kites](u)", "2024-05-03 - [Kites](u)", "[2024-05-03] [Kites](u)",
                           "**05/03/2024** [Kites](u)", "May 3, 2024 | \U0001F4DC [Kites](u)"}) {
    INFO(text);
    const Read line = read(text);
    CHECK(line.date == "2024-05-03");
    CHECK(line.title == "Kites");
  }
  CHECK(read("2024-05-03 Kites and wind").title == "Kites and wind");
  CHECK(read("[2024-05-03 — Kites and wind](u)").title == "Kites and wind");
  CHECK(read("[2024-05-03 — Kites and wind](u)").date == "2024-05-03");
  CHECK(read("[2024-05-03: standup](u)").title == "2024-05-03: standup");
  CHECK(read("[May 2024 newsletter on kites](u)").title == "May 2024 newsletter on kites");
  CHECK(read("Kites of 2024-05-03").date.empty());
}

TEST_CASE("brackets and parentheses inside titles and addresses are kept", "[extract]") {
  CHECK(read("[Kites [part 1] (draft)](a_(b).pdf)").title == "Kites [part 1] (draft)");
  CHECK(read("[Kites](notes/[1.4]_X_&_Y.pdf)").url == "notes/[1.4]_X_&_Y.pdf");
  CHECK(read("[Kites \\[x\\]](<a b.pdf>)").title == "Kites [x]");
}

TEST_CASE("a link that says where a title came out is a label", "[extract]") {
  CHECK(read("Kites in Strong Wind ([NeurIPS'19](https://a.org/1)): read twice").title == "Kites in Strong Wind");
  CHECK(read("Kites in Strong Wind ([NeurIPS'19](https://a.org/1)): read twice").url == "https://a.org/1");
  CHECK(read("Kites in Strong Wind ([ICLR'21 (submission under review)](https://a.org/1))").title ==
        "Kites in Strong Wind");
  CHECK(read("Kites in Strong Wind, [ICLR](https://a.org/1) 2015").title == "Kites in Strong Wind");
  CHECK(read("Kites in Strong Wind, [Wind Letters'20](https://a.org/1)").title == "Kites in Strong Wind");
  CHECK(read("Read about [Kites 2020](https://a.org/1)").title == "Kites 2020");
  CHECK(read("Thought about kites today ([cd5bcc0](https://a.org/1)).").title != "Thought about kites today");
}

TEST_CASE("notes and slides give way to the work behind the authors", "[extract]") {
  for (const char* const notes :
       {"notes/kites.md", "https://github.com/me/log/blob/main/kites.md", "https://www.slideshare.net/me/kites"}) {
    INFO(notes);
    const std::string title = "[Kites in Wind](" + std::string(notes) + ")";
    CHECK(read(title + ", Roe+, ACL'17, [paper](https://a.org/1)").url == "https://a.org/1");
    CHECK(read(title + " \u2014 *Roe, Doe and Poe (Kite group)* [[arXiv](https://a.org/1)]").url == "https://a.org/1");
    CHECK(read(title + " - read twice, see [paper](https://a.org/1)").url == notes);
    CHECK(read("[KITE](" + std::string(notes) + "): Strings in Wind, [ICML](https://a.org/1) 2019").title ==
          "KITE: Strings in Wind");
  }
  const char* const page = "[Kites](https://github.com/me/log/blob/main/kites.md), [Tweet](https://x.com/a/status/1)";
  CHECK(read(page).url == "https://github.com/me/log/blob/main/kites.md");
  CHECK(read("[Kites](https://b.org/1), Roe+, ACL'17, [paper](https://a.org/1)").url == "https://b.org/1");
}

TEST_CASE("a tilde joins a title to the page of its author", "[extract]") {
  const Read line = read("Kites in Wind ~ [Roe](users/1) read twice");
  CHECK(line.form == TitleForm::label_links);
  CHECK(line.title == "Kites in Wind");
  CHECK(line.url.empty());
  CHECK(line.rest == "read twice");
  CHECK(read("~[Kites](https://a.org/1)").title == "Kites");
}

TEST_CASE("authors, venue and date behind a title are no part of it", "[extract]") {
  CHECK(read("Kites in Wind, Roe+, ECCV'16, [link](https://a.org/1)").title == "Kites in Wind");
  CHECK(read("Kites in Wind, Roe+ (Kite group), [arXiv](https://a.org/1)").title == "Kites in Wind");
  CHECK(read("Kites in Wind - Roe et al. [[arXiv](https://a.org/1)]").title == "Kites in Wind");
  CHECK(read("Kites in Wind (Feb 2017) [[arXiv](https://a.org/1)]").title == "Kites in Wind");
  CHECK(read("[Kites in Wind (**2015.06**)](https://a.org/1)").title == "Kites in Wind");
  CHECK(read("[Kites, C++, Strings](https://a.org/1)").title == "Kites, C++, Strings");
  CHECK(read("[A Letter, Jane Roe 2017](https://a.org/1)").title == "A Letter, Jane Roe 2017");
  const Read plain = read("What Holds a Kite?, Roe+, CVPR'16.");
  CHECK(plain.title == "What Holds a Kite?");
  CHECK(plain.is_citation);
  CHECK(plain.published == "2016");
  CHECK(read("Kites in Wind (Feb 2017) [[arXiv](https://a.org/1)]").published == "2017-02");
  CHECK(read("[Kites (2015) - Roe, Doe](https://a.org/1)").published == "2015");
  CHECK_FALSE(read("Flew some kites (2017)").is_citation);
}

TEST_CASE("links that CommonMark refuses are links all the same", "[extract]") {
  const Read blanks = read("[Kites](https://a.org/my file (1).pdf) and more");
  CHECK(blanks.form == TitleForm::link_first);
  CHECK(blanks.title == "Kites");
  CHECK(blanks.url == "https://a.org/my file (1).pdf");
  CHECK(blanks.rest == "and more");
  const Read half = read("[Kites ] half](https://a.org/4) see (b) and [code](https://a.org/c)");
  CHECK(half.title == "Kites ] half");
  CHECK(half.url == "https://a.org/4");
  CHECK(half.rest == "see (b) and code");
  CHECK(read("[Kites](notes/[1.4] _X_&_Y_.pdf)").url == "notes/[1.4] _X_&_Y_.pdf");
  CHECK(read("[Kites](a/b_(c d.pdf)").url == "a/b_(c d.pdf");
  CHECK(read("[an aside](not an address) Kites").form == TitleForm::plain);
}

TEST_CASE("a clause without blanks is more than two words", "[extract]") {
  CHECK(read("読もうと思う論文は[一覧](https://a.org/1)にある").form == TitleForm::none);
  CHECK(read("論文：[凧の骨組み](https://a.org/1)").title == "凧の骨組み");
  CHECK(read("今日読んだ論文：[凧の骨組み](https://a.org/1)").title == "凧の骨組み");
  CHECK(read("凧の骨組み [論文PDF](https://a.org/1.pdf)").title == "凧の骨組み");
  CHECK(read("凧の骨組み：https://a.org/1").title == "凧の骨組み");
  CHECK(read("What the makers say of their kites:\nhttps://a.org/1").form == TitleForm::none);
}

TEST_CASE("a title behind its link ends where further labels begin", "[extract]") {
  for (const char* const labels :
       {" [[code](https://b.org/1)] flies", ", [code](https://b.org/1) | [pdf](c.pdf) flies"}) {
    const Read line = read("[[Paper](https://a.org/1)] A Kite of Silk and Wind" + std::string(labels));
    CHECK(line.title == "A Kite of Silk and Wind");
    CHECK(line.url == "https://a.org/1");
    CHECK(line.rest == "flies");
  }
  CHECK(read("[[Paper](https://a.org/1)] A Kite of [Wax](https://w.org/) and Wind").title == "A Kite of Wax and Wind");
}

TEST_CASE("quotation marks and signs that open a sentence are no marks", "[extract]") {
  for (const char* const title : {"¿Do kites of silk fly?", "¡Kites of silk fly!", "»Kites of Silk«", "… and Kites"}) {
    INFO(title);
    CHECK(read(title).mark.empty());
    CHECK(read(title).title == title);
  }
  CHECK(read("«Kites of Silk» https://a.org/1").mark.empty());
  CHECK(read("«Kites of Silk» https://a.org/1").title == "Kites of Silk");
  CHECK(read("» [Kites](https://a.org/1)").mark == "»");
  CHECK(read("\U0001FA81 [Kites](https://a.org/1)").mark == "\U0001FA81");
}
