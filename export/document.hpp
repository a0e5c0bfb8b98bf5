// SPDX-License-Identifier: Apache-2.0
// A document on its way to a sink: collected here, handed on in large pieces.
#pragma once

#include "asterism/export.hpp"

#include <string>
#include <string_view>

namespace asterism {

/// What every document says made it, e.g. `asterism 0.1.0`.
inline constexpr std::string_view kGenerator = "asterism " ASTERISM_VERSION;

/// Collects what is appended to `text()`. Memory: one piece and the largest element, whatever the document's size.
class Document {
 public:
  /// Borrows: `sink`.
  explicit Document(Sink& sink);
  /// Where to append. The reference stays good until the Document dies.
  std::string& text() noexcept { return text_; }
  /// Ends an element: hands the text on when there is enough of it. Throws: OutputError.
  void end_element();
  /// Hands on what is left; without it the end of the document is lost. Throws: OutputError.
  void finish();

 private:
  Sink& sink_;
  std::string text_;
};

}  // namespace asterism
