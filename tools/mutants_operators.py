# SPDX-License-Identifier: MIT
"""The mistakes that `mutants.py` makes: each operator changes the text of a command job in one place.

An operator takes a `Job` and a random generator and returns the new text, or None where it finds nothing to change.
"""
import json
import re

KEYS = """$schema type name display_name description experiment_name tags properties parent_job_name command code
environment environment_variables compute resources instance_count instance_type max_instance_count shm_size docker_args
locations limits timeout distribution process_count_per_instance process_count worker_count parameter_server_count
identity client_id queue_settings job_tier priority services port nodes log_dir ssh_public_keys inputs outputs path mode
version datastore value image conda_file build dockerfile_path os_type optional default status id target directory
local_path""".split()

INTEGERS = ["0", "-1", "1", "3600", "'2'", '"010"', "010", "2.7", "1e3", "1:30:00", "99999999999", "true", "gpu", "~", "''",
            "[1]", "PT1H", "1_000", "' 3 '", ".inf", "2024-01-01", "${{inputs.n}}", "{a: b}"]
TEXTS = ["text", "''", "a b", "5", "0", "2.7", "true", "on", "010", "1:30", "2024-01-01", "null", "~", "", "[]", "[a, b]",
         "{}", "{a: b}", ".nan", "1e3", "0x1F", "'5'", "=", "a: b", "@x", "*x", "&x", "!x y", "%x", "- a",
         "\"open", "'open", "[a", "{a: b", "x # y", "`x`", "|", "é", "${{inputs.x}}", "|-\n    text", "? a"]
MODES = """ro_mount rw_mount mount download upload direct eval_mount eval_download RO_MOUNT roMount null 5""".split()
TYPES = """uri_file uri_folder mltable custom_model mlflow_model triton_model URI_FILE uriFile string number integer boolean
path literal mlflow_models null 5 AzureML""".split()
PATHS = """./missing.csv missing/ . .. azureml:data:1 azureml:data@latest azureml:data data:1 azureml: '' null
azureml://datastores/d/paths/p azureml://datastores/d/p azureml:/datastores/d/paths/p azureml://registries/r/data/d/versions/1
azureml://datastore/d/paths/p https://example.org/a.csv wasbs://c@a.blob.core.windows.net/p s3://bucket/key file:///etc/hosts
C:\\data ~/data ${{inputs.x}} ${{name}} azureml:a:b:1 abfss://f@a.dfs.core.windows.net/x runs:/1/model 5 [a]
azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/d/paths/p""".split()
ENVIRONMENTS = """azureml:env:1 azureml:env@latest azureml:env azureml:env: azureml: env:1 AzureML:env:1 azureml:env:1@latest
azureml:AzureML-sklearn-1.0-ubuntu20.04-py38-cpu azureml://registries/azureml/environments/e/versions/1
azureml://registries/azureml/environments/e/labels/latest azureml:registries/azureml/environments/e azureml:env:latest
azureml://registries/azureml/models/e/versions/1 azureml:a:b:1 ubuntu:22.04 python 5 null ${{inputs.e}} file:missing.yml
azureml:/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/environments/e/versions/1
azureml:/subscriptions/s/resourcegroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/environments/e/versions/1
'azureml: env' [a] {} azureml:env:1:""".split()
COMPUTES = """azureml:cpu-cluster cpu-cluster local azureml:local serverless azureml:cpu:1 azureml: '' null 5 true {target:x} [a]
${{inputs.c}} <compute> azureml:virtualclusters/v
/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/computes/c""".split()

