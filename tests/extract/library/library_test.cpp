// SPDX-License-Identifier: Apache-2.0
// Libraries of reference managers give entries whose titles and notes stand in their files.
#include "library/library.hpp"

#include "library/bibtex.hpp"
#include "support/catch.hpp"
#include "support/log_builder.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

using namespace asterism;
using namespace asterism::test;

namespace {

Log library(const std::string& name, const std::string& content, Diagnostics& diagnostics) {
  return log_of({{name, content}}, diagnostics);
}

Log bib(const std::string& content) {
  Diagnostics diagnostics;
  return library("library.bib", content, diagnostics);
}

Log csl(const std::string& content) {
  Diagnostics diagnostics;
  return library("library.json", content, diagnostics);
}

/// The title of the only entry of a BibTeX file with that title.
std::string bib_title(const std::string& title) {
  const Log log = bib("@misc{a, title = {" + title + "}}");
  return log.entries.size() == 1 ? title_of(log, log.entries[0]) : "?";
}

std::string csl_title(const std::string& title) {
  const Log log = csl("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"" + title + "\"}]");
  return log.entries.size() == 1 ? title_of(log, log.entries[0]) : "?";
}

/// Every shown byte is the byte at its place in the file, but for what stands for an escape.
void check_places(const Log& log, const Passage& passage) {
  const Visible shown = visible(log, passage);
  const std::string& content = log.texts.at(static_cast<std::size_t>(passage.source)).content();
  for (std::size_t i = 0; i < shown.segments.size(); ++i) {
    const Segment& segment = shown.segments[i];
    REQUIRE(segment.begin + segment.length <= content.size());
    if (segment.replacement != 0) continue;
    CHECK(content.substr(segment.begin, segment.length) == shown.text.substr(shown.starts[i], segment.length));
  }
}

using Words = std::vector<std::string>;

/// When the only item of a CSL-JSON file with those parts of a date was published.
std::string csl_published(const std::string& parts) {
  const Log log = csl(R"([{"id": "a", "type": "book", "title": "Basalt", "issued": {"date-parts": )" + parts + "}}]");
  if (log.entries.size() != 1 || !log.entries[0].published) return "?";
  return to_string(*log.entries[0].published);
}

}  // namespace

TEST_CASE("a range of dates in CSL-JSON counts as its first day", "[extract]") {
  CHECK(csl_published("[[2022, 5], [2022, 7]]") == csl_published("[[2022, 5]]"));
  CHECK(csl_published("[[2022], [2023, 1, 2]]") == csl_published("[[2022]]"));
  CHECK(csl_published("[[2022, 5, 20], [2022, 7]]") == "2022-05-20");
}

