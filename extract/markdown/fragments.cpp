// SPDX-License-Identifier: Apache-2.0
// Parses a stretch of Markdown and flattens what comes out.
#include "markdown/fragments.hpp"

#include "dates/dates.hpp"
#include "dates/lazy_dates.hpp"
#include "markdown/html_blocks.hpp"
#include "markdown/inlines.hpp"
#include "markdown/tables.hpp"
#include "markdown/tight_headings.hpp"
#include "text/passages.hpp"
#include "text/text_ends.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace asterism {
namespace {

/// The kind of a block below the document.
BlockKind kind_of(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
      return BlockKind::heading;
    case CMARK_NODE_LIST:
      return BlockKind::list;
    case CMARK_NODE_ITEM:
      return BlockKind::item;
    case CMARK_NODE_BLOCK_QUOTE:
      return BlockKind::quote;
    case CMARK_NODE_CODE_BLOCK:
      return BlockKind::code;
    case CMARK_NODE_HTML_BLOCK:
      return BlockKind::html;
    case CMARK_NODE_THEMATIC_BREAK:
      return BlockKind::rule;
    default:
      return BlockKind::paragraph;
  }
}

/// Flattens top-level blocks into a fragment.
class Flattener {
 public:
  /// `line_shift` is added to cmark's line numbers.
  Flattener(const Stretch& stretch, std::int64_t line_shift, Fragment& fragment)
      : stretch_(stretch), shift_(line_shift), blocks_(fragment.blocks), pools_(fragment.pools) {}

  void add(cmark_node* top) {
    const auto enter = [this](cmark_node* node) {
      const BlockKind kind = kind_of(node);
      open(node, kind);
      return kind == BlockKind::list || kind == BlockKind::item || kind == BlockKind::quote;
    };
    walk_nodes(top, enter, [this](cmark_node*) { close(); });
  }

 private:
  static bool holds_inlines(BlockKind kind) { return kind == BlockKind::heading || kind == BlockKind::paragraph; }
  std::uint32_t line(int number) const {
    return static_cast<std::uint32_t>(std::max<std::int64_t>(1, number + shift_));
  }

  const Text& text() const { return stretch_.text; }
  InlineSource place(std::uint32_t begin, std::uint32_t end) const { return {text(), begin, end}; }

  /// cmark's column of a block is right, those of its inlines are not.
  std::uint32_t begin_of(cmark_node* node, std::uint32_t first_line) const {
    const auto column = static_cast<std::uint32_t>(std::max(1, cmark_node_get_start_column(node)) - 1);
    return std::min(text().line_start(first_line) + column, text().line_start(first_line + 1));
  }

  void open(cmark_node* node, BlockKind kind) {
    const std::uint32_t first_line = line(cmark_node_get_start_line(node));
    const std::uint32_t last_line = std::max(first_line, line(cmark_node_get_end_line(node)));
    const std::uint32_t end = text().line_start(last_line + 1);
    if (kind == BlockKind::html) return add_html(text().line_start(first_line), end);
    const bool at_margin = kind == BlockKind::rule && cmark_node_get_start_column(node) == 1;
    if (at_margin && is_ruled_off(text().line(first_line))) return add_date(first_line);
    Block& block = push(kind, first_line, last_line);
    const int level = cmark_node_get_heading_level(node);
    const bool tight = kind == BlockKind::heading && lost_heading_sign(text().line(first_line), level);
    block.level = static_cast<std::uint8_t>(tight ? level + 1 : level);
    const std::size_t number = blocks_.size() - 1;
    if (kind == BlockKind::code) {
      blocks_[number].text = read_literal(pools_, place(text().line_start(first_line), end));
    } else if (holds_inlines(kind)) {
      const std::uint32_t begin = begin_of(node, first_line);
      if (kind == BlockKind::paragraph && add_table(first_line, last_line, begin)) return;
      blocks_[number].text = read_inlines(pools_, node, place(begin, end));
      if (kind == BlockKind::heading) take_attributes(blocks_[number].text, first_line);
    }
  }

