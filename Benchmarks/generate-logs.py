#!/usr/bin/env python3
"""Writes the log files that compare.sh measures: five layouts, the same bytes for the same seed.

    generate-logs.py DIRECTORY [MEGABYTES [SEED]]

The files are nginx.log, logfmt.log, syslog.log, log4j.log and json.log. Time moves on by random steps as on a busy
server, about twenty lines a second, from 2018-08-15 on.
"""

import datetime
import os
import random
import sys

PATHS = ["/", "/index.html", "/api/v1/users", "/api/v1/orders/%d", "/static/app.%d.js", "/login", "/health", "/img/%d.png"]
AGENTS = [
    "Mozilla/5.0 (X11; Linux x86_64; rv:61.0) Gecko/20100101 Firefox/61.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/68.0 Safari/537.36",
    "curl/7.58.0",
]
MESSAGES = ["request done", "cache miss for key user:%d", "connection accepted", "retrying in %d ms", "session %d expired"]
LEVELS = ["INFO", "INFO", "INFO", "DEBUG", "WARN", "ERROR"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
FRAMES = [
    "\tat org.example.shop.OrderService.place(OrderService.java:%d)",
    "\tat org.example.web.Dispatcher.handle(Dispatcher.java:%d)",
    "\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:%d)",
    "\tat java.base/java.lang.Thread.run(Thread.java:%d)",
]


def filled(chance, text):
    return text % chance.randrange(1, 10000) if "%d" in text else text


def nginx(chance, time):
    return '%d.%d.%d.%d - - [%02d/%s/%d:%s +0000] "GET %s HTTP/1.1" %d %d "-" "%s"\n' % (
        chance.randrange(1, 224), chance.randrange(256), chance.randrange(256), chance.randrange(256),
        time.day, MONTHS[time.month - 1], time.year, time.strftime("%H:%M:%S"),
        filled(chance, chance.choice(PATHS)), chance.choice((200, 200, 200, 304, 404)), chance.randrange(100000),
        chance.choice(AGENTS),
    )


def logfmt(chance, time):
    return 'time=%s.%03dZ level=%s msg="%s" service=checkout trace=%08x duration=%dms\n' % (
        time.strftime("%Y-%m-%dT%H:%M:%S"), time.microsecond // 1000, chance.choice(LEVELS).lower(),
        filled(chance, chance.choice(MESSAGES)), chance.randrange(1 << 32), chance.randrange(1000),
    )


def syslog(chance, time):
    return "%s %2d %s web%d sshd[%d]: Failed password for invalid user admin from 10.0.%d.%d port %d ssh2\n" % (
        MONTHS[time.month - 1], time.day, time.strftime("%H:%M:%S"), chance.randrange(1, 9), chance.randrange(300, 30000),
        chance.randrange(256), chance.randrange(256), chance.randrange(1024, 65536),
    )


def log4j(chance, time):
    line = "%s,%03d %-5s [worker-%d] org.example.shop.OrderService - %s\n" % (
        time.strftime("%Y-%m-%d %H:%M:%S"), time.microsecond // 1000, chance.choice(LEVELS), chance.randrange(16),
        filled(chance, chance.choice(MESSAGES)),
    )
    if chance.randrange(10) == 0:
        line += "java.lang.IllegalStateException: order %d is closed\n" % chance.randrange(100000)
        line += "".join(filled(chance, chance.choice(FRAMES)) + "\n" for _ in range(chance.randrange(4, 20)))
    return line


def json(chance, time):
    return '{"time":"%s.%06dZ","level":"%s","logger":"shop.orders","msg":"%s","user":%d,"ms":%d.%d}\n' % (
        time.strftime("%Y-%m-%dT%H:%M:%S"), time.microsecond, chance.choice(LEVELS).lower(),
        filled(chance, chance.choice(MESSAGES)), chance.randrange(100000), chance.randrange(1000), chance.randrange(10),
    )


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    directory = sys.argv[1]
    size = int(sys.argv[2]) * 1000 * 1000 if len(sys.argv) > 2 else 200 * 1000 * 1000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20180815
    os.makedirs(directory, exist_ok=True)
    for make in (nginx, logfmt, syslog, log4j, json):
        chance = random.Random("%d %s" % (seed, make.__name__))
        time = datetime.datetime(2018, 8, 15, 11, 45, 0, 123456)
        written = 0
        with open(os.path.join(directory, make.__name__ + ".log"), "w", newline="") as file:
            while written < size:
                time += datetime.timedelta(microseconds=chance.randrange(1000, 100000))
                line = make(chance, time)
                file.write(line)
                written += len(line)
        # A file's date is what a missing year is taken from.
        stamp = (time - datetime.datetime(1970, 1, 1)).total_seconds()
        os.utime(file.name, (stamp, stamp))


main()
