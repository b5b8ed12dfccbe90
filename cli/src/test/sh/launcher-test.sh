#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Tests the launcher, ./amljob, on copies of this checkout; the checkout itself must be built.
#
#   cli/src/test/sh/launcher-test.sh
#
# TEST_SHELL   the shell to run the launcher with (default: dash if there is one, else sh)
# TEST_JAVAS   homes of the JDKs to test with (default: all below /usr/lib/jvm that are new enough)
set -u

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../../../.." && pwd)
[ -f "$root/cli/target/amljob.jar" ] || { echo "call $root/amljob once before this test" >&2; exit 1; }
shell=${TEST_SHELL:-$(command -v dash || command -v sh)}
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
count=0
failures=0

# Compares a result with what it should be.
expect() {
  count=$((count + 1))
  if [ "$2" = "$3" ]; then
    return
  fi
  failures=$((failures + 1))
  printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
}

# Checks that a text holds another.
expect_in() {
  count=$((count + 1))
  case $3 in
    *"$2"*) return ;;
  esac
  failures=$((failures + 1))
  printf 'FAILED: %s\n  expected: ...%s...\n  actual:   %s\n' "$1" "$2" "$3"
}

# Makes a copy of the checkout as a build leaves it, without archives.
copy_built() {
  mkdir -p "$1/cli/target" "$1/target"
  cp "$root/amljob" "$1/"
  cp -R "$root/examples" "$1/"
  cp -p "$root/cli/target/amljob.jar" "$root/cli/target/amljob.id" "$1/cli/target/"
  cp -Rp "$root/cli/target/lib" "$1/cli/target/"
}

# Makes a folder of commands: those named, from this machine, and nothing else.
make_path() {
  mkdir -p "$1"
  for command in sh dash readlink mkdir rm mv sleep tail cat cp ls; do
    if found=$(command -v "$command"); then
      ln -s "$found" "$1/$command"
    fi
  done
}

lint() { "$shell" "$1/amljob" lint "$1/examples/hello.yml"; }
archive() { find "$1" -type f \( -name '*.jsa' -o -name '*.aot' -o -name 'new-*' \); }
# Newer Javas keep a second one for all else than plain linting.
archives() { archive "$1/cli/target" | grep -v '/all-[^/]*aot$' | wc -l | tr -d ' '; }

