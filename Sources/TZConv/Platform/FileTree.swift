#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Names in the file system: what a directory holds and where a link leads.
package enum FileTree {
    /// What a path leads to, links followed.
    package enum Kind: Hashable, Sendable {
        case file
        case directory
        /// A device, a FIFO or a socket.
        case other
    }

    /// What is at a path, links followed; nil if nothing can be seen there.
    package static func kind(_ path: String) -> Kind? {
        var status = stat()
        // A local variable is filled.
        guard unsafe stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// Where a symbolic link points, as it is written; nil if the path is no link.
    package static func destination(ofLink path: String) -> String? {
        let size = 4096
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = 0
            guard let start = buffer.baseAddress else { return }
            // At most `size` bytes are written, and the count of those is given back.
            let length = unsafe start.withMemoryRebound(to: CChar.self, capacity: size) {
                unsafe readlink(path, $0, size)
            }
            count = max(0, length)
        }
        // A destination that fills the buffer may have been cut.
        return bytes.isEmpty || bytes.count == size ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// A path with all its links followed; nil if it leads nowhere.
    package static func resolved(_ path: String) -> String? {
        // The result is allocated by the call and freed here.
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// The names in a directory, sorted, without `.` and `..`; empty if it can't be read.
    package static func names(in directory: String) -> [String] {
        // The stream is used and closed within this function.
        guard let stream = unsafe opendir(directory) else { return [] }
        defer { unsafe _ = closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            // The name is a C string within the entry, which lives until the next call.
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee))
                {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
