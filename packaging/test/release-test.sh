#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs the scripts of the workflows that release and refresh, in a copy of this checkout, with stand-ins for gh and docker that
# write down what they are asked.
#
#   packaging/test/release-test.sh
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root" || exit 1
mkdir "$work/tree" "$work/bin"
git ls-files -z | tar -c --null -T - | tar -x -C "$work/tree"
cd "$work/tree" || exit 1
export GIT_CONFIG_GLOBAL=$work/gitconfig TMPDIR=$work
git config --file "$work/gitconfig" user.name Somebody
git config --file "$work/gitconfig" user.email somebody@example.org
git init -q -b main . && git add . && git commit -qm all
git clone -q --bare . "$work/origin" && git remote add origin "$work/origin"

# Makes a program that writes down its words, and then does what it is told.
stand_in() {
  printf '#!/bin/sh\n{ printf %%s "%s"; printf " %%s" "$@"; echo; } >>"%s"\n%s\n' "$1" "$work/asked" "$2" >"$work/bin/$1"
  chmod +x "$work/bin/$1"
}
stand_in gh "case \"\$1 \$2\" in 'pr list') cat '$work/open' ;; 'release view') [ -f '$work/begun' ] ;; esac"
stand_in docker "case \"\$1 \$3\" in
  'login '*) echo \"password \$(cat)\" >>'$work/asked' ;;
  'buildx inspect') echo digest=sha256:c0ffee ;;
esac"
export PATH=$work/bin:$PATH GITHUB_REPOSITORY=Some-Body/amljob GITHUB_REF_NAME=v7.8.9 GITHUB_ACTOR=somebody TOKEN=secret
asked() {
  cat "$work/asked" 2>/dev/null
  rm -f "$work/asked"
}

# --- What is decided by hand ---

packaging/release.sh check v7.8.9 >"$work/said" 2>&1
expect 'a checkout is no release yet' 1 $?
for reason in 'OWNER stands where' 'README.md:' 'what is told as yet to come' 'CHANGELOG.md has no heading' 'core/pom.xml has another version' \
  'packaging/pypi/pyproject.toml has' 'vscode-extension/package-lock.json has'; do
  expect_in 'and it is said why' "$reason" "$(cat "$work/said")"
done
sed -i.old 's/^## Unreleased$/## 7.8.9 - 2027-01-02\n\n- What is new.\n\n## 7.8.8/' CHANGELOG.md
packaging/release.sh owner some-body
sed -i.old -E 's/ *(\(once|# once) 0[.]1[.]0 is released.*//' README.md docs/getting-started.md
packaging/release.sh version 7.8.9
expect 'filled in, it is one' 'exit 0' "$(packaging/release.sh check v7.8.9 2>&1; echo exit $?)"
expect 'of that name alone' 1 "$(packaging/release.sh check v7.8.8 >/dev/null 2>&1; echo $?)"
expect 'and of no branch' 1 "$(packaging/release.sh check main >/dev/null 2>&1; echo $?)"
expect 'the example names the account' 1 "$(grep -c 'uses: some-body/amljob@v7.8.9$' README.md)"
packaging/release.sh version 7.9.0-SNAPSHOT
expect 'what comes next has a version of its own' '7.9.0-SNAPSHOT 7.9.0.dev0 7.9.0' "$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1) \
$(sed -n 's/^version = "\(.*\)"/\1/p' packaging/pypi/pyproject.toml) $(sed -n 's/^  "version": "\(.*\)",/\1/p' vscode-extension/package.json)"
expect 'and people are told of the last release' 1 "$(grep -c 'uses: some-body/amljob@v7.8.9$' README.md)"
expect 'what is no version is refused' 2 "$(packaging/release.sh version 7.9 2>/dev/null; echo $?)"

# --- What is published ---

