// SPDX-License-Identifier: MIT

/** The language of jobs; its own, so that servers for plain YAML do not report the same file twice. */
export const JOB_LANGUAGE = "azureml-yaml";

export const YAML_LANGUAGE = "yaml";

/** Where documents come from that people edit; not the sides of a diff, nor our own previews. */
export const SERVED_SCHEMES: readonly string[] = [
  "file",
  "untitled",
  "vscode-remote",
  "vscode-vfs",
];

const CONFIGURATION = "**/.amljob.yml";

/** What the server is asked about: jobs, and the file that configures it. */
export const SERVED_DOCUMENTS = [
  ...SERVED_SCHEMES.map((scheme) => ({ scheme, language: JOB_LANGUAGE })),
  { scheme: "file", language: YAML_LANGUAGE, pattern: CONFIGURATION },
];
