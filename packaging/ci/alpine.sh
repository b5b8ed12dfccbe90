#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds image, wheel and extension on Alpine, whose C library is musl; runs as root in a container of a JDK.
#
#   packaging/ci/alpine.sh OUT
set -eu
out=$1
apk add --no-cache bash maven python3 py3-pip nodejs npm git binutils >/dev/null
JAVA_HOME=${JAVA_HOME:-/opt/java/openjdk} MAVEN_ARGS=-Ddist.os=alpine packaging/build.sh "$out"
# The wheel for any platform and the source are those of another machine.
rm -f "$out"/*-jars.* "$out"/*.cdx.json "$out"/SHA256SUMS "$out"/python/*-none-any.whl "$out"/python/*.tar.gz
python3 -m venv /tmp/try
/tmp/try/bin/pip install --quiet --no-index "$out"/python/*musllinux*.whl
/tmp/try/bin/python packaging/pypi/tests/test_amljob.py
cd vscode-extension
npm ci --ignore-scripts --no-audit --no-fund
npm run --silent package:runtime
for package in amljob-linux-*.vsix; do
  mv "$package" "../$out/amljob-alpine-${package#amljob-linux-}"
done
