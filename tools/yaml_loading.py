# SPDX-License-Identifier: MIT
"""Says what PyYAML loads, in a notation that the tests of the YAML reader can make as well."""

import datetime

import yaml


def quoted(text):
    units = text.encode("utf-16-be", "surrogatepass")
    result = []
    for i in range(0, len(units), 2):
        unit = units[i] << 8 | units[i + 1]
        if unit < 32 or unit > 126 or unit in (34, 92):
            result.append("\\u%04x" % unit)
        else:
            result.append(chr(unit))
    return '"' + "".join(result) + '"'


def notation(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean(%s)" % value
    if isinstance(value, int):
        return "integer(%s)" % value
    if isinstance(value, float):
        return "float(%s)" % value
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return "timestamp(%s)" % value
    if isinstance(value, bytes):
        return "binary(%s)" % value
    if isinstance(value, list):
        return "[" + ",".join(notation(item) for item in value) + "]"
    if isinstance(value, tuple):
        return "{" + notation(value[0]) + ":" + notation(value[1]) + "}"
    if isinstance(value, set):
        value = {key: None for key in value}
    entries = sorted((notation(key), notation(item)) for key, item in value.items())
    return "{" + ",".join(key + ":" + item for key, item in entries) + "}"


def load(text):
    """Returns the notation of what a text loads as, or None where PyYAML raises an error."""
    try:
        return notation(yaml.safe_load(text))
    except (yaml.YAMLError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
        return None
