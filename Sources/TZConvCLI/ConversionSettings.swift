internal import TZConv

/// Everything that a conversion was asked for, after parsing and before anything is done.
struct ConversionSettings {
    /// Places and times, as the shell gave them.
    var words: [String]
    var format: String?
    var date: String?
    var isJSON = false
    var isQuiet = false
    var isStrict = false
    var onGap = Disambiguation.compatible
    var onFold = Disambiguation.compatible
    var dateOrder: ConversionPolicy.DateOrder?
    var locale: String?
    var color = ColorChoice.auto
    var now: String?
    var tzdata: String?

    init(words: [String]) { self.words = words }

    /// The policy for the library.
    var policy: ConversionPolicy {
        ConversionPolicy(onGap: onGap, onFold: onFold, isStrict: isStrict, dateOrder: dateOrder)
    }
}
