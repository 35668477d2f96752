extension Zone {
    /// What people call the zone when nobody said otherwise: the last part of its id, with blanks.
    ///
    ///     try database.zone("America/New_York").placeName   // "New York"
    var placeName: String {
        // Offsets and POSIX strings are their own names.
        let bytes = id.utf8
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), !bytes.contains(UInt8(ascii: ",")) else { return id }
        // Bytes, because the first array of characters costs a start more than all the rest of the name.
        let name = bytes[slash...].dropFirst().map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
        return name.isEmpty ? id : String(decoding: name, as: UTF8.self)
    }
}
