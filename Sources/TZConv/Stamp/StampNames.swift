/// English month and weekday names as bytes: what machines write, whatever the locale of their user.
enum StampNames {
    static let months: [StaticString] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static let weekdays: [StaticString] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// Whether a month or a weekday begins with a letter, in either case.
    @inline(__always)
    static func mayBegin(_ letter: UInt8) -> Bool {
        // a, d, f, j, m, n, o, s, t, w
        let letters: UInt32 = 0b0100_1100_0111_0010_0010_1001
        return letters >> UInt32(((letter | 0x20) &- 0x61) & 31) & 1 != 0
    }

    /// Three letters as one number, in lower case.
    @inline(__always)
    static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
        (UInt32(first | 0x20) << 16) | (UInt32(second | 0x20) << 8) | UInt32(third | 0x20)
    }

    /// The month whose name begins with the three letters of a key, from 1; 0 for none.
    static func month(_ key: UInt32) -> UInt8 {
        switch key {
        case 0x6A616E: 1  // jan
        case 0x666562: 2  // feb
        case 0x6D6172: 3  // mar
        case 0x617072: 4  // apr
        case 0x6D6179: 5  // may
        case 0x6A756E: 6  // jun
        case 0x6A756C: 7  // jul
        case 0x617567: 8  // aug
        case 0x736570: 9  // sep
        case 0x6F6374: 10  // oct
        case 0x6E6F76: 11  // nov
        case 0x646563: 12  // dec
        default: 0
        }
    }

    /// The weekday whose name begins with the three letters of a key, from 1 for Monday; 0 for none.
    static func weekday(_ key: UInt32) -> UInt8 {
        switch key {
        case 0x6D6F6E: 1  // mon
        case 0x747565: 2  // tue
        case 0x776564: 3  // wed
        case 0x746875: 4  // thu
        case 0x667269: 5  // fri
        case 0x736174: 6  // sat
        case 0x73756E: 7  // sun
        default: 0
        }
    }
}
