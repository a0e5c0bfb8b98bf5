#!/usr/bin/env bash
# Installs what is missing to build Asterism (`run`) or to test it as well (`test`). Says nothing when all is there.
# Usage: scripts/install-deps.sh [run|test]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

need_to_build="g++ cmake ninja-build pkg-config ccache libboost-dev libcmark-dev nlohmann-json3-dev libgraphviz-dev
  libcli11-dev libutf8proc-dev libyaml-cpp-dev libtomlplusplus-dev wordnet-base fonts-dejavu-core"
need_to_test="catch2 libboost-graph-dev graphviz python3 python3-networkx python3-jsonschema python3-igraph
  libxml2-utils"
# Wanted by the tests too, but they skip what it does where the system does not offer it.
nice_to_test="clang-format-14"

# For people whose system has no apt: by the names that projects give themselves.
explain_by_name() {
  cat >&2 <<'LIST'
Please install these with your system's package manager, then run this command again:
  tools      a C++20 compiler (g++ 12, clang 14 or newer), CMake 3.25, Ninja, pkg-config; ccache if you like
  libraries  Boost 1.74 (Graph), cmark 0.30, nlohmann-json 3.11, Graphviz 2.42 with headers (libgvc, libcgraph),
             CLI11 2.1, utf8proc 2.8, yaml-cpp 0.7, toml++ 3.3, WordNet 3.0's dictionary files; the DejaVu
             fonts for the map
  for tests  Catch2 2.13, Python 3 with networkx, jsonschema and igraph, xmllint (libxml2), clang-format 14
On Debian 12 all of them are packages, and this script installs them.
LIST
}

# Without apt only a look at what the build could not do without; CMake names anything else.
check_by_hand() {
  local absent=""
  for tool in c++ cmake ninja pkg-config; do
    command -v "$tool" >/dev/null 2>&1 || absent+=" $tool"
  done
  if [[ -z $absent ]]; then
    for module in libcmark libgvc libcgraph libutf8proc yaml-cpp tomlplusplus; do
      pkg-config --exists "$module" || absent+=" $module"
    done
  fi
  [[ -z $absent ]] && return 0
  echo "Not found:$absent. There is no apt-get here to install it with." >&2
  explain_by_name
  return 1
}

missing_packages() {
  local installed
  # dpkg-query complains about packages it has never heard of: those are missing, too.
  installed=" $(dpkg-query --show --showformat '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
  for package in "$@"; do
    [[ $installed == *" installed:$package "* ]] || printf '%s ' "$package"
  done
}

known_to_apt() {
  for package in "$@"; do
    if apt-cache show --no-all-versions "$package" >/dev/null 2>&1; then printf '%s ' "$package"; fi
  done
}

install_packages() {
  local log=build/install.log
  local -a as_root=() apt_get
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null 2>&1; then
      printf 'Missing: %s\nThere is no sudo here; as root, run:\n  apt-get update && apt-get install --no-install-recommends %s\n' \
        "$*" "$*" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  mkdir -p build
  echo "Installing what is missing, once (details in $log): $*"
  apt_get=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
    apt-get -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 -q -y)
  # One package source that cannot be reached must not stop the rest: the installation itself will tell.
  "${apt_get[@]}" update >"$log" 2>&1 </dev/null || echo "apt-get update had errors; trying to install anyway" >&2
  if ! "${apt_get[@]}" install --no-install-recommends "$@" >>"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    printf 'The packages could not be installed; the whole story is in %s\n' "$log" >&2
    return 1
  fi
}

wanted=$need_to_build
wished=""
case "${1:-run}" in
  run) ;;
  test) wanted+=" $need_to_test" wished=$nice_to_test ;;
  *)
    echo "usage: scripts/install-deps.sh [run|test]" >&2
    exit 2
    ;;
esac

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
  check_by_hand
  exit
fi
# shellcheck disable=SC2046,SC2086  # all of these are lists of words
{
  missing=$(missing_packages $wanted)
  [[ -z $missing ]] || install_packages $missing
  missing=$(known_to_apt $(missing_packages $wished))
  [[ -z $missing ]] || install_packages $missing
}
