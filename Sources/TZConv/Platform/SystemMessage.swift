#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The system's words for an error number.
package enum SystemMessage {
    /// The message of `errno`'s value, with a small first letter, as it stands within a sentence.
    package static func text(_ code: Int32) -> String {
        // `strerror` gives a valid C string for every number.
        guard let message = unsafe strerror(code) else { return "error \(code)" }
        let text = unsafe String(cString: message)
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
