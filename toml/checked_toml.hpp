// SPDX-License-Identifier: Apache-2.0
// toml++, headers alone, as its two users must include it: front matter and asterism.toml.
#pragma once

namespace asterism {

/// Thrown where toml++ finds its own state impossible.
struct ImpossibleToml {};

[[noreturn]] inline void fail_impossible_toml() { throw ImpossibleToml(); }

}  // namespace asterism

// toml++ 3.3 takes some malformed tables (`[,x]`) for impossible, and in release builds relies on that. Both users must
// agree, as functions of the library are inline and one copy serves both.
#undef NDEBUG
#define TOML_ASSERT(condition) ((condition) ? static_cast<void>(0) : asterism::fail_impossible_toml())

#include <toml++/toml.h>
