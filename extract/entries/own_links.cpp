// SPDX-License-Identifier: Apache-2.0
// Looks for the link of a file to its work: in its front matter, by labels near the top, by the title.
#include "entries/own_links.hpp"

#include "entries/entry_reader.hpp"
#include "entries/field_tables.hpp"
#include "files/file_names.hpp"
#include "library/library.hpp"
#include "links/kinds.hpp"
#include "links/link_labels.hpp"
#include "links/links.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"
#include "titles/remarks.hpp"
#include "titles/written_addresses.hpp"
#include "words/section_words.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace asterism {
namespace {

/// How many blocks from the top may hold the link to the work itself.
constexpr std::uint32_t kTopBlocks = 40;
/// Further down, a link inside a sentence leads to what the note speaks of.
constexpr std::size_t kTopParagraphs = 4;
/// How many links of each are looked at.
constexpr std::uint32_t kTopLinks = 8;
/// Units: bytes. Shorter titles are words that many link texts hold.
constexpr std::size_t kTellingTitle = 8;
/// Words of link texts and labels that stand for the work that a file is about.
constexpr std::array kOwnLinkWords = std::to_array<std::string_view>(
    {"paper", "pdf",      "arxiv",    "doi",        "article", "source", "url",     "论文", "論文",
     "논문",  "原文",     "link",     "链接",       "リンク",  "링크",   "出典",    "来源", "출처",
     "원문",  "论文链接", "论文地址", "論文リンク", "статья",  "ссылка", "источник"});

/// Fields of front matter that hold the address of the work, best first. "canonical" and "permalink" are of the page.
constexpr std::array kAddressFields = std::to_array<std::string_view>(
    {"paper",        "paper url",     "paper link",   "arxiv",         "arxiv url",
     "arxiv link",   "doi",           "doi url",      "doi link",      "pdf",
     "pdf url",      "pdf link",      "url",          "link",          "annotation target",
     "source",       "source url",    "source link",  "article url",   "article link",
     "original url", "original link", "external url", "external link", "media url",
     "media link",   "web url",       "web link",     "website",       "论文链接",
     "原文链接",     "链接",          "来源",         "論文リンク",    "リンク",
     "出典",         "논문 링크",     "링크",         "출처",          "ссылка",
     "источник",     "quelle",        "lien",         "enlace",        "fuente",
     "fonte"});

/// Whether no word goes on over byte `at` of `key`; "論文PDF" are two.
bool is_word_border(std::string_view key, std::size_t at) {
  if (at == 0 || at == key.size() || key[at - 1] == ' ' || key[at] == ' ' || key[at] == ':') return true;
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  return is_ascii(key[at - 1]) != is_ascii(key[at]) || key.substr(at).starts_with("：");
}

/// Whether `before`, the text in front of a link, is the beginning of its sentence: "the idea of (", and not "- " or
/// "Title (".
bool breaks_sentence(std::string_view before) {
  before = without_end(before, " \t\n([*_");
  if (before.empty()) return false;
  const bool letter = before.back() == ',' || (before.back() >= 'a' && before.back() <= 'z');
  return letter && std::count(before.begin(), before.end(), ' ') >= 4;
}

/// Whether `url` opens a program on the author's machine: it is the address of no work.
bool opens_program(std::string_view url) {
  constexpr std::array schemes = std::to_array<std::string_view>(
      {"zotero:", "obsidian:", "logseq:", "mendeley:", "bookends:", "papers:", "file:"});
  return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) { return url.starts_with(scheme); });
}

bool opens_with_link(const Log& log, const Passage& passage) {
  if (passage.span_count == 0) return false;
  const Span& span = log.pools.spans[passage.first_span];
  return span.kind == SpanKind::link && span.begin == 0;
}

/// Whether `rest`, behind a link, shows nothing on the page: stops, and tags of site generators ("{% cite doe2019 %}").
bool shows_nothing(std::string_view rest) {
  while (true) {
    const std::size_t begin = rest.find_first_not_of(" .\n");
    if (begin == std::string_view::npos) return true;
    if (!rest.substr(begin).starts_with("{%")) return false;
    const std::size_t end = rest.find("%}", begin);
    if (end == std::string_view::npos) return false;
    rest.remove_prefix(end + 2);
  }
}

bool is_listed(const std::vector<bool>& listed, std::size_t block) { return !listed.empty() && listed[block]; }

/// Whether paragraph `block` stands in an item below one that only says that it is the link to the work.
bool is_below_label(const Log& log, const std::vector<Block>& blocks, std::uint32_t block) {
  constexpr std::uint32_t longest = 40;
  const std::uint32_t item = blocks[block].parent;
  if (item == kNoBlock || blocks[item].kind != BlockKind::item || item + 2 != block) return false;
  const Passage& label = blocks[block - 1].text;
  return label.segment_count > 0 && source_size(log, label) < longest && names_own_link(visible_text(log, label));
}

