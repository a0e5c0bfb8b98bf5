// SPDX-License-Identifier: Apache-2.0
// Documents to files and to standard output.
#include "documents.hpp"

namespace asterism {

bool goes_to_output_stream(const DocumentOptions& options) { return !options.output || *options.output == "-"; }

void write_document(const DocumentOptions& options, Streams& streams, const std::function<void(Sink&)>& write) {
  if (goes_to_output_stream(options)) {
    {
      const std::unique_ptr<Sink> sink = stream_sink(streams.out);
      write(*sink);
    }
    flush(streams);
    return;
  }
  OutputFile file(*options.output);
  write(file.sink());
  file.commit();
}

}  // namespace asterism
