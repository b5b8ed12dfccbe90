# SPDX-License-Identifier: MIT
"""Check what `mutants.py` makes and how it judges: `python tools/mutants_test.py`."""
import random
import unittest

import mutants
from mutants_operators import OPERATORS, Job

JOB = """\
$schema: https://example.org/commandJob.schema.json
command: >-
  python train.py --data ${{inputs.iris}}
  --note: text
inputs:
  iris:
    type: uri_file
    path: azureml:iris:1
environment: azureml:training:3
compute: azureml:cpu
"""
SAYS_ERROR = {"kind": "command-job", "diagnostics": [{"rule": "unknown-key", "severity": "error"}]}
SAYS_NOTHING = {"kind": "command-job", "diagnostics": []}
LOADS = {"load": "ok", "entity": "Command", "validate": [], "submit": "ok"}
FAILS = {"load": "error", "errors": [[["comand"], "Unknown field."]]}


class Making(unittest.TestCase):
    def test_text_of_a_block_holds_no_keys(self):
        keys = [key for _, _, key, _ in Job(JOB).entries]
        self.assertEqual(keys, ["$schema", "command", "inputs", "iris", "type", "path", "environment", "compute"])

    def test_every_operator_changes_the_job_and_gives_the_same_again(self):
        for operator in OPERATORS:
            made = [[operator(Job(JOB), random.Random(seed)) for seed in range(20)] for _ in range(2)]
            self.assertEqual(made[0], made[1], operator.__name__)
            self.assertTrue(any(text and text != JOB for text in made[0]), operator.__name__)


class Judging(unittest.TestCase):
    def test_agreement(self):
        self.assertEqual(mutants.outcome(SAYS_NOTHING, LOADS, set()), "both accept")
        self.assertEqual(mutants.outcome(SAYS_ERROR, FAILS, set()), "both refuse")
        self.assertEqual(mutants.outcome(SAYS_ERROR, LOADS, {"unknown-key"}), "only amljob refuses, as documented")

    def test_disagreement(self):
        other = dict(SAYS_NOTHING, kind="component")
        for entry, verdict in [(SAYS_ERROR, LOADS), (SAYS_NOTHING, FAILS), (other, LOADS)]:
            self.assertIn(mutants.outcome(entry, verdict, set()), mutants.DISAGREEMENTS)

    def test_refusal_behind_loading(self):
        self.assertEqual(mutants.refusal(dict(LOADS, submit="ValidationException: no such\n input")), "submit: ValidationException: no such input")
        self.assertEqual(mutants.refusal(FAILS), "comand: Unknown field.")

    def test_documented_rules_are_found(self):
        self.assertIn("duplicate-key", mutants.one_sided_rules())
        self.assertNotIn("unknown-key", mutants.one_sided_rules())


if __name__ == "__main__":
    unittest.main()