/// Where the label of the line at byte `line` of `text` begins: a line of its own above ": https://…", as in lists of
/// definitions.
std::size_t begin_of_label(std::string_view text, std::size_t line) {
  return line > 1 && text.substr(line).starts_with(": ") ? text.rfind('\n', line - 2) + 1 : line;
}

/// The first link near the top that a label says is the work, or that the first heading is. `title`, of the page, may
/// stand in its front matter.
std::string labelled_link(const Log& log, const std::vector<Block>& blocks, std::string_view title,
                          const std::vector<bool>& listed) {
  const auto last = std::min<std::uint32_t>(kTopBlocks, static_cast<std::uint32_t>(blocks.size()));
  bool heading_seen = false;
  std::size_t paragraphs = 0;
  for (std::uint32_t block = 0; block < last; ++block) {
    const Passage& passage = blocks[block].text;
    const bool heading = blocks[block].kind == BlockKind::heading && !heading_seen;
    heading_seen = heading_seen || blocks[block].kind == BlockKind::heading;
    paragraphs += blocks[block].kind == BlockKind::paragraph ? 1U : 0U;
    if (passage.span_count == 0 || is_listed(listed, block)) continue;
    const std::string text = visible_text(log, passage);
    for (std::uint32_t i = 0; i < std::min(passage.span_count, kTopLinks); ++i) {
      const Span& span = log.pools.spans[passage.first_span + i];
      const std::string_view target = target_of(log, span);
      const auto link = span.kind == SpanKind::link ? parse_link(target) : std::nullopt;
      if (!link || link->host.empty() || opens_program(target)) continue;
      if (heading) return std::string(target);
      const bool alone = paragraphs == 1 && span.begin == 0 && shows_nothing(std::string_view(text).substr(span.end));
      const bool first_of_several = block + 1 < last && opens_with_link(log, blocks[block + 1].text);
      const bool of_paper =
          (heading_seen || !title.empty()) && kind_of_link(target) == NodeKind::paper && !first_of_several;
      if (alone && (text.starts_with("http") || of_paper)) return std::string(target);
      const std::size_t line = span.begin == 0 ? 0 : begin_of_label(text, text.rfind('\n', span.begin - 1) + 1);
      const std::string_view before = std::string_view(text).substr(line, span.begin - line);
      const bool labelled = before.size() < 40 && ends_with_colon(before) && names_own_link(before);
      if (paragraphs > kTopParagraphs && breaks_sentence(std::string_view(text).substr(0, span.begin))) continue;
      if (labelled || (span.begin == 0 && is_below_label(log, blocks, block)) ||
          names_own_link(std::string_view(text).substr(span.begin, span.end - span.begin))) {
        return std::string(target);
      }
    }
  }
  return {};
}

/// "doi: 10.1000/kites", "**arXiv**: 2401.00001": the address that a field of the first paragraphs below the title
/// gives without a link. In lists, quotations and sections, and with more words, such are of other works.
std::string written_link(const Log& log, const std::vector<Block>& blocks, const std::vector<bool>& listed) {
  std::size_t paragraphs = 0;
  bool titled = false;
  for (std::uint32_t block = 0; block < blocks.size() && paragraphs < kTopParagraphs; ++block) {
    if (blocks[block].kind == BlockKind::heading) {
      if (titled || blocks[block].level > 1 || is_part_heading(visible_text(log, blocks[block].text))) break;
      titled = true;
    }
    const bool field = blocks[block].kind == BlockKind::paragraph && blocks[block].parent == kNoBlock;
    if (!field || is_listed(listed, block)) continue;
    ++paragraphs;
    const std::string text = visible_text(log, blocks[block].text);
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      const std::string_view line = std::string_view(text).substr(at, end - at);
      if (!contains(kOwnLinkWords, comparison_key(line.substr(0, std::min(line.find(':'), line.size()))))) continue;
      if (auto address = written_address(line)) return *std::move(address);
    }
  }
  return {};
}

/// The first link, or address without one, that a table of fields near the top says is that of the work.
std::string link_in_table(const Log& log, const std::vector<Block>& blocks, const std::vector<bool>& listed) {
  const auto last = std::min<std::uint32_t>(kTopBlocks, static_cast<std::uint32_t>(blocks.size()));
  for (std::uint32_t block = 0; block < last; ++block) {
    if (blocks[block].kind != BlockKind::table || is_listed(listed, block)) continue;
    for (const TableField& field : fields_of_table(log, blocks, block)) {
      const Passage& value = blocks[field.value].text;
      if (value.segment_count == 0 || !names_own_link(visible_text(log, blocks[field.name].text))) continue;
      const Span* const span = first_link(log, value);
      const auto link = span != nullptr ? parse_link(target_of(log, *span)) : std::nullopt;
      if (link && !link->host.empty()) return std::string(target_of(log, *span));
      if (auto address = written_address(visible_text(log, value))) return *std::move(address);
    }
  }
  return {};
}

