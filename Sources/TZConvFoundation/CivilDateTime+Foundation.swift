public import Foundation
public import TZConv

extension CivilDateTime {
    /// Year, month, day, hour, minute, second and nanosecond as date components, without a calendar and a time zone.
    ///
    /// The years are those of the proleptic Gregorian calendar in astronomical numbering; `Calendar` counts eras, and
    /// switches to the Julian calendar before 1582.
    public var dateComponents: DateComponents {
        DateComponents(
            year: date.year,
            month: date.month,
            day: date.day,
            hour: time.hour,
            minute: time.minute,
            second: time.second,
            nanosecond: time.nanosecond
        )
    }

    /// The date and time of components; parts of the time that are missing are 0.
    ///
    /// Nil if year, month or day is missing, or if there is no such date or time.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day,
            let date = CivilDate(year: year, month: month, day: day),
            let time = CivilTime(
                hour: components.hour ?? 0,
                minute: components.minute ?? 0,
                second: components.second ?? 0,
                nanosecond: components.nanosecond ?? 0
            )
        else { return nil }
        self.init(date, time)
    }
}
