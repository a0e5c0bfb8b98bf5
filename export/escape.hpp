// SPDX-License-Identifier: Apache-2.0
// Text as each format takes it: nothing a log can hold breaks a document or comes back as something else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace asterism {

/// Appends `text` as a JSON string with its quotes. Bytes that are no UTF-8 become U+FFFD; U+2028 and U+2029 are
/// escaped, as JavaScript took them for line ends.
void append_json(std::string& out, std::string_view text);

/// Appends `text` as XML 1.0 character data on one line: blanks collapsed as readers differ in what they do to
/// them, characters that XML forbids left out.
void append_xml(std::string& out, std::string_view text);

/// Whether `append_xml` appends `text` as it is: most texts are nothing but words with one blank between each two.
bool is_plain_xml(std::string_view text);

/// `text` as the value of a DOT attribute: backslashes doubled, line ends as `\n`, controls left out. libcgraph
/// cannot write every string (a final backslash breaks the file), so this comes before it, not after.
std::string dot_text(std::string_view text);

/// The text that `dot_text` made `value` from, but for controls.
std::string text_of_dot(std::string_view value);

/// `text` as a DOT label: like `dot_text`, and `&` is kept from being read as the beginning of an entity.
std::string dot_label(std::string_view text);

/// `text` as a DOT tooltip. Backslashes become U+2216, as Graphviz 2.42 expands `\N` there even behind two of them.
std::string dot_tooltip(std::string_view text);

/// How a URL is written into a DOT attribute.
enum class UrlForm : std::uint8_t {
  markup,  ///< with `&amp;`: Graphviz 2.42 copies it raw into SVG
  plain,   ///< as it is: so it stands in a PDF
};

/// `url` as the value of a DOT URL attribute, in ASCII: percent-encoded where the URL standard asks for it and at `'`,
/// which ends a link for cairo. Empty for a scheme that a picture should not carry (`javascript:`) and for more than
/// 2000 bytes.
std::string dot_url(std::string_view url, UrlForm form);

/// `key` as the name of a DOT node. A key that libcgraph cannot write, or takes for an anonymous name (`%…`), is
/// percent-encoded behind `escaped:`, one of more than 2000 bytes cut and told apart by a checksum. Two shorter keys
/// never share a name.
std::string dot_name(std::string_view key);

/// The name of a DOT node that stands for nothing in the graph: no key has it.
std::string legend_name(std::size_t number);

}  // namespace asterism
