// SPDX-License-Identifier: Apache-2.0
// Runs the parse-only floor and the export in turn and prints time and memory as ratios: absolute figures say little on
// another machine.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kRuns = 7;

struct Cost {
  double seconds = 0;
  double mebibytes = 0;
};

Cost run(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    if (std::freopen("/dev/null", "w", stdout) == nullptr) _exit(126);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::cerr << "compare: " << words[0] << " failed\n";
    std::exit(1);
  }
  return {passed.count(), static_cast<double>(usage.ru_maxrss) / 1024.0};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// Units: mebibytes.
double size_of(const std::filesystem::path& log) {
  std::uintmax_t bytes = 0;
  if (!std::filesystem::is_directory(log)) {
    bytes = std::filesystem::file_size(log);
  } else {
    for (const auto& file : std::filesystem::directory_iterator(log)) bytes += file.file_size();
  }
  return static_cast<double>(bytes) / (1024.0 * 1024.0);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: compare PARSE_ONLY ASTERISM LOG\n";
    return 2;
  }
  const std::string log = argv[3];
  const std::string target = log + ".graphml";
  const std::vector<std::string> floor = {argv[1], log};
  const std::vector<std::string> graph = {argv[2], "stats", "-i", log};
  const std::vector<std::string> whole = {argv[2], "export", "-i", log, "-f", "graphml", "-o", target};
  run(floor);
  run(whole);
  std::vector<double> building;
  std::vector<double> exporting;
  std::vector<double> seconds;
  double memory = 0;
  for (int i = 0; i < kRuns; ++i) {
    const Cost parse = run(floor);
    std::filesystem::remove(target);  // replacing a file costs more, and the more the system has to write
    const Cost cost = run(whole);
    exporting.push_back(cost.seconds / parse.seconds);
    seconds.push_back(cost.seconds);
    memory = std::max(memory, cost.mebibytes);
    building.push_back(run(graph).seconds / parse.seconds);
  }
  const double size = size_of(log);
  std::cout << std::fixed << std::setprecision(2) << "log " << size << " MiB, export to GraphML " << median(seconds)
            << " s\n"
            << "export " << median(exporting) << " x parsing alone (median of " << kRuns << ")\n"
            << "graph  " << median(building) << " x parsing alone, without measures and output\n"
            << "memory " << memory / size << " x the log\n";
  std::filesystem::remove(target);
  return 0;
}
