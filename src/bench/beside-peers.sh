#!/usr/bin/env bash
# CPU of whole processes, cold, that compare two texts: this program beside git diff --word-diff, wdiff and dwdiff (those
# that are installed), on the same two text files. Texts come from PDF files cut to so many pages; the second of each pair
# is an edited copy. Then the diff stage alone in a warm JVM, how it grows, texts made to be hard, and the largest from PDF.
#   mvn -q package -DskipTests && src/bench/beside-peers.sh FILE.pdf [RUNS]
# Nothing is asserted: machines differ, and so do hours. The peers compare words and know no provisions: their figure under
# "marked" is how many stretches they mark, this program's how many changes it lists.
set -euo pipefail
cd "$(dirname "$0")/../.."
file=$1
runs=${2:-3}
work=$(mktemp -d)
last=
trap 'rm -rf "$work"' EXIT
# The JDK that the launcher names.
java=$(sed -n "s/^java='\(.*\)'$/\1/p" target/ramseyer)
[ -x "$java" ] || java=java
limit=${LIMIT:-600}

measure() { # name, command...: prints "cpu wall megabytes" of the least of the runs; the output is left in $work/out
  local name=$1
  shift
  rm -f "$work/times"
  for _ in $(seq "$runs"); do
    /usr/bin/time -a -o "$work/times" -f '%U %S %e %M' timeout "$limit" "$@" >"$work/out" 2>"$work/err" || true
  done
  awk '/^[0-9]/ { cpu = $1 + $2 } /^[0-9]/ && (!n++ || cpu < least) { least = cpu; wall = $3 } /^[0-9]/ && $4 > most { most = $4 }
    END { printf "%.2f %.2f %.0f\n", least, wall, most / 1024 }' "$work/times"
}

row() { # name, measured, marked
  local cpu wall memory
  read -r cpu wall memory <<<"$2"
  printf '%-34s %8s %8s %7s %8s\n' "$1" "$cpu" "$wall" "$memory" "$3"
}

marked() { grep -o '\[-\|{+' "$work/out" | wc -l || true; }

beside() { # before, after: one table
  local figures
  printf '%-34s %8s %8s %7s %8s\n' command 'CPU s' 'wall s' MB marked
  figures=$(measure git git diff --no-index --no-color --word-diff=plain "$1" "$2")
  row "git diff --no-index --word-diff" "$figures" "$(marked)"
  for peer in wdiff dwdiff; do
    if command -v "$peer" >/dev/null; then
      figures=$(measure "$peer" "$peer" "$1" "$2")
      row "$peer" "$figures" "$(marked)"
    fi
  done
  figures=$(measure ramseyer target/ramseyer compare "$1" "$2" --format json)
  cp "$work/out" "$work/last.json"
  row "ramseyer compare --format json" "$figures" "$(listed "$work/last.json")"
}

listed() { grep -o '"id":"c[0-9]*"' "$1" | sort -u | wc -l; }

stages() { # before, after: the stages in a warm JVM
  "$java" -cp 'target/ramseyer.jar:target/lib/*' src/bench/CompareStages.java "$1" "$2" 5 2>/dev/null
}

echo "$file, least CPU of $runs runs; load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown) when begun"
for pages in ${PAGES:-10 100 700 2740}; do
  "$java" -cp 'target/lib/*' src/bench/CutPages.java "$file" "$work/$pages.pdf" "$pages" 2>/dev/null || continue
  target/ramseyer parse "$work/$pages.pdf" --format text >"$work/$pages-a.txt" 2>/dev/null
  planted=$("$java" src/bench/EditText.java edit "$work/$pages-a.txt" "$work/$pages-b.txt" 25)
  echo
  echo "$pages pages, $(wc -w <"$work/$pages-a.txt") words, $planted edits"
  beside "$work/$pages-a.txt" "$work/$pages-b.txt"
  read -r first warm html json changes proof <<<"$(stages "$work/$pages-a.txt" "$work/$pages-b.txt")"
  echo "in one JVM: diff stage $first s at first, $warm s warm; HTML $html s, JSON $json s; $changes changes, $proof"
  echo "$(wc -w <"$work/$pages-a.txt") $warm" >>"$work/growth"
  last=$pages
done
awk '{ x = log($1); y = log($2); n++; sx += x; sy += y; sxx += x * x; sxy += x * y
    if (n > 1) step = (y - py) / (x - px); px = x; py = y }
  END { if (n > 1) printf "\ndiff stage, log-log slope of CPU by words: %.2f over all, %.2f between the last two\n",
    (n * sxy - sx * sy) / (n * sxx - sx * sx), step }' "$work/growth"

"$java" src/bench/EditText.java unlike 2000 "$work/unlike-a.txt" "$work/unlike-b.txt"
"$java" src/bench/EditText.java same 2000 "$work/same-a.txt" "$work/same-b.txt"
echo
echo "2,000 paragraphs beside 2,000 others, nothing shared"
beside "$work/unlike-a.txt" "$work/unlike-b.txt"
echo
echo "2,000 identical paragraphs beside 1,999"
beside "$work/same-a.txt" "$work/same-b.txt"

echo
"$java" -cp 'target/lib/*' src/bench/CutPages.java "$file" "$work/without.pdf" "$last" 50 2>/dev/null
echo "$last pages from PDF to HTML and JSON: beside itself without each fiftieth page, and beside the edited text"
for after in without.pdf "$last-b.txt"; do
  rm -rf "$work/redline"
  figures=$(measure pdf target/ramseyer compare "$work/$last.pdf" "$work/$after" --format html,json -o "$work/redline")
  row "ramseyer compare, PDF and ${after##*.}" "$figures" "$(listed "$work"/redline/*.json)"
done
