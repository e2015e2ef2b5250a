#!/bin/sh
# How long `rapporteur serve` takes from the start of its process to the first page, on a store that is not there yet:
#     benchmark/first-page.sh [RUNS] [COMMAND…]
# Asks every hundredth of a second from outside; prints each run, the median and the range, in milliseconds, and on
# Linux the processor time that was spent until then, which a busy machine changes less.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
runs=${1:-10}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- "$home/rapporteur"
port=${PORT:-7479}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

now() {
    echo $(($(date +%s%N) / 1000000))
}

run=1
while [ "$run" -le "$runs" ]; do
    begun=$(now)
    "$@" serve --store "$folder/$run.db" --port "$port" >"$folder/out" 2>&1 &
    server=$!
    until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/"; do
        kill -0 "$server" 2>/dev/null || { cat "$folder/out" >&2; exit 1; }
        sleep 0.01
    done
    took=$(($(now) - begun))
    ticks=$(awk '{ print $14 + $15 }' "/proc/$server/stat" 2>/dev/null || echo 0)
    spent=$((ticks * 1000 / $(getconf CLK_TCK)))
    echo "$took ms, $spent ms of processor"
    echo "$took $spent" >>"$folder/times"
    kill -TERM "$server"
    wait "$server" || :
    run=$((run + 1))
done
median() {
    cut -d' ' -f"$1" "$folder/times" | sort -n | awk '
        { times[NR] = $1 }
        END {
            middle = NR % 2 ? times[(NR + 1) / 2] : (times[NR / 2] + times[NR / 2 + 1]) / 2
            printf "median %d ms, %d to %d ms", middle, times[1], times[NR]
        }'
}
echo "start to first page: $(median 1); processor: $(median 2); $runs runs"
