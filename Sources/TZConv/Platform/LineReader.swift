#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Lines of an open descriptor, without their ends, read in large blocks.
///
/// What one read brings is handed out before the next one, which may wait: lines that a person types are answered one by
/// one, those of a file in blocks.
package struct LineReader {
    /// A line of the input.
    package enum Line: ~Escapable {
        /// Its bytes, without the end.
        case whole(Span<UInt8>)
        /// It is longer than ``LineReader/longestLine``; its bytes are passed over.
        case tooLong
    }

    /// The longest line that is kept; a reader of stamps has no use for longer ones, and the memory is bounded.
    package static let longestLine = 1 << 20

    private let descriptor: Descriptor
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// The bytes of a line without its end yet: from the start of the buffer.
    private var kept = 0
    private var isSkipping = false
    private var isAtEnd = false

    /// Why reading stopped before the end; nil if it didn't.
    package private(set) var failure: String?

    package init(_ descriptor: Descriptor) { self.descriptor = descriptor }

    /// Reads once, and hands the lines that are whole by now to the body; false at the end of the input.
    ///
    /// A carriage return before the line's end is left out. A last line without an end is a line.
    package mutating func next(_ body: (borrowing Line) -> Void) -> Bool {
        guard !isAtEnd else { return false }
        if kept == buffer.count {
            if kept < Self.longestLine {
                buffer.append(contentsOf: repeatElement(0, count: buffer.count))
            } else {
                if !isSkipping { body(.tooLong) }
                isSkipping = true
                kept = 0
            }
        }
        let end = fill(kept)
        var start = 0
        var isSkipped = isSkipping
        do {
            let bytes = buffer.span
            // Only what was read just now can hold the first end of a line.
            var searched = kept
            while let newline = Self.newline(in: bytes, searched..<end) {
                if isSkipped { isSkipped = false } else { Self.hand(bytes, start..<newline, body) }
                start = newline + 1
                searched = start
            }
            if isAtEnd, start < end, !isSkipped { Self.hand(bytes, start..<end, body) }
        }
        isSkipping = isSkipped
        if isSkipped { start = end }
        let rest = end - start
        if start > 0 { for index in 0..<rest { buffer[index] = buffer[start + index] } }
        kept = rest
        return !isAtEnd
    }

    private static func hand(_ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (borrowing Line) -> Void) {
        var line = range
        if !line.isEmpty, bytes[line.upperBound - 1] == UInt8(ascii: "\r") {
            line = line.lowerBound..<(line.upperBound - 1)
        }
        body(.whole(bytes.extracting(line)))
    }

    /// Reads once behind the bytes that are kept; the end of the bytes in the buffer.
    private mutating func fill(_ room: Int) -> Int {
        let number = descriptor.number
        while true {
            // The buffer is valid during the call, and only what it has room for is read.
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe bytes.baseAddress.map { unsafe read(number, $0 + room, bytes.count - room) } ?? 0
            }
            if count > 0 { return room + count }
            let code = errno
            if count < 0, code == EINTR { continue }
            if count < 0 { failure = SystemMessage.text(code) }
            isAtEnd = true
            return room
        }
    }

    /// The first line end in a range.
    private static func newline(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        // The bytes of the range are valid during the call, and it has at least one.
        return unsafe bytes.extracting(range).withUnsafeBytes { part in
            unsafe part.baseAddress.flatMap { unsafe ByteSearch.first(UInt8(ascii: "\n"), in: $0, count: part.count) }
        }
        .map { range.lowerBound + $0 }
    }
}
