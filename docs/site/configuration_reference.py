# SPDX-License-Identifier: MIT
"""The reference of the configuration: its keys from the JSON Schema, the options of rules from the rules."""

import json


def page(schema, rules):
    lines = [
        "# Configuration reference",
        "",
        "All keys of `.amljob.yml` and all options of rules, as the schema has them. [Configuration](configuration.md) says what they are",
        "for, and which of two files counts.",
        "",
        "## Keys",
        "",
    ]
    lines += keys(schema, schema["properties"], "")
    lines += ["## Rules", "", "Each takes a level (`off`, `on`, `hint`, `info`, `warning`, `error`), or a mapping with `severity` and", "the options below.", ""]
    lines += ["| rule | option | takes | default | what it is |", "|---|---|---|---|---|"]
    for rule in rules:
        for option in rule["options"]:
            lines.append(option_row(rule, option))
    lines += ["", "These rules are off until the configuration names them:", ""]
    lines += [f"- [{rule['id']}](rules/{rule['id']}.md): {rule['summary']}" for rule in rules if not rule["enabled"]]
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
