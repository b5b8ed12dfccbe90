#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds the site of the documentation into target/site/html. Every warning, such as a link that leads nowhere, is an error.
#
#   docs/site/build.sh            builds it
#   docs/site/build.sh --serve    builds it and serves it on this machine alone
#
# The rules and the configuration are asked of ./amljob, so that no page of theirs can be old.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

site=docs/site
out=target/site
wanted=$(cksum <$site/requirements.txt)

if [ "$(cat $out/venv/requirements 2>/dev/null)" != "$wanted" ]; then
  rm -rf $out/venv
  python3 -m venv $out/venv
  $out/venv/bin/pip install --quiet --disable-pip-version-check -r $site/requirements.txt
  printf '%s' "$wanted" >$out/venv/requirements
fi

rm -rf $out/source $out/html
$out/venv/bin/python $site/stage.py ./amljob $out/source
$out/venv/bin/python -m sphinx --fail-on-warning --keep-going --quiet --jobs 2 --builder dirhtml --conf-dir $site \
  --doctree-dir $out/doctrees $out/source $out/html
$out/venv/bin/python $site/check.py ./amljob $out/html

if [ "${1-}" = --serve ]; then
  exec python3 -m http.server --bind 127.0.0.1 --directory $out/html 8000
fi
