// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import type { ReadyRequest, Refusal } from "../server/answers";
import { askAbout, has } from "../server/ask";
import type { Server } from "../server/server";

const COMMAND = "amljob.submit.dryRun";

const UNAVAILABLE: Refusal = {
  status: "unavailable",
  message: "this package cannot submit jobs",
  hint: "use `amljob submit` in a terminal",
};

/** Makes the request for a job, and tells why if there can be none; no network is used. */
export async function dryRun(server: Server, job: vscode.Uri): Promise<ReadyRequest | Refusal> {
  return (await has(server, COMMAND)) ? askAbout(server, COMMAND, job) : UNAVAILABLE;
}
