#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The write end of the pipe that wakes a waiting reader, and the signal that came.
///
/// A signal handler may touch nothing that needs a lock or a first use: plain words with constant first values.
private nonisolated(unsafe) var wakeDescriptor: Int32 = -1
private nonisolated(unsafe) var caughtSignal: Int32 = 0

/// A request to stop (Ctrl-C, `kill`), turned into something that loops can look at.
///
/// The first signal is noted, so that what has been read is still written whole; the second one ends the process at
/// once, as if nothing had been installed.
package enum Interruption {
    /// Begins to note SIGINT, SIGTERM and SIGHUP; a write to a closed pipe becomes an error instead of a signal.
    ///
    /// - Returns: the descriptor that becomes readable when a signal comes; nil if the system has none to give.
    package static func install() -> Int32? {
        var ends: (Int32, Int32) = (-1, -1)
        // A local pair is filled with two descriptors.
        let code = unsafe withUnsafeMutablePointer(to: &ends) { pair in
            unsafe pair.withMemoryRebound(to: Int32.self, capacity: 2) { unsafe pipe($0) }
        }
        guard code == 0 else { return nil }
        for end in [ends.0, ends.1] {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        unsafe wakeDescriptor = ends.1
        // A parent that starts us from a thread with all signals blocked leaves them so: nobody could stop us.
        var handled = sigset_t()
        // A local set is filled and handed over.
        _ = unsafe sigemptyset(&handled)
        for number in [SIGINT, SIGTERM, SIGHUP] { _ = unsafe sigaddset(&handled, number) }
        _ = unsafe pthread_sigmask(SIG_UNBLOCK, &handled, nil)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            // The handler touches two words and calls `write`, which is allowed there.
            let handler: @convention(c) (Int32) -> Void = { number in
                unsafe caughtSignal = number
                var byte: UInt8 = 1
                _ = unsafe write(wakeDescriptor, &byte, 1)
            }
            #if canImport(Glibc)
            unsafe action.__sigaction_handler.sa_handler = handler
            #else
            unsafe action.__sigaction_u.__sa_handler = handler
            #endif
            // Without SA_RESTART a blocked call returns; with SA_RESETHAND the second signal has its usual effect.
            action.sa_flags = Int32(bitPattern: UInt32(bitPattern: Int32(truncatingIfNeeded: SA_RESETHAND)))
            var before = sigaction()
            _ = unsafe sigaction(number, nil, &before)
            // `nohup` and shells in the background ignore some signals: that is respected.
            if ignores(before) { continue }
            _ = unsafe sigaction(number, &action, nil)
        }
        setHandler(SIGPIPE, SIG_IGN)
        return ends.0
    }

    private static func ignores(_ action: sigaction) -> Bool {
        #if canImport(Glibc)
        let handler = unsafe action.__sigaction_handler.sa_handler
        #else
        let handler = unsafe action.__sigaction_u.__sa_handler
        #endif
        // Function pointers are compared as the addresses that they are.
        return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// The signal that asked to stop; nil as long as there was none.
    package static var signal: Int32? {
        let number = unsafe caughtSignal
        return number == 0 ? nil : number
    }

    /// Ends the process as the signal would have done, so that a shell sees why.
    package static func dieOfSignal(_ number: Int32) {
        setHandler(number, SIG_DFL)
        _ = kill(getpid(), number)
    }
}

/// The system's `signal`, which the type's own property of the same name would hide.
private func setHandler(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
    // The handlers are the system's own constants.
    _ = signal(number, handler)
}
