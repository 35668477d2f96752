@testable import TZConv

/// A line as some software writes it, with its stamp between « and ».
///
/// Every stamp shows 2018-08-15 11:45:00, or is a number that counts to 1534333500, which is that moment in UTC (GNU
/// `date -u -d @1534333500`); ids were computed apart from the library, in Python's integers.
struct StampRow: Sendable {
    /// The number of the software's row in the list of layouts that the table was made for.
    let number: Int
    let text: String
    let layout: String
    /// The digits of the second's part.
    let fraction: String
    /// The zone as the text has it; empty for none.
    let zone: String
    let scope: StampScope
    /// What the text doesn't have: y the year, d the date, s the second, t the time.
    let lacks: String

    init(
        _ number: Int,
        _ text: String,
        _ layout: String,
        _ fraction: String = "",
        _ zone: String = "",
        scope: StampScope = .stamps,
        lacks: String = ""
    ) {
        self.number = number
        self.text = text
        self.layout = layout
        self.fraction = fraction
        self.zone = zone
        self.scope = scope
        self.lacks = lacks
    }

    /// The line without the marks.
    var line: String { text.filter { $0 != "«" && $0 != "»" } }

    /// Where the stamp is in the line's bytes.
    var range: Range<Int> {
        let bytes = Array(text.utf8)
        var open = 0
        var close = 0
        for index in bytes.indices.dropLast() where bytes[index] == 0xC2 {
            if bytes[index + 1] == 0xAB { open = index }
            if bytes[index + 1] == 0xBB { close = index - 2 }
        }
        return open..<close
    }

    /// The part of the second in nanoseconds.
    var nanosecond: Int { Int((fraction + "000000000").prefix(9)) ?? -1 }
}

extension StampRow {
    static let all: [StampRow] = zoned + plain + named + odd + counted

