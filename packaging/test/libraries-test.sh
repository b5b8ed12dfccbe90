#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Deploys the libraries as a release does, signed and with sources and documentation, but to a folder; checks what came there
# against what Maven Central asks for, and compiles the example of embedding with that alone.
#
#   packaging/test/libraries-test.sh
#
# It takes gpg, Maven and a JDK, and works on a copy, so that nothing here has the version of a release.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
# Sockets of gpg have short names.
work=$(mktemp -d /tmp/amljob-XXXXXX)
trap 'gpgconf --kill all 2>/dev/null; rm -rf "$work"' EXIT
version=99.0.1
cd "$root" || exit 1
if ! command -v gpg >/dev/null; then
  echo '*** SKIPPED: the libraries of a release, since there is no gpg' >&2
  exit 0
fi

# --- Deploy ---

export GNUPGHOME=$work/gpg GPG_PASSPHRASE='not a secret'
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --pinentry-mode loopback --passphrase "$GPG_PASSPHRASE" --quick-generate-key 'Nobody <nobody@example.org>' ed25519 sign 1d 2>"$work/log" ||
  { cat "$work/log"; exit 1; }
mkdir "$work/tree"
git ls-files -z | tar -c --null -T - | tar -x -C "$work/tree"
(
  cd "$work/tree" && git init -q && git add . &&
    packaging/release.sh owner somebody && packaging/release.sh version "$version" &&
    mvn -q -B -ntp -Plibraries,sign -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -Djacoco.skip=true \
      -pl schema,core,submit -am -DaltDeploymentRepository="local::file:$work/repository" deploy
) >"$work/log" 2>&1
expect 'it deploys' 0 $?
[ "$failures" = 0 ] || { tail -n 30 "$work/log"; exit 1; }

# --- What came ---

group=$work/repository/dev/amljob
expect 'it deploys these, and nothing else' 'amljob-core amljob-parent amljob-schema amljob-submit' "$(cd "$group" && echo *)"
for module in schema core submit; do
  base=$group/amljob-$module/$version/amljob-$module-$version
  for file in "$base.pom" "$base.jar" "$base-sources.jar" "$base-javadoc.jar"; do
    expect "there is ${file##*/}" yes "$([ -s "$file" ] && echo yes)"
  done
  contents=$(unzip -l "$base-javadoc.jar"; unzip -l "$base-sources.jar"; unzip -l "$base.jar")
  expect_in "$module has documentation" ' index.html' "$contents"
  expect_in "$module has sources" 'package-info.java' "$contents"
  expect_in "$module has classes" "dev/amljob/$module/" "$(unzip -l "$base.jar" | grep '\.class$')"
done
while read -r file; do
  case $file in
    *.asc | *.md5 | *.sha1 | *.sha256 | *.sha512 | */maven-metadata.xml) continue ;;
  esac
  gpg --batch --quiet --verify "$file.asc" "$file" 2>/dev/null
  expect "${file##*/} is signed" 0 $?
  expect "${file##*/} has its checksum" "$(sha1sum <"$file" | cut -c 1-40)" "$(cat "$file.sha1" 2>/dev/null)"
done < <(find "$group" -type f)
file=$group/amljob-core/$version/amljob-core-$version.jar
cp "$file" "$work/other.jar" && printf x >>"$work/other.jar"
gpg --batch --quiet --verify "$file.asc" "$work/other.jar" 2>/dev/null
expect 'a signature is of one file only' 1 $?

expect 'each POM says what Maven Central asks for' '' "$(python3 - "$group" "$version" <<'END_OF_CHECK'
import glob, sys, xml.etree.ElementTree as tree
space = "{http://maven.apache.org/POM/4.0.0}"
poms = {path: tree.parse(path).getroot() for path in glob.glob(f"{sys.argv[1]}/*/*/*.pom")}
parent = next(pom for path, pom in poms.items() if "amljob-parent" in path)
DEMANDS = ["url", "licenses/license/name", "licenses/license/url", "developers/developer/name", "scm/connection", "scm/url"]
def said(pom, path):
    return (pom.findtext("/".join(space + part for part in path.split("/"))) or "").strip()
for path, pom in poms.items():
    for demand in ["name", "description", "artifactId"]:
        said(pom, demand) or print(path, "has no", demand)
    for demand in DEMANDS:
        said(pom, demand) or said(parent, demand) or print(path, "has no", demand)
    text = open(path, encoding="utf-8").read()
    for word in ("SNAPSHOT", "OWNER", "<repositories>"):
        word in text and print(path, "has", word)
    (said(pom, "version") or said(pom, "parent/version")) == sys.argv[2] or print(path, "has another version")
END_OF_CHECK
)"

# Maven may colour even what a program asks for.
asked() { (cd "$work/tree" && mvn -q -B -pl core help:evaluate -Dexpression="$1" -DforceStdout) | tr -d '\033' | sed 's/\[[0-9;]*m//g'; }
expect 'a module is where the project is' 'https://github.com/somebody/amljob https://amljob.dev' "$(asked project.scm.url) $(asked project.url)"

# --- Who takes them ---

mkdir "$work/user"
cat >"$work/user/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>user</artifactId>
  <version>1</version>
  <repositories>
    <repository><id>there</id><url>file:$work/repository</url></repository>
  </repositories>
  <dependencies>
    <dependency><groupId>dev.amljob</groupId><artifactId>amljob-core</artifactId><version>$version</version></dependency>
    <dependency><groupId>dev.amljob</groupId><artifactId>amljob-submit</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
# What Maven has downloaded counts as a repository too, beside one of its own, so that nothing of this test stays in it.
here=$(asked settings.localRepository)
cat >"$work/settings.xml" <<SETTINGS
<settings>
  <profiles>
    <profile>
      <id>here</id>
      <repositories><repository><id>here</id><url>file:$here</url></repository></repositories>
      <pluginRepositories><pluginRepository><id>here</id><url>file:$here</url></pluginRepository></pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
</settings>
SETTINGS
(cd "$work/user" && mvn -q -B -ntp -s "$work/settings.xml" -Dmaven.repo.local="$work/m2" \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile="$work/path") >"$work/log" 2>&1
expect 'somebody else can take them' 0 $?
[ "$failures" = 0 ] || { tail -n 20 "$work/log"; exit 1; }
classes=$(cat "$work/path")
expect_in 'from there' "$work/m2/dev/amljob/amljob-core/$version/" "$classes"
expect_in 'with what they need' "$work/m2/dev/amljob/amljob-schema/$version/" "$classes"
mkdir "$work/embed"
javac -Xlint:all -Werror --release 17 -d "$work/embed" -cp "$classes" examples/embed/Embed.java
expect 'the example of embedding compiles with them' 0 $?
expect_in 'and runs' 'examples/broken.yml:6:1: unknown-key' "$(java -cp "$work/embed:$classes" Embed examples/broken.yml 2>&1)"

finish
