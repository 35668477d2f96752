/// Compressed files, read through the programs that made them, so that no compression library is linked.
package enum Decompression {
    private struct Format {
        let name: String
        let magic: [UInt8]
        let program: String
        let arguments: [String]
    }

    private static let formats = [
        Format(name: "gzip", magic: [0x1F, 0x8B], program: "gzip", arguments: ["-dc"]),
        Format(name: "zstd", magic: [0x28, 0xB5, 0x2F, 0xFD], program: "zstd", arguments: ["-dcq"]),
        Format(name: "xz", magic: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], program: "xz", arguments: ["-dc"]),
        Format(name: "bzip2", magic: [0x42, 0x5A, 0x68], program: "bzip2", arguments: ["-dc"]),
    ]

    /// A compressed file, and the program that is reading it.
    package struct Stream: Sendable {
        /// What the program writes.
        package let file: InputFile
        /// The program.
        package let process: ChildProcess
        /// Its name.
        package let program: String
    }

    /// Starts the program for a regular file that begins as compressed files do; nil for any other file.
    ///
    /// - Throws: ``TZConvError/inputOutput(path:reason:)`` if the program isn't there.
    package static func stream(of file: InputFile) throws(TZConvError) -> Stream? {
        let head = RawBuffer(capacity: 8)
        // At most the eight bytes that the buffer has.
        let count = unsafe file.peek(at: file.position, into: head.start, count: head.capacity)
        let format = formats.first { format in
            format.magic.count <= count
                && format.magic.indices.allSatisfy { index in
                    // Below the number of bytes read.
                    unsafe head.start.load(fromByteOffset: index, as: UInt8.self) == format.magic[index]
                }
        }
        guard let format else { return nil }
        guard let process = ChildProcess(format.program, format.arguments, input: file.number) else {
            throw .inputOutput(
                path: file.path,
                reason: "is compressed, and the program \(format.program) that reads \(format.name) can't be started"
            )
        }
        return Stream(
            file: try InputFile(descriptor: process.output, path: file.path, changed: file.changed),
            process: process,
            program: format.program
        )
    }
}