    private static let zoned: [StampRow] = [
        StampRow(1, "10.0.0.1 - - [«15/Aug/2018:11:45:00 +0000»] \"GET / HTTP/1.1\" 200", "clf", "", "+0000"),
        StampRow(6, "<34>1 «2018-08-15T11:45:00.123456+02:00» host", "rfc3339", "123456", "+02:00"),
        StampRow(10, "«2018-08-15T11:45:00+0200» host unit:", "rfc3339", "", "+0200"),
        StampRow(11, "«2018-08-15T11:45:00.123456+02:00» host unit:", "rfc3339", "123456", "+02:00"),
        StampRow(12, "«Wed 2018-08-15 11:45:00 CEST»", "weekday-iso", "", "CEST"),
        StampRow(17, "«2018-08-15 11:45:00.123 UTC» [123] LOG:", "datetime", "123", "UTC"),
        StampRow(17, "«2018-08-15 11:45:00.123 MSK» [123] LOG:", "datetime", "123", "MSK"),
        StampRow(17, "«2018-08-15 11:45:00.123 GMT+3» [123] LOG:", "datetime", "123", "GMT+3"),
        StampRow(17, "«2018-08-15 11:45:00.123 +03» [123] LOG:", "datetime", "123", "+03"),
        StampRow(18, "«2018-08-15T11:45:00.123456Z» 0 [Note]", "rfc3339", "123456", "Z"),
        StampRow(20, "«2018-08-15T11:45:00.123+0000» I NETWORK", "rfc3339", "123", "+0000"),
        StampRow(21, "{\"t\":{\"$date\":\"«2018-08-15T11:45:00.123+00:00»\"}}", "rfc3339", "123", "+00:00"),
        StampRow(26, "«2018-08-15T11:45:00.123+02:00»  INFO 1 ---", "rfc3339", "123", "+02:00"),
        StampRow(30, "[«2018-08-15T11:45:00.123+0200»][info][gc]", "rfc3339", "123", "+0200"),
        StampRow(32, "time=«2018-08-15T11:45:00.123Z» level=INFO", "rfc3339", "123", "Z"),
        StampRow(32, "time=\"«2018-08-15T11:45:00+02:00»\" level=info", "rfc3339", "", "+02:00"),
        StampRow(34, "«2018-08-15T11:45:00.123+0200»\tinfo\tmain.go:1", "rfc3339", "123", "+0200"),
        StampRow(36, "[«2018-08-15T11:45:00Z» ERROR main] x", "rfc3339", "", "Z"),
        StampRow(37, "\u{1B}[2m«2018-08-15T11:45:00.123456Z»\u{1B}[0m  INFO app:", "rfc3339", "123456", "Z"),
        StampRow(41, "«2018-08-15T11:45:00.123456789Z» stdout F x", "rfc3339", "123456789", "Z"),
        StampRow(
            42,
            "{\"log\":\"..\",\"time\":\"«2018-08-15T11:45:00.123456789Z»\"}",
            "rfc3339",
            "123456789",
            "Z"
        ),
        StampRow(43, "\"eventTime\":\"«2018-08-15T11:45:00Z»\"", "rfc3339", "", "Z"),
        StampRow(44, "https «2018-08-15T11:45:00.123456Z» app/lb", "rfc3339", "123456", "Z"),
        StampRow(47, "«2018-08-15T11:45:00.123Z»\treq-id\tINFO", "rfc3339", "123", "Z"),
        StampRow(49, "\"timestamp\":\"«2018-08-15T11:45:00.123456789Z»\"", "rfc3339", "123456789", "Z"),
        StampRow(50, "\"time\":\"«2018-08-15T11:45:00.1234567Z»\"", "rfc3339", "1234567", "Z"),
        StampRow(53, "SystemTime='«2018-08-15T11:45:00.123456700Z»'", "rfc3339", "123456700", "Z"),
        StampRow(
            55,
            "<![LOG[x]LOG]!><«time=\"11:45:00.123+240\" date=\"08-15-2018\"» component=",
            "sccm",
            "123",
            "+240"
        ),
        StampRow(56, "Started GET \"/\" for ::1 at «2018-08-15 11:45:00 +0000»", "datetime", "", "+0000"),
        StampRow(57, "[«15-Aug-2018 11:45:00 Europe/Berlin»] PHP", "php", "", "Europe/Berlin"),
        StampRow(57, "[«15-Aug-2018 11:45:00 UTC»] PHP", "php", "", "UTC"),
        StampRow(58, "[«2018-08-15T11:45:00.123456+00:00»] app.ERROR:", "rfc3339", "123456", "+00:00"),
        StampRow(60, "{\"time\":\"«2018-08-15T11:45:00.123Z»\",\"v\":0}", "rfc3339", "123", "Z"),
        StampRow(61, "[«2018-08-15T11:45:00.123Z»] \"GET /\"", "rfc3339", "123", "Z"),
        StampRow(64, "Date:   «Wed Aug 15 11:45:00 2018 +0200»", "asctime", "", "+0200"),
        StampRow(65, "Date: «Wed, 15 Aug 2018 11:45:00 GMT»", "mail", "", "GMT"),
        StampRow(65, "Date: «Wed, 15 Aug 2018 11:45:00 EST»", "mail", "", "EST"),
        StampRow(66, "«Wed Aug 15 11:45:00 CEST 2018»", "date", "", "CEST"),
        StampRow(66, "«Wed Aug 15 11:45:00 AM CEST 2018»", "date", "", "CEST"),
        StampRow(70, "«2018-08-15 11:45:00.123456+0200» 0x1 Default", "datetime", "123456", "+0200"),
        StampRow(
            72,
            "«date=2018-08-15 time=11:45:00 devname=\"fw\" tz=\"+0200\"» logid=1",
            "fortigate",
            "",
            "+0200"
        ),
        StampRow(72, "«date=2018-08-15 time=11:45:00 tz=\"+0200\"»", "fortigate", "", "+0200"),
        StampRow(73, "«08-15-2018 11:45:00.123 +0200» INFO", "splunk", "123", "+0200"),
        StampRow(75, "[«2018/08/15 11:45:00.123 +08:00»] [INFO]", "slash", "123", "+08:00"),
        StampRow(78, "[«2018-08-15 11:45:00 +0000»] [1]", "datetime", "", "+0000"),
        StampRow(84, "x-amz-date:«20180815T114500Z»", "basic", "", "Z"),
        StampRow(86, "notBefore=«180815114500Z»", "utctime", "", "Z"),
        StampRow(87, "whenCreated: «20180815114500.0Z»", "generalized", "0", "Z"),
    ]

