extension UserNames {
    /// The largest file of names that is read; thousands of names are far smaller.
    private static var sizeLimit: Int { 1 << 20 }

    /// The names that the environment points to: `TZCONV_ZONES`, else `$XDG_CONFIG_HOME/tzconv/zones`, else
    /// `~/.config/tzconv/zones`.
    ///
    /// - Throws: ``TZConvError`` for a wrong line, for a file that can't be read, and for a `TZCONV_ZONES` that isn't
    ///   there; the usual place may be empty.
    package static func ofEnvironment() throws(TZConvError) -> UserNames {
        if let path = Environment.value("TZCONV_ZONES"), !path.isEmpty {
            // The usual way to say "none".
            if path == "/dev/null" { return UserNames() }
            return try UserNames(content: try SmallFile.read(path, limit: sizeLimit), source: path)
        }
        guard let path = usualPath else { return UserNames() }
        let content: [UInt8]
        do {
            content = try SmallFile.read(path, limit: sizeLimit)
        } catch .noSuchFile {
            return UserNames()
        }
        return try UserNames(content: content, source: path)
    }

    private static var usualPath: String? {
        // The XDG base directory specification ignores a path that isn't absolute.
        if let base = Environment.value("XDG_CONFIG_HOME"), base.hasPrefix("/") { return base + "/tzconv/zones" }
        return Environment.value("HOME").map { $0 + "/.config/tzconv/zones" }
    }
}
