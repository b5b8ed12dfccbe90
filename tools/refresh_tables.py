#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write the bundled tables of the catalog from local clones of public repositories.

Clone, with history and tags, Azure/azureml-assets, Azure/AzureML-Containers, kubernetes/autoscaler and
Azure/terraform-azurerm-avm-utl-regions, then

    python tools/refresh_tables.py --assets DIR --containers DIR --autoscaler DIR --regions DIR \\
        core/src/main/tables

The same clones give the same bytes. What no repository states in a form that a program can read (old names of
environments, models of GPUs, regions of the sovereign clouds) stands in `refresh_tables_facts.py`, with its source.

Each table is UTF-8 text. Lines that begin with `#` head it: `# source: ...` (one or more), `# date: ...` and
`# columns: ...`. Every other line is an entry, its cells parted by tabs, sorted by the first cell.
"""
import argparse
import json
import re
import subprocess
from datetime import date
from pathlib import Path

import refresh_tables_facts as facts


class Clone:
    """A clone of a public repository, read through git alone, so that it may be bare."""

    def __init__(self, name, folder):
        self.name, self.folder = name, folder

    def git(self, *arguments, stdin=None):
        done = subprocess.run(["git", "-C", self.folder, *arguments], input=stdin, capture_output=True, check=True)
        return done.stdout

    def text(self, *arguments):
        return self.git(*arguments).decode(errors="replace")

    def show(self, commit, path):
        return self.text("show", f"{commit}:{path}")

    def blobs(self, ids):
        """Return the texts of many blobs by id."""
        data, texts, at = self.git("cat-file", "--batch", stdin="\n".join(ids).encode()), {}, 0
        while at < len(data):
            end = data.index(b"\n", at)
            head = data[at:end].decode().split()
            at = end + 1
            if head[1] != "missing":
                size = int(head[2])
                texts[head[0]] = data[at : at + size].decode(errors="replace")
                at += size + 1
        return texts

    def head(self, *paths):
        """Return the newest commit, of these paths where some are given, and its day."""
        commit, day = self.text("log", "-1", "--format=%H %cs", "HEAD", "--", *paths).split()
        return commit, day

    def source(self, *paths):
        commit, day = self.head(*paths)
        return f"{self.name} {commit} {day}", day

    def changes(self, *paths):
        """Yield (day, letter, old blob, new blob, path) of each change, oldest first."""
        log = self.text("log", "--reverse", "--no-renames", "--raw", "--no-abbrev", "--format=C %cs", "HEAD", "--", *paths)
        day = ""
        for line in log.splitlines():
            if line.startswith("C "):
                day = line[2:]
            elif line.startswith(":"):
                meta, path = line.split("\t")
                _, _, old, new, letter = meta.split()
                yield day, letter, old, new, path


def write(folder, name, sources, day, columns, rows):
    rows = sorted(rows)
    names = [row[0] for row in rows]
    if len(set(names)) != len(names):
        raise SystemExit(f"{name}: some name stands twice")
    lines = [f"# source: {source}" for source in sources]
    lines += [f"# date: {day}", "# columns: " + " ".join(columns)]
    for row in rows:
        if len(row) != len(columns) or any("\t" in cell or "\n" in cell for cell in row):
            raise SystemExit(f"{name}: bad entry {row}")
        lines.append("\t".join(row))
    (Path(folder) / f"{name}.tsv").write_bytes(("\n".join(lines) + "\n").encode())


# Curated environments


def natural(name):
    """Return a key by which 2.16 comes after 2.2."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def environment_name(asset):
    """Return the name in an `asset.yaml` where it is one of an environment."""
    if not re.search(r"^type:\s*environment\b", asset, re.M):
        return None
    name = re.search(r"^name:\s*['\"]?([^\s'\"#]+)", asset, re.M)
    return name and name.group(1)


def environment_tags(spec):
    """Return the tags of a `spec.yaml`."""
    found, inside = {}, False
    for line in spec.splitlines():
        if re.match(r"tags:\s*$", line):
            inside = True
        elif inside and re.match(r"\s+\S", line):
            key, _, value = line.strip().rpartition(":")
            found[key.strip()] = value.strip().strip("'\"")
        elif line.strip():
            inside = False
    return found


