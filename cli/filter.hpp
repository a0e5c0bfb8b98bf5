// SPDX-License-Identifier: Apache-2.0
// The filters of the command line applied to nodes, readings and places, for commands that need the whole graph too.
#pragma once

#include "asterism/corpus.hpp"
#include "asterism/graph.hpp"

#include <vector>

namespace asterism {

/// `selection` with the keys of its topics instead of their names. Throws: NotFoundError, AmbiguousError.
Selection resolve_topics(const Graph& graph, Selection selection);

/// Which parts of a graph a selection keeps, with the graph left whole: a work may be looked up, or compared with,
/// though it is not shown. Same meaning as `select`.
class Filter {
 public:
  /// Cost: O(V + E). Throws: as `resolve_topics`.
  Filter(const Graph& graph, const Selection& named);
  bool keeps(NodeId node) const { return kept_[index(node)]; }
  bool keeps(Relation relation) const;
  /// By its date alone; a reading without a date is kept when no dates are asked for.
  bool keeps(const Reading& reading) const;

 private:
  Selection selection_;
  std::vector<bool> kept_;
};

/// Which lines of a corpus a selection keeps: those of the entries of kept works.
class LineFilter {
 public:
  /// Cost: none for an empty selection, else a graph is built.
  LineFilter(const Corpus& corpus, const Selection& named);
  bool keeps(SourceId source, std::uint32_t line) const;

 private:
  std::vector<std::vector<bool>> kept_;  ///< for each text, by line; empty: all
};

}  // namespace asterism
