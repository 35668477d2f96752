internal import CICU
package import TZConv

/// Dates and times spelled out in a locale, as ICU does it.
///
/// ```swift
/// let german = try LocalizedTime(locale: "de")
/// try german.full(civil, offset: offset, zone: "Europe/Berlin")
/// // Mittwoch, 15. August 2018 um 11:45:00 Mitteleuropäische Sommerzeit
/// ```
///
/// The civil time and the offset are the caller's. ICU, whose own rules may be years old, only spells them.
package struct LocalizedTime: Sendable {
    /// ICU's id of the locale, as "zh_Hant_TW".
    package let locale: String

    /// A locale, as a language tag ("pt-BR"), as ICU writes it ("pt_BR") or as the environment does ("pt_BR.UTF-8").
    ///
    /// - Throws: ``TZConvError/unreadable(input:reason:suggestion:)`` for a locale that ICU has no data for: nothing is
    ///   spelled in some other language instead.
    package init(locale: String) throws(TZConvError) {
        // The text is ours to release.
        guard !locale.utf8.contains(0), let known = unsafe Self.take(cicu_known_locale(locale)) else {
            throw .unreadable(
                input: locale,
                reason: "is no locale that ICU knows",
                suggestion: "write one as 'de', 'pt-BR' or 'zh-Hant-TW'"
            )
        }
        self.locale = known
    }

    /// The date and the time in full, with the weekday and the name of the zone, in the locale's own calendar.
    ///
    /// - Parameters:
    ///   - civil: what the clock shows.
    ///   - offset: the offset at which it shows it.
    ///   - zone: the id of the zone; nil for a fixed offset. A zone that CLDR has no name for, or that ICU's older rules
    ///     keep at another offset, is named by the offset.
    package func full(_ civil: CivilDateTime, offset: UTCOffset, zone: String?) throws(TZConvError) -> String {
        // An offset is less than 26 hours.
        let milliseconds = Double(civil.secondsSinceEpoch) * 1000 + Double(civil.time.nanosecond / 1_000_000)
        // The text is ours to release; a nil zone is a null pointer.
        guard let text = unsafe Self.take(cicu_format_full(locale, milliseconds, Int32(offset.seconds), zone)) else {
            throw .outOfRange(input: "\(civil)", reason: "can't be spelled out in the locale \(locale)")
        }
        return text
    }

    /// The names of months, weekdays and halves of the day, for reading dates.
    ///
    /// Each number comes as often as there are styles (full, short, in a date, alone), in the same order of styles.
    package func names() -> LocalizedNames {
        LocalizedNames(
            months: names(CICU_MONTHS),
            weekdays: names(CICU_WEEKDAYS),
            dayPeriods: names(CICU_DAY_PERIODS)
        )
    }

    private func names(_ kind: cicu_name_kind) -> [LocalizedNames.Name] {
        // The text is ours to release.
        let lines = (unsafe Self.take(cicu_names(locale, kind)) ?? "").split(separator: "\n")
        var names: [LocalizedNames.Name] = []
        for line in lines {
            let cells = line.split(separator: "\t", maxSplits: 1)
            guard cells.count == 2, let number = Int(cells[0]) else { continue }
            names.append(LocalizedNames.Name(text: String(cells[1]), number: number))
        }
        return names
    }

    private static func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
        guard let text = unsafe text else { return nil }
        // It is released here and nowhere else.
        defer { unsafe cicu_free(text) }
        return unsafe String(cString: text)
    }
}
