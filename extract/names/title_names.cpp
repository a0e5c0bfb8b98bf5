// SPDX-License-Identifier: Apache-2.0
// Takes names out of titles: "Name: …", "… (NAME)", "… via method", names that the link repeats.
#include "names/title_names.hpp"

#include "dates/dates.hpp"
#include "links/kinds.hpp"
#include "links/links.hpp"
#include "names/abbreviations.hpp"
#include "names/credits.hpp"
#include "names/long_forms.hpp"
#include "names/short_names.hpp"
#include "text/unicode.hpp"
#include "titles/citations.hpp"
#include "titles/title_likeness.hpp"
#include "titles/title_parts.hpp"
#include "titles/venues.hpp"
#include "words/parts_of_speech.hpp"
#include "words/word_search.hpp"

#include "asterism/text.hpp"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

/// Bytes; what is longer is a text that lost its line ends, and looking for names in it costs its square.
constexpr std::size_t kLongestTitle = 2000;

/// How many words `text` has, counted up to `most`.
std::size_t count_words(std::string_view text, std::size_t most) {
  std::size_t words = 0;
  for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos && words < most; ++words) {
    at = text.find_first_not_of(' ', std::min(text.find(' ', at), text.size()));
  }
  return words;
}

/// Words before a colon that announce a sort of text and name nothing. Case folded.
constexpr std::array kSorts = std::to_array<std::string_view>(
    {"discussion",   "introduction", "intro",    "survey",    "review",   "tutorial", "announcing",
     "announcement", "update",       "note",     "notes",     "guide",    "paper",    "report",
     "position",     "opinion",      "talk",     "interview", "podcast",  "video",    "workshop",
     "keynote",      "appendix",     "question", "q&a",       "faq",      "summary",  "overview",
     "lecture",      "course",       "book",     "chapter",   "part",     "thread",   "blog",
     "post",         "article",      "demo",     "release",   "news",     "preprint", "commentary",
     "editorial",    "letter",       "erratum",  "poster",    "abstract", "linkpost", "crosspost"});
constexpr std::array kSortsOfWords =
    std::to_array<std::string_view>({"technical report", "case study", "me, myself, and ai"});

bool is_sort(std::string_view text) {
  const std::string key = comparison_key(text);
  return contains(kSorts, key) || contains(kSortsOfWords, key) || is_run_word(key);
}

struct Trimmed {
  std::size_t begin;
  std::size_t end;
};

Trimmed trim(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && (text[begin] == ' ' || text[begin] == '"')) ++begin;
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '"' || text[end - 1] == ',')) --end;
  return {begin, end};
}

/// "Kite-Tree", "KGM", "Kite2", but not "Kite".
bool is_written_as_name(std::string_view word) {
  const auto uppers = std::count_if(word.begin(), word.end(), is_ascii_upper);
  return uppers >= 2 || (uppers == 1 && std::any_of(word.begin(), word.end(), is_ascii_digit));
}

/// Whether `title` is one word, and no address. `find_first_of` would call a function for each byte.
bool is_one_word(std::string_view title) {
  return std::none_of(title.begin(), title.end(), [](char c) { return c == ' ' || c == '.' || c == '/' || c == ':'; });
}

/// "TASK-12", "EXP-B-003": how tasks and decisions are numbered.
bool is_code(std::string_view word) {
  const auto belongs = [](char c) { return is_ascii_upper(c) || is_ascii_digit(c) || c == '-'; };
  return word.find('-') != std::string_view::npos && std::all_of(word.begin(), word.end(), belongs);
}

/// Where `Name: rest` or `Name - rest` divides, or `S12 · rest`, for sites and makers stand in front of a dot, too,
/// or `TASK-12 (rest)`; npos: nowhere.
std::size_t find_divider(std::string_view title) {
  for (std::size_t i = 1; i + 1 < title.size(); ++i) {
    if (title[i] == ':' && title[i + 1] == ' ') return i;
    if (title[i] != ' ' || is_ascii_letter(title[i + 1])) continue;
    for (const std::string_view dash : {"- ", "– ", "— "}) {
      if (title.substr(i + 1).starts_with(dash)) return i;
    }
    const std::string_view name = title.substr(0, i);
    const bool numbered = is_ascii_digit(title[i - 1]) && is_one_word(name) && is_written_as_name(name);
    if (numbered && title.substr(i + 1).starts_with("· ")) return i;
    if (numbered && title[i + 1] == '(' && is_code(name)) return i;
  }
  return std::string_view::npos;
}

