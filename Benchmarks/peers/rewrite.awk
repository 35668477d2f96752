# Rewrites stamps of one layout from UTC to the zone of TZ: what one writes in gawk when one must.
BEGIN {
    split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", names)
    for (i in names) number[names[i]] = i
}
function moment(year, month, day, clock) {
    gsub(":", " ", clock)
    return mktime(year " " month " " day " " clock, 1)
}
layout == "nginx" && match($0, /\[([0-9]{2})\/([A-Z][a-z]{2})\/([0-9]{4}):([0-9:]{8}) \+0000\]/, p) {
    $0 = substr($0, 1, RSTART - 1) strftime("[%d/%b/%Y:%H:%M:%S %z]", moment(p[3], number[p[2]], p[1], p[4])) \
        substr($0, RSTART + RLENGTH)
}
layout == "syslog" && match($0, /^([A-Z][a-z]{2}) ([ 0-9][0-9]) ([0-9:]{8})/, p) {
    $0 = strftime("%b %e %H:%M:%S", moment(2018, number[p[1]], p[2], p[3])) substr($0, RLENGTH + 1)
}
layout == "log4j" && match($0, /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9:]{8})/, p) {
    $0 = strftime("%Y-%m-%d %H:%M:%S", moment(p[1], p[2], p[3], p[4])) substr($0, RLENGTH + 1)
}
(layout == "logfmt" || layout == "json") &&
    match($0, /([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9:]{8})(\.[0-9]+)?Z/, p) {
    time = moment(p[1], p[2], p[3], p[4])
    zone = strftime("%z", time)
    $0 = substr($0, 1, RSTART - 1) strftime("%Y-%m-%dT%H:%M:%S", time) p[5] substr(zone, 1, 3) ":" substr(zone, 4) \
        substr($0, RSTART + RLENGTH)
}
{ print }
