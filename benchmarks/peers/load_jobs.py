# SPDX-License-Identifier: MIT
"""Loads job files with the reference implementation: load_jobs.py FILE..."""
import logging
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
from azure.ai.ml import load_job  # noqa: E402

refused = 0
for name in sys.argv[1:]:
    try:
        load_job(name)
    except Exception as error:  # noqa: BLE001 - whatever it refuses a file with
        refused += 1
        print(name, error)
sys.exit(1 if refused else 0)
