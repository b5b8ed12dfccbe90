// SPDX-License-Identifier: MIT
import type * as vscode from "vscode";
import { type Dumped, is, type Refusal, sentence } from "../server/answers";
import { askAbout } from "../server/ask";
import type { Server } from "../server/server";
import type { Rendering } from "./preview";

/** Dumps a job. */
export class DumpRendering implements Rendering {
  readonly ending = ".dump.azureml.yml";
  readonly comment = "#";

  constructor(private readonly server: Server) {}

  async render(job: vscode.TextDocument): Promise<string> {
    const answer = await askAbout<Dumped | Refusal>(this.server, "amljob.dump", job.uri);
    if (!is<Dumped>(answer, "dumped")) {
      throw new Error(sentence(answer));
    }
    return answer.text;
  }
}
