/// What sort of thing a name names.
public enum PlaceKind: UInt8, Hashable, Sendable, CaseIterable {
    /// An id or a link of the IANA time zone database, whole or by its end: `America/New_York`, `new_york`.
    case zone
    /// A city of 15,000 people and more.
    case city
    /// A country, by name or ISO code.
    case country
    /// A state, province or other first-level part of a country.
    case region
    /// An abbreviation or a common name of a civil time: `cet`, `eastern time`.
    case abbreviation
    /// An airport or a metropolitan code of IATA.
    case airport
    /// A fixed offset from UTC: `+05:30`, `utc+3`, `z`.
    case offset
    /// A POSIX TZ string: `EST5EDT,M3.2.0,M11.1.0`.
    case posix
    /// A Windows zone: `W. Europe Standard Time`.
    case windows
    /// A zone name of Ruby on Rails: `Eastern Time (US & Canada)`.
    case rails
    /// A region of a cloud provider: `us-east-1`.
    case cloud
    /// A name of CLDR: `Mitteleuropäische Zeit`.
    case cldr
    /// A nickname or a former name kept by hand: `bay area`, `constantinople`.
    case colloquial
    /// A name that the user gave to a zone.
    case userName

    /// The word for it in JSON and in messages.
    public var name: String {
        switch self {
        case .zone: "zone"
        case .city: "city"
        case .country: "country"
        case .region: "region"
        case .abbreviation: "abbreviation"
        case .airport: "airport"
        case .offset: "offset"
        case .posix: "posix"
        case .windows: "windows"
        case .rails: "rails"
        case .cloud: "cloud"
        case .cldr: "cldr"
        case .colloquial: "colloquial"
        case .userName: "user"
        }
    }
}
