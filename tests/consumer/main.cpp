// SPDX-License-Identifier: Apache-2.0
// Uses every stage of the installed library once: two entries in, the reference between them out.
#include "asterism/corpus.hpp"
#include "asterism/export.hpp"
#include "asterism/graph.hpp"
#include "asterism/log.hpp"
#include "asterism/measures.hpp"

#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace {

constexpr std::string_view kLog = R"(03/14/2024
- [Sparrow: A Small Bird](https://arxiv.org/pdf/2403.00002)
    - Extends Robin with a shorter tail

03/12/2024
- [Robin: A Larger Bird](https://arxiv.org/pdf/2403.00001)
)";

int complain(std::string_view what) {
  std::cerr << "consumer: " << what << '\n';
  return 1;
}

}  // namespace

int main() {
  asterism::Diagnostics diagnostics;
  asterism::Log log = asterism::read_log({{.name = "log.md", .bytes = std::string(kLog)}}, {}, diagnostics);
  const asterism::Graph graph = asterism::build_graph(asterism::build_corpus(std::move(log), {}, diagnostics), {});
  const auto sparrow = asterism::find_node(graph, "arxiv:2403.00002");
  const auto robin = asterism::find_node(graph, "arxiv:2403.00001");
  if (!sparrow || !robin) return complain("a work is missing from the graph");
  if (!asterism::best_path(graph, *sparrow, *robin)) return complain("the works are not connected");

  std::ostringstream json;
  const asterism::Format& format = asterism::find_format("json");
  format.write(graph, {}, *asterism::stream_sink(json));
  if (json.str().find(R"("extends")") == std::string::npos) return complain("no extends edge in the export");
  std::cout << "consumer: " << graph.nodes.size() << " nodes, " << graph.edges.size() << " edges\n";
  return 0;
}
