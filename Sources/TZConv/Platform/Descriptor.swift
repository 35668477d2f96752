#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// An open file descriptor to write to: standard output and standard error, mostly.
package struct Descriptor: Sendable {
    package let number: Int32

    package init(number: Int32) { self.number = number }

    /// Standard input, for readers.
    package static let standardInput = Descriptor(number: 0)

    /// Standard output.
    package static let standardOutput = Descriptor(number: 1)

    /// Standard error.
    package static let standardError = Descriptor(number: 2)

    /// What became of a write.
    package enum Outcome: Hashable, Sendable {
        case done
        /// The reader has gone: the program should end quietly.
        case closedPipe
        /// The system's reason.
        case failed(String)
    }

    /// Writes all of the text, however many calls that takes.
    package func write(_ text: String) -> Outcome {
        var text = text
        return text.withUTF8 { unsafe write(UnsafeRawBufferPointer($0)) }
    }

    /// Writes all of the bytes, however many calls that takes.
    package func write(_ bytes: UnsafeRawBufferPointer) -> Outcome {
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
            guard let start = part.baseAddress else { return .done }
            // The rest of the buffer is valid for its whole count.
            let count = unsafe writeOnce(number, start, part.count)
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                return code == EPIPE ? .closedPipe : .failed(SystemMessage.text(code))
            }
            unsafe rest = rest.dropFirst(count)
        }
        return .done
    }

    /// Whether a person's terminal is at the other end.
    package var isTerminal: Bool { isatty(number) == 1 }
}

private func writeOnce(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, start, count)
}
