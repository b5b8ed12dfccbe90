#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# What is decided by hand before a release, in all places at once, and whether it was.
#
#   packaging/release.sh owner ACCOUNT     writes who the repository belongs to
#   packaging/release.sh version VERSION   writes the version: 1.2.3, or 1.2.3-SNAPSHOT for what comes next
#   packaging/release.sh check TAG         ends with 1, and says why, where TAG, v1.2.3, is not what the files say
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Where `OWNER` stands for the account until there is one, and where a user of a release is told its version.
told=(README.md docs/ci.md action.yml pom.xml vscode-extension/package.json vscode-extension/README.md)
number='[0-9]+\.[0-9]+\.[0-9]+'

# sed -i, which is spelled in two ways.
edit() {
  local script=$1 file
  for file in "${@:2}"; do
    sed -E "$script" "$file" >"$file.new"
    cat "$file.new" >"$file"
    rm "$file.new"
  done
}

usage() {
  sed -n 's/^#   //p' "$0" >&2
  exit 2
}

owner() {
  [[ $1 =~ ^[A-Za-z0-9][A-Za-z0-9-]*$ ]] || { echo "\`$1\` is no account" >&2; exit 2; }
  edit "s/(^|[^A-Za-z_])OWNER([^A-Za-z_]|$)/\1$1\2/g" "${told[@]}"
}

# Lists the files that hold the version.
versioned() {
  git ls-files pom.xml '*/pom.xml' pyproject.toml packaging/pypi/pyproject.toml vscode-extension/package{,-lock}.json README.md docs/ci.md
}

# Writes a version into files that are named as those of this folder are.
write_version() {
  local version=$1 plain=${1%-SNAPSHOT} python=${1/-SNAPSHOT/.dev0} file
  for file in "${@:2}"; do
    case $file in
      # What follows the name of the parent is its version, in the parent itself too.
      *pom.xml) edit "/<artifactId>amljob-parent</,/<version>/s:<version>[^<]*:<version>$version:" "$file" ;;
      *.toml) edit "s/^version = \"[0-9]+[.][^\"]*\"/version = \"$python\"/; s/\"amljob==[^\"]*\"/\"amljob==$python\"/" "$file" ;;
      *.json) edit "1,9s/(^ +\"version\": )\"[^\"]*\"/\1\"$plain\"/" "$file" ;;
      *) [ "$plain" != "$version" ] || edit "s/(amljob@v|rev: v|amljob==)$number/\1$version/" "$file" ;;
    esac
  done
}

version() {
  [[ $1 =~ ^$number(-SNAPSHOT)?$ ]] || { echo "\`$1\` is no version like 1.2.3 or 1.2.3-SNAPSHOT" >&2; exit 2; }
  # shellcheck disable=SC2046
  write_version "$1" $(versioned)
}

check() {
  local tag=$1 version=${1#v} wrong=0 files file copy
  say() {
    echo "not ready for $tag: $1" >&2
    wrong=1
  }
  if ! [[ $tag =~ ^v$number$ ]]; then
    echo "\`$tag\` is no tag of a release, such as v1.2.3" >&2
    exit 1
  fi
  if grep -nw OWNER "${told[@]}" >&2; then say 'OWNER stands where an account should; packaging/release.sh owner ACCOUNT fills it in'; fi
  if grep -n 'is released' README.md docs/getting-started.md vscode-extension/README.md >&2; then say 'what is told as yet to come is there now'; fi
  grep -qE "^## \[?$version\]?( |$)" CHANGELOG.md || say "CHANGELOG.md has no heading \`## $version\`"
  files=$(versioned)
  copy=$(mktemp -d)
  # shellcheck disable=SC2086
  tar -c $files | tar -x -C "$copy"
  # shellcheck disable=SC2086
  (cd "$copy" && write_version "$version" $files)
  for file in $files; do
    cmp -s "$file" "$copy/$file" || say "$file has another version; packaging/release.sh version $version writes it"
  done
  rm -rf "$copy"
  exit "$wrong"
}

[ $# = 2 ] || usage
case $1 in
  owner | version | check) "$1" "$2" ;;
  *) usage ;;
esac
