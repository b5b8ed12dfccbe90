#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds the container, and tries it as a pipeline would: a user without rights, nothing to write to, no network.
#
#   packaging/test/container-test.sh [NAME]
#
# NAME is what the container is called then, amljob-test by default. It takes docker or podman, the images that the Dockerfile
# begins with, and a built checkout to compare with; without the first two it is skipped, or fails where AMLJOB_DEMAND=1 says
# so. AMLJOB_STAND_INS=1 makes stand-ins for images that cannot be had, see container-bases.sh.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
name=${1:-amljob-test}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root" || exit 1

skip() {
  [ -z "${AMLJOB_DEMAND:-}" ] || { echo "the container was not tried, since $1" >&2; exit 1; }
  echo "*** SKIPPED: the container, since $1" >&2
  exit 0
}

engine=''
for candidate in docker podman; do
  if [ -z "$engine" ] && command -v "$candidate" >/dev/null && "$candidate" info >/dev/null 2>&1; then engine=$candidate; fi
done
[ -n "$engine" ] || skip 'neither docker nor podman answers'

# --- Build ---

mapfile -t bases < <(sed -n 's/^ARG [A-Z]*_BASE=//p' packaging/container/Dockerfile)
for base in "${bases[@]}"; do
  "$engine" image inspect "$base" >/dev/null 2>&1 || timeout 300 "$engine" pull -q "$base" >/dev/null 2>&1 && continue
  [ -n "${AMLJOB_STAND_INS:-}" ] || skip "$base cannot be had"
  echo "making stand-ins, since $base cannot be had"
  packaging/test/container-bases.sh "$engine" "${bases[@]}" || exit 1
done
started=$SECONDS
"$engine" build -t "$name" -f packaging/container/Dockerfile . >"$work/build" 2>&1
expect 'it builds' 0 $?
[ "$failures" = 0 ] || { tail -n 30 "$work/build"; exit 1; }
echo "built by $engine in $((SECONDS - started)) s: $(($("$engine" image inspect --format '{{.Size}}' "$name") / 1048576)) MB"

# --- What is in it ---

container=$("$engine" create "$name")
"$engine" export "$container" | tar -t | sed 's:^\./::' >"$work/files"
"$engine" rm "$container" >/dev/null
for file in LICENSE NOTICE amljob.cdx.json licences/gson/LICENSE runtime/legal/java.base/LICENSE app/amljob.aot; do
  expect "it has $file" 1 "$(grep -cx "amljob/$file" "$work/files")"
done
expect 'it has no shell and nothing of the build' '' "$(grep -E '^(usr/)?bin/(ba|da)?sh$|^src/|\.m2/' "$work/files" | head -n 3)"
expect 'its user is nobody in particular, and a number' 65532:65532 "$("$engine" image inspect --format '{{.Config.User}}' "$name")"

# --- How it runs ---

run() { "$engine" run --rm --network none --read-only --cap-drop ALL --security-opt no-new-privileges "$@"; }
lint() { run -v "$root:/work:ro" "$name" lint "$@"; }

expect 'a good job is clean' '1 file, no problems' "$(lint examples/hello.yml 2>&1)"
./amljob lint --format json examples/broken.yml examples >"$work/checkout.json"
lint --format json examples/broken.yml examples >"$work/container.json"
expect 'findings end with 1' 1 $?
cmp "$work/checkout.json" "$work/container.json"
expect 'its JSON is that of the checkout' 0 $?
lint gone.yml >/dev/null 2>&1
expect 'a path that leads nowhere ends with 2' 2 $?
mkdir "$work/jobs"
cp examples/hello.yml "$work/jobs/"
expect 'without a word it lints the folder' '1 file, no problems' "$(run -v "$work/jobs:/work:ro" "$name" 2>&1)"
expect 'it knows its version' "$(./amljob --version | head -n 1)" "$(run "$name" --version | head -n 1)"
expect_in 'it explains' 'What it does' "$(run "$name" explain unknown-key)"
expect_in 'it would submit' '"computeId"' "$(run -v "$root:/work:ro" "$name" submit --dry-run \
  --subscription 00000000-0000-0000-0000-000000000000 -g g -w w examples/hello.yml 2>&1)"
message='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
expect_in 'it serves an editor' '"completionProvider"' "$(printf 'Content-Length: %d\r\n\r\n%s' ${#message} "$message" | run -i "$name" lsp)"
expect 'it is content with little memory' '1 file, no problems' "$(run --memory 96m -v "$root:/work:ro" "$name" lint examples/hello.yml 2>&1)"

mapfile -t words < <("$engine" image inspect --format '{{range .Config.Entrypoint}}{{println .}}{{end}}' "$name" | sed '/^$/d')
loaded=$(run -v "$root:/work:ro" --entrypoint "${words[0]}" "$name" "${words[@]:1:2}" -Xlog:class+load "${words[@]:3}" lint examples/hello.yml |
  awk '/ dev\.amljob\./ { if (/shared objects file/) archive++; else jar++ } END { print (archive > 50 && jar < 10) ? "archive" : "jar" }')
expect 'it takes its archive of classes' archive "$loaded"

# --- Where it may write ---

sed 's/^command:/comand:/' examples/hello.yml >"$work/jobs/hello.yml"
chmod 644 "$work/jobs/hello.yml"
said=$(run -v "$work/jobs:/work:ro" "$name" lint --fix --unsafe-fixes 2>&1)
expect 'what may not be written is said, and ends with 3' 3 $?
expect_in 'with its name' hello.yml "$said"
expect 'and without what only we understand' '' "$(grep -E '^\s+at |Exception' <<<"$said")"
chmod 777 "$work/jobs"
run -v "$work/jobs:/work" --user "$(id -u):$(id -g)" "$name" lint --fix --unsafe-fixes >/dev/null 2>&1
expect 'as the user whose folder it is, it mends' 0 "$(grep -c '^comand:' "$work/jobs/hello.yml")"

finish
