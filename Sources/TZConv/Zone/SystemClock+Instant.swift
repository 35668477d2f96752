extension SystemClock {
    /// The present instant.
    ///
    /// This stands here and not beside the clock because Platform and Civil share the ground and don't know each other.
    package static func now() -> Instant {
        let reading = reading()
        return Instant(seconds: reading.seconds, nanoseconds: reading.nanoseconds) ?? .epoch
    }
}