  /// `## A Title {#id .class}`, as several programs write it: what stands in the braces at the end of the last line is
  /// no text, and the ids are anchors of the heading, which begins in `first_line`.
  void take_attributes(Passage& heading, std::uint32_t first_line) {
    if (heading.segment_count == 0) return;
    const std::uint32_t last = pools_.segments[heading.first_segment + heading.segment_count - 1].begin;
    const std::uint32_t line_begin = text().line_start(text().line_of(last));
    std::string_view line = text().line(text().line_of(last));
    std::size_t open = find_attributes(line);
    while (open != std::string_view::npos) {
      if (line[open + 2] == '#') {
        const std::string_view id = line.substr(open + 3);
        pools_.anchors.push_back({.line = first_line, .name = std::string(id.substr(0, id.find_first_of(" }")))});
      }
      line = without_end(line.substr(0, open), " ");
      cut(heading, line_begin + static_cast<std::uint32_t>(line.size()));
      open = find_attributes(line);
    }
  }

  /// Where " {#id .class}" begins that ends `line`; `line` then ends behind it. npos: there is none.
  static std::size_t find_attributes(std::string_view& line) {
    line = without_end(line, " \t");
    const std::size_t open = line.ends_with('}') ? line.rfind(" {") : std::string_view::npos;
    const bool found =
        open != std::string_view::npos && std::string_view("#.").find(line[open + 2]) != std::string_view::npos;
    return found ? open : std::string_view::npos;
  }

  /// Ends `passage`, the last one in the pools, at byte `end` of the text.
  void cut(Passage& passage, std::uint32_t end) {
    while (passage.segment_count > 0) {
      Segment& last = pools_.segments[passage.first_segment + passage.segment_count - 1];
      if (last.begin < end) {
        if (last.replacement == 0) last.length = std::min(last.length, end - last.begin);
        break;
      }
      --passage.segment_count;
    }
  }

  Block& push(BlockKind kind, std::uint32_t first_line, std::uint32_t last_line) {
    Block block;
    block.kind = kind;
    block.parent = open_.empty() ? kNoBlock : open_.back();
    block.first_line = first_line;
    block.last_line = last_line;
    open_.push_back(static_cast<std::uint32_t>(blocks_.size()));
    blocks_.push_back(block);
    return blocks_.back();
  }

  /// The line that was hidden from cmark behind a rule.
  void add_date(std::uint32_t number) {
    const ByteRange line{text().line_start(number), static_cast<std::uint32_t>(text().line(number).size())};
    push(BlockKind::paragraph, number, number);
    read_cells({line}, [&](std::size_t, const Passage& passage) { blocks_.back().text = passage; });
  }

  void add_html(std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t parent = open_.empty() ? kNoBlock : open_.back();
    const auto number = static_cast<std::uint32_t>(blocks_.size());
    read_html(pools_, place(begin, end), parent, blocks_);
    open_.push_back(number);  // for the `close` of the whole, which ends the first of them only
    ends_itself_ = true;
  }

  /// Makes the paragraph that was opened last a table, if one begins in it; lines above its head stay a paragraph.
  bool add_table(std::uint32_t first_line, std::uint32_t last_line, std::uint32_t begin) {
    const std::optional<std::uint32_t> head = find_table(text(), first_line, last_line);
    if (!head) return false;
    if (*head > first_line) {
      const std::uint32_t end = text().line_start(*head);
      blocks_.back().last_line = *head - 1;
      const std::vector<ByteRange> above = {{begin, end - begin - 1}};
      read_cells(above, [&](std::size_t, const Passage& passage) { blocks_.back().text = passage; });
      close();
      push(BlockKind::table, *head, last_line);
    } else {
      blocks_.back().kind = BlockKind::table;
    }
    add_rows(*head, last_line);
    return true;
  }