/// A sentence that stands in as the title of a day or an item: what it holds in brackets is another's name.
bool is_sentence(std::string_view title, std::string_view url) {
  return url.empty() && title.ends_with('.') && count_words(title, 2) > 1;
}

/// Whether `text` goes on behind a sign that ends what a title says first.
bool is_divided(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c == ',' || c == ':' || c == '('; });
}

/// A title that is nothing but a name: "AlphaFold", "GPT-4o", "T5".
bool is_lone_name(std::string_view title) {
  const bool long_enough = title.size() >= 3 || (title.size() == 2 && is_ascii_upper(title[0]));
  return long_enough && is_one_word(title) && is_written_as_name(title);
}

/// A title that is one word with a capital, and hardly a word otherwise: "Gato", "Chinchilla", but not "Attention" or
/// "Kites".
bool is_lone_word(std::string_view title) {
  constexpr int rare = 1;  // listed in WordNet, but not in its texts
  if (title.size() < 4 || !is_one_word(title)) return false;
  if (classify_name(title) != NameClass::capitalised) return false;
  const WordUse use = use_of(comparison_key(title)).use;
  return !use.listed || (title.back() != 's' && std::max({use.noun, use.verb, use.adjective}) <= rare);
}

class TitleReader {
 public:
  TitleReader(std::string_view title, NodeKind kind, std::string_view url) : title_(title), kind_(kind), url_(url) {}

  std::vector<TitleName> read() {
    stem_end_ = title_stem(title_).stem.size();
    if (const auto byline = parse_byline(title_))  // "KiteNet (Doe et al., 2019)"
      stem_end_ = std::min(stem_end_, title_.find_last_not_of(" (,-", byline->begin) + 1);
    if (is_sentence(title_, url_)) {
      divided();  // "Run 3: same as run 2, but longer."
      return std::move(names_);
    }
    in_front();
    parentheses();
    divided();
    whole();
    reported();
    method();
    slug();
    return std::move(names_);
  }

 private:
  void add(std::size_t begin, std::size_t end, std::string_view rule, std::string long_form = {}) {
    const Trimmed part = trim(title_, begin, end);
    if (part.end < part.begin + 2) return;
    const std::string_view text = title_.substr(part.begin, part.end - part.begin);
    const bool known = std::any_of(names_.begin(), names_.end(), [&](const TitleName& name) {
      return title_.substr(name.begin, name.end - name.begin) == text;
    });
    if (!known && std::any_of(text.begin(), text.end(), is_letter_byte))
      names_.push_back({part.begin, part.end, std::move(long_form), rule});
  }

  void parentheses() {
    for (std::size_t open = title_.find('('); open != std::string_view::npos; open = title_.find('(', open + 1)) {
      const std::size_t close = title_.find(')', open);
      if (close == std::string_view::npos) return;
      const std::string_view inside = title_.substr(open + 1, close - open - 1);
      std::string_view before = title_.substr(0, open);
      while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
      if (inside.size() < 2 || inside.size() > 24 || open == 0 || is_credit(inside, kind_, before)) continue;
      const std::string_view long_form = long_form_before(open);
      // "Name: … (TAG)": the name is before the colon, the tag says what sort of thing it is.
      const bool spelled =
          spells_initials(before, inside) || (!long_form.empty() && spells_initials(long_form, inside));
      const bool tag = find_divider(title_) < open && !spelled;
      if (!tag || count_words(title_.substr(0, find_divider(title_)), 3) > 2)
        add(open + 1, close, "title.parenthesis", std::string(long_form));
    }
  }

