// SPDX-License-Identifier: Apache-2.0
// Files that are there whole or not at all. The only place that writes files.
#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace asterism {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) {
  std::string hint;
  if (error == ENOENT && !fs::exists(fs::absolute(path).parent_path()))
    hint = "make the folder '" + fs::absolute(path).parent_path().string() + "' first";
  if (error == EISDIR) hint = "name a file in it";
  throw OutputError("cannot write '" + path.string() + "': " + std::generic_category().message(error), hint);
}

/// An open file that checks every write and its closing.
class FileSink : public Sink {
 public:
  FileSink(int descriptor, fs::path shown) : descriptor_(descriptor), shown_(std::move(shown)) {}
  ~FileSink() override {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  void write(std::string_view bytes) override {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written >= 0) {
        bytes.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        fail(shown_, errno);
      }
    }
  }

  void close() {
    const int descriptor = std::exchange(descriptor_, -1);
    // Network file systems report a full disk only here.
    if (descriptor >= 0 && ::close(descriptor) != 0 && errno != EINTR) fail(shown_, errno);
  }

  int descriptor() const noexcept { return descriptor_; }

 private:
  int descriptor_;
  fs::path shown_;
};

/// The file behind `path`: where its symbolic links lead, even if there is nothing yet.
fs::path behind_links(fs::path path) {
  constexpr int most_links = 40;  // what Linux follows before it gives up
  std::error_code none;
  for (int i = 0; i < most_links && fs::is_symlink(fs::symlink_status(path, none)); ++i) {
    const fs::path target = fs::read_symlink(path, none);
    if (none) break;
    path = target.is_absolute() ? target : path.parent_path() / target;
  }
  return path;
}

/// Paths that name an open descriptor. Replacing the file behind one would cut off who holds it open.
bool names_descriptor(const fs::path& path) {
  const std::string text = path.lexically_normal().string();
  return text == "/dev/stdout" || text == "/dev/stderr" || text.starts_with("/dev/fd/") || text.starts_with("/proc/");
}

int open_directly(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  if (descriptor < 0) fail(path, errno);
  return descriptor;
}

struct Temporary {
  fs::path path;
  int descriptor = -1;
};

/// A new file in `folder`, with the permissions a new file gets (mkstemp would allow its owner only).
Temporary make_temporary(const fs::path& folder, const fs::path& shown) {
  for (unsigned attempt = 0;; ++attempt) {
    fs::path path = folder / (".asterism-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp");
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0) return {std::move(path), descriptor};
    if (errno != EEXIST) fail(shown, errno);
  }
}

/// Gives the file behind `descriptor` permissions and, as far as we may, owner of `old`.
void take_over(int descriptor, const struct stat& old, const fs::path& shown) {
  struct stat fresh {};
  if (::fstat(descriptor, &fresh) != 0) fail(shown, errno);
  const bool same_owner =
      (fresh.st_uid == old.st_uid && fresh.st_gid == old.st_gid) || ::fchown(descriptor, old.st_uid, old.st_gid) == 0;
  // Running as its owner is a promise about someone who did not write this file.
  const mode_t mode = old.st_mode & (same_owner ? 07777U : 0777U);
  if (::fchmod(descriptor, mode) != 0) fail(shown, errno);
}

}  // namespace

struct OutputFile::State {
  fs::path target;
  fs::path temporary;  ///< empty: written directly, or in place
  std::unique_ptr<FileSink> sink;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    sink.reset();
    if (!temporary.empty()) ::unlink(temporary.c_str());
  }
};

OutputFile::OutputFile(const fs::path& path) : state_(std::make_unique<State>()) {
  struct stat old {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) fail(path, EISDIR);
  if (names_descriptor(path) || (exists && !S_ISREG(old.st_mode))) {
    state_->sink = std::make_unique<FileSink>(open_directly(path), path);
    return;
  }
  // Renaming would replace a file that its owner made read-only.
  if (exists && ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) fail(path, errno);
  state_->target = behind_links(path);
  const fs::path folder = state_->target.parent_path();
  Temporary made = make_temporary(folder.empty() ? fs::path(".") : folder, path);
  state_->temporary = std::move(made.path);
  state_->sink = std::make_unique<FileSink>(made.descriptor, path);
  if (exists) take_over(made.descriptor, old, path);
}

OutputFile::~OutputFile() = default;

Sink& OutputFile::sink() noexcept { return *state_->sink; }

void OutputFile::commit() {
  state_->sink->close();
  if (state_->temporary.empty()) return;
  if (::rename(state_->temporary.c_str(), state_->target.c_str()) != 0) fail(state_->target, errno);
  state_->temporary.clear();
}

}  // namespace asterism
