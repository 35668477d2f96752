// The C library's conversions over the same instants as ConversionBenchmark, as CSV in the same form: process CPU time,
// the median of several runs. Built and run by parts/conversion.sh.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { COUNT = 1 << 20, RUNS = 5 };

static time_t instants[COUNT];
static struct tm civil[COUNT];
static volatile long sink;
static uint64_t state = 0x7A636F6E7601;

// Steele, Lea and Flood's SplitMix64.
static uint64_t next(void) {
    uint64_t mixed = state += 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

static void fill(int64_t start, int64_t end) {
    for (int i = 0; i < COUNT; i++) instants[i] = (time_t)(start + (int64_t)(next() % (uint64_t)(end - start)));
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int by_size(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void to_civil(void) {
    long sum = 0;
    for (int i = 0; i < COUNT; i++) {
        struct tm time;
        localtime_r(&instants[i], &time);
        sum += time.tm_mday + time.tm_hour + time.tm_year + time.tm_sec;
    }
    sink = sum;
}

static void to_instant(void) {
    long sum = 0;
    for (int i = 0; i < COUNT; i++) {
        struct tm time = civil[i];
        time.tm_isdst = -1;
        sum += mktime(&time);
    }
    sink = sum;
}

static void report(const char *name, void (*body)(void)) {
    double times[RUNS];
    body();
    for (int run = 0; run < RUNS; run++) {
        double start = now();
        body();
        times[run] = (now() - start) / COUNT;
    }
    qsort(times, RUNS, sizeof *times, by_size);
    printf("C library %s,%s,%.1f,%.1f,%.1f\n", getenv("TZ"), name, times[RUNS / 2], times[0], times[RUNS - 1]);
}

int main(void) {
    if (!getenv("TZ")) return 64;
    tzset();
    fill(0, 2145916800);
    report("a 1970-2037", to_civil);
    for (int i = 0; i < COUNT; i++) localtime_r(&instants[i], &civil[i]);
    report("d civil to instant", to_instant);
    fill(2145916800, 4133980800);
    report("b 2038-2100", to_civil);
    for (int i = 0; i < COUNT; i++) instants[i] = 1534333500 + i / 100;
    report("c 10 ms apart", to_civil);
    return 0;
}
