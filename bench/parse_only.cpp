// SPDX-License-Identifier: Apache-2.0
// The floor: reads a file, or all of a folder as one, lets cmark parse it, walks the tree. No log can be read in less.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <cmark.h>

namespace {

std::string read(const std::filesystem::path& path) {
  if (std::filesystem::is_directory(path)) {
    std::vector<std::filesystem::path> files(std::filesystem::directory_iterator(path), {});
    std::sort(files.begin(), files.end());
    std::string all;
    for (const std::filesystem::path& file : files) all += read(file);
    return all;
  }
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string text = read(argv[1]);
  cmark_node* document = cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT);
  cmark_iter* iterator = cmark_iter_new(document);
  long events = 0;
  while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) ++events;
  cmark_iter_free(iterator);
  cmark_node_free(document);
  std::cout << events << " events\n";
  return 0;
}
