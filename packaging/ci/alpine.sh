#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Builds for Alpine, whose C library is musl, what platform.sh builds; runs as root in a container of a JDK.
#
#   packaging/ci/alpine.sh OUT PLATFORM
set -eu
apk add --no-cache bash maven python3 py3-pip nodejs npm git binutils >/dev/null
JAVA_HOME=${JAVA_HOME:-/opt/java/openjdk} MAVEN_ARGS=-Ddist.os=alpine packaging/ci/platform.sh "$1" "$2"
