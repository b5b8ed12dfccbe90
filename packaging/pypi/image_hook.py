# SPDX-License-Identifier: MIT
"""Puts an image of amljob into the packages: see README.md of packaging.

AMLJOB_IMAGE names the folder of an image. With a Java of its own, the wheel is for the platform of that Java; with jars alone,
for any. A source distribution always takes the jars alone, and a wheel that is built from it, those in it.
"""

import os
import re
import sysconfig
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Without what is for shells and for man, which look into no package, and without launchers.
PARTS = ("app", "runtime", "licences")
# The list of what is inside, which a wheel has where scanners look for it: in sboms of its .dist-info (PEP 770).
SBOM = "amljob.cdx.json"


class ImageHook(BuildHookInterface):
    """What hatchling calls before it builds."""

    def initialize(self, version, build_data):
        if version == "editable":
            return
        image = self._image()
        into = "image" if self.target_name == "sdist" else "amljob/_image"
        if self.target_name == "sdist" and (image / "runtime").exists():
            raise ValueError(f"a source distribution takes jars alone, but {image} has a Java")
        for part in PARTS:
            for file in sorted((image / part).rglob("*")):
                # The archive of classes of older Javas is of use only where it was made.
                if file.is_file() and file.suffix != ".jsa":
                    build_data["force_include"][str(file)] = f"{into}/{file.relative_to(image).as_posix()}"
        for name in ("LICENSE", "NOTICE"):
            build_data["force_include"][str(image / name)] = f"{into}/{name}"
        if self.target_name == "wheel":
            build_data["sbom_files"].append(str(image / SBOM))
        else:
            build_data["force_include"][str(image / SBOM)] = f"{into}/{SBOM}"
        if self.target_name == "wheel" and (image / "runtime").exists():
            build_data["pure_python"] = False
            build_data["tag"] = f"py3-none-{platform_tag(image / 'runtime')}"

    def _image(self):
        named = os.environ.get("AMLJOB_IMAGE")
        image = Path(named) if named else Path(self.root, "image")
        if not (image / "app" / "amljob.jar").is_file():
            raise FileNotFoundError(f"no amljob in {image}; AMLJOB_IMAGE names the folder of an image")
        return image


def platform_tag(runtime):
    """The platforms that a Java runs on: those with its C library, or a newer one."""
    machine = sysconfig.get_platform().rsplit("-", 1)[-1]
    if machine == "universal2":
        machine = os.uname().machine
    if sysconfig.get_platform().startswith("macosx"):
        return f"macosx_11_0_{machine}"
    if sysconfig.get_platform().startswith("win"):
        return sysconfig.get_platform().replace("-", "_")
    needed = (0, 0)
    musl = False
    for file in sorted(runtime.rglob("*")):
        if not file.is_file():
            continue
        content = file.read_bytes()
        if content.startswith(b"\x7fELF"):
            musl = musl or b"libc.musl-" in content
            versions = re.findall(rb"GLIBC_(\d+)\.(\d+)", content)
            needed = max([needed, *((int(major), int(minor)) for major, minor in versions)])
    return f"musllinux_1_2_{machine}" if musl else f"manylinux_{needed[0]}_{needed[1]}_{machine}"
