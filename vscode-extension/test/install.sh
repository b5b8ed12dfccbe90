#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what the lock file names, if that has not been done since it changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# npm writes this file when all is there.
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --silent
