#!/bin/sh
# Measures whole processes against a floor on the same JVM, and prints ratios: they survive noise, milliseconds do not.
# Usage: benchmarks/run.sh [JAVA_HOME...]      needs hyperfine, and a build: mvn -q -DskipTests package
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
classes=$root/benchmarks/target/classes
lib=$root/cli/target/lib
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
[ $# -gt 0 ] || set -- "${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}"
engine=$(ls "$lib"/snakeyaml-engine-*.jar)

# The median of the second command by that of the first, from the JSON that hyperfine writes.
ratio() {
  python3 - "$1" <<'PY'
import json, sys
floor, ours = json.load(open(sys.argv[1]))["results"]
print("  %-28s %7.0f ms  (%.0f to %.0f)" % (floor["command"], floor["median"] * 1e3, floor["min"] * 1e3, floor["max"] * 1e3))
print("  %-28s %7.0f ms  (%.0f to %.0f)" % (ours["command"], ours["median"] * 1e3, ours["min"] * 1e3, ours["max"] * 1e3))
print("  ratio %.2f" % (ours["median"] / floor["median"]))
PY
}

for home in "$@"; do
  java=$home/bin/java
  echo "== $("$java" -version 2>&1 | head -n 1)"
  export AMLJOB_JAVA="$java"
  "$root/amljob" lint "$root/examples/train.yml" >/dev/null   # builds and archives what is kept between calls

  echo "one file, cold, against a Java process that prints a line"
  hyperfine --style none --warmup 3 --runs 20 --ignore-failure --export-json "$work/cold.json" \
    -n "java Hello" "$java $flags -cp $classes dev.amljob.benchmarks.Hello" \
    -n "amljob lint train.yml" "$root/amljob lint $root/examples/train.yml" >/dev/null 2>&1
  ratio "$work/cold.json"

  echo "10,000 files, against snakeyaml-engine's compose alone"
  "$java" -cp "$classes" dev.amljob.benchmarks.MakeJobs "$work/jobs" 10000
  hyperfine --style none --warmup 1 --runs 5 --ignore-failure --export-json "$work/many.json" \
    -n "compose 10,000 files" "$java $flags -cp $classes:$engine dev.amljob.benchmarks.ComposeOnly $work/jobs" \
    -n "amljob lint 10,000 files" "$root/amljob lint $work/jobs" >/dev/null 2>&1
  ratio "$work/many.json"
done
