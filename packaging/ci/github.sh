#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The steps of the GitHub Action, action.yml.
#
#   github.sh version   says which amljob to install: AMLJOB_VERSION, or that of this action
#   github.sh install   installs it below RUNNER_TEMP, from wheels that are kept in a cache
#   github.sh lint      lints AMLJOB_PATHS, and ends as `amljob lint` does
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=$RUNNER_TEMP/amljob
wheels=$RUNNER_TEMP/amljob-wheels

version() {
  local version=${AMLJOB_VERSION:-$(sed -n 's/.*"amljob==\([^"]*\)".*/\1/p' "$root/pyproject.toml")}
  [[ $version =~ ^[0-9][0-9a-z.]*$ ]] || { echo "::error::amljob: \`$version\` is no version" >&2; exit 2; }
  echo "version=$version" >>"$GITHUB_OUTPUT"
}

# Runs the Python that amljob is installed for.
in_home() {
  if [ -d "$home/Scripts" ]; then "$home/Scripts/python" "$@"; else "$home/bin/python" "$@"; fi
}

install() {
  local python=python3
  command -v "$python" >/dev/null || python=python
  "$python" -m venv "$home"
  compgen -G "$wheels/amljob-*.whl" >/dev/null ||
    in_home -m pip download --quiet --no-deps --dest "$wheels" "amljob==$AMLJOB_VERSION"
  in_home -m pip install --quiet --no-deps --no-index "$wheels"/amljob-*.whl
}

# Sets the array `lines` to the lines of a text that are not empty.
lines_of() {
  local line
  lines=()
  while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "$line" ] || lines+=("$line")
  done <<<"$1"
}

lint() {
  local code=0 sarif=$RUNNER_TEMP/amljob.sarif table=$RUNNER_TEMP/amljob.md
  local -a paths arguments lines
  lines_of "$AMLJOB_PATHS"
  paths=(${lines[@]+"${lines[@]}"})
  lines_of "$AMLJOB_ARGUMENTS"
  arguments=(${lines[@]+"${lines[@]}"})
  rm -f "$sarif" "$table"
  in_home -m amljob lint --format github --fail-on "$AMLJOB_FAIL_ON" --output "sarif=$sarif" --output "markdown=$table" \
    ${arguments[@]+"${arguments[@]}"} -- ${paths[@]+"${paths[@]}"} || code=$?
  echo "exit-code=$code" >>"$GITHUB_OUTPUT"
  [ ! -f "$sarif" ] || echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
  if [ "$AMLJOB_SUMMARY" = true ] && [ -f "$table" ]; then
    # A summary that is longer than this is not shown at all.
    { echo '### Azure ML jobs'; echo; head -c 900000 "$table"; echo; } >>"$GITHUB_STEP_SUMMARY"
  fi
  exit "$code"
}

case ${1-} in
  version | install | lint) "$1" ;;
  *) echo "usage: $0 version|install|lint" >&2; exit 2 ;;
esac
