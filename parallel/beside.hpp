// SPDX-License-Identifier: Apache-2.0
// One step beside another that needs nothing of it.
#pragma once

#include <future>
#include <system_error>
#include <type_traits>
#include <utility>

namespace asterism {

/// What `work` gives, made on a thread of its own; when it is asked for, with fewer than two `threads` or where the
/// system gives none. The future waits for it in any case. Throws (from the future): what `work` throws.
template <typename Work>
std::future<std::invoke_result_t<Work&>> beside(unsigned threads, Work work) {
  if (threads > 1) {
    try {
      return std::async(std::launch::async, work);
    } catch (const std::system_error&) {
    }
  }
  return std::async(std::launch::deferred, std::move(work));
}

}  // namespace asterism
