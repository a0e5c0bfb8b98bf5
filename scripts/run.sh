#!/usr/bin/env bash
# Builds Asterism and turns a log into a map and a graph: installs what is missing, builds, reads, writes to out/.
# Usage: scripts/run.sh [LOG]     LOG: a Markdown file or a folder; default examples/research-log.md
set -euo pipefail
started_in=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

log=${1:-examples/research-log.md}
if [[ $# -gt 1 || $log == -* ]]; then
  echo "usage: scripts/run.sh [LOG]" >&2
  exit 2
fi
if [[ $# -eq 1 && $log != /* ]]; then
  log=$started_in/$log
fi
if [[ ! -e $log ]]; then
  echo "scripts/run.sh: there is no $log" >&2
  exit 2
fi
log=${log#"$PWD"/}

scripts/install-deps.sh run
scripts/build.sh release

asterism=build/release/asterism
mkdir -p out
"$asterism" render -i "$log" -o out/topic-map.svg 2>out/messages.txt || { cat out/messages.txt >&2; exit 1; }
for format in graphml json dot; do
  "$asterism" export -i "$log" -o "out/graph.$format" 2>out/messages.txt || { cat out/messages.txt >&2; exit 1; }
done

# Rows of `stats` (group, name, value) as three sentences.
"$asterism" stats -i "$log" -f tsv | awk -F '\t' -v log_name="$log" '
  function add(list, piece) { return list (list == "" ? "" : ", ") piece }
  $1 == "log" { count[$2] = $3 }
  $1 == "date" { day[$2] = $3 }
  $1 == "kind" && $2 != "topic" && $2 != "project" { works = add(works, $3 " " $2 ($3 == 1 ? "" : "s")) }
  $1 == "kind" { kind[$2] = $3 }
  $1 == "relation" && $2 !~ /^(about|shares_topics|part_of)$/ { total += $3; said = add(said, $2 " " $3) }
  $1 == "topic" && ++topics <= 5 { top = add(top, $2) }
  END {
    print "Read " log_name ": " count["entries"] " entries" (("first" in day) ? " from " day["first"] " to " day["last"] : "")
    if (works != "") print "  works       " works ("project" in kind ? "; " kind["project"] " projects" : "")
    if (total > 0) print "  references  " total ", each with the words that make it: " said
    if (topics > 0) print "  topics      " kind["topic"] ", most of all " top
  }'

cat <<'FILES'
Wrote
  out/topic-map.svg   the map, for any browser
  out/graph.graphml   for Gephi, Cytoscape, yEd, networkx and igraph
  out/graph.json      everything, with all evidence, for your own programs
  out/graph.dot       for Graphviz
FILES

# Two works of the largest topic make good first questions.
topic=$("$asterism" topics -i "$log" -f keys -n 1 2>out/messages.txt || true)
works=()
if [[ -n $topic ]]; then
  # A here-document: in a system without /proc there is no /dev/fd to read a command from.
  while IFS= read -r key; do works+=("$key"); done <<<"$("$asterism" neighbors "$topic" -i "$log" -f keys -n 2)"
fi
echo "Try next"
if [[ ${#works[@]} -eq 2 ]]; then
  printf '  %s related %q -i %q\n' "$asterism" "${works[0]}" "$log"
  printf '  %s why %q %q -i %q\n' "$asterism" "${works[0]}" "${works[1]}" "$log"
else
  printf '  %s list -i %q\n  %s stats -i %q\n' "$asterism" "$log" "$asterism" "$log"
fi
printf '  %s check -i %q\n' "$asterism" "$log"
rm -f out/messages.txt
