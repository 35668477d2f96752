#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The machine's clock: the one place from which "now" comes, so that everything else can be given another.
package enum SystemClock {
    /// The present instant.
    package static func now() -> Instant {
        var time = timespec()
        // A local variable is filled; the call can't fail for this clock.
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int(time.tv_nsec)) ?? .epoch
    }
}