    private static let plain: [StampRow] = [
        StampRow(2, "«2018/08/15 11:45:00» [error] 6068#0:", "slash"),
        StampRow(23, "[«2018-08-15 11:45:00,123»] INFO", "datetime", "123"),
        StampRow(24, "«2018-08-15 11:45:00,123» INFO", "datetime", "123"),
        StampRow(26, "«2018-08-15 11:45:00.123»  INFO 1 ---", "datetime", "123"),
        StampRow(31, "«2018/08/15 11:45:00.123456» main.go:1:", "slash", "123456"),
        StampRow(45, "«2018-08-15\t11:45:00»\tFRA2", "datetime"),
        StampRow(51, "«2018-08-15 11:45:00» W3SVC1", "datetime"),
        StampRow(56, "I, [«2018-08-15T11:45:00.123456» #12]  INFO", "rfc3339", "123456"),
        StampRow(58, "[«2018-08-15 11:45:00»] local.ERROR:", "datetime"),
        StampRow(62, "«2018-08-15 11:45:00.123456» I | raft:", "datetime", "123456"),
        StampRow(63, "[«2018-08-15T11:45:00,123»][INFO ]", "rfc3339", "123"),
        StampRow(74, "«2018.08.15 11:45:00.123456» [ 1 ]", "dot", "123456"),
        StampRow(76, "[«2018/08/15 11:45:00.123456»,  0]", "slash", "123456"),
        StampRow(77, "[1] «2018/08/15 11:45:00.123456» [INF]", "slash", "123456"),
        StampRow(79, "[«2018-08-15 11:45:00,123»: INFO/Main]", "datetime", "123"),
        StampRow(81, "Start-Date: «2018-08-15  11:45:00»", "datetime"),
        StampRow(85, "app-«2018-08-15_11-45-00».log", "file"),
        StampRow(94, "«2018-227 11:45:00» x", "ordinal-blank"),
        StampRow(94, "x «2018-W33-3» y", "iso-week-day", scope: .reduced, lacks: "t"),
    ]

    private static let named: [StampRow] = [
        StampRow(4, "[«Wed Aug 15 11:45:00.123456 2018»] [core:error]", "asctime", "123456"),
        StampRow(5, "«Aug 15 11:45:00» host sshd[1]:", "syslog", lacks: "y"),
        StampRow(7, "«Aug 15 2018 11:45:00»: %ASA-6-", "cisco-year"),
        StampRow(8, "*«Aug 15 11:45:00.123 UTC»: %SYS-5-", "syslog", "123", "UTC", lacks: "y"),
        StampRow(9, "«Aug 15 11:45:00.123456» host unit:", "syslog", "123456", lacks: "y"),
        StampRow(15, "[«Wed Aug 15 11:45:00 2018»] usb", "asctime"),
        StampRow(22, "1:M «15 Aug 2018 11:45:00.123» *", "redis", "123"),
        StampRow(22, "1:M «15 Aug 11:45:00.123» *", "redis-yearless", "123", lacks: "y"),
        StampRow(28, "«Aug 15, 2018 11:45:00 AM» org.x", "java"),
        StampRow(28, "«Aug 15, 2018 11:45:00\u{202F}AM» org.x", "java"),
        StampRow(29, "«15-Aug-2018 11:45:00.123» INFO", "tomcat", "123"),
        StampRow(52, "host haproxy[1]: 10.0.0.1:5 [«15/Aug/2018:11:45:00.123»] fe", "clf", "123"),
    ]

