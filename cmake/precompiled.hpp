// SPDX-License-Identifier: Apache-2.0
// What most sources include, parsed once for each folder: a third of the time that a source takes at -O1. No source may
// count on it: each still includes what it names, and the clang preset builds without it.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <ostream>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>
