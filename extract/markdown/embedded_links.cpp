// SPDX-License-Identifier: Apache-2.0
// Knows embedded links by their sign at the beginning of a line and their one small word.
// Source: Zenn's Markdown ("@[card](URL)"), markdown-it-block-embed ("@[youtube](id)").
#include "markdown/embedded_links.hpp"

#include "links/links.hpp"

#include <algorithm>
#include <string_view>

namespace asterism {
namespace {

bool is_of(cmark_node* node, cmark_node_type type) { return node != nullptr && cmark_node_get_type(node) == type; }

std::string_view literal_of(cmark_node* text) {
  const char* literal = cmark_node_get_literal(text);
  return literal == nullptr ? std::string_view() : literal;
}

std::string_view url_of(cmark_node* node) {
  const char* url = cmark_node_get_url(node);
  return url == nullptr ? std::string_view() : url;
}

bool leads_to_web(std::string_view url) { return url.starts_with("https://") || url.starts_with("http://"); }

/// "card", "youtube": the name of a way to show something.
bool names_way_to_show(std::string_view word) {
  constexpr std::size_t longest = 16;
  return !word.empty() && word.size() <= longest &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether `node` is a link that a sign in front makes an embedded one.
bool is_embedded_link(cmark_node* node) {
  if (!is_of(node, CMARK_NODE_LINK)) return false;
  cmark_node* sign = cmark_node_previous(node);
  if (!is_of(sign, CMARK_NODE_TEXT) || literal_of(sign) != "@") return false;
  cmark_node* before = cmark_node_previous(sign);
  const bool opens = before == nullptr || is_of(before, CMARK_NODE_SOFTBREAK) || is_of(before, CMARK_NODE_LINEBREAK);
  cmark_node* text = cmark_node_first_child(node);
  return opens && is_of(text, CMARK_NODE_TEXT) && cmark_node_next(text) == nullptr &&
         names_way_to_show(literal_of(text));
}

}  // namespace

bool opens_embedded_link(cmark_node* node) {
  return is_of(node, CMARK_NODE_TEXT) && literal_of(node) == "@" && is_embedded_link(cmark_node_next(node));
}

bool embeds_address(cmark_node* node) { return is_embedded_link(node) && leads_to_web(url_of(node)); }

SpanKind span_kind(cmark_node* node) {
  if (is_embedded_link(node)) return embeds_address(node) ? SpanKind::link : SpanKind::image;
  if (is_of(node, CMARK_NODE_LINK)) return SpanKind::link;
  const std::string_view url = url_of(node);
  const bool paper = leads_to_web(url) && !url.ends_with(".pdf") && kind_of_link(url) == NodeKind::paper;
  const bool linked = is_of(cmark_node_parent(node), CMARK_NODE_LINK);
  return paper && !linked && cmark_node_first_child(node) != nullptr ? SpanKind::link : SpanKind::image;
}

}  // namespace asterism
