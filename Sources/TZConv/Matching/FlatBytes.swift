/// Read-only bytes with little-endian numbers in them, read in place.
///
/// Every read is checked: a place outside the bytes reads as zero, so that damaged data gives wrong answers at worst and
/// never a trap. Whoever opens the bytes compares their checksum when they don't come with the program.
///
/// Safe to use although it holds a pointer: no read leaves the bytes, and the bytes outlive it.
@safe
package struct FlatBytes: Sendable {
    // Immutable memory, valid for as long as this value: it is either part of the program or owned by `owner`.
    private nonisolated(unsafe) let start: UnsafeRawPointer
    package let count: Int
    private let owner: Owner?

    /// Keeps a copy of bytes alive at a fixed address.
    @safe
    private final class Owner: Sendable {
        // Written once, before anyone else can see it.
        nonisolated(unsafe) let memory: UnsafeMutableRawBufferPointer

        init(_ bytes: [UInt8]) {
            unsafe memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 16), alignment: 16)
            unsafe memory.copyBytes(from: bytes)
        }

        // Allocated in the initializer and by nobody else.
        deinit { unsafe memory.deallocate() }
    }

    /// A copy of the bytes.
    package init(_ bytes: [UInt8]) {
        let owner = Owner(bytes)
        // At least 16 bytes are allocated, so that there is a base address.
        unsafe start = UnsafeRawPointer(owner.memory.baseAddress.unsafelyUnwrapped)
        count = bytes.count
        self.owner = owner
    }

    /// Bytes that live as long as the program.
    ///
    /// - Parameter start: immutable memory of at least `count` bytes, aligned to 4, never freed.
    package init(unsafeStatic start: UnsafeRawPointer, count: Int) {
        unsafe self.start = unsafe start
        self.count = count
        self.owner = nil
    }

    /// The byte at a place; zero outside.
    @inline(__always)
    package func byte(_ offset: Int) -> UInt8 {
        guard offset >= 0, offset < count else { return 0 }
        // Within the bytes: checked above.
        return unsafe start.load(fromByteOffset: offset, as: UInt8.self)
    }

    /// The 16-bit number at a place; zero if it isn't wholly inside.
    @inline(__always)
    package func half(_ offset: Int) -> UInt16 {
        guard offset >= 0, offset <= count - 2 else { return 0 }
        // Within the bytes: checked above.
        return unsafe UInt16(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
    }

    /// The 32-bit number at a place; zero if it isn't wholly inside.
    @inline(__always)
    package func word(_ offset: Int) -> UInt32 {
        guard offset >= 0, offset <= count - 4 else { return 0 }
        // Within the bytes: checked above.
        return unsafe UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The UTF-8 text in a range; empty if the range isn't inside.
    ///
    /// Bytes that are not UTF-8 are replaced.
    package func text(_ offset: Int, _ length: Int) -> String {
        guard offset >= 0, length >= 0, offset <= count - length else { return "" }
        // Within the bytes: checked above.
        return unsafe String(decoding: UnsafeRawBufferPointer(start: start + offset, count: length), as: UTF8.self)
    }

    /// Calls `body` with the bytes of a range, for loops that check the range once; nil if it isn't inside.
    ///
    /// The pointer must not leave the call.
    @inline(__always)
    package func withBytes<Value>(
        _ offset: Int,
        _ length: Int,
        _ body: (UnsafeRawBufferPointer) -> Value
    ) -> Value? {
        guard offset >= 0, length >= 0, offset <= count - length else { return nil }
        // Within the bytes: checked above.
        return unsafe body(UnsafeRawBufferPointer(start: start + offset, count: length))
    }

    /// The 64-bit FNV-1a hash of the bytes from a place to the end: a checksum against damage, not against malice.
    package func checksum(from offset: Int) -> UInt64 {
        unsafe withBytes(offset, max(0, count - offset)) { bytes in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for index in 0..<bytes.count { hash = unsafe (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3 }
            return hash
        } ?? 0
    }
}
