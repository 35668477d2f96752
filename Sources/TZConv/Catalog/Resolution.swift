/// What a name was found to mean.
public struct Resolution: Sendable {
    /// How the name that was given is related to the name that was found.
    public enum Match: String, Hashable, Sendable {
        /// The same, but for case, accents and the separators between words.
        case exact
        /// The beginning of it.
        case prefix
        /// A misspelling of it.
        case typo
        /// It with letters left out.
        case subsequence
    }

    /// Another thing that the name might have meant.
    public struct Candidate: Hashable, Sendable {
        /// Its zone.
        public let zone: Zone
        /// Its name, with region or country where that tells namesakes apart: `York, PA`.
        public let place: String
        /// Its country's ISO 3166 code, if it has one.
        public let country: String?
        /// What sort of thing it is.
        public let kind: PlaceKind
        /// How the name is related to it.
        public let match: Match
        /// How near the name is to it, from 0 to 1.
        public let score: Double
        /// Whether its clocks differ from those of the answer, as far as the context's judgement asks.
        public let differs: Bool
    }

    /// What a person should be told about the answer.
    public enum Note: Hashable, Sendable {
        /// The name was not written exactly: a misspelling, a beginning or a form with letters left out.
        case guessed
        /// Another reading is nearly as likely, and its clocks differ.
        case closeRival(Candidate)
        /// An abbreviation was read as the civil time that people mean by it, daylight rules included; the fixed offset
        /// is the one that it stands for in tzdata, nil for a word such as `ET` that stands for none.
        case abbreviationAsCivilTime(name: String, fixedOffset: UTCOffset?)
        /// The abbreviation means several zones whose offsets differ; the others are in ``Resolution/alternatives``.
        case severalMeanings
        /// Other places of the name have clocks that differ; they are in ``Resolution/alternatives``.
        case namesakes
        /// A country or region with several clocks: this is the zone of most of its people.
        case principalZone
        /// `UTC+3` is ahead of UTC here; in POSIX and in `Etc/GMT+3` the same sign means behind.
        case offsetSign
        /// A zone id of the `Etc/GMT` kind, whose sign is the opposite of the offset's.
        case inverseSign
    }

    /// The name as it was given.
    public let query: String
    /// The zone.
    public let zone: Zone
    /// The name of the place: `New York`, `Central European Time`, `+05:30`.
    public let place: String
    /// The place's country, as its ISO 3166 code; nil if it has none.
    public let country: String?
    /// The place's first-level region, by name; nil if it has none or is one itself.
    public let region: String?
    /// What sort of thing it is.
    public let kind: PlaceKind
    /// How the name is related to it.
    public let match: Match
    /// How near the name is, from 0 to 1; 1 for an exact one.
    public let score: Double
    /// Whether other readings are about as good and their clocks differ.
    public let isAmbiguous: Bool
    /// The other readings, best first.
    public let alternatives: [Candidate]
    /// What a person should be told.
    public let notes: [Note]
}
