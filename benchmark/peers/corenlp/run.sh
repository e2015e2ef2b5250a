#!/bin/sh
# Reads the same files with Stanford CoreNLP and with Rapporteur, each in a process of its own, one after
# the other on the same machine, and prints the speed of both and their ratio. See README.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../../.." && pwd)
if [ $# -eq 0 ]; then
    set -- "$root"/examples/harbour-talks/*.txt
fi
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

"$root/mvnw" -q -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
"$root/rapporteur" --version > /dev/null # builds if there is nothing to run

corenlp=$(java -Xmx6g -cp "$(cat "$work/classpath")" "$here/CoreNlpSpeed.java" "$@")
rapporteur=$(java -Xmx1g -cp "$root/cli/target/rapporteur/lib/*" "$here/RapporteurSpeed.java" "$@")

awk -v peer="$corenlp" -v ours="$rapporteur" 'BEGIN {
    printf "CoreNLP     %8.0f tokens/s\n", peer
    printf "Rapporteur  %8.0f tokens/s\n", ours
    printf "ratio       %8.1f\n", ours / peer
}'
