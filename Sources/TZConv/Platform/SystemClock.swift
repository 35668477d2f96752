#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The machine's clock: the one place from which "now" comes, so that everything else can be given another.
package enum SystemClock {
    /// What the clock shows: seconds since 1970 and the nanoseconds within the second.
    static func reading() -> (seconds: Int64, nanoseconds: Int) {
        var time = timespec()
        // A local variable is filled; the call can't fail for this clock.
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return (Int64(time.tv_sec), Int(time.tv_nsec))
    }
}