TEST_CASE("a BibTeX entry gives title, kind, links, dates, keywords and notes", "[extract]") {
  const Log log = bib(R"(Some words, and an address: a@example.org.
@comment{ @misc{not, title={Not read}} }
@preamble{"\newcommand{\x}{y}"}
@String{conf = "Proceedings of Stones"}

@InProceedings{basalt,
  title     = "{Basalt}: A Stone Model",
  author    = {Doe, Jane and Roe, Richard},
  booktitle = conf # { 2024},
  year      = 2024,
  month     = jul,
  doi       = {10.1000/basalt\_1},
  eprint    = {2401.00005},
  archivePrefix = {arXiv},
  url       = {https://stones.example.org/~doe/basalt},
  keywords  = {stone models; wet drilling},
  abstract  = {We introduce Basalt.
               It is hard.},
  note      = {Read twice},
  urldate   = {2024-08-01},
}
)");
  REQUIRE(log.entries.size() == 1);
  const Entry& entry = log.entries[0];
  CHECK(title_of(log, entry) == "Basalt: A Stone Model");
  CHECK(entry.line == 6);
  CHECK(entry.last_line == 21);
  CHECK(entry.kind == NodeKind::paper);
  CHECK(entry.url == "https://arxiv.org/abs/2401.00005");
  CHECK(entry.other_urls == Words{"https://doi.org/10.1000/basalt_1", "https://stones.example.org/~doe/basalt"});
  CHECK(to_string(entry.published.value()) == "2024-07");
  CHECK(to_string(entry.date.value()) == "2024-08-01");
  CHECK(entry.keywords == Words{"stone models", "wet drilling"});
  CHECK(notes_of(log, entry) == Words{"We introduce Basalt. It is hard.", "Read twice"});
  check_places(log, entry.title);
  for (const Passage& note : entry.notes) check_places(log, note);
}

TEST_CASE("LaTeX in BibTeX is shown as what it prints", "[extract]") {
  const std::array rows = std::to_array<std::pair<const char*, const char*>>({
      {"{\\\"O}l and G\\\"odel and \\'{e}t\\'e", "Öl and Gödel and été"},
      {"\\c{c}a, Er\\v{c}, \\c c, \\'{\\i}", "ça, Erč, ç, í"},
      {"Stra\\ss e, \\ss{}, {\\o}re, \\AA ngstr\\\"om, \\L{}\\'od\\'z", "Straße, ß, øre, Ångström, Łódź"},
      {"90\\% \\& \\$5 a\\_b \\#1", "90% & $5 a_b #1"},
      {"pages 1--2 --- ``so''", "pages 1–2 — “so”"},
      {"\\emph{Stone} \\textbf{{M}odels}", "Stone Models"},
      {"$O(n^2)$ and $\\alpha$", "O(n^2) and α"},
      {"a~b\\ c\\\\d", "a b c d"},
      {"{{STaR}}: {QuIP\\#}", "STaR: QuIP#"},
      {"  a\n\t  b  ", "a b"},
      {"\\LaTeX and {\\em so} \\unknown{x}", "LaTeX and so x"},
      {"ends in \\", "ends in"},
      {"日本語 — é", "日本語 — é"},
  });
  for (const auto& [source, shown] : rows) {
    CAPTURE(source);
    CHECK(bib_title(source) == shown);
  }
}

TEST_CASE("mistakes in BibTeX cost one entry and are named with their line", "[extract]") {
  Diagnostics diagnostics;
  const Log log = library("l.bib",
                          "@misc{a, title = {One stone}}\n"
                          "@misc{b, title = {Not closed,\n  year = 2001\n"
                          "@misc{c, title = {Two stones}}\n"
                          "@misc{d, title {Three stones}}\n"
                          "@misc{e, title = {Four stones} year = 2001}\n"
                          "@misc{f, year = 2001}\n"
                          "@misc{g, title = {Five stones}",
                          diagnostics);
  CHECK(titles_of(log) == Words{"One stone", "Two stones", "Four stones"});
  Words messages;
  for (const Diagnostic& each : diagnostics) messages.push_back(to_string(each));
  CHECK(messages == Words{"l.bib:2:1: warning: BibTeX: entry is not closed",
                          "l.bib:5:10: warning: BibTeX: no '=' behind 'title'",
                          "l.bib:6:32: warning: BibTeX: no ',' behind the value of 'title'",
                          "l.bib:8:1: warning: BibTeX: entry is not closed", "l.bib:7:1: warning: 'f' has no title"});
}

TEST_CASE("arXiv ids are found where services write them", "[extract]") {
  for (const char* field : {"eprint = {2401.00005v2}", "journal = {arXiv preprint arXiv:2401.00005}",
                            "number = {arXiv:2401.00005}", "note = {arXiv:2401.00005 [cs]}",
                            "doi = {10.48550/arXiv.2401.00005}", "url = {http://arxiv.org/abs/2401.00005}"}) {
    CAPTURE(field);
    const Corpus corpus = corpus_of(bib("@article{a, title = {Hard stones of old}, " + std::string(field) + "}"));
    CHECK(keys_of(corpus) == Words{"arxiv:2401.00005"});
    CHECK(corpus.log.entries[0].notes.empty());
  }
}

TEST_CASE("a CSL-JSON item gives title, kind, links, dates, keywords and notes", "[extract]") {
  const Log log = csl(R"([
  {"id": "doe/basalt", "type": "article-journal", "title": "Basalt: A <i>Stone</i> Model",
   "author": [{"family": "Doe", "given": "Jane"}], "DOI": "10.1000/basalt", "number": "arXiv:2401.00005 [cs]",
   "URL": "http://stones.example.org", "issued": {"date-parts": [[2024, 7, 5]]},
   "accessed": {"date-parts": [["2024", 8]]}, "keyword": "stone models, wet drilling",
   "abstract": "We introduce Basalt.\nIt is \"hard\".", "custom": {"deep": [[[1, {"title": "Not this"}]]]}}
])");
  REQUIRE(log.entries.size() == 1);
  const Entry& entry = log.entries[0];
  CHECK(title_of(log, entry) == "Basalt: A Stone Model");
  CHECK(entry.line == 2);
  CHECK(entry.last_line == 6);
  CHECK(entry.kind == NodeKind::paper);
  CHECK(entry.url == "https://arxiv.org/abs/2401.00005");
  CHECK(entry.other_urls == Words{"https://doi.org/10.1000/basalt", "http://stones.example.org"});
  CHECK(to_string(entry.published.value()) == "2024-07-05");
  CHECK(to_string(entry.date.value()) == "2024-08");
  CHECK(entry.keywords == Words{"stone models", "wet drilling"});
  CHECK(notes_of(log, entry) == Words{"We introduce Basalt. It is \"hard\"."});
  check_places(log, entry.title);
  check_places(log, entry.notes[0]);
}

