#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Compares amljob with the reference over jobs in a folder, and ends with 1 where they differ; `python` has to know azure-ai-ml.
#
#   agreement.sh verdicts JOBS COUNT SEED   who refuses COUNT jobs with a mistake each
#   agreement.sh dumps JOBS                 whether dumps, and the requests that amljob builds, mean what the jobs do
#
# What they print goes to the summary of a run as well.
#
# Both are called by their names.
# shellcheck disable=SC2329
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

verdicts() {
  ./amljob --version
  python tools/mutants.py --amljob ./amljob --oracle 'python tools/oracle.py' --count "$2" --seed "$3" examples "$1"
}

dumps() {
  local jobs
  jobs=$(cd "$1" && pwd)
  # The test reads a corpus: a folder with what the reference says of files, which may lie elsewhere.
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  grep -rlZ --include='*.yml' commandJob.schema.json "$jobs" | xargs -0 python tools/oracle.py >"$work/verdicts.jsonl"
  mvn -q -B -ntp -pl core -am test -Dtest=CorpusDumpTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Damljob.corpus="$work" -Damljob.dumps="$work/dumps"
  python tools/compare_dumps.py "$work/dumps"
}

summary=${GITHUB_STEP_SUMMARY:-/dev/null}
case ${1-} in
  verdicts | dumps)
    printf '### %s\n\n```text\n' "$1" >>"$summary"
    # Not behind `||`, where no command that fails would end what is called.
    set +e
    (set -e; "$@") | tee -a "$summary"
    code=${PIPESTATUS[0]}
    echo '```' >>"$summary"
    exit "$code"
    ;;
  *) sed -n 's/^#   //p' "$0" >&2; exit 2 ;;
esac
