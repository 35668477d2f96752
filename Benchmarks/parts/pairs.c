// Times two commands in alternating pairs, so that both meet the same machine: load, clock and caches that drift move
// both, and the median of the ratios stays.
//
//   pairs COUNT A ARGUMENTS… -- B ARGUMENTS…
//
// Prints the median wall times of A and of B in milliseconds and the median of A/B, parted by tabs. Both write to
// /dev/null. In C, because what starts the clock must cost nothing itself.

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static int by_size(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static double median(double *values, int count) {
    qsort(values, (size_t)count, sizeof *values, by_size);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static double milliseconds(char **command, const posix_spawn_file_actions_t *actions) {
    struct timespec begin, end;
    pid_t child;
    int status;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    int error = posix_spawnp(&child, command[0], actions, NULL, command, environ);
    if (error != 0) {
        fprintf(stderr, "pairs: %s: %s\n", command[0], strerror(error));
        exit(1);
    }
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    clock_gettime(CLOCK_MONOTONIC, &end);
    // A command that fails early would win every race.
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fprintf(stderr, "pairs: %s: status %d\n", command[0], status);
        exit(1);
    }
    return (double)(end.tv_sec - begin.tv_sec) * 1e3 + (double)(end.tv_nsec - begin.tv_nsec) / 1e6;
}

int main(int count, char **words) {
    int pairs = count > 1 ? atoi(words[1]) : 0, middle = 2;
    while (middle < count && strcmp(words[middle], "--") != 0) middle++;
    if (pairs < 1 || middle == 2 || middle + 1 >= count) {
        fprintf(stderr, "usage: pairs COUNT A ARGUMENTS... -- B ARGUMENTS...\n");
        return 64;
    }
    words[middle] = NULL;
    char **first = words + 2, **second = words + middle + 1;
    double *a = calloc((size_t)pairs, sizeof *a), *b = calloc((size_t)pairs, sizeof *b);
    double *ratio = calloc((size_t)pairs, sizeof *ratio);
    posix_spawn_file_actions_t actions;
    if (!a || !b || !ratio || posix_spawn_file_actions_init(&actions) != 0) return 70;
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    // The first rounds fill the page cache and aren't counted.
    for (int i = -10; i < pairs; i++) {
        double x, y;
        if (i % 2 == 0) {
            x = milliseconds(first, &actions);
            y = milliseconds(second, &actions);
        } else {
            y = milliseconds(second, &actions);
            x = milliseconds(first, &actions);
        }
        if (i < 0) continue;
        a[i] = x;
        b[i] = y;
        ratio[i] = x / y;
    }
    printf("%.3f\t%.3f\t%.3f\n", median(a, pairs), median(b, pairs), median(ratio, pairs));
    return 0;
}
