extension TimeFormat {
    /// The formats that have a name; short forms of the name are read by the initialiser.
    public enum Name: String, CaseIterable, Sendable {
        /// `15:04`
        case time
        /// `3:04PM`; also `kitchen`, `time2` and `t2`.
        case time12
        /// `2018-08-15 15:04:05`
        case datetime
        /// `2018-08-15T15:04:05+03:00`; also `3339`. A part of the second is written only if there is one.
        case rfc3339
        /// As RFC 3339; years before 0 have a sign.
        case iso8601
        /// `2018-08-15T15:04:05+03:00[Europe/Moscow]`
        case rfc9557
        /// `Wed, 15 Aug 2018 15:04:05 MSK`, `GMT` for UTC; also `1123`.
        case rfc1123
        /// `Wed, 15 Aug 2018 15:04:05 +0300`; also `2822`, `5322` and `rfc5322`.
        case rfc2822
        /// `Wed Aug 15 15:04:05 MSK 2018`, as date(1) writes.
        case unix
        /// `1534333500`: seconds since 1970-01-01T00:00:00Z, rounded towards the past.
        case epoch
        /// `1534333500000`: milliseconds since then.
        case epochMilliseconds = "epoch-ms"
        /// `<!date^1534333500^…|…>`: Slack shows each reader their own time; others see the part after the bar.
        case slack

        /// The name or one of its short forms, in any case; nil for anything else.
        public init?(_ text: String) {
            switch text.lowercased() {
            case "kitchen", "time2", "t2": self = .time12
            case "3339": self = .rfc3339
            case "8601": self = .iso8601
            case "9557": self = .rfc9557
            case "1123": self = .rfc1123
            case "2822", "5322", "rfc5322": self = .rfc2822
            case let lower:
                guard let name = Name(rawValue: lower) else { return nil }
                self = name
            }
        }
    }

    /// The format of a name.
    public init(_ name: Name) {
        switch name {
        case .time: self.init(pieces: Self.clock)
        case .time12:
            self.init(pieces: [
                .field(.hour12, .unpadded), .literal(":"), .plain(.minute), .plain(.meridiem),
            ])
        case .datetime: self.init(pieces: Self.day + [.literal(" ")] + Self.clockWithSeconds)
        case .rfc3339, .iso8601: self.init(pieces: Self.internet, isToTheMinute: true)
        case .rfc9557: self.init(pieces: Self.internet + [.plain(.bracketedZone)], isToTheMinute: true)
        case .rfc1123: self.init(pieces: Self.mail + [.plain(.mailZone)], isToTheMinute: true)
        case .rfc2822: self.init(pieces: Self.mail + [.plain(.offset(colons: 0))], isToTheMinute: true)
        case .unix:
            self.init(
                pieces: [
                    .plain(.weekdayShort), .literal(" "), .plain(.monthShort), .literal(" "), .field(.day, .spaced),
                    .literal(" "),
                ] + Self.clockWithSeconds + [.literal(" "), .plain(.abbreviation), .literal(" "), .plain(.year)]
            )
        case .epoch: self.init(pieces: [.plain(.epochSeconds)])
        case .epochMilliseconds: self.init(pieces: [.plain(.epochMilliseconds)])
        case .slack:
            // api.slack.com/reference/surfaces/formatting, "Date formatting": timestamp, tokens, fallback.
            self.init(
                pieces: [
                    .literal("<!date^"), .plain(.epochSeconds), .literal("^{date_short_pretty} {time}|"),
                ] + Self.day + [.literal(" ")] + Self.clock + [.literal(" "), .plain(.abbreviation), .literal(">")]
            )
        }
    }

    static let day: [FormatPiece] = [
        .plain(.year), .literal("-"), .plain(.month), .literal("-"), .plain(.day),
    ]

    static let clock: [FormatPiece] = [.plain(.hour), .literal(":"), .plain(.minute)]

    static let clockWithSeconds = clock + [.literal(":"), .plain(.second)]

    private static let internet =
        day + [.literal("T")] + clockWithSeconds + [.plain(.neededFraction), .plain(.zuluOrOffset(colon: true))]

    private static let mail: [FormatPiece] =
        [
            .plain(.weekdayShort), .literal(", "), .plain(.day), .literal(" "), .plain(.monthShort), .literal(" "),
            .plain(.year), .literal(" "),
        ] + clockWithSeconds + [.literal(" ")]
}
