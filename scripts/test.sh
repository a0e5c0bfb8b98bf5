#!/usr/bin/env bash
# Everything a change must pass; installs what is missing first. Exit status: 0 only if all of it passed.
# Usage: scripts/test.sh [PRESET…]     default: dev asan; clang is there, too
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

presets=("$@")
[[ $# -gt 0 ]] || presets=(dev asan)
summary=()
failures=0

# Runs `check NAME COMMAND…` and keeps one line about it for the end.
check() {
  local name=$1 start=$SECONDS verdict=passed
  shift
  if ! "$@"; then
    verdict=FAILED
    failures=$((failures + 1))
  fi
  summary+=("$(printf '%-28s %s (%d s)' "$name" "$verdict" $((SECONDS - start)))")
  [[ $verdict == passed ]]
}

run_tests() {
  local preset=$1
  ctest --preset "$preset" 2>&1 | tee "build/tests-$preset.log"
  return "${PIPESTATUS[0]}"
}

headers_stand_alone() { scripts/build.sh "$1" all_verify_interface_header_sets; }

sources_are_formatted() {
  if ! command -v clang-format-14 >/dev/null 2>&1; then
    echo "clang-format-14 is not here: format not checked"
    return 0
  fi
  find include toml parallel extract graph export cli bench tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 |
    xargs -0 clang-format-14 --dry-run --Werror
}

# Installs to a fresh folder, then builds and runs somebody else's program against what is there.
package_is_usable() {
  local preset=$1 folder=$PWD/build/consumer
  rm -rf "$folder" && mkdir -p "$folder" &&
    cmake --install "build/$preset" --prefix "$folder/prefix" >"$folder/install.log" &&
    cmake -S tests/consumer -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
      -DCMAKE_PREFIX_PATH="$folder/prefix" >"$folder/configure.log" &&
    cmake --build "$folder/build" -- --quiet &&
    "$folder/build/consumer" &&
    "$folder/prefix/bin/asterism" --version
}

documents_tell_the_truth() {
  if ! command -v python3 >/dev/null 2>&1; then
    echo "python3 is not here: examples in the documents not checked"
    return 0
  fi
  python3 tests/docs/examples.py "build/$1"
}

# The sanitizers read their options and their threads there.
if [[ ! -e /proc/self ]]; then
  echo "/proc is not mounted: nothing is tested with sanitizers"
  presets=("${presets[@]/asan/}")
fi
rm -f build/tests-*.log
scripts/install-deps.sh test || exit 1
for preset in ${presets[@]+"${presets[@]}"}; do
  [[ -n $preset ]] || continue
  check "build $preset" scripts/build.sh "$preset" || break
  check "tests $preset" run_tests "$preset"
  if [[ $preset == dev ]]; then
    check "headers compile alone" headers_stand_alone "$preset"
    check "format" sources_are_formatted
    check "install and consume" package_is_usable "$preset"
    check "examples in documents" documents_tell_the_truth "$preset"
  fi
done

echo
printf '%s\n' "${summary[@]}"
for preset in ${presets[@]+"${presets[@]}"}; do
  # The preset's own line, unless it was not reached.
  [[ -e build/tests-$preset.log ]] && sed -n "s/^[0-9]*% tests passed.*/$preset: &/p" "build/tests-$preset.log"
done
[[ $failures -eq 0 ]]