TEST_CASE("escapes and tags in CSL-JSON are shown as what they mean", "[extract]") {
  CHECK(csl_title(R"(\u00e9\ud83d\udcdc \"a\" b\/c \\ d\te)") == "é📜 \"a\" b/c \\ d e");
  CHECK(csl_title(R"(<span class=\"nocase\">STaR</span>: 1 < 2 and <sub>3</sub>)") == "STaR: 1 < 2 and 3");
  CHECK(csl_title("日本語") == "日本語");
}

TEST_CASE("a CSL-JSON library may be an object with items", "[extract]") {
  CHECK(titles_of(csl(R"({"version": 1, "items": [{"id": "a", "title": "One stone"}, {"id": 2, "title": "Two"}]})")) ==
        Words{"One stone", "Two"});
}

TEST_CASE("JSON that is cut off or no library is a warning, and what stood before is read", "[extract]") {
  Diagnostics diagnostics;
  const Log cut =
      library("l.json", "[{\"id\": \"a\", \"title\": \"One stone\"},\n {\"id\": \"b\", \"title\": ", diagnostics);
  CHECK(titles_of(cut) == Words{"One stone"});
  REQUIRE(diagnostics.size() == 1);
  CHECK(to_string(diagnostics[0]).starts_with("l.json:2:23: warning: JSON: syntax error while parsing value"));
  diagnostics.clear();
  CHECK(library("l.json", "{\"nodes\": [{\"id\": 1}]}", diagnostics).entries.empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(to_string(diagnostics[0]) == "l.json: warning: no CSL-JSON: an array of items is expected");
}

TEST_CASE("nesting of any depth in a library is no trouble", "[extract]") {
  const std::string deep(200'000, '[');
  CHECK(titles_of(csl("[{\"id\": \"a\", \"title\": \"One\", \"x\": " + deep)).empty());
  CHECK(bib_title(std::string(100'000, '{') + "One" + std::string(100'000, '}')) == "One");
  std::string unclosed;
  for (int i = 0; i < 20'000; ++i) unclosed += "@misc{a, title = {One {\n";
  CHECK(bib(unclosed).entries.empty());
}

TEST_CASE("a library and a log with the same works are one graph", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of(
      {{"library.bib",
        "@article{basalt, title = {Basalt: A Stone Model}, doi = {10.1000/basalt}, keywords = {stones},\n"
        "  abstract = {Unlike Granite, it is hard.}}\n"
        "@book{granite, title = {Granite: A Book}, keywords = {Stone}}\n"},
       {"library.json",
        R"([{"id":"x","type":"article-journal","title":"Slate roofs","URL":"https://arxiv.org/abs/2401.00007"}])"},
       {"log.md",
        "- [Slate roofs](https://arxiv.org/pdf/2401.00007v2)\n    - Extends Basalt\n"
        "- [Basalt paper](https://doi.org/10.1000/BASALT)\n"}},
      diagnostics));
  CHECK(keys_of(corpus) == Words{"arxiv:2401.00007", "doi:10.1000/basalt", "title:granite: a book"});
  CHECK(find_work(corpus, "doi:10.1000/basalt")->readings.size() == 2);
  CHECK(find_work(corpus, "arxiv:2401.00007")->readings.size() == 2);
  const auto extends = references_between(corpus, "arxiv:2401.00007", "doi:10.1000/basalt");
  REQUIRE(extends.size() == 1);
  CHECK(quote_of(corpus, extends[0].evidence) == "Extends Basalt");
  const auto compared = references_between(corpus, "doi:10.1000/basalt", "title:granite: a book");
  REQUIRE(compared.size() == 1);
  CHECK(quote_of(corpus, compared[0].evidence) == "Unlike Granite");
  CHECK(std::any_of(corpus.topics.begin(), corpus.topics.end(), [](const Topic& t) { return t.label == "stones"; }));
}

TEST_CASE("notes may cite an item of a library by its key", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of({{"a.bib",
                                           "@book{doe2019, title = {On Sails}}\n@book{roe_knots, title = {On Knots}}\n"
                                           "@book{7, title = {On Hulls}}\n"},
                                          {"log.md",
                                           "- [Trimming](https://a.org/1)\n  - Extends @doe2019, unlike [@roe_knots]\n"
                                           "  - mail to me@doe2019 7 times\n"}},
                                         diagnostics));
  REQUIRE(corpus.references.size() == 2);
  CHECK(mention_of(corpus, corpus.references[0].evidence) == "doe2019");
  CHECK(corpus.references[0].relation == Relation::extends);
  CHECK(work(corpus, corpus.references[1].to).title == "On Knots");
  REQUIRE(corpus.short_names.size() == 2);
  CHECK(corpus.short_names[0].rule == "library.key");
  CHECK(corpus.log.texts[0].slice(corpus.short_names[1].place) == "roe_knots");
  CHECK(work(corpus, corpus.references[0].to).label == "On Sails");
}

TEST_CASE("front matter gives the citation key of a note, and the works that are related", "[extract]") {
  Diagnostics diagnostics;
  const Corpus corpus = corpus_of(log_of(
      {{"@doe2019.md", "---\ntitle: On Sails\ncitekey: doe2019\nyear: 2019\n---\nText\n"},
       {"@roe2020.md", "---\ntitle: On Knots\nbibtex_key: roe2020\nrelated: [doe2019]\n---\nExtends @doe2019.\n"},
       {"@poe2021.md", "---\ntitle: On Hulls\nrelated:\n  - \"[[@roe2020]]\"\n  - On Sails\n---\nText\n"}},
      diagnostics));
  Diagnostics none;
  CHECK(diagnostics == none);
  std::vector<std::string> found;
  for (const Reference& reference : corpus.references) {
    found.push_back(work(corpus, reference.from).title + " -> " + work(corpus, reference.to).title + ": " +
                    mention_of(corpus, reference.evidence));
  }
  std::sort(found.begin(), found.end());
  CHECK(found == std::vector<std::string>{"On Hulls -> On Knots: @roe2020", "On Hulls -> On Knots: roe2020",
                                          "On Hulls -> On Sails: On Sails", "On Knots -> On Sails: doe2019",
                                          "On Knots -> On Sails: doe2019"});
  REQUIRE(corpus.short_names.size() == 2);
  CHECK(corpus.short_names[0].rule == "library.key");
  CHECK(corpus.log.texts[0].slice(corpus.short_names[0].place) == "doe2019");
  CHECK(corpus.topics.empty());
  CHECK(work(corpus, corpus.references[0].to).label == work(corpus, corpus.references[0].to).title);
}

TEST_CASE("the field of related works may be written in any way", "[extract]") {
  for (const std::string field : {"Related: [On Sails]", "see-also: [\"\\u2014\", On Sails]",
                                  "related_papers: On Sails", "connections: On Sails"}) {
    INFO(field);
    Diagnostics diagnostics;
    const Corpus corpus = corpus_of(log_of({{"sails.md", "---\ntitle: On Sails\n---\nText\n"},
                                            {"hulls.md", "---\ntitle: On Hulls\n" + field + "\n---\nText\n"}},
                                           diagnostics));
    REQUIRE(corpus.references.size() == 1);
    CHECK(mention_of(corpus, corpus.references[0].evidence) == "On Sails");
  }
}

TEST_CASE("JSON in a folder is read when it looks like a library", "[extract]") {
  CHECK(looks_like_csl_json(R"([{"id": "a", "type": "article-journal", "title": "x"}])"));
  CHECK(looks_like_csl_json("\xEF\xBB\xBF{\"items\": [{\"type\" : \"book\", \"id\": 3"));
  CHECK_FALSE(looks_like_csl_json(R"([{"id": "a", "type": "user"}])"));
  CHECK_FALSE(looks_like_csl_json(R"([{"type": "book"}])"));
  CHECK_FALSE(looks_like_csl_json(R"({"id": "a", "type": "book"})"));
  CHECK_FALSE(looks_like_csl_json("[1, 2]"));
  CHECK_FALSE(looks_like_csl_json(""));
  CHECK(format_of("a/B.BIB") == FileFormat::bibtex);
  CHECK(format_of("a.json") == FileFormat::csl_json);
  CHECK(format_of("notes.json.md") == FileFormat::markdown);
  CHECK(format_of("stdin") == FileFormat::markdown);
}
