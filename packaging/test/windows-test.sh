#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the launcher of images and the scenarios with a Java of Windows under wine, for those who have no Windows at hand.
#
#   AMLJOB_WINDOWS_JAVA=HOME packaging/test/windows-test.sh [NAME...]
#
# HOME is the folder of an unpacked Java for Windows, with bin/java.exe. The checkout must be built. With NAMEs, the scenarios are
# run whose names begin so, which takes minutes. wine is not Windows: its cmd
# knows no wildcard in quotes, so that the archive of loaded classes is not taken here.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
java=${AMLJOB_WINDOWS_JAVA:-}
if ! command -v wine >/dev/null || [ ! -f "$java/bin/java.exe" ]; then
  echo '*** SKIPPED: Windows: there is no wine, or AMLJOB_WINDOWS_JAVA names no home with bin/java.exe' >&2
  exit 0
fi
[ -f "$root/cli/target/amljob.jar" ] || { echo "call $root/amljob once before this test" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export WINEDEBUG=-all LC_ALL=C.UTF-8 WINEPREFIX=${WINEPREFIX:-$work/wine}
unset DISPLAY JAVA_HOME AMLJOB_JAVA JAVA_TOOL_OPTIONS
wine wineboot -i >/dev/null 2>&1

# The name that Windows has for a path.
windows() { printf 'Z:%s' "$1" | sed 's,/,\\,g'; }

image="$work/an image! (1) & ü"
mkdir -p "$image/app" "$work/home of java (x86)"
cp "$root/cli/target/amljob.jar" "$root/packaging/image/jvm.options" "$image/app/"
cp -R "$root/cli/target/lib" "$image/app/"
cp -R "$root/packaging/image/bin" "$image/"
cp -R "$java/." "$work/home of java (x86)/"
home=$(windows "$work/home of java (x86)")
AMLJOB_IMAGE=$(windows "$image")
export AMLJOB_IMAGE
cd "$root" || exit 1

# Types a line into cmd, with the launcher before it; what it printed is in out and err, its exit code in code.
amljob() {
  printf '@echo off\r\n"%%AMLJOB_IMAGE%%\\bin\\amljob.cmd" %s\r\n' "$1" >"$work/run.cmd"
  code=0
  wine cmd /c "$(windows "$work/run.cmd")" >"$work/out" 2>"$work/err" </dev/null || code=$?
  out=$(tr -d '\r' <"$work/out") err=$(grep -v '^File name is too long\|group affinity' "$work/err" | tr -d '\r')
}

export AMLJOB_JAVA=$home
amljob 'lint examples\hello.yml'
expect 'it runs' '0 1 file, no problems' "$code $out"
expect 'it says nothing else' '' "$err"
amljob 'lint -q --format concise examples\broken.yml'
expect 'findings end with 1' 1 "$code"
expect_in 'names have slashes' 'examples/broken.yml:3:15: error' "$out"
amljob 'lint "no & such (1)^!.yml"'
expect 'a mistake ends with 2' 2 "$code"
expect_in 'arguments arrive as they are' 'no & such (1)^!.yml' "$err"
amljob 'lint - <examples\hello.yml'
expect 'it reads standard input' '0 1 file, no problems' "$code $out"
amljob 'lint "examples\h*.yml"'
expect 'it finds files by wildcards' '0 1 file, no problems' "$code $out"
amljob 'explain unknown-key'
expect 'line ends are the same everywhere' '' "$(grep -c "$(printf '\r')" "$work/out" | grep -v '^0$')"
AMLJOB_JAVA="\"$home\\bin\\java\"" amljob '--version'
expect 'a program in quotes will do' 0 "$code"
AMLJOB_JAVA='' JAVA_HOME="\"$home\"" amljob '--version'
expect 'so will a home in quotes' 0 "$code"
AMLJOB_JAVA='' WINEPATH="$home\\bin" amljob '--version'
expect 'so will a Java on the PATH' 0 "$code"
AMLJOB_JAVA='' amljob '--version'
expect 'no Java ends with 3' 3 "$code"
expect_in 'and says so' 'neither JAVA_HOME nor PATH has one' "$err"
AMLJOB_JAVA=$(windows "$work") amljob '--version'
expect 'a home without Java ends with 3' 3 "$code"
mkdir -p "$work/old/bin"
: >"$work/old/bin/java.exe"
echo 'JAVA_VERSION="1.8.0_402"' >"$work/old/release"
AMLJOB_JAVA=$(windows "$work/old") amljob '--version'
expect 'so does an old one' 3 "$code"
expect_in 'and says so' 'Java 1.8.0_402 in' "$err"
finish || exit 1

if [ $# -gt 0 ]; then
  # What wine itself has to say of disks is left out.
  cat >"$work/amljob" <<END
#!/usr/bin/env bash
code=0
said=\$(mktemp)
wine '$java/bin/java.exe' -Xlog:disable -XX:-PrintWarnings -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData \\
  -cp '$(windows "$root/cli/target/amljob.jar")' dev.amljob.cli.Main "\$@" 2>"\$said" || code=\$?
grep -v '^wine: ' "\$said" >&2
rm "\$said"
exit \$code
END
  # Scenarios ask for the shell of Windows to know what it does not have.
  printf '#!/bin/sh\necho Msys\n' >"$work/uname"
  chmod +x "$work/amljob" "$work/uname"
  PATH=$work:$PATH java tools/Scenarios.java --command "$work/amljob" "$@"
fi
