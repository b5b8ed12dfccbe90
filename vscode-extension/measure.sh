#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Measures how long a user waits for the first squiggle, beside yaml-language-server in the same editor. The machine ought to
# have nothing else to do. test.sh has made what it needs, or this does.
#
#   measure.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
home=${AMLJOB_EDITOR_HOME:-$PWD/.editor}
test/install.sh
test/editor/install.sh "$home"
npm run --silent package
if command -v jlink >/dev/null; then npm run --silent package:runtime; fi
node test/editor/measure.mjs "$home" "${1:-9}"
