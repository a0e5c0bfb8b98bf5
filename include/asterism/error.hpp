// SPDX-License-Identifier: Apache-2.0
// What is thrown when a job cannot be done; odd data never throws (see diagnostics.hpp).
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace asterism {

/// Root of every exception Asterism throws on purpose; `hint` says what would help, or is empty.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, std::string hint = {})
      : std::runtime_error(message), hint_(std::move(hint)) {}
  const std::string& hint() const noexcept { return hint_; }

 private:
  std::string hint_;
};

/// An input cannot be read (exit code 4).
class InputError : public Error {
  using Error::Error;
};

/// An output cannot be written (exit code 4).
class OutputError : public Error {
  using Error::Error;
};

/// The request makes no sense: unknown option, format or value (exit code 2).
class UsageError : public Error {
  using Error::Error;
};

/// The request matches nothing (exit code 1).
class NotFoundError : public Error {
  using Error::Error;
};

/// A name fits several things equally well (exit code 3); `candidates` lists them, one a line.
class AmbiguousError : public Error {
 public:
  AmbiguousError(const std::string& message, std::vector<std::string> candidates)
      : Error(message), candidates_(std::move(candidates)) {}
  const std::vector<std::string>& candidates() const noexcept { return candidates_; }

 private:
  std::vector<std::string> candidates_;
};

}  // namespace asterism
