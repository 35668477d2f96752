#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A thread of the system that runs one closure.
package struct WorkerThread: Sendable {
    private let handle: pthread_t

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread; nil if the system has no more of them to give.
    ///
    /// Signals are left to the thread that the process began with.
    package init?(_ body: @escaping @Sendable () -> Void) {
        // The thread takes over this retain.
        let work = unsafe Unmanaged.passRetained(Work(body))
        var all = sigset_t()
        var before = sigset_t()
        // Local variables are filled. The new thread inherits the mask that is in force while it is made.
        _ = unsafe sigfillset(&all)
        _ = unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        #if canImport(Glibc)
        var handle = pthread_t()
        // The pointer carries one retain, which the thread takes over.
        let code = unsafe pthread_create(&handle, nil, { unsafe WorkerThread.run($0) }, work.toOpaque())
        #else
        var created: pthread_t?
        let code = unsafe pthread_create(&created, nil, { unsafe WorkerThread.run($0) }, work.toOpaque())
        guard let handle = unsafe created else {
            unsafe work.release()
            return nil
        }
        #endif
        guard code == 0 else {
            unsafe work.release()
            return nil
        }
        self.handle = handle
    }

    private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let argument = unsafe argument {
            // The retain that the starter gave is taken back.
            let work = unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
            work.body()
        }
        return nil
    }

    /// Waits for the closure's end.
    package func join() { _ = pthread_join(handle, nil) }

    /// How many processors this process may use.
    package static var processors: Int {
        // The processors that the process is bound to, which `taskset` and container managers may have limited; the
        // C function for it is hidden from Swift.
        if let status = try? SmallFile.read("/proc/self/status", limit: 65_536) {
            let lines = status.split(separator: UInt8(ascii: "\n"))
            if let line = lines.first(where: { $0.starts(with: "Cpus_allowed:".utf8) }) {
                let count = line.drop { $0 != UInt8(ascii: ":") }.reduce(0) { $0 + bits(ofHexDigit: $1) }
                if count > 0 { return count }
            }
        }
        return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    private static func bits(ofHexDigit digit: UInt8) -> Int {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int((digit & 15).nonzeroBitCount)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int((digit - UInt8(ascii: "a") + 10).nonzeroBitCount)
        default: 0
        }
    }
}
