// SPDX-License-Identifier: Apache-2.0
// The author's own list of names: what they mean, and which names mean nothing.
#pragma once

#include "names/short_names.hpp"
#include "works/given_works.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The rule behind a name that the author gives.
inline constexpr std::string_view kGivenName = "given";
inline constexpr NameSource kGivenSource{kGivenName, 0, 1};

/// Adds the names of `[aliases]` to `names`: each means the work given and no other. `works` finds them.
void add_given_names(const std::vector<GivenName>& aliases, GivenWorks& works, const Log& log,
                     const std::vector<Work>& all, Names& names);

/// Takes the names of `[ignore]` out of `names`, so that no reference is made of them. Capitals and hyphens do not
/// count.
void drop_ignored_names(const std::vector<std::string>& ignored, std::vector<WorkName>& names);

}  // namespace asterism
