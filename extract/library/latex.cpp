// SPDX-License-Identifier: Apache-2.0
// Reads the LaTeX of titles and abstracts, one sign at a time.
#include "library/latex.hpp"

#include "text/unicode.hpp"
#include "words/word_search.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

struct Accent {
  char command;
  char32_t mark;
};

/// `\"o`; letters are accents only before a blank or brace (`\c c`, `\c{c}`).
constexpr std::array kAccents = std::to_array<Accent>({
    {'`', 0x300},
    {'\'', 0x301},
    {'^', 0x302},
    {'~', 0x303},
    {'=', 0x304},
    {'u', 0x306},
    {'.', 0x307},
    {'"', 0x308},
    {'r', 0x30A},
    {'H', 0x30B},
    {'v', 0x30C},
    {'d', 0x323},
    {'c', 0x327},
    {'k', 0x328},
    {'b', 0x331},
});

struct Name {
  std::string_view command;
  char32_t shown;
};

constexpr std::array kNames = std::to_array<Name>({
    {"ss", U'ß'},
    {"ae", U'æ'},
    {"AE", U'Æ'},
    {"oe", U'œ'},
    {"OE", U'Œ'},
    {"o", U'ø'},
    {"O", U'Ø'},
    {"l", U'ł'},
    {"L", U'Ł'},
    {"aa", U'å'},
    {"AA", U'Å'},
    {"i", U'i'},
    {"j", U'j'},
    {"dh", U'ð'},
    {"th", U'þ'},
    {"textendash", U'–'},
    {"textemdash", U'—'},
    {"textquoteright", U'’'},
    {"textquoteleft", U'‘'},
    {"textquotedblleft", U'“'},
    {"textquotedblright", U'”'},
    {"textbackslash", U'\\'},
    {"textunderscore", U'_'},
    {"textasciitilde", U'~'},
    {"ldots", U'…'},
    {"dots", U'…'},
    {"textellipsis", U'…'},
    {"times", U'×'},
    {"quad", U' '},
    {"alpha", U'α'},
    {"beta", U'β'},
    {"gamma", U'γ'},
    {"delta", U'δ'},
    {"epsilon", U'ε'},
    {"lambda", U'λ'},
    {"mu", U'μ'},
    {"pi", U'π'},
    {"sigma", U'σ'},
    {"tau", U'τ'},
    {"theta", U'θ'},
    {"infty", U'∞'},
});

/// Commands that set the type of what follows them without braces.
constexpr std::array kSwitches = std::to_array<std::string_view>(
    {"bf",     "bfseries", "cal",   "em", "it", "itshape", "left", "mathbb", "mathbf", "mathcal",
     "mathrm", "protect",  "right", "rm", "sc", "scshape", "sf",   "sl",     "tt",     "ttfamily"});

struct Ligature {
  std::string_view source;
  char32_t shown;
};

constexpr std::array kLigatures = std::to_array<Ligature>({
    {"---", U'—'},
    {"--", U'–'},
    {"``", U'“'},
    {"''", U'”'},
    {"~", U' '},
});

bool is_letter_of_command(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class LatexReader {
 public:
  LatexReader(std::string_view content, std::uint32_t begin, std::uint32_t end, ShownText& out)
      : text_(content.substr(0, end)), at_(begin), out_(out) {}

  void read() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\\') {
        read_command();
      } else if (c == '{' || c == '}' || c == '$') {
        ++at_;
      } else if (!read_ligature()) {
        const std::size_t stop = std::min(text_.find_first_of("\\{}$-`'~", at_ + 1), text_.size());
        out_.add_run(text_, at_, static_cast<std::uint32_t>(stop));
        at_ = static_cast<std::uint32_t>(stop);
      }
    }
  }

 private:
  bool read_ligature() {
    for (const Ligature& row : kLigatures) {
      if (!text_.substr(at_).starts_with(row.source)) continue;
      const auto length = static_cast<std::uint32_t>(row.source.size());
      out_.add_character(at_, length, row.shown);
      at_ += length;
      return true;
    }
    return false;
  }

  void read_command() {
    const std::uint32_t begin = at_++;
    if (at_ >= text_.size()) return;
    if (read_accent(begin)) return;
    if (!is_letter_of_command(text_[at_])) return read_sign(begin);
    std::uint32_t end = at_;
    while (end < text_.size() && is_letter_of_command(text_[end])) ++end;
    const std::string_view name = text_.substr(at_, end - at_);
    at_ = end;
    const auto row = std::find_if(kNames.begin(), kNames.end(), [&](const Name& n) { return n.command == name; });
    if (row != kNames.end()) {
      skip_command_end();
      out_.add_character(begin, at_ - begin, row->shown);
    } else if (contains(kSwitches, name)) {
      skip_command_end();
    } else if (at_ >= text_.size() || text_[at_] != '{') {
      out_.add_run(text_, begin + 1, end);  // `\LaTeX`; what sets type has its text in braces
    }
  }

  /// `\&` and other signs; `\\` and `\ ` are blanks, thin spaces and hyphenation are nothing.
  void read_sign(std::uint32_t begin) {
    const char c = text_[at_++];
    if (c == '\\' || c == ' ' || c == '\n') {
      out_.add_character(begin, 2, U' ');
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      --at_;
    } else if (c != '-' && c != ',' && c != '/' && c != '(' && c != ')' && c != '[' && c != ']') {
      out_.add_character(begin, 2, static_cast<unsigned char>(c));
    }
  }

  /// The blank or the empty braces that end a command of letters.
  void skip_command_end() {
    if (text_.substr(at_).starts_with("{}")) {
      at_ += 2;
    } else if (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
    }
  }

  bool read_accent(std::uint32_t begin) {
    const char command = text_[at_];
    const auto accent =
        std::find_if(kAccents.begin(), kAccents.end(), [&](const Accent& row) { return row.command == command; });
    if (accent == kAccents.end()) return false;
    std::uint32_t here = at_ + 1;
    const bool spelled = is_letter_of_command(command);
    if (here >= text_.size() || (spelled && text_[here] != '{' && text_[here] != ' ')) return false;
    while (here < text_.size() && text_[here] == ' ') ++here;
    const bool braced = here < text_.size() && text_[here] == '{';
    if (braced) ++here;
    if (here < text_.size() && text_[here] == '\\') ++here;  // the dotless \i and \j
    if (here >= text_.size() || text_[here] == '}') return false;
    std::size_t next = here;
    const char32_t base = decode_code_point(text_, next);
    if (!is_letter(base)) return false;
    if (braced && next < text_.size() && text_[next] == '}') ++next;
    const char32_t composed = compose(base, accent->mark);
    out_.add_character(begin, static_cast<std::uint32_t>(next) - begin, composed == 0 ? base : composed);
    at_ = static_cast<std::uint32_t>(next);
    return true;
  }

  std::string_view text_;
  std::uint32_t at_;
  ShownText& out_;
};

}  // namespace

void show_latex(std::string_view content, std::uint32_t begin, std::uint32_t end, ShownText& out) {
  LatexReader(content, begin, end, out).read();
}

}  // namespace asterism
