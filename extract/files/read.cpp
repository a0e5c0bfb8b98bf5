// SPDX-License-Identifier: Apache-2.0
// From the inputs a user names to files and their bytes.
#include "../../parallel/in_order.hpp"
#include "files/files.hpp"
#include "files/folder.hpp"

#include "asterism/error.hpp"
#include "asterism/log.hpp"

#include <istream>
#include <set>
#include <string>
#include <system_error>
#include <unordered_set>
#include <utility>
#include <vector>

namespace asterism {
namespace {

namespace fs = std::filesystem;

/// Collects the files of all inputs: each file once, each under a name of its own.
class InputReader {
 public:
  InputReader(unsigned threads, Diagnostics& diagnostics) : threads_(threads), diagnostics_(diagnostics) {}

  void read_stream(std::istream& stream) {
    if (!is_new("-")) return;
    std::string bytes = read_all(stream, 0, kByteLimit);
    if (stream.bad()) throw InputError("cannot read standard input");
    add("stdin", "-", std::move(bytes));
  }

  void read_single(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) throw cannot_read(path, error);
    if (!is_new(real.native())) return;
    std::string bytes;
    if (const std::error_code failed = read_file(path, bytes); failed) throw cannot_read(path, failed);
    add(shown(path.filename()), shown(path), std::move(bytes));
  }

  void read_folder(const fs::path& folder) {
    std::vector<FoundFile> files = find_files(folder, diagnostics_);
    if (files.empty()) throw InputError("no Markdown file (*.md) in '" + shown(folder) + "'");
    const std::size_t found = files.size();
    std::erase_if(files, [&](const FoundFile& file) { return !is_new(file.real); });
    std::size_t unreadable = 0;
    const auto read = [&](std::size_t number, ReadFile& file) {
      const fs::path path = folder / files[number].name;
      file.name = shown(files[number].name);
      file.longer = shown(path);
      file.failed = read_file(path, file.bytes);
    };
    in_order<ReadFile>(files.size(), threads_, read, [&](ReadFile& file) {
      if (file.failed) {
        diagnostics_.push_back(
            about_file(Severity::warning, file.name, "cannot read the file: " + reason(file.failed)));
        ++unreadable;
      } else {
        add(file.name, file.longer, std::move(file.bytes));
      }
    });
    if (unreadable == found) throw InputError("cannot read any of the Markdown files in '" + shown(folder) + "'");
  }

  std::vector<RawFile> take() { return std::move(files_); }

 private:
  struct ReadFile {
    std::string name;    // within the folder
    std::string longer;  // with the folder
    std::string bytes;
    std::error_code failed;
  };

  /// Paths are compared as text: they are canonical, and as paths they would be compared part by part.
  bool is_new(const fs::path::string_type& real) { return seen_.insert(real).second; }

  /// Names the file `name`, or `longer` where another has that name already.
  void add(const std::string& name, const std::string& longer, std::string bytes) {
    std::string unique = names_.count(name) == 0 ? name : longer;
    for (int number = 2; !names_.insert(unique).second; ++number) unique = longer + " (" + std::to_string(number) + ")";
    files_.push_back({std::move(unique), std::move(bytes)});
  }

  const unsigned threads_;
  Diagnostics& diagnostics_;
  std::unordered_set<fs::path::string_type> seen_;  // looked up only
  std::set<std::string> names_;
  std::vector<RawFile> files_;
};

}  // namespace

std::vector<RawFile> read_files(const std::vector<fs::path>& inputs, std::istream& standard_input,
                                Diagnostics& diagnostics, unsigned threads) {
  InputReader reader(threads, diagnostics);
  for (const fs::path& input : inputs) {
    std::error_code unknown;
    if (input == "-") {
      reader.read_stream(standard_input);
    } else if (fs::is_directory(input, unknown)) {
      reader.read_folder(input);
    } else {
      reader.read_single(input);
    }
  }
  return reader.take();
}

std::string folder_name(const std::vector<fs::path>& inputs) {
  std::error_code unknown;
  if (inputs.size() != 1 || !fs::is_directory(inputs[0], unknown)) return {};
  const fs::path folder = fs::canonical(inputs[0], unknown);
  return unknown ? std::string() : shown(folder.filename());
}

}  // namespace asterism
