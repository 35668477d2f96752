extension TimePhrase {
    static func read(line: String, options: PhraseOptions) -> (phrase: TimePhrase, stamp: String, layout: String)? {
        nil
    }
}
