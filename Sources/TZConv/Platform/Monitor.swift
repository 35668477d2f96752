#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A lock that one can also wait on: a mutex and a condition variable.
///
/// `Synchronization.Mutex` has no condition to wait for, and a task group costs several milliseconds at its first
/// use, which is more than most runs of the program take.
@safe
package final class Monitor: @unchecked Sendable {
    // Sendable: both parts are made for use by several threads, and their memory stays where it is.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    package init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        // Both are fresh memory of their own type; default attributes can't be refused.
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        _ = unsafe pthread_mutex_init(mutex, nil)
        _ = unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        _ = unsafe pthread_cond_destroy(condition)
        _ = unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// Runs the body while no other thread is inside.
    package func locked<Result>(_ body: () -> Result) -> Result {
        _ = unsafe pthread_mutex_lock(mutex)
        defer { _ = unsafe pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Lets others in until one of them calls ``wakeAll()``; only within ``locked(_:)``.
    package func wait() { _ = unsafe pthread_cond_wait(condition, mutex) }

    /// Lets every waiting thread look again; only within ``locked(_:)``.
    package func wakeAll() { _ = unsafe pthread_cond_broadcast(condition) }
}
