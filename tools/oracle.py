#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ask the reference, azure-ai-ml, about command jobs: the oracle of mutants.py, which says what it answers.

    pip install azure-ai-ml six
    python tools/oracle.py FILE...

Nothing is sent anywhere: the body of the request is built, and dropped.
"""
import contextlib
import io
import json
import logging
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

from azure.ai.ml import load_job  # noqa: E402
from azure.ai.ml.entities._job.to_rest_functions import to_rest_job_object  # noqa: E402


def told(error):
    return f"{type(error).__name__}: {error}"


def judge(file):
    """Return the verdict on a file, step by step up to the first that fails."""
    verdict = {"file": file}
    # The reference lets more than exceptions of its own through, even an attempt to exit.
    try:
        job = load_job(file)
    except BaseException as error:
        return {**verdict, "load": "error", "exception": told(error)}
    verdict.update(load="ok", entity=type(job).__name__)
    try:
        outcome = job._validate()
        verdict["validate"] = [] if outcome is None else [mistake.message for mistake in outcome._errors]
    except BaseException as error:
        verdict["validate"] = [told(error)]
    try:
        properties = to_rest_job_object(job).properties
        # Older versions of the contract's classes have the one, newer ones the other.
        (getattr(properties, "serialize", None) or properties.as_dict)()
        verdict["submit"] = "ok"
    except BaseException as error:
        verdict["submit"] = told(error)
    return verdict


def main():
    for file in sys.argv[1:]:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            verdict = judge(file)
        print(json.dumps(verdict, default=str), flush=True)


if __name__ == "__main__":
    main()
