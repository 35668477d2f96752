#!/usr/bin/env bash
# Names to zones: the time for each name, and how many of some thousands of seeded queries are answered rightly, beside
# rapidfuzz over the same names (`pip install rapidfuzz tzdata==2026.6`; without it that column is left out).
set -euo pipefail
cd "$(dirname "$0")/../.."

swift=${SWIFT:-swift}

echo '### Names to zones, us of CPU time per name'
echo
"$swift" build -c release --package-path Benchmarks --product MatchBenchmark >&2
"$("$swift" build -c release --package-path Benchmarks --show-bin-path)/MatchBenchmark"
echo
echo '### Names to zones, right in percent by kind of query'
echo
python3 Benchmarks/score-places.py "$TZCONV"