  /// "(SKY) Steering Kites", "[SKY] …": a name begins like the title, which a tag ("[AI] Steering Kites") does by
  /// chance.
  void in_front() {
    const std::size_t close = title_.find(title_.starts_with('(') ? ')' : ']');
    if (close == std::string_view::npos || (title_[0] != '(' && title_[0] != '[')) return;
    const std::string_view name = title_.substr(1, close - 1);
    const std::size_t begin = title_.find_first_not_of(' ', close + 1);
    if (begin == std::string_view::npos || begin >= stem_end_ || !is_one_word(name) || !is_written_as_name(name))
      return;
    const std::string_view rest = title_.substr(begin);
    if ((rest[0] | 0x20) != (name[0] | 0x20) || count_words(rest, 2) < 2 || is_credit(name, kind_, rest)) return;
    add(1, close, "title.parenthesis");
    add(begin, stem_end_, "title.whole");
  }

  std::string_view long_form_before(std::size_t open) const {
    for (const Abbreviation& pair : find_abbreviations(title_)) {
      if (pair.short_begin == open + 1) return title_.substr(pair.long_begin, pair.long_end - pair.long_begin);
    }
    return {};
  }

  /// "NeurIPS 2023: …", but "NeurIPS 2023 Tutorial: …" is one of its works.
  static bool is_known_edition(std::string_view name) {
    return !name.empty() && is_ascii_digit(name.back()) &&
           is_venue(name.substr(0, name.find_first_of(" '0123456789"))) && is_dated_venue(name);
  }

  void divided() {
    const std::size_t divider = find_divider(title_);
    if (divider == std::string_view::npos) return;
    std::size_t end = divider;
    if (const std::size_t open = find_parenthesis(title_); open < end) end = open;
    const std::string_view name = title_.substr(0, end);
    const std::size_t words = count_words(name, 7);
    const bool sort =
        name.size() < 24 && (is_sort(name) || title_of_counted_day(name) || is_known_edition(name));  // "Day 3: …"
    if (words > 6 || name.size() < 2 || sort) return;
    const std::size_t rest = title_.find_first_not_of(" -:", divider);
    add(0, end, "title.colon",
        rest == std::string_view::npos ? std::string() : long_form_in(name, title_.substr(rest)));
    for (const std::string_view lead : {"The ", "A ", "An ", "Towards ", "Toward "}) {
      if (!name.starts_with(lead)) continue;
      if (words >= 3 || (words == 2 && is_written_as_name(name.substr(lead.size()))))
        add(lead.size(), end, "title.colon");
    }
    for (const std::string_view tail : {" Technical Report", " Report"}) {
      const Trimmed part = trim(title_, 0, end);
      if (!title_.substr(0, part.end).ends_with(tail)) continue;
      add(0, part.end - tail.size(), "title.colon");
      break;
    }
  }

  /// What `name` stands for where the words after it begin by spelling it: "STaR: Self-Taught Reasoner …".
  static std::string long_form_in(std::string_view name, std::string_view rest) {
    if (rest.empty() || (rest[0] | 0x20) != (name[0] | 0x20)) return {};  // most
    const auto form = read_short_form(name);
    if (!form || form->capitals < 2) return {};
    std::size_t words = 0;
    for (std::size_t end = 0; end < rest.size() && words < name.size() + 2; ++words) {
      end = std::min(rest.find(' ', end + 1), rest.size());
      std::string_view phrase = rest.substr(0, end);
      while (!phrase.empty() && std::string_view(",:;.").find(phrase.back()) != std::string_view::npos)
        phrase.remove_suffix(1);
      if (find_long_form(*form, phrase) == 0) return std::string(whole_long_form(*form, phrase, rest));
    }
    return {};
  }

  /// The whole title, and the title without a credit or subtitle in parentheses.
  void whole() {
    const std::string_view stem = title_.substr(0, stem_end_);
    const bool lone = is_lone_name(stem) || (kind_ != NodeKind::experiment && is_lone_word(stem));
    if (count_words(stem, 2) >= 2 || lone) add(0, stem_end_, "title.whole");
    const std::size_t open = find_parenthesis(title_);
    if (open != std::string_view::npos && open < stem_end_ && count_words(title_.substr(0, open), 2) >= 2) {
      add(0, open, "title.whole");
      if (count_words(title_.substr(0, open), 4) == 3) add(title_.find(' ') + 1, open, "title.fragment");
    }
  }

