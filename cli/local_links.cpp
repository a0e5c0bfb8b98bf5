// SPDX-License-Identifier: Apache-2.0
// Telling local links from web addresses, and following them.
#include "local_links.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace asterism {
namespace {

namespace fs = std::filesystem;

bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

/// `https:`, `mailto:` … in front.
bool has_scheme(std::string_view url) {
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos || colon < 2 || url.find('/') < colon) return false;
  return std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char letter) { return is_letter(letter) || letter == '+' || letter == '-' || letter == '.'; });
}

/// `example.org/page`, written without a scheme: a host ends in letters and has something behind it.
bool looks_like_host(std::string_view url) {
  if (url.starts_with("www.")) return true;
  const std::size_t slash = url.find('/');
  if (slash == std::string_view::npos) return false;
  const std::string_view host = url.substr(0, slash);
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 2 >= host.size()) return false;
  return std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(), is_letter);
}

std::string decode_percent(std::string_view text) {
  std::string result;
  for (std::size_t place = 0; place < text.size(); ++place) {
    unsigned value = 0;
    const char* digits = text.data() + place + 1;
    if (text[place] == '%' && place + 2 < text.size() &&
        std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
      result += static_cast<char>(value);
      place += 2;
    } else {
      result += text[place];
    }
  }
  return result;
}

bool is_there(const fs::path& path) {
  std::error_code unreachable;
  return fs::exists(path, unreachable);
}

/// "/2024/03/kites", "/kites.html": from its root, a site has pages that no file is called like.
bool is_page_of_site(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return path.starts_with('/') && (name.find('.') == std::string_view::npos || name.ends_with(".html"));
}

/// A file, or a note whose ending the link leaves out.
bool is_note(const fs::path& path) { return is_there(path) || is_there(fs::path(path.string() + ".md")); }

}  // namespace

std::optional<std::string> local_path(std::string_view url) {
  if (has_scheme(url) || url.starts_with("//") || looks_like_host(url)) return std::nullopt;
  const std::string_view path = url.substr(0, url.find_first_of("#?"));
  if (path.empty() || path.find('@') != std::string_view::npos || is_page_of_site(path)) return std::nullopt;
  return decode_percent(path);
}

std::vector<fs::path> link_roots(const std::vector<fs::path>& inputs) {
  std::vector<fs::path> roots;
  for (const fs::path& input : inputs) {
    std::error_code unreachable;
    if (input == "-") continue;
    roots.push_back(fs::is_directory(input, unreachable) ? input : input.parent_path());
    if (roots.back().empty()) roots.back() = ".";
  }
  return roots;
}

bool leads_somewhere(const std::string& path, const std::string& file, const std::vector<fs::path>& roots) {
  const fs::path folder = fs::path(file).parent_path();
  return roots.empty() || std::any_of(roots.begin(), roots.end(), [&](const fs::path& root) {
           if (path.starts_with('/')) return is_there(path) || is_note(root / path.substr(1));
           return is_note(root / folder / path) || is_note(root / path);
         });
}

}  // namespace asterism
