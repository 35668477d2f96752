#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Another program that reads a file and writes to us.
package struct ChildProcess: Sendable {
    /// The end of the pipe from which its output is read.
    package let output: Int32

    private let errors: Int32
    private let identifier: pid_t

    /// Starts a program found by `PATH`; nil if it isn't there or can't be started.
    ///
    /// - Parameter input: the descriptor that becomes its standard input.
    package init?(_ program: String, _ arguments: [String], input: Int32) {
        guard let output = Self.makePipe() else { return nil }
        guard let errors = Self.makePipe() else {
            for end in [output.read, output.write] { _ = close(end) }
            return nil
        }
        // What it has to say is read at its end: it must never wait for room.
        _ = fcntl(errors.write, F_SETFL, O_NONBLOCK)
        defer { for end in [output.write, errors.write] { _ = close(end) } }
        guard let identifier = Self.spawn(program, arguments, [input, output.write, errors.write]) else {
            for end in [output.read, errors.read] { _ = close(end) }
            return nil
        }
        self.identifier = identifier
        self.output = output.read
        self.errors = errors.read
    }

    private static func makePipe() -> (read: Int32, write: Int32)? {
        var ends: (Int32, Int32) = (-1, -1)
        // A local pair is filled with two descriptors.
        let code = unsafe withUnsafeMutablePointer(to: &ends) { pair in
            unsafe pair.withMemoryRebound(to: Int32.self, capacity: 2) { unsafe pipe($0) }
        }
        guard code == 0 else { return nil }
        for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends.0, ends.1)
    }

    /// Starts the program with the three descriptors as its 0, 1 and 2.
    private static func spawn(_ program: String, _ arguments: [String], _ descriptors: [Int32]) -> pid_t? {
        #if canImport(Glibc)
        // Zeroed structures, filled below.
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        // Local structures are made, filled and destroyed by the functions meant for them.
        guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
        guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
        for (place, descriptor) in descriptors.enumerated() {
            _ = unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
        }
        // Signals that this process ignores would stay ignored in the other one.
        var signals = sigset_t()
        _ = unsafe sigemptyset(&signals)
        _ = unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        _ = unsafe sigaddset(&signals, SIGPIPE)
        _ = unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        _ = unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var identifier: pid_t = 0
        // The copies of the arguments live until the call is over, and the list ends with nil.
        var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
        defer { unsafe words.forEach { unsafe free($0) } }
        unsafe words.append(nil)
        let code = unsafe posix_spawnp(&identifier, program, &actions, &attributes, words, environ)
        return code == 0 ? identifier : nil
    }

    /// Waits for its end and closes the pipes.
    ///
    /// - Returns: whether it ended well, and the last line of what it complained about.
    package func finish() -> (isSuccess: Bool, complaint: String) {
        _ = close(output)
        var status: Int32 = 0
        // A local variable is filled.
        while unsafe waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        var text = [UInt8](repeating: 0, count: 4096)
        let count = unsafe text.withUnsafeMutableBytes { buffer in
            unsafe read(errors, buffer.baseAddress, buffer.count)
        }
        _ = close(errors)
        let lines = text.prefix(max(0, count)).split(separator: UInt8(ascii: "\n"))
        return (status == 0, lines.last.map { String(decoding: $0, as: UTF8.self) } ?? "")
    }
}
