#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Prints sizes, and how long image and wheel take to lint a job in ratios to the checkout, on a quiet machine.
#
#   packaging/test/measure.sh [ROUNDS]
#
# It takes what packaging/test/run.sh has built, and what container-test.sh has, where it has. The contestants take turns, so that a
# slow minute meets all of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-21}
out=packaging/image/target/test/out
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar xzf "$out"/amljob-*-linux-*.tar.gz -C "$work"
mv "$work"/amljob-* "$work/image"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --no-index --disable-pip-version-check "$out"/python/*linux*.whl

for part in image image/runtime image/app; do
  printf '%6d MB  %s, unpacked\n' "$(du -sm --apparent-size "$work/$part" | cut -f 1)" "$part"
done
for file in "$out"/*linux*.tar.gz "$out"/*-jars.tar.gz "$out"/python/*; do
  printf '%6.1f MB  %s\n' "$(awk "BEGIN { print $(wc -c <"$file") / 1048576 }")" "${file##*/}"
done

engine=''
for candidate in docker podman; do
  if [ -z "$engine" ] && "$candidate" image inspect amljob-test >/dev/null 2>&1; then engine=$candidate; fi
done
[ -z "$engine" ] || printf '%6d MB  container\n' "$(($("$engine" image inspect --format '{{.Size}}' amljob-test) / 1048576))"

python3 - "$rounds" "$work" "$engine" <<'END'
import os, statistics, subprocess, sys, time
rounds, work, engine = int(sys.argv[1]), sys.argv[2], sys.argv[3]
lint = ["lint", "examples/hello.yml"]
contestants = {"checkout": ["./amljob", *lint], "image": [f"{work}/image/bin/amljob", *lint], "wheel": [f"{work}/venv/bin/amljob", *lint],
               "python -c pass, in the wheel's environment": [f"{work}/venv/bin/python", "-c", "pass"]}
if engine:
    run = [engine, "run", "--rm", "--network", "none", "--read-only", "-v", f"{os.getcwd()}:/work:ro"]
    contestants[f"container, by {engine}"] = [*run, "amljob-test", *lint]
    contestants["java -version, in the container"] = [*run, "--entrypoint", "/amljob/runtime/bin/java", "amljob-test", "-version"]
times = {name: [] for name in contestants}
for number in range(rounds + 2):
    for name, words in contestants.items():
        start = time.perf_counter()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if number > 1:
            times[name].append((time.perf_counter() - start) * 1000)
base = statistics.median(times["checkout"])
for name, each in times.items():
    print(f"{statistics.median(each):7.1f} ms median {min(each):7.1f} least {statistics.median(each) / base:5.2f} x checkout  {name}")
END
