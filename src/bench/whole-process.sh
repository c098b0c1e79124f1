#!/usr/bin/env bash
# CPU of whole processes, cold, on one PDF: this program beside pdftotext and mutool (those that are installed), in turns,
# the least of several runs each; then how CPU and memory grow with pages; then two files at once.
#   mvn -q package -DskipTests && src/bench/whole-process.sh FILE.pdf [RUNS]
# Nothing is asserted: machines differ, and so do hours.
set -euo pipefail
cd "$(dirname "$0")/../.."
file=$1
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The JDK that the launcher names.
java=$(sed -n "s/^java='\(.*\)'$/\1/p" target/ramseyer)
[ -x "$java" ] || java=java
TIMEFORMAT='%U %S %R'

run() { # name, command...: adds "user system wall kilobytes" to the name's file
  local name=$1 memory='-'
  shift
  if [ -x /usr/bin/time ]; then
    { time /usr/bin/time -o "$work/memory" -f %M "$@" >/dev/null 2>&1; } 2>"$work/time" || true
    memory=$(tail -1 "$work/memory")
  else
    { time "$@" >/dev/null 2>&1; } 2>"$work/time" || true
  fi
  echo "$(tail -1 "$work/time") $memory" >>"$work/$name"
}

least() { # name: the least CPU, its wall time, the most memory
  awk '{ cpu = $1 + $2 } NR == 1 || cpu < least { least = cpu; wall = $3 } $4 > most { most = $4 }
    END { printf "%.2f %.2f %.0f\n", least, wall, most / 1024 }' "$work/$1"
}

in_turns() { # file: runs everything on it
  for _ in $(seq "$runs"); do
    if command -v pdftotext >/dev/null; then
      run "pdftotext -bbox-layout" pdftotext -q -bbox-layout "$1" /dev/null
      run "pdftotext" pdftotext -q "$1" /dev/null
    fi
    if command -v mutool >/dev/null; then
      run "mutool draw -F stext" mutool draw -q -F stext -o /dev/null "$1"
    fi
    run "ramseyer parse" target/ramseyer parse "$1"
    run "java -jar ramseyer.jar parse" "$java" -jar target/ramseyer.jar parse "$1"
  done
}

echo "$file, least CPU of $runs runs; load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown) when begun"
in_turns "$file"
yardstick=1
[ -f "$work/pdftotext -bbox-layout" ] && yardstick=$(least "pdftotext -bbox-layout" | cut -d' ' -f1)
printf '%-32s %8s %8s %8s %8s\n' command 'CPU s' ratio 'wall s' MB
for name in "pdftotext -bbox-layout" pdftotext "mutool draw -F stext" "ramseyer parse" "java -jar ramseyer.jar parse"; do
  if [ -f "$work/$name" ]; then
    read -r cpu wall memory <<<"$(least "$name")"
    printf '%-32s %8s %8s %8s %8s\n' "$name" "$cpu" \
      "$(awk -v a="$cpu" -v b="$yardstick" 'BEGIN { printf "%.2f", (b > 0) ? a / b : 0 }')" "$wall" "$memory"
  fi
done

echo
printf '%8s %8s %8s\n' pages 'CPU s' MB
for pages in 2 20 100 700 2740; do
  if "$java" -cp 'target/lib/*' src/bench/CutPages.java "$file" "$work/$pages.pdf" "$pages" 2>/dev/null; then
    for _ in $(seq "$runs"); do
      run "cut $pages" target/ramseyer parse "$work/$pages.pdf"
    done
    read -r cpu _ memory <<<"$(least "cut $pages")"
    printf '%8s %8s %8s\n' "$pages" "$cpu" "$memory" | tee -a "$work/growth"
  fi
done
awk '{ x = log($1); y = log($2); n++; sx += x; sy += y; sxx += x * x; sxy += x * y
    if (n > 1) last = (y - py) / (x - px); px = x; py = y }
  END { if (n > 1) printf "log-log slope %.2f over all, %.2f between the last two\n",
    (n * sxy - sx * sy) / (n * sxx - sx * sx), last }' "$work/growth"

echo
one=$({ time target/ramseyer parse "$file" >/dev/null 2>&1; } 2>&1 | tail -1)
two=$({ time { target/ramseyer parse "$file" >/dev/null 2>&1 & target/ramseyer parse "$file" >/dev/null 2>&1; wait; }; } 2>&1 | tail -1)
echo "one file (user, system, wall s): $one; two at once: $two"
