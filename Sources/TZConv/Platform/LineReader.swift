#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Lines of an open descriptor, without their ends, read in large blocks.
package struct LineReader {
    private let descriptor: Descriptor
    private var buffer = [UInt8](repeating: 0, count: 1 << 17)
    private var start = 0
    private var end = 0
    private var isAtEnd = false

    /// Why reading stopped before the end; nil if it didn't.
    package private(set) var failure: String?

    package init(_ descriptor: Descriptor) { self.descriptor = descriptor }

    /// Whether the next line needs another read, which may wait: what was made of the lines before should be written.
    package private(set) var isDrained = false

    /// Hands the next line to the body; false if there is none.
    ///
    /// A carriage return before the line's end is left out. A last line without an end is a line.
    package mutating func next(_ body: (Span<UInt8>) -> Void) -> Bool {
        var searched = start
        while true {
            if let newline = Self.newline(in: buffer.span, searched..<end) {
                hand(start..<newline, body)
                start = newline + 1
                isDrained = start == end
                return true
            }
            searched = end
            if isAtEnd {
                guard start < end else { return false }
                hand(start..<end, body)
                start = end
                isDrained = true
                return true
            }
            let moved = start
            fill()
            searched -= moved
        }
    }

    private func hand(_ range: Range<Int>, _ body: (Span<UInt8>) -> Void) {
        var line = range
        if !line.isEmpty, buffer[line.upperBound - 1] == UInt8(ascii: "\r") {
            line = line.lowerBound..<(line.upperBound - 1)
        }
        body(buffer.span.extracting(line))
    }

    /// Moves what is left to the front, makes room, and reads once.
    private mutating func fill() {
        if start > 0 {
            // As many bytes as they replace: the buffer keeps its length.
            buffer.replaceSubrange(0..<(end - start), with: Array(buffer[start..<end]))
            end -= start
            start = 0
        }
        if end == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
        let room = end
        let number = descriptor.number
        while true {
            // The buffer is valid during the call, and only what it has room for is read.
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe bytes.baseAddress.map { unsafe read(number, $0 + room, bytes.count - room) } ?? 0
            }
            if count > 0 {
                end += count
                return
            }
            let code = errno
            if count < 0, code == EINTR { continue }
            if count < 0 { failure = SystemMessage.text(code) }
            isAtEnd = true
            return
        }
    }

    /// The first line end in a range.
    private static func newline(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\n") { return index }
            index += 1
        }
        return nil
    }
}
