// SPDX-License-Identifier: MIT
import { type TopLevelKeys, topLevelKeys } from "./topLevelKeys";

const OTHER_JOB =
  /^(sweep|pipeline|spark|automl\w*|import|parallel|finetuning|distillation|data_?transfer)(_?job)?$/i;

/** Keys of other tools' files, which may well have a command or an environment too. */
const FOREIGN = [
  "apiVersion",
  "kind",
  "nodes",
  "flow",
  "on",
  "runs",
  "runs-on",
  "stages",
  "steps",
  "trigger",
  "pool",
  "orbs",
  "workflows",
  "openapi",
  "swagger",
];

/** Keys that command jobs have and components do not. */
const JOB_ONLY = [
  "compute",
  "experiment_name",
  "environment_variables",
  "limits",
  "services",
  "queue_settings",
  "identity",
];

/**
 * Tells whether a text is a command job of Azure ML, or is on its way to be one.
 *
 * The server decides with the whole document before it; this only chooses a language for a file that
 * has just been opened. In doubt it says no: a file of some other tool must be left alone.
 */
export function looksLikeJob(text: string): boolean {
  const keys = topLevelKeys(text);
  const has = (key: string): boolean => keys.has(key);
  const schema = schemaName(text, keys);
  if (schema !== undefined) {
    const other = OTHER_JOB.test(keys.get("type") ?? "") && !has("command");
    return schema === "commandjob" && !other;
  }
  if (FOREIGN.some(has) || isComponent(text, keys)) {
    return false;
  }
  const type = (keys.get("type") ?? "").toLowerCase();
  if (OTHER_JOB.test(type) || has("jobs") || has("trial")) {
    return false;
  }
  return (
    type === "command" ||
    type === "command_job" ||
    (has("command") && (has("environment") || JOB_ONLY.some(has)))
  );
}

/** Tells whether a YAML text has to do with Azure ML at all, so that it is worth an offer. */
export function mentionsAzureMl(text: string): boolean {
  return /azureml/i.test(text) || looksLikeJob(text);
}

/** Returns the name of the Azure ML schema that a text follows, without its address, in small letters. */
function schemaName(text: string, keys: TopLevelKeys): string | undefined {
  const modeline = /^\s*#\s*yaml-language-server:\s*\$schema\s*=\s*(\S+)/m.exec(text)?.[1];
  const address = keys.get("$schema") ?? modeline ?? "";
  const name = /([^/\\]+?)(?:\.schema)?\.(?:json|ya?ml)(?:[?#].*)?$/i.exec(address)?.[1];
  const known = /azureml/i.test(address) || name?.toLowerCase() === "commandjob";
  return known ? name?.toLowerCase() : undefined;
}

function isComponent(text: string, keys: TopLevelKeys): boolean {
  if (keys.has("is_deterministic")) {
    return true;
  }
  const declares =
    /^\s+(optional|default|min|max):|^\s+type:\s*(string|number|integer|boolean)\b/m.test(text);
  return (
    keys.has("name") && keys.has("version") && declares && !JOB_ONLY.some((key) => keys.has(key))
  );
}
