"""Rewrites stamps of one layout from UTC to Moscow: what one writes in Python when one must."""

import datetime
import re
import sys
import zoneinfo

TARGET = zoneinfo.ZoneInfo("Europe/Moscow")
PATTERNS = {
    "nginx": (rb"\[(\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d \+0000)\]", "%d/%b/%Y:%H:%M:%S %z", b"[%s]"),
    "syslog": (rb"^(\w{3} [ \d]\d \d\d:\d\d:\d\d)", "%b %d %H:%M:%S", b"%s"),
    "log4j": (rb"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)", "%Y-%m-%d %H:%M:%S", b"%s"),
}


def iso(match):
    time = datetime.datetime.fromisoformat(match[1].decode()).replace(tzinfo=datetime.timezone.utc)
    moved = time.astimezone(TARGET).isoformat()
    return moved[:19].encode() + (match[2] or b"") + moved[-6:].encode()


def main():
    layout = sys.argv[1]
    if layout in PATTERNS:
        pattern, form, frame = PATTERNS[layout]

        def move(match):
            text = match[1].decode()
            if layout == "syslog":
                time = datetime.datetime.strptime("2018 " + text, "%Y " + form)
            else:
                time = datetime.datetime.strptime(text, form)
            time = time.replace(tzinfo=datetime.timezone.utc).astimezone(TARGET)
            return frame % time.strftime(form.replace("%d", "%e") if layout == "syslog" else form).encode()
    else:
        pattern, move = rb"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z", iso
    substitute = re.compile(pattern).sub
    write = sys.stdout.buffer.write
    for line in sys.stdin.buffer:
        write(substitute(move, line, count=1))


main()
