// SPDX-License-Identifier: Apache-2.0
// Addresses of works that are no links: "`arxiv.org/abs/2401.00001`", "DOI: 10.1000/kites".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// The address that `line` gives and little else: one identifier, or an address on a site of works without its scheme,
/// beside a label or a date at most.
std::optional<std::string> written_address(std::string_view line);

}  // namespace asterism
