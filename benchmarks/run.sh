#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Measures whole processes against a floor on the same JVM, in turn, and prints CPU time (user + system), wall time and their
# ratios. CPU time and ratios survive a busy machine; wall time does not.
#
#   benchmarks/run.sh [JAVA_HOME...]     without any, that of JAVA_HOME or of java on the PATH
#
# RUNS (default 11) is how often one file is linted, MANY (default 10000) how many files are linted at once.
set -eu

root=$(CDPATH='' cd -P -- "$(dirname "$0")/.." && pwd)
classes=$root/benchmarks/target/classes
lib=$root/cli/target/lib
runs=${RUNS:-11}
many=${MANY:-10000}
flags='-Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

die() {
  printf 'run.sh: %s\n' "$1" >&2
  exit 2
}

command -v python3 >/dev/null 2>&1 || die 'needs python3'
if [ $# -eq 0 ]; then
  if [ -n "${JAVA_HOME:-}" ]; then
    set -- "$JAVA_HOME"
  else
    java=$(command -v java) || die 'no java: name the home of one'
    java=$(readlink -f "$java")
    set -- "${java%/bin/java}"
  fi
fi
for home in "$@"; do
  [ -x "$home/bin/java" ] || die "no Java in $home"
done
[ -d "$classes/dev/amljob/benchmarks" ] && [ -d "$lib" ] || die 'not built: mvn -q -DskipTests package'
engine=
for jar in "$lib"/snakeyaml-engine-*.jar; do
  engine=$jar
done
[ -r "$engine" ] || die "no snakeyaml-engine in $lib"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

for home in "$@"; do
  java=$home/bin/java
  AMLJOB_JAVA=$home
  export AMLJOB_JAVA
  printf '== %s\n' "$("$java" -version 2>&1 | head -n 1)"
  # The first call builds and archives what is kept between calls.
  "$root/amljob" lint "$root/examples/train.yml" >/dev/null || die 'amljob does not run'

  printf 'one file, cold\n'
  python3 "$root/benchmarks/measure.py" "$runs" \
    "a Java that prints a line=$java $flags -cp '$classes' dev.amljob.benchmarks.Hello" \
    "amljob lint, clean file='$root/amljob' lint '$root/examples/train.yml'" \
    "amljob lint, broken file='$root/amljob' lint '$root/examples/broken.yml'"

  printf '%s files\n' "$many"
  rm -rf "$work/jobs"
  "$java" -cp "$classes" dev.amljob.benchmarks.MakeJobs "$work/jobs" "$many" >/dev/null
  python3 "$root/benchmarks/measure.py" 3 \
    "compose alone=$java $flags -cp '$classes:$engine' dev.amljob.benchmarks.ComposeOnly '$work/jobs'" \
    "amljob lint='$root/amljob' lint '$work/jobs'"
done
