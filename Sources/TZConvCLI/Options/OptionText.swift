/// Words that the argument parser would take for options, though they are offsets, times or arrows: `-3`, `-90m`, `->`.
///
/// They are given to the parser in another spelling, and put right behind it, so that a message shows what was typed.
enum OptionText {
    /// A spelling that is no option to the parser; the argument itself if it may be one.
    static func hidden(_ argument: String) -> String {
        guard Entry.isPlainWord(argument), argument.hasPrefix("-"), argument != "-" else { return argument }
        // A minus sign, which the readers of offsets and times know too.
        return "\u{2212}" + argument.dropFirst()
    }

    /// What was typed.
    static func shown(_ word: String) -> String {
        word.hasPrefix("\u{2212}") ? "-" + word.dropFirst() : word
    }
}
