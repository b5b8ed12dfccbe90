#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Tests that everything but submission works without a network: the same bytes where there is no network interface, no
# connection, and no class that could open one. The checkout must be built.
#
#   cli/src/test/sh/offline-test.sh
set -u

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../../../.." && pwd)
jar=$root/cli/target/amljob.jar
[ -f "$jar" ] || { echo "call $root/amljob once before this test" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
count=0
failures=0

fail() {
  failures=$((failures + 1))
  printf 'FAILED: %s\n' "$1"
}

skip() { printf 'SKIPPED: %s\n' "$1" >&2; }

# Runs a function on each of the command lines that are to work offline.
each() {
  "$1" lint .
  "$1" lint --format sarif broken.yml
  "$1" lint hello.yml
  "$1" fmt --check .
  "$1" dump train.yml
  "$1" explain unknown-key
  "$1" rules --format json
  "$1" schema
  "$1" completion bash
  "$1" submit train.yml --dry-run --name one -w ws -g rg --subscription 00000000-0000-0000-0000-000000000000
}

cp -R "$root/examples" "$work/examples"
cd "$work/examples" || exit 1
"$root/amljob" --version >/dev/null

# --- The same bytes ---

without_interfaces=
for try in 'unshare -n' 'unshare -rn'; do
  if $try true 2>/dev/null; then
    without_interfaces=$try
    break
  fi
done

same() {
  count=$((count + 1))
  "$root/amljob" "$@" >"$work/out" 2>"$work/err" </dev/null
  code=$?
  $without_interfaces "$root/amljob" "$@" >"$work/out.offline" 2>"$work/err.offline" </dev/null
  [ $? -eq "$code" ] || fail "amljob $*: another exit code than $code without a network"
  [ "$code" -le 1 ] || fail "amljob $*: exit code $code"
  [ -s "$work/out" ] || [ -s "$work/err" ] || fail "amljob $*: says nothing"
  cmp "$work/out" "$work/out.offline" || fail "amljob $*: other output without a network"
  cmp "$work/err" "$work/err.offline" || fail "amljob $*: other errors without a network"
}

if [ -n "$without_interfaces" ]; then
  each same
else
  skip 'no run without network interfaces: unshare may not make a network namespace here'
fi

# --- No connection ---

# Java makes two or three sockets to see which kinds there are, when it loads the library that reads files, and closes them
# unused. The system's own library asks a daemon of this machine for the user's name.

traced() {
  count=$((count + 1))
  strace -f -qq -e trace=connect,bind,listen,sendto,sendmsg,sendmmsg -o "$work/trace" "$root/amljob" "$@" >/dev/null 2>&1 </dev/null
  ! grep AF_INET "$work/trace" || fail "amljob $*: uses a socket"
}

if command -v strace >/dev/null && strace -f -qq -e trace=socket -o "$work/trace" true 2>/dev/null; then
  traced lint .
  traced dump train.yml
  traced submit train.yml --dry-run --name one -w ws -g rg --subscription 00000000-0000-0000-0000-000000000000
else
  skip 'no look at system calls: there is no strace, or it may not trace here'
fi

# --- No class that opens a socket ---

# Class constants of java.net.InetAddress stand in a table of the argument parser; they open nothing.
sockets='java\.net\.(.*Socket|http\.|HttpURL|DatagramPacket)|java\.nio\.channels\.(.*Socket|Datagram)|sun\.nio\.ch\.(.*Socket|Net |Datagram)|sun\.net\.www\.protocol\.https?\.|javax\.net\.'
others='dev\.amljob\.(submit|lsp)\.|com\.azure\.|com\.microsoft\.|reactor\.|org\.eclipse\.lsp4j\.|com\.google\.gson\.'

loads() {
  count=$((count + 1))
  java "-Xlog:class+load:file=$work/classes" -cp "$jar" dev.amljob.cli.Main "$@" >/dev/null 2>&1 </dev/null
  grep -q ' dev\.amljob\.cli\.Main ' "$work/classes" || fail "amljob $*: no list of classes"
  ! grep -oE " ($sockets|$others)[^ ]*" "$work/classes" || fail "amljob $*: loads what it should not"
}

loads lint .
loads lint --format sarif broken.yml
loads lint --diff .
loads fmt --check .
loads dump train.yml
loads explain unknown-key
loads rules

echo "offline: $count checks, $failures failed"
[ "$failures" -eq 0 ]