# A section: what it may hold, and what may stand there. `None` is a section with one value and no keys.
SECTIONS = {
    "limits": {"timeout": INTEGERS, "trial_timeout": ["5"]},
    "resources": {
        "instance_count": INTEGERS, "max_instance_count": INTEGERS, "instance_type": ["Standard_NC6", "5", "null", "[a]"],
        "shm_size": ["2g", "16", "2gb", "'0'", "g2", "2 g", "-2g", "1.5g", "''", "null", "2G", "true"],
        "docker_args": ["--gpus all", "[--ipc=host]", "5", "[5]", "null", "{}"], "properties": ["{}", "{a: {b: 1}}", "[a]", "5"],
        "locations": ["[westus]", "westus", "[5]", "[]", "null"], "gpu_count": ["1"]},
    "distribution": {
        "type": ["pytorch", "PyTorch", "mpi", "MPI", "tensorflow", "ray", "horovod", "py_torch", "null", "5"],
        "process_count_per_instance": INTEGERS, "worker_count": INTEGERS, "parameter_server_count": INTEGERS,
        "process_count": ["2"], "port": INTEGERS, "include_dashboard": ["true", "yes", "'y'", "2", "maybe", "null"]},
    "identity": {
        "type": ["managed", "managed_identity", "user_identity", "aml_token", "UserIdentity", "AMLToken", "AMLtoken", "user",
                 "Managed", "managedIdentity", "null", "5"],
        "client_id": ["abc", "5", "null"], "object_id": ["abc", "5"], "msi_resource_id": ["/subscriptions/s"],
        "resource_id": ["x"]},
    "queue_settings": {
        "job_tier": ["spot", "Spot", "basic", "standard", "premium", "'null'", "null", "Null", "gold", "1"],
        "priority": ["low", "medium", "high", "High", "HIGHEST", "1", "null"], "tier": ["spot"]},
    "services": {"job": {
        "type": ["jupyter_lab", "ssh", "tensor_board", "vs_code", "JupyterLab", "VS_CODE", "custom", "null", "5"],
        "nodes": ["all", "All", "'0'", "0", "null"], "port": INTEGERS, "log_dir": ["logs", "5"],
        "ssh_public_keys": ["ssh-rsa AAAA", "5"], "properties": ["{a: b}", "{a: 5}", "[a]"], "job_service_type": ["ssh"],
        "status": ["Running"], "endpoint": ["https://example.org"]}},
    "inputs": {"extra": {"type": TYPES, "mode": MODES, "path": PATHS, "value": TEXTS, "optional": ["true"],
                         "default": ["5"], "datastore": ["d", "5"], "description": ["text"], "version": ["1"],
                         "path_on_compute": ["x"]},
               "literal": TEXTS, "a-b": ["x"], "1a": ["x"], "on": ["x"], "5": ["x"], "a.b": ["x"], "_a": ["x"], "é": ["x"]},
    "outputs": {"extra": {"type": TYPES, "mode": MODES, "path": PATHS, "name": ["n", "5", "a b"],
                          "version": ["1", "'1'", "1.10", "2024-01-01", "null"], "description": ["text"], "value": ["5"]},
                "literal": TEXTS, "default": ["{type: uri_folder}"], "a-b": ["{type: uri_folder}"]},
    "environment": {
        "image": ["python:3.10", "5", "null", "''", "[a]"], "build": ["{path: .}", "{path: missing}", ".", "{}", "{local_path: .}",
                                                               "{path: ., dockerfile_path: missing}", "null"],
        "conda_file": ["missing.yml", "{dependencies: [python=3.10]}", "{}", "[a]", "5", "''", "null", "file:x.yml",
                       "{name: x}", "{channels: [a], dependencies: [pip, {pip: [x]}]}", "."],
        "os_type": ["linux", "windows", "Linux", "macos", "null"], "name": ["n", "5"], "version": ["1", "'1'", "1.10"],
        "docker": ["{image: x}"], "channels": ["[a]"], "dependencies": ["[a]"], "tags": ["{a: b}", "{a: 5}"],
        "description": ["text", "5"], "inference_config": ["{}"]},
    "tags": {"a": TEXTS, "on": ["x"], "5": ["x"], "2024-01-01": ["x"]},
    "properties": {"a": TEXTS, "yes": ["x"]},
    "environment_variables": {"A": TEXTS, "5": ["x"], "on": ["x"], "A-B": ["x"]},
}
VALUES = {
    "environment": ENVIRONMENTS, "compute": COMPUTES, "name": TEXTS + ["a_b", "-a", "a.b", "x" * 300],
    "code": PATHS + [".", "file:src", "git+https://example.org/r.git", "git@example.org:r.git", "https://example.org/a.zip",
                     "azureml:code:1", "src\\sub"],
    "experiment_name": TEXTS + ["-a", "a.b", "x" * 300], "type": ["command", "Command", "command_job", "sweep", "null", "5"],
    "$schema": TEXTS, "display_name": TEXTS, "description": TEXTS, "command": TEXTS + ["|\n  a\n  b", ">-\n  a", "'-'"],
    "parent_job_name": TEXTS, "experiment": ["x"], "instance_count": ["2"], "timeout": ["5"], "status": ["Running"],
    "x-anchors": ["{}"], "services": TEXTS, "inputs": TEXTS, "outputs": TEXTS, "limits": TEXTS, "resources": TEXTS,
    "distribution": TEXTS, "identity": ["managed", "null", "{}", "[a]"], "queue_settings": TEXTS, "tags": TEXTS,
    "environment_variables": TEXTS,
}

