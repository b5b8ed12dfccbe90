# SPDX-License-Identifier: MIT
"""Check what `refresh_tables.py` makes of what it reads: `python tools/refresh_tables_test.py`."""
import subprocess
import tempfile
import unittest
from pathlib import Path

import refresh_tables as tables


class Reading(unittest.TestCase):
    def test_name_of_an_environment_only(self):
        self.assertEqual(tables.environment_name("name: sklearn-1.5\ntype: environment\n"), "sklearn-1.5")
        self.assertIsNone(tables.environment_name("name: train\ntype: component\n"))

    def test_tags(self):
        tags = tables.environment_tags('tags:\n  OS: Ubuntu20.04\n  Preview: ""\n  Checkpointing:Nebula: "0.16"\n\nos_type: linux\n')
        self.assertEqual(tags, {"OS": "Ubuntu20.04", "Preview": "", "Checkpointing:Nebula": "0.16"})
        self.assertEqual(tables.bare_tags(tags), "Preview")

    def test_description(self):
        dockerfile = "FROM a.io/x:1 AS tools\nFROM mcr.microsoft.com/azureml/openmpi5.0-ubuntu24.04:{{latest-image-tag}}\n"
        self.assertEqual(
            tables.described('categories: ["PyTorch", "Training"]', dockerfile),
            "PyTorch, Training; on openmpi5.0-ubuntu24.04",
        )
        self.assertEqual(tables.described("", ""), "")

    def test_supported_images(self):
        readme = "## Supported Images\n\n| Image | Ubuntu |\n|---|---|\n| openmpi5.0-ubuntu24.04 | 24.04 |\n\n## More\n| x1 | y |\n"
        self.assertEqual(tables.supported_images(readme), ["openmpi5.0-ubuntu24.04"])

    def test_day_of_a_note(self):
        self.assertEqual(tables.stated_day("As of 6/15/21, please note: deprecated"), "2021-06-15")
        self.assertEqual(tables.stated_day("**Note: As of 03/10/2023, the image has been deprecated."), "2023-03-10")
        self.assertIsNone(tables.stated_day("**Note: Deprecated**"))

    def test_sizes(self):
        text = 'InstanceType: "Standard_NC6",\n\t\tVCPU:         6,\n\t\tMemoryMb:     57344,\n\t\tGPU:          1,\n'
        self.assertEqual(tables.sizes_of(text), {"Standard_NC6": (6, 57344, 1)})
        self.assertEqual(tables.gpu_model("Standard_NC6"), "NVIDIA K80")
        self.assertIsNone(tables.gpu_model("Standard_D2_v3"))


class Choosing(unittest.TestCase):
    CURRENT = ["acpt-pytorch-1.13-cuda11.7", "acpt-pytorch-2.2-cuda12.1", "sklearn-1.5", "tensorflow-2.16-cuda12"]

    def test_versions_count_as_numbers(self):
        self.assertLess(tables.natural("a-2.2"), tables.natural("a-2.16"))

    def test_successor_is_the_newest_of_its_kind(self):
        self.assertEqual(tables.successor("AzureML-PyTorch-1.6-GPU", self.CURRENT), "acpt-pytorch-2.2-cuda12.1")
        self.assertEqual(tables.successor("sklearn-0.24-ubuntu18.04-py37-cpu", self.CURRENT), "sklearn-1.5")

    def test_no_successor_of_another_kind(self):
        self.assertEqual(tables.successor("AzureML-Minimal", self.CURRENT), "")
        self.assertEqual(tables.successor("lightgbm-3.2-ubuntu18.04-py37-cpu", self.CURRENT), "")

    def test_image_successor_differs_least(self):
        supported = ["openmpi4.1.0-ubuntu22.04", "openmpi5.0-ubuntu24.04", "openmpi5.0-cuda12.8-x", "openmpi5.0-cuda12.4-x"]
        self.assertEqual(tables.image_successor("openmpi4.1.0-ubuntu20.04", supported), "openmpi4.1.0-ubuntu22.04")
        self.assertEqual(tables.image_successor("openmpi4.1.0-cuda11.8-x", supported), "openmpi5.0-cuda12.4-x")


class History(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.git("init", "-q")

    def git(self, *arguments, day="2024-01-01"):
        given = ["-c", "user.name=n", "-c", "user.email=e@example.com"]
        when = {"GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "PATH": "/usr/bin:/bin"}
        subprocess.run(["git", *given, *arguments], cwd=self.folder, env=when, check=True, capture_output=True)

    def commit(self, day, **environments):
        for folder, name in environments.items():
            asset = self.folder / "environments" / folder / "asset.yaml"
            asset.parent.mkdir(parents=True, exist_ok=True)
            if name:
                asset.write_text(f"name: {name}\ntype: environment\n")
            else:
                asset.unlink()
        self.git("add", "-A")
        self.git("commit", "-qm", day, day=day)

    def test_deleted_and_renamed_environments_are_gone(self):
        self.commit("2024-01-01", one="stays", two="deleted", three="old-name")
        self.commit("2024-02-02", two=None)
        self.commit("2024-03-03", three="new-name")
        gone, _ = tables.history(tables.Clone("test", str(self.folder)))
        expected = {"stays": None, "deleted": "2024-02-02", "old-name": "2024-03-03", "new-name": None}
        self.assertEqual(gone, expected)

    def test_environment_that_moved_is_there(self):
        self.commit("2024-01-01", here="moved")
        self.commit("2024-02-02", here=None, there="moved")
        gone, paths = tables.history(tables.Clone("test", str(self.folder)))
        self.assertEqual(gone, {"moved": None})
        self.assertEqual(paths, {"moved": "environments/there/asset.yaml"})

    def test_releases(self):
        self.commit("2024-01-01", one="stays")
        self.git("tag", "environment/stays/9")
        self.git("tag", "environment/stays/10")
        self.assertEqual(tables.releases(tables.Clone("test", str(self.folder))), {"stays": "10"})


if __name__ == "__main__":
    unittest.main()