def described(asset, dockerfile):
    """Return what an environment is for and on which image it stands, which its tags do not always tell rightly."""
    listed = re.search(r"^categories:\s*\[(.*)\]", asset, re.M)
    words = ", ".join(word.strip().strip("'\"") for word in listed.group(1).split(",")) if listed else ""
    images = re.findall(r"^FROM\s+(?:--\S+\s+)*(\S+)", dockerfile, re.M)
    image = re.sub(r":\{\{.*|@.*", "", images[-1].rpartition("/")[2]) if images else ""
    return "; ".join(part for part in (words, image and f"on {image}") if part)


def bare_tags(tags):
    return ",".join(sorted(key for key, value in tags.items() if not value))


def history(assets):
    """Return, by name, the day on which an environment was taken away, or None while it is there."""
    changes = [change for change in assets.changes("*asset.yaml") if not re.match(r"test/|.*/tests?/", change[4])]
    texts = assets.blobs({change[3] for change in changes if change[1] != "D"})
    at, gone = {}, {}
    for day, letter, _, new, path in changes:
        name = environment_name(texts.get(new, "")) if letter != "D" else None
        before = at.pop(path, None)
        if name:
            at[path] = name
            gone[name] = None
        if before and before not in at.values():
            gone[before] = day
    return gone, {name: path for path, name in at.items()}


def releases(assets):
    """Return the newest released version by name; a release is the tag `environment/<name>/<version>`."""
    newest = {}
    for tag in assets.text("tag", "--list", "environment/*").split():
        _, name, version = tag.split("/")
        newest[name] = max(newest.get(name, version), version, key=natural)
    return newest


def successor(name, current):
    """Return the newest environment there is now of the same kind, or an empty text."""
    for pattern, kind in facts.SUCCESSORS:
        if re.search(pattern, name, re.I):
            same = [other for other in current if re.fullmatch(kind, other)] if kind else []
            return max(same, key=natural, default="")
    return ""


def old_generation(name):
    """Tell whether a name is of the generation that names system and Python, which workspaces offered as AzureML-*."""
    return re.search(r"-ubuntu\d\d\.\d\d-py\d+-", name) is not None


def environments(assets, folder):
    gone, paths = history(assets)
    newest = releases(assets)
    current = sorted(name for name, day in gone.items() if day is None and name in newest)
    rows = []
    for name in current:
        folder_of = str(Path(paths[name]).parent)
        dockerfile = f"{folder_of}/context/Dockerfile"
        there = assets.text("ls-tree", "--name-only", "HEAD", dockerfile)
        what = described(assets.show("HEAD", paths[name]), assets.show("HEAD", dockerfile) if there else "")
        tags = bare_tags(environment_tags(assets.show("HEAD", f"{folder_of}/spec.yaml")))
        rows.append((name, newest[name], "", "", tags, what))
    retired = {name: gone[name] for name in newest if gone.get(name)}
    for name in gone:
        plain = name.removeprefix("AzureML-")
        if old_generation(plain) and plain not in newest:
            retired[plain] = "unknown"
    for name in facts.OLD_ENVIRONMENTS.split():
        plain = name.removeprefix("AzureML-")
        retired.setdefault(plain if old_generation(plain) else name, "unknown")
    for name, day in retired.items():
        rows.append((name, newest.get(name, ""), day, successor(name, current), "", ""))
    source, day = assets.source()
    columns = ("name", "version", "retired", "successor", "tags", "description")
    write(folder, "environments", [source, *facts.OLD_ENVIRONMENTS_SOURCES], day, columns, rows)


# Base images


def supported_images(readme):
    """Return the images in the table under "Supported Images"."""
    table = readme.partition("## Supported Images")[2].partition("\n## ")[0]
    return re.findall(r"^\| *([a-z][a-z0-9.-]*\d) *\|", table, re.M)


def stated_day(text):
    """Return the day that a release note gives for the end of its image."""
    found = re.search(r"As of (\d+)/(\d+)/(\d+),[^\n]*deprecated", text)
    if not found:
        return None
    month, day, year = map(int, found.groups())
    return date(year % 100 + 2000, month, day).isoformat()


def deprecation(text):
    return re.search(r"\*\*Note: Deprecated\*\*|\bdeprecated\b", text, re.I) is not None


