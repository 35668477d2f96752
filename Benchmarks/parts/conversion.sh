#!/usr/bin/env bash
# Conversions between instants and civil times, beside the C library's.
# Nanoseconds of process CPU time for each operation: the median of five runs, the least and the most.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=.build/benchmarks
mkdir -p "$build"
swift=${SWIFT:-swift}

echo '### Conversions, ns of CPU time per operation'
echo
"$swift" build -c release --package-path Benchmarks --product ConversionBenchmark >&2
"$("$swift" build -c release --package-path Benchmarks --show-bin-path)/ConversionBenchmark"
clang -O2 -Wall -Wextra -Werror -o "$build/libc" Benchmarks/parts/libc.c
TZ=America/New_York "$build/libc"
