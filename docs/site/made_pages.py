# SPDX-License-Identifier: MIT
"""Pages that are made of what amljob tells of itself: the home page, rules by category, the reference of the configuration."""

import json
import subprocess

# The menu: its groups, and in them pages by their place without the ending. What is there and not listed comes last.
MENU = {
    "Start": ["getting-started", "migration", "faq"],
    "Use": ["cli", "configuration", "configuration-reference", "suppressions", "fmt", "dump", "submit", "json-output"],
    "Where it runs": ["editors/index", "ci", "python"],
    "Rules": ["rules/index"],
    "How it agrees": ["differences", "agreement", "benchmarks", "measuring"],
    "Work on it": ["architecture", "contributing", "decisions/index", "changelog", "license"],
}

CATEGORIES = {
    "yaml": ("YAML", "How the text is read, before anybody asks whether it is a job."),
    "schema": ("Schema", "Keys, types and values that a job does not have, and names that the service refuses."),
    "legacy": ("Preview dialect", "What the preview versions wrote. [Migrating](../../migration.md) shows each form with its successor."),
    "inputs-outputs": ("Inputs and outputs", "Data: types, modes, paths, and names of assets."),
    "expressions": ("Expressions", "What stands within `${{ }}`."),
    "compute": ("Compute", "Computes, machines, distribution, limits and queues."),
    "environment": ("Environment and code", "Images, conda files, curated environments, and the code that is uploaded."),
    "security": ("Security", "Secrets that would be stored with the job."),
    "command": ("Command", "What the shell makes of `command`, after YAML has folded it."),
    "suppression": ("Suppressions", "The comments that switch rules off."),
}


# Shorter names for the menu.
SHORT = {
    "fmt": "Formatting and comparing",
    "json-output": "JSON output",
    "getting-started": "Getting started",
    "migration": "Migrating",
    "differences": "Differences",
    "agreement": "Agreement",
    "python": "From Python",
    "changelog": "Changes",
}


def toctree(pages, caption=None, hidden=True):
    lines = ["```{toctree}"]
    lines += [":hidden:"] if hidden else []
    lines += [f":caption: {caption}"] if caption else []
    entries = [f"{SHORT[page]} <{page}>" if page in SHORT else page for page in pages]
    return "\n".join([*lines, "", *entries, "```", ""])


class Told:
    """What the program tells of itself."""

    def __init__(self, amljob):
        self.rules = self.ask(amljob, "rules", "--format", "json")
        self.schema = self.ask(amljob, "config", "schema")

    @staticmethod
    def ask(*command):
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def of_category(self, category):
        return [rule for rule in self.rules if rule["category"] == category]


def all_pages(amljob, site, staged):
    """Yields place and text of each page that is made, those that change staged ones included."""
    told = Told(amljob)
    names = {place.with_suffix("").as_posix() for place in staged}
    yield "index.md", home(site, names | {"configuration-reference"})
    yield "configuration-reference.md", configuration_reference(told)
    yield "rules/index.md", rules_index(site, names)
    for category in CATEGORIES:
        yield f"rules/category/{category}.md", category_page(told, category)
    for rule in told.rules:
        yield f"rules/{rule['id']}.md", rule_page(rule)
    for folder in ["editors", "decisions"]:
        yield from folder_index(site, folder, names)


def home(site, names):
    listed = {page for pages in MENU.values() for page in pages}
    others = sorted(name for name in names - listed if "/" not in name)
    menu = {**MENU, "More": others} if others else MENU
    trees = [toctree([page for page in pages if page in names or page == "decisions/index"], caption) for caption, pages in menu.items()]
    return (site / "index.md").read_text(encoding="utf-8") + "\n" + "\n".join(trees)


def folder_index(site, folder, names):
    pages = sorted(name.split("/", 1)[1] for name in names if name.startswith(folder + "/") and not name.endswith("/index"))
    written = site.parent / folder / "README.md"
    text = written.read_text(encoding="utf-8") if written.exists() else "# Decisions\n\nWhy things are as they are, one page each.\n"
    text = text.replace("../../vscode-extension/README.md", "vscode.md")
    yield f"{folder}/index.md", text + "\n" + toctree(pages, hidden=written.exists())