def ended_images(containers):
    """Return the day of the end by image, where the sources tell one, else "unknown"."""
    changes = list(containers.changes("base", "images"))
    texts = containers.blobs({change[3] for change in changes})
    ended = {}

    def ends(image, day):
        if ended.get(image, "unknown") == "unknown":
            ended[image] = day

    for day, letter, _, new, path in changes:
        text = texts.get(new, "") if letter != "D" else ""
        folder = re.fullmatch(r"(?:base/(?:cpu|gpu)|images)/([a-z][a-z0-9.-]*\d)/(?:Dockerfile|.*notes.*)", path, re.I)
        if folder and ".-" not in folder.group(1):
            ended.setdefault(folder.group(1), "unknown")
            if not path.endswith("Dockerfile") and deprecation(text):
                ends(folder.group(1), stated_day(text) or day)
    return ended


def image_successor(image, supported):
    """Return the supported image that differs least: the same MPI and CUDA if there are, else the next newer CUDA."""
    if "cuda" in image:
        return min((other for other in supported if "cuda" in other), key=lambda other: natural(other.partition("cuda")[2]))
    return min((other for other in supported if "cuda" not in other), key=natural)


def images(containers, folder):
    supported = supported_images(containers.show("HEAD", "README.md"))
    rows = [(image, "", "") for image in supported]
    for image, day in ended_images(containers).items():
        if image not in supported:
            rows.append((image, day, image_successor(image, supported)))
    source, day = containers.source()
    write(folder, "images", [source], day, ("name", "ended", "successor"), rows)


# Sizes of virtual machines

SIZE = re.compile(
    r'InstanceType:\s*"([^"]+)",\s*(?:SkuFamily:\s*"[^"]*",\s*)?VCPU:\s*(\d+),\s*MemoryMb:\s*(\d+),\s*GPU:\s*(\d+)'
)
SIZES_PATH = "cluster-autoscaler/cloudprovider/azure/azure_instance_types.go"


def sizes_of(text):
    """Return (vCPUs, MiB, GPUs) by size from the list that autoscaler makes of Azure's own answer."""
    return {name: tuple(map(int, numbers)) for name, *numbers in SIZE.findall(text)}


def gpu_model(name):
    for pattern, model in facts.GPU_MODELS:
        if re.fullmatch(pattern, name):
            return model
    return None


def sizes(autoscaler, folder):
    newest = {}
    for commit in autoscaler.text("log", "--format=%H", "HEAD", "--", SIZES_PATH).split():
        for name, numbers in sizes_of(autoscaler.show(commit, SIZES_PATH)).items():
            newest.setdefault(name, numbers)
    rows = {}
    for name, (cpus, memory, gpus) in newest.items():
        model = gpu_model(name)
        if model and gpus > 0:
            rows[name] = (name, str(cpus), str(memory // 1024), str(gpus), model)
    for row in facts.MORE_SIZES:
        rows.setdefault(row[0], row)
    source, day = autoscaler.source(SIZES_PATH)
    columns = ("name", "vcpus", "memoryGib", "gpus", "model")
    write(folder, "sizes", [source, *facts.GPU_MODELS_SOURCES], day, columns, rows.values())


# Regions


def regions(clone, folder):
    path = "modules/cached-data/locations.tf.json"
    listed = json.loads(clone.show("HEAD", path))["locals"]["locations_cached"]["value"]
    rows = {
        place["name"]: place["displayName"]
        for place in listed
        if place["metadata"]["regionType"] == "Physical" and not place["name"].endswith("stg")  # those are for tests
    }
    for name, display in facts.SOVEREIGN_REGIONS:
        rows.setdefault(name, display)
    source, day = clone.source(path)
    write(folder, "regions", [source, *facts.SOVEREIGN_REGIONS_SOURCES], day, ("name", "display"), rows.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--assets", help="clone of Azure/azureml-assets")
    parser.add_argument("--containers", help="clone of Azure/AzureML-Containers")
    parser.add_argument("--autoscaler", help="clone of kubernetes/autoscaler")
    parser.add_argument("--regions", help="clone of Azure/terraform-azurerm-avm-utl-regions")
    parser.add_argument("folder", help="where the tables go; one whose clone is not given stays as it is")
    given = parser.parse_args()
    if given.assets:
        environments(Clone("Azure/azureml-assets", given.assets), given.folder)
    if given.containers:
        images(Clone("Azure/AzureML-Containers", given.containers), given.folder)
    if given.autoscaler:
        sizes(Clone("kubernetes/autoscaler", given.autoscaler), given.folder)
    if given.regions:
        regions(Clone("Azure/terraform-azurerm-avm-utl-regions", given.regions), given.folder)


if __name__ == "__main__":
    main()
