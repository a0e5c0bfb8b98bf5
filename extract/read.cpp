// SPDX-License-Identifier: Apache-2.0
// From the inputs a user names to files and their bytes: the only place that reads the file system.
#include "unicode.hpp"

#include "asterism/error.hpp"
#include "asterism/log.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <istream>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace asterism {
namespace {

namespace fs = std::filesystem;

/// Where reading stops: a file this long is refused by `decode` anyway.
constexpr std::size_t kByteLimit = std::size_t{std::numeric_limits<std::uint32_t>::max()} + 1;

/// `path` as messages and exports show it: `/` between the parts, valid UTF-8, no line ends.
std::string shown(const fs::path& path) {
  std::string name = valid_utf8(path.generic_string());
  std::replace_if(
      name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
  return name;
}

/// What the system says about `error`, in the lower case of our messages.
std::string reason(std::error_code error) {
  std::string text = error.message();
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.front() += 'a' - 'A';
  return text;
}

InputError cannot_read(const fs::path& path, std::error_code error) {
  return InputError("cannot read '" + shown(path) + "': " + reason(error));
}

std::error_code last_error() { return {errno == 0 ? EIO : errno, std::generic_category()}; }

/// Reads `stream` to its end; `size` is only a guess of how long it is.
std::string read_all(std::istream& stream, std::size_t size) {
  std::string bytes;
  for (std::size_t step = size + 1; stream && bytes.size() < kByteLimit; step = std::max<std::size_t>(step, 1 << 16)) {
    const std::size_t before = bytes.size();
    bytes.resize(before + step);
    stream.read(bytes.data() + before, static_cast<std::streamsize>(step));
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
  }
  return bytes;
}

/// The bytes of the file at `path`, or why there are none.
std::error_code read_file(const fs::path& path, std::string& bytes) {
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return last_error();
  std::error_code unknown;
  const std::uintmax_t size = fs::file_size(path, unknown);
  bytes = read_all(stream, unknown ? 0 : static_cast<std::size_t>(std::min<std::uintmax_t>(size, kByteLimit)));
  return stream.bad() ? last_error() : std::error_code{};
}

bool is_hidden(const fs::path& name) { return name.native().front() == '.'; }

bool is_markdown(const fs::path& name) {
  std::string ending = name.extension().string();
  for (char& c : ending) c = static_cast<char>(fold(static_cast<unsigned char>(c)));
  return ending == ".md" || ending == ".markdown";
}

Diagnostic about_file(Severity severity, std::string file, std::string message) {
  return {
      .severity = severity, .file = std::move(file), .line = 0, .column = 0, .message = std::move(message), .hint = {}};
}

/// A Markdown file found in a folder.
struct Found {
  std::string name;  ///< relative to the folder, with `/`
  fs::path path;
  fs::path real;  ///< without symbolic links
};

/// Finds the Markdown files below a folder. Folders behind symbolic links are not entered: what they hold is read at
/// its own place if that is in the folder, and not at all if it is elsewhere, so nothing loops or leads out.
class FolderReader {
 public:
  FolderReader(const fs::path& folder, Diagnostics& diagnostics) : folder_(folder), diagnostics_(diagnostics) {}

  /// Order: by name, in bytes.
  std::vector<Found> find() {
    std::error_code error;
    root_ = fs::canonical(folder_, error);
    if (error) throw cannot_read(folder_, error);
    if (const std::error_code denied = list(fs::path()); denied) throw cannot_read(folder_, denied);
    while (!pending_.empty()) {
      const fs::path next = std::move(pending_.back());
      pending_.pop_back();
      if (const std::error_code denied = list(next); denied) {
        remark(Severity::warning, next, "cannot read the folder: " + reason(denied));
      }
    }
    add_links();
    report();
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.name < b.name; });
    return std::move(found_);
  }

 private:
  /// Sorts what the folder at `relative` holds into files, links and folders still to list.
  std::error_code list(const fs::path& relative) {
    std::error_code error;
    for (fs::directory_iterator entry(folder_ / relative, error), end; !error && entry != end; entry.increment(error)) {
      const fs::path name = entry->path().filename();
      if (is_hidden(name)) continue;
      std::error_code unknown;
      if (entry->is_symlink(unknown)) {
        links_.push_back(relative / name);
      } else if (entry->is_directory(unknown)) {
        if (name != "node_modules") pending_.push_back(relative / name);
      } else if (is_markdown(name) && entry->is_regular_file(unknown)) {
        add(relative / name, root_ / relative / name);
      }
    }
    return error;
  }

  void add(const fs::path& relative, const fs::path& real) {
    reals_.insert(real);
    found_.push_back({relative.generic_string(), folder_ / relative, real});
  }

  /// Files behind links that stay in the folder, unless they are there under a name of their own.
  void add_links() {
    std::sort(links_.begin(), links_.end());
    for (const fs::path& link : links_) {
      std::error_code error;
      const fs::path real = fs::canonical(folder_ / link, error);
      const bool is_folder = !error && fs::is_directory(real, error);
      if (!is_folder && !is_markdown(link.filename())) continue;
      if (error) {
        remark(Severity::warning, link, "cannot follow the link: " + reason(error));
      } else if (!is_inside(real)) {
        remark(Severity::note, link, "left out: the link leads out of '" + shown(folder_) + "'");
      } else if (reals_.count(real) == 0 && fs::is_regular_file(real, error)) {
        add(link, real);
      }
    }
  }

  /// Hands the remarks on in an order that does not depend on how the system lists folders.
  void report() {
    std::sort(remarks_.begin(), remarks_.end(),
              [](const Diagnostic& a, const Diagnostic& b) { return a.file < b.file; });
    diagnostics_.insert(diagnostics_.end(), remarks_.begin(), remarks_.end());
  }

  bool is_inside(const fs::path& real) const {
    return std::mismatch(root_.begin(), root_.end(), real.begin(), real.end()).first == root_.end();
  }

  void remark(Severity severity, const fs::path& relative, std::string message) {
    remarks_.push_back(about_file(severity, shown(relative), std::move(message)));
  }

  const fs::path& folder_;
  Diagnostics& diagnostics_;
  Diagnostics remarks_;
  fs::path root_;
  std::vector<fs::path> pending_;
  std::vector<fs::path> links_;
  std::set<fs::path> reals_;
  std::vector<Found> found_;
};

/// Collects the files of all inputs: each file once, each under a name of its own.
class InputReader {
 public:
  explicit InputReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void read_stream(std::istream& stream) {
    if (!seen_.insert("-").second) return;
    std::string bytes = read_all(stream, 0);
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
    const std::vector<Found> found = FolderReader(folder, diagnostics_).find();
    if (found.empty()) throw InputError("no Markdown file (*.md) in '" + shown(folder) + "'");
    std::size_t unreadable = 0;
    for (const Found& file : found) {
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
