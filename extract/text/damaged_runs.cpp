// SPDX-License-Identifier: Apache-2.0
// Where text was UTF-8, was read as a Windows code page, and was saved as UTF-8 again: the evidence for it.
#include "text/damaged_runs.hpp"

#include "text/code_pages.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace asterism {
namespace {

/// What a run looks like: text as its author wrote it, or UTF-8 read as a code page. `quoted`: damage that stands
/// alone in a code span, as a note about such damage would show it.
enum class Look : std::uint8_t { genuine, unsure, weak, quoted, telling };

/// What the runs around one say, twice over (so that a weak one counts for half).
struct Tally {
  std::int64_t damaged = 0;
  std::int64_t quoted = 0;
  std::int64_t genuine = 0;

  void count(Look look, std::int64_t times) {
    if (look == Look::genuine) genuine += 2 * times;
    if (look == Look::weak) damaged += times;
    if (look == Look::quoted) quoted += 2 * times;
    if (look == Look::telling) damaged += 2 * times;
  }
  /// Quoted damage counts only where there is nothing genuine that it could be a quotation in.
  std::int64_t damage() const { return genuine == 0 ? damaged + quoted : damaged; }
  bool says_damaged() const { return damage() >= 2 && damage() > genuine; }
  bool says_nothing() const { return damage() < 2 && genuine == 0; }
};

/// How many runs on each side have a say: few enough that a clean half of a file does not outvote a damaged one.
constexpr std::size_t kReach = 8;

struct Run {
  ByteRange place;
  std::array<Look, kPageCount> looks{};  ///< by code page
};

struct Range {
  char32_t first;
  char32_t last;
};

/// Characters that damaged text often has and whose bytes, read in a code page, hardly stand side by side in
/// genuine text: accented letters and signs, Greek, Cyrillic, punctuation, symbols, kana, full-width forms, emoji.
/// Left out on purpose: what `Å²`, `Å³`, `Å–`, `Ä²` would become.
constexpr std::array<Range, 14> kTelling = {{{0xA0, 0x131},
                                             {0x134, 0x155},
                                             {0x158, 0x171},
                                             {0x174, 0x17F},
                                             {0x370, 0x52F},
                                             {0x1E00, 0x1EFF},
                                             {0x2010, 0x205E},
                                             {0x2070, 0x27BF},
                                             {0x2900, 0x2BFF},
                                             {0x3000, 0x30FF},
                                             {0xFE0F, 0xFE0F},
                                             {0xFEFF, 0xFEFF},
                                             {0xFF00, 0xFFEF},
                                             {0x10000, 0x10FFFF}}};

/// Signs that writers put right behind a letter or a `×`, as bytes of either page:
/// € „ … ‘ ’ “ ” • – — ™ › NBSP £ ¥ § © ª « ® ° ± ² ³ µ · ¹ º » ¼ ½ ¾
constexpr std::string_view kFollowers =
    "\x80\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xA3\xA5\xA7\xA9\xAA\xAB\xAE"
    "\xB0\xB1\xB2\xB3\xB5\xB7\xB9\xBA\xBB\xBC\xBD\xBE";

/// How a run looks that is one `character`, whose last byte was `last`.
Look look_of(char32_t character, std::uint8_t last) {
  const bool telling = std::any_of(kTelling.begin(), kTelling.end(), [character](Range range) {
    return character >= range.first && character <= range.last;
  });
  if (telling) return Look::telling;
  // An ideograph alone may be `é`, NBSP and `»`; a combining mark alone may be a capital and an ellipsis.
  if (character >= 0x800 || (character >= 0x300 && character <= 0x36F)) return Look::weak;
  return kFollowers.find(static_cast<char>(last)) == std::string_view::npos ? Look::telling : Look::unsure;
}

/// How `bytes`, a run read in `page`, look.
Look classify(std::span<const std::uint8_t> bytes, CodePage page) {
  std::size_t readable = 0;
  std::size_t cut = 0;
  std::size_t bare = 0;
  Look look = Look::unsure;
  for (std::size_t at = 0; at < bytes.size();) {
    const Piece piece = read_piece(bytes.subspan(at), page);
    at += piece.length;
    if (piece.kind == PieceKind::none) return Look::genuine;
    if (piece.kind == PieceKind::cut) ++cut;
    if (piece.kind == PieceKind::bare) ++bare;
    if (piece.kind != PieceKind::whole && piece.kind != PieceKind::guessed) continue;
    ++readable;
    look = look_of(piece.character, bytes[at - 1]);
  }
  if (readable + cut == 0) return Look::genuine;
  if (readable >= 2) return Look::telling;
  return cut + bare == 0 ? look : Look::unsure;
}

/// Finds the runs of a text and what they look like in each code page.
class RunFinder {
 public:
  explicit RunFinder(std::string_view text) : text_(text) {}