ENTRY = re.compile(r"^( *)(?:- )?([\w$.-]+):(?: +(.*?))?\s*$")
OPERATORS = []


def operator(function):
    OPERATORS.append(function)
    return function


class Job:
    """The lines of a command job, with those that hold a key."""

    def __init__(self, text):
        self.lines = text.splitlines()
        self.entries = []
        block = None
        for at, line in enumerate(self.lines):
            indent = len(line) - len(line.lstrip(" "))
            if block is not None and (not line.strip() or indent > block):
                continue
            found = ENTRY.match(line)
            block = indent if found and re.match(r"[|>][-+\d]*( #.*)?$", found[3] or "") else None
            if found:
                self.entries.append((at, indent, found[2], found[3] or ""))

    def pick(self, random, wanted=lambda key, value: True):
        found = [entry for entry in self.entries if wanted(entry[2], entry[3])]
        return random.choice(found) if found else None

    def end(self, at, indent):
        """Return the line behind all that belongs to the key on a line."""
        end = at + 1
        while end < len(self.lines) and (not self.lines[end].strip() or self.depth(end) > indent
                                         or self.depth(end) == indent and self.lines[end].lstrip().startswith("- ")):
            end += 1
        return end

    def depth(self, at):
        return len(self.lines[at]) - len(self.lines[at].lstrip(" "))

    def replace(self, start, end, lines):
        return "\n".join(self.lines[:start] + lines + self.lines[end:]) + "\n"

    def with_value(self, entry, value):
        at, indent, key, _ = entry
        head = self.lines[at][: self.lines[at].index(key + ":") + len(key) + 1]
        return self.replace(at, self.end(at, indent), [f"{head} {value}".rstrip()])

    def with_key(self, entry, name):
        at, _, key, _ = entry
        return self.replace(at, at + 1, [self.lines[at].replace(key + ":", name + ":", 1)])

    def with_section(self, key, lines):
        """Replace a section of the first level, or add it."""
        for at, indent, name, _ in self.entries:
            if indent == 0 and name == key:
                return self.replace(at, self.end(at, 0), lines)
        return self.replace(len(self.lines), len(self.lines), lines)


def misspelt(word, random, times=1):
    for _ in range(times):
        at = random.randrange(len(word))
        other = random.choice("abcdefghijklmnopqrstuvwxyz_")
        word = random.choice([word[:at] + word[at + 1:], word[:at] + other + word[at:], word[:at] + other + word[at + 1:],
                              word[:at] + word[at:at + 2][::-1] + word[at + 2:]]) or "x"
    return word


def camel(word):
    head, *rest = word.split("_")
    return head + "".join(part.title() for part in rest)


def recased(word, random):
    return random.choice([word.upper(), word.title(), camel(word), word.replace("_", "-"), word.swapcase(), camel(word).title()])


@operator
def misspell_key(job, random):
    entry = job.pick(random)
    return entry and job.with_key(entry, misspelt(entry[2], random, random.choice([1, 1, 2])))


@operator
def recase_key(job, random):
    entry = job.pick(random)
    return entry and job.with_key(entry, recased(entry[2], random))


@operator
def rename_key(job, random):
    entry = job.pick(random)
    return entry and job.with_key(entry, random.choice(KEYS))


@operator
def drop_entry(job, random):
    entry = job.pick(random)
    return entry and job.replace(entry[0], job.end(entry[0], entry[1]), [])


@operator
def drop_line(job, random):
    at = random.randrange(len(job.lines))
    return job.replace(at, at + 1, [])


@operator
def duplicate_entry(job, random):
    entry = job.pick(random)
    if entry:
        end = job.end(entry[0], entry[1])
        return job.replace(end, end, job.lines[entry[0]:end])


@operator
def move_entry(job, random):
    """Put an entry below another one, at its level or one deeper."""
    entry, other = job.pick(random), job.pick(random)
    if not entry:
        return None
    end = job.end(entry[0], entry[1])
    if not entry[0] <= other[0] < end:
        indent = " " * (other[1] + random.choice([0, 2]))
        moved = [indent + line[entry[1]:] for line in job.lines[entry[0]:end]]
        rest = job.lines[:entry[0]] + [None] * (end - entry[0]) + job.lines[end:]
        lines = rest[:other[0] + 1] + moved + rest[other[0] + 1:]
        return "\n".join(line for line in lines if line is not None) + "\n"


