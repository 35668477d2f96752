"""Measures how long a line takes through a filter that stays open, as with `tail -f x | filter`."""

import statistics
import subprocess
import sys
import time

process = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
times = []
for number in range(520):
    start = time.perf_counter()
    process.stdin.write(b"2018-08-15 11:45:00,%03d INFO a line\n" % (number % 1000))
    process.stdin.flush()
    answer = process.stdout.readline()
    times.append((time.perf_counter() - start) * 1000)
    if b"14:45:00" not in answer:
        sys.exit("latency: error: unexpected answer %r" % answer)
    time.sleep(0.002)
process.stdin.close()
process.wait()
# The first ones include the start of the process.
times = sorted(times[20:])
print("A line through `tail -f x | tzconv log`: median %.2f ms, 99th of a hundred %.2f ms, worst %.2f ms, of %d lines." % (
    statistics.median(times), times[len(times) * 99 // 100], times[-1], len(times)))
