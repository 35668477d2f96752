extension TZifFile {
    /// The bytes of the file at a path, if it can be a TZif file at all.
    ///
    /// A directory, a FIFO or a file that is far too large is damaged data; only what the system refuses to show is an
    /// error of input.
    ///
    /// - Throws: ``TZConvError/malformedData(source:reason:)``, ``TZConvError/noSuchFile(path:)`` or
    ///   ``TZConvError/inputOutput(path:reason:)``.
    static func bytes(atPath path: String) throws(TZConvError) -> [UInt8] {
        do {
            return try SmallFile.read(path, limit: sizeLimit)
        } catch .inputOutput(let path, let reason) {
            switch FileTree.kind(path) {
            case .directory: throw .malformedData(source: path, reason: "a directory and not a TZif file")
            case .other: throw .malformedData(source: path, reason: "a device or a FIFO and not a TZif file")
            case .file where SmallFile.head(path, count: 4) != nil:
                throw .malformedData(source: path, reason: "not a TZif file: \(reason)")
            default: throw .inputOutput(path: path, reason: reason)
            }
        }
    }
}
