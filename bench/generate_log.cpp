// SPDX-License-Identifier: Apache-2.0
// Writes a log of any size in the dialect of a small one: titles recombined, notes a random walk over its words, about
// a third of them with a reference to an earlier entry, listed in OUT.references. With FILES, OUT is a folder of about
// so many. The same arguments give the same bytes.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr std::size_t kEntriesADay = 4;

/// std::uniform_int_distribution differs between libraries; this does not.
class Dice {
 public:
  std::size_t below(std::size_t limit) { return engine_() % limit; }
  bool one_in(std::size_t limit) { return below(limit) == 0; }

 private:
  std::mt19937_64 engine_{20240725};
};

struct Material {
  std::vector<std::string> titles;
  std::vector<std::string> starts;
  std::map<std::string, std::vector<std::string>> followers;
};

void add_note(const std::string& note, Material& material) {
  std::string before;
  for (std::size_t at = 0; at < note.size();) {
    const std::size_t end = std::min(note.find(' ', at), note.size());
    std::string word = note.substr(at, end - at);
    if (before.empty()) {
      material.starts.push_back(word);
    } else {
      material.followers[before].push_back(word);
    }
    before = std::move(word);
    at = end + 1;
  }
}

Material read_material(const char* path) {
  Material material;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t text = line.find_first_not_of(' ');
    if (text == std::string::npos || line[text] != '-') continue;
    const std::size_t open = line.find('[');
    const std::size_t close = line.find("](");
    if (text == 0 && open != std::string::npos && close != std::string::npos) {
      material.titles.push_back(line.substr(open + 1, close - open - 1));
    } else if (text >= 2 && line.size() > text + 2) {
      add_note(line.substr(text + 2), material);
    }
  }
  return material;
}

std::string prose(const Material& material, std::size_t words, Dice& dice) {
  std::string word = material.starts[dice.below(material.starts.size())];
  std::string out = word;
  for (std::size_t i = 1; i < words; ++i) {
    const auto next = material.followers.find(word);
    word = next == material.followers.end() ? material.starts[dice.below(material.starts.size())]
                                            : next->second[dice.below(next->second.size())];
    out.append(" ").append(word);
  }
  return out;
}

std::string invent_name(std::size_t number, Dice& dice) {
  constexpr const char* syllables[] = {"ba", "ce", "di", "fo", "gu", "ka", "le", "mi",
                                       "no", "pu", "ra", "se", "ti", "vo", "xu", "za"};
  constexpr const char* endings[] = {"Net", "LM", "RL", "Former", "Bench", "GPT"};
  std::string name;
  for (int i = 0; i < 3; ++i) name += syllables[dice.below(std::size(syllables))];
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name + endings[dice.below(std::size(endings))] + std::to_string(number);
}

/// The log, and which references were planted in it.
struct Output {
  std::ofstream log;
  std::ofstream references;
};

void write_entry(std::size_t number, const Material& material, std::vector<std::string>& names, Dice& dice,
                 Output& output) {
  std::ofstream& out = output.log;
  constexpr const char* cues[] = {"Extends ",   "similar to ", "outperforms ",
                                  "builds on ", "as in ",      "Applies the idea behind "};
  const std::string name = invent_name(number, dice);
  out << "- 📜[" << name << ": " << material.titles[dice.below(material.titles.size())].substr(0, 60)
      << "](https://arxiv.org/abs/" << 1000 + number / 90000 << '.' << 10000 + number % 90000 << ")\n";
  if (!dice.one_in(4)) {
    out << "    - " << prose(material, 25 + dice.below(85), dice);
    if (!names.empty() && dice.below(100) < 45) {
      out << ". " << cues[dice.below(std::size(cues))];
      const std::string& target = names[dice.below(names.size())];
      out << target << ", " << prose(material, 8, dice);
      output.references << name << '\t' << target << '\n';
    }
    out << '\n';
  }
  names.push_back(name);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 && argc != 5) {
    std::cerr << "usage: generate_log SEED.md ENTRIES OUT [FILES]\n";
    return 2;
  }
  const Material material = read_material(argv[1]);
  const std::size_t entries = std::stoul(argv[2]);
  const std::string target = argv[3];
  const bool folder = argc == 5;
  if (folder) std::filesystem::create_directories(target);
  const std::size_t per_file = folder ? std::max(entries / std::stoul(argv[4]), kEntriesADay) : entries;
  const auto file_of = [&](std::size_t number) {
    return folder ? target + "/" + std::to_string(1'000'000 + number) + ".md" : target;
  };
  Output output{std::ofstream(file_of(0), std::ios::binary), std::ofstream(target + ".references")};
  std::ofstream& out = output.log;
  Dice dice;
  std::vector<std::string> names;
  out << "Legend:\n- 📜: papers\n- 📰: blog posts\n";
  for (std::size_t number = 0; number < entries; ++number) {
    if (number > 0 && number % (per_file / kEntriesADay * kEntriesADay) == 0 && folder) {
      out.close();
      out.open(file_of(number), std::ios::binary);
    }
    if (number % kEntriesADay == 0)
      out << '\n' << 1 + number / 112 % 12 << '/' << 1 + number / 4 % 28 << "/" << 2024 - number / 1344 % 50 << '\n';
    write_entry(number, material, names, dice, output);
  }
  return out.flush() && output.references.flush() ? 0 : 4;
}