@operator
def shift_line(job, random):
    """Indent a line by some blanks more or fewer."""
    at = random.randrange(len(job.lines))
    line, by = job.lines[at], random.choice([-4, -2, -1, 1, 2, 4])
    return job.replace(at, at + 1, [" " * by + line if by > 0 else line[min(-by, job.depth(at)):]])


@operator
def shift_block(job, random):
    entry = job.pick(random, lambda key, value: not value)
    if entry:
        end, by = job.end(entry[0], entry[1]), random.choice([-2, -1, 1, 2])
        lines = [" " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip(" "))):]
                 for line in job.lines[entry[0] + 1:end]]
        return job.replace(entry[0] + 1, end, lines)


@operator
def indent_by_tab(job, random):
    found = [at for at, line in enumerate(job.lines) if line.startswith("  ")]
    if found:
        at = random.choice(found)
        return job.replace(at, at + 1, ["\t" * random.choice([1, 2]) + job.lines[at].lstrip()])


@operator
def change_value(job, random):
    entry = job.pick(random)
    return entry and job.with_value(entry, random.choice(TEXTS))


@operator
def recase_value(job, random):
    entry = job.pick(random, lambda key, value: re.fullmatch(r"[A-Za-z_]+", value))
    return entry and job.with_value(entry, recased(entry[3], random))


@operator
def misspell_value(job, random):
    entry = job.pick(random, lambda key, value: re.fullmatch(r"[\w:/.@-]+", value))
    return entry and job.with_value(entry, misspelt(entry[3], random, random.choice([1, 1, 2])))


@operator
def change_prefix(job, random):
    """Take `azureml:` away, or put it where there is none."""
    entry = job.pick(random, lambda key, value: key in ("compute", "environment", "path", "code") and value)
    if entry:
        value = entry[3]
        return job.with_value(entry, value[8:] if value.startswith("azureml:") else "azureml:" + value)


@operator
def change_quotes(job, random):
    entry = job.pick(random, lambda key, value: value and value[0] not in "|>")
    if entry:
        value = entry[3]
        bare = value[1:-1] if value[0] in "\"'" else value
        return job.with_value(entry, random.choice([bare, f"'{bare}'", f'"{bare}"', f"'{bare}", f'{bare}"', f"'{bare}\"",
                                                    f"{value} {value}", f"“{bare}”", f"`{bare}`"]))


@operator
def break_expression(job, random):
    text = "\n".join(job.lines) + "\n"
    found = list(re.finditer(r"\$\{\{\s*(\w+)\.(\w+)\s*\}\}", text))
    if found:
        match = random.choice(found)
        context, name = match.groups()
        new = random.choice([
            f"{{{{{context}.{name}}}}}", f"${{{context}.{name}}}", f"{{{context}.{name}}}", f"${{{{{context}.{name}}}",
            f"${{{{{context}.{name}", f"{context}.{name}}}}}", f"${{{{ {context}.{name} }}}}", f"${{{{{context}.{name}.path}}}}",
            f"${{{{{context}.{misspelt(name, random)}}}}}", f"${{{{{context}.{name.swapcase()}}}}}", f"${{{{{context}}}}}",
            f"${{{{{context.title()}.{name}}}}}", f"${{{{{misspelt(context, random)}.{name}}}}}", f"${{{{{name}}}}}",
            f"$ {{{{{context}.{name}}}}}", f"$({context}.{name})", f"$[[--x ${{{{{context}.{name}}}}}]]", "${{}}",
            f"${{{{outputs.{name}}}}}", f"${{{{inputs.{name}}}}}", f"${{{{search_space.{name}}}}}", f"${{{{parent.{context}.{name}}}}}",
            f"${{{{ {context}. {name} }}}}", f"${{{{{context}['{name}']}}}}", f"${{{{ {context}.missing }}}}",
            f"[--x ${{{{{context}.missing}}}}]"])
        return text[:match.start()] + new + text[match.end():]


def written(value, random, indent):
    """Write a section as a block or, now and then, on one line."""
    lines = []
    for key, choices in value.items():
        if isinstance(choices, dict):
            lines += [f"{indent}{key}:", *written(choices, random, indent + "  ")]
        else:
            lines.append(f"{indent}{key}: {random.choice(choices)}".rstrip())
    return lines


def some(section, random):
    """Take a few keys of a section, the first one mostly: it tells the branch of a union."""
    first, *rest = section
    keys = ([first] if random.random() < 0.8 else []) + random.sample(rest, random.randint(0, min(2, len(rest))))
    return {key: some(section[key], random) if isinstance(section[key], dict) else section[key] for key in keys or [first]}


