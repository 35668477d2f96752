/// What a locale calls months, weekdays and the halves of the day: full and short, in a date and alone.
package struct LocalizedNames: Hashable, Sendable {
    /// A name and what it means.
    package struct Name: Hashable, Sendable {
        /// The name as ICU writes it, as "août" or "авг.".
        package let text: String

        /// The number it stands for.
        package let number: Int
    }

    /// Months of the Gregorian calendar, from 1 for January.
    package let months: [Name]

    /// Weekdays, from 1 for Monday.
    package let weekdays: [Name]

    /// The halves of the day: 0 before noon, 1 after it.
    package let dayPeriods: [Name]
}
