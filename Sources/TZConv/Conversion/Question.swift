/// What was asked, as words put in their places: which time, from where, to where.
///
/// Names are not resolved in it: the words that make up a place are kept together, nothing more.
public struct Question: Hashable, Sendable {
    /// The time; nil asks for the present.
    public var time: AskedTime?

    /// A day given apart from the time of day: `tomorrow tokyo 9am`.
    public var day: TimePhrase?

    /// The place that the time comes from; nil is the local zone.
    public var source: String?

    /// Whether the source was named as such, by `from` or `at`, or before a target that came first.
    public var isSourceExplicit = false

    /// The places to read the time in; none is the local zone.
    public var targets: [String] = []

    /// A question about the present, here.
    public init() {}

    /// A time with what it was read from.
    public struct AskedTime: Hashable, Sendable {
        /// The time as it was read.
        public let phrase: TimePhrase

        /// The pasted line that it was found in, and the name of its layout; nil if the words were the time.
        public let origin: Origin?

        /// A time with what it was read from.
        public init(_ phrase: TimePhrase, origin: Origin? = nil) {
            self.phrase = phrase
            self.origin = origin
        }
    }

    /// Where in a pasted line a stamp was found.
    public struct Origin: Hashable, Sendable {
        /// The characters of the stamp.
        public let stamp: String

        /// The layout's name.
        public let layout: String
    }
}
