#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds what a release has for the platform that it runs on, and tries it: image, wheel, extension.
#
#   packaging/ci/platform.sh OUT PLATFORM
#
# PLATFORM is what extensions call it, such as linux-x64. What is the same for all comes from that one.
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
platform=$2
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=python3
command -v "$python" >/dev/null || python=python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

packaging/build.sh "$out"
# There is one list for all platforms, when all are there.
rm "$out/SHA256SUMS"
if [ "$platform" != linux-x64 ]; then
  rm -f "$out"/*-jars.* "$out"/*.cdx.json "$out"/python/*-none-any.whl "$out"/python/*.tar.gz
fi

# No Java is named to the wheel, and what has none of its own would not do.
mkdir "$work/wheels"
for wheel in "$out"/python/*.whl; do
  case $wheel in *-none-any.whl) ;; *) cp "$wheel" "$work/wheels/" ;; esac
done
"$python" -m venv "$work/try"
bin=$work/try/bin
[ -d "$bin" ] || bin=$work/try/Scripts
"$bin/python" -m pip install --quiet --disable-pip-version-check --no-index "$work"/wheels/*.whl
env -u JAVA_HOME "$bin/python" -m amljob --version
env -u JAVA_HOME "$bin/python" packaging/pypi/tests/test_amljob.py

cd vscode-extension
npm ci --ignore-scripts --no-audit --no-fund
npm run --silent package:runtime
mv "amljob-$platform.vsix" "$out/"
if [ "$platform" = linux-x64 ]; then
  # For platforms that have none of their own.
  npm run --silent package
  mv amljob.vsix "$out/"
fi
