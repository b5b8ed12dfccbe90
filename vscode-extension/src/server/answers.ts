// SPDX-License-Identifier: MIT
import type { Diagnostic, WorkspaceEdit } from "vscode-languageclient/node";

/** What the server says when it will not do something, and the way out. */
export interface Refusal {
  readonly status: string;
  readonly message: string;
  readonly hint?: string;
}

/** The text of a dump, and what a dump by the reference would lose, at its places in the job. */
export interface Dumped {
  readonly status: "dumped";
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as it would be written today; nothing has been changed yet. */
export interface Migrated {
  readonly status: "changed";
  readonly edit: WorkspaceEdit;
  readonly message: string;
  readonly diagnostics: readonly unknown[];
}

/** A job of the folders, and how many problems it has. */
export interface ListedJob {
  readonly uri: string;
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly compute: string;
  readonly errors: number;
  readonly warnings: number;
  readonly legacy: boolean;
}

/** A request as it would be sent. */
export interface ReadyRequest {
  readonly status: "ready";
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly apiVersion: string;
  readonly body: unknown;
  readonly uploads: readonly { readonly path: string; readonly bytes: number }[];
  readonly uploadBytes: number;
  readonly warnings: readonly string[];
  readonly workspace: string;
  readonly group: string;
  readonly subscription: string;
}

/** A job that the service has taken. */
export interface Accepted {
  readonly status: "accepted";
  readonly name: string;
  readonly studioUrl: string;
  readonly message: string;
}

/** Tells whether an answer is of a status, and so of the type that goes with it. */
export function is<T extends { readonly status: string }>(
  answer: T | Refusal,
  status: T["status"],
): answer is T {
  return answer.status === status;
}

/** Returns what a user reads of a refusal. */
export function sentence({ message, hint = "" }: Refusal): string {
  const text = [message, hint].filter((part) => part !== "").join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/([^.])$/, "$1.");
}
