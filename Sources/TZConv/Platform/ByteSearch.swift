#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The C library's searches over bytes, which use the widest registers of the machine at hand.
package enum ByteSearch {
    /// The offset of the first such byte; nil if there is none.
    @inline(__always)
    package static func first(_ byte: UInt8, in start: UnsafeRawPointer, count: Int) -> Int? {
        guard count > 0, let found = unsafe memchr(start, Int32(byte), count) else { return nil }
        return unsafe UnsafeRawPointer(found) - start
    }

    /// The offset of the last such byte; nil if there is none.
    ///
    /// Meant for a search that ends soon.
    package static func last(_ byte: UInt8, in start: UnsafeRawPointer, count: Int) -> Int? {
        var index = count - 1
        while index >= 0 {
            // The index is below the count that the caller vouches for.
            if unsafe start.load(fromByteOffset: index, as: UInt8.self) == byte { return index }
            index -= 1
        }
        return nil
    }
}
