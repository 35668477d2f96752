extension StampLayout {
    /// The table.
    ///
    /// One line adds a layout; its example is a test. Of two layouts that fit at one place the longer match wins, and
    /// of equally long ones the earlier line.
    static let table: [Row] =
        yearFirst + namedMonths + weekdays + numericDates + particular + fileNames + compact + ordinals + numbers
        + reduced

    private static let yearFirst: [Row] = [
        Row(
            "rfc3339",
            "%Y-%m-%dT%H:%M{:%S%f}{%z}{ %Z}%[",
            "RFC 3339, RFC 9557, RFC 5424 syslog, journalctl, MySQL, MongoDB, Kubernetes, Docker, cloud services, most loggers",
            "2018-08-15T11:45:00.123456+02:00"
        ),
        Row(
            "rfc3339-lower",
            "%Y-%m-%dt%H:%M{:%S%f}{%z}",
            "RFC 3339 in lower case",
            "2018-08-15t11:45:00z"
        ),
        Row(
            "datetime",
            "%Y-%m-%d%s%H:%M{:%S%f}{%z}{ %z}{ %Z}%[",
            "log4j, Python logging, Kafka, IIS, CloudFront, Laravel, apt, macOS, PostgreSQL, Rails, gunicorn, Go",
            "2018-08-15 11:45:00,123"
        ),
        Row("mariadb", "%Y-%m-%d %l:%M:%S%f", "MariaDB", "2018-08-15  9:45:00"),
        Row("windows-update", "%Y-%m-%d%s%H:%M:%S%:", "Windows Update", "2018-08-15 11:45:00:123"),
        Row(
            "slash",
            "%Y/%m/%d%s%H:%M:%S%f{ %Z}",
            "nginx error, Go log, NATS, Samba, TiDB",
            "2018/08/15 11:45:00.123456"
        ),
        Row("dot", "%Y.%m.%d %H:%M:%S%f{ %Z}", "ClickHouse", "2018.08.15 11:45:00.123456"),
        Row("exif", "%Y:%m:%d %H:%M:%S%f{%z}", "Exif", "2018:08:15 11:45:00"),
        Row("nxos", "%Y %b %e %H:%M:%S%f{ %Z}", "Cisco NX-OS", "2018 Aug 15 11:45:00.123 UTC"),
        Row("weekday-iso", "%a %Y-%m-%d %H:%M:%S%f{ %Z}", "journalctl short-full", "Wed 2018-08-15 11:45:00 CEST"),
    ]

    private static let namedMonths: [Row] = [
        Row(
            "clf",
            "%d/%b/%Y:%H:%M:%S%f{ %Z}",
            "nginx and Apache access, S3, CUPS, HAProxy, uvicorn",
            "15/Aug/2018:11:45:00 +0000"
        ),
        Row("django", "%d/%b/%Y %H:%M:%S%f{ %Z}", "Django, Werkzeug", "15/Aug/2018 11:45:00"),
        Row("php", "%d-%b-%Y %H:%M:%S %I%>]", "PHP", "15-Aug-2018 11:45:00 Europe/Berlin"),
        Row("tomcat", "%d-%b-%Y %H:%M:%S%f{ %Z}", "Tomcat, BIND, Oracle listener", "15-Aug-2018 11:45:00.123"),
        Row("tomcat-short", "%d-%b-%y %H:%M:%S%f{ %Z}", "ftp servers", "15-Aug-18 11:45:00"),
        Row("oracle", "%d-%b-%y %H.%M.%S%f%P{ %Z}", "Oracle Database", "15-AUG-18 11.45.00.123456 AM"),
        Row("erlang", "%g-%b-%Y::%H:%M:%S%f", "Erlang", "15-Aug-2018::11:45:00.123456"),
        Row(
            "java",
            "%b %g, %Y{,} %h:%M:%S%f%p{ %Z}",
            "java.util.logging, Jenkins, old Tomcat, Wireshark",
            "Aug 15, 2018 11:45:00 AM"
        ),
        Row(
            "redis",
            "%D %b %Y %H:%M{:%S%f}{ %X}{ (%K)}",
            "Redis, RFC 2822 without its weekday",
            "15 Aug 2018 11:45:00.123"
        ),
        Row("redis-yearless", "%D %b %H:%M:%S%F", "Redis before 5, Sentinel", "15 Aug 11:45:00.123"),
        Row("syslog", "%b %e %H:%M:%S%f{ %Z%>:}", "syslog RFC 3164, journalctl, sshd, Cisco IOS", "Aug 15 11:45:00"),
        Row("cisco-year", "%b %e %Y %H:%M:%S%f{ %Z%>:}", "Cisco ASA, Cisco IOS with years", "Aug 15 2018 11:45:00"),
    ]

    private static let weekdays: [Row] = [
        Row(
            "asctime",
            "%a %b %e %H:%M:%S%f %Y{ %z}",
            "Apache error, ctime, dmesg -T, git log, uwsgi, sssd",
            "Wed Aug 15 11:45:00.123456 2018"
        ),
        Row(
            "date",
            "%a %b %e %H:%M:%S%f%p %K %Y",
            "date(1), Java, Oracle alert, Twitter",
            "Wed Aug 15 11:45:00 CEST 2018"
        ),
        Row("date-day", "%a %e %b %H:%M:%S%f%p %K %Y", "date(1) in British English", "Wed 15 Aug 11:45:00 CEST 2018"),
        Row(
            "date-year",
            "%a %e %b %Y %H:%M:%S%f%p{ %K}",
            "date(1) in other locales",
            "Wed 15 Aug 2018 11:45:00 AM CEST"
        ),
        Row("weekday-syslog", "%a %b %e %H:%M:%S%f", "macOS system logs", "Wed Aug 15 11:45:00.123"),
        Row(
            "mail",
            "%a, %D %b %Y %H:%M{:%S%f}{ %X}{ (%K)}",
            "HTTP, RFC 2822, RFC 1123",
            "Wed, 15 Aug 2018 11:45:00 GMT"
        ),
        Row("cookie", "%a, %d-%b-%Y %H:%M:%S %X", "HTTP cookies", "Wed, 15-Aug-2018 11:45:00 GMT"),
        Row("rfc850", "%a, %d-%b-%y %H:%M:%S %X", "RFC 850, Usenet", "Wednesday, 15-Aug-18 11:45:00 GMT"),
        Row(
            "javascript",
            "%a %b %d %Y %H:%M:%S%f %Z{ (%L)}",
            "JavaScript's Date",
            "Wed Aug 15 2018 11:45:00 GMT+0200 (Central European Summer Time)"
        ),
    ]

    private static let numericDates: [Row] = [
        Row(
            "hadoop",
            "%4/%5/%6 %H:%M:%S%f%p{ %Z}",
            "Hadoop, Spark, and others with the day or the month first",
            "18/08/15 11:45:00"
        ),
        Row("us", "%1/%2/%Y{,} %k:%M{:%S%f}%p{ %Z}", "Windows exports, spreadsheets", "8/15/2018 11:45:00 AM"),
        Row("us-short", "%1/%2/%y{,} %k:%M{:%S%f}%p{ %Z}", "spreadsheets", "8/15/18 11:45:00 AM"),
        Row("websphere", "%1/%2/%y %k:%M:%S%: %Z", "WebSphere", "8/15/18 11:45:00:123 CEST"),
        Row("splunk", "%1-%2-%Y %H:%M:%S%f{ %Z}", "Splunk", "08-15-2018 11:45:00.123 +0200"),
        Row(
            "german",
            "%d.%m.%Y{,} %H:%M{:%S%f}{ %Z}",
            "programs in German, Russian and other locales",
            "15.08.2018 11:45:00"
        ),
        Row("german-short", "%d.%m.%y{,} %H:%M{:%S%f}", "messengers' exports", "15.08.18, 11:45:00", place: .leading),
        Row("suricata", "%m/%d/%Y-%H:%M:%S%F", "Suricata", "08/15/2018-11:45:00.123456"),
        Row("snort", "%m/%d-%H:%M:%S%F", "Snort", "08/15-11:45:00.123456"),
        Row("snort-year", "%m/%d/%y-%H:%M:%S%F", "Snort with years", "08/15/18-11:45:00.123456"),
        Row("logcat", "%m-%d %H:%M:%S%F{ %z}", "Android logcat", "08-15 11:45:00.123", place: .leading),
    ]

    private static let particular: [Row] = [
        Row("klog", "%m%d %H:%M:%S%F", "klog, glog, Kubernetes", "0815 11:45:00.123456", place: .afterLevel),
        Row("glog", "%Y%m%d %H:%M:%S%F", "glog with years", "20180815 11:45:00.123456", place: .afterLevel),
        Row("cockroach", "%y%m%d %H:%M:%S%F", "CockroachDB", "180815 11:45:00.123456", place: .afterLevel),
        Row("mysql", "%y%m%d %l:%M:%S", "MySQL up to 5.6, its slow log", "180815 11:45:00"),
        Row("time", "%H:%M:%S%f%p", "logback, log4j2, Elixir, tcpdump, strace", "11:45:00.123", place: .leading),
        Row(
            "sccm",
            "time=\"%H:%M:%S%f%w\" date=\"%m-%d-%Y\"",
            "Microsoft SCCM",
            "time=\"11:45:00.123+240\" date=\"08-15-2018\""
        ),
        Row(
            "fortigate",
            "date=%Y-%m-%d time=%H:%M:%S{%~ tz=\"%z\"}",
            "FortiGate",
            "date=2018-08-15 time=11:45:00 tz=\"+0200\""
        ),
        Row(
            "fortigate-plain",
            "date=%Y-%m-%d time=%H:%M:%S%~ tz=%z",
            "FortiGate without quotes",
            "date=2018-08-15 time=11:45:00 tz=+0200"
        ),
    ]

    private static let fileNames: [Row] = [
        Row("file", "%Y-%m-%d_%H-%M{-%S}", "file names", "2018-08-15_11-45-00"),
        Row("file-dash", "%Y-%m-%d-%H-%M-%S", "file names", "2018-08-15-11-45-00"),
        Row("file-t", "%Y-%m-%dT%H-%M-%S%f{%x}", "file names", "2018-08-15T11-45-00Z"),
        Row("file-line", "%Y_%m_%d_%H_%M_%S", "file names", "2018_08_15_11_45_00"),
        Row("file-time", "%Y-%m-%d_%H:%M:%S%f{%z}", "file names, logs without blanks", "2018-08-15_11:45:00"),
        Row("dash-time", "%Y-%m-%d-%H:%M:%S%f{%z}", "logs without blanks", "2018-08-15-11:45:00"),
        Row("db2", "%Y-%m-%d-%H.%M.%S%f{%v}", "Db2", "2018-08-15-11.45.00.123456+120"),
        Row("file-dot", "%Y-%m-%d %H.%M.%S", "file names", "2018-08-15 11.45.00"),
        Row("screenshot", "%Y-%m-%d at %H.%M.%S", "macOS screenshots", "2018-08-15 at 11.45.00"),
        Row("file-basic", "%Y%m%d_%H%M%S", "file names, cameras", "20180815_114500"),
        Row("file-basic-dash", "%Y%m%d-%H%M%S", "file names", "20180815-114500"),
        Row("fix", "%Y%m%d-%H:%M:%S%f", "FIX", "20180815-11:45:00.123"),
        Row("basic-time", "%Y%m%d %H:%M:%S%f{ %Z}", "logs with short dates", "20180815 11:45:00.123"),
    ]

    private static let compact: [Row] = [
        Row(
            "basic",
            "%Y%m%dT%H%M{%S%f}{%x}",
            "ISO 8601 basic, AWS SigV4, iCalendar, file names",
            "20180815T114500Z"
        ),
        Row("generalized", "%Y%m%d%H%M%S%f%x", "LDAP GeneralizedTime, X.509", "20180815114500.0Z"),
        Row("utctime", "%C%m%d%H%M%S%x", "X.509 UTCTime", "180815114500Z"),
        Row("digits", "%Y%m%d%H%M%S%f", "file names, databases", "20180815114500", scope: .reduced),
    ]

    private static let ordinals: [Row] = [
        Row("ordinal", "%Y-%jT%H:%M{:%S%f}{%z}", "ISO 8601 ordinal", "2018-227T11:45:00Z"),
        Row("ordinal-blank", "%Y-%j %H:%M:%S%f{ %Z}", "mission logs", "2018-227 11:45:00"),
        Row("ordinal-colon", "%Y:%j:%H:%M:%S%f", "mission logs, seismology", "2018:227:11:45:00.123"),
        Row("ordinal-basic", "%Y%jT%H%M%S%f{%x}", "ISO 8601 ordinal, basic", "2018227T114500Z"),
        Row("week", "%G-W%V-%uT%H:%M{:%S%f}{%z}", "ISO 8601 week", "2018-W33-3T11:45:00Z"),
        Row("week-blank", "%G-W%V-%u %H:%M:%S%f", "ISO 8601 week", "2018-W33-3 11:45:00"),
        Row("week-basic", "%GW%V%uT%H%M%S%f{%x}", "ISO 8601 week, basic", "2018W333T114500Z"),
    ]

    private static let numbers: [Row] = [
        Row(
            "epoch",
            "%E",
            "nginx $msec, zap, pino, zerolog, Squid, Nagios, auditd, CloudWatch",
            "1534333500.123",
            scope: .epochs,
            place: .keyed
        ),
        Row("dotnet", "/Date(%E{%z})/", "old .NET JSON", "/Date(1534333500123+0200)/", scope: .epochs),
        Row("dotnet-escaped", "\\/Date(%E{%z})\\/", "old .NET JSON", "\\/Date(1534333500123)\\/", scope: .epochs),
        Row("dmesg", "%U%>]", "Linux kernel", "12345.678901", scope: .elapsed, place: .bracketed),
        Row("jvm-uptime", "%Us%>]", "JVM unified log", "1.234s", scope: .elapsed, place: .bracketed),
        Row("tai64n", "%@", "daemontools, runit", "@400000005b741246075bcd15", scope: .identifiers),
        Row("filetime", "%#", "Windows FILETIME, Active Directory", "131788071001230000", scope: .identifiers),
        Row("webkit", "%$", "Chrome, WebKit", "13178807100123000", scope: .identifiers),
        Row("uuid7", "%&", "UUID version 7", "01653d67-3adb-7000-8000-000000000000", scope: .identifiers),
        Row("ulid", "%*", "ULID", "01CMYPEEPVZZZZZZZZZZZZZZZZ", scope: .identifiers),
        Row("objectid", "%!", "MongoDB ObjectId", "5b74123c0000000000000000", scope: .identifiers),
    ]

    private static let reduced: [Row] = [
        Row("iso-hour", "%Y-%m-%dT%H{%z}", "ISO 8601, to the hour", "2018-08-15T11Z", scope: .reduced),
        Row("iso-date", "%Y-%m-%d", "ISO 8601 date", "2018-08-15", scope: .reduced),
        Row("iso-date-basic", "%Y%m%d", "ISO 8601 date, basic", "20180815", scope: .reduced),
        Row("iso-month", "%Y-%m", "ISO 8601 month", "2018-08", scope: .reduced),
        Row("iso-ordinal", "%Y-%j", "ISO 8601 ordinal date", "2018-227", scope: .reduced),
        Row("iso-ordinal-basic", "%Y%j", "ISO 8601 ordinal date, basic", "2018227", scope: .reduced),
        Row("iso-week-day", "%G-W%V-%u", "ISO 8601 week date", "2018-W33-3", scope: .reduced),
        Row("iso-week-day-basic", "%GW%V%u", "ISO 8601 week date, basic", "2018W333", scope: .reduced),
        Row("iso-week", "%G-W%V", "ISO 8601 week", "2018-W33", scope: .reduced),
    ]
}