  /// "GPT-4 Technical Report", "GPT-4 paper": the report of what is called so.
  void reported() {
    for (const std::string_view tail : {" Technical Report", " System Card", " Model Card"}) {
      const std::string_view stem = title_.substr(0, stem_end_);
      if (!stem.ends_with(tail)) continue;
      const std::string_view name = stem.substr(0, stem.size() - tail.size());
      if (count_words(name, 3) <= 2 && !name.empty() && is_ascii_upper(name[0])) add(0, name.size(), "title.colon");
    }
    // "[NAME paper](…)", as whoever reads it calls it, but not "[ICLR paper](…)"
    const std::string_view name = title_.substr(0, std::min(title_.find(' '), title_.size()));
    const std::string_view behind = title_.substr(name.size());
    const bool paper = (behind == " paper" || behind == " Paper") && is_written_as_name(name);
    if (paper && !is_venue(name) && !is_credit(name, NodeKind::paper, {})) add(0, name.size(), "title.paper");
  }

  /// "… via Debate", "… with Latent Adversarial Training": the method at the end, of three words at most.
  void method() {
    constexpr auto leads = std::to_array<std::string_view>({"via", "with", "using", "by"});
    std::array<std::size_t, leads.size()> methods{};  // where they begin; 0: nowhere
    std::size_t begin = title_.size();
    for (int word = 0; word < 4 && begin > 0; ++word) {
      while (begin > 0 && title_[begin - 1] == ' ') --begin;
      const std::size_t end = begin;
      while (begin > 0 && title_[begin - 1] != ' ') --begin;
      if (begin == 0 || end == title_.size()) continue;
      const auto lead = std::find(leads.begin(), leads.end(), title_.substr(begin, end - begin));
      if (lead == leads.end()) continue;
      if (std::size_t& method = methods[static_cast<std::size_t>(lead - leads.begin())]; method == 0) method = end + 1;
    }
    for (const std::size_t method : methods) {
      if (method != 0 && !is_divided(title_.substr(method))) add(method, title_.size(), "title.method");
    }
  }

  /// A word of a short title that the last part of the link repeats: the name of a tool or site.
  void slug() {
    if (count_words(title_, 6) > 5 || kind_ == NodeKind::experiment) return;
    const auto link = parse_link(url_);
    if (!link) return;
    std::string_view path = link->path;
    if (path.ends_with(".html") || path.ends_with(".md")) path = path.substr(0, path.rfind('.'));
    const std::string last =
        comparison_key(path.substr(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1));
    if (path.empty()) return host(link->host);
    if (last.size() < 4) return;
    for (std::size_t begin = 0; begin < title_.size();) {
      const std::size_t end = std::min(title_.find(' ', begin), title_.size());
      const std::string word = comparison_key(title_.substr(begin, end - begin));
      const bool repeated = word.size() >= 4 && last.starts_with(word) && last.size() <= word.size() + 3 &&
                            (last.size() == word.size() || last[word.size()] == ' ');
      if (repeated && (count_words(title_, 2) == 1 || is_ascii_upper(title_[begin]))) add(begin, end, "title.slug");
      begin = end + 1;
    }
  }

  /// The same for the home page of a tool: "Sail" at `sail.org`.
  void host(std::string_view name) {
    const std::string first = comparison_key(name.substr(0, name.find('.')));
    const std::size_t end = std::min(title_.find(' '), title_.size());
    if (first.size() >= 4 && is_ascii_upper(title_[0]) && comparison_key(title_.substr(0, end)) == first)
      add(0, end, "title.slug");
  }

  std::string_view title_;
  NodeKind kind_;
  std::string_view url_;
  std::size_t stem_end_ = 0;
  std::vector<TitleName> names_;
};

}  // namespace

std::vector<TitleName> find_title_names(std::string_view title, NodeKind kind, std::string_view url) {
  if (title.empty() || title.size() > kLongestTitle) return {};
  return TitleReader(title, kind, url).read();
}

bool is_called(std::string_view title, std::string_view phrase) {
  if (!title.starts_with(phrase)) return false;
  const std::string_view rest = title.substr(phrase.size());
  return rest.empty() || rest.starts_with(":") || rest.starts_with(" (") || rest.starts_with(" -");
}

bool is_called_otherwise(std::string_view title, std::string_view phrase) {
  const std::size_t divider = title.find(": ");
  return divider != std::string_view::npos && title.find(' ') > divider && title.find(phrase) > divider;
}

}  // namespace asterism
