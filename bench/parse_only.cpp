// SPDX-License-Identifier: Apache-2.0
// The floor: reads a file, lets cmark parse it, walks the tree. No log can be read in less.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <cmark.h>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  cmark_node* document = cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT);
  cmark_iter* iterator = cmark_iter_new(document);
  long events = 0;
  while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) ++events;
  cmark_iter_free(iterator);
  cmark_node_free(document);
  std::cout << events << " events\n";
  return 0;
}
