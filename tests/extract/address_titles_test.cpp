// SPDX-License-Identifier: Apache-2.0
// Titles in front of addresses.
#include "address_titles.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace asterism;

namespace {

constexpr std::string_view kPage = "https://a.org/x";
constexpr std::string_view kPaper = "https://arxiv.org/abs/2401.00001";

/// What `lead` calls the address behind it; "-": nothing.
std::string title_in(std::string_view lead, std::string_view url = kPage) {
  const auto begin = title_before_address(lead, url);
  return begin ? std::string(lead.substr(*begin)) : "-";
}

}  // namespace

TEST_CASE("words in front of an address are its title where their form says so", "[extract]") {
  CHECK(title_in("Boats at Sea ", kPaper) == "Boats at Sea ");
  CHECK(title_in("Paper: Boats at sea ") == "Boats at sea ");
  CHECK(title_in("Read: Boats at Sea ") == "Boats at Sea ");
  CHECK(title_in("Boats at Sea, ") == "Boats at Sea, ");
  CHECK(title_in("Boats at Sea\n") == "Boats at Sea\n");
}

TEST_CASE("a dash joins words of any script and case to an address", "[extract]") {
  for (const std::string_view lead : {"boats at sea - ", "דגים ואוניות - ", "Code: The Hidden Language - "}) {
    INFO(lead);
    CHECK(title_in(lead) == lead);
  }
  CHECK(title_in("Link to paper - ") == "-");
}

TEST_CASE("remarks and labels in front of an address are no title", "[extract]") {
  for (const std::string_view lead :
       {"See also ", "Docs at ", "Boats at Sea ", "Live Demo ", "Lien : ", "Great article!\n", "See also\n",
        "What We Did.\n", "Boats at Sea\nAnn Roe\n", "Code: The Hidden Language ", "Note: this breaks ",
        "Read: chapter 3 ", "Video: Part 2 ", "Then we looked at all the boats in the harbour, "}) {
    INFO(lead);
    CHECK(title_in(lead) == "-");
  }
  for (const std::string_view lead : {"Found it on Reddit ", "Kites at Sea Thread ", "\"Kites\" by Ann Roe "}) {
    INFO(lead);
    CHECK(title_in(lead, kPaper) == "-");
  }
}
