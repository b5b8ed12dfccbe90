#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Makes stand-ins for the images that the container is built from, out of Debian's packages, where no registry of images answers:
# what container-test.sh finds then is true of the Dockerfile and of what amljob needs of a system, not of others' images.
#
#   packaging/test/container-bases.sh ENGINE MAVEN DISTROLESS
#
# ENGINE is docker or podman, the others are the names that the stand-ins get. It takes root, apt-get, debootstrap, Maven and a
# JAVA_HOME; the first stand-in holds that Java and the certificates that this machine trusts.
set -euo pipefail
engine=$1
maven=$2
distroless=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
suite=bookworm

import() { tar -C "$1" -c . | "$engine" import "${@:3}" - "$2" >/dev/null; }

# --- A system with a JDK and Maven ---

debootstrap --variant=minbase "$suite" "$work/build" >/dev/null
rm -rf "$work/build"/var/cache/apt/archives/*.deb "$work/build/var/lib/apt/lists"
mkdir -p "$work/build/opt/java" "$work/build/etc/ssl"
cp -RL "$JAVA_HOME" "$work/build/opt/java/openjdk"
cp -RL /etc/ssl/certs "$work/build/etc/ssl/"
mvn -q -B -ntp dependency:copy -Dartifact=org.apache.maven:apache-maven:3.9.11:tar.gz:bin -DoutputDirectory="$work"
tar xzf "$work"/apache-maven-*.tar.gz -C "$work/build/opt"
ln -s /opt/apache-maven-3.9.11/bin/mvn "$work/build/usr/local/bin/mvn"
import "$work/build" "$maven" --change 'ENV JAVA_HOME=/opt/java/openjdk' \
  --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

# --- A C library, and neither a shell nor a package manager ---

mkdir "$work/debs" "$work/run"
chmod 777 "$work" "$work/debs"
(cd "$work/debs" && apt-get download -qq "libc6/$suite" "base-files/$suite" "netbase/$suite" "tzdata/$suite")
for package in "$work"/debs/*.deb; do dpkg-deb -x "$package" "$work/run"; done
mkdir -p "$work/run/home/nonroot" "$work/run/root" "$work/run/etc/ssl/certs"
cp /etc/ssl/certs/ca-certificates.crt "$work/run/etc/ssl/certs/"
printf '%s\n' root:x:0:0:root:/root:/sbin/nologin nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin \
  nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin >"$work/run/etc/passwd"
printf '%s\n' root:x:0: nobody:x:65534: tty:x:5: staff:x:50: nonroot:x:65532: >"$work/run/etc/group"
chown 65532:65532 "$work/run/home/nonroot"
import "$work/run" "$distroless" --change 'USER 65532' --change 'WORKDIR /home/nonroot' \
  --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
  --change 'ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt'
