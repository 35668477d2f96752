#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The process's environment variables, read at the moment of asking.
package enum Environment {
    /// The value of a variable; nil if it is not set.
    ///
    /// Bytes that are not UTF-8 are replaced.
    package static func value(_ name: String) -> String? {
        // `getenv` gives a pointer into the environment, which this single-threaded start does not change.
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }
}
