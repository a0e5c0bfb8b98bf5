// SPDX-License-Identifier: Apache-2.0
// Nodes, readings, edges and places as rows of a listing.
#pragma once

#include "listing.hpp"

#include "asterism/graph.hpp"

#include <span>
#include <string>
#include <vector>

namespace asterism {

/// `{"id", "label", "kind"}` of `node`.
Json node_row(const Node& node);
/// `{"file", "line", "date"}` of `reading`.
Json reading_row(const Graph& graph, const Reading& reading);
/// `reading_row` of every reading of `node`.
Json reading_rows(const Graph& graph, const Node& node);

/// Appends `file`, `line` and `column` of byte `offset`.
void put_place(Json& row, const Text& text, std::uint32_t offset);
/// `{"relation", "source", "source_label", "target", "target_label", "weight", "confidence"}` of `edge`.
Json edge_row(const Graph& graph, const Edge& edge);
/// One place that justifies `edge`: the fields of `edge_row` and, as in the exported graph, `{"file", "line", "column",
/// "length", "quote", "mention", "rule"}`.
Json edge_place_row(const Graph& graph, const Edge& edge, const Evidence& evidence);
/// The latter of every place that justifies `edge`.
Json evidence_rows(const Graph& graph, const Edge& edge);

/// `file:line:column` of a row that has a place.
std::string place_text(const Json& row);
/// The `id` of a row, for `ListingShape::key`.
std::string id_text(const Json& row);
/// The first date of the `readings` of a row; empty without one.
std::string first_date_text(const Json& row);

/// `file:line:column` and the quote of the first of the `evidence` of a row.
std::string first_place_text(const Json& row);
std::string first_quote_text(const Json& row);

/// The columns that `table` and `tsv` show of `edge_place_row`s.
std::span<const ListingColumn> edge_place_columns() noexcept;

/// The numbers of the edges that begin or end at `node`. Cost: O(E).
std::vector<std::size_t> edges_of(const Graph& graph, NodeId node);
/// The same, heaviest first.
std::vector<std::size_t> heaviest_edges(const Graph& graph, NodeId node);
/// The end of `edge` that is not `node`.
NodeId other_end(const Edge& edge, NodeId node) noexcept;
/// `edge` as seen from `node`: `{"relation", "direction", "id", "label", "kind", "weight", "confidence", "evidence"}`,
/// where `direction` is `to` or `from` the other end, or `both`.
Json neighbor_row(const Graph& graph, const Edge& edge, NodeId node);
/// The columns that `table` and `tsv` show of `neighbor_row`s.
std::span<const ListingColumn> neighbor_columns() noexcept;

}  // namespace asterism
