#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file, a pipe or a terminal that is open for reading.
package struct InputFile: Sendable {
    /// The descriptor.
    package let number: Int32

    /// What the user called it; `-` is standard input.
    package let path: String

    /// The size in bytes at the moment of opening; nil for what isn't a regular file.
    package let size: Int?

    /// The moment of the last change, in seconds since 1970 and nanoseconds; nil for what isn't a regular file.
    package let changed: (seconds: Int64, nanoseconds: Int)?

    /// What came of one attempt to read.
    package enum Outcome: Hashable, Sendable {
        case bytes(Int)
        case end
        /// A signal asked to stop.
        case interrupted
        /// The system's reason.
        case failed(String)
    }

    /// Opens a file by its path, or standard input for `-`.
    ///
    /// - Throws: ``TZConvError/noSuchFile(path:)``, or ``TZConvError/inputOutput(path:reason:)`` for a directory and
    ///   for what may not be read.
    package init(path: String) throws(TZConvError) {
        var number: Int32 = 0
        if path != "-" {
            // A FIFO waits here for its writer, as with every filter.
            repeat {
                number = unsafe open(path, O_RDONLY | O_CLOEXEC)
            } while number < 0 && errno == EINTR
                && Interruption.signal == nil
        }
        guard number >= 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { throw .noSuchFile(path: path) }
            throw .inputOutput(path: path, reason: SystemMessage.text(code))
        }
        try self.init(descriptor: number, path: path)
    }

    /// Takes over an open descriptor.
    ///
    /// - Parameter changed: when the contents were last changed, where the descriptor can't tell.
    package init(
        descriptor: Int32,
        path: String,
        changed: (seconds: Int64, nanoseconds: Int)? = nil
    ) throws(TZConvError) {
        var status = stat()
        // A local variable is filled.
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw .inputOutput(path: path, reason: SystemMessage.text(errno))
        }
        let kind = status.st_mode & S_IFMT
        guard kind != S_IFDIR else {
            if descriptor != 0 { _ = systemClose(descriptor) }
            throw .inputOutput(path: path, reason: "is a directory")
        }
        self.number = descriptor
        self.path = path
        let isRegular = kind == S_IFREG
        self.size = isRegular ? Int(status.st_size) : nil
        #if canImport(Glibc)
        let time = status.st_mtim
        #else
        let time = status.st_mtimespec
        #endif
        self.changed = isRegular ? (Int64(time.tv_sec), Int(time.tv_nsec)) : changed
        #if canImport(Glibc)
        // Larger steps of reading ahead; only a hint, so that a refusal doesn't matter.
        if isRegular { _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL) }
        #endif
    }

    /// Reads what there is, at most `count` bytes, waiting for the first of them.
    ///
    /// - Parameter wake: a descriptor that becomes readable when the wait should end.
    package func read(into start: UnsafeMutableRawPointer, count: Int, wake: Int32?) -> Outcome {
        while true {
            if Interruption.signal != nil { return .interrupted }
            if size == nil, let wake, !waitForBytes(wake: wake) { continue }
            // The caller vouches for `count` bytes.
            let got = unsafe systemRead(number, start, count)
            if got > 0 { return .bytes(got) }
            if got == 0 { return .end }
            let code = errno
            if code == EINTR { continue }
            if code == EAGAIN {
                // Someone has made the descriptor non-blocking: wait instead of spinning.
                _ = waitForBytes(wake: wake ?? -1)
                continue
            }
            return .failed(SystemMessage.text(code))
        }
    }

    /// Reads at a place of a regular file without moving on; the number of bytes, 0 if there are none.
    package func peek(at offset: Int, into start: UnsafeMutableRawPointer, count: Int) -> Int {
        guard size != nil else { return 0 }
        while true {
            // The caller vouches for `count` bytes.
            let got = unsafe pread(number, start, count, off_t(offset))
            if got < 0, errno == EINTR { continue }
            return max(0, got)
        }
    }

    /// The place in a regular file from which the next bytes will come: not 0 for a descriptor that a shell has used.
    package var position: Int { size == nil ? 0 : max(0, Int(lseek(number, 0, SEEK_CUR))) }

    /// Whether there is something to read at this moment, so that a read would not wait.
    package var isReady: Bool {
        var query = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        // One local structure is filled.
        return unsafe poll(&query, 1, 0) > 0
    }

    /// Waits for bytes or for a signal; whether there are bytes (or the end).
    private func waitForBytes(wake: Int32) -> Bool {
        var queries = (
            pollfd(fd: number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0)
        )
        // Two structures side by side are filled; a descriptor of -1 is skipped by the system.
        _ = unsafe withUnsafeMutablePointer(to: &queries) { pair in
            unsafe pair.withMemoryRebound(to: pollfd.self, capacity: 2) { unsafe poll($0, 2, -1) }
        }
        return queries.0.revents != 0
    }

    /// Closes it; standard input stays.
    package func close() {
        if number != 0 { _ = systemClose(number) }
    }
}

/// The system's functions, which the type's own of the same names would hide.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe read(descriptor, start, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