  std::vector<Run> find() {
    for (std::size_t at = find_non_ascii(text_, 0); at < text_.size(); at = find_non_ascii(text_, at)) {
      at = read_stretch(at);
    }
    return std::move(runs_);
  }

 private:
  /// Reads the characters of one kind at `begin`: a run, or characters that no code page has.
  std::size_t read_stretch(std::size_t begin) {
    for (auto& bytes : bytes_) bytes.clear();
    bool foreign = false;
    std::size_t end = begin;
    for (std::size_t next = begin; next < text_.size() && static_cast<unsigned char>(text_[next]) >= 0x80; end = next) {
      const char32_t character = decode_code_point(text_, next);
      const PageBytes in_pages = bytes_of(character);
      const bool here = in_pages[0] != kNoByte || in_pages[1] != kNoByte;
      if (end != begin && here == bytes_[0].empty()) break;
      foreign = foreign || (!here && !is_ignorable(character));
      if (!here) continue;
      for (std::size_t page = 0; page < kPageCount; ++page) bytes_[page].push_back(in_pages[page]);
    }
    const bool is_run = !bytes_[0].empty();
    if (is_run || foreign) add(begin, end);
    return end;
  }

  void add(std::size_t begin, std::size_t end) {
    Run run{{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)}, {}};
    // A lone U+FFFD, a blank or a soft hyphen says nothing about the text around it.
    const bool silent = std::all_of(bytes_[0].begin(), bytes_[0].end(),
                                    [](std::uint8_t byte) { return byte == kLostByte || is_filler(byte); });
    if (!bytes_[0].empty() && silent) return;
    const bool quoted = begin > 0 && text_[begin - 1] == '`' && end < text_.size() && text_[end] == '`';
    for (std::size_t page = 0; page < kPageCount && !bytes_[0].empty(); ++page) {
      const Look look = classify(bytes_[page], static_cast<CodePage>(page));
      run.looks[page] = quoted && look == Look::telling ? Look::quoted : look;
    }
    runs_.push_back(run);
  }

  std::string_view text_;
  std::array<std::vector<std::uint8_t>, kPageCount> bytes_;
  std::vector<Run> runs_;
};

Look look_of(const Run& run, CodePage page) { return run.looks[static_cast<std::size_t>(page)]; }

Tally tally(const std::vector<Run>& runs, CodePage page) {
  Tally all;
  for (const Run& run : runs) all.count(look_of(run, page), 1);
  return all;
}

/// The page in which more of `runs` are damaged text, then the one in which fewer are genuine.
CodePage choose_page(const std::vector<Run>& runs) {
  const Tally western = tally(runs, CodePage::windows_1252);
  const Tally turkish = tally(runs, CodePage::windows_1254);
  const auto lead = (turkish.damaged + turkish.quoted) - (western.damaged + western.quoted);
  const bool is_turkish = lead > 0 || (lead == 0 && turkish.genuine < western.genuine);
  return is_turkish ? CodePage::windows_1254 : CodePage::windows_1252;
}

/// The runs of `runs` that are damaged as their neighbours show, or the whole text where these show nothing.
std::vector<ByteRange> choose_damaged(const std::vector<Run>& runs, CodePage page) {
  const bool mostly_damaged = tally(runs, page).says_damaged();
  std::vector<ByteRange> damaged;
  Tally near;
  for (std::size_t at = 0, entering = 0; at < runs.size(); ++at) {
    for (; entering < runs.size() && entering <= at + kReach; ++entering) near.count(look_of(runs[entering], page), 1);
    if (at > kReach) near.count(look_of(runs[at - kReach - 1], page), -1);
    if (look_of(runs[at], page) == Look::genuine) continue;
    if (near.says_nothing() ? mostly_damaged : near.says_damaged()) damaged.push_back(runs[at].place);
  }
  return damaged;
}

/// Whether `text` has what every damaged run has: the two bytes of a letter that a first byte of UTF-8 turns into
/// (U+00C2 … U+00F4, or a Turkish one), and no ASCII behind it. Cheap, and spares clean text the rest.
bool may_be_damaged(std::string_view text) {
  for (const char lead : {'\xC3', '\xC4', '\xC5'}) {
    for (std::size_t at = text.find(lead); at < text.size(); at = text.find(lead, at + 2)) {
      if (at + 2 < text.size() && (text[at + 2] & 0x80) != 0) return true;
    }
  }
  return false;
}

}  // namespace

DamagedRuns find_damaged_runs(std::string_view text) {
  if (!may_be_damaged(text)) return {};
  const std::vector<Run> runs = RunFinder(text).find();
  const CodePage page = choose_page(runs);
  return {page, choose_damaged(runs, page)};
}

}  // namespace asterism
