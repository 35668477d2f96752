#!/usr/bin/env bash
# Many times at once: `tzconv utc -` on one core, beside GNU date reading the same lines.
#
# STREAM_LINES is the number of lines, 2,000,000 if it isn't set; date gets a twentieth of them.
set -euo pipefail
cd "$(dirname "$0")/../.."

lines=${STREAM_LINES:-2000000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
one=()
# strftime is an extension: gawk has it, mawk too, the one true awk has not.
awk=$(command -v gawk || command -v mawk || command -v awk)
command -v taskset >/dev/null 2>&1 && one=(taskset -c 0)

# make FORMAT: lines of random moments from 2001 to 2100, the same in every run.
make_lines() {
    "$awk" -v n="$lines" -v format="$1" 'BEGIN {
        srand(20180815)
        for (i = 0; i < 100000; i++) {
            second = 1000000000 + int(rand() * 3102444800)
            line[i] = format == "epoch" ? second : strftime(format, second, 1)
        }
        for (i = 0; i < n; i++) print line[i % 100000]
    }'
}

# rate LINES COMMAND…: millions of lines a second, best of three.
rate() {
    local count=$1 least='' start end time
    shift
    for _ in 1 2 3; do
        start=$EPOCHREALTIME
        TZ=Europe/Moscow "$@" >/dev/null 2>&1 || { echo '—'; return; }
        end=$EPOCHREALTIME
        time=$((${end/./} - ${start/./}))
        if [ -z "$least" ] || [ "$time" -lt "$least" ]; then least=$time; fi
    done
    awk -v n="$count" -v t="$least" 'BEGIN { printf "%.2f\n", n / t }'
}

ours() { "${one[@]}" "$TZCONV" utc - <"$scratch/all"; }
theirs() { "${one[@]}" date -u -f "$scratch/part" '+%Y-%m-%d %H:%M:%S'; }

echo "### Many times at once"
echo
echo "$lines random moments, from Moscow's clocks to UTC, on one core, in millions of lines a second; best of three."
echo
echo "| a line is | \`tzconv utc -\` | \`date -f\` |"
echo "|---|---|---|"
for format in '%Y-%m-%d %H:%M:%S' '%Y-%m-%dT%H:%M:%SZ' '%Y-%m-%dT%H:%M:%S+03:00' '%d/%b/%Y:%H:%M:%S +0300' '%H:%M' epoch; do
    make_lines "$format" >"$scratch/all"
    head -n "$((lines / 20))" "$scratch/all" >"$scratch/part"
    echo "| \`$format\` | $(rate "$lines" ours) | $(rate "$((lines / 20))" theirs) |"
done
