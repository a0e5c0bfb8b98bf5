// SPDX-License-Identifier: Apache-2.0
// Repair of text that was UTF-8, was read as a Windows code page, and was saved as UTF-8 again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// The code pages such text is read as; they differ in six letters and two undefined bytes.
enum class CodePage : std::uint8_t { windows_1252, windows_1254 };

std::string_view to_string(CodePage page) noexcept;

/// Repaired text and what was done to it.
struct Repair {
  std::string text;
  CodePage page = CodePage::windows_1252;  ///< of the first round
  std::size_t runs = 0;                    ///< stretches of text repaired, over all rounds
  std::size_t guessed = 0;                 ///< characters that lost a byte and were taken for the usual one that fits
  std::size_t unreadable = 0;              ///< characters that lost bytes and became U+FFFD
  std::size_t first = 0;                   ///< byte of `text` where the first of them stands
};

/// Undoes double encoding in valid UTF-8 `text`; none where nothing is damaged, so that clean text stays as it is.
///
/// A run (neighbouring characters that are one byte each in the code page) is damaged when its bytes read as UTF-8,
/// and repaired when the nearest runs on both sides, itself included, are more often damaged than not: one quoted
/// `Ã©` among real accents stays. Bytes that the page does not define may stand as C1 controls, as U+FFFD, or be
/// missing; what lost one byte becomes the one mark usual in notes that fits, else U+FFFD. The page is the one that
/// explains more runs. Text saved so several times is repaired as often as it takes, and where
/// it was decomposed (NFD) in between, letters come back composed. No line is added or lost.
/// Cost: O(bytes), at most as many rounds as the text was damaged.
std::optional<Repair> repair_double_encoding(std::string_view text);

}  // namespace asterism
