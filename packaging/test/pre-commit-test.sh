#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the hooks of this repository by pre-commit itself, from a clone, on a repository with good and bad jobs, where no Java is.
#
#   packaging/test/pre-commit-test.sh PRE_COMMIT WHEELS
#
# PRE_COMMIT is the program, WHEELS the folder of amljob's packages. The clone has what is committed, and no more.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
pre_commit=$1
wheels=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make_path "$work/path" git bash sed grep basename tr expr cut sort mkdir rm

ln -s "$(python3 -c 'import sys; print(sys.executable)')" "$work/path/python3"

git clone -q "$root" "$work/hooks" 2>/dev/null
rev=$(git -C "$work/hooks" rev-parse HEAD)
mkdir "$work/jobs"
cd "$work/jobs" || exit 1
git init -q -b main .
git config user.name Somebody && git config user.email somebody@example.org

# Writes the configuration with one hook.
use() {
  cat >.pre-commit-config.yaml <<END
repos:
  - repo: $work/hooks
    rev: $rev
    hooks:
      - id: $1
END
  git add .
}

# How pip reaches its index is a matter of the machine.
mapfile -t pip < <(env | grep '^PIP_')

run() {
  env -i PATH="$work/path${1+:$1}" HOME="$work" LC_ALL=C.UTF-8 PRE_COMMIT_HOME="$work/cache" \
    "${pip[@]}" PIP_FIND_LINKS="$wheels ${PIP_FIND_LINKS-}" "$pre_commit" run --all-files 2>&1
}

cp "$root/examples/hello.yml" good.yml
printf 'services:   {web: {image: nginx}}\n' >compose.yml
mkdir old
sed 's/^command:/comand:/' good.yml >old/job.yml
printf 'exclude: [old/]\n' >.amljob.yml

use amljob
first=$(date +%s%N)
out=$(run)
expect 'good jobs pass, whatever else there is' 0 $?
expect_in 'and are said to' 'Passed' "$out"
second=$(date +%s%N)
run >/dev/null
expect 'once more' 0 $?
third=$(date +%s%N)
printf 'first run, which installs: %d ms; second: %d ms\n' $(((second - first) / 1000000)) $(((third - second) / 1000000))

sed 's/^command:/comand:/' good.yml >bad.yml
git add .
out=$(run)
expect 'a bad job fails' 1 $?
expect_in 'with its place' 'bad.yml:3:1: error[unknown-key]' "$out"
expect 'and no excluded one' '' "$(grep old/ <<<"$out")"

rm bad.yml
git rm -q --cached bad.yml
printf '%s\n' 'services: {web: {image: nginx}}' >compose.yml
git mv good.yml ../job.yml 2>/dev/null || { git rm -q --cached good.yml && mv good.yml ..; }
git add .
out=$(run)
expect 'without any job there is nothing to complain of' 0 $?
mv ../good.yml . && git add .

sed 's/^compute: .*/compute: cpu/' "$root/examples/hello.yml" | grep -v '^compute' >fixable.yml
echo 'compute: cpu-cluster' >>fixable.yml
use amljob-fix
out=$(run)
expect 'a hook that mends fails, as pre-commit has it' 1 $?
expect_in 'and says that it changed a file' 'files were modified' "$out"
expect_in 'which is mended now' 'compute: azureml:cpu-cluster' "$(cat fixable.yml)"
git add .
run >/dev/null
expect 'and passes the next time' 0 $?

printf 'command:   a\n%s\n' "$(grep -v '^command' good.yml)" >untidy.yml
use amljob-fmt
out=$(run)
expect 'a hook that formats fails' 1 $?
expect_in 'having made the file tidy' 'command: a' "$(cat untidy.yml)"
git add .
run >/dev/null
expect 'and passes the next time as well' 0 $?

use amljob-system
expect 'the hook of the machine wants a command' 1 "$(run >/dev/null; echo $?)"
mkdir "$work/bin"
printf '#!/bin/sh\necho "called with $*"\nexit 1\n' >"$work/bin/amljob"
chmod +x "$work/bin/amljob"
expect_in 'and runs it with files' 'called with lint --force-exclude --allow-empty' "$(run "$work/bin")"

finish
