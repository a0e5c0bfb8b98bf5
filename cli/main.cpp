// SPDX-License-Identifier: Apache-2.0
// The program: words in, exit code out, and the one place that catches.
#include "commands.hpp"
#include "messages.hpp"
#include "streams.hpp"

#include "asterism/error.hpp"

#include <algorithm>
#include <exception>
#include <ostream>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// Large arrays go back to the system when a stage frees them. By itself glibc keeps up to 32 MiB of each size it has
/// seen once, which made the largest amount held a fifth larger than what is in use at any time. Small pieces serve
/// again in the pool (arena) of their thread only; by itself glibc makes eight pools for each core.
void return_freed_memory() {
#ifdef __GLIBC__
  constexpr int large = 1 << 17;  // bytes: the C library's own first threshold
  mallopt(M_MMAP_THRESHOLD, large);
  mallopt(M_ARENA_MAX, static_cast<int>(std::max(2U, std::thread::hardware_concurrency())));
#endif
}

}  // namespace

int main(int count, char** arguments) {
  return_freed_memory();
  asterism::prepare_standard_descriptors();
  asterism::Streams streams = asterism::standard_streams();
  asterism::choose_colors(asterism::ColorChoice::automatic, streams);
  asterism::ExitCode code = asterism::ExitCode::done;
  try {
    const asterism::Words words(arguments + (count > 0 ? 1 : 0), arguments + count);
    code = asterism::run_program(words, streams);
    asterism::flush(streams);
  } catch (const std::exception& error) {
    code = asterism::exit_code_for(error);
    // A reader that has seen enough, like `head`, is no news.
    const bool output_failed = dynamic_cast<const asterism::OutputError*>(&error) != nullptr;
    if (!output_failed || !asterism::output_reader_is_gone()) asterism::print_error(error, streams);
  }
  streams.err.flush();
  return asterism::to_int(code);
}
