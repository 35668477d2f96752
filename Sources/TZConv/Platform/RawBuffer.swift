/// A block of raw memory of a fixed size, kept for as long as a thread needs it.
///
/// Before and behind the `capacity` bytes lie ``slack`` more, all readable and writable, so that a loop may load and
/// store whole words near the ends without a check for each byte.
@safe
package final class RawBuffer: @unchecked Sendable {
    // Sendable: the pointer is never changed, and the owner hands the contents from thread to thread under a lock.

    /// The bytes before the first and beyond the last that words may touch.
    package static let slack = 256

    /// The first byte.
    package let start: UnsafeMutableRawPointer

    /// How many bytes there are for use.
    package let capacity: Int

    private let memory: UnsafeMutableRawPointer

    /// Memory of the given size, not yet set to anything but the slack, which is zero.
    package init(capacity: Int) {
        self.capacity = capacity
        unsafe memory = .allocate(byteCount: Self.slack + capacity + Self.slack, alignment: 64)
        unsafe start = memory + Self.slack
        // Whole words read near the ends then find bytes that are defined.
        unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: Self.slack)
        unsafe (start + capacity).initializeMemory(as: UInt8.self, repeating: 0, count: Self.slack)
    }

    deinit { unsafe memory.deallocate() }
}
