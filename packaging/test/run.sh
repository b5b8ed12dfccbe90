#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds all that people install, for this platform, and tries it as they would: images, wheels, hooks, the action, the example of
# embedding. What cannot be tried is skipped, and said so.
#
#   packaging/test/run.sh
#
# The newest JDK below /usr/lib/jvm makes the image, as in a release; the oldest is the other Java that it is tried with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
home=packaging/image/target/test
started=$SECONDS

step() { printf '\n--- %s (%s s)\n' "$1" $((SECONDS - started)); }

if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  echo '*** SKIPPED: packages: there is no Python that makes environments' >&2
  exit 0
fi

# Lists JDKs, the newest first: version and home.
jdks() {
  local jdk
  for jdk in /usr/lib/jvm/*; do
    if [ -x "$jdk/bin/jlink" ] && [ ! -L "$jdk" ]; then
      printf '%s %s\n' "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")" "$jdk"
    fi
  done | sort -rn
}
if [ -n "$(jdks)" ]; then
  JAVA_HOME=$(jdks | head -n 1 | cut -d ' ' -f 2-)
  AMLJOB_OTHER_JAVA=$(jdks | tail -n 1 | cut -d ' ' -f 2-)
  [ "$AMLJOB_OTHER_JAVA" != "$JAVA_HOME" ] || AMLJOB_OTHER_JAVA=''
  export JAVA_HOME AMLJOB_OTHER_JAVA PATH=$JAVA_HOME/bin:$PATH
fi

step 'Tools'
mkdir -p "$home"
[ -x "$home/tools/bin/pip" ] || python3 -m venv "$home/tools"
"$home/tools/bin/pip" install -q --disable-pip-version-check -r packaging/test/requirements.txt
tools=$PWD/$home/tools/bin

step 'Images and packages'
rm -rf "$home/out"
AMLJOB_BUILD_PYTHON=$tools/python packaging/build.sh "$home/out"
[ -f cli/target/amljob.jar ] && ./amljob --version >/dev/null

step 'Image'
packaging/test/image-test.sh

step 'Packages of Python'
packaging/test/wheel-test.sh "$home/out/python" "$tools/auditwheel"

step 'Hooks of pre-commit'
packaging/test/pre-commit-test.sh "$tools/pre-commit" "$home/out/python"

step 'Pipelines'
packaging/test/ci-test.sh "$tools" "$home/out/python"

step 'Releases'
packaging/test/release-test.sh

step 'Embedding'
mkdir -p "$home/embed"
javac -Xlint:all -Werror -d "$home/embed" -cp "cli/target/lib/*" examples/embed/Embed.java
java -cp "$home/embed:cli/target/lib/*" Embed examples/broken.yml >"$home/embed.txt"
grep -q 'examples/broken.yml:6:1: unknown-key' "$home/embed.txt"
for module in schema core submit; do
  name=$(unzip -p cli/target/lib/amljob-"$module"-*.jar META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Automatic-Module-Name: //p')
  [ "$name" = "dev.amljob.$module" ] || { echo "the module of $module is named '$name'" >&2; exit 1; }
done

step 'All is well'
