// SPDX-License-Identifier: Apache-2.0
// A tokenizer for BibTeX that knows where everything stands. (btparse, the C library in Debian, gives a line for a
// value but not its bytes, and keeps its state in globals.)
#include "library/bibtex.hpp"

#include "text/unicode.hpp"

#include <map>

namespace asterism {
namespace {

/// What may stand in names of types, fields and macros.
bool is_name(char c) {
  return !is_blank_byte(c) && std::string_view("{}(),=#\"'%@").find(c) == std::string_view::npos &&
         static_cast<unsigned char>(c) >= 0x20;
}

/// Thrown inside this file alone, to leave an entry from any depth.
struct Broken {
  std::uint32_t place;
  std::string message;
};

class BibReader {
 public:
  explicit BibReader(std::string_view text) : text_(text) {}

  BibFile read() {
    while (find_entry()) {
      const std::uint32_t begin = at_;
      try {
        read_entry(begin);
      } catch (const Broken& broken) {
        file_.mistakes.push_back({broken.place, broken.message});
        at_ = begin + 1;
        skip_to_line_with_at();
      }
    }
    return std::move(file_);
  }

 private:
  /// Moves to the next `@`; what stands between entries is a comment.
  bool find_entry() {
    const std::size_t found = text_.find('@', at_);
    if (found == std::string_view::npos) return false;
    at_ = static_cast<std::uint32_t>(found);
    return true;
  }

  void skip_to_line_with_at() {
    while (at_ < text_.size() && !begins_entry(at_)) ++at_;
  }

  /// Whether a line begins at `place` with `@name{`: a new entry, also where an old one was not closed.
  bool begins_entry(std::uint32_t place) const {
    if (text_[place] != '@' || (place > 0 && text_[place - 1] != '\n')) return false;
    std::size_t end = place + 1;
    while (end < text_.size() && is_name(text_[end])) ++end;
    if (end == place + 1) return false;
    while (end < text_.size() && (text_[end] == ' ' || text_[end] == '\t')) ++end;
    return end < text_.size() && (text_[end] == '{' || text_[end] == '(');
  }

  void read_entry(std::uint32_t begin) {
    ++at_;
    skip_spaces();
    const std::string type = ascii_lower(read_name());
    skip_spaces();
    if (type.empty() || at_ >= text_.size() || (text_[at_] != '{' && text_[at_] != '(')) return;  // an address, say
    const char close = text_[at_] == '{' ? '}' : ')';
    if (type == "comment" || type == "preamble") return skip_group(begin);
    ++at_;
    BibEntry entry{.type = type, .key = {}, .begin = begin, .end = 0, .fields = {}};
    if (type != "string") entry.key = read_key(begin, close);
    while (read_field(entry, close)) {
    }
    entry.end = at_;
    if (type == "string") {
      for (BibField& field : entry.fields) macros_[field.name] = std::move(field.pieces);
    } else {
      file_.entries.push_back(std::move(entry));
    }
  }

  void skip_group(std::uint32_t begin) {
    const char open = text_[at_];
    const char close = open == '{' ? '}' : ')';
    for (int depth = 0; at_ < text_.size(); ++at_) {
      if (at_ > begin && begins_entry(at_)) break;
      if (text_[at_] == open) ++depth;
      if (text_[at_] == close && --depth == 0) {
        ++at_;
        return;
      }
    }
    throw Broken{begin, "entry is not closed"};
  }

  std::string read_key(std::uint32_t begin, char close) {
    skip_spaces();
    const std::uint32_t first = at_;
    while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != close && text_[at_] != '\n') ++at_;
    std::uint32_t last = at_;
    while (last > first && is_blank_byte(text_[last - 1])) --last;
    skip_spaces();
    if (at_ >= text_.size()) throw Broken{begin, "entry is not closed"};
    const std::string_view key = text_.substr(first, last - first);
    if (key.find('=') != std::string_view::npos) {  // no key at all
      at_ = first;
      return {};
    }
    return std::string(key);
  }

  /// Reads the next field; false: the entry ends here.
  bool read_field(BibEntry& entry, char close) {
    skip_spaces();
    while (at_ < text_.size() && text_[at_] == ',') {
      ++at_;
      skip_spaces();
    }
    if (at_ >= text_.size() || begins_entry(at_)) throw Broken{entry.begin, "entry is not closed"};
    if (text_[at_] == close) {
      ++at_;
      return false;
    }
    const std::uint32_t place = at_;
    BibField field{.name = ascii_lower(read_name()), .pieces = {}};
    skip_spaces();
    if (field.name.empty() || at_ >= text_.size() || text_[at_] != '=') {
      throw Broken{place, field.name.empty() ? "expected the name of a field" : "no '=' behind '" + field.name + "'"};
    }
    ++at_;
    read_value(entry.begin, field.pieces);
    entry.fields.push_back(std::move(field));
    skip_spaces();
    if (at_ < text_.size() && text_[at_] != ',' && text_[at_] != close) {
      const std::string message = "no ',' behind the value of '" + entry.fields.back().name + "'";
      if (!is_name(text_[at_])) throw Broken{at_, message};
      file_.mistakes.push_back({at_, message});  // what follows reads like the next field
    }
    return true;
  }

  void read_value(std::uint32_t begin, std::vector<ByteRange>& pieces) {
    while (true) {
      skip_spaces();
      if (at_ >= text_.size()) throw Broken{begin, "entry is not closed"};
      if (text_[at_] == '{') {
        pieces.push_back(read_delimited(begin, '}'));
      } else if (text_[at_] == '"') {
        pieces.push_back(read_delimited(begin, '"'));
      } else {
        read_word(pieces);
      }
      skip_spaces();
      if (at_ >= text_.size() || text_[at_] != '#') return;
      ++at_;
    }
  }

  /// What stands between the delimiter here and `close`; braces inside are balanced. As in BibTeX, a backslash in front
  /// of a delimiter changes nothing.
  ByteRange read_delimited(std::uint32_t begin, char close) {
    const std::uint32_t open = at_++;
    for (int depth = 0; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '@' && begins_entry(at_)) break;
      if (c == close && depth == 0) {
        ++at_;
        return {open + 1, at_ - open - 2};
      } else if (c == '{') {
        ++depth;
      } else if (c == '}') {
        --depth;
      }
    }
    throw Broken{begin, "entry is not closed"};
  }

  /// A number or a macro.
  void read_word(std::vector<ByteRange>& pieces) {
    const std::uint32_t place = at_;
    const std::string_view word = read_name();
    if (word.empty()) throw Broken{place, "expected a value"};
    const auto macro = macros_.find(ascii_lower(word));
    if (macro == macros_.end()) {
      pieces.push_back({place, at_ - place});
    } else if (pieces.size() < kMostPieces) {
      pieces.insert(pieces.end(), macro->second.begin(), macro->second.end());
    }
  }

  std::string_view read_name() {
    const std::uint32_t begin = at_;
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  void skip_spaces() {
    while (at_ < text_.size() && is_blank_byte(text_[at_])) ++at_;
  }

  /// Macros made of macros could double their length again and again.
  static constexpr std::size_t kMostPieces = 64;

  std::string_view text_;
  std::uint32_t at_ = 0;
  std::map<std::string, std::vector<ByteRange>> macros_;
  BibFile file_;
};

}  // namespace

BibFile parse_bibtex(std::string_view content) { return BibReader(content).read(); }

}  // namespace asterism
