#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Record what the reference implementation makes of many small command jobs.

Regenerate with

    pip install azure-ai-ml six
    python tools/schema_cases.py schema/src/test/resources/dev/amljob/schema/schema-cases.jsonl

Each line of the output is one case, [path, value, verdict]: the value is put at the path (a list of keys) of
the smallest job, `{command: x, environment: "azureml:e:1"}`, and the verdict is

    1   the reference loads the job
    0   it refuses the job because of a value
    2   it refuses the job because a local file is missing, which is not a matter of the schema

A path of `["file:"]` means that the value is the content of an environment file which the job names.

The first line names the version of the reference. What JSON cannot write stands as `{"$special": "nan"}`
(also `inf`, `date`, and `digits` for a number too long to be read from text).
"""
import contextlib
import copy
import datetime
import io
import json
import logging
import os
import sys
import tempfile
import warnings
from importlib.metadata import version
from pathlib import Path

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

import yaml  # noqa: E402
from azure.ai.ml.entities._job.job import Job  # noqa: E402

SMALLEST = {"command": "x", "environment": "azureml:e:1"}
SPECIAL = {
    "nan": float("nan"),
    "inf": float("inf"),
    "date": datetime.date(2024, 1, 1),
    "digits": "3" * 4301,
}
MISSING_FILE = ("Can't find", "not exist", "No such file", "not found")

# One value of each kind, and the texts that Python reads as numbers or booleans, or nearly so.
KINDS = [
    None, "", "text", 5, 0, 2.7, True, False, [], ["text"], [1], {}, {"a": "b"},
    {"$special": "nan"}, {"$special": "inf"}, {"$special": "date"},
]
NUMBERS = [
    "3", " 3 ", "\n3\n", "\u00a03", "3_0", "_3", "3_", "1__0", "1e3", "3.0", "+3", "-3", "--3", "+ 3", "0x10",
    "\u0663", "3 0", "-", "_", "gpu", "PT1H", "${{inputs.n}}", -1, 2 ** 70, -0.5, 1e300, {"$special": "digits"},
]
BOOLEANS = [
    "t", "T", "true", "True", "TRUE", "tRue", "on", "On", "ON", "oN", "y", "Y", "yes", "Yes", "YES", "yEs", "1",
    "f", "F", "false", "FALSE", "off", "OFF", "n", "N", "no", "NO", "0", "2", "-1", "1.0", " true", 1, 0, 2, 1.0, 0.0, 0.5,
]
ARM = "/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/"
REFERENCES = [
    "azureml:", "azureml:a", "azureml:a:", "azureml:a:1", "azureml:a:b:1", "azureml:a@", "azureml:a@latest",
    "azureml:@latest", "azureml:@", "azureml::", "azureml::1", "azureml:a:1@latest", "azureml:a b:1", "azureml: a:1",
    "azureml:a@b@", "azureml:a@b@c", "azureml:a:1@", "azureml:a/b", "azureml:a/b:1", "azureml:a/b@latest", "azureml:/a", "azureml:/a:1",
    "azureml:/a@b", "azureml://a", "azureml://a:1", "azureml://registries", "azureml://registries/", "azureml://registries/r",
    "azureml://registries/r/environments/e/versions/1", "azureml://registries/r/codes/e/labels/latest",
    "azureml://feeds/f", "azureml://feeds/", "azureml:registries/r/environments/e/versions/1",
    "azureml:azureml://registries/r/environments/e/versions/1", "azureml:azureml://registries/r/environments/e",
    "azureml://datastores/d/paths/p", "azureml:a:1\n", "azureml:\n", "azureml:a\n:1", "azureml:\u2028a:1",
    "AzureML:a:1", "azureml", "a:1", "a@latest", "mcr.microsoft.com/azureml/image:1", "${{inputs.e}}", "registries/r",
]
for _kind in ("environments", "codes", "Environments", "CODES", "data"):
    for _tail in ("e/versions/1", "e/labels/1", "e", "e/versions/", "e/versions/1/x", ""):
        REFERENCES.append("azureml:" + ARM + _kind + "/" + _tail)
for _kind in ("environments", "codes"):
    for _arm in (
        ARM.lower(), ARM.upper(), ARM[1:], ARM[1:].lower(), "/" + ARM, ARM.replace("Microsoft.", "Microsoft-"),
        ARM.replace("resourceGroups", "resourcegroups"), ARM.replace("/s/", "/s/t/"), ARM.replace("/w/", "//"),
        ARM.replace("/s/", "/\n/"),
    ):
        REFERENCES.append("azureml:" + _arm + _kind + "/e/versions/1")
CODES = REFERENCES + ["git+https://a/b", "git+", "."]

TYPES = {
    "inputs": ["uri_file", "uri_folder", "mltable", "custom_model", "mlflow_model", "triton_model"],
    "distribution": ["pytorch", "mpi", "tensorflow", "ray"],
    "identity": ["user_identity", "managed", "managed_identity", "aml_token"],
    "services": ["ssh", "tensor_board", "vs_code", "jupyter_lab", "custom", "JupyterLab"],
}
MODES = ["ro_mount", "rw_mount", "mount", "download", "upload", "direct", "eval_mount", "eval_download"]
RAY = ["port", "address", "include_dashboard", "dashboard_port", "head_node_additional_args", "worker_node_additional_args"]
KEYS = {
    "inputs": ["path", "mode", "datastore", "path_on_compute", "value", "optional", "default", "description", "$schema", "id", "file"],
    "distribution": ["process_count_per_instance", "process_count", "worker_count", "parameter_server_count", *RAY, "$schema", "distribution_type"],
    "identity": ["client_id", "object_id", "msi_resource_id", "resource_id", "$schema"],
    "services": [
        "port", "nodes", "log_dir", "ssh_public_keys", "properties", "endpoint", "status", "error_message", "$schema",
        "job_service_type", "name",
    ],
}
JOB_KEYS = [
    "$schema", "type", "name", "display_name", "description", "experiment_name", "tags", "properties", "parent_job_name", "command",
    "code", "environment", "environment_variables", "compute", "resources", "limits", "distribution", "identity", "queue_settings",
    "services", "inputs", "outputs", "id", "status", "creation_context", "log_files", "parameters", "schema_ignored", "timeout",
    "instance_count", "Command", "x-anchors", "component", "jobs", "trial",
]
ENVIRONMENT_KEYS = [
    "$schema", "image", "conda_file", "build", "os_type", "inference_config", "description", "tags", "datastore", "id", "name",
    "version", "latest_version", "creation_context", "intellectual_property", "auto_delete_setting", "properties", "channels",
    "dependencies", "docker", "path", "stage", "is_anonymous",
]
OUTPUT_KEYS = ["type", "mode", "path", "name", "version", "$schema", "description", "path_on_compute", "datastore", "id"]
RESOURCE_KEYS = ["instance_count", "instance_type", "max_instance_count", "shm_size", "docker_args", "locations", "properties", "gpu_count"]


def casings(value):
    """The value in several spellings."""
    words = value.split("_")
    camel = words[0] + "".join(word.capitalize() for word in words[1:])
    pascal = "".join(word.capitalize() for word in words)
    return [value, value.upper(), value.capitalize(), camel, pascal, value.title(), value.replace("_", ""), value.replace("_", "-"), " " + value, value + "x"]


def spellings(values):
    return [spelling for value in values for spelling in casings(value)] + ["aml_Token", "AMLToken", "amlTOKEN", "a,b", "managed,managed"]


def cases():
    """Yield (path, value) pairs."""
    yield [], {}
    yield [], {"command": "x"}
    yield [], {"environment": "azureml:e:1"}
    yield [], {"command": "x", "environment": "azureml:e:1", "a": 1, "b": 2}
    for key in JOB_KEYS:
        for value in KINDS:
            yield [key], value
    for value in spellings(["command"]) + ["command_job", "sweep_job"]:
        yield ["type"], value
    for value in REFERENCES:
        yield ["environment"], value
    for value in CODES:
        yield ["code"], value
    for value in ["local", "Local", "azureml:local", "azureml:c", "<your compute>", "cpu:1", "serverless"]:
        yield ["compute"], value
    for key in ("tags", "properties", "environment_variables"):
        for value in KINDS:
            yield [key, "a"], value
            yield [key, "value"], value
    for key in RESOURCE_KEYS:
        for value in KINDS + NUMBERS + [["a", None], ["a", 1], ["a", "b"], [[]]]:
            yield ["resources", key], value
    for value in KINDS:
        yield ["resources", "properties", "a"], value
        yield ["limits", "max_trials"], value
    for value in KINDS + NUMBERS:
        yield ["limits", "timeout"], value
    for key, values in (("job_tier", ["spot", "basic", "standard", "premium", "null"]), ("priority", ["low", "medium", "high"])):
        for value in KINDS + spellings(values) + [1, 2, 3]:
            yield ["queue_settings", key], value
    yield ["queue_settings", "tier"], "spot"
    yield from branches()
    yield from outputs()
    for value in environments():
        yield ["environment"], value
        yield ["file:"], value
    for value in KINDS + ["file:env.yml"]:
        yield ["file:"], value


def branches():
    """Yield the discriminated mappings: each type with each key, and each key with each kind of value."""
    for field, types in TYPES.items():
        at = [field] if field in ("distribution", "identity") else [field, "n"]
        for value in KINDS:
            yield at, value
            yield at + ["type"], value
        for value in spellings(types) + ["number", "string", "path"]:
            yield at, {"type": value}
        likely = {"port": 1, "mode": "download", "nodes": "all", "properties": {}, "include_dashboard": True}
        for type_ in [None, *types, "unknown"]:
            base = {} if type_ is None else {"type": type_}
            for key in KEYS[field]:
                count = key.endswith(("count", "instance", "port"))
                yield at, {**base, key: likely.get(key, 1 if count else "text")}
                yield at, {**base, key: None}
                yield at, {**base, key: [1]}
                yield at, {**base, key: "text", "unknown": 1}
    for value in KINDS + NUMBERS + BOOLEANS:
        for key in ("include_dashboard", "port", "address"):
            yield ["distribution"], {"type": "ray", key: value}
        yield ["distribution"], {"type": "PyTorch", "process_count_per_instance": value}
        yield ["services", "n"], {"type": "vs_code", "port": value}
    for value in KINDS + casings("all") + ["0", "1"]:
        for type_ in ("SSH", "custom"):
            yield ["services", "n"], {"type": type_, "nodes": value}
    for value in KINDS:
        yield ["services", "n"], {"type": "ssh", "properties": value}
        yield ["services", "n"], {"type": "ssh", "endpoint": value}
        yield ["inputs", "n"], {"value": value}
        yield ["inputs", "n"], {"path": value}
        yield ["identity"], {"type": "managed", "client_id": value}
    yield ["services", "n"], {"log_dir": "x", "ssh_public_keys": "y"}
    yield ["inputs", "n"], {"value": 1, "path": "x"}
    yield ["inputs", "a-b"], 1
    for type_ in [None, *TYPES["inputs"]]:
        for mode in MODES + ["RO_MOUNT", "roMount", "Eval_Mount", "ro-mount"]:
            yield ["inputs", "n"], {"mode": mode} if type_ is None else {"type": type_, "mode": mode}
    for path in ["", "azureml:a:1", "azureml:a", "./nowhere", "https://a/b", "wasbs://a", "s3://a", "file:x", "C:\\x"]:
        yield ["inputs", "n"], {"path": path}


def outputs():
    for value in KINDS:
        yield ["outputs", "n"], value
    for key in OUTPUT_KEYS:
        for value in KINDS:
            yield ["outputs", "n", key], value
    for value in spellings(TYPES["inputs"]):
        yield ["outputs", "n", "type"], value
    for value in spellings(MODES):
        yield ["outputs", "n", "mode"], value
    for name in [None, "", "a", "a b", "a-b_1", "a.b", "a" * 255, "a" * 256, "\u00e4", "a\n", 5]:
        yield ["outputs", "n", "name"], name
        for number in ["", "1", 1, 1.5, 0, True, False, None, {"$special": "date"}]:
            yield ["outputs", "n"], {"name": name, "version": number}
    yield ["outputs", "default"], None


def environments():
    for key in ENVIRONMENT_KEYS:
        for value in KINDS:
            yield {key: value}
    for value in spellings(["linux", "windows"]):
        yield {"os_type": value}
    for value in ["azureml:x", "azureml:", "azureml://registries/r", "x"]:
        yield {"id": value}
    for value in KINDS:
        yield {"tags": {"a": value}}
        yield {"build": {"path": value}}
        yield {"build": {"dockerfile_path": value}}
        yield {"build": {"local_path": value}}
        yield {"auto_delete_setting": {"condition": value}}
        yield {"auto_delete_setting": {"value": value}}
        yield {"auto_delete_setting": {"unknown": value}}
    for value in spellings(["created_greater_than", "last_accessed_greater_than"]):
        yield {"auto_delete_setting": {"condition": value}}
    routes = ["liveness_route", "readiness_route", "scoring_route"]
    full = {route: {"port": 1, "path": "/"} for route in routes}
    yield {"inference_config": full}
    for route in routes:
        yield {"inference_config": {key: value for key, value in full.items() if key != route}}
        for value in [None, {}, {"port": 1}, {"path": "/"}, {"port": "1", "path": "/"}, {"port": True, "path": "/"}, {"port": 1, "path": 1}, {"port": 1, "path": "/", "x": 1}]:
            yield {"inference_config": {**full, route: value}}
    yield {"image": "a", "build": {"path": "."}}
    yield {"image": "a", "conda_file": {"dependencies": ["python"]}, "unknown": 1}


def real(value):
    """Put the values in place that JSON cannot write."""
    if isinstance(value, dict):
        if set(value) == {"$special"}:
            return SPECIAL[value["$special"]]
        return {key: real(item) for key, item in value.items()}
    return [real(item) for item in value] if isinstance(value, list) else value


def job(path, value, folder):
    if not path:
        return real(value)
    if path == ["file:"]:
        (folder / "env.yml").write_text(yaml.safe_dump(real(value)), encoding="utf-8")
        return {**SMALLEST, "environment": "file:env.yml"}
    result = copy.deepcopy(SMALLEST)
    place = result
    for key in path[:-1]:
        if not isinstance(place.get(key), dict):
            place[key] = {}
        place = place[key]
    place[path[-1]] = real(value)
    return result


def verdict(path, value, folder):
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            Job._load(data=job(path, value, folder), yaml_path=str(folder / "job.yml"))
        return 1
    except Exception as error:  # pylint: disable=broad-except  # raw crashes refuse the job too
        text = str(error)
    # A reference in `code` is also looked for as a file: what starts with its prefix was not meant as one.
    if path == ["code"] and str(value).startswith("azureml:"):
        return 0
    # An invalid type is complained of beside the missing file where a union tried everything.
    return 2 if any(words in text for words in MISSING_FILE) and probably_path(path, value) else 0


def probably_path(path, value):
    if path == ["code"]:
        return isinstance(value, str)
    inner = value if isinstance(value, dict) else {}
    if path in (["environment"], ["file:"]):
        build = inner.get("build")
        return set(inner) == {"conda_file"} and isinstance(inner["conda_file"], str) or (
            isinstance(build, dict) and set(build) == {"path"} and isinstance(build["path"], str)
        )
    return (
        path[0] == "inputs"
        and isinstance(inner.get("path_on_compute"), str)
        and set(inner) <= {"type", "path_on_compute"}
        and inner.get("type") in (None, "uri_file", "uri_folder", "mltable")
    )


def main():
    target = Path(sys.argv[1])
    seen = set()
    lines = [json.dumps("azure-ai-ml " + version("azure-ai-ml"))]
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        folder = Path(name)
        for path, value in cases():
            key = json.dumps([path, value])
            if key not in seen:
                seen.add(key)
                lines.append(json.dumps([path, value, verdict(path, value, folder)], separators=(",", ":")))
    Path(target).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines) - 1, "cases")


if __name__ == "__main__":
    sys.argv[1] = os.path.abspath(sys.argv[1])
    main()
