// SPDX-License-Identifier: MIT

/** A label in two parts, as a list of completions draws it. */
export interface ShortLabel {
  readonly label: string;
  readonly description: string;
}

const ASSET = /^azureml:\/\/registries\/([^/]+)\/(\w+)\/(.+)$/;

/**
 * Puts what tells an address in a registry from the others first. A list of completions cuts off what
 * is long, and would show the same beginning in every row.
 */
export function shortLabel(label: string): ShortLabel | undefined {
  const [, registry, , asset] = ASSET.exec(label) ?? [];
  return registry === undefined || asset === undefined
    ? undefined
    : { label: asset, description: `registry ${registry}` };
}