@operator
def write_section(job, random):
    """Write a section anew, or add to one whose keys are names."""
    key = random.choice(list(SECTIONS))
    entry = job.pick(random, lambda name, value: name == key and not value)
    if entry and entry[1] == 0 and key in ("inputs", "outputs", "services", "tags", "properties", "environment_variables"):
        at = entry[0] + 1
        indent = " " * next((job.depth(below) for below in range(at, job.end(entry[0], 0)) if job.lines[below].strip()), 2)
        return job.replace(at, at, written(some(SECTIONS[key], random), random, indent))
    return job.with_section(key, [f"{key}:", *written(some(SECTIONS[key], random), random, "  ")])


@operator
def write_value(job, random):
    key = random.choice(list(VALUES))
    return job.with_section(key, [f"{key}: {random.choice(VALUES[key])}".rstrip()])


@operator
def change_asset(job, random):
    """Give an input or output another type, mode or path."""
    entry = job.pick(random, lambda key, value: key in ("type", "mode", "path"))
    return entry and job.with_value(entry, random.choice({"type": TYPES, "mode": MODES, "path": PATHS}[entry[2]]))


@operator
def break_punctuation(job, random):
    entry = job.pick(random)
    if entry:
        at, _, key, value = entry
        line, head = job.lines[at], job.lines[at][: job.lines[at].index(key + ":")]
        new = random.choice([f"{head}{key}:{value}", f"{head}{key} {value}", f"{head}{key} : {value}", f"{head}{key}= {value}",
                             f"{head}- {key}: {value}", f"{line} #", f"{line}#x", f"{line},", f"{line}:", f"{head}\"{key}\": {value}",
                             f"{head}{key}\": {value}", f"{head}? {key}: {value}", f"{head}{{{key}: {value}", f"{head}{key}: {value}]",
                             f"{head}{key}:\t{value}", f"{head}\u00a0{key}: {value}", f"{head}{key}：{value}", f"#{line}"])
        return job.replace(at, at + 1, [new])


@operator
def strike_key(job, random):
    """Strike a wrong key on the keyboard, or miss one, anywhere."""
    text = "\n".join(job.lines) + "\n"
    at = random.randrange(len(text))
    return random.choice([text[:at] + text[at + 1:], text[:at] + random.choice("\"'{}[]:,#&*!|>%@`-? \n\tax1é\u00a0\0") + text[at:],
                          text[:at], text[:at] + text[at - 1] + text[at:]])


@operator
def use_anchor(job, random):
    """Merge a mapping into another one, or name a value twice."""
    entry = job.pick(random, lambda key, value: not value)
    if entry and entry[0] + 1 < len(job.lines) and job.depth(entry[0] + 1) > entry[1]:
        at, indent, key, _ = entry
        line, inner = job.lines[at], " " * job.depth(at + 1)
        end = job.end(at, indent)
        head = [f"{line} &shared"]
        return random.choice([
            job.replace(at, end, head + job.lines[at + 1:end] + [f"{' ' * indent}{misspelt(key, random)}: *shared"]),
            job.replace(at, end, head + [f"{inner}<<: {{{random.choice(KEYS)}: x}}"] + job.lines[at + 1:end]),
            job.replace(at, end, [line, f"{inner}<<: *{random.choice(['shared', 'missing'])}"] + job.lines[at + 1:end]),
            job.replace(at, end, head + job.lines[at + 1:end] + [f"{inner}<<: [{{a: x}}, {{b: y}}]"]),
            job.replace(at, end, head + job.lines[at + 1:end] + [f"{inner}<<: {random.choice(['x', '[a]', '5', '~'])}"])])


@operator
def change_file(job, random):
    """Change what the whole file is."""
    text = "\n".join(job.lines) + "\n"
    return random.choice([
        "\ufeff" + text, text.replace("\n", "\r\n"), text + "---\n" + text, text + "...\n", "---\n" + text, text.upper(),
        "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> branch\n", text.replace("  ", "\t"), "", "# nothing\n", "5\n",
        "- " + text.replace("\n", "\n  "), json.dumps(text), "%YAML 1.1\n---\n" + text, text.replace("  ", "   "), text + "}\n",
        text.rstrip("\n"), "jobs:\n" + "".join(f"  {line}\n" for line in job.lines), text + "\0", text.replace(": ", ":")])
