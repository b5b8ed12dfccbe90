#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Tries an image in all the ways in which one goes wrong, where no Java is on the PATH.
#
#   packaging/test/image-test.sh [TARGET]
#
# TARGET is the folder that `mvn -Pdist package` wrote, packaging/image/target by default. AMLJOB_OTHER_JAVA may name the home
# of a Java that is not that of the image.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=${1:-$root/packaging/image/target}
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
make_path "$work/path"

archive=$(tar tzf "$target"/dist/*-"$(uname -s | tr '[:upper:]' '[:lower:]')"-*.tar.gz 2>/dev/null | head -n 1)
[ -n "$archive" ] || { echo "there is no archive below $target/dist" >&2; exit 1; }
cd "$root" || exit 1
job=examples/hello.yml
bad=examples/broken.yml

# Runs an image as somebody does who has nothing else.
bare() { env -i PATH="$work/path" HOME="$work" LC_ALL=C.UTF-8 "$@"; }
lint() { bare "$1/bin/amljob" lint "${@:2}"; }

# Says how many classes of ours Java loads from where: `archive` or `jar`.
loaded() {
  bare AMLJOB_JAVA_OPTIONS=-Xlog:class+load "$1/bin/amljob" lint --quiet "$job" |
    awk '/ dev\.amljob\./ { if (/shared objects file/) archive++; else jar++ } END { print (archive > 50 && jar < 10) ? "archive" : "jar" }'
}

# --- What the archive holds ---

mkdir "$work/there is"
tar xzf "$target"/dist/*-linux-*.tar.gz -C "$work/there is"
image="$work/there is/${archive%%/*}"
(cd "$target/dist" && sha256sum --check --quiet SHA256SUMS)
expect 'the checksums are right' 0 $?
expect 'it runs' '1 file, no problems' "$(lint "$image" "$job")"
./amljob lint --format json "$bad" examples >"$work/checkout.json"
lint "$image" --format json "$bad" examples >"$work/image.json"
expect 'findings end with 1' 1 $?
cmp "$work/checkout.json" "$work/image.json"
expect 'its JSON is that of the checkout' 0 $?
expect_in 'it knows its version' 'amljob ' "$(bare "$image/bin/amljob" --version)"
expect_in 'it explains' 'What it does' "$(bare "$image/bin/amljob" explain unknown-key)"
expect_in 'it dumps' 'command:' "$(bare "$image/bin/amljob" dump "$job")"
expect_in 'it would submit' '"computeId"' "$(bare "$image/bin/amljob" submit --dry-run --subscription 00000000-0000-0000-0000-000000000000 \
  -g g -w w "$job" 2>&1)"
message='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
expect_in 'it serves an editor' '"completionProvider"' "$(printf 'Content-Length: %d\r\n\r\n%s' ${#message} "$message" | bare "$image/bin/amljob" lsp)"
expect 'it holds no path of the machine that made it' '' "$(grep -lrF "$root" "$image/bin" "$image/share" "$image"/app/*.options)"
for file in LICENSE NOTICE licences/gson/LICENSE licences/azure-core/LICENSE amljob.cdx.json runtime/legal/java.base/LICENSE share/fish/vendor_completions.d/amljob.fish; do
  expect "it has $file" yes "$([ -s "$image/$file" ] && echo yes)"
done
bash -n "$image/share/bash-completion/completions/amljob"
expect 'the completion of bash is sound' 0 $?
if command -v groff >/dev/null; then
  expect 'the man page is sound' '' "$(groff -man -Tutf8 -ww "$image/share/man/man1/amljob.1" 2>&1 >"$work/man.txt")"
  expect_in 'the man page tells of lint' 'amljob lint' "$(cat "$work/man.txt")"
fi
expect_in 'the list of parts names a library' '"name" : "snakeyaml-engine"' "$(cat "$target"/dist/*.cdx.json)"
expect 'that of the image names its Java' "$(sed -n 's/^JAVA_VERSION="\([^"]*\)"/\1/p' "$image/runtime/release")" "$(python3 -c '
import json, sys
print(*(part["version"].split("+")[0] for part in json.load(open(sys.argv[1]))["components"] if part["name"] == "openjdk"))
' "$image/amljob.cdx.json")"

# --- Where it may lie ---

aot=''
[ ! -f "$image/app/amljob.aot" ] || aot=yes
if [ -n "$aot" ]; then
  expect 'nor does what tells of its archive' '' "$(grep -F "$root" "$image/app/archive")"
  expect 'a moved image takes its archive' archive "$(loaded "$image")"
else
  expect 'an image takes its archive where it was made' archive "$(loaded "$target/image")"
  expect 'a moved image goes without it' jar "$(loaded "$image")"
fi
ln -s "$image/bin/amljob" "$work/linked"
expect 'a link leads to it' '1 file, no problems' "$(bare "$work/linked" lint "$job")"
chmod -R a-w "$image"
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  chmod a+rx "$work" "$work/there is" && chmod -R a+rX "$image"
  expect 'it runs where nothing may be written' '1 file, no problems' \
    "$(bare "$(command -v setpriv)" --reuid 65534 --clear-groups "$image/bin/amljob" lint - --stdin-filename a.yml <"$job" | sed 's/<stdin>//')"
else
  expect 'it runs where nothing may be written' '1 file, no problems' "$(lint "$image" "$job")"
fi
chmod -R u+w "$image"

# --- What may happen to it ---

expect 'an option for another program does no harm' '1 file, no problems' \
  "$(bare JAVA_TOOL_OPTIONS='-XX:+UseParallelGC -verbose:class' _JAVA_OPTIONS=-Xnonsense JDK_JAVA_OPTIONS=-Xnonsense "$image/bin/amljob" lint "$job" 2>&1)"

expect_in 'but may be about the network, for a command that needs it' 'Picked up JAVA_TOOL_OPTIONS: -XX:+UseParallelGC' \
  "$(bare JAVA_TOOL_OPTIONS='-XX:+UseParallelGC' "$image/bin/amljob" submit --dry-run --subscription 00000000-0000-0000-0000-000000000000 \
    -g g -w w "$job" 2>&1 >"$work/submit")"
expect_in 'which works with it' '"computeId"' "$(cat "$work/submit")"

cp -Rp "$image" "$work/other"
app=$work/other/app
full=$app/$(cut -d ' ' -f 1 "$app/archive")
# What a release with other jars does: one class says something else.
mkdir -p "$work/classes"
javac -d "$work/classes" -cp "$app/amljob.jar:$app/lib/*" packaging/test/Replaced.java
cp "$app/amljob.jar" "$work/old.jar"
(cd "$work/classes" && jar --update --file "$app/amljob.jar" dev)
expect 'a replaced jar is run, not what was archived of it' replaced "$(bare "$work/other/bin/amljob" --version)"
cp -p "$image/app/amljob.jar" "$app/amljob.jar"

for size in 20000000 4096 10 0; do
  head -c "$size" "$image/app/${full##*/}" >"$full"
  touch -r "$image/app/amljob.jar" "$full"
  expect "an archive of $size bytes does no harm" '1 file, no problems' "$(lint "$work/other" "$job" 2>&1)"