  /// Rows are read in batches, so that a large table needs no large copy.
  void add_rows(std::uint32_t head, std::uint32_t last_line) {
    constexpr std::uint32_t batch = 1000;
    for (std::uint32_t first = head; first <= last_line; first += batch) {
      std::vector<ByteRange> cells;
      std::vector<std::uint32_t> blocks;
      const std::uint32_t last = std::min(last_line, first + batch - 1);
      for (std::uint32_t number = first; number <= last; ++number) {
        if (number == head + 1) continue;  // the line of dashes
        push(BlockKind::row, number, number).level = number == head ? 1 : 0;
        for (const ByteRange cell : read_table_row(text(), number).cells) {
          blocks.push_back(static_cast<std::uint32_t>(blocks_.size()));
          cells.push_back(cell);
          push(BlockKind::cell, number, number);
          close();
        }
        close();
      }
      read_cells(cells, [&](std::size_t i, const Passage& passage) { blocks_[blocks[i]].text = passage; });
    }
  }

  /// Parses `ranges` as one line of inlines each: behind a `# ` nothing is a block of another kind.
  template <typename Take>
  void read_cells(const std::vector<ByteRange>& ranges, const Take& take) {
    std::string document = definitions_for(ranges);
    const auto lines = static_cast<int>(std::count(document.begin(), document.end(), '\n'));
    for (const ByteRange range : ranges) {
      document += "# ";
      for (const char c : text().slice(range)) document += c == '\n' ? ' ' : c;
      document += '\n';
    }
    const MarkdownTree tree(document);
    for (cmark_node* node = cmark_node_first_child(tree.root()); node != nullptr; node = cmark_node_next(node)) {
      const int number = cmark_node_get_start_line(node) - lines - 1;
      if (number < 0 || cmark_node_get_type(node) != CMARK_NODE_HEADING) continue;
      const ByteRange range = ranges[static_cast<std::size_t>(number)];
      take(static_cast<std::size_t>(number),
           read_inlines(pools_, node, place(range.begin, range.begin + range.length)));
    }
  }

  /// The definitions whose label stands in `cells`: a table costs nothing for those that others use.
  std::string definitions_for(const std::vector<ByteRange>& cells) {
    std::set<std::string> labels;
    for (const ByteRange cell : cells) add_labels(text().slice(cell), labels);
    if (labels.empty()) return {};
    if (!definitions_) {
      const Definitions* known = stretch_.definitions;
      definitions_ = definitions_by_label(known == nullptr ? collect_definitions(text()) : *known);
    }
    std::string found;
    for (const std::string& label : labels) {
      const auto definition = definitions_->find(label);
      if (definition != definitions_->end()) found += definition->second;
    }
    return found;
  }

  void close() {
    if (!ends_itself_) blocks_[open_.back()].end = static_cast<std::uint32_t>(blocks_.size());
    ends_itself_ = false;
    open_.pop_back();
  }

  const Stretch& stretch_;
  const std::int64_t shift_;
  std::vector<Block>& blocks_;
  Pools& pools_;
  std::vector<std::uint32_t> open_;
  bool ends_itself_ = false;                                       // the block opened last has its end already
  std::optional<std::map<std::string, std::string>> definitions_;  // by label; made for the first table that needs it
};

/// Reads `stretch`, behind the definitions of its text, into `tree`.
void parse(const Stretch& stretch, MarkdownTree& tree) {
  std::string_view markdown =
      std::string_view(stretch.text.content()).substr(stretch.begin, stretch.end - stretch.begin);
  const std::optional<std::string> ruled = rule_off_dates(markdown);
  if (ruled) markdown = *ruled;
  const std::optional<std::string> parted = part_heading_signs(markdown);
  if (parted) markdown = *parted;
  const std::string_view definitions = stretch.definitions == nullptr ? std::string_view() : stretch.definitions->text;
  tree.parse({definitions, markdown});
}