    private static let odd: [StampRow] = [
        StampRow(14, "[«12345.678901»] usb 1-1:", "dmesg", "678901", scope: .elapsed),
        StampRow(14, "[    «5.678901»] usb 1-1:", "dmesg", "678901", scope: .elapsed),
        StampRow(30, "[«1.234s»][info][gc]", "jvm-uptime", "234", scope: .elapsed),
        StampRow(19, "«180815 11:45:00» [Note]", "mysql"),
        StampRow(19, "# Time: «180815 11:45:00»", "mysql"),
        StampRow(25, "«11:45:00.123» [main] DEBUG", "time", "123", lacks: "d"),
        StampRow(27, "«18/08/15 11:45:00» INFO", "hadoop"),
        StampRow(38, "I«0815 11:45:00.123456»    1 main.go:1]", "klog", "123456", lacks: "y"),
        StampRow(39, "I«20180815 11:45:00.123456» 1", "glog", "123456"),
        StampRow(40, "I«180815 11:45:00.123456» 1", "cockroach", "123456"),
        StampRow(54, "«8/15/2018 11:45:00 AM»,x", "us"),
        StampRow(69, "«08-15 11:45:00.123»  1000  2000 I Tag:", "logcat", "123", lacks: "y"),
        StampRow(71, "«08/15/2018-11:45:00.123456»  [**]", "suricata", "123456"),
        StampRow(71, "«08/15-11:45:00.123456»  [**]", "snort", "123456", lacks: "y"),
        StampRow(80, "«11:45:00.123» [info]", "time", "123", lacks: "d"),
        StampRow(83, "«11:45:00.123456» IP 10.0.0.1.80 >", "time", "123456", lacks: "d"),
    ]

    private static let counted: [StampRow] = [
        StampRow(3, "«1534333500.123» GET", "epoch", "123", scope: .epochs),
        StampRow(13, "__REALTIME_TIMESTAMP=«1534333500123456»", "epoch", "123456", scope: .epochs),
        StampRow(16, "type=SYSCALL msg=audit(«1534333500.123»:456):", "epoch", "123", scope: .epochs),
        StampRow(33, "{\"ts\":«1534333500.123456»}", "epoch", "123456", scope: .epochs),
        StampRow(35, "{\"time\":«1534333500»}", "epoch", scope: .epochs),
        StampRow(46, "2 1 eni-1 10.0.0.1 10.0.0.2 80 4 6 1 40 «1534333500» 1534333560 ACCEPT", "epoch", scope: .epochs),
        StampRow(48, "\"timestamp\":«1534333500123»", "epoch", "123", scope: .epochs),
        StampRow(59, "{\"level\":30,\"time\":«1534333500123»}", "epoch", "123", scope: .epochs),
        StampRow(67, "«1534333500.123»     45 10.0.0.1 TCP_MISS", "epoch", "123", scope: .epochs),
        StampRow(68, "[«1534333500»] SERVICE ALERT:", "epoch", scope: .epochs),
        StampRow(82, "«@400000005b741246075bcd15» x", "tai64n", "123456789", scope: .identifiers),
        StampRow(88, "lastLogon: «131788071001230000»", "filetime", "1230000", scope: .identifiers),
        StampRow(89, "visit «13178807100123000»", "webkit", "123000", scope: .identifiers),
        StampRow(90, "\"«/Date(1534333500123+0200)/»\"", "dotnet", "123", "+0200", scope: .epochs),
        StampRow(91, "id «01653d67-3adb-7abc-8def-0123456789ab»", "uuid7", "123", scope: .identifiers),
        StampRow(92, "id «01CMYPEEPV0123456789ABCDEF»", "ulid", "123", scope: .identifiers),
        StampRow(93, "_id «5b74123c0123456789abcdef»", "objectid", scope: .identifiers),
    ]
}
