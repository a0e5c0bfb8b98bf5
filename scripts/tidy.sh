#!/usr/bin/env bash
# Runs clang-tidy with .clang-tidy over the sources. Slow (some seconds a file), so it is no part of scripts/test.sh.
# Usage: scripts/tidy.sh [REGEX]     REGEX: only files whose path matches; default all
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v run-clang-tidy-14 >/dev/null 2>&1; then
  echo "scripts/tidy.sh needs clang-tidy 14 (Debian: apt-get install clang-tidy-14)" >&2
  exit 1
fi
scripts/install-deps.sh test
cmake --preset dev -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
# The compile commands are g++'s; clang does not know two of its warnings.
run-clang-tidy-14 -quiet -p build/dev -j "$(nproc)" -extra-arg=-Wno-unknown-warning-option \
  "$PWD/(extract|graph|export|cli)/.*${1:-}"
