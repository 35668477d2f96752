internal import CICU

/// ICU, as the extract step sees it.
enum ICU {
    static var version: String {
        // A constant of the C library.
        unsafe String(cString: cicu_version())
    }

    static var cldrVersion: String {
        // The text is ours to release.
        unsafe take(cicu_cldr_version()) ?? "?"
    }

    /// All locales that ICU has data for, and the root.
    static var locales: [String] {
        // Constants of the C library.
        ["root"] + (0..<cicu_locale_count()).map { unsafe String(cString: cicu_locale($0)) }
    }

    /// What a bundle itself says in a table: paths, and the text at their end; empty if it says nothing.
    static func resources(
        _ package: String?,
        _ locale: String,
        _ table: String
    ) -> [(path: [Substring], text: String)] {
        // The text is ours to release.
        guard let all = unsafe take(cicu_resources(package, locale, table)) else { return [] }
        return all.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "\t", maxSplits: 1)
            guard cells.count == 2 else { return nil }
            return (cells[0].split(separator: "/"), String(cells[1]))
        }
    }

    /// NFKC_Casefold of a code point.
    static func casefold(_ code: UInt32) -> [UInt32] {
        // The function writes no more than the capacity that it is told.
        unsafe codes { unsafe cicu_nfkc_casefold(code, $0, $1) }
    }

    /// NFD of a code point.
    static func decomposed(_ code: UInt32) -> [UInt32] {
        // The function writes no more than the capacity that it is told.
        unsafe codes { unsafe cicu_decompose(code, $0, $1) }
    }

    /// A Latin letter in ASCII, as far as the transform goes.
    static func latinASCII(_ code: UInt32) -> [UInt32] {
        // The function writes no more than the capacity that it is told.
        unsafe codes { unsafe cicu_latin_ascii(code, $0, $1) }
    }

    /// The two code points that compose to this one.
    static func composition(_ code: UInt32) -> (UInt32, UInt32)? {
        var first: UInt32 = 0
        var second: UInt32 = 0
        // Two local variables are filled.
        return unsafe cicu_composed_of(code, &first, &second) ? (first, second) : nil
    }

    /// The script's four letters.
    static func script(_ code: UInt32) -> String {
        // A constant of the C library.
        unsafe String(cString: cicu_script(code))
    }

    /// The value of a decimal digit.
    static func digit(_ code: UInt32) -> UInt32? {
        let value = cicu_digit(code)
        return value >= 0 ? UInt32(value) : nil
    }

    private static func codes(_ fill: (UnsafeMutablePointer<UInt32>?, Int32) -> Int32) -> [UInt32] {
        var buffer = [UInt32](repeating: 0, count: 64)
        // The buffer is valid for the call, and its capacity is told.
        let count = unsafe buffer.withUnsafeMutableBufferPointer { unsafe fill($0.baseAddress, Int32($0.count)) }
        return Array(buffer.prefix(max(0, Int(count))))
    }

    /// A text that the C library gave away.
    private static func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
        guard let text = unsafe text else { return nil }
        // It is released here and nowhere else.
        defer { unsafe cicu_free(text) }
        return unsafe String(cString: text)
    }
}
