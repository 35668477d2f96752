#!/usr/bin/env bash
# Measures tzconv beside its rivals, in one run on one machine, and prints the tables. `make bench` calls it.
#
#   Benchmarks/compare.sh [PART…]    the parts are the scripts in Benchmarks/parts; all of them without a name
#
# TZCONV is the installed command or one that is linked like it. What isn't on the machine is left out of the tables.
set -euo pipefail
cd "$(dirname "$0")/.."

[ -x "${TZCONV:-}" ] || {
    echo "compare: error: TZCONV names no command; call this through make" >&2
    exit 1
}
# A copy, as an installation makes one: the file that the linker has just written starts more slowly.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$TZCONV" "$scratch/tzconv"
TZCONV=$scratch/tzconv
export TZCONV

if [ $# -eq 0 ]; then
    for part in Benchmarks/parts/*.sh; do set -- "$@" "$(basename "$part" .sh)"; done
fi

model=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
echo "## $(date -u +%F)"
echo
echo "${model:-$(uname -m)}, $(getconf _NPROCESSORS_ONLN) cores, $(uname -sr); $("${SWIFT:-swift}" --version 2>/dev/null | head -n 1)"
echo "$("$TZCONV" --version | head -n 1)"
for part in "$@"; do
    echo
    bash "Benchmarks/parts/$part.sh"
done
