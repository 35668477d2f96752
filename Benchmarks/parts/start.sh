#!/usr/bin/env bash
# The wall time of a whole command that converts one time, beside other commands that do the like.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=.build/benchmarks
mkdir -p "$build"
clang -O2 -Wall -Wextra -Werror -o "$build/pairs" Benchmarks/parts/pairs.c

echo "### Start of a process"
echo
echo "Alternating pairs, 1,000 of each; median wall time in ms, and the median of the pairs' ratios (below 1: tzconv is"
echo "faster)."
echo
echo "| tzconv | ms | beside | ms | ratio |"
echo "|---|---|---|---|---|"

beside() {
    local words=$1
    shift
    command -v "$1" >/dev/null 2>&1 || return 0
    local a b ratio
    IFS=$'\t' read -r a b ratio < <(TZ=Europe/Moscow "$build/pairs" 1000 "$TZCONV" $words -- "$@")
    echo "| \`tzconv $words\` | $a | \`$*\` | $b | $ratio |"
}

beside "utc 11:45" true
beside "utc 11:45" date -d 11:45
beside "utc 11:45" dateutils.dconv -z UTC --from-zone Europe/Moscow 2018-08-15T11:45:00
beside "utc 11:45" python3 -c 'import datetime, zoneinfo
print(datetime.datetime.now(zoneinfo.ZoneInfo("UTC")))'
beside "neyork 11:45" date -d 11:45
beside "--json utc 11:45" date -d 11:45
