#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Takes the container of a release to the registry beside the repository, as GITHUB_REPOSITORY and GITHUB_REF_NAME name them.
#
#   container.sh push NAME ARCH   what was built as NAME, for one architecture
#   container.sh join ARCH...     one name for all of them; its address and digest are outputs of the step
#
# TOKEN is the password of GITHUB_ACTOR.
set -euo pipefail
# A container has no upper case, an account may; and no version of ours has a `v`, a tag has.
image=ghcr.io/$(printf '%s' "$GITHUB_REPOSITORY" | tr '[:upper:]' '[:lower:]')
version=${GITHUB_REF_NAME#v}

push() {
  docker tag "$1" "$image:$version-$2"
  docker push "$image:$version-$2"
}

join() {
  docker buildx imagetools create -t "$image:$version" -t "$image:latest" "${@/#/$image:$version-}"
  {
    echo "image=$image"
    docker buildx imagetools inspect "$image:$version" --format 'digest={{.Manifest.Digest}}'
  } >>"$GITHUB_OUTPUT"
}

case ${1-} in
  push | join)
    printf '%s' "$TOKEN" | docker login ghcr.io -u "$GITHUB_ACTOR" --password-stdin
    "$@"
    ;;
  *) sed -n 's/^#   //p' "$0" >&2; exit 2 ;;
esac
