#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The steps of the weekly refresh. Each can be run by hand, in a checkout without changes.
#
#   refresh.sh clone FOLDER    clones the repositories that the bundled tables are made of
#   refresh.sh tables FOLDER   writes the tables, and the constants that are made of them
#   refresh.sh schema          records what the reference has and takes, the one that `python` knows, and names its version in the schema
#   refresh.sh propose         opens a pull request with what has changed, or brings the open one up to date
#
# The last takes GH_TOKEN for gh, and TESTS, how the tests ended.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tables=core/src/main/tables
constants=(core/src/main/java/dev/amljob/core/catalog/TableTexts.java schema/src/main/java/dev/amljob/schema/SchemaTexts.java)
schema=schema/src/main/resources/dev/amljob/schema/commandJob.schema.json
recorded=schema/src/test/resources/dev/amljob/schema
branch=refresh

clone() {
  local name blobs
  for name in Azure/azureml-assets Azure/AzureML-Containers kubernetes/autoscaler Azure/terraform-azurerm-avm-utl-regions; do
    # Of the one that is big, a single file is read; of the others much of the history, which one by one would take hours.
    blobs=()
    [ "$name" != kubernetes/autoscaler ] || blobs=(--filter=blob:none)
    git clone --quiet --bare ${blobs[@]+"${blobs[@]}"} "https://github.com/$name" "$1/${name##*/}"
  done
}

tables() {
  python tools/refresh_tables.py --assets "$1/azureml-assets" --containers "$1/AzureML-Containers" \
    --autoscaler "$1/autoscaler" --regions "$1/terraform-azurerm-avm-utl-regions" "$tables"
  rewrite core TableTextsTest
}

# Rewrites the constants of a module that a test compares with what they are made of.
rewrite() {
  mvn -q -B -ntp -pl "$1" -am test "-Dtest=$2" -Dsurefire.failIfNoSpecifiedTests=false -Damljob.golden.update=true
}

schema() {
  python tools/reference_schema.py "$recorded/reference-schema.json"
  python tools/schema_cases.py "$recorded/schema-cases.jsonl"
  local version
  version=$(sed -n 's/^ "reference": "\(.*\)",$/\1/p' "$recorded/reference-schema.json")
  sed "s/\(\"compared-with\": \)\"[^\"]*\"/\1\"$version\"/" "$schema" >"$schema.new"
  mv "$schema.new" "$schema"
  rewrite schema SchemaTextsTest#theConstantsAreTheSchemas
}

propose() {
  git add -- "$tables" "${constants[@]}" "$schema" "$recorded"
  if git diff --cached --quiet; then
    echo 'nothing has changed'
    return
  fi
  local body
  body=$(printf '%s\n\n' "The tests of schema and core with these changes: **$TESTS**." \
    'A pull request that a workflow opens starts no other workflow: close it and open it again to run them.' \
    '```text' "$(git diff --cached --stat)" '```')
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  git switch --quiet -C "$branch"
  git commit --quiet -m 'Refresh the bundled tables'
  gh auth setup-git
  git push --quiet --force origin "$branch"
  if [ "$(gh pr list --head "$branch" --state open --json number --jq length)" = 0 ]; then
    gh pr create --head "$branch" --title 'Refresh the bundled tables' --body "$body"
  else
    gh pr edit "$branch" --body "$body"
  fi
}

case ${1-} in
  clone | tables | schema | propose) "$@" ;;
  *) sed -n 's/^#   //p' "$0" >&2; exit 2 ;;
esac
