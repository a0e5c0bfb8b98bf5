// SPDX-License-Identifier: Apache-2.0
// The one place that compiles Catch2's own main.
#define CATCH_CONFIG_MAIN
#include "support/catch.hpp"
