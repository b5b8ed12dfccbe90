# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# What the tests of packages share: to compare, to count, and a PATH of basics.

count=0
failures=0

# Compares a result with what it should be.
expect() {
  count=$((count + 1))
  [ "$2" != "$3" ] || return 0
  failures=$((failures + 1))
  printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
}

# Checks that a text holds another.
expect_in() {
  count=$((count + 1))
  [[ $3 != *"$2"* ]] || return 0
  failures=$((failures + 1))
  printf 'FAILED: %s\n  expected: ...%s...\n  actual:   %.2000s\n' "$1" "$2" "$3"
}

# Makes a folder of commands: those named and the basics, from this machine, and nothing else.
make_path() {
  local folder=$1 command found
  shift
  mkdir -p "$folder"
  for command in sh env cat ls readlink wc dirname uname "$@"; do
    if found=$(command -v "$command"); then ln -sf "$(readlink -f "$found")" "$folder/$command"; fi
  done
}

# Ends a test.
finish() {
  printf '%s: %d passed, %d failed\n' "$(basename "$0")" $((count - failures)) "$failures"
  [ "$failures" -eq 0 ]
}
