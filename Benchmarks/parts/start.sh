#!/usr/bin/env bash
# The wall time of a whole command that converts one time, beside other commands that do the like.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=.build/benchmarks
mkdir -p "$build"
clang -O2 -Wall -Wextra -Werror -o "$build/pairs" Benchmarks/parts/pairs.c

echo "### Start of a process"
echo
echo "Alternating pairs, 1,000 of each (Python 100); median wall time in ms, and the median of the pairs' ratios (below 1: tzconv is"
echo "faster)."
echo
echo "| tzconv | ms | beside | ms | ratio |"
echo "|---|---|---|---|---|"

# beside WORDS LABEL COMMAND…: tzconv with these words beside another command.
beside() {
    local words=$1 label=$2
    shift 2
    command -v "$1" >/dev/null 2>&1 || return 0
    local a b ratio
    # The words are parted here as a shell would part them.
    # shellcheck disable=SC2086
    IFS=$'\t' read -r a b ratio < <(TZ=Europe/Moscow "$build/pairs" "$count" "$TZCONV" $words -- "$@")
    echo "| \`tzconv $words\` | $a | $label | $b | $ratio |"
}

count=1000
beside "utc 11:45" "\`true\`" true
beside "utc 11:45" "\`date -d 11:45\`" date -d 11:45
beside "utc 11:45" "dateutils' \`dconv\`" dateutils.dconv -z UTC --from-zone Europe/Moscow 2018-08-15T11:45:00
beside "neyork 11:45" "\`date -d 11:45\`" date -d 11:45
beside "--json utc 11:45" "\`date -d 11:45\`" date -d 11:45
# The system's own, because a version manager's shim takes ten times as long as Python.
count=100
beside "utc 11:45" "Python's \`zoneinfo\`" /usr/bin/python3 -c 'import datetime, zoneinfo
print(datetime.datetime.now(zoneinfo.ZoneInfo("UTC")))'
