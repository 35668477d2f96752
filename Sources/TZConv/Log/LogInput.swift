/// Where a log comes from: a file, a pipe, or bytes in memory.
package final class LogInput {
    private enum Kind {
        case file(InputFile, wake: Int32?)
        case bytes([UInt8])
    }

    private let kind: Kind
    private var position = 0

    /// The bytes of a file, from where it stands.
    ///
    /// - Parameter wake: a descriptor that becomes readable when waiting should end.
    package init(_ file: InputFile, wake: Int32? = nil) { kind = .file(file, wake: wake) }

    /// Bytes in memory.
    package init(_ bytes: [UInt8]) { kind = .bytes(bytes) }

    /// Whether the bytes may come with pauses, in which what has come is to be shown.
    var canPause: Bool {
        if case .file(let file, _) = kind { file.size == nil } else { false }
    }

    /// Whether there is something to read at this moment.
    var isReady: Bool {
        if case .file(let file, _) = kind { file.isReady } else { true }
    }

    /// When the file was last changed; nil for what isn't a regular file.
    var changed: Instant? {
        guard case .file(let file, _) = kind, let changed = file.changed else { return nil }
        return Instant(seconds: changed.seconds, nanoseconds: changed.nanoseconds)
    }

    /// The number of bytes that can be looked at out of turn; 0 for what can only be read on.
    var size: Int {
        switch kind {
        case .file(let file, _): max(0, (file.size ?? 0) - file.position)
        case .bytes(let bytes): bytes.count - position
        }
    }

    /// Reads on.
    func read(into start: UnsafeMutableRawPointer, count: Int) -> InputFile.Outcome {
        switch kind {
        case .file(let file, let wake):
            return unsafe file.read(into: start, count: count, wake: wake)
        case .bytes(let bytes):
            let part = min(count, bytes.count - position)
            guard part > 0 else { return .end }
            unsafe bytes.withUnsafeBytes { source in
                guard let first = source.baseAddress else { return }
                // The part lies within the bytes, and the caller vouches for the room.
                unsafe start.copyMemory(from: first + position, byteCount: part)
            }
            position += part
            return .bytes(part)
        }
    }

    /// Looks at bytes that are `offset` further on, without reading on; how many there are.
    func peek(at offset: Int, into buffer: RawBuffer, count: Int) -> Int {
        let count = min(count, buffer.capacity)
        guard offset >= 0, count > 0 else { return 0 }
        switch kind {
        case .file(let file, _):
            return unsafe file.peek(at: file.position + offset, into: buffer.start, count: count)
        case .bytes(let bytes):
            let first = position + offset
            let part = min(count, bytes.count - first)
            guard part > 0 else { return 0 }
            unsafe bytes.withUnsafeBytes { source in
                guard let start = source.baseAddress else { return }
                // The part lies within the bytes and the buffer.
                unsafe buffer.start.copyMemory(from: start + first, byteCount: part)
            }
            return part
        }
    }
}
