// SPDX-License-Identifier: Apache-2.0
// The process's standard streams: pipes, terminals and colour.
#include "streams.hpp"

#include "asterism/error.hpp"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace asterism {
namespace {

/// Opens the null device the wrong way round, so that using a closed stream still fails.
void occupy(int descriptor, int wrong_mode) {
  if (fcntl(descriptor, F_GETFD) != -1) return;
  const int opened = open("/dev/null", wrong_mode);
  if (opened >= 0 && opened != descriptor) {
    dup2(opened, descriptor);
    close(opened);
  }
}

Terminal terminal_behind(int descriptor) {
  Terminal terminal;
  if (isatty(descriptor) == 0) return terminal;
  terminal.reader = Reader::person;
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0) terminal.width = size.ws_col;
  return terminal;
}

bool person_wants_color(const Terminal& terminal) {
  const char* no_color = std::getenv("NO_COLOR");
  const char* kind = std::getenv("TERM");
  if (no_color != nullptr && *no_color != '\0') return false;
  if (kind != nullptr && std::string_view(kind) == "dumb") return false;
  return terminal.reader == Reader::person;
}

bool may_color(ColorChoice choice, const Terminal& terminal) {
  switch (choice) {
    case ColorChoice::always:
      return true;
    case ColorChoice::never:
      return false;
    case ColorChoice::automatic:
      break;
  }
  return person_wants_color(terminal);
}

}  // namespace

void prepare_standard_descriptors() {
  std::signal(SIGPIPE, SIG_IGN);
  occupy(STDIN_FILENO, O_WRONLY);
  occupy(STDOUT_FILENO, O_RDONLY);
  occupy(STDERR_FILENO, O_RDONLY);
  // Without this every insertion into std::cout is a system call of its own.
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
}

Streams standard_streams() {
  return {.in = std::cin,
          .out = std::cout,
          .err = std::cerr,
          .out_terminal = terminal_behind(STDOUT_FILENO),
          .err_terminal = terminal_behind(STDERR_FILENO)};
}

void choose_colors(ColorChoice choice, Streams& streams) {
  streams.out_terminal.colored = may_color(choice, streams.out_terminal);
  streams.err_terminal.colored = may_color(choice, streams.err_terminal);
}

void flush(Streams& streams) {
  streams.out.flush();
  if (!streams.out) throw OutputError("cannot write to standard output");
}

bool output_reader_is_gone() noexcept {
  pollfd state{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
  return poll(&state, 1, 0) > 0 && (state.revents & POLLERR) != 0;
}

}  // namespace asterism
