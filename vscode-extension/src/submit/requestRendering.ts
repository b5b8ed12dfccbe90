// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import type { Rendering } from "../preview/preview";
import { is, type ReadyRequest, sentence } from "../server/answers";
import type { Server } from "../server/server";
import { dryRun } from "./dryRun";
import { requestText } from "./requestText";

/** Writes the request that a job would be sent by; nothing is sent. */
export class RequestRendering implements Rendering {
  readonly ending = ".request.jsonc";
  readonly comment = "//";

  constructor(private readonly server: Server) {}

  async render(job: vscode.TextDocument): Promise<string> {
    const answer = await dryRun(this.server, job.uri);
    if (!is<ReadyRequest>(answer, "ready")) {
      throw new Error(sentence(answer));
    }
    return requestText(answer);
  }
}
