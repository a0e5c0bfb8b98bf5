// SPDX-License-Identifier: Apache-2.0
// From the inputs a user names to files and their bytes.
#include "files.hpp"
#include "folder.hpp"

#include "asterism/error.hpp"
#include "asterism/log.hpp"

#include <istream>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace asterism {
namespace {

namespace fs = std::filesystem;

/// Collects the files of all inputs: each file once, each under a name of its own.
class InputReader {
 public:
  explicit InputReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void read_stream(std::istream& stream) {
    if (!seen_.insert("-").second) return;
    std::string bytes = read_all(stream, 0, kByteLimit);
    if (stream.bad()) throw InputError("cannot read standard input");
    add("stdin", "-", std::move(bytes));
  }

  void read_single(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) throw cannot_read(path, error);
    if (!seen_.insert(real).second) return;
    std::string bytes;
    if (const std::error_code failed = read_file(path, bytes); failed) throw cannot_read(path, failed);
    add(shown(path.filename()), shown(path), std::move(bytes));
  }

  void read_folder(const fs::path& folder) {
    const std::vector<FoundFile> found = find_files(folder, diagnostics_);
    if (found.empty()) throw InputError("no Markdown file (*.md) in '" + shown(folder) + "'");
    std::size_t unreadable = 0;
    for (const FoundFile& file : found) {
      if (!seen_.insert(file.real).second) continue;
      std::string bytes;
      if (const std::error_code failed = read_file(file.path, bytes); failed) {
        diagnostics_.push_back(
            about_file(Severity::warning, shown(file.name), "cannot read the file: " + reason(failed)));
        ++unreadable;
      } else {
        add(shown(file.name), shown(folder / file.name), std::move(bytes));
      }
    }
    if (unreadable == found.size())
      throw InputError("cannot read any of the Markdown files in '" + shown(folder) + "'");
  }

  std::vector<RawFile> take() { return std::move(files_); }

 private:
  /// Names the file `name`, or `longer` where another has that name already.
  void add(const std::string& name, const std::string& longer, std::string bytes) {
    std::string unique = names_.count(name) == 0 ? name : longer;
    for (int number = 2; !names_.insert(unique).second; ++number) unique = longer + " (" + std::to_string(number) + ")";
    files_.push_back({std::move(unique), std::move(bytes)});
  }

  Diagnostics& diagnostics_;
  std::set<fs::path> seen_;
  std::set<std::string> names_;
  std::vector<RawFile> files_;
};

}  // namespace

std::vector<RawFile> read_files(const std::vector<fs::path>& inputs, std::istream& standard_input,
                                Diagnostics& diagnostics) {
  InputReader reader(diagnostics);
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

}  // namespace asterism
