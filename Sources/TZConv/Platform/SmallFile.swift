#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Whole small files: zone data, configuration.
///
/// Never hangs on a FIFO and never reads a directory or a device.
package enum SmallFile {
    /// The bytes of a regular file.
    ///
    /// - Parameter limit: the largest size that is read; a longer file is an error.
    /// - Throws: ``TZConvError/noSuchFile(path:)`` or ``TZConvError/inputOutput(path:reason:)``.
    package static func read(_ path: String, limit: Int) throws(TZConvError) -> [UInt8] {
        // O_NONBLOCK: opening a FIFO without a writer returns at once instead of waiting for one.
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { throw .noSuchFile(path: path) }
            throw .inputOutput(path: path, reason: SystemMessage.text(code))
        }
        defer { _ = close(descriptor) }
        var status = stat()
        // A local variable is filled.
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw .inputOutput(path: path, reason: SystemMessage.text(errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .inputOutput(path: path, reason: "not a regular file")
        }
        guard status.st_size <= off_t(limit) else {
            throw .inputOutput(path: path, reason: "larger than \(limit) bytes")
        }
        return try bytes(of: descriptor, path: path, expected: Int(status.st_size), limit: limit)
    }

    /// The first bytes of a regular file, as many as there are up to a number; nil if there is no such file or it
    /// can't be read.
    package static func head(_ path: String, count: Int) -> [UInt8]? {
        // O_NONBLOCK: as above.
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        var status = stat()
        // A local variable is filled.
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var content = [UInt8](repeating: 0, count: count)
        // The buffer is valid for the call.
        let got = unsafe content.withUnsafeMutableBytes { unsafe readOnce(descriptor, $0.baseAddress, $0.count) }
        guard got >= 0 else { return nil }
        content.removeLast(content.count - got)
        return content
    }

    private static func bytes(
        of descriptor: Int32,
        path: String,
        expected: Int,
        limit: Int
    ) throws(TZConvError) -> [UInt8] {
        // One byte more than expected, so that the end is seen without a second growth.
        var content = [UInt8](repeating: 0, count: expected + 1)
        var count = 0
        while true {
            if count == content.count {
                guard count <= limit else { throw .inputOutput(path: path, reason: "larger than \(limit) bytes") }
                content.append(contentsOf: repeatElement(0, count: max(4096, count)))
            }
            // The buffer is valid for the call, and the count is what is left of it.
            let got = unsafe content.withUnsafeMutableBytes { buffer in
                unsafe Self.readOnce(descriptor, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count)
            }
            if got < 0 {
                let code = errno
                if code == EINTR { continue }
                throw .inputOutput(path: path, reason: SystemMessage.text(code))
            }
            if got == 0 { break }
            count += got
        }
        content.removeLast(content.count - count)
        return content
    }

    private static func readOnce(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        guard let start = unsafe start else { return 0 }
        return unsafe readBytes(descriptor, start, count)
    }
}

/// The system's `read`, which the type's own function of the same name would hide.
private func readBytes(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe read(descriptor, start, count)
}
