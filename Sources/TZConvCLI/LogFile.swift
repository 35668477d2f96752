internal import TZConv

/// A log file, opened; through the program that reads it if it is compressed.
struct LogFile {
    /// What to call it in messages.
    let name: String

    /// Where its lines come from.
    let stream: InputFile

    private let file: InputFile
    private let compressed: Decompression.Stream?

    /// - Throws: ``TZConvError`` if it can't be opened.
    init(_ path: String) throws(TZConvError) {
        name = path == "-" ? "standard input" : path
        file = try InputFile(path: path)
        compressed = try Decompression.stream(of: file)
        stream = compressed?.file ?? file
    }

    /// Closes it after it was read to its end; what is wrong with it if it wasn't whole.
    func finish() -> String? {
        guard let compressed else {
            file.close()
            return nil
        }
        let (isSuccess, complaint) = compressed.process.finish()
        file.close()
        guard !isSuccess else { return nil }
        let words = complaint.isEmpty ? "the compressed data are damaged or cut off" : complaint
        return "\(compressed.program) could not read it to its end (\(words))"
    }

    /// Closes it before its end.
    func abandon() {
        // A program that can't write any more ends.
        _ = compressed?.process.finish()
        file.close()
    }
}
