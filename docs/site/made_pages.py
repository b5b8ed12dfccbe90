# SPDX-License-Identifier: MIT
"""Pages that are made of what amljob tells of itself: the home page, rules by category, the reference of the configuration."""

import json
import subprocess

import configuration_reference

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
    "legacy": ("Preview dialect", "What the preview versions wrote, with what became of it."),
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
    """Returns the directive by which Sphinx puts pages below another one."""
    lines = ["```{toctree}"]
    lines += [":hidden:"] if hidden else []
    lines += [f":caption: {caption}"] if caption else []
    entries = [f"{SHORT[page]} <{page}>" if page in SHORT else page for page in pages]
    return "\n".join([*lines, "", *entries, "```", ""])


def ask(*command):
    """Returns the JSON that a command prints."""
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def all_pages(amljob, staged):
    """Yields place and text of each page that is made; `staged` has the texts of those that are written, by their places."""
    rules = ask(amljob, "rules", "--format", "json")
    yield "configuration-reference.md", configuration_reference.page(ask(amljob, "config", "schema"), rules)
    yield "index.md", staged["index.md"] + home_menu(staged.keys() | {"configuration-reference.md"})
    for folder in ["editors", "decisions"]:
        yield f"{folder}/index.md", with_menu(staged, folder)
    yield "rules/index.md", rules_index(staged, rules)
    for category in CATEGORIES:
        yield f"rules/category/{category}.md", category_page(category, [rule for rule in rules if rule["category"] == category])
    for rule in rules:
        yield f"rules/{rule['id']}.md", rule_page(staged, rule)


def home_menu(places):
    names = {place.removesuffix(".md") for place in places}
    listed = {page for pages in MENU.values() for page in pages}
    others = sorted(name for name in names - listed - {"index"} if "/" not in name)
    menu = {**MENU, "More": others} if others else MENU
    trees = [toctree([page for page in pages if page in names], caption) for caption, pages in menu.items()]
    return "\n" + "\n".join(trees)


def with_menu(staged, folder):
    """Returns the first page of a folder with all others below it; a folder of few words shows them."""
    text = staged[f"{folder}/index.md"]
    return text + "\n" + toctree(sorted(pages_of(staged, folder)), hidden="](" in text)


def rules_index(staged, rules):
    """Returns the table of rules, behind their categories."""
    table = staged["rules/index.md"].removeprefix("# Rules\n")
    lines = ["# Rules", "", "Each rule reports one mistake, and has a page that says why, and what to write instead.", ""]
    for category, (title, text) in CATEGORIES.items():
        lines.append(f"- [{title}](category/{category}.md): {text[0].lower()}{text[1:]}")
    lines += [
        "",
        "`amljob explain RULE` prints the page of a rule. [Configuration](../configuration.md) says how a rule gets another level,",
        "[suppressions](../suppressions.md) how it is switched off for one place, [migrating](../migration.md) what becomes of old jobs.",
        "",
        "## All of them",
    ]
    ids = {rule["id"] for rule in rules}
    no_rules = sorted(name for name in pages_of(staged, "rules") if name not in ids)
    return "\n".join(lines) + "\n" + table + "\n" + toctree([f"category/{category}" for category in CATEGORIES] + no_rules)


def pages_of(staged, folder):
    names = [place.removeprefix(f"{folder}/").removesuffix(".md") for place in staged if place.startswith(f"{folder}/")]
    return [name for name in names if name != "index"]


def category_page(category, rules):
    title, text = CATEGORIES[category]
    lines = [f"# {title}", "", text, "", "| rule | level | fix | what it reports |", "|---|---|---|---|"]
    for rule in rules:
        summary = rule["summary"].replace("|", "\\|")
        lines.append(f"| [{rule['id']}](../{rule['id']}.md) | {level(rule)} | {rule['fix']} | {summary} |")
    return "\n".join(lines) + "\n\n" + toctree([f"../{rule['id']}" for rule in rules])


def level(rule):
    return rule["severity"] if rule["enabled"] else f"{rule['severity']}, off by default"


def rule_page(staged, rule):
    """Returns the page of a rule, with a line below its name that says how it is set."""
    heading, rest = staged[f"rules/{rule['id']}.md"].split("\n", 1)
    facts = {
        "level": level(rule),
        "category": f"[{CATEGORIES[rule['category']][0]}](category/{rule['category']}.md)",
        "fix": rule["fix"],
        "tags": ", ".join(rule["tags"]),
    }
    return f"{heading}\n\n" + " · ".join(f"**{name}:** {fact}" for name, fact in facts.items() if fact) + "\n" + rest
