#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs commands in turn and prints the CPU and wall time of each; the first command is the floor of the ratios.

Usage: measure.py RUNS NAME=COMMAND...
"""

import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command):
    """Returns CPU and wall milliseconds of one run, children included."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    # A linter that finds something ends with 1; anything else is not what was to be measured.
    if process.returncode not in (0, 1):
        sys.exit(f"measure.py: exit code {process.returncode} of {shlex.join(command)}")
    return (usage.ru_utime + usage.ru_stime) * 1e3, (time.monotonic() - start) * 1e3


def main():
    runs = int(sys.argv[1])
    commands = {}
    for argument in sys.argv[2:]:
        name, command = argument.split("=", 1)
        commands[name] = shlex.split(command)
    times = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            measured = run(command)
            if turn > 0:  # the first turn warms the caches of the machine
                times[name].append(measured)
    floor = None
    for name, measured in times.items():
        cpu, wall = ([one[part] for one in measured] for part in (0, 1))
        middle = statistics.median(cpu)
        floor = floor or middle
        print(
            f"  {name:28} CPU {middle:6.0f} ms ({min(cpu):.0f} to {max(cpu):.0f}), {middle / floor:4.1f}x;"
            f" wall {statistics.median(wall):6.0f} ms ({min(wall):.0f} to {max(wall):.0f})"
        )


main()
