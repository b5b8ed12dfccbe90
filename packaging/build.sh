#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds all that people install, for this platform: images, wheels, checksums and the list of parts.
#
#   packaging/build.sh OUT
#
# Packages of Python come into OUT/python.
#
# It takes a JDK 17 or newer, of which 25 makes the quickest, Maven and a Python with pip.
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -q -B -ntp -Pdist -Dmaven.test.skip=true -Dspotless.check.skip=true -pl packaging/image -am package
cp packaging/image/target/dist/* "$out/"

if [ -z "${AMLJOB_BUILD_PYTHON:-}" ]; then
  python=python3
  command -v "$python" >/dev/null || python=python
  "$python" -m venv packaging/image/target/python
  AMLJOB_BUILD_PYTHON=$PWD/packaging/image/target/python/bin/python
  [ -x "$AMLJOB_BUILD_PYTHON" ] || AMLJOB_BUILD_PYTHON=$PWD/packaging/image/target/python/Scripts/python
  "$AMLJOB_BUILD_PYTHON" -m pip install -q --disable-pip-version-check build==1.6.1 hatchling==1.33.0
fi
export SOURCE_DATE_EPOCH=1795305600
for image in image jars; do
  AMLJOB_IMAGE=$PWD/packaging/image/target/$image "$AMLJOB_BUILD_PYTHON" -m build --no-isolation --wheel -o "$out/python" packaging/pypi >/dev/null
done
AMLJOB_IMAGE=$PWD/packaging/image/target/jars "$AMLJOB_BUILD_PYTHON" -m build --no-isolation --sdist -o "$out/python" packaging/pypi >/dev/null
ls -l "$out" "$out/python"
