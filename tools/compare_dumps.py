#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks the reference, azure-ai-ml, whether dumps mean what the jobs meant that they were made of.

Usage: compare_dumps.py FOLDER

The test CorpusDumpTest fills FOLDER when it runs with -Damljob.dumps=FOLDER. Each folder in it has
source.txt (the path of the job), job.yml (its dump) and rest.json (the body of the request, as
amljob builds it).
Printed are the numbers of jobs that load, whose dump makes the same request, and whose own body is
the reference's, field by field; then every difference. Made-up names and defaults are left out.
The exit code is 1 where something differs, or where there was nothing to compare.
"""
import json
import logging
import os
import re
import sys
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

from azure.ai.ml import load_job  # noqa: E402
from azure.ai.ml.entities._job.to_rest_functions import to_rest_job_object  # noqa: E402

LOCAL_KEYS = {"codeId", "uri"}


def body_of(file):
    """Returns the request of a job file, without the names that are made up for it."""
    job = load_job(str(file))
    properties = to_rest_job_object(job).properties
    # Older versions of the contract's classes have the one, newer ones the other.
    body = (getattr(properties, "serialize", None) or properties.as_dict)()
    if not job.display_name:
        body.pop("displayName", None)
    if not job.experiment_name:
        body.pop("experimentName", None)
    environment = job.environment
    if not isinstance(environment, str):
        body["environmentId"] = None
        body["environment"] = dict(environment._to_dict())
        for made_up in ("name", "version", "id", "creation_context"):
            body["environment"].pop(made_up, None)
    return body


def resolved(value, folder, key=""):
    """Returns a body whose relative paths are whole."""
    if isinstance(value, dict):
        # What an output has as its path is sent as it is.
        return {
            name: inner if name == "outputs" else resolved(inner, folder, name)
            for name, inner in value.items()
        }
    if key in LOCAL_KEYS and isinstance(value, str) and value and not re.search("[:@]|{{", value):
        return os.path.realpath(folder / value)
    if key == "path" and isinstance(value, str) and value.startswith("."):
        return os.path.realpath(folder / value)
    return value


def differences(ours, theirs, path=""):
    """Yields the paths of all fields that differ, with both values."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys()):
            yield from differences(ours.get(key), theirs.get(key), f"{path}.{key}")
    elif ours != theirs:
        yield path, ours, theirs


def without_environment(body):
    return {key: value for key, value in body.items() if key not in ("environment", "environmentId")}


def main():
    loaded = same_request = same_body = 0
    for folder in sorted(Path(sys.argv[1]).iterdir(), key=lambda path: int(path.name)):
        source = Path((folder / "source.txt").read_text())
        try:
            theirs = body_of(source)
        except Exception as error:  # whatever the reference throws
            print(f"{source} does not load: {type(error).__name__}: {str(error)[:500]}")
            continue
        loaded += 1
        try:
            again = body_of(folder / "job.yml")
            found = list(differences(resolved(again, folder), resolved(theirs, source.parent)))
        except Exception as error:  # whatever the reference throws
            found = [("", f"{type(error).__name__}: {str(error)[:500]}", "")]
        same_request += not found
        for path, ours, expected in found:
            print(f"dump of {source}: {path}: {ours!r}, not {expected!r}")
        own = json.loads((folder / "rest.json").read_text())
        if theirs.get("environmentId") is not None:
            found = list(differences(own, theirs))
        else:
            found = list(differences(without_environment(own), without_environment(theirs)))
        same_body += not found
        for path, ours, expected in found:
            print(f"body of {source}: {path}: {ours!r}, not {expected!r}")
    print(f"{loaded} jobs; {same_request} dumps make the same request; {same_body} bodies are the same")
    return 0 if 0 < loaded == same_request == same_body else 1


if __name__ == "__main__":
    sys.exit(main())
