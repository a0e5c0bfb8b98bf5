// SPDX-License-Identifier: Apache-2.0
// The test framework behind one name: a move to another version of Catch2 is this file.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
