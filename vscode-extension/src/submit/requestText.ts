// SPDX-License-Identifier: MIT
import type { ReadyRequest } from "../server/answers";

/** Writes a request for people: where it goes, what is uploaded before it, and its body. */
export function requestText(request: ReadyRequest): string {
  const head = [
    "What Submit would send. Nothing has been sent.",
    "",
    `${request.method} ${request.url}`,
    ...section("Worth knowing:", request.warnings),
    ...section(
      `Uploaded before it unless the workspace has it already, ${size(request.uploadBytes)}:`,
      request.uploads.map(({ path, bytes }) => `${path}, ${size(bytes)}`),
    ),
  ];
  const comment = head.map((line) => `// ${line}`.trimEnd()).join("\n");
  return `${comment}\n${JSON.stringify(request.body, undefined, 2)}\n`;
}

/** Says in a few words what is about to be sent, and where. */
export function confirmation(request: ReadyRequest): string {
  const { workspace, group, subscription, uploads, uploadBytes, warnings } = request;
  const files = uploads.length === 1 ? "1 file" : `${uploads.length} files`;
  return [
    `Workspace: ${workspace}`,
    `Resource group: ${group}`,
    `Subscription: ${subscription}`,
    uploads.length === 0 ? "Code: none" : `Code: ${files}, ${size(uploadBytes)}`,
    ...warnings.map((warning) => `Worth knowing: ${warning}`),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

/** Returns a number of bytes as people say it. */
export function size(bytes: number): string {
  const units = ["kB", "MB", "GB"];
  let rest = bytes;
  let unit = "bytes";
  while (rest >= 1000 && units.length > 0) {
    rest /= 1000;
    unit = units.shift() ?? unit;
  }
  return `${unit === "bytes" ? rest : rest.toFixed(1)} ${unit}`;
}
