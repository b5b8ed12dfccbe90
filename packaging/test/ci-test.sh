#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Checks what runs in pipelines: workflows, the container's file, shell scripts, and the action's and the templates' own commands.
#
#   packaging/test/ci-test.sh TOOLS WHEELS
#
# TOOLS is the folder of the programs of requirements.txt, WHEELS that of amljob's packages.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=packaging/test/expect.sh
. "$root/packaging/test/expect.sh"
tools=$(cd "$1" && pwd)
wheels=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root" || exit 1

# --- Files ---

actionlint=$(command -v actionlint || echo "$tools/actionlint")
if [ ! -x "$actionlint" ] && command -v go >/dev/null; then
  GOBIN=$tools go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 2>/dev/null
fi
if [ -x "$actionlint" ]; then
  expect 'actionlint has nothing against the workflows' '' "$("$actionlint" -shellcheck "$tools/shellcheck" 2>&1)"
else
  echo 'SKIPPED: actionlint, which is not here, and neither is Go' >&2
fi
"$tools/zizmor" --offline --quiet --no-progress --min-severity medium .github/workflows action.yml >"$work/zizmor" 2>&1 || cat "$work/zizmor"
expect 'nor has zizmor, which looks for holes' 0 "$(grep -cE '^(error|warning)\[' "$work/zizmor")"
expect 'every action is pinned by its hash' '' "$(grep -rhE '^ *-? *uses: ' .github action.yml | grep -vE '@[0-9a-f]{40} # v|uses: \./$')"
expect 'hadolint has nothing against the container' '' "$("$tools/hadolint" packaging/container/Dockerfile 2>&1)"
mapfile -t scripts < <(git ls-files 'packaging/*.sh' packaging/image/bin/amljob)
expect 'shellcheck has nothing against the scripts' '' "$("$tools/shellcheck" -x "${scripts[@]}" 2>&1)"

# --- The action, step by step, as GitHub runs it ---

export RUNNER_TEMP=$work/runner GITHUB_OUTPUT=$work/output GITHUB_STEP_SUMMARY=$work/summary
mkdir "$RUNNER_TEMP"
action() { PIP_FIND_LINKS=$wheels AMLJOB_SUMMARY=true packaging/ci/github.sh "$@"; }
output() { sed -n "s/^$1=//p" "$GITHUB_OUTPUT" | tail -n 1; }

AMLJOB_VERSION='' action version
expect 'it installs what the hooks install' "$(sed -n 's/.*"amljob==\([^"]*\)".*/\1/p' pyproject.toml)" "$(output version)"
AMLJOB_VERSION='1; rm -rf /' action version >/dev/null 2>&1
expect 'it takes no other word for a version' 2 $?
AMLJOB_VERSION=$(output version) PIP_NO_INDEX=1 action install
expect 'it installs' 0 $?
said=$(AMLJOB_PATHS=examples/hello.yml$'\n'examples/train.yml AMLJOB_FAIL_ON=error AMLJOB_ARGUMENTS='' action lint)
expect 'good jobs pass' 0 $?
expect 'which is an output' 0 "$(output exit-code)"
said=$(AMLJOB_PATHS=examples/broken.yml AMLJOB_FAIL_ON=error AMLJOB_ARGUMENTS='' action lint)
expect 'a bad job fails' 1 $?
expect_in 'with annotations' '::error title=unknown-key,file=examples/broken.yml,line=6,' "$said"
expect 'and says so' 1 "$(output exit-code)"
expect_in 'in the summary as well' 'unknown-key' "$(cat "$GITHUB_STEP_SUMMARY")"
expect_in 'and for code scanning' '"ruleId": "unknown-key"' "$(cat "$(output sarif)")"
AMLJOB_PATHS=examples/broken.yml AMLJOB_FAIL_ON=never AMLJOB_ARGUMENTS=$'--config\nrules.unknown-key=off' action lint >"$work/said"
expect 'it fails on what it is told to' 0 $?
expect 'with the options that it is given' 0 "$(grep -c unknown-key "$work/said")"
AMLJOB_PATHS='gone.yml' AMLJOB_FAIL_ON=error AMLJOB_ARGUMENTS='' action lint >/dev/null 2>&1
expect 'a path that leads nowhere fails' 2 $?

# --- The templates: their own commands, with what a pipeline sets ---

# Prints the commands of a template.
commands() {
  "$tools/python" - "$1" <<'END'
import sys, yaml
template = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
if "steps" in template:
    print("\n".join(step["bash"] for step in template["steps"] if "bash" in step))
else:
    print("set -e\n" + "\n".join(next(iter(template.values()))["script"]))
END
}

export AGENT_TEMPDIRECTORY=$work/agent PIP_FIND_LINKS=$wheels PIP_NO_INDEX=1
mkdir "$AGENT_TEMPDIRECTORY"
commands packaging/ci/azure-pipelines.yml >"$work/azure.sh"
version=$(output version)
said=$(AMLJOB_VERSION=$version AMLJOB_FAIL_ON=error AMLJOB_PATHS=examples/broken.yml bash "$work/azure.sh")
expect 'in Azure Pipelines a bad job fails' 1 $?
expect_in 'with issues of the run' '##vso[task.logissue type=error;sourcepath=examples/broken.yml;' "$said"
expect_in 'and a report' '<testsuites' "$(cat "$AGENT_TEMPDIRECTORY/amljob.xml")"

mkdir "$work/gitlab"
commands packaging/ci/gitlab-ci.yml | sed 's/^pip install --quiet amljob$/pip install --quiet --pre amljob/' >"$work/gitlab.sh"
cp examples/broken.yml "$work/gitlab/"
python3 -m venv "$work/python"
(cd "$work/gitlab" && PATH=$work/python/bin:$PATH AMLJOB_PATHS=. bash "$work/gitlab.sh" >/dev/null)
expect 'in GitLab as well' 1 $?
expect_in 'with a report of code quality' '"check_name": "unknown-key"' "$(cat "$work/gitlab/gl-code-quality-report.json")"

finish
