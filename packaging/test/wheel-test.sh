#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs the packages of Python into environments of their own, where no Java is on the PATH, and tries them.
#
#   packaging/test/wheel-test.sh WHEELS [AUDITWHEEL]
#
# WHEELS is the folder of the packages. AUDITWHEEL is the program, which is asked what a wheel needs of the system.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
wheels=$(cd "$1" && pwd)
auditwheel=${2-}
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
make_path "$work/path"
cd "$root" || exit 1
java=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
bad=examples/broken.yml
python=$(python3 -c 'import sys; print(sys.executable)')

bare() { env -i PATH="$work/path" HOME="$work" LC_ALL=C.UTF-8 "$@"; }

# Makes an environment with one package.
install() {
  "$python" -m venv "$1"
  bare "$1/bin/pip" install --quiet --no-index --disable-pip-version-check "$2"
  expect "$(basename "$2") can be installed with nothing else" 0 $?
}

# --- The wheel for this platform ---

wheel=$(echo "$wheels"/*linux*.whl)
install "$work/venv" "$wheel"
amljob=$work/venv/bin/amljob
expect 'a good job is clean' '1 file, no problems' "$(bare "$amljob" lint examples/hello.yml)"
./amljob lint --format json "$bad" examples >"$work/checkout.json"
bare "$amljob" lint --format json "$bad" examples >"$work/wheel.json"
expect 'findings end with 1' 1 $?
cmp "$work/checkout.json" "$work/wheel.json"
expect 'its JSON is that of the checkout' 0 $?
version=$(sed -n 's/^version = "\(.*\)"/\1/p' packaging/pypi/pyproject.toml)
expect_in 'the command has the version of the project' "amljob $(sed -n '/<parent>/d; s:^  <version>\(.*\)</version>:\1:p' pom.xml)" "$(bare "$amljob" --version)"
expect 'the package has it as Python spells it' "$version" \
  "$(bare "$work/venv/bin/python" -c 'from importlib.metadata import version; print(version("amljob"))')"
expect 'the spellings go together' "$version" "$(sed -n '/<parent>/d; s:^  <version>\(.*\)</version>:\1:p' pom.xml | sed 's/-SNAPSHOT/.dev0/')"
expect 'the hooks want that version' "$version" "$(sed -n 's/.*"amljob==\([^"]*\)".*/\1/p' pyproject.toml)"
expect 'scanners find the list of what is inside, Java too' '1 openjdk snakeyaml-engine' "$(bare "$work/venv/bin/python" -c '
import importlib.metadata, json
lists = [file for file in importlib.metadata.files("amljob") if ".dist-info/sboms/" in str(file)]
names = {part["name"] for part in json.loads(lists[0].read_text())["components"]}
print(len(lists), *sorted(names & {"openjdk", "snakeyaml-engine"}))')"
expect_in 'it runs as a module' 'amljob ' "$(bare "$work/venv/bin/python" -m amljob --version)"
loaded=$(bare AMLJOB_JAVA_OPTIONS=-Xlog:class+load "$amljob" lint examples/hello.yml |
  awk '/ dev\.amljob\./ { if (/shared objects file/) archive++; else jar++ } END { print (archive > 50 && jar < 10) ? "archive" : "jar" }')
unzip -l "$wheel" >"$work/contents"
if grep -q 'amljob\.aot$' "$work/contents"; then
  expect 'it takes its archive of classes' archive "$loaded"
fi
expect 'an option for another program does no harm' '1 file, no problems' \
  "$(bare JAVA_TOOL_OPTIONS='-XX:+UseParallelGC' _JAVA_OPTIONS=-Xnonsense "$amljob" lint examples/hello.yml 2>&1)"
bare "$work/venv/bin/python" packaging/pypi/tests/test_amljob.py >"$work/tests" 2>&1
expect 'the tests of the package pass' 0 $?
[ "$(tail -n 1 "$work/tests")" = OK ] || cat "$work/tests"

# What was changed by hand is run, and not what the archive has of it.
lib=$(bare "$work/venv/bin/python" -c 'import amljob, os; print(os.path.join(os.path.dirname(amljob.__file__), "_image"))')
mkdir "$work/classes"
javac -d "$work/classes" -cp "$lib/app/amljob.jar:$lib/app/lib/*" packaging/test/Replaced.java
cp -p "$lib/app/amljob.jar" "$work/amljob.jar"
(cd "$work/classes" && jar --update --file "$lib/app/amljob.jar" dev)
expect 'a replaced jar is run' replaced "$(bare "$amljob" --version)"
cp -p "$work/amljob.jar" "$lib/app/amljob.jar"
mv "$work/venv" "$work/moved"
expect 'a moved environment runs' '1 file, no problems' "$(bare "$work/moved/bin/python" -m amljob lint examples/hello.yml)"
if [ -n "$auditwheel" ]; then
  told=$("$auditwheel" show "$wheel" 2>&1 | tr '\n' ' ')
  tag=$(basename "$wheel" .whl)
  expect_in 'its tag is what its libraries need' "${tag##*-}" "$told"
else
  echo 'SKIPPED: auditwheel, which nobody named' >&2
fi

# --- The wheel for any platform, from the source ---

install "$work/pure" "$(echo "$wheels"/*-none-any.whl)"
said=$(bare "$work/pure/bin/amljob" lint examples/hello.yml 2>&1)
expect 'without a Java it ends with 3' 3 $?
expect_in 'and says what to do' 'AMLJOB_JAVA' "$said"
expect_in 'a Java that is not there is named' /nowhere "$(bare AMLJOB_JAVA=/nowhere "$work/pure/bin/amljob" lint 2>&1)"
expect_in 'from Python as well' 'AmljobError' "$(bare "$work/pure/bin/python" -c 'import amljob; amljob.lint("examples/hello.yml")' 2>&1)"
expect 'it takes the Java of JAVA_HOME' '1 file, no problems' "$(bare JAVA_HOME="$java" "$work/pure/bin/amljob" lint examples/hello.yml)"
expect 'and that of the PATH' '1 file, no problems' "$(bare PATH="$java/bin:$work/path" "$work/pure/bin/amljob" lint examples/hello.yml)"
expect 'and that of AMLJOB_JAVA' '1 file, no problems' "$(bare AMLJOB_JAVA="$java/bin/java" "$work/pure/bin/amljob" lint examples/hello.yml)"
expect 'the one without a Java has a list without' 'amljob.cdx.json 0' "$(cd "$work/pure" && find . -path '*/sboms/*' -type f |
  while read -r list; do echo "${list##*/} $(grep -c openjdk "$list")"; done)"
expect 'the source has the jars' 1 "$(tar tzf "$wheels"/*.tar.gz | grep -c 'image/app/amljob.jar')"

finish
