// SPDX-License-Identifier: Apache-2.0
// A sink over a standard stream.
#include "asterism/error.hpp"
#include "asterism/export.hpp"

#include <ostream>

namespace asterism {
namespace {

class StreamSink : public Sink {
 public:
  explicit StreamSink(std::ostream& stream) : stream_(stream) {}

  void write(std::string_view bytes) override {
    stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    // A full disk or a closed pipe shows only when the stream's own buffer is emptied. Pieces are large.
    stream_.flush();
    if (!stream_) throw OutputError("cannot write to the output stream");
  }

 private:
  std::ostream& stream_;
};

}  // namespace

std::unique_ptr<Sink> stream_sink(std::ostream& stream) { return std::make_unique<StreamSink>(stream); }

}  // namespace asterism