mkdir "$work/out"
echo one >"$work/out/one.tar.gz"
echo two >"$work/out/two words.zip"
packaging/ci/publish.sh checksums "$work/out"
packaging/ci/publish.sh checksums "$work/out"
expect 'there is a checksum for each file and none for the list' 'one.tar.gz two words.zip' "$(cut -c 67- "$work/out/SHA256SUMS" | paste -sd ' ' -)"
expect 'they are right' 0 "$(cd "$work/out" && sha256sum --check --quiet SHA256SUMS; echo $?)"
expect 'notes are what is new' '- What is new.' "$(packaging/ci/publish.sh notes v7.8.9)"
packaging/ci/publish.sh release "$work/out" v7.8.9
said=$(asked)
expect_in 'a release is made of its tag' 'gh release create v7.8.9 --repo Some-Body/amljob --verify-tag --title v7.8.9 --notes - What is new.' "$said"
expect_in 'with all files' "gh release upload v7.8.9 --repo Some-Body/amljob --clobber $work/out/SHA256SUMS $work/out/one.tar.gz $work/out/two words.zip" "$said"
touch "$work/begun"
packaging/ci/publish.sh release "$work/out" v7.8.9
expect 'one that was begun is filled up' 0 "$(asked | grep -c create)"

packaging/ci/container.sh push amljob arm64
expect 'a container has lower case, and a version' "docker login ghcr.io -u somebody --password-stdin
password secret
docker tag amljob ghcr.io/some-body/amljob:7.8.9-arm64
docker push ghcr.io/some-body/amljob:7.8.9-arm64" "$(asked)"
GITHUB_OUTPUT=$work/output packaging/ci/container.sh join amd64 arm64
expect_in 'and one name for all machines' "docker buildx imagetools create -t ghcr.io/some-body/amljob:7.8.9 -t ghcr.io/some-body/amljob:latest \
ghcr.io/some-body/amljob:7.8.9-amd64 ghcr.io/some-body/amljob:7.8.9-arm64" "$(asked)"
expect 'for which provenance is attested' 'image=ghcr.io/some-body/amljob
digest=sha256:c0ffee' "$(cat "$work/output")"

# --- What is refreshed ---

git stash -q
echo 0 >"$work/open"
expect 'tables as they were are no change' 'nothing has changed' "$(TESTS=success packaging/ci/refresh.sh propose)"
expect 'of which nobody hears' '' "$(asked)"
table=core/src/main/tables/regions.tsv
printf 'zzz\tA new place\n' >>"$table"
echo not ours >left-by-a-tool
TESTS=failure packaging/ci/refresh.sh propose >/dev/null 2>&1
said=$(asked)
expect_in 'another row is proposed' 'gh pr create --head refresh --title Refresh the bundled tables --body The tests of schema and core with these changes: **failure**.' "$said"
expect_in 'with what differs' "$table | 1 +" "$said"
expect 'and nothing else is' "$table" "$(git -C "$work/origin" diff --name-only main refresh)"
git switch -q main
printf 'zzz\tA newer place\n' >>"$table"
echo 1 >"$work/open"
TESTS=success packaging/ci/refresh.sh propose >/dev/null 2>&1
said=$(asked)
expect_in 'one that is open is brought up to date' 'gh pr edit refresh --body The tests of schema and core with these changes: **success**.' "$said"
expect 'and no other is opened' 0 "$(grep -c 'pr create' <<<"$said")"
expect 'with the newest alone' '+zzz	A newer place' "$(git -C "$work/origin" diff main refresh | grep '^+zzz')"

# --- What is compared ---

stand_in python 'echo "verdicts differ"; exit 1'
mkdir -p cli/target jobs
printf '#!/bin/sh\n' >amljob
GITHUB_STEP_SUMMARY=$work/summary packaging/ci/agreement.sh verdicts jobs 10 1 >"$work/said"
expect 'a difference ends the run' 1 $?
expect_in 'and stands in its summary' 'verdicts differ' "$(cat "$work/summary")"
GITHUB_STEP_SUMMARY=$work/summary packaging/ci/agreement.sh dumps jobs >"$work/said" 2>&1
expect 'so does a step that fails on the way' 123 $?

finish