javas=${TEST_JAVAS:-}
if [ -z "$javas" ]; then
  for home in /usr/lib/jvm/*; do
    [ -L "$home" ] || [ ! -r "$home/release" ] || javas="$javas $home"
  done
fi

for home in $javas; do
  echo "with $home, $shell"
  here=$work/$(basename "$home")/a\ folder
  copy_built "$here"
  AMLJOB_JAVA=$home
  export AMLJOB_JAVA

  output=$(lint "$here" 2>"$work/err")
  expect 'lints' '1 file, no problems' "$output"
  expect 'says nothing else' '' "$(cat "$work/err")"
  expect 'makes one archive' 1 "$(archives "$here")"
  archive=$(archive "$here/cli/target")
  [ -s "$archive" ] || expect 'makes an archive that can be used' some none
  before=$(ls -li "$archive")
  output=$(lint "$here" 2>&1)
  expect 'lints with its archive' '1 file, no problems' "$output"
  expect 'keeps its archive' "$before" "$(ls -li "$archive")"
  expect 'leaves nothing else behind' 1 "$(archives "$here")"

  # A newer jar makes the archive stale, whatever Java thinks of it.
  sleep 1
  cp "$root/cli/target/amljob.jar" "$here/cli/target/amljob.jar"
  output=$(lint "$here" 2>&1)
  expect 'lints after a build' '1 file, no problems' "$output"
  [ "$before" != "$(ls -li "$archive")" ] || expect 'makes a new archive after a build' new old

  # A jar that is other but not newer: Java itself refuses the archive, and must do so quietly.
  cp -p "$root/cli/target/amljob.jar" "$here/cli/target/amljob.jar"
  touch -t 202001010000 "$here/cli/target/amljob.jar"
  output=$("$shell" "$here/amljob" lint --format json "$here/examples/hello.yml" 2>"$work/err")
  expect 'writes only JSON when the archive does not fit' '{' "$(printf '%s' "$output" | head -n 1)"
  expect 'is quiet when the archive does not fit' '' "$(cat "$work/err")"

  # What was left half-written, or is no archive at all.
  rm -f "$archive"
  echo rubbish >"$archive"
  output=$(lint "$here" 2>"$work/err")
  expect 'lints with a broken archive' '1 file, no problems' "$output"
  rm -f "$archive"
  lint "$here" >/dev/null 2>&1
  for size in 100000 4000000; do
    head -c "$size" "$archive" >"$work/part"
    rm -f "$archive"
    cp "$work/part" "$archive"
    output=$(lint "$here" 2>"$work/err")
    expect "lints with the first $size bytes of an archive" '1 file, no problems' "$output"
    expect "is quiet with the first $size bytes of an archive" '' "$(cat "$work/err")"
  done

  # Another build, however old its jars look: what is run must be the new one, and the old archive goes.
  echo another >"$here/cli/target/amljob.id"
  output=$(lint "$here" 2>&1)
  expect 'lints with another build' '1 file, no problems' "$output"
  expect 'keeps the archive of one build' 1 "$(archives "$here")"
  archive=$(archive "$here/cli/target")
  expect_in 'names the archive by the build' another "$archive"
  rm -f "$here/cli/target/amljob.id"
  expect 'lints without knowing the build' '1 file, no problems' "$(lint "$here" 2>&1)"
  echo another >"$here/cli/target/amljob.id"

  # A folder that was moved: the archive was made for other paths.
  mv "$here" "$here moved"
  output=$(lint "$here moved" 2>"$work/err")
  expect 'lints in a folder that was moved' '1 file, no problems' "$output"
  expect 'is quiet in a folder that was moved' '' "$(cat "$work/err")"
  mv "$here moved" "$here"

  # What others tell Java must neither be printed nor contradict the launcher.
  for told in -XX:+UseParallelGC -Xshare:off -XX:+UseG1GC -Xlog:gc '-XX:TieredStopAtLevel=4 -verbose:class' -XX:NoSuchFlag; do
    for variable in JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS; do
      output=$(env "$variable=$told" "$shell" "$here/amljob" lint "$here/examples/hello.yml" 2>"$work/err")
      expect "lints whatever $variable=$told says" '1 file, no problems' "$output"
      expect "says nothing of $variable=$told" '' "$(cat "$work/err")"
    done
  done
  # A submission takes them, as they are about networks; standard output stays clean.
  output=$(JAVA_TOOL_OPTIONS='-XX:+UseParallelGC' "$shell" "$here/amljob" submit --help 2>"$work/err" | head -n 1)
  expect_in 'lets a submission take JAVA_TOOL_OPTIONS' submit "$output"
  expect_in 'lets a submission say so' 'Picked up JAVA_TOOL_OPTIONS' "$(cat "$work/err")"

  rm -rf "$here/cli/target/archives"

  for i in 1 2 3 4; do
    lint "$here" >"$work/out$i" 2>&1 &
  done
  wait
  expect 'lints in concurrent first calls' '1 file, no problems
1 file, no problems
1 file, no problems
1 file, no problems' "$(cat "$work"/out?)"
  expect 'makes one archive in concurrent first calls' 1 "$(archives "$here")"

  mkdir -p "$work/bin"
  ln -sf "$here/amljob" "$work/bin/first"
  ln -sf first "$work/bin/amljob"
  expect 'works through links' '1 file, no problems' "$(cd / && "$work/bin/amljob" lint "$here/examples/hello.yml" 2>&1)"
  expect 'works by PATH' '1 file, no problems' \
    "$(cd "$here/examples" && PATH="$work/bin:$PATH" amljob lint hello.yml 2>&1)"
  expect 'works from its own folder' '1 file, no problems' "$(cd "$here" && ./amljob lint examples/hello.yml 2>&1)"
  expect 'works from below' '1 file, no problems' "$(cd "$here/examples" && ../amljob lint hello.yml 2>&1)"
  expect 'keeps to one archive from everywhere' 1 "$(archives "$here")"
  rm -rf "$work/bin"

  "$here/amljob" lint "$here/examples/broken.yml" >/dev/null 2>&1
  expect 'passes the exit code on' 1 $?
  "$here/amljob" lint 'no such file.yml' >/dev/null 2>"$work/err"
  expect 'passes usage errors on' 2 $?
  expect_in 'passes arguments on as they are' '`no such file.yml` does not exist' "$(cat "$work/err")"
  expect 'reads standard input' '1 file, no problems' "$("$here/amljob" lint - <"$here/examples/hello.yml" 2>&1)"
  expect 'ends quietly with its reader' '' "$("$here/amljob" lint "$here/examples/broken.yml" 2>&1 >/dev/full | grep -v 'No space')"
  (cd "$here" && ./amljob lint examples/broken.yml 2>"$work/err" | head -n 1 >/dev/null)
  expect 'ends quietly when head has read enough' '' "$(cat "$work/err")"

  AMLJOB_JAVA=$home/bin/java
  expect 'takes a program as AMLJOB_JAVA' '1 file, no problems' "$(lint "$here" 2>&1)"
  expect 'knows it for the same Java' 1 "$(archives "$here")"
  unset AMLJOB_JAVA
done

echo "with homes that are none, $shell"
here=$work/built
copy_built "$here"
make_path "$work/path"

# A Java that only says how it was started.
fake_java() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="none"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\necho "%s"\n' "$2" >"$1/bin/java"
  chmod +x "$1/bin/java"
}
fake_java "$work/jdk8" 1.8.0_402
fake_java "$work/jdk11" 11.0.2
fake_java "$work/jdk17" 17.0.15
fake_java "$work/jdk21" 21.0.3
fake_java "$work/jdk100" 100

run() { env -i "HOME=$work" "PATH=$work/path" "$@" "$shell" "$here/amljob" lint 2>&1; }
on_path() { ln -sf "$1/bin/java" "$work/path/java"; }

output=$(run)
expect_in 'says that there is no Java' 'found no Java 17 or newer' "$output"
expect_in 'says where it looked' 'PATH: no java' "$output"
run >/dev/null
expect 'fails without Java' 3 $?
output=$(run "JAVA_HOME=$work/jdk11")
expect_in 'says what is too old' "JAVA_HOME: $work/jdk11 has Java 11.0.2" "$output"
on_path "$work/jdk8"
output=$(run "JAVA_HOME=$work/jdk11")
expect_in 'says what else is too old' "PATH: $work/jdk8 has Java 1.8.0_402" "$output"
expect 'takes JAVA_HOME when PATH is too old' 21.0.3 "$(run "JAVA_HOME=$work/jdk21")"
on_path "$work/jdk17"
expect 'takes PATH alone' 17.0.15 "$(run)"
expect 'takes PATH when JAVA_HOME is older' 17.0.15 "$(run "JAVA_HOME=$work/jdk11")"
expect 'takes the newest' 21.0.3 "$(run "JAVA_HOME=$work/jdk21")"
on_path "$work/jdk21"
expect 'takes the newest on PATH' 21.0.3 "$(run "JAVA_HOME=$work/jdk17")"
expect 'compares numbers' 100 "$(run "JAVA_HOME=$work/jdk100")"
expect 'obeys AMLJOB_JAVA' 17.0.15 "$(run "AMLJOB_JAVA=$work/jdk17" "JAVA_HOME=$work/jdk21")"
expect_in 'refuses what AMLJOB_JAVA names' "AMLJOB_JAVA: $work/jdk8 has Java 1.8.0_402" \
  "$(run "AMLJOB_JAVA=$work/jdk8" "JAVA_HOME=$work/jdk21")"
expect_in 'says when AMLJOB_JAVA names nothing' 'AMLJOB_JAVA: no program and no folder /nowhere' \
  "$(run AMLJOB_JAVA=/nowhere)"
expect 'passes over a JAVA_HOME that is none' 21.0.3 "$(run JAVA_HOME=/nowhere)"

# A version manager's java is a script that starts the real one.
mkdir -p "$work/shims"
printf '#!/bin/sh\necho "    java.home = %s" >&2\n' "$work/jdk21" >"$work/shims/java"
chmod +x "$work/shims/java"
ln -sf "$work/shims/java" "$work/path/java"
expect 'asks a java that stands in no home' 21.0.3 "$(run)"

echo "with builds, $shell"
on_path "$work/jdk21"
here=$work/fresh
mkdir -p "$here/cli"
cp "$root/amljob" "$here/"
output=$(run)
expect_in 'says that there is no Maven' 'Maven is not installed' "$output"
expect_in 'says what to do about it' 'hint: install Maven 3.8' "$output"

fake_maven() {
  printf '#!/bin/sh\n%s\n' "$1" >"$work/path/mvn"
  chmod +x "$work/path/mvn"
}
fake_maven 'echo "what Maven says"; exit 1'
output=$(run)
expect_in 'shows what Maven says' 'what Maven says' "$output"
expect_in 'says what a build takes' 'JDK 17 or newer' "$output"
run >/dev/null
expect 'fails when the build does' 3 $?
expect 'gives its lock back' no "$([ -e "$here/target/amljob-build.lock" ] && echo yes || echo no)"

fake_maven 'mkdir -p cli/target/lib; echo "$PWD $*" >>../builds; sleep 1; echo jar >cli/target/amljob.jar'
for i in 1 2 3 4; do
  run >"$work/out$i" &
done
wait
expect 'builds once in concurrent first calls' "$here -q -B -ntp -Dmaven.test.skip=true -pl cli -am package" \
  "$(cat "$work/builds")"
expect 'runs each of the concurrent first calls' '21.0.3
21.0.3
21.0.3
21.0.3' "$(cat "$work"/out? | grep -v '^amljob: ')"
run >/dev/null
expect 'does not build again' 1 "$(wc -l <"$work/builds" | tr -d ' ')"
env -i "PATH=$work/path" "$shell" "$here/amljob" --rebuild >/dev/null 2>&1
expect 'builds again when asked' 2 "$(wc -l <"$work/builds" | tr -d ' ')"

# A build that was killed leaves its lock, and a jar that nobody can trust.
mkdir "$here/target/amljob-build.lock"
sh -c 'echo $$' >"$here/target/amljob-build.lock/pid"
expect 'goes on after a build that was killed' 21.0.3 "$(run | grep -v '^amljob: ')"
expect 'builds again after one that was killed' 3 "$(wc -l <"$work/builds" | tr -d ' ')"

if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null 2>&1; then
  echo "with a checkout that is read-only, $shell"
  here=$work/read\ only
  copy_built "$here"
  home=${javas##* }
  chmod -R a+rX,a-w "$here"
  chmod a+rx "$work"
  mkdir -m 777 "$work/someone"
  as_nobody() {
    (cd / && setpriv --reuid 65534 --regid 65534 --clear-groups \
      env -i "HOME=$work/someone" "PATH=$PATH" "AMLJOB_JAVA=$home" "$shell" "$here/amljob" lint "$here/examples/hello.yml" 2>&1)
  }
  expect 'lints where it cannot write' '1 file, no problems' "$(as_nobody)"
  expect 'keeps the archive at home' 1 "$(archive "$work/someone" | wc -l | tr -d ' ')"
  expect 'lints with that archive' '1 file, no problems' "$(as_nobody)"
  chmod a-w "$work/someone"
  rm -rf "$work/someone/.cache"
  expect 'lints without any archive' '1 file, no problems' "$(as_nobody)"
  expect 'and writes none' 0 "$(archive "$work/someone" | wc -l | tr -d ' ')"
fi

echo "launcher: $count checks, $failures failed"
[ "$failures" -eq 0 ]
