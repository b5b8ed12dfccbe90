#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Record which keys and enums the reference implementation's own schema of a command job has.

Regenerate with

    pip install azure-ai-ml six
    python tools/reference_schema.py schema/src/test/resources/dev/amljob/schema/reference-schema.json

The output has, by path (`*` is any key of a map):

  objects   the legal keys of each mapping: all of them, the required ones and the ones that are dropped on loading.
            A mapping that depends on its `type` stands once for each group of types, as `/inputs/*[uri_file,uri_folder]`;
            `[?]` is one that takes any type, `[]` one that has none.
  enums     the legal values, in the order of the reference, and how their case is folded before they are compared
"""
import json
import logging
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

from azure.ai.ml._schema.core.fields import ExperimentalField, StringTransformedEnum, UnionField  # noqa: E402
from azure.ai.ml._schema.job.command_job import CommandJobSchema  # noqa: E402
from azure.ai.ml._utils.utils import camel_to_snake  # noqa: E402
from marshmallow import fields  # noqa: E402

objects, enums = {}, {}


def plain(field):
    return plain(field.experimental_field) if isinstance(field, ExperimentalField) else field


def label(schema):
    """Name a branch by the types that choose it."""
    type_ = schema.fields.get("type")
    if type_ is None:
        return "[]"
    return "[" + ",".join(type_.allowed_values) + "]" if isinstance(type_, StringTransformedEnum) else "[?]"


def visit_schema(schema, path):
    keys = {field.data_key or name: field for name, field in schema.fields.items()}
    objects[path] = {
        "keys": sorted(keys),
        "required": sorted(key for key, field in keys.items() if field.required),
        "dropped": sorted(key for key, field in keys.items() if field.dump_only),
    }
    for key, field in keys.items():
        if not field.dump_only:
            visit(field, path + "/" + key)


def visit(field, path):
    field = plain(field)
    if isinstance(field, StringTransformedEnum):
        fold = "camel-to-snake" if field.casing_transform is camel_to_snake else "lower"
        enums[path] = {"values": list(field.allowed_values), "fold": fold}
    elif isinstance(field, UnionField):
        nested = [plain(each) for each in field.union_fields if isinstance(plain(each), fields.Nested)]
        for each in nested:
            branch = label(each.schema) if len(nested) > 1 else ""
            visit_schema(each.schema, path + branch)
        for each in field.union_fields:
            if isinstance(plain(each), (fields.Mapping, fields.List)):
                visit(each, path)
    elif isinstance(field, fields.Nested):
        visit_schema(field.schema, path)
    elif isinstance(field, fields.Mapping) and field.value_field is not None:
        visit(field.value_field, path + "/*")


def main():
    visit_schema(CommandJobSchema(context={"base_path": Path(".")}), "")
    result = {"reference": "azure-ai-ml " + version("azure-ai-ml"), "objects": objects, "enums": enums}
    Path(sys.argv[1]).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
