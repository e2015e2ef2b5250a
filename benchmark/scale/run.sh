#!/bin/sh
# Fills an archive, serves it, and reads its pages from outside. See README.md.
#   run.sh fill FOLDER [ARTICLES] [SEED]
#   run.sh serve FOLDER PORT [THREADS] [HELD]
#   run.sh load http://127.0.0.1:PORT [READERS] [SECONDS] [WARMING] [think=MILLIS | rate=PAGES] [hot=SHARE]
#   run.sh assemble SIZE...
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
classes=$here/target/classes
"$root/rapporteur" --version > /dev/null # builds if there is nothing to run
lib=$(find "$root/cli/target" -type d -path '*rapporteur/lib' | head -n 1)
mkdir -p "$classes"
javac -nowarn -proc:none -d "$classes" -cp "$lib/*" "$here"/*.java
what=$1
shift
heap=${HEAP:-1500m}
case $what in
    fill) main="-Xmx2g -Dreadings=$here/target/readings Fill $root/examples" ;;
    assemble) main="-Xmx2g -Dreadings=$here/target/readings Assemble $root/examples" ;;
    serve) main="-Xmx$heap Serve" ;;
    load) main="-Xmx256m Load" ;;
    *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 64 ;;
esac
# shellcheck disable=SC2086 # the options are words
exec java -cp "$classes:$lib/*" $main "$@"
