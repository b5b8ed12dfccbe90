// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import type { Rendering } from "../preview/preview";
import { is, type ReadyRequest, type Refusal, sentence } from "../server/answers";
import type { Server } from "../server/server";
import { dryRun } from "./dryRun";
import { requestText } from "./requestText";

/** A request that was made of a text of a job. */
interface Prepared {
  readonly job: vscode.TextDocument;
  readonly version: number;
  readonly answer: ReadyRequest | Refusal;
}

/** Writes the request that a job would be sent by; nothing is sent. */
export class RequestRendering implements Rendering {
  readonly ending = ".request.jsonc";
  readonly comment = "//";
  private last: Prepared | undefined;

  constructor(private readonly server: Server) {}

  /** Makes a request; it is what is shown until the job is edited, since another would have another name. */
  async prepare(job: vscode.TextDocument): Promise<ReadyRequest | Refusal> {
    const { version } = job;
    const answer = await dryRun(this.server, job.uri);
    this.last = { job, version, answer };
    return answer;
  }

  async render(job: vscode.TextDocument): Promise<string> {
    const known = this.last?.job === job && this.last.version === job.version;
    const answer = known && this.last ? this.last.answer : await this.prepare(job);
    if (!is<ReadyRequest>(answer, "ready")) {
      throw new Error(sentence(answer));
    }
    return requestText(answer);
  }
}