def rules_index(site, names):
    table = (site.parent / "rules/README.md").read_text(encoding="utf-8").removeprefix("# Rules\n")
    lines = ["# Rules", "", "Each rule reports one mistake, and has a page that says why, and what to write instead.", ""]
    lines += [f"- [{title}](category/{category}.md): {text[0].lower() + text[1:]}".replace("../../", "../") for category, (title, text) in CATEGORIES.items()]
    lines += ["", "`amljob explain RULE` prints the page of a rule. [Configuration](../configuration.md) says how a rule gets another", "level, and [suppressions](../suppressions.md) how it is switched off for one place.", "", "## All of them"]
    pages = [f"category/{category}" for category in CATEGORIES]
    pages += sorted(name.split("/")[1] for name in names if name in ("rules/internal-error", "rules/unusable-config"))
    return "\n".join(lines) + "\n" + table + "\n" + toctree(pages)


def category_page(told, category):
    title, text = CATEGORIES[category]
    lines = [f"# {title}", "", text, "", "| rule | level | fix | what it reports |", "|---|---|---|---|"]
    for rule in told.of_category(category):
        lines.append(f"| [{rule['id']}](../{rule['id']}.md) | {level(rule)} | {rule['fix']} | {rule['summary'].replace('|', chr(92) + '|')} |")
    return "\n".join(lines) + "\n\n" + toctree([f"../{rule['id']}" for rule in told.of_category(category)])


def level(rule):
    return rule["severity"] if rule["enabled"] else f"{rule['severity']}, off by default"


def rule_page(rule):
    title = CATEGORIES[rule["category"]][0]
    head = [f"**Level:** {level(rule)}", f"**category:** [{title}](category/{rule['category']}.md)", f"**fix:** {rule['fix']}"]
    if rule["tags"]:
        head.append("**tags:** " + ", ".join(rule["tags"]))
    heading, rest = rule["page"].split("\n", 1)
    return f"{heading}\n\n" + " · ".join(head) + "\n" + rest


def configuration_reference(told):
    lines = [
        "# Configuration reference",
        "",
        "All keys of `.amljob.yml` and all options of rules, as the schema has them. [Configuration](configuration.md) says what they are",
        "for, and which of two files counts.",
        "",
        "## Keys",
        "",
    ]
    lines += keys(told.schema, told.schema["properties"], "")
    lines += ["## Rules", "", "Each takes a level (`off`, `on`, `hint`, `info`, `warning`, `error`), or a mapping with `severity` and", "the options below.", ""]
    lines += ["| rule | option | takes | default | what it is |", "|---|---|---|---|---|"]
    for rule in told.rules:
        for option in rule["options"]:
            lines.append(option_row(rule, option))
    lines += ["", "These rules are off until the configuration names them:", ""]
    lines += [f"- [{rule['id']}](rules/{rule['id']}.md): {rule['summary']}" for rule in told.rules if not rule["enabled"]]
    return "\n".join(lines) + "\n"


def option_row(rule, option):
    takes = {"integer": f"a whole number from {option.get('minimum', 0)} upwards", "strings": "a list of texts"}[option["type"]]
    return f"| [{rule['id']}](rules/{rule['id']}.md) | `{option['name']}` | {takes} | `{json.dumps(option['default'])}` | {option['description']} |"


def keys(schema, properties, prefix):
    lines = []
    for name, key in properties.items():
        key = resolved(schema, key)
        lines += [f"### `{prefix}{name}`", "", key["description"], "", f"- takes: {takes(schema, key)}"]
        lines += [f"- default: `{json.dumps(key['default'])}`"] if "default" in key else []
        lines += [f"- example: `{prefix}{name}: {json.dumps(key['examples'][0])}`"] if "examples" in key and not prefix else []
        lines.append("")
        if name != "rules" and "properties" in key:
            lines += keys(schema, key["properties"], f"{prefix}{name}.")
        if "properties" in key.get("items", {}):
            lines += keys(schema, key["items"]["properties"], f"{prefix}{name}[].") if not prefix else []
    return lines


def resolved(schema, key):
    return schema["$defs"][key["$ref"].rsplit("/", 1)[1]] if "$ref" in key else key


def takes(schema, key):
    if "enum" in key:
        return ", ".join(f"`{value}`" for value in key["enum"])
    if key.get("type") == "array":
        item = resolved(schema, key["items"])
        if "enum" in item:
            return "a list of categories, tags and rules"
        return "a list of mappings" if item.get("type") == "object" else "a list of texts"
    if key.get("type") == "integer":
        return f"a whole number from {key['minimum']} to {key['maximum']}"
    return {"string": "a text", "object": "a mapping"}.get(str(key.get("type")), "a text or a number")
