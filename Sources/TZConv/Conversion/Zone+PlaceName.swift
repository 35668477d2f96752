extension Zone {
    /// What people call the zone when nobody said otherwise: the last part of its id, with blanks.
    ///
    ///     try database.zone("America/New_York").placeName   // "New York"
    var placeName: String {
        // Offsets and POSIX strings are their own names.
        guard let last = id.split(separator: "/").last, id.contains("/"), !id.contains(",") else { return id }
        return String(last.map { $0 == "_" ? " " : $0 })
    }
}