/// The first block of the stretch itself: some lines look like a definition and are none.
cmark_node* first_block(cmark_node* document, std::uint32_t definition_lines) {
  cmark_node* block = cmark_node_first_child(document);
  while (block != nullptr && static_cast<std::uint32_t>(cmark_node_get_start_line(block)) <= definition_lines) {
    block = cmark_node_next(block);
  }
  return block;
}

/// The last block of `document`, if it may go on behind it. cmark does not say whether a fence is closed.
cmark_node* unfinished_block(cmark_node* document) {
  cmark_node* last = cmark_node_last_child(document);
  if (last == nullptr) return nullptr;
  const cmark_node_type type = cmark_node_get_type(last);
  return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK ? last : nullptr;
}

/// What the lines of `fragment`, a part of `text`, say that are as short as dates.
int find_order_evidence(const Text& text, const Fragment& fragment) {
  int evidence = 0;
  for (const Block& block : fragment.blocks) {
    const bool textual =
        block.kind == BlockKind::paragraph || block.kind == BlockKind::heading || block.kind == BlockKind::cell;
    if (!textual || source_size(fragment.pools, block.text) > kLongestDateLine) continue;
    evidence += order_evidence(visible_text(text, fragment.pools, block.text));
  }
  return evidence;
}

/// The dates that the blocks of `fragment`, a part of `text`, begin with.
ShortYearEvidence find_short_years(const Text& text, const Fragment& fragment) {
  constexpr std::size_t longest_begin = 64;
  ShortYearEvidence evidence;
  for (const Block& block : fragment.blocks) {
    if (block.text.segment_count == 0) continue;
    const std::uint32_t begin = fragment.pools.segments[block.text.first_segment].begin;
    const std::string_view line = std::string_view(text.content()).substr(begin, longest_begin);
    evidence.add(line.substr(0, line.find('\n')));
  }
  return evidence;
}

void clear(Fragment& fragment) {
  fragment.blocks.clear();
  fragment.pools.segments.clear();
  fragment.pools.spans.clear();
  fragment.pools.targets.clear();
  fragment.pools.anchors.clear();
  fragment.unfinished.reset();
}

}  // namespace

std::string decode_entity(std::string_view name) {
  const std::string document = "&" + std::string(name) + ";";
  const MarkdownTree tree(document);
  cmark_node* paragraph = cmark_node_first_child(tree.root());
  cmark_node* text = paragraph == nullptr ? nullptr : cmark_node_first_child(paragraph);
  const char* literal = text == nullptr ? nullptr : cmark_node_get_literal(text);
  return literal == nullptr || document == literal ? std::string() : literal;
}

void read_fragment(const Stretch& stretch, MarkdownTree& tree, Fragment& fragment) {
  clear(fragment);
  parse(stretch, tree);
  const std::uint32_t definition_lines = stretch.definitions == nullptr ? 0 : stretch.definitions->lines;
  const std::int64_t shift = std::int64_t{stretch.text.line_of(stretch.begin)} - 1 - definition_lines;
  const bool last = stretch.end == stretch.text.content().size();
  cmark_node* end = last ? nullptr : unfinished_block(tree.root());
  Flattener flattener(stretch, shift, fragment);
  cmark_node* block = first_block(tree.root(), definition_lines);
  for (; block != end; block = cmark_node_next(block)) flattener.add(block);
  if (end != nullptr) {
    const auto line = static_cast<std::uint32_t>(cmark_node_get_start_line(end) + shift);
    fragment.unfinished = stretch.text.line_start(line);
  }
  fragment.order_evidence = find_order_evidence(stretch.text, fragment);
  fragment.short_years = find_short_years(stretch.text, fragment);
  tree.clear();  // it may be large, and the fragment waits for its turn
}

}  // namespace asterism
