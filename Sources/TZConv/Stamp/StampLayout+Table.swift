extension StampLayout {
    /// The table.
    ///
    /// One line adds a layout; its example is a test. Of two layouts that fit at one place the longer match wins, and
    /// of equally long ones the earlier line.
    static let table: [Row] = dateAndTime + namedMonths + oddOnes + compact + numbers + reduced

    private static let dateAndTime: [Row] = [
        Row(
            "rfc3339",
            "%Y-%m-%dT%H:%M{:%S%f}{%z}{ %Z}%[",
            "RFC 3339, RFC 9557, RFC 5424 syslog, journalctl, MySQL, MongoDB, Kubernetes, Docker, cloud services, most loggers",
            "2018-08-15T11:45:00.123456+02:00"
        ),
        Row(
            "datetime",
            "%Y-%m-%d%s%H:%M{:%S%f}{%z}{ %Z}{ %Z}%[",
            "log4j, Python logging, Kafka, IIS, CloudFront, Laravel, apt, macOS, PostgreSQL, Rails, gunicorn, Go",
            "2018-08-15 11:45:00,123"
        ),
        Row(
            "slash",
            "%Y/%m/%d%s%H:%M:%S%f{ %Z}",
            "nginx error, Go log, NATS, Samba, TiDB",
            "2018/08/15 11:45:00.123456"
        ),
        Row("dot", "%Y.%m.%d %H:%M:%S%f{ %Z}", "ClickHouse", "2018.08.15 11:45:00.123456"),
        Row("weekday-iso", "%a %Y-%m-%d %H:%M:%S%f{ %Z}", "journalctl short-full", "Wed 2018-08-15 11:45:00 CEST"),
    ]

    private static let namedMonths: [Row] = [
        Row("clf", "%d/%b/%Y:%H:%M:%S%f{ %Z}", "nginx and Apache access, S3, HAProxy", "15/Aug/2018:11:45:00 +0000"),
        Row(
            "asctime",
            "%a %b %e %H:%M:%S%f %Y{ %z}",
            "Apache error, ctime, git log, uwsgi",
            "Wed Aug 15 11:45:00.123456 2018"
        ),
        Row("date", "%a %b %e %H:%M:%S%f%p %K %Y", "date(1), Oracle alert", "Wed Aug 15 11:45:00 CEST 2018"),
        Row("syslog", "%b %e %H:%M:%S%f", "syslog RFC 3164, journalctl, sshd", "Aug 15 11:45:00"),
        Row("cisco", "%b %e %H:%M:%S%f %Z%>:", "Cisco IOS", "Aug 15 11:45:00.123 UTC"),
        Row("cisco-year", "%b %e %Y %H:%M:%S%f{ %Z%>:}", "Cisco ASA", "Aug 15 2018 11:45:00"),
    ]

    private static let oddOnes: [Row] = [
        Row(
            "klog",
            "%m%d %H:%M:%S%F",
            "klog, glog",
            "0815 11:45:00.123456",
            place: .afterLevel
        ),
        Row("time", "%H:%M:%S%f", "logback, log4j2, Elixir, tcpdump, strace", "11:45:00.123", place: .leading),
        Row("us", "%1/%2/%Y{,} %k:%M{:%S%f}%p{ %Z}", "Windows exports, spreadsheets", "8/15/2018 11:45:00 AM"),
    ]

    private static let compact: [Row] = [
        Row("basic", "%Y%m%dT%H%M{%S%f}{%x}", "ISO 8601 basic, AWS SigV4, iCalendar", "20180815T114500Z")
    ]

    private static let numbers: [Row] = [
        Row(
            "epoch",
            "%E",
            "nginx $msec, zap, pino, Squid, Nagios, auditd",
            "1534333500.123",
            scope: .epochs,
            place: .keyed
        ),
        Row("uuid7", "%&", "UUID version 7", "01653d67-3adb-7000-8000-000000000000", scope: .identifiers),
    ]

    private static let reduced: [Row] = [
        Row("date-only", "%Y-%m-%d", "ISO 8601", "2018-08-15", scope: .reduced)
    ]
}
