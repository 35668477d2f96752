#!/usr/bin/env bash
# Logs rewritten into another zone, beside `wc -l` and `cat` on the same files and beside what people use for it today.
#
# LOG_MEGABYTES is the size of each file, 200 if it isn't set; slow rivals get the first tenth of it.
set -euo pipefail
cd "$(dirname "$0")/../.."

megabytes=${LOG_MEGABYTES:-200}
logs=${TMPDIR:-/tmp}/tzconv-logs-$megabytes
[ -f "$logs/json.log" ] || Benchmarks/generate-logs.py "$logs" "$megabytes" 20180815
part=$logs/part
mkdir -p "$part"
one=()
command -v taskset >/dev/null 2>&1 && one=(taskset -c 0)

# best COUNT FILE COMMAND…: the shortest wall time of a command that reads the file, in ms; its output goes to $sink.
sink=/dev/null
best() {
    local count=$1 file=$2 least='' start end
    shift 2
    for _ in $(seq "$count"); do
        start=$EPOCHREALTIME
        "$@" <"$file" >"$sink" 2>/dev/null || { echo ''; return 0; }
        end=$EPOCHREALTIME
        local time=$((${end/./} - ${start/./}))
        if [ -z "$least" ] || [ "$time" -lt "$least" ]; then least=$time; fi
    done
    echo "$least"
}

# rate FILE MICROSECONDS: MB/s, or a dash.
rate() {
    [ -n "$2" ] || { echo "—"; return; }
    echo "$(($(stat -c %s "$1") / $2))"
}

times() { awk -v a="$1" -v b="$2" 'BEGIN { if (a == "" || b == "") print "—"; else printf "%.2f", a / b }'; }

tzconv_one() { "${one[@]}" "$TZCONV" log --quiet --from utc --to moscow --year 2018 --threads 1 "$@"; }
tzconv_all() { "$TZCONV" log --quiet --from utc --to moscow --year 2018 "$@"; }
wc_one() { "${one[@]}" wc -l "$@"; }

echo "### Logs"
echo
echo "Files of $megabytes MB made by generate-logs.py, from UTC to Moscow, page cache warm; best wall time of nine, in MB/s of input."
echo "Output to /dev/null, but for the column that says so. The last two columns are the time of tzconv on one core over that of"
echo "\`wc -l\`, and the speed with all cores over that with one."
echo
echo "| layout | wc -l | cat | tzconv, one core | all cores | one core, to a file | time / wc -l | all / one |"
echo "|---|---|---|---|---|---|---|---|"
declare -A singles=()
for layout in nginx logfmt syslog log4j json; do
    file=$logs/$layout.log
    head -c "$((megabytes * 100000))" "$file" >"$part/$layout.log"
    cat "$file" >/dev/null
    wc=$(best 9 "$file" wc_one "$file")
    cat=$(best 9 "$file" cat "$file")
    single=$(best 9 "$file" tzconv_one "$file")
    singles[$layout]=$single
    all=$(best 9 "$file" tzconv_all "$file")
    sink=$logs/out
    written=$(best 9 "$file" tzconv_one "$file")
    sink=/dev/null
    echo "| $layout | $(rate "$file" "$wc") | $(rate "$file" "$cat") | $(rate "$file" "$single") | $(rate "$file" "$all") |" \
        "$(rate "$file" "$written") | $(times "$single" "$wc") | $(times "$single" "$all") |"
done
rm -f "$logs/out"

# The stamps as dateutils wants to be told of them.
declare -A formats=(
    [nginx]='%d/%b/%Y:%H:%M:%S +0000' [logfmt]='%Y-%m-%dT%H:%M:%S' [syslog]='%b %_d %H:%M:%S'
    [log4j]='%Y-%m-%d %H:%M:%S' [json]='%Y-%m-%dT%H:%M:%S'
)
dconv=$(command -v dateutils.dconv || command -v dconv || true)
echo
echo "What else there is, in MB/s on one core. dateutils is told the layout, and reads the same files (best of three); the last column"
echo "is the speed of tzconv over its own. perl, gawk and python run a loop written for the purpose (Benchmarks/peers) over the first"
echo "tenth of each file."
echo
echo "| layout | tzconv | dateutils | perl | gawk | python | tzconv / dateutils |"
echo "|---|---|---|---|---|---|---|"
for layout in nginx logfmt syslog log4j json; do
    whole=$logs/$layout.log
    file=$part/$layout.log
    single=${singles[$layout]}
    utils='' perl='' gawk='' python=''
    [ -z "$dconv" ] || utils=$(best 3 "$whole" "${one[@]}" "$dconv" -S -z Europe/Moscow -i "${formats[$layout]}")
    if command -v perl >/dev/null 2>&1; then
        perl=$(TZ=Europe/Moscow best 1 "$file" "${one[@]}" perl Benchmarks/peers/rewrite.pl "$layout")
    fi
    if command -v gawk >/dev/null 2>&1; then
        gawk=$(TZ=Europe/Moscow best 1 "$file" "${one[@]}" gawk -v layout="$layout" -f Benchmarks/peers/rewrite.awk)
    fi
    if command -v python3 >/dev/null 2>&1; then
        python=$(best 1 "$file" "${one[@]}" python3 Benchmarks/peers/rewrite.py "$layout")
    fi
    echo "| $layout | $(rate "$whole" "$single") | $(rate "$whole" "$utils") | $(rate "$file" "$perl") | $(rate "$file" "$gawk") |" \
        "$(rate "$file" "$python") | $(times "$utils" "$single") |"
done

if command -v python3 >/dev/null 2>&1; then
    echo
    python3 Benchmarks/peers/latency.py "$TZCONV" log --quiet --from utc --to moscow
fi