/// The first line that is a link to a paper and holds `title`, as a citation at the end of a note does. In a sentence
/// or on other pages, such a link leads to what others say about the work.
std::string titled_link(const Log& log, const std::vector<Block>& blocks, std::string_view title,
                        const std::vector<bool>& listed) {
  if (title.size() < kTellingTitle || count_title_words(title) < 2) return {};
  const std::string key = comparison_key(title);
  for (std::uint32_t number = 0; number < blocks.size(); ++number) {
    const Block& block = blocks[number];
    if (block.kind != BlockKind::paragraph || block.text.span_count == 0 || is_listed(listed, number)) continue;
    const Span& span = log.pools.spans[block.text.first_span];
    const std::string_view target = target_of(log, span);
    const bool may = span.kind == SpanKind::link && span.begin == 0 && span.end >= key.size();
    if (!may || kind_of_link(target) != NodeKind::paper) continue;
    const std::string text = visible_text(log, block.text);
    if (span.end == text.size() && comparison_key(text).find(key) != std::string::npos) return std::string(target);
  }
  return {};
}

/// The address that the only BibTeX record with a title in `text` gives, if that is `title`: its arXiv id, DOI or a
/// place on the web.
std::string recorded_link(const Text& text, std::string_view title) {
  if (title.size() < kTellingTitle || text.content().find("\n@") == std::string_view::npos) return {};
  Log library;
  library.texts.push_back(text);
  Diagnostics unused;  // what is no record here may be anything
  read_bibtex(library, kOnlyText, unused);
  if (library.entries.size() != 1) return {};
  Entry& work = library.entries.front();
  if (letters_of(visible_text(library, work.title)) != letters_of(title)) return {};
  work.other_urls.insert(work.other_urls.begin(), std::move(work.url));
  const auto address = std::find_if(work.other_urls.begin(), work.other_urls.end(), [](const std::string& url) {
    const auto link = parse_link(url);
    return link && !link->host.empty();
  });
  return address == work.other_urls.end() ? std::string() : std::move(*address);
}

}  // namespace

bool names_own_link(std::string_view text) {
  const std::string key = comparison_key(text);
  if (std::count(key.begin(), key.end(), ' ') > 4) return false;
  for (const std::string_view word : kOwnLinkWords) {
    const std::size_t at = key.find(word);
    if (at == std::string::npos) continue;
    if (is_word_border(key, at) && is_word_border(key, at + word.size())) return true;
  }
  return false;
}

bool links_to_paper(const Log& log, const Passage& passage) {
  const std::string text = visible_text(log, passage);
  const auto spans = spans_of(log, passage);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.kind == SpanKind::link && (names_own_link(text.substr(span.begin, span.end - span.begin)) ||
                                           kind_of_link(target_of(log, span)) == NodeKind::paper);
  });
}

std::string own_address(const FrontMatter& front) {
  if (const auto id = front.value({"arxiv", "arxiv id", "eprint"}); id && id->find('/') == std::string_view::npos) {
    return "https://arxiv.org/abs/" + std::string(*id);
  }
  if (const auto doi = front.value({"doi"}); doi && doi->starts_with("10."))
    return "https://doi.org/" + std::string(*doi);
  for (const std::string_view key : kAddressFields) {
    const auto value = front.value({key});
    if (value && value->find("://") != std::string_view::npos) return std::string(*value);
  }
  return {};
}

std::string own_link(const Log& log, const std::vector<Block>& blocks, std::string_view title,
                     const std::vector<bool>& listed) {
  std::string labelled = labelled_link(log, blocks, title, listed);
  if (labelled.empty()) labelled = link_in_table(log, blocks, listed);
  if (labelled.empty()) labelled = written_link(log, blocks, listed);
  if (labelled.empty()) labelled = titled_link(log, blocks, title, listed);
  return labelled.empty() ? recorded_link(log.texts.front(), title) : labelled;
}

std::string foot_link(const Log& log, const std::vector<Block>& blocks) {
  if (blocks.empty() || blocks.back().kind != BlockKind::paragraph || blocks.back().parent != kNoBlock) return {};
  const Passage& passage = blocks.back().text;
  if (count_links(log, passage) != 1) return {};
  const std::string text = visible_text(log, passage);
  for (const Span& span : spans_of(log, passage)) {
    const bool whole = span.kind == SpanKind::link && span.begin == 0 && span.end == text.size();
    if (!whole || !is_link_label(text, false) || !names_own_link(text)) continue;
    const std::string_view target = target_of(log, span);
    if (kind_of_link(target) == NodeKind::paper) return std::string(target);
  }
  return {};
}

}  // namespace asterism
