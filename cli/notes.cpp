// SPDX-License-Identifier: Apache-2.0
// Cutting notes out of the log.
#include "notes.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace asterism {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_blank(std::string_view line) { return line.find_first_not_of(kBlanks) == std::string_view::npos; }

/// How many blanks or tabs all `lines` with text begin with.
std::size_t shared_indentation(const std::vector<std::string_view>& lines) {
  std::size_t shared = std::string_view::npos;
  for (const std::string_view line : lines) {
    if (!is_blank(line)) shared = std::min(shared, line.find_first_not_of(kBlanks));
  }
  return shared;
}

/// The line behind the title; where that is a field of front matter, the line behind the fence that closes it.
std::uint32_t first_note_line(const Text& text, const Reading& reading) {
  const std::string_view fence = text.line(1);
  if (reading.line < 2 || (fence != "---" && fence != "+++")) return reading.line + 1;
  for (std::uint32_t line = 2; line <= reading.last_line; ++line) {
    if (text.line(line) == fence) return std::max(line, reading.line) + 1;
  }
  return reading.line + 1;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

/// Where `part` ends in `line` that no letter or digit goes on with, neither in front nor behind; npos: nowhere.
std::size_t end_of(std::string_view part, std::string_view line) {
  const auto goes_on = [](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
  for (std::size_t at = line.find(part); at != std::string_view::npos; at = line.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    if ((at == 0 || !goes_on(line[at - 1])) && (end == line.size() || !goes_on(line[end]))) return end;
  }
  return std::string_view::npos;
}

/// What the first line of `reading` says behind its link or title; empty: nothing. A row has cells there.
std::string_view remark_in(std::string_view line, const Reading& reading) {
  const std::string& known = reading.url.empty() ? reading.title : reading.url;
  const std::size_t end = known.empty() || line.starts_with('|') ? std::string_view::npos : end_of(known, line);
  if (end == std::string_view::npos) return {};
  std::string_view remark = line.substr(end);
  remark.remove_prefix(std::min(remark.find_first_not_of(" \t)>*_.,:;-"), remark.size()));
  for (const std::string_view dash : {"– ", "— "}) {
    if (remark.starts_with(dash)) remark.remove_prefix(dash.size());
  }
  return std::any_of(remark.begin(), remark.end(), is_letter) ? remark : std::string_view();
}

}  // namespace

std::string notes_of(const Text& text, const Reading& reading) {
  std::vector<std::string_view> lines;
  for (std::uint32_t line = first_note_line(text, reading); line <= reading.last_line; ++line) {
    lines.push_back(text.line(line));
  }
  while (!lines.empty() && is_blank(lines.back())) lines.pop_back();
  lines.erase(lines.begin(), std::find_if_not(lines.begin(), lines.end(), is_blank));
  const std::size_t indentation = shared_indentation(lines);
  std::string notes(remark_in(text.line(reading.line), reading));
  for (const std::string_view line : lines) {
    if (!notes.empty()) notes += '\n';
    if (!is_blank(line)) notes += line.substr(indentation);
  }
  return notes;
}

}  // namespace asterism
