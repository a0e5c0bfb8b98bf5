#!/usr/bin/env bash
# Configures and builds one preset into build/PRESET. Says nothing when there is nothing to do.
# Usage: scripts/build.sh PRESET [TARGET]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:?usage: scripts/build.sh PRESET [TARGET]}
target=${2:-all}
log=build/configure-$preset.log

# Ninja configures again by itself when a CMake file changes.
if [[ ! -e build/$preset/build.ninja ]]; then
  mkdir -p build
  if ! cmake --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    echo "CMake cannot configure build/$preset; scripts/install-deps.sh installs or names the libraries it needs." >&2
    exit 1
  fi
fi

todo=$(ninja -C "build/$preset" -n "$target" 2>&1 || true)
[[ $todo == *"no work to do"* ]] && exit

# From nothing it takes some minutes, and a machine that watches is told no more.
[[ -e build/$preset/libasterism.a ]] && echo "Building build/$preset" || echo "Building build/$preset, which takes some minutes"
quiet=()
[[ -t 1 ]] || quiet=(-- --quiet)
NINJA_STATUS="  [%f/%t, %es] " cmake --build --preset "$preset" --target "$target" ${quiet[@]+"${quiet[@]}"}
