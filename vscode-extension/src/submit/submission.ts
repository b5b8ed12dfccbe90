// SPDX-License-Identifier: MIT
import * as vscode from "vscode";
import { Preview } from "../preview/preview";
import { REQUEST_SCHEME } from "../preview/schemes";
import { type Accepted, is, type ReadyRequest, type Refusal } from "../server/answers";
import { askAbout } from "../server/ask";
import type { Server } from "../server/server";
import { complain } from "./complain";
import { RequestRendering } from "./requestRendering";
import { confirmation } from "./requestText";

const SUBMIT = "Submit";
const OPEN = "Open in Studio";
const COPY = "Copy Name";

/** Shows the requests of jobs, and sends them after the user has seen them and has said yes. */
export class Submission implements vscode.Disposable {
  private readonly rendering: RequestRendering;
  private readonly page: Preview;

  constructor(private readonly server: Server) {
    this.rendering = new RequestRendering(server);
    this.page = new Preview(REQUEST_SCHEME, this.rendering);
  }

  /** Shows the request; nothing if there can be none, which the user has then been told. */
  async dryRun(job: vscode.TextDocument): Promise<ReadyRequest | undefined> {
    const answer = await this.rendering.prepare(job);
    if (!is<ReadyRequest>(answer, "ready")) {
      void complain(answer);
      return undefined;
    }
    await this.page.show(job);
    return answer;
  }

  async submit(job: vscode.TextDocument): Promise<void> {
    if (!vscode.workspace.isTrusted) {
      const message = "Trust this folder first; then its jobs can be submitted.";
      await vscode.window.showErrorMessage(message);
      return;
    }
    const { version } = job;
    const request = await this.dryRun(job);
    if (request === undefined || !(await confirm(request))) {
      return;
    }
    if (job.version !== version) {
      await vscode.window.showErrorMessage("The job was changed meanwhile, and was not submitted.");
    } else {
      const answer = await send(this.server, job.uri, request);
      await (is<Accepted>(answer, "accepted") ? celebrate(answer) : complain(answer));
    }
  }

  dispose(): void {
    this.page.dispose();
  }
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
