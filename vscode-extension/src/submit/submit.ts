// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import type { Preview } from "../preview/preview";
import { type Accepted, is, type ReadyRequest, type Refusal } from "../server/answers";
import { askAbout } from "../server/ask";
import type { Server } from "../server/server";
import { complain } from "./complain";
import { dryRun } from "./dryRun";
import { confirmation } from "./requestText";

const SUBMIT = "Submit";
const OPEN = "Open in Studio";
const COPY = "Copy Name";

/** Shows the request that a job would be sent by, and keeps it up to date. */
export async function submitDryRun(
  server: Server,
  page: Preview,
  job: vscode.TextDocument,
): Promise<void> {
  await prepare(server, page, job);
}

/** Sends a job after the user has seen the request and has said yes. */
export async function submit(
  server: Server,
  page: Preview,
  job: vscode.TextDocument,
): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    await vscode.window.showErrorMessage(
      "Trust this folder first; then its jobs can be submitted.",
    );
    return;
  }
  const request = await prepare(server, page, job);
  if (request === undefined || !(await confirm(request))) {
    return;
  }
  const answer = await send(server, job.uri, request);
  await (is<Accepted>(answer, "accepted") ? celebrate(answer) : complain(answer));
}

async function prepare(
  server: Server,
  page: Preview,
  job: vscode.TextDocument,
): Promise<ReadyRequest | undefined> {
  const request = await dryRun(server, job.uri);
  if (!is<ReadyRequest>(request, "ready")) {
    void complain(request);
    return undefined;
  }
  await page.show(job);
  return request;
}

async function confirm(request: ReadyRequest): Promise<boolean> {
  const options = { modal: true, detail: confirmation(request) };
  const question = `Submit the job ${request.name}?`;
  return (await vscode.window.showInformationMessage(question, options, SUBMIT)) === SUBMIT;
}

/** Passes on what was confirmed: the name, and where it goes. */
function send(
  server: Server,
  job: vscode.Uri,
  { name, workspace, group, subscription }: ReadyRequest,
): Thenable<Accepted | Refusal> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `Submitting ${name}...` },
    () => askAbout(server, "amljob.submit", job, { name, workspace, group, subscription }),
  );
}

async function celebrate({ name, studioUrl }: Accepted): Promise<void> {
  const message = `The service took the job ${name}.`;
  const answer = await vscode.window.showInformationMessage(message, OPEN, COPY);
  if (answer === OPEN) {
    await vscode.env.openExternal(vscode.Uri.parse(studioUrl, true));
  } else if (answer === COPY) {
    await vscode.env.clipboard.writeText(name);
  }
}
