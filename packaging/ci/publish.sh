#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Makes a release of GitHub of a tag, with what was built: files of a folder, their checksums, and what is new.
#
#   packaging/ci/publish.sh checksums OUT      writes OUT/SHA256SUMS
#   packaging/ci/publish.sh notes TAG          prints what CHANGELOG.md says of the version
#   packaging/ci/publish.sh release OUT TAG    makes the release, or fills up one that was begun
set -euo pipefail
changes=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/CHANGELOG.md

checksums() {
  cd "$1"
  rm -f SHA256SUMS
  sha256sum -- * >SHA256SUMS
}

notes() {
  awk -v version="${1#v}" '/^## / { here = $2 == version || $2 == "[" version "]"; next } here' "$changes" | sed '1{/^$/d}'
}

release() {
  local out=$1 tag=$2 notes
  notes=$(notes "$tag")
  gh release view "$tag" --repo "$GITHUB_REPOSITORY" >/dev/null 2>&1 ||
    gh release create "$tag" --repo "$GITHUB_REPOSITORY" --verify-tag --title "$tag" --notes "$notes"
  gh release upload "$tag" --repo "$GITHUB_REPOSITORY" --clobber "$out"/*
}

case ${1-} in
  checksums | notes | release) "$@" ;;
  *) sed -n 's/^#   //p' "$0" >&2; exit 2 ;;
esac
