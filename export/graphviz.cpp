// SPDX-License-Identifier: Apache-2.0
// The lock around Graphviz and its messages.
#include "graphviz.hpp"

#include "labels.hpp"

namespace asterism {
namespace {

std::mutex& graphviz_mutex() {
  static std::mutex mutex;
  return mutex;
}

/// Guarded by `graphviz_mutex`; a global, as Graphviz passes no closure to the function that gets its messages.
std::string& caught() {
  static std::string messages;
  return messages;
}

int keep_message(char* message) {
  if (message != nullptr) caught() += message;
  return 0;
}

}  // namespace

GraphvizSession::GraphvizSession() : lock_(graphviz_mutex()), previous_(agseterrf(keep_message)) { caught().clear(); }

GraphvizSession::~GraphvizSession() { agseterrf(previous_); }

std::string GraphvizSession::messages() const { return single_line(caught()); }

}  // namespace asterism
