internal import CICU

/// The ICU that formats for locales.
package enum ICUVersion {
    /// The version as "72.1".
    package static var text: String {
        // A constant of the C library.
        unsafe String(cString: cicu_version())
    }
}
