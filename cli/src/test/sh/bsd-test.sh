#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Runs the launchers with the shells that systems have, and with commands that know only what those of macOS do. The checkout
# must be built; the launcher of images is tried with its jars.
#
#   cli/src/test/sh/bsd-test.sh
set -u

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../../../.." && pwd)
[ -f "$root/cli/target/amljob.jar" ] || { echo "call $root/amljob once before this test" >&2; exit 1; }
java=$(command -v java) || { echo 'SKIPPED: there is no java on the PATH' >&2; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

expect() {
  [ "$2" != "$3" ] || return 0
  failures=$((failures + 1))
  printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
}

# --- Commands as those of BSD: short options alone, and nothing that only GNU has ---

bin=$work/bin
mkdir "$bin"
for command in cat ls mkdir mv readlink rm sleep tail touch wc; do
  known=$(command -v "$command")
  case $command in
    cat) options=belnstuv ;;
    ls) options=1AaCcFlnRrtu ;;
    mkdir) options=mpv ;;
    mv) options=fhinv ;;
    # Before macOS 12.3 it knew no -f.
    readlink) options=n ;;
    rm) options=dfiPRrvW ;;
    sleep) options= ;;
    tail) options=bcfnqr ;;
    touch) options=Aacfhmrt ;;
    wc) options=clmw ;;
  esac
  cat >"$bin/$command" <<END
#!/bin/sh
for word; do
  case \$word in
    --) break ;;
    --* | -*[!-${options}0-9]*) echo "$command: illegal option \$word" >&2; exit 64 ;;
    -?*) [ -n "$options" ] || { echo "$command: illegal option \$word" >&2; exit 64; } ;;
  esac
done
# There, numbers have blanks before them.
[ $command != wc ] || { number=\$($known "\$@") && printf '%8s\n' "\$number"; exit; }
exec $known "\$@"
END
  chmod +x "$bin/$command"
done
"$bin/readlink" -f / 2>/dev/null && expect 'refuses what only GNU has' refused taken
"$bin/ls" --color / >/dev/null 2>&1 && expect 'refuses long options' refused taken
ln -s "$java" "$bin/java"

# --- A checkout and an image of jars ---

here=$work/a\ checkout
mkdir -p "$here/cli/target" "$here/target" "$work/image"
cp "$root/amljob" "$here/"
cp -R "$root/examples" "$here/"
cp -Rp "$root/cli/target/amljob.jar" "$root/cli/target/amljob.id" "$root/cli/target/lib" "$here/cli/target/"
cp -R "$root/packaging/image/bin" "$work/image/"
mkdir "$work/image/app"
cp -R "$root/cli/target/amljob.jar" "$root/cli/target/lib" "$root/packaging/image/jvm.options" "$work/image/app/"
ln -s "$here/amljob" "$work/linked"
ln -s image/bin/amljob "$work/image-linked"

tried=''
for shell in dash 'bash --posix' 'busybox sh' 'zsh --emulate sh' ksh; do
  found=$(command -v "${shell%% *}") || continue
  arguments=${shell#"${shell%% *}"}
  tried="$tried, $shell"
  # shellcheck disable=SC2086
  run() { env -u JAVA_HOME -u AMLJOB_JAVA PATH="$bin" HOME="$work/home" "$found" $arguments "$@" </dev/null 2>&1; }
  rm -rf "$here/cli/target/archives"
  for launcher in "$here/amljob" "$here/amljob" "$work/linked" "$work/image/bin/amljob" "$work/image-linked"; do
    expect "$shell runs $launcher" '1 file, no problems' "$(run "$launcher" lint "$here/examples/hello.yml")"
  done
  archives=$(find "$here/cli/target/archives" -type f -size +1000 | wc -l | tr -d ' ')
  expect "$shell makes an archive" 1 "$archives"
  run "$work/linked" lint -q "$here/examples/broken.yml" >/dev/null
  expect "$shell passes the exit code on" 1 $?
done
[ -n "$tried" ] || expect 'finds a shell' some none
if [ "$failures" -gt 0 ]; then exit 1; fi
echo "launchers run with the commands of BSD and${tried#,}"
