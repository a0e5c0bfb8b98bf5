// SPDX-License-Identifier: Apache-2.0
// Single HTML tags: their name, and where they lead.
#include "text/html.hpp"

#include "support/catch.hpp"

using asterism::HtmlTag;
using asterism::parse_tag;

TEST_CASE("a tag has its name in small letters, opening or closing", "[extract]") {
  CHECK(parse_tag("<BR>").name == "br");
  CHECK(parse_tag("<br/>").name == "br");
  CHECK(parse_tag("<h2 id=x>").name == "h2");
  CHECK_FALSE(parse_tag("<a>").closing);
  CHECK(parse_tag("</a>").name == "a");
  CHECK(parse_tag("</a>").closing);
}

TEST_CASE("what is no tag has no name", "[extract]") {
  for (const char* text : {"", "<", "a", "<!-- note -->", "<?xml?>", "<>"}) CHECK(parse_tag(text).name.empty());
}

TEST_CASE("a link's target may be quoted or bare, written in any case", "[extract]") {
  CHECK(parse_tag("<a href=\"https://a.org/x\">").target == "https://a.org/x");
  CHECK(parse_tag("<a href='https://a.org/x'>").target == "https://a.org/x");
  CHECK(parse_tag("<a href=https://a.org/x>").target == "https://a.org/x");
  CHECK(parse_tag("<A\n HREF = \"b\">").target == "b");
  CHECK(parse_tag("<img alt='href' src='p.png'>").target == "p.png");
}

TEST_CASE("other attributes are no target", "[extract]") {
  CHECK(parse_tag("<a data-href=\"no\" href=\"yes\">").target == "yes");
  CHECK(parse_tag("<a hreflang=\"en\" href=\"yes\">").target == "yes");
  CHECK(parse_tag("<a name=\"href\">").target.empty());
  CHECK(parse_tag("<a href>").target.empty());
  CHECK(parse_tag("</a href=\"no\">").target.empty());
}

TEST_CASE("ampersands of an address are decoded once", "[extract]") {
  CHECK(parse_tag("<a href=\"x?a=1&amp;b=2&amp;c=3\">").target == "x?a=1&b=2&c=3");
  CHECK(parse_tag("<a href=\"x?a=1&b=2\">").target == "x?a=1&b=2");
  CHECK(parse_tag("<a href=\"x?a=&amp;amp;\">").target == "x?a=&amp;");
}