done
rm "$full"
expect 'nor does one that is gone' '1 file, no problems' "$(lint "$work/other" "$job" 2>&1)"

other=${AMLJOB_OTHER_JAVA:-}
if [ -n "$other" ]; then
  expect 'another Java may run it' '1 file, no problems' "$(bare AMLJOB_JAVA="$other" "$image/bin/amljob" lint "$job" 2>&1)"
  expect_in 'and is the one that was asked for' "Java $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$other/release")" \
    "$(bare AMLJOB_JAVA="$other/bin/java" "$image/bin/amljob" --version)"
  rm -rf "$work/other/runtime"
  expect 'one without a Java takes that of JAVA_HOME' '1 file, no problems' "$(bare JAVA_HOME="$other" "$work/other/bin/amljob" lint "$job")"
else
  echo 'SKIPPED: another Java, since AMLJOB_OTHER_JAVA names none' >&2
fi

# --- Jars alone ---

tar xzf "$target"/dist/*-jars.tar.gz -C "$work"
jars=$(echo "$work"/amljob-*-jars)
expect_in 'jars without a Java say what to do' 'AMLJOB_JAVA' "$(lint "$jars" "$job" 2>&1)"
expect 'and end with 3' 3 "$(lint "$jars" "$job" >/dev/null 2>&1; echo $?)"
expect_in 'a Java that is not there is named' '/nowhere' "$(bare AMLJOB_JAVA=/nowhere "$jars/bin/amljob" lint "$job" 2>&1)"
java=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
expect 'jars with a Java run' '1 file, no problems' "$(bare PATH="$java/bin:$work/path" "$jars/bin/amljob" lint "$job")"
expect 'and with that of JAVA_HOME' '1 file, no problems' "$(bare JAVA_HOME="$java" "$jars/bin/amljob" lint "$job")"

# --- What submitting needs of Java ---

javac -d "$work/classes" packaging/test/TlsProbe.java
keytool -genkeypair -keystore "$work/keys" -storepass changeit -alias a -keyalg EC -dname CN=localhost -ext san=dns:localhost 2>/dev/null
keytool -exportcert -keystore "$work/keys" -storepass changeit -alias a -file "$work/certificate" 2>/dev/null
keytool -importcert -noprompt -keystore "$work/trusted" -storepass changeit -alias a -file "$work/certificate" 2>/dev/null
expect 'its Java speaks TLS with elliptic curves' 'TLSv1.3 200' \
  "$(bare "$image/runtime/bin/java" -Djavax.net.ssl.trustStore="$work/trusted" -Djavax.net.ssl.trustStorePassword=changeit -cp "$work/classes" TlsProbe "$work/keys" 2>&1)"

finish
