// SPDX-License-Identifier: Apache-2.0
// Walks a folder without recursion, so that no nesting is too deep.
#include "files/folder.hpp"

#include "files/files.hpp"
#include "files/ignore_rules.hpp"
#include "library/library.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace asterism {
namespace {

namespace fs = std::filesystem;

constexpr const char* kIgnoreFile = ".asterismignore";

bool is_hidden(const fs::path& name) { return name.native().front() == '.'; }

/// Whether a file may belong to the log by its name.
bool may_belong(const fs::path& name) {
  std::string ending = name.extension().string();
  for (char& c : ending) c = static_cast<char>(fold(static_cast<unsigned char>(c)));
  return ending == ".md" || ending == ".markdown" || format_of(ending) != FileFormat::markdown;
}

/// JSON is a library or something else; one look at its beginning says which.
bool belongs(const fs::path& path) {
  constexpr std::size_t enough = 1 << 16;
  std::string beginning;
  if (format_of(path.filename().generic_string()) != FileFormat::csl_json) return true;
  return read_file(path, beginning, enough) || looks_like_csl_json(beginning);
}

/// What is left out in a folder: the patterns of its own file, then those of the folders around it.
struct Scope {
  std::size_t prefix = 0;  // bytes of a path up to this folder, with the slash
  IgnoreRules rules;
  std::optional<std::size_t> outer;
};

class FolderWalk {
 public:
  FolderWalk(const fs::path& folder, Diagnostics& diagnostics) : folder_(folder), diagnostics_(diagnostics) {}

  std::vector<FoundFile> find() {
    std::error_code error;
    root_ = fs::canonical(folder_, error);
    if (error) throw cannot_read(folder_, error);
    if (const std::error_code denied = list({}); denied) throw cannot_read(folder_, denied);
    while (!pending_.empty()) {
      const Pending next = std::move(pending_.back());
      pending_.pop_back();
      if (const std::error_code denied = list(next); denied) {
        remark(Severity::warning, next.folder, "cannot read the folder: " + reason(denied));
      }
    }
    add_links();
    report();
    std::sort(found_.begin(), found_.end(), [](const FoundFile& a, const FoundFile& b) { return a.name < b.name; });
    return std::move(found_);
  }

 private:
  struct Pending {
    fs::path folder;  // relative
    std::optional<std::size_t> scope;
  };

  /// Sorts what a folder holds into files, links and folders still to list.
  std::error_code list(const Pending& here) {
    std::error_code error;
    const std::optional<std::size_t> scope = scope_of(here);
    for (fs::directory_iterator entry(folder_ / here.folder, error), end; !error && entry != end;
         entry.increment(error)) {
      const fs::path name = entry->path().filename();
      if (is_hidden(name)) continue;
      const fs::path path = here.folder / name;
      std::error_code unknown;
      if (entry->is_symlink(unknown)) {
        if (!is_ignored(path, PathKind::file, scope)) links_.push_back(path);
      } else if (entry->is_directory(unknown)) {
        if (name != "node_modules" && !is_ignored(path, PathKind::folder, scope)) pending_.push_back({path, scope});
      } else if (may_belong(name) && entry->is_regular_file(unknown) && !is_ignored(path, PathKind::file, scope)) {
        add(path, root_ / path);
      }
    }
    return error;
  }

  /// The scope of a folder: a new one if it has patterns of its own.
  std::optional<std::size_t> scope_of(const Pending& here) {
    const fs::path file = here.folder / kIgnoreFile;
    std::error_code error;
    if (!fs::is_regular_file(folder_ / file, error)) return here.scope;
    std::string text;
    if (const std::error_code denied = read_file(folder_ / file, text); denied) {
      remark(Severity::warning, file, "cannot read the file: " + reason(denied));
      return here.scope;
    }
    const std::string prefix = here.folder.generic_string();
    scopes_.push_back({prefix.empty() ? 0 : prefix.size() + 1, IgnoreRules(text), here.scope});
    return scopes_.size() - 1;
  }

  /// The innermost folder whose patterns say something decides.
  bool is_ignored(const fs::path& path, PathKind kind, std::optional<std::size_t> scope) const {
    if (!scope) return false;
    const std::string name = path.generic_string();
    for (; scope; scope = scopes_[*scope].outer) {
      const auto verdict = scopes_[*scope].rules.verdict(std::string_view(name).substr(scopes_[*scope].prefix), kind);
      if (verdict) return *verdict == Verdict::ignored;
    }
    return false;
  }

  void add(const fs::path& relative, const fs::path& real) {
    if (!belongs(real)) return;
    reals_.insert(real.native());
    found_.push_back({relative.generic_string(), real.native()});
  }

  /// Files behind links that stay in the folder, unless they are there under a name of their own.
  void add_links() {
    std::sort(links_.begin(), links_.end());
    for (const fs::path& link : links_) {
      std::error_code error;
      const fs::path real = fs::canonical(folder_ / link, error);
      const bool is_folder = !error && fs::is_directory(real, error);
      if (!is_folder && !may_belong(link.filename())) continue;
      if (error) {
        remark(Severity::warning, link, "cannot follow the link: " + reason(error));
      } else if (!is_inside(real)) {
        remark(Severity::note, link, "left out: the link leads out of '" + shown(folder_) + "'");
      } else if (!reals_.contains(real.native()) && fs::is_regular_file(real, error)) {
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
  std::vector<Scope> scopes_;
  std::vector<Pending> pending_;
  std::vector<fs::path> links_;
  std::unordered_set<fs::path::string_type> reals_;  // of the files found; looked up only
  std::vector<FoundFile> found_;
};

}  // namespace

Diagnostic about_file(Severity severity, std::string file, std::string message) {
  return {
      .severity = severity, .file = std::move(file), .line = 0, .column = 0, .message = std::move(message), .hint = {}};
}

std::vector<FoundFile> find_files(const fs::path& folder, Diagnostics& diagnostics) {
  return FolderWalk(folder, diagnostics).find();
}

}  // namespace asterism
